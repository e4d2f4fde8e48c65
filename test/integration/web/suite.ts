import 'mocha/mocha.js';
import type Mocha from 'mocha';

/** Called by the extension host in a worker of the browser: runs those tests that need no files to be written, and rejects where one fails. The report goes to the console. */
export async function run(): Promise<void> {
	runner.setup({ ui: 'bdd', reporter: Quiet, timeout: 60_000 });
	await import('./host.test.js');
	await import('../activation.test.js');
	await import('../language.test.js');
	await import('../dates.test.js');
	await import('../virtualFiles.test.js');
	const failures = await new Promise<number>((resolve) => {
		const running = runner.run(resolve);
		running.on('pass', (test) => console.log(`  ✔ ${test.fullTitle()}`));
		running.on('fail', (test, error) => console.log(`  ✘ ${test.fullTitle()}: ${error.message}`));
		running.once('end', () => console.log(`\n  ${running.stats?.passes ?? 0} passing\n  ${running.stats?.failures ?? 0} failing`));
	});
	if (failures > 0) throw new Error(`${failures} tests failed in the browser`);
}

/** Where mocha's build for browsers puts itself. */
const { mocha: runner } = globalThis as unknown as { readonly mocha: BrowserMocha };

interface BrowserMocha {
	readonly setup: (options: Omit<Mocha.MochaOptions, 'reporter'> & { readonly reporter: unknown }) => void;
	readonly run: (done: (failures: number) => void) => Mocha.Runner;
}

/** The reporter of mocha that reports to a page, of which a worker has none. */
class Quiet {}
