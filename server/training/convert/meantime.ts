import { baseName, type CorpusFile } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { dateIn } from './dateIn.js';
import { detokenizeSentences } from './detokenize.js';
import type { GoldDate, GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import { layersOf, type MarkedSpan } from './layers.js';
import { type Annotations, type Markable, readAnnotations } from './meantimeAnnotations.js';

const ENDING = '.xml';
/** What names are in MEANTIME: names by themselves and before nouns; the others are descriptions and pronouns. */
const NAMES = new Set(['NAM', 'PRE.NAM']);

/**
 * MEANTIME: Wikinews in the XML of the annotation tool CAT, with tokens, mentions that point to them, and entities that mentions refer to. Only the first
 * sentences of an article are annotated: the text ends with the last sentence that has an annotation. Of a mention in apposition (“the harbour board VHB”), the
 * name counts. Expressions of time come with their values.
 */
export const meantime: CorpusFormat = {
	title: 'MEANTIME: .xml files of the annotation tool CAT',
	endings: [ENDING],
	encoding: 'utf-8',
	labels: { pro: 'product', fin: 'misc', mix: 'nothing' },
	read: (files, context) => files.map((file) => readDocument(file, context)),
};

function readDocument(file: CorpusFile, context: ReadContext): GoldDocument {
	const annotations = readAnnotations(file);
	const sentences = annotatedSentences(annotations);
	if (sentences.length === 0) throw inputError(`${file.path}:1`, 'nothing is annotated in this file');
	const { text, tokens } = detokenizeSentences(
		sentences.map((sentence) => sentence.map(({ form }) => form)),
		'words whole',
	);
	const spans = new Map(sentences.flat().map(({ id }, i) => [id, tokens[i]]));
	const spanOf = (markable: Markable) => {
		const [first, last] = [spans.get(markable.tokens[0] ?? ''), spans.get(markable.tokens.at(-1) ?? '')];
		if (!first || !last) throw inputError(markable.place, 'this annotation points to a token that is not there');
		return { start: first.start, end: last.end };
	};
	const names = namesOf(annotations).map((name): MarkedSpan => ({ ...spanOf(name), label: name.label, place: name.place }));
	const dates = annotations.times
		.map((time): GoldDate => ({ ...spanOf(time), type: time.attributes['type'] ?? null, value: time.attributes['value'] || null }))
		.sort((a, b) => a.start - b.start);
	const name = baseName(file.path, ENDING);
	return {
		id: `${context.corpus}/${name}`,
		source: annotations.address ?? context.corpus,
		date: dateIn(name),
		text,
		...layersOf(names, context),
		dates,
	};
}

function annotatedSentences({ tokens, mentions, times }: Annotations) {
	const numbers = new Map(tokens.map(({ id, sentence }) => [id, sentence]));
	const last = Math.max(-1, ...[...mentions, ...times].flatMap((markable) => markable.tokens.map((id) => numbers.get(id) ?? -1)));
	const sentences = new Map<number, (typeof tokens)[number][]>();
	for (const token of tokens) {
		if (token.sentence > last) break;
		sentences.set(token.sentence, [...(sentences.get(token.sentence) ?? []), token]);
	}
	return [...sentences.values()];
}

/** The mentions that are names, with their entity's type; of those within one another that mean one entity, the innermost. */
function namesOf({ mentions, entities, references }: Annotations): readonly (Markable & { readonly label: string })[] {
	const names = mentions.flatMap((mention) => {
		const entity = references.get(mention.id) ?? '';
		const label = entities.get(entity);
		return NAMES.has(mention.attributes['syntactic_type'] ?? '') && label ? [{ ...mention, entity, label }] : [];
	});
	return names.filter((outer) => !names.some((inner) => inner.entity === outer.entity && isWithin(inner, outer)));
}

function isWithin(inner: Markable, outer: Markable): boolean {
	return inner.tokens.length < outer.tokens.length && inner.tokens.every((token) => outer.tokens.includes(token));
}
