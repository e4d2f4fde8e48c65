import { COMMANDS } from './commands.js';
import type { ExitCode, Terminal } from './terminal.js';
import { VERSION } from './version.js';

/** Runs one command line (without program names) to its end. Never rejects: whatever goes wrong is a notice and an exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	try {
		return await dispatch(args, terminal);
	} catch (error) {
		terminal.notice(error instanceof Error ? error.message : String(error));
		return 1;
	}
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
	if (name === '--version' || name === '-v') {
		await terminal.write(`${VERSION}\n`);
		return 0;
	}
	if (name === '--help' || name === '-h' || name === 'help') {
		await terminal.write(`${overview()}\n`);
		return 0;
	}
	const command = COMMANDS.find((one) => one.name === name);
	if (!command) {
		const problem = name === undefined ? 'No command given.' : `"${name}" is not a command.`;
		terminal.notice(`${problem} Commands: ${COMMANDS.map((one) => one.name).join(', ')}. "article-annotator --help" tells more.`);
		return 2;
	}
	if (args.includes('--help') || args.includes('-h')) {
		await terminal.write(`${command.help}\n`);
		return 0;
	}
	const ended = await command.run(args, terminal);
	if (typeof ended === 'number') return ended;
	terminal.notice(`${ended.message} "article-annotator ${command.name} --help" tells more.`);
	return 2;
}

function overview(): string {
	const width = Math.max(...COMMANDS.map((command) => command.name.length));
	return [
		`article-annotator ${VERSION}: tags names, dates and quotes in news articles, and checks them. Works offline.`,
		'',
		'Usage: article-annotator COMMAND [OPTIONS] [FILES…]',
		'',
		...COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
		'',
		'"article-annotator COMMAND --help" lists the options of a command; "article-annotator --version" says which version this is.',
		'Exit status: 0 all well; 1 findings (check), or inputs that could not be read; 2 called wrongly.',
	].join('\n');
}
