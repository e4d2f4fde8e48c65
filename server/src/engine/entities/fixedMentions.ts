import { findDateline } from '../blocks/dateline.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';
import type { EntityType, MentionFact } from './mention.js';
import { AGENCIES, BYLINE_NOUNS, CREDIT_NOUNS } from './tables/agencies.js';

/** The names that the layout of news gives away, whatever they are: place and agency of a dateline, people of a byline, agencies and photographers of credits. In reading order. */
export function fixedMentions(block: TokenizedBlock): readonly MentionFact[] {
	const opening = block.kind === 'byline' ? bylineMentions(block) : datelineMentions(block);
	const end = opening.at(-1)?.end ?? 0;
	return [...opening, ...creditMentions(block).filter((mention) => mention.start >= end)];
}

/** "JAKARTA (Reuters) — " names a place, or two ("ST. PETERSBURG, Fla."), and the agency in brackets. */
function datelineMentions({ kind, text }: TokenizedBlock): readonly MentionFact[] {
	const dateline = kind === 'paragraph' ? findDateline(text) : null;
	if (!dateline) return [];
	const { start, end } = dateline.place;
	const comma = text.slice(start, end).indexOf(', ');
	const places =
		comma < 0
			? [dateline.place]
			: [
					{ start, end: start + comma },
					{ start: start + comma + 2, end },
				];
	const agency = dateline.agency ? [mentionOf(text, dateline.agency, 'organization', 'dateline')] : [];
	return [...places.map((span) => mentionOf(text, span, 'location', 'dateline')), ...agency];
}

/** "By Jane Doe and John Roe, Staff Writers": stretches of two to five capitalised words between "and" and commas, none of which says what its people do. */
function bylineMentions({ text, tokens }: TokenizedBlock): readonly MentionFact[] {
	const mentions: MentionFact[] = [];
	let first = 1;
	for (let i = 1; i <= tokens.length; i++) {
		const token = tokens[i];
		if (token && token.lower !== 'and' && token.text !== '&' && token.text !== ',' && token.text !== '|') continue;
		const words = tokens.slice(first, i);
		if (words.length > 1 && words.length < 6 && words.every((word) => isNameWord(word) && !BYLINE_NOUNS.has(word.lower)))
			mentions.push(mentionOf(text, spanOf(words), 'person', 'byline'));
		first = i + 1;
	}
	return mentions;
}

/** "REUTERS/Jane Doe", "AP Photo/Jane Doe", "Jane Doe/AFP": an agency, a slash, and the photographer. */
function creditMentions({ text, tokens }: TokenizedBlock): readonly MentionFact[] {
	const mentions: MentionFact[] = [];
	tokens.forEach((slash, i) => {
		if (slash.text !== '/') return;
		const before = CREDIT_NOUNS.has(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
		const agency = isAgency(tokens[before]) ? before : -1;
		const behind = endOfName(tokens, i + 1);
		if (agency >= 0 && behind - i > 2) {
			mentions.push(mentionOf(text, tokens[agency] as Token, 'organization', 'credit'));
			mentions.push(mentionOf(text, spanOf(tokens.slice(i + 1, behind)), 'person', 'credit'));
		} else if (isAgency(tokens[i + 1]) && startOfName(tokens, i) < i - 1) {
			mentions.push(mentionOf(text, spanOf(tokens.slice(startOfName(tokens, i), i)), 'person', 'credit'));
			mentions.push(mentionOf(text, tokens[i + 1] as Token, 'organization', 'credit'));
		}
	});
	return withoutOverlaps(mentions);
}

function isAgency(token: Token | undefined): boolean {
	return token !== undefined && token.letterCase !== 'lower' && AGENCIES.has(token.lower);
}

/** The end of the capitalised words, four at most, that begin at a token. */
function endOfName(tokens: readonly Token[], first: number): number {
	let end = first;
	while (end < tokens.length && end - first < 4 && isNameWord(tokens[end] as Token) && (end === first || tokens[end]?.spaceBefore)) end++;
	return end;
}

/** The start of the capitalised words, four at most, that end before a token. */
function startOfName(tokens: readonly Token[], end: number): number {
	let first = end;
	while (first > 0 && end - first < 4 && isNameWord(tokens[first - 1] as Token)) first--;
	return first;
}

function isNameWord({ kind, letterCase }: Token): boolean {
	return kind === 'word' && letterCase !== 'lower' && letterCase !== 'none';
}

function withoutOverlaps(mentions: readonly MentionFact[]): readonly MentionFact[] {
	const kept: MentionFact[] = [];
	for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
	return kept;
}

function spanOf(tokens: readonly Token[]): Span {
	return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function mentionOf(text: string, { start, end }: Span, type: EntityType, rule: string): MentionFact {
	return { start, end, text: text.slice(start, end), type, confidence: 0.95, source: { stage: 'entities', rule } };
}
