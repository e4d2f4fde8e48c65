import { findDateline } from '../blocks/dateline.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';
import { linkAcronyms } from './acronyms.js';
import { agreeInLists } from './agreeInLists.js';
import { type CutOptions, cutRun, type Piece } from './cutRun.js';
import { Evidence, type Verdict } from './evidence.js';
import { findMoney } from './findMoney.js';
import { findRuns } from './findRuns.js';
import { capitalsSayNothing } from './letterCase.js';
import type { EntityType, MentionFact } from './mention.js';
import { NameTokens, type Run } from './nameTokens.js';
import { roleOf } from './roles.js';
import { typeName } from './typeName.js';

/**
 * The names of one block, in reading order, none overlapping another.
 * `taken` are spans that are something else already (dates): no name lies across them.
 */
export function findMentions(block: TokenizedBlock, lexicon: Lexicon, taken: readonly Span[]): readonly MentionFact[] {
	const { tokens, text } = block;
	const names = new NameTokens(tokens, lexicon);
	const evidence = new Evidence();
	const isTaken: boolean[] = new Array(tokens.length).fill(false);
	const mentions: MentionFact[] = [];
	for (const span of taken) take(tokens, span, isTaken);
	for (const mention of openingMentions(block)) {
		mentions.push(mention);
		take(tokens, mention, isTaken);
	}
	for (const money of findMoney(tokens)) {
		if (isTaken.slice(money.first, money.end).includes(true)) continue;
		mentions.push(mentionOf(block, money, 'money', 'amount', 0.95));
		isTaken.fill(true, money.first, money.end);
	}
	const early = mentions.length;
	for (const { firstToken, endToken } of block.sentences) {
		const capitalsAreFree = block.kind !== 'byline' && capitalsSayNothing(names, firstToken, endToken);
		for (const run of findRuns(names, firstToken, endToken, isTaken)) {
			const options: CutOptions = { sentenceStart: beginsSentence(block, run.first, firstToken) ? run.first : -1, capitalsAreFree };
			for (const piece of cutRun(names, run, options)) {
				const verdict = typeName(names, piece, options, evidence);
				if (verdict && !isCapitalOfHeading(block, piece, options, verdict)) mentions.push(mentionAt(block, piece, verdict));
			}
		}
	}
	if (early > 0) mentions.sort((a, b) => a.start - b.start);
	return mentions.length < 2 ? mentions : linkAcronyms(text, agreeInLists(text, mentions));
}

/** Whether nothing but a capital speaks for a name, and the capital is owed to a headline's or heading's first word: "Lighthouse saved". */
function isCapitalOfHeading({ kind }: TokenizedBlock, { first, end }: Piece, { sentenceStart }: CutOptions, { rule }: Verdict): boolean {
	return (kind === 'headline' || kind === 'heading') && rule === 'capitalized' && first === sentenceStart && end - first === 1;
}

/** Marks the tokens that a span touches. */
function take(tokens: readonly Token[], { start, end }: Span, isTaken: boolean[]): void {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	for (let i = low; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) isTaken[i] = true;
}

function mentionAt(block: TokenizedBlock, piece: Piece, { type, rule, confidence }: Verdict): MentionFact {
	if (block.kind === 'byline' && type !== 'organization' && type !== 'location') return mentionOf(block, piece, 'person', 'byline', 0.9);
	const mention = mentionOf(block, piece, type, rule, confidence);
	const role = type === 'person' ? roleOf(block.text, block.tokens, piece) : null;
	return role ? { ...mention, role } : mention;
}

function mentionOf({ text, tokens }: TokenizedBlock, run: Run, type: EntityType, rule: string, confidence: number): MentionFact {
	const start = tokens[run.first]?.start ?? 0;
	const end = tokens[run.end - 1]?.end ?? start;
	return { start, end, text: text.slice(start, end), type, confidence, source: { stage: 'entities', rule } };
}

/** What a dateline names: the place, and the agency in brackets. */
function openingMentions(block: TokenizedBlock): readonly MentionFact[] {
	const dateline = block.kind === 'paragraph' ? findDateline(block.text) : null;
	if (!dateline) return [];
	const fact = (span: Span, type: EntityType): MentionFact => ({
		start: span.start,
		end: span.end,
		text: block.text.slice(span.start, span.end),
		type,
		confidence: 0.95,
		source: { stage: 'entities', rule: 'dateline' },
	});
	const comma = block.text.slice(dateline.place.start, dateline.place.end).indexOf(', ');
	const { start, end } = dateline.place;
	const places =
		comma < 0
			? [dateline.place]
			: [
					{ start, end: start + comma },
					{ start: start + comma + 2, end },
				];
	return [...places.map((span) => fact(span, 'location')), ...(dateline.agency ? [fact(dateline.agency, 'organization')] : [])];
}

/** Whether a capital at token `i` is owed to its place: the first word of a sentence, of a quotation, of a line, or behind a colon or bullet. */
function beginsSentence({ tokens, text }: TokenizedBlock, i: number, first: number): boolean {
	const before = tokens[i - 1];
	if (i === first || !before) return true;
	if (before.kind === 'word' || before.kind === 'number') return text.slice(before.end, tokens[i]?.start).includes('\n');
	return /^(?:["“”‘'«:•*…–—]|--|``|''|\.{2,}|-)$/u.test(before.text) && (tokens[i]?.spaceBefore === true || /^["“‘'«`]/u.test(before.text));
}
