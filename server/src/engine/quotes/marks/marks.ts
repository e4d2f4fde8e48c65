import type { Span } from '../../text/span.js';
import type { Token } from '../../tokens/token.js';

/** Marks of one family close one another: straight, curly and typewriter doubles are mixed by many a keyboard, so they are one. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** What a mark can be where it stands. `either`: its neighbours do not tell. */
export type MarkSide = 'open' | 'close' | 'either';

/** A quotation mark of a block. */
export interface QuotationMark extends Span {
	readonly text: string;
	readonly family: MarkFamily;
	readonly side: MarkSide;
	/** The index of its token. */
	readonly token: number;
	/** Whether it is surely a quotation mark (a single one may be an apostrophe). */
	readonly certain: boolean;
}

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
	['"', 'double'],
	['“', 'double'],
	['”', 'double'],
	['„', 'double'],
	['‟', 'double'],
	['〝', 'double'],
	['〞', 'double'],
	['＂', 'double'],
	['``', 'double'],
	["''", 'double'],
	['’’', 'double'],
	['‘‘', 'double'],
	['「', 'double'],
	['」', 'double'],
	['«', 'guillemet'],
	['»', 'guillemet'],
	["'", 'single'],
	['‘', 'single'],
	['’', 'single'],
	['‚', 'single'],
	['‛', 'single'],
	['`', 'single'],
	['‹', 'single'],
	['›', 'single'],
]);
const OPENING_GLYPHS = new Set(['“', '„', '``', '‘', '‚', '«', '‹', '`', '‛', '‟', '「', '〝', '‘‘']);
const CLOSING_GLYPHS = new Set(['”', '’', '»', '›', '」', '〞', '’’']);
const OPENING_BRACKETS = new Set(['(', '[', '{', '—', '–', '--', '-', '/', '…', '...', ':', '=']);

/** Words that begin with an apostrophe: "'tis", "rock 'n' roll". */
const ELISIONS = new Set(
	(
		'tis twas twere twill em til till cause bout n round cos cuz nuff ere neath gainst kay sup ello im s ol course specially nother member scuse spose stead ' +
		'hood hoods burb burbs copter copters phone phones bus flu plane planes cello gator gators roo roos possum shroom shrooms tude zine zines rents gram ' +
		'nam murica bama cuse nova canes dores horns noles huskers skins boks'
	).split(' '),
);

const NO_MARKS: readonly QuotationMark[] = [];

/** The quotation marks of a block, in order; apostrophes, primes ("6'2", 5'10"), decades ('90s) and elisions ('tis) left out. */
export function findMarks(tokens: readonly Token[]): readonly QuotationMark[] {
	for (let i = 0; i < tokens.length; i++) if (familyAt(tokens, i)) return marksFrom(tokens, i);
	return NO_MARKS;
}

function marksFrom(tokens: readonly Token[], first: number): readonly QuotationMark[] {
	const marks: QuotationMark[] = [];
	const open = new Set<MarkFamily>();
	for (let i = first; i < tokens.length; i++) {
		const token = tokens[i];
		const family = familyAt(tokens, i);
		const pair = token && pairedSingles(tokens, i, open.has('double'));
		if (pair) {
			marks.push(pair);
			if (pair.side === 'open') open.add('double');
			else open.delete('double');
			i++;
			continue;
		}
		if (!token || !family || isPrime(tokens, i, family, open.has(family))) continue;
		if (isFence(tokens, i)) continue;
		if (family === 'single' && isElision(tokens, i)) continue;
		const side = sideOf(tokens, i, token.text);
		if (side === 'close' || (side === 'either' && open.has(family))) open.delete(family);
		else open.add(family);
		const certain = family !== 'single' || ((token.text === '‘' || token.text === '‹') && side === 'open');
		marks.push({ start: token.start, end: token.end, text: token.text, family, side, token: i, certain });
	}
	return marks;
}

/** The double mark that two single ones in a row are: ‘‘ where it opens, ’’ where a double one is open; null for any other. Its token is the one beside the words. */
function pairedSingles(tokens: readonly Token[], i: number, isOpen: boolean): QuotationMark | null {
	const first = tokens[i];
	const second = tokens[i + 1];
	if (!first || second?.text !== first.text || second.spaceBefore) return null;
	const { start } = first;
	const { end } = second;
	if (first.text === '‘') return { start, end, text: '‘‘', family: 'double', side: 'open', token: i + 1, certain: true };
	return first.text === '’' && isOpen ? { start, end, text: '’’', family: 'double', side: 'close', token: i, certain: true } : null;
}

/** The family of the token at an index, if it is a glyph of quotation; only the few that it may be are looked up. */
function familyAt(tokens: readonly Token[], i: number): MarkFamily | undefined {
	const token = tokens[i];
	if (token === undefined || token.kind !== 'mark') return undefined;
	const code = token.text.charCodeAt(0);
	return code === 0x22 || code === 0x27 || code === 0x60 || code > 0x7f ? FAMILIES.get(token.text) : undefined;
}

