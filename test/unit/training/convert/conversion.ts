import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { convertCorpus } from '../../../../server/training/convert/convertCorpus.js';
import { FORMATS } from '../../../../server/training/convert/formats.js';
import type { GoldDocument } from '../../../../server/training/convert/goldDocument.js';
import type { LabelTable } from '../../../../server/training/convert/labelTypes.js';

/** What a conversion gave: the documents, and what was told meanwhile, with paths from the folder of the files. */
export interface Converted {
	readonly documents: readonly GoldDocument[];
	readonly told: readonly string[];
}

/** Converts files of our own making, by name, from a folder that is gone afterwards. Errors name paths from that folder. */
export function convert(format: string, files: Readonly<Record<string, string | Uint8Array>>, labels: LabelTable = {}): Converted {
	const folder = mkdtempSync(join(tmpdir(), 'convert-'));
	const relative = (message: string) => message.replaceAll(`${folder}/`, '');
	try {
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		const told: string[] = [];
		const known = FORMATS[format];
		if (!known) throw new Error(`There is no format ${format}`);
		const documents = convertCorpus({
			format: known,
			corpus: 'toy',
			inputs: [folder],
			labels,
			tell: (sentence) => told.push(relative(sentence)),
		});
		return { documents, told };
	} catch (error) {
		throw error instanceof Error ? Object.assign(new Error(relative(error.message)), { name: error.name }) : error;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A document with its names in the text: `[Ines Okafor]person left [Velden]location.` */
export function marked({ text, entities = [], dates = [] }: GoldDocument): string {
	const spans = [
		...entities.map(({ start, end, type }) => ({ start, end, name: type as string })),
		...dates.map(({ start, end, type, value }) => ({ start, end, name: type === null ? 'date' : `${type}=${value}` })),
	].sort((a, b) => a.start - b.start);
	let result = '';
	let end = 0;
	for (const span of spans) {
		result += `${text.slice(end, span.start)}[${text.slice(span.start, span.end)}]${span.name}`;
		end = span.end;
	}
	return result + text.slice(end);
}
