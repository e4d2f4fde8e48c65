import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Token } from '../tokens/token.js';
import { endOfName, isNameWord, mentionByLayout, spanOf } from './layoutName.js';
import type { EntityType, MentionFact } from './mention.js';
import { AGENCIES, BYLINE_NOUNS, DEGREES, MEDIA_NOUNS } from './tables/agencies.js';

/** What stands between the people of a byline, and between them and whom they write for. */
const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '|', '&', '/', '-', '–', '—', 'and', 'with', 'for', 'of', 'in']);

/** "By Jane Doe in Nairobi and John Roe, Associated Press": its people, the places that they write from, and whom they write for. Their trade ("Staff Writers") is no name. */
export function bylineMentions({ text, tokens }: TokenizedBlock): readonly MentionFact[] {
	const mentions: MentionFact[] = [];
	let first = tokens.findIndex(({ lower }) => lower === 'by') + 1;
	while (first < tokens.length) {
		const end = endOfPart(tokens, first);
		const start = tokens[first]?.lower === 'the' ? first + 1 : first;
		const part = tokens.slice(start, end);
		const type = typeOf(part, tokens[first - 1]);
		if (type) mentions.push(mentionByLayout(text, spanOf(part), type, 'byline'));
		first = end + 1;
	}
	return mentions;
}

/** The end of a part of a byline: a name with all that belongs to it, or what stands before the next separator. */
function endOfPart(tokens: readonly Token[], first: number): number {
	let end = Math.max(first, endOfName(tokens, first));
	while (end < tokens.length && !SEPARATORS.has((tokens[end] as Token).lower)) end++;
	return end;
}

function typeOf(part: readonly Token[], before: Token | undefined): EntityType | null {
	if (part.length === 0 || endOfName(part, 0) !== part.length) return null;
	const last = part.at(-1) as Token;
	const isFirst = before?.lower === 'by';
	if (before?.lower === 'in') return 'location';
	if (part.length === 1) return AGENCIES.has(last.lower) || (!isFirst && isInitialism(last)) ? 'organization' : null;
	if (MEDIA_NOUNS.has(last.lower)) return 'organization';
	return part.length < 9 && part.filter(isNameWord).length > 1 && !part.some(({ lower }) => BYLINE_NOUNS.has(lower)) ? 'person' : null;
}

/** "CNN", but not the "MD" of a physician. */
function isInitialism({ lower, letterCase }: Token): boolean {
	return letterCase === 'upper' && lower.length < 6 && !DEGREES.has(lower);
}