/** Three back quotes and more mark code, not speech. */
function isFence(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (!token?.text.startsWith('`')) return false;
	const next = tokens[i + 1];
	const before = tokens[i - 1];
	return (next?.text.startsWith('`') && !next.spaceBefore) || (before?.text.startsWith('`') && !token.spaceBefore) || false;
}

/** Feet, inches, minutes and seconds: a straight mark right behind a number that no space or opening mark stands before ("5'10\"", "a 12\" pipe"). */
function isPrime(tokens: readonly Token[], i: number, family: MarkFamily, isOpen: boolean): boolean {
	const token = tokens[i];
	const before = tokens[i - 1];
	if (!token || token.spaceBefore || !before || before.kind !== 'number') return false;
	const isStraight = token.text === '"' || token.text === "'" || token.text === '’' || token.text === '”' || token.text === "''";
	if (!isStraight) return false;
	const next = tokens[i + 1];
	if (family === 'single') return next !== undefined && (next.kind === 'number' || next.spaceBefore) && !isOpen;
	const isHeight = tokens[i - 2]?.text === "'" || tokens[i - 2]?.text === '’';
	if (isHeight) return true;
	const isMeasured = next?.spaceBefore === true && (next.kind === 'word' || next.kind === 'number');
	if (isOpen) return isMeasured && before.text.length <= 3 && isClosedLater(tokens, i, family);
	return isMeasured || before.text.length <= 3;
}

/** Whether the next mark of a family closes, so that the one before it cannot: `"a 12" pipe," he said`. */
function isClosedLater(tokens: readonly Token[], i: number, family: MarkFamily): boolean {
	for (let j = i + 1; j < tokens.length; j++)
		if (familyAt(tokens, j) === family) return sideOf(tokens, j, tokens[j]?.text ?? '') === 'close' && tokens[j - 1]?.kind !== 'number';
	return false;
}

function isElision(tokens: readonly Token[], i: number): boolean {
	const next = tokens[i + 1];
	const token = tokens[i];
	if (!next || next.spaceBefore || token?.text === '‹' || token?.text === '›') return false;
	if (!token?.spaceBefore && tokens[i - 1]?.kind === 'word') return next.kind === 'word' || next.kind === 'number';
	if (next.kind === 'number') return next.text.length <= 3 && /^\d\ds?$/u.test(next.text) && !closesSoon(tokens, i);
	return next.kind === 'word' && ELISIONS.has(next.lower);
}

/** Whether a single mark follows within a few tokens, so that "'90 per cent'" is a quotation and "'90s" is not. */
function closesSoon(tokens: readonly Token[], i: number): boolean {
	for (let j = i + 1; j < Math.min(tokens.length, i + 12); j++) {
		const text = tokens[j]?.text ?? '';
		if ((text === "'" || text === '’') && !tokens[j]?.spaceBefore && tokens[j + 1]?.spaceBefore !== false)
			return !tokens[i + 1]?.text.endsWith('s');
	}
	return false;
}

function sideOf(tokens: readonly Token[], i: number, text: string): MarkSide {
	const token = tokens[i];
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	const spaceBefore = before === undefined || token?.spaceBefore === true || INVISIBLE.test(before.text);
	const spaceAfter = next === undefined || next.spaceBefore;
	if (before?.text === '=' && !spaceBefore) return 'open';
	if (spaceBefore && !spaceAfter) {
		if (next && isClosingPunctuation(next)) return text === '“' ? 'either' : glyphSide(text);
		return text === '”' ? 'either' : 'open';
	}
	if (!spaceBefore && spaceAfter) return before && (before.text === '(' || before.text === '[') ? 'open' : 'close';
	if (spaceBefore && spaceAfter)
		return next === undefined ? (text === '“' ? 'either' : 'close') : before === undefined ? 'open' : looseSide(text);
	const leftOpens =
		before !== undefined && (OPENING_BRACKETS.has(before.text) || (before.text !== text && OPENING_GLYPHS.has(before.text)));
	const rightCloses = next !== undefined && isClosingPunctuation(next);
	if (leftOpens && !rightCloses && !CLOSING_GLYPHS.has(text)) return 'open';
	if (rightCloses && !leftOpens) return 'close';
	return looseSide(text);
}

/** Of a mark with a space on both sides or on neither: those that are often turned the wrong way ("said ” go home”") go by what is open. */
function looseSide(text: string): MarkSide {
	return text === '“' || text === '”' || text === '»' ? 'either' : glyphSide(text);
}

/** A mark of direction, or another that no reader sees. */
const INVISIBLE = /^\p{Cf}+$/u;

function glyphSide(text: string): MarkSide {
	return OPENING_GLYPHS.has(text) ? 'open' : CLOSING_GLYPHS.has(text) ? 'close' : 'either';
}

function isClosingPunctuation({ text }: Token): boolean {
	return text === ',' || text === '.' || text === ')' || text === ']' || text === ';' || text === '?' || text === '!' || text === ':';
}
