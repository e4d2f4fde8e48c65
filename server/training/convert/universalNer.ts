import { type CorpusFile, linesOf } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import type { LabelledToken } from './labelSpans.js';
import { layersOfLabels } from './layers.js';
import { joinSentences } from './sentenceText.js';

/**
 * Universal NER's releases: `.iob2` files with columns apart by tabs, the token in the second and its label in the third, and comments before each sentence that
 * say in which document it is (`# newdoc id = …`) and what its text is (`# text = …`).
 */
export const universalNer: CorpusFormat = {
	title: 'Universal NER: .iob2 files',
	endings: ['.iob2'],
	encoding: 'utf-8',
	labels: {},
	read: (files, context) => files.flatMap((file) => readFile(file, context)),
};

interface Sentence {
	text: string | undefined;
	readonly tokens: LabelledToken[];
}

interface Draft {
	readonly id: string;
	readonly sentences: Sentence[];
}

const COMMENT = /^# *([a-z_ ]+?) *= *(.*)$/u;

function readFile(file: CorpusFile, context: ReadContext): readonly GoldDocument[] {
	const drafts: Draft[] = [];
	let sentence: Sentence | undefined;
	for (const { text, place } of linesOf(file)) {
		const [, key, value = ''] = COMMENT.exec(text) ?? [];
		if (key === 'newdoc id') drafts.push({ id: value, sentences: [] });
		if (text.trim() === '') sentence = undefined;
		else if (text.startsWith('#') && !/^\d/u.test(text)) {
			if (key === 'text') {
				sentence = { text: value, tokens: [] };
				draftOf(drafts, place).sentences.push(sentence);
			}
		} else {
			const [number = '', form, label] = text.split('\t');
			if (!form || !label) throw inputError(place, 'a number, a token and its label are wanted, apart by tabs');
			if (!/^\d+$/u.test(number)) continue;
			if (!sentence) {
				sentence = { text: undefined, tokens: [] };
				draftOf(drafts, place).sentences.push(sentence);
			}
			sentence.tokens.push({ form, label, place });
		}
	}
	return drafts.filter(({ sentences }) => sentences.length > 0).map((draft) => finish(draft, context));
}

function draftOf(drafts: readonly Draft[], place: string): Draft {
	const draft = drafts.at(-1);
	if (!draft) throw inputError(place, 'a line “# newdoc id = …” is wanted before the first sentence');
	return draft;
}

function finish({ id, sentences }: Draft, context: ReadContext): GoldDocument {
	const { text, tokens } = joinSentences(
		sentences.map((sentence) => ({ forms: sentence.tokens.map(({ form }) => form), text: sentence.text, before: ' ' })),
	);
	const labelled = sentences.map((sentence) => sentence.tokens);
	return { id: `${context.corpus}/${id}`, source: context.corpus, date: null, text, ...layersOfLabels(labelled, tokens, context) };
}
