import type { Sentence } from '../../sentences/sentence.js';
import { type Cue, cueAt } from '../cues/findCues.js';
import { reportingWords } from '../cues/reportingWords.js';
import type { Region } from '../marks/pairMarks.js';
import { behind, isQuoted, type QuoteView, regionAt } from '../view.js';

/** A sentence as the rules of attribution see it: what is quoted counts as one piece of it, however many sentences it has. Token indices, half-open. */
export interface Frame {
	readonly firstToken: number;
	readonly endToken: number;
	readonly regions: readonly Region[];
	/** The cues outside quotation marks. */
	readonly cues: readonly Cue[];
	/** Whether "according" stands outside quotation marks. */
	readonly hasAccording: boolean;
	/** Whether nothing stands outside the quotation marks but marks. */
	readonly isPure: boolean;
}

/** Cuts a block into frames. `"Why?" Jones asked.` is one, although the splitter of sentences ends one behind the question mark. */
export function framesOf(view: QuoteView, sentences: readonly Sentence[]): readonly Frame[] {
	const { regions } = view.paired;
	const frames: Frame[] = [];
	let next = 0;
	for (let i = 0; i < sentences.length; ) {
		const firstToken = sentences[i]?.firstToken ?? 0;
		i++;
		if (frames.length === 0 && !startsFrame(view, firstToken)) continue;
		while (i < sentences.length && !startsFrame(view, sentences[i]?.firstToken ?? 0)) i++;
		const endToken = sentences[i]?.firstToken ?? view.tokens.length;
		const first = next;
		while ((regions[next]?.firstToken ?? endToken) < endToken) next++;
		frames.push(frameOf(view, firstToken, endToken, next > first ? regions.slice(first, next) : NO_REGIONS));
	}
	return frames;
}

const NO_REGIONS: readonly Region[] = [];

function startsFrame(view: QuoteView, token: number): boolean {
	return view.regionOf === null || (!isQuoted(view, token) && !isAttributionBehind(view, token));
}

function frameOf(view: QuoteView, firstToken: number, endToken: number, regions: readonly Region[]): Frame {
	const { cues, hasAccording } = reportingWords(view, firstToken, endToken);
	return {
		firstToken,
		endToken,
		regions,
		cues,
		hasAccording,
		isPure: regions.length > 0 && isPure(view, firstToken, endToken),
	};
}

function isPure(view: QuoteView, firstToken: number, endToken: number): boolean {
	for (let i = firstToken; i < endToken; i++) if (!isQuoted(view, i) && view.tokens[i]?.kind !== 'mark') return false;
	return true;
}

/** Whether a sentence that begins right behind a quoted question or exclamation attributes it: a subject and a cue, and nothing of a new statement. */
function isAttributionBehind(view: QuoteView, token: number): boolean {
	if (DASHES.has(view.tokens[token]?.text ?? '')) return isSignature(view, token);
	const region = regionAt(view, token - 2);
	if (region < 0 || view.paired.regions[region]?.endToken !== token - 1) return false;
	const last = view.tokens[token - 2]?.text ?? '';
	if (!last.endsWith('?') && !last.endsWith('!') && last !== '…' && last !== '...') return false;
	for (let i = token; i < Math.min(token + 9, view.tokens.length); i++) {
		const text = view.tokens[i]?.text ?? '';
		if (text === '.' || isQuoted(view, i)) return false;
		const cue = cueAt(view.tokens, view.classes, i);
		if (!cue) continue;
		const after = view.tokens[cue.endToken];
		return after === undefined || after.kind === 'mark'
			? after?.text !== ':' && after?.text !== '"' && after?.text !== '“'
			: view.classes[cue.endToken] === 'preposition' || i === token;
	}
	return false;
}

/** The dashes that stand between a quotation and the name of whom it is from. */
export const DASHES: ReadonlySet<string> = new Set(['―', '—', '–', '--', '-']);

/** `… we go on.” ― Jane Roe`: a dash and a name behind a quotation, and nothing more. */
function isSignature(view: QuoteView, dash: number): boolean {
	if (!isQuoted(view, dash - 2) || isQuoted(view, dash - 1)) return false;
	for (let i = dash + 1; i < dash + 7; i++) {
		const token = view.tokens[i];
		if (!token || token.text === '.') return i > dash + 1;
		if (view.classes[i] !== 'name') return i > dash + 2 && token.kind === 'mark' && token.text !== ',';
	}
	return false;
}

/** The first token of a frame that is no mark, outside quotations. */
export function firstWord(view: QuoteView, frame: Frame): number {
	let i = frame.firstToken;
	while (i < frame.endToken && (view.tokens[i]?.kind === 'mark' || isQuoted(view, i))) {
		const region = regionAt(view, i);
		const found = view.paired.regions[region];
		i = found ? behind(found) : i + 1;
	}
	return i;
}
