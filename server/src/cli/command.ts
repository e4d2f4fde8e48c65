import type { ExitCode, Terminal } from './terminal.js';

/** One command of the command line: a file of its own and an entry in `commands.ts`. */
export interface Command {
	readonly name: string;
	/** One line for the list of commands. */
	readonly summary: string;
	/** All of `--help`, without a newline at the end. */
	readonly help: string;
	/** Runs with the arguments after the command's name. `UsageProblem` where they make no sense: nothing has been done then. */
	readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode | UsageProblem>;
}

/** Why a command line makes no sense, in a sentence that says what to do instead. */
export interface UsageProblem {
	readonly kind: 'usageProblem';
	readonly message: string;
}

/** A usage problem with this message. */
export function usageProblem(message: string): UsageProblem {
	return { kind: 'usageProblem', message };
}
