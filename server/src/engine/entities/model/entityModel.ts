import { buildModel, type CrfModel } from '../../crf/model.js';
import { readModelFile } from '../../crf/modelFile.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { readNameTables } from './nameTables.js';
import type { PhraseSources } from './phraseFlags.js';
import { WordCache } from './wordCache.js';
import { lookUpWord, readWordTables } from './wordTables.js';
import { type LookUpWord, viewWord } from './wordView.js';

/** The entity tagger's learnt data, ready for use. */
export interface EntityModel {
	readonly crf: CrfModel;
	/** A short digest of the file that it was read from. */
	readonly fingerprint: string;
	readonly phrases: PhraseSources;
	/** The words that were seen lately, with their scores. */
	readonly words: WordCache;
}

/** Reads the entity model; null where the bytes are none. The lexicon must be the one that it was trained with, or its word lists say other things than it has learnt. */
export function loadEntityModel(bytes: Uint8Array, lexicon: Lexicon): EntityModel | null {
	const file = readModelFile(bytes);
	const words = file && readWordTables(file.tables);
	if (!file || !words) return null;
	const phrases = { lexicon, names: readNameTables(file.tables) };
	return assembleModel(fingerprint(bytes), buildModel(file.weights), phrases, (word) => lookUpWord(words, word));
}

/** Puts a model together from its parts. */
export function assembleModel(fingerprint: string, crf: CrfModel, phrases: PhraseSources, lookUp: LookUpWord): EntityModel {
	return { crf, fingerprint, phrases, words: new WordCache(crf, (token) => viewWord(token, phrases.lexicon, lookUp)) };
}

/** FNV-1a over every 64th byte, in base 36: another training leaves few bytes as they were. */
function fingerprint(bytes: Uint8Array): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < bytes.length; i += 64) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
	return (hash >>> 0).toString(36);
}
