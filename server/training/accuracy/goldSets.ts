import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stretch } from '../quotes/goldQuotes.js';

/** A stretch that a corpus marks as a name, in our names of types. */
export interface GoldName {
	readonly start: number;
	readonly end: number;
	readonly type: string;
}

/** A temporal expression as a corpus marks it; type and value are null where it marks the stretch alone. */
export interface GoldDate {
	readonly start: number;
	readonly end: number;
	readonly type: string | null;
	readonly value: string | null;
}

/** An attribution as a corpus marks it. */
export interface GoldAttribution {
	readonly content: readonly Stretch[];
	readonly source: readonly Stretch[] | null;
	readonly cue: readonly Stretch[] | null;
	readonly direct: boolean;
}

/** Whose an attribution is: the fullest names that the article gives the source, none where it gives none. */
export interface GoldSpeaker {
	readonly content: readonly Stretch[];
	readonly source: readonly Stretch[];
	readonly kind: string;
	readonly names: readonly string[];
}

/** One article of a gold file. A layer that its corpus does not mark is null. Offsets are UTF-16, half open. */
export interface GoldDocument {
	readonly id: string;
	readonly text: string;
	/** The publication date, `YYYY-MM-DD` and perhaps a time behind it; null: not known. */
	readonly date: string | null;
	readonly names: readonly GoldName[] | null;
	readonly dates: readonly GoldDate[] | null;
	readonly quotes: readonly GoldAttribution[] | null;
	readonly speakers: readonly GoldSpeaker[] | null;
	/** Passages in which quotes are not scored. */
	readonly ignored: readonly Stretch[];
}

/** A gold file: `te3.dev` of `te3.dev.jsonl`. */
export interface GoldSet {
	readonly name: string;
	readonly documents: readonly GoldDocument[];
}

const DEVELOPMENT = '.dev.jsonl';

/** Reads the development sets of a folder, in the order of their names. Throws where the folder has none, and, naming the line, where one is not a gold article. */
export function readGoldSets(folder: string): readonly GoldSet[] {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith(DEVELOPMENT))
		.sort();
	if (files.length === 0) throw new Error(`${folder} has no development set (NAME${DEVELOPMENT}): docs/CORPORA.md says how to get them.`);
	return files.map((file) => {
		const lines = readFileSync(join(folder, file), 'utf8').split('\n');
		return {
			name: file.slice(0, -'.jsonl'.length),
			documents: lines.flatMap((line, i) => (line.trim() ? [parseDocument(line, `${file}:${i + 1}`)] : [])),
		};
	});
}

/** The corpora's names for types that we name otherwise. */
const TYPE_NAMES: Readonly<Record<string, string>> = { norp: 'group', misc: 'other' };

/** Reads one line of a gold file. Throws, naming the place, where it is not an article. */
export function parseDocument(line: string, where: string): GoldDocument {
	const data = JSON.parse(line) as Readonly<Record<string, unknown>>;
	const { id, text, date } = data;
	if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`${where}: "id" and "text" are wanted`);
	const list = <T>(layer: string): readonly T[] | null => (Array.isArray(data[layer]) ? (data[layer] as readonly T[]) : null);
	return {
		id,
		text,
		date: typeof date === 'string' && date !== '' ? date : null,
		names: list<GoldName>('entities')?.map(({ start, end, type }) => ({ start, end, type: TYPE_NAMES[type] ?? type })) ?? null,
		dates: list<GoldDate>('dates'),
		quotes: list<GoldAttribution>('quotes'),
		speakers: list<GoldSpeaker>('speakers'),
		ignored: list<Stretch>('ignore') ?? [],
	};
}
