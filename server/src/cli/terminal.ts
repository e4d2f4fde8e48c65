/** What a command line ended with: 0 all well, 1 findings or inputs that failed, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Everything of the world outside that a command may use besides files. */
export interface Terminal {
	/** The folder that relative paths start from. */
	readonly cwd: string;
	/** The folder that holds what ships with the program: `lexicon.txt`, `entities.crf` and `quotes.crf`. */
	readonly resources: string;
	/** Standard input, read only by the command that wants it. */
	readonly input: AsyncIterable<Uint8Array>;
	/** Writes to standard output; resolves when more may be written, so that a slow reader slows the command down and no memory fills up. */
	readonly write: (text: string) => Promise<void>;
	/** Writes a notice of one line to standard error, the program's name before it. */
	readonly notice: (message: string) => void;
}
