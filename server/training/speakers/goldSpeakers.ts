import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whose words the article says these are: where the words that name the speaker lie, and the full names of who it is (none where nobody knows). */
export interface GoldSpeaker {
	readonly content: readonly (readonly [number, number])[];
	readonly source: readonly (readonly [number, number])[];
	readonly kind: 'person' | 'people' | 'organization' | 'unnamed' | 'unclear';
	readonly names: readonly string[];
}

export interface SpeakersArticle {
	readonly text: string;
	readonly speakers: readonly GoldSpeaker[];
}

/** Reads a corpus file `NAME.jsonl` whose articles say who speaks. Throws, naming the line, where one does not. */
export function readSpeakers(folder: string, name: string): readonly SpeakersArticle[] {
	const file = join(folder, `${name}.jsonl`);
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, i) => {
			if (!line.trim()) return [];
			const data = JSON.parse(line) as Partial<SpeakersArticle>;
			if (typeof data.text !== 'string' || !Array.isArray(data.speakers))
				throw new Error(`${file}:${i + 1}: "text" and "speakers" are wanted`);
			return [{ text: data.text, speakers: data.speakers }];
		});
}
