import type { Mention } from '../../entities/mention.js';
import type { Span } from '../../text/span.js';
import { kindOfNoun, singularOf } from './speakerNouns.js';

/** Behind these, whoever is named has not made the document. */
const NOT_MADE_BY =
	/\b(?:about|on(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|against|into|seen|obtained|reviewed|viewed|combed|cited|targeting|criticizing|attacking)\b/u;

/** Who has made a document: "a Velna Institute poll", "a report by the Velna Institute"; undefined where the phrase does not say. */
export function makerOf(phrase: Span & { readonly text: string }, nounEnd: number, inside: readonly Mention[]): Mention | undefined {
	for (const mention of inside) {
		if (mention.type !== 'organization' && mention.type !== 'person') continue;
		const from = mention.start - phrase.start;
		if (from < nounEnd) {
			const between = phrase.text.slice(Math.max(0, mention.end - phrase.start), nounEnd);
			const isOwner = mention.type === 'organization' || /^['’]s?\s/u.test(between);
			if (isOwner && !/\s(?:of|for|to|by|on|about)\s/u.test(between)) return mention;
			continue;
		}
		const lead = phrase.text.slice(nounEnd, from);
		if (NOT_MADE_BY.test(lead)) continue;
		if (/\b(?:by|from)\b[^,]*$/u.test(lead) || /\b(?:appeared|published|printed)(?: \p{L}+)? in (?:the )?$/u.test(lead)) return mention;
		if (/\bof\b/u.test(lead) && isFollowedByDocument(phrase.text.slice(mention.end - phrase.start))) return mention;
	}
	return undefined;
}

/** "the results of a Velna Institute poll". */
function isFollowedByDocument(behind: string): boolean {
	const next = behind.trim().split(/\s+/u, 4);
	return next.some((word) => kindOfNoun(singularOf(word.toLowerCase())) === 'document');
}

/** "the Velna Times newspaper": the organization right before the noun that says what it is. */
export function markedMention(phrase: Span & { readonly text: string }, nounEnd: number, inside: readonly Mention[]): Mention | undefined {
	return inside.find(({ type, end }) => {
		const between = phrase.text.slice(Math.max(0, end - phrase.start), nounEnd);
		return (
			type === 'organization' &&
			end - phrase.start < nounEnd &&
			/^\s(?:newspaper|magazine|network|channel|website|agency|company|group|bank|foundation|board|editorial board|team|organization|tabloid|newsletter)$/u.test(
				between,
			)
		);
	});
}
