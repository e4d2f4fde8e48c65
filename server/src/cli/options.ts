import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseCivilDate } from '../engine/index.js';
import { type UsageProblem, usageProblem } from './command.js';

type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** Options by name, each a string, a flag or, where it may be given again, a list; and the file names. */
export type ParsedOptions<T extends OptionTable> = { readonly kind: 'parsed' } & ReturnType<
	typeof parseArgs<{ readonly options: T; readonly allowPositionals: true; readonly strict: true }>
>;

/** The options and file names of a command line, each option as the table says; a problem for the user where one is unknown or lacks its value. */
export function parseOptions<T extends OptionTable>(args: readonly string[], options: T): ParsedOptions<T> | UsageProblem {
	try {
		return { kind: 'parsed', ...parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) };
	} catch (error) {
		// The parser's first sentence names the option; what follows explains `--` to those whose file begins with a dash.
		return usageProblem(`${error instanceof Error ? (error.message.split(/[.\n]/u)[0] ?? '') : 'Unreadable options'}.`);
	}
}

/** A day as `--date` takes it: `YYYY-MM-DD`, a day that exists. */
export function dateProblem(option: string, value: string | undefined): UsageProblem | null {
	if (value === undefined || (value.length === 10 && parseCivilDate(value))) return null;
	return usageProblem(`${option} must be a day that exists, as YYYY-MM-DD, not "${value}".`);
}

/** The choice that a value names, the first one where there is no value. */
export function choice<T extends string>(option: string, value: string | undefined, choices: readonly [T, ...T[]]): T | UsageProblem {
	if (value === undefined) return choices[0];
	const found = choices.find((one) => one === value);
	return found ?? usageProblem(`${option} must be ${listed(choices)}, not "${value}".`);
}

/** What articles may measure at most where nothing else is said: 20 MB. */
export const DEFAULT_MAX_BYTES = 20_000_000;

/** A size as `--max-bytes` takes it: a whole number over 0. */
export function byteCount(option: string, value: string | undefined): number | UsageProblem {
	if (value === undefined) return DEFAULT_MAX_BYTES;
	const count = /^\d{1,15}$/u.test(value) ? Number(value) : 0;
	return count > 0 ? count : usageProblem(`${option} must be a whole number of bytes over 0, not "${value}".`);
}

/** Whether an option could not be read. */
export function isProblem(value: unknown): value is UsageProblem {
	return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'usageProblem';
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
