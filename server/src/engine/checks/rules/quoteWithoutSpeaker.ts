import type { Check } from '../check.js';

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
	run: ({ quotes, text, kind }) =>
		quotes
			.filter(
				(part) =>
					kind === 'paragraph' &&
					part.kind === 'direct' &&
					part.speaker === null &&
					!part.continued &&
					part.source.rule !== 'question-and-answer',
			)
			.flatMap(({ content }) => {
				const first = content[0];
				const last = content.at(-1);
				if (!first || !last) return [];
				const words = content.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length;
				if (words < FEWEST_WORDS) return [];
				return [
					{
						start: markBefore(text, first.start),
						end: markBehind(text, last.end),
						message: 'Nobody is named as the speaker of this quotation.',
					},
				];
			}),
};

const MARK = /["“”„«»‘’'`]/u;

function markBefore(text: string, at: number): number {
	return MARK.test(text.charAt(at - 1)) ? at - 1 : at;
}

function markBehind(text: string, at: number): number {
	return MARK.test(text.charAt(at)) ? at + 1 : at;
}
