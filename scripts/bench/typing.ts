import type { TextEdit } from '../../server/src/engine/index.js';

/** What is typed: a new name, an old one, a date and a quote, so that every kind of knowledge about the article changes as it grows. */
const SENTENCE = ' “We will go on,” Prime Minister Oona Kalmar told Norwegian reporters in Lagos on Tuesday, 3 November 2026.';

const PLACES = [0.1, 0.5, 0.9] as const;

/** The keystrokes that write a sentence at the ends of paragraphs near the beginning, the middle and the end of a text: one character each. */
export function typing(text: string): readonly TextEdit[] {
	const edits: TextEdit[] = [];
	PLACES.forEach((place, i) => {
		const end = text.indexOf('\n\n', Math.floor(text.length * place));
		const typed = i * SENTENCE.length;
		const start = (end < 0 ? text.length : end) + typed;
		[...SENTENCE].forEach((char, k) => {
			edits.push({ start: start + k, end: start + k, text: char });
		});
	});
	return edits;
}

/** The edits that take the sentences out again, the last one first. */
export function untyping(text: string): readonly TextEdit[] {
	const starts = typing(text).filter((_, i) => i % SENTENCE.length === 0);
	return starts.toReversed().map(({ start }) => ({ start, end: start + SENTENCE.length, text: '' }));
}
