import type { QuotePart } from '../../quotes/quote.js';
import type { Span } from '../../text/span.js';
import type { Check, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** A quotation of fewer words than this is a slogan, a title or a word in quotation marks. */
const FEWEST_WORDS = 5;

/** A quotation of which neither its paragraph nor those beside it say who spoke. */
export const QUOTE_WITHOUT_SPEAKER: Check = {
	code: 'quote-without-speaker',
	severity: 'information',
	title: 'Quote without a speaker',
	description:
		'A paragraph is nothing but somebody’s words, and neither it nor the two paragraphs before say whose, nor does the next begin with it (“— Ann Roe, teacher”, “So said Roe.”). Readers should not have to guess: name the speaker. ' +
		'Short quotations and those that do not end as a sentence does (slogans, headings, titles) are left alone.',
	examples: {
		reports: [
			'The bridge was opened on Saturday.\n\n[“It is a very great embarrassment to us all.”]',
			'The bridge was opened on Saturday.\n\n[“It is a very great embarrassment to us all.”]\n\nThe remark was widely quoted.',
		],
		accepts: [
			'“It is a very great embarrassment to us all,” said Moira Lyle.',
			'“It is a start,” said Moira Lyle.\n\n“We have waited for it far too long.”',
			'The mayor answered:\n\n“It is a very great embarrassment to us all.”',
			'“It is a start,” said Moira Lyle.\n\nThe pier was closed.\n\n“We have waited for it far too long.”',
			'The town has its poet. These lines are from her:\n\n“It is a very great embarrassment to us all.”',
			'The bridge was opened on Saturday.\n\n“My small business became a family business”',
			'The bridge was opened on Saturday.\n\n“It is a very great embarrassment to us all.”\n\n— Moira Lyle, teacher',
			'The bridge was opened on Saturday.\n\n“It is a very great embarrassment to us all.”\n\nThat was how Moira Lyle put it.',
			'The bridge was opened on Saturday.\n\n“It is a very great embarrassment to us all.”\n\nSo said Moira Lyle, who teaches there.',
			'They call it “the diving board”.',
			'The bridge was opened on Saturday.\n\n“It is a very great embarrassment to us all.\n\n“It is late as well,” said Moira Lyle.',
		],
	},
	run: ({ quotes, text, kind, carry, following }) =>
		kind === 'paragraph' && carry.spoken.sinceSpeaker > NEIGHBOURS && following !== 'attributes'
			? reportEach(quotes, (part) => report(part, text))
			: NO_REPORTS,
};

function report({ kind, speaker, continued, continues, source, content }: QuotePart, text: string): Report | null {
	// Of a quotation that runs over paragraphs, any may say who spoke.
	if (speaker !== null || kind !== 'direct' || continued || continues || source.rule === 'question-and-answer') return null;
	const first = content[0];
	const last = content.at(-1);
	if (!first || !last || isShort(content, text) || !isAlone(content, text) || !endsAsSentence(text, last.end)) return null;
	return {
		start: markBefore(text, first.start),
		end: markBehind(text, last.end),
		message: 'Nobody is named as the speaker of this quotation.',
	};
}

/** So many paragraphs may stand between the one that says who speaks and the quotation. */
const NEIGHBOURS = 1;

/** Whether the paragraph has no words but these. */
function isAlone(content: readonly Span[], text: string): boolean {
	let from = 0;
	for (const { start, end } of content) {
		if (LETTER.test(text.slice(from, start))) return false;
		from = end;
	}
	return !LETTER.test(text.slice(from));
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a stretch ends with the end of a sentence, within its marks or right behind them. */
function endsAsSentence(text: string, end: number): boolean {
	return /[.?!…]\p{P}?$/u.test(text.slice(Math.max(0, end - 2), end)) || /^[^\p{L}\p{N}]{0,3}[.?!…]/u.test(text.slice(end, end + 4));
}

const WORD = /[\p{L}\p{N}]+/gu;

function isShort(content: readonly Span[], text: string): boolean {
	let words = 0;
	for (const { start, end } of content) for (const _ of text.slice(start, end).matchAll(WORD)) if (++words >= FEWEST_WORDS) return false;
	return true;
}

const MARK = /["“”„«»‘’'`]/u;

function markBefore(text: string, at: number): number {
	return MARK.test(text.charAt(at - 1)) ? at - 1 : at;
}

function markBehind(text: string, at: number): number {
	return MARK.test(text.charAt(at)) ? at + 1 : at;
}
