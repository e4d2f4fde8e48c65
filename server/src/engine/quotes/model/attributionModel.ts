import { type ModelFile, readModelFile } from '../../crf/modelFile.js';
import { PackedRows } from '../../crf/packedRows.js';
import { prepareSums, type SpanSums } from '../../crf/spanMarginals.js';
import { loadTagger, type Tagger } from '../../pos/tagger/tagger.js';
import type { RoleSteps } from './attributionWord.js';
import { AttributionWords } from './attributionWords.js';
import { ContextScores } from './contextScores.js';
import type { LinkWeights } from './linkRoles.js';
import { ROLE_LABELS } from './roleLabels.js';

/** The attribution tagger's learnt data, ready for use. */
export interface AttributionModel {
	readonly rows: PackedRows;
	/** A short digest of the file that it was read from. */
	readonly fingerprint: string;
	readonly tagger: Tagger;
	readonly links: LinkWeights;
	/** What features of contents weigh (see `reviseContents`). */
	readonly contents: LinkWeights;
	readonly stepsOf: RoleSteps;
	/** The words and contexts that were seen lately, with their scores. */
	readonly words: AttributionWords;
	readonly contexts: ContextScores;
	/** What the probabilities of spans are summed up with. */
	readonly sums: SpanSums;
}

/** What a model file holds beside the weights of the CRF. */
export interface AttributionTables {
	/** The bytes of the tagger's own model file. */
	readonly tagger: Uint8Array;
	/** How often words are in cues and sources (see `RoleSteps`), by their hashes. */
	readonly steps: ReadonlyMap<number, number>;
	/** What features of links weigh, in whole steps from -127 to 127. */
	readonly links: ReadonlyMap<number, number>;
	/** What features of contents weigh, likewise. */
	readonly contents: ReadonlyMap<number, number>;
}

const TABLES = {
	tagger: 'table.tagger',
	words: 'table.words',
	steps: 'table.steps',
	links: 'table.links',
	weights: 'table.weights',
	contents: 'table.contents',
	contentWeights: 'table.contentWeights',
} as const;
/** What is added to a weight so that it is a byte. */
const OFFSET = 128;

/** The tables as a model file has them. */
export function writeAttributionTables({ tagger, steps, links, contents }: AttributionTables): ModelFile['tables'] {
	const [words, weights, contentWeights] = [sorted(steps), sorted(links), sorted(contents)];
	return new Map<string, Int32Array | Uint8Array>([
		[TABLES.tagger, tagger],
		[TABLES.words, Int32Array.from(words, ([hash]) => hash)],
		[TABLES.steps, Uint8Array.from(words, ([, step]) => step)],
		[TABLES.links, Int32Array.from(weights, ([hash]) => hash)],
		[TABLES.weights, Uint8Array.from(weights, ([, weight]) => weight + OFFSET)],
		[TABLES.contents, Int32Array.from(contentWeights, ([hash]) => hash)],
		[TABLES.contentWeights, Uint8Array.from(contentWeights, ([, weight]) => weight + OFFSET)],
	]);
}

function sorted(map: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
	return [...map].sort(([a], [b]) => a - b);
}

/** Reads the attribution model; null where the bytes are none. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel | null {
	const file = readModelFile(bytes);
	const taggerBytes = file?.tables.get(TABLES.tagger);
	const tagger = taggerBytes instanceof Uint8Array ? loadTagger(taggerBytes) : null;
	const steps = file && readMap(file, TABLES.words, TABLES.steps);
	const links = file && readMap(file, TABLES.links, TABLES.weights);
	const contents = file && readMap(file, TABLES.contents, TABLES.contentWeights);
	if (!file || !tagger || !steps || !links || !contents) return null;
	const { transitions, scale } = file.weights;
	if (transitions.length !== ROLE_LABELS.count ** 2) return null;
	const rows = new PackedRows(ROLE_LABELS, file.weights);
	const stepsOf: RoleSteps = (hash) => steps.get(hash) ?? 0;
	return {
		rows,
		fingerprint: fingerprint(bytes),
		tagger,
		links: lookUpWeights(links),
		contents: lookUpWeights(contents),
		stepsOf,
		contexts: new ContextScores(rows),
		words: new AttributionWords(rows, tagger, stepsOf),
		sums: prepareSums(ROLE_LABELS, transitions, scale),
	};
}

function readMap(file: ModelFile, keys: string, values: string): ReadonlyMap<number, number> | null {
	const hashes = file.tables.get(keys);
	const numbers = file.tables.get(values);
	if (!(hashes instanceof Int32Array && numbers instanceof Uint8Array)) return null;
	return new Map(Array.from(hashes, (hash, i) => [hash, numbers[i] ?? 0]));
}

/** Weights in an open-addressed table, which is several times faster to ask than a map: at `2 * slot` a feature, beside it its weight. */
function lookUpWeights(weights: ReadonlyMap<number, number>): LinkWeights {
	const slots = 2 ** Math.ceil(Math.log2(Math.max(2, weights.size * 2)));
	const mask = slots - 1;
	const table = new Int32Array(slots * 2);
	for (const [feature, weight] of weights) {
		let slot = feature & mask;
		while (table[2 * slot] !== 0) slot = (slot + 1) & mask;
		table[2 * slot] = feature;
		table[2 * slot + 1] = weight - OFFSET;
	}
	return (feature) => {
		for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
			const key = table[2 * slot];
			if (key === feature) return table[2 * slot + 1] as number;
			if (key === 0) return 0;
		}
	};
}

/** FNV-1a over every 64th byte, in base 36: another training leaves few bytes as they were. */
function fingerprint(bytes: Uint8Array): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < bytes.length; i += 64) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
	return (hash >>> 0).toString(36);
}
