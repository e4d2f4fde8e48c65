import { type Calibration, UNCALIBRATED } from './calibration.js';
import type { CrfWeights } from './model.js';

/**
 * A model file: `AACRF2`, the length of a JSON header (uint32, little endian) and the header, then the arrays that it lists, each of the type and length given there, one
 * after the other. Feature hashes ascend and are stored as differences, which compresses well.
 */
export interface ModelFile {
	readonly weights: CrfWeights;
	/** Further named arrays, such as word statistics. */
	readonly tables: ReadonlyMap<string, Int32Array | Uint16Array | Uint8Array>;
}

interface Header {
	readonly types: readonly string[];
	readonly scale: number;
	readonly calibration?: Calibration;
	readonly arrays: readonly { readonly name: string; readonly type: ArrayType; readonly length: number }[];
}

type ArrayType = 'f32' | 'i32' | 'u16' | 'u8' | 'i8';
type Numbers = Float32Array | Int32Array | Uint16Array | Uint8Array | Int8Array;

const MAGIC = 'AACRF2';
const BYTES: Readonly<Record<ArrayType, number>> = { f32: 4, i32: 4, u16: 2, u8: 1, i8: 1 };

/** Reads a model file; null where the bytes are none (wrong magic, cut short, garbled header). */
export function readModelFile(bytes: Uint8Array): ModelFile | null {
	const start = MAGIC.length + 4;
	if (bytes.length < start || ascii(bytes, 0, MAGIC.length) !== MAGIC) return null;
	const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
	const header = parseHeader(ascii(bytes, start, start + headerLength));
	if (!header) return null;
	const arrays = new Map<string, Numbers>();
	let at = start + headerLength;
	for (const { name, type, length } of header.arrays) {
		const end = at + length * BYTES[type];
		if (end > bytes.length) return null;
		arrays.set(name, numbers(type, new Uint8Array(bytes.subarray(at, end))));
		at = end;
	}
	const [transitions, differences, rowLengths, rowCells, rowWeights] = [
		'transitions',
		'features',
		'rowLengths',
		'rowCells',
		'rowWeights',
	].map((name) => arrays.get(name));
	if (!(transitions instanceof Float32Array && differences instanceof Int32Array && rowLengths instanceof Uint8Array)) return null;
	if (!(rowCells instanceof Uint8Array && rowWeights instanceof Int8Array)) return null;
	const features = undoDifferences(differences);
	const tables = new Map(
		[...arrays].filter((entry): entry is [string, Int32Array | Uint16Array | Uint8Array] => entry[0].startsWith('table.')),
	);
	return {
		weights: {
			types: header.types,
			scale: header.scale,
			calibration: header.calibration ?? UNCALIBRATED,
			transitions,
			features,
			rowLengths,
			rowCells,
			rowWeights,
		},
		tables,
	};
}

/** Writes what `readModelFile` reads. Feature hashes must ascend. */
export function writeModelFile({ weights, tables }: ModelFile): Uint8Array {
	const arrays: readonly (readonly [string, Numbers])[] = [
		['transitions', weights.transitions],
		['features', differences(weights.features)],
		['rowLengths', weights.rowLengths],
		['rowCells', weights.rowCells],
		['rowWeights', weights.rowWeights],
		...tables,
	];
	const header: Header = {
		types: weights.types,
		scale: weights.scale,
		calibration: weights.calibration,
		arrays: arrays.map(([name, array]) => ({ name, type: typeOf(array), length: array.length })),
	};
	const text = JSON.stringify(header);
	const parts = [MAGIC, text].map((part) => Uint8Array.from(part, (char) => char.charCodeAt(0)));
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, text.length, true);
	const all = [
		parts[0] as Uint8Array,
		length,
		parts[1] as Uint8Array,
		...arrays.map(([, array]) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
	];
	const file = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of all) {
		file.set(part, at);
		at += part.length;
	}
	return file;
}

function parseHeader(text: string): Header | null {
	try {
		return JSON.parse(text) as Header;
	} catch {
		return null;
	}
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
	let text = '';
	for (let i = from; i < to && i < bytes.length; i++) text += String.fromCharCode(bytes[i] as number);
	return text;
}

/** `bytes` starts a buffer of its own, so that every alignment fits. */
function numbers(type: ArrayType, bytes: Uint8Array): Numbers {
	switch (type) {
		case 'f32':
			return new Float32Array(bytes.buffer);
		case 'i32':
			return new Int32Array(bytes.buffer);
		case 'u16':
			return new Uint16Array(bytes.buffer);
		case 'u8':
			return bytes;
		case 'i8':
			return new Int8Array(bytes.buffer);
	}
}

function typeOf(array: Numbers): ArrayType {
	if (array instanceof Float32Array) return 'f32';
	if (array instanceof Int32Array) return 'i32';
	if (array instanceof Uint16Array) return 'u16';
	return array instanceof Int8Array ? 'i8' : 'u8';
}

function differences(values: Int32Array): Int32Array {
	return values.map((value, i) => (value - (i === 0 ? 0 : (values[i - 1] as number))) | 0);
}

function undoDifferences(values: Int32Array): Int32Array {
	const sums = new Int32Array(values.length);
	let sum = 0;
	values.forEach((value, i) => {
		sum = (sum + value) | 0;
		sums[i] = sum;
	});
	return sums;
}
