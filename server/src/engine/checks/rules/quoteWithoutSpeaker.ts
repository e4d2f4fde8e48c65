import type { QuotePart } from '../../quotes/quote.js';
import type { Span } from '../../text/span.js';
import type { Check, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** A quotation of fewer words than this is a slogan, a title or a word in quotation marks. */
const FEWEST_WORDS = 5;

/** A quotation that neither its paragraph nor the one before says who spoke. */
export const QUOTE_WITHOUT_SPEAKER: Check = {
	code: 'quote-without-speaker',
	severity: 'information',
	title: 'Quote without a speaker',
	description:
		'Someone is quoted, and neither the paragraph nor the quotations before it say who. Readers should not have to guess whose words they read: name the speaker.',
	examples: {
		reports: ['The bridge was opened on Saturday.\n\n[“It is a very great embarrassment to us all.”]'],
		accepts: [
			'“It is a very great embarrassment to us all,” said Moira Lyle.',
			'“It is a start,” said Moira Lyle.\n\n“We have waited for it far too long.”',
			'The mayor answered:\n\n“It is a very great embarrassment to us all.”',
			'They call it “the diving board”.',
		],
	},
	run: ({ quotes, text, kind }) => (kind === 'paragraph' ? reportEach(quotes, (part) => report(part, text)) : NO_REPORTS),
};

function report({ kind, speaker, continued, source, content }: QuotePart, text: string): Report | null {
	if (speaker !== null || kind !== 'direct' || continued || source.rule === 'question-and-answer') return null;
	const first = content[0];
	const last = content.at(-1);
	if (!first || !last || isShort(content, text)) return null;
	return {
		start: markBefore(text, first.start),
		end: markBehind(text, last.end),
		message: 'Nobody is named as the speaker of this quotation.',
	};
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
