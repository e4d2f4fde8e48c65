import { findDateline } from '../blocks/dateline.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { WordClass } from '../pos/wordClass.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import { linkAcronyms } from './acronyms.js';
import { agreeInLists } from './agreeInLists.js';
import { type CutOptions, cutRun, type Piece } from './cutRun.js';
import { findMoney } from './findMoney.js';
import { findRuns } from './findRuns.js';
import { capitalsSayNothing } from './letterCase.js';
import type { EntityType, MentionFact } from './mention.js';
import type { Run } from './nameTokens.js';
import { roleOf } from './roles.js';
import { typeName } from './typeName.js';

/**
 * The names of one block, in reading order, none overlapping another.
 * `taken` are spans that are something else already (dates): no name lies across them.
 */
export function findMentions(
	block: TokenizedBlock,
	_classes: readonly WordClass[],
	lexicon: Lexicon,
	taken: readonly Span[],
): readonly MentionFact[] {
	const { tokens, text } = block;
	const isTaken = new Uint8Array(tokens.length);
	const mark = (span: Span): void => {
		for (let i = 0; i < tokens.length; i++) if ((tokens[i]?.start ?? 0) < span.end && (tokens[i]?.end ?? 0) > span.start) isTaken[i] = 1;
	};
	const mentions: MentionFact[] = [];
	for (const span of taken) mark(span);
	for (const mention of openingMentions(block)) {
		mentions.push(mention);
		mark(mention);
	}
	for (const money of findMoney(tokens)) {
		if (isTaken.subarray(money.first, money.end).some(Boolean)) continue;
		mentions.push(mentionOf(block, money, 'money', 'amount', 0.95));
		isTaken.fill(1, money.first, money.end);
	}
	for (const sentence of block.sentences) {
		const capitalsAreFree = block.kind !== 'byline' && capitalsSayNothing(tokens, sentence.firstToken, sentence.endToken, lexicon);
		for (const run of findRuns(tokens, sentence.firstToken, sentence.endToken, lexicon, (i) => !isTaken[i])) {
			const options: CutOptions = {
				sentenceStart: beginsSentence(block, run.first, sentence.firstToken) ? run.first : -1,
				capitalsAreFree,
			};
			for (const piece of cutRun(tokens, run, lexicon, options)) {
				const mention = mentionAt(block, piece, lexicon, options);
				if (mention) mentions.push(mention);
			}
		}
	}
	mentions.sort((a, b) => a.start - b.start);
	return linkAcronyms(text, agreeInLists(text, mentions));
}

function mentionAt(block: TokenizedBlock, piece: Piece, lexicon: Lexicon, options: CutOptions): MentionFact | null {
	const verdict = typeName(block.tokens, piece, lexicon, options);
	if (!verdict) return null;
	if (block.kind === 'byline' && verdict.type !== 'organization' && verdict.type !== 'location')
		return mentionOf(block, piece, 'person', 'byline', 0.9);
	const mention = mentionOf(block, piece, verdict.type, verdict.rule, verdict.confidence);
	const role = verdict.type === 'person' ? roleOf(block.text, block.tokens, piece) : null;
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
