import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A gold article: its text, and the spans that its corpus marks, in UTF-16 offsets. */
export interface GoldArticle {
	readonly id: string;
	readonly text: string;
	readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** The corpora's names for types that we name otherwise. */
const TYPE_NAMES: Readonly<Record<string, string>> = { norp: 'group', misc: 'other' };

/** Reads a corpus file `NAME.jsonl` of a folder. Throws, naming the line, where one is not a gold article. */
export function readGold(folder: string, name: string): readonly GoldArticle[] {
	const file = join(folder, `${name}.jsonl`);
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, i) => (line.trim() ? [parseArticle(line, `${file}:${i + 1}`)] : []));
}

/** Reads the texts alone of a corpus file, whatever it annotates. */
export function readTexts(folder: string, name: string): readonly string[] {
	return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
		.split('\n')
		.flatMap((line) => (line.trim() ? [String((JSON.parse(line) as { readonly text: unknown }).text)] : []));
}

function parseArticle(line: string, where: string): GoldArticle {
	const data = JSON.parse(line) as Partial<GoldArticle>;
	if (typeof data.text !== 'string' || !Array.isArray(data.entities)) throw new Error(`${where}: "text" and "entities" are wanted`);
	return {
		id: String(data.id),
		text: data.text,
		entities: data.entities.map((entity) => ({ ...entity, type: TYPE_NAMES[entity.type] ?? entity.type })),
	};
}
