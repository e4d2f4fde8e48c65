import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileProblem } from '../disk/fileProblem.js';
import type { AnnotateOptions, NameChoices } from '../engine/index.js';
import { type EntryNames, indexEntries, NO_NAMES, namesToTag } from '../knowledge/entries/entryIndex.js';
import { readEntries } from '../knowledge/entries/readEntries.js';
import { NO_SPELLINGS, type SpellingList, spellingList } from '../knowledge/misspellings.js';
import { KNOWLEDGE_FILES } from '../protocol/knowledgeFile.js';
import { type UsageProblem, usageProblem } from './command.js';
import { decodeText } from './decodeText.js';

/** The options that a knowledge base has, for `parseOptions`. */
export const KNOWLEDGE_OPTIONS = { knowledge: { type: 'string' }, 'no-knowledge': { type: 'boolean' } } as const;

/** Their lines of `--help`; what they do begins in this column. */
export function knowledgeOptionsHelp(column: number): readonly string[] {
	const line = (option: string, text: string) => `  ${option}`.padEnd(column) + text;
	return [
		line('--knowledge FILE', `the knowledge base to go by (default: ${KNOWLEDGE_FILES[0]}, .yml or .json`),
		line('', 'in the current folder, if there is one)'),
		line('--no-knowledge', 'goes by no knowledge base'),
	];
}

/** What a knowledge base says, as far as articles are annotated and checked by it. */
export interface Knowledge {
	readonly names: EntryNames;
	readonly spellings: SpellingList;
	/** What is wrong with its file, a sentence each, the file's name and line first; what could be read of it is obeyed all the same. */
	readonly problems: readonly string[];
}

const NOTHING_KNOWN: Knowledge = { names: NO_NAMES, spellings: NO_SPELLINGS, problems: [] };

/** Reads the knowledge base that the command line names, or the one in `cwd`; a problem for the user where a named one cannot be read. */
export async function readKnowledge(
	values: { readonly knowledge?: string; readonly 'no-knowledge'?: boolean },
	cwd: string,
): Promise<Knowledge | UsageProblem> {
	const { knowledge: named } = values;
	if (values['no-knowledge']) {
		return named === undefined ? NOTHING_KNOWN : usageProblem('--no-knowledge goes by none: leave --knowledge out, or leave it out.');
	}
	for (const name of named === undefined ? KNOWLEDGE_FILES : [named]) {
		try {
			const decoded = decodeText(await readFile(resolve(cwd, name)));
			return decoded.kind === 'notText' ? usageProblem(`${name}: ${decoded.reason}.`) : parse(name, decoded.text);
		} catch (error) {
			if (named !== undefined || !isMissing(error)) return usageProblem(`${name}: ${fileProblem(error)}.`);
		}
	}
	return NOTHING_KNOWN;
}

function parse(name: string, text: string): Knowledge {
	const { entries, problems } = readEntries(text);
	const index = indexEntries(entries);
	return {
		names: namesToTag(index),
		spellings: spellingList(index),
		problems: problems.map(({ start, message }) => `${name}:${lineAt(text, start)}: ${message}`),
	};
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

function isMissing(error: unknown): boolean {
	return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** What a command line settles about names, its knowledge base's among it; the lists that it names count beside those. */
export type SettledNames = NameChoices & Pick<AnnotateOptions, 'knownForms'>;

/** Puts together what a knowledge base and the options say of names, as the editor does. */
export function settleNames({ names: known }: Knowledge, choices: NameChoices): SettledNames {
	return {
		...choices,
		ownNames: [...known.ownNames, ...(choices.ownNames ?? [])],
		neverTag: [...known.neverTag, ...(choices.neverTag ?? [])],
		...(known.forms.length > 0 && { knownForms: known.forms }),
	};
}
