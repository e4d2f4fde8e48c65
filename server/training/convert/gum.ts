import { type ConlluDocument, type ConlluWord, readConllu } from './conlluDocument.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { dateIn } from './dateIn.js';
import type { GoldDocument } from './goldDocument.js';
import { readDates } from './gumDates.js';
import { type GumMention, readMentions } from './gumMentions.js';
import { inputError } from './inputError.js';
import { layersOf, type MarkedSpan } from './layers.js';
import { isTitle } from './titles.js';

const LAYOUT = 'global.Entity';
const PROPER_NOUN = /^NNPS?$/u;
/** What may stand between the proper nouns of a name. */
const INNER = /^(?:of|the|for|and|de|del|la|du|da|di|von|van|der|-|–|&|'|’)$/iu;

/**
 * GUM's CoNLL-U files, with mentions in brackets in the last column. GUM marks whole phrases, names or not: what we take are those with an article in Wikipedia
 * with a proper noun for their head, cut down to the proper nouns around it, and for people to those behind titles. So the names are many but not all, and their
 * ends are derived. Expressions of time come with their values.
 */
export const gum: CorpusFormat = {
	title: 'GUM: .conllu files with mentions in brackets (names are derived)',
	endings: ['.conllu'],
	encoding: 'utf-8',
	labels: { object: 'nothing', abstract: 'nothing', animal: 'nothing', plant: 'nothing', substance: 'nothing', time: 'nothing' },
	read: (files, context) => files.flatMap((file) => readConllu(file).map((document) => convert(document, file.path, context))),
};

function convert({ id, comments, text, sentences }: ConlluDocument, path: string, context: ReadContext): GoldDocument {
	const layout = comments.get(LAYOUT);
	if (!layout) throw inputError(`${path}:1`, `a line “# ${LAYOUT} = …” is wanted in ${id}; without it the brackets cannot be read`);
	const marked = sentences.flatMap((sentence) => namesIn(sentence, readMentions(sentence, layout)));
	const source = comments.get('meta::sourceURL') ?? context.corpus;
	return {
		id: `${context.corpus}/${id}`,
		source,
		date: dateIn(comments.get('meta::dateCreated') ?? ''),
		text,
		...layersOf(marked, context),
		dates: sentences.flatMap(readDates),
	};
}

function namesIn(sentence: readonly ConlluWord[], mentions: readonly GumMention[]): readonly MarkedSpan[] {
	return mentions.flatMap((mention) => {
		if (!mention.identity) return [];
		const words = nameWords(sentence, mention, mentions);
		const [first, last] = [words[0], words.at(-1)];
		return first && last ? [{ start: first.span.start, end: last.span.end, label: mention.type, place: first.place }] : [];
	});
}

/** The words of a mention that are its name; none where its head is no proper noun or, with people, its proper nouns do not stand together. */
function nameWords(sentence: readonly ConlluWord[], mention: GumMention, mentions: readonly GumMention[]): readonly ConlluWord[] {
	if (mention.type === 'person') {
		const name = withProperEnds(sentence.slice(beginOfPerson(sentence, mention, mentions), mention.last + 1));
		return name.every(isOfName) ? name : [];
	}
	const words = sentence.slice(mention.first, mention.last + 1);
	const numbers = new Set(words.map(({ number }) => number));
	const head = words.findIndex((word) => !numbers.has(word.head));
	const isNamed = words[head] && isProper(words[head]);
	if (!isNamed) return [];
	const begin = words.findLastIndex((word, i) => i < head && !isOfName(word)) + 1;
	const end = words.findIndex((word, i) => i > head && !isOfName(word));
	return withProperEnds(words.slice(begin, end < 0 ? words.length : end));
}

function withProperEnds(words: readonly ConlluWord[]): readonly ConlluWord[] {
	return words.slice(Math.max(words.findIndex(isProper), 0), words.findLastIndex(isProper) + 1);
}

function isProper({ xpos }: ConlluWord): boolean {
	return PROPER_NOUN.test(xpos);
}

function isOfName(word: ConlluWord): boolean {
	return isProper(word) || INNER.test(word.form);
}

/** A person's name begins behind the titles, and behind what is a mention of something else: the `Velden` of `Velden Mayor Ines Okafor`. */
function beginOfPerson(sentence: readonly ConlluWord[], { first, last }: GumMention, mentions: readonly GumMention[]): number {
	const inner = mentions.filter((other) => other.first >= first && other.last < last).map((other) => other.last);
	const titles = sentence.flatMap(({ form }, i) => (i >= first && i <= last && isTitle(form) ? [i] : []));
	return Math.max(first - 1, ...inner, ...titles) + 1;
}
