import { hashString } from '../../src/engine/crf/hash.js';
import { writeModelFile } from '../../src/engine/crf/modelFile.js';
import { isMark } from '../../src/engine/pos/tagger/tagFeatures.js';
import { TAG_TABLES } from '../../src/engine/pos/tagger/tagger.js';
import { TAGS } from '../../src/engine/pos/tagger/tagSet.js';
import { learnTagger, type PerceptronSettings, type TaggedSentence } from './perceptron.js';

/** A word must be seen so often, and bear one tag in such a share, for its tag to be fixed. */
const LEAST_SEEN = 8;
const LEAST_SHARE = 0.985;

/** Learns a tagger and gives its model file. */
export function learnTaggerModel(
	sentences: readonly TaggedSentence[],
	settings: PerceptronSettings,
	report: (line: string) => void,
): Uint8Array {
	const fixed = fixedWords(sentences);
	const weights = learnTagger(sentences, fixed, settings, report);
	const rows = [...fixed].map(([word, tag]) => ({ hash: hashString(word), tag })).sort((a, b) => a.hash - b.hash);
	return writeModelFile({
		weights,
		tables: new Map<string, Int32Array | Uint8Array>([
			[TAG_TABLES.words, Int32Array.from(rows, ({ hash }) => hash)],
			[TAG_TABLES.tags, Uint8Array.from(rows, ({ tag }) => tag)],
		]),
	});
}

/** The words that nearly always bear one tag. */
function fixedWords(sentences: readonly TaggedSentence[]): ReadonlyMap<string, number> {
	const counts = new Map<string, Uint32Array>();
	for (const { tokens, tags } of sentences) {
		tokens.forEach((token, i) => {
			if (isMark(token)) return;
			let row = counts.get(token.text);
			if (!row) {
				row = new Uint32Array(TAGS.length);
				counts.set(token.text, row);
			}
			row[tags[i] as number] = (row[tags[i] as number] as number) + 1;
		});
	}
	const fixed = new Map<string, number>();
	for (const [word, row] of counts) {
		const all = row.reduce((sum, count) => sum + count, 0);
		const most = Math.max(...row);
		if (all >= LEAST_SEEN && most >= LEAST_SHARE * all) fixed.set(word, row.indexOf(most));
	}
	return fixed;
}
