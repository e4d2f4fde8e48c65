import { parseArgs } from 'node:util';
import { convertCorpus } from './convertCorpus.js';
import { FORMATS } from './formats.js';
import { GOLD_TYPES, type GoldDocument } from './goldDocument.js';
import { isHeldOut } from './heldOut.js';
import { inputError, isInputError } from './inputError.js';
import type { LabelMeaning, LabelTable } from './labelTypes.js';
import { writeGold } from './writeGold.js';

const MEANINGS: readonly LabelMeaning[] = [...GOLD_TYPES, 'date', 'nothing'];

const HELP = `npm run convert -- FORMAT INPUT... --out FILE.jsonl

Makes gold files, which the models are trained on, from the formats that corpora are published in. An INPUT is a file or a folder.

Formats:
${Object.entries(FORMATS)
	.map(([name, { title }]) => `  ${name.padEnd(12)}${title}`)
	.join('\n')}

Options:
  --out FILE           where the documents go, one a line; a name that ends in .txt.gz gets their texts alone
  --dev FILE           where one document in eight goes instead, to measure with; always the same ones, chosen by their identifiers
  --corpus NAME        what their identifiers begin with (the format's name, if not given)
  --label LABEL=TYPE   what a label of the corpus stands for: ${MEANINGS.join(', ')}; may be given more than once

docs/CORPORA.md says where to get each corpus and which format it has.`;

try {
	run(process.argv.slice(2));
} catch (error) {
	if (!isInputError(error)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

function run(args: readonly string[]): void {
	const { values, positionals } = readArguments(args);
	if (values.help) {
		console.log(HELP);
		return;
	}
	const [name = '', ...inputs] = positionals;
	const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
	if (!format) throw inputError(name || 'convert', `say a format: ${Object.keys(FORMATS).join(', ')}; --help tells more`);
	if (inputs.length === 0) throw inputError(name, 'say a file or folder to read');
	if (!values.out) throw inputError(name, 'say where the documents go: --out FILE.jsonl');
	const documents = convertCorpus({
		format,
		corpus: values.corpus ?? name,
		inputs,
		labels: Object.fromEntries((values.label ?? []).map(readLabel)) satisfies LabelTable,
		tell: console.error,
	});
	const files = new Map([[values.out, documents.filter(({ id }) => !values.dev || !isHeldOut(id))]]);
	if (values.dev) {
		const held = documents.filter(({ id }) => isHeldOut(id));
		files.set(values.dev, held);
	}
	for (const [file, part] of files) {
		writeGold(file, part);
		console.log(`${file}: ${summary(part)}`);
	}
}

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				dev: { type: 'string' },
				corpus: { type: 'string' },
				label: { type: 'string', multiple: true },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		throw inputError('convert', error instanceof Error ? error.message : String(error));
	}
}

function readLabel(text: string): readonly [string, LabelMeaning] {
	const at = text.lastIndexOf('=');
	const meaning = MEANINGS.find((known) => known === text.slice(at + 1));
	if (at <= 0 || !meaning) throw inputError(`--label ${text}`, `LABEL=TYPE is wanted, with one of the types ${MEANINGS.join(', ')}`);
	return [text.slice(0, at), meaning];
}

/** “12 documents, 340 entities (person 120, location 100 …)”. */
function summary(documents: readonly GoldDocument[]): string {
	const counts = new Map<string, number>();
	for (const { type } of documents.flatMap(({ entities }) => entities ?? [])) counts.set(type, (counts.get(type) ?? 0) + 1);
	const types = [...counts].sort(([, a], [, b]) => b - a).map(([type, count]) => `${type} ${count}`);
	const parts = [
		`${documents.length} documents`,
		`${[...counts.values()].reduce((sum, count) => sum + count, 0)} entities${types.length > 0 ? ` (${types.join(', ')})` : ''}`,
		`${documents.reduce((sum, { dates }) => sum + (dates?.length ?? 0), 0)} dates`,
		`${documents.reduce((sum, { quotes }) => sum + (quotes?.length ?? 0), 0)} quotes`,
	];
	return parts.filter((part) => !part.startsWith('0 ')).join(', ');
}
