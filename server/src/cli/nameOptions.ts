import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileProblem } from '../disk/fileProblem.js';
import { DEFAULT_LEAST_CONFIDENCE, type NameChoices } from '../engine/index.js';
import { type UsageProblem, usageProblem } from './command.js';
import { decodeText } from './decodeText.js';
import { type ListProblem, parseNames, parseNeverTag } from './nameLists.js';
import { isProblem } from './options.js';

/** The options about names, for `parseOptions`. */
export const NAME_OPTIONS = {
	names: { type: 'string', multiple: true },
	'never-tag': { type: 'string', multiple: true },
	'least-confidence': { type: 'string' },
} as const;

/** Their lines of `--help`; what they do begins in this column. */
export function nameOptionsHelp(column: number): readonly string[] {
	const line = (option: string, text: string) => `  ${option}`.padEnd(column) + text;
	return [
		line('--names FILE', 'names that are always tagged: a line each, TYPE, a tab and the name; or FILE.json as in the setting'),
		line('', 'articleAnnotator.entities.names: {"Amara Okonjo": "person"}; may be given again'),
		line('--never-tag FILE', 'names that are never tagged: a line each; or FILE.json, a list: ["Apple"]; may be given again'),
		line('--least-confidence N', `leaves out names that the tagger is less sure of, from 0 to 1 (default ${DEFAULT_LEAST_CONFIDENCE})`),
	];
}

/** What the command line gives for them. */
export interface NameOptionValues {
	readonly names?: readonly string[];
	readonly 'never-tag'?: readonly string[];
	readonly 'least-confidence'?: string;
}

/** The choices about names that a command line makes; a problem for the user where a list cannot be read or holds something else. Paths are relative to `cwd`. */
export async function readNameChoices(values: NameOptionValues, cwd: string): Promise<NameChoices | UsageProblem> {
	const leastConfidence = confidence('--least-confidence', values['least-confidence']);
	if (isProblem(leastConfidence)) return leastConfidence;
	const ownNames = await readLists('--names', values.names ?? [], cwd, parseNames);
	if (isProblem(ownNames)) return ownNames;
	const neverTag = await readLists('--never-tag', values['never-tag'] ?? [], cwd, parseNeverTag);
	if (isProblem(neverTag)) return neverTag;
	return { ownNames, neverTag, leastConfidence };
}

/** Reads one of the two kinds of lists out of text; the path says in which form. */
type ParseList<T> = (path: string, text: string) => readonly T[] | ListProblem;

async function readLists<T>(
	option: string,
	paths: readonly string[],
	cwd: string,
	parse: ParseList<T>,
): Promise<readonly T[] | UsageProblem> {
	const all: T[] = [];
	for (const path of paths) {
		const list = await readList(path, cwd, parse);
		if ('problem' in list) return usageProblem(`${option} ${path}: ${list.problem}.`);
		for (const item of list) all.push(item);
	}
	return all;
}

async function readList<T>(path: string, cwd: string, parse: ParseList<T>): Promise<readonly T[] | ListProblem> {
	try {
		const decoded = decodeText(await readFile(resolve(cwd, path)));
		return decoded.kind === 'notText' ? { problem: decoded.reason } : parse(path, decoded.text);
	} catch (error) {
		return { problem: fileProblem(error) };
	}
}

function confidence(option: string, value: string | undefined): number | UsageProblem {
	if (value === undefined) return DEFAULT_LEAST_CONFIDENCE;
	const number = /^\d*\.?\d+$/u.test(value) ? Number(value) : Number.NaN;
	return number >= 0 && number <= 1 ? number : usageProblem(`${option} must be a number from 0 to 1, not "${value}".`);
}
