import { type CorpusFile, linesOf } from './corpusFile.js';
import type { Span } from './goldDocument.js';
import { inputError } from './inputError.js';
import { type GivenSentence, joinSentences } from './sentenceText.js';

/** A word of a CoNLL-U document. */
export interface ConlluWord {
	readonly form: string;
	/** Its number in the sentence, from 1, and that of the word which it depends on: 0 for the root. */
	readonly number: number;
	readonly head: number;
	/** The part of speech in the language's own tag set, the Penn Treebank's for English. */
	readonly xpos: string;
	/** The last column, by key: `Entity`, `SpaceAfter` … */
	readonly misc: ReadonlyMap<string, string>;
	readonly place: string;
	/** Where it lies in the document's text. A word of a contraction that does not show its parts has the whole contraction. */
	readonly span: Span;
}

/** A document of a CoNLL-U file, as running text. */
export interface ConlluDocument {
	readonly id: string;
	/** Comments of the document: `meta::title`, `global.Entity` … */
	readonly comments: ReadonlyMap<string, string>;
	readonly text: string;
	readonly sentences: readonly (readonly ConlluWord[])[];
}

type WordLine = Omit<ConlluWord, 'span'>;

/** A surface token: a word, or a contraction of several. */
interface Surface {
	readonly form: string;
	readonly words: WordLine[];
}

interface SentenceDraft {
	text: string | undefined;
	before: string;
	readonly surfaces: Surface[];
	/** The last word's number that belongs to the contraction being read. */
	contractionEnd: number;
}

interface Draft {
	readonly id: string;
	readonly comments: Map<string, string>;
	readonly sentences: SentenceDraft[];
}

const COMMENT = /^# *([^=]+?) *= *(.*)$/u;
const PARAGRAPH = /^# *newpar/u;

/** Reads a file of Universal Dependencies, whose documents begin with `# newdoc id = …`. Throws an input error at a line that is not CoNLL-U. */
export function readConllu(file: CorpusFile): readonly ConlluDocument[] {
	const drafts: Draft[] = [];
	let sentence: SentenceDraft | undefined;
	for (const { text, place } of linesOf(file)) {
		const [, key = '', value = ''] = text.startsWith('#') ? (COMMENT.exec(text) ?? []) : [];
		if (key === 'newdoc id') drafts.push({ id: value, comments: new Map(), sentences: [] });
		const draft = drafts.at(-1);
		if (text.trim() === '') sentence = undefined;
		else if (!draft) throw inputError(place, 'a line “# newdoc id = …” is wanted before this one');
		else if (text.startsWith('#') && !text.includes('\t')) {
			if (/^(?:meta::|global\.)/u.test(key)) draft.comments.set(key, value);
			else if (key !== 'newdoc id') {
				sentence ??= begin(draft);
				if (key === 'text') sentence.text = value;
				if (PARAGRAPH.test(text)) sentence.before = '\n\n';
			}
		} else {
			sentence ??= begin(draft);
			readWord(text, place, sentence);
		}
	}
	return drafts.map(finish);
}

function begin(draft: Draft): SentenceDraft {
	const sentence: SentenceDraft = { text: undefined, before: ' ', surfaces: [], contractionEnd: 0 };
	draft.sentences.push(sentence);
	return sentence;
}

function readWord(line: string, place: string, sentence: SentenceDraft): void {
	const columns = line.split('\t');
	const [id = '', form = '', , , xpos = ''] = columns;
	if (columns.length !== 10 || !form) throw inputError(place, `ten columns apart by tabs are wanted; this line has ${columns.length}`);
	const [, number, to] = /^(\d+)(?:-(\d+))?$/u.exec(id) ?? [];
	// Words with numbers like 8.1 are not in the text.
	if (!number) return;
	if (to) {
		sentence.surfaces.push({ form, words: [] });
		sentence.contractionEnd = Number(to);
		return;
	}
	const word = { form, number: Number(number), head: Number(columns[6]), xpos, misc: readMisc(columns[9] ?? ''), place };
	if (Number(number) <= sentence.contractionEnd) sentence.surfaces.at(-1)?.words.push(word);
	else sentence.surfaces.push({ form, words: [word] });
}

function readMisc(column: string): ReadonlyMap<string, string> {
	return new Map(column.split('|').map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}

function finish({ id, comments, sentences }: Draft): ConlluDocument {
	const given = sentences.map(({ surfaces, text, before }): GivenSentence => ({ forms: surfaces.map(({ form }) => form), text, before }));
	const { text, tokens } = joinSentences(given);
	let next = 0;
	return {
		id,
		comments,
		text,
		sentences: sentences.map(({ surfaces }) => surfaces.flatMap((surface) => placeWords(surface, tokens[next++] ?? { start: 0, end: 0 }))),
	};
}

function placeWords({ form, words }: Surface, { start, end }: Span): readonly ConlluWord[] {
	const showsParts = words.length > 1 && words.map((word) => word.form).join('') === form && form.length === end - start;
	if (!showsParts) return words.map((word) => ({ ...word, span: { start, end } }));
	let at = start;
	return words.map((word) => {
		const span = { start: at, end: at + word.form.length };
		at = span.end;
		return { ...word, span };
	});
}
