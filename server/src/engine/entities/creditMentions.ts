import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Token } from '../tokens/token.js';
import { endOfName, isNameWord, mentionByLayout, spanOf, startOfName } from './layoutName.js';
import type { MentionFact } from './mention.js';
import { AGENCIES, CREDIT_NOUNS } from './tables/agencies.js';

/** A stretch of tokens, half-open. */
interface Run {
	readonly first: number;
	readonly end: number;
}

/** "REUTERS/Jane Doe", "AP Photo/Jane Doe", "Jane Doe/AFP via Getty Images": an agency, a slash and the photographer, or the other way round. */
export function creditMentions({ text, tokens }: TokenizedBlock): readonly MentionFact[] {
	const mentions: MentionFact[] = [];
	const credit = ({ first, end }: Run, type: 'person' | 'organization') => {
		const span = spanOf(tokens.slice(first, end));
		if (span.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mentionByLayout(text, span, type, 'credit'));
	};
	tokens.forEach((slash, i) => {
		if (slash.text !== '/') return;
		const before = agencyBefore(tokens, i);
		const behind = agencyFrom(tokens, i + 1);
		const taker: Run = before ? { first: i + 1, end: endOfName(tokens, i + 1) } : { first: startOfName(tokens, i), end: i };
		if (before && behind) {
			credit(before, 'organization');
			credit(behind, 'organization');
			return;
		}
		const isPerson = tokens.slice(taker.first, taker.end).filter(isNameWord).length > 1;
		if (!isPerson || !(before ?? behind)) return;
		if (before) credit(before, 'organization');
		credit(taker, 'person');
		if (before || !behind) return;
		credit(behind, 'organization');
		const by = tokens[behind.end]?.lower === 'via' ? agencyFrom(tokens, behind.end + 1) : null;
		if (by) credit(by, 'organization');
	});
	return mentions;
}

/** The agency that ends before the slash `i`, or before the "Photo" that stands there. */
function agencyBefore(tokens: readonly Token[], i: number): Run | null {
	const end = CREDIT_NOUNS.has(tokens[i - 1]?.lower ?? '') && !isAgency(tokens[i - 1]) ? i - 1 : i;
	if (end > 1 && tokens[end - 1]?.lower === 'images' && isAgency(tokens[end - 2])) return { first: end - 2, end };
	if (!isAgency(tokens[end - 1])) return null;
	return tokens[end - 2]?.text === '-' && isAgency(tokens[end - 3]) ? { first: end - 3, end } : { first: end - 1, end };
}

/** The agency that begins at a token: "Getty Images", "EPA-EFE", "AFP". */
function agencyFrom(tokens: readonly Token[], first: number): Run | null {
	if (!isAgency(tokens[first])) return null;
	if (tokens[first + 1]?.text === 'Images') return { first, end: first + 2 };
	return { first, end: tokens[first + 1]?.text === '-' && isAgency(tokens[first + 2]) ? first + 3 : first + 1 };
}

function isAgency(token: Token | undefined): boolean {
	return token !== undefined && token.letterCase !== 'lower' && AGENCIES.has(token.lower);
}
