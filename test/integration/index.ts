import { createWriteStream } from 'node:fs';
import Mocha from 'mocha';

/** Called by VS Code's extension host: runs the tests below and rejects where one fails. The report goes to the file that `TEST_REPORT` names, or the console. */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	await import('./activation.test.js');
	await import('./language.test.js');
	await import('./commands.test.js');
	await import('./client.test.js');
	await import('./dates.test.js');
	await import('./acrossArticles.test.js');
	await import('./corrections.test.js');
	await import('./virtualFiles.test.js');
	const file = process.env['TEST_REPORT'];
	const stream = file ? createWriteStream(file) : process.stdout;
	Mocha.reporters.Base.consoleLog = (format = '', ...values: unknown[]) => {
		stream.write(`${formatted(String(format), values)}\n`);
	};
	const failures = await new Promise<number>((resolve) => mocha.run(resolve));
	if (file) await new Promise<void>((resolve) => stream.end('', () => resolve()));
	if (failures > 0) throw new Error(`${failures} tests failed in VS Code`);
}

/** The little of printf that mocha's reporter uses. */
function formatted(format: string, values: readonly unknown[]): string {
	const rest = [...values];
	const text = format.replace(/%[sdo]/gu, () => String(rest.shift() ?? ''));
	return [text, ...rest].join(' ');
}
