import { cueAt } from '../cues/findCues.js';
import { isQuoted, type QuoteView } from '../view.js';
import type { Frame } from './frames.js';

/** The token behind the last one of a report that begins at a token: the end of the sentence, or where the writer's own words go on. */
export function reportEnd(view: QuoteView, frame: Frame, first: number): number {
	const { tokens } = view;
	const { strays } = view.paired;
	let depth = 0;
	for (let i = first; i < frame.endToken; i++) {
		if (isQuoted(view, i)) continue;
		const token = tokens[i];
		if (!token) break;
		const isMark = token.kind === 'mark';
		if (isMark) {
			if (strays.length > 0 && strays.some((stray) => stray.token === i && stray.fault === 'unopened')) return i;
			if (token.text === '(') depth++;
			if (token.text === ')') depth--;
		}
		if (depth > 0) continue;
		if (depth < 0) return i;
		if (isMark) {
			if (token.text === ';' && clauseFollows(view, i + 1)) return i;
			if (token.text === ',' && endsAtComma(view, frame, i)) return i;
		} else {
			if (i > first && startsOwnReport(view, i)) return i;
			if (i > first + 2 && frame.hasAccording && token.lower === 'according' && tokens[i + 1]?.lower === 'to')
				return tokens[i - 1]?.text === ',' ? i - 1 : i;
		}
	}
	let end = frame.endToken;
	while (end > first && tokens[end - 1]?.kind === 'mark') end--;
	return end;
}

const LEAVING = new Set(['according', 'while', 'whereas', 'although', 'though', 'despite', 'prompting', 'drawing']);

/** ", with Roe urging …": another speaker's report. */
function withReport(view: QuoteView, at: number): boolean {
	for (let i = at + 1; i < at + 6; i++) {
		if (view.tokens[i]?.kind === 'mark') return false;
		const cue = cueAt(view.tokens, view.classes, i);
		if (cue) return cue.form === 'ing';
	}
	return false;
}

function endsAtComma(view: QuoteView, frame: Frame, comma: number): boolean {
	const next = comma + 1;
	const lower = view.tokens[next]?.lower ?? '';
	if (LEAVING.has(lower)) return true;
	if (lower === 'with') return withReport(view, next);
	const isLink = lower === 'and' || lower === 'but' || lower === 'then' || lower === 'before' || lower === 'after' || lower === 'while';
	const at = isLink ? next + 1 : next;
	for (let i = at; i < Math.min(at + 2, frame.endToken); i++) {
		if (isQuoted(view, i)) return false;
		const cue = cueAt(view.tokens, view.classes, i);
		if (!cue) continue;
		const sense = cue.senses.surelySpeaks;
		return sense && (cue.form === 'ing' || (isLink && cue.form === 'finite' && i === at));
	}
	return false;
}

/** "and said", "but warned that" begin another report of the same speaker; so does ", adding" whose comma stands within a quotation. */
function startsOwnReport(view: QuoteView, at: number): boolean {
	const lower = view.tokens[at]?.lower ?? '';
	const before = view.tokens[at - 1];
	if (lower === 'and' || lower === 'but') {
		const skipped = view.classes[at + 1] === 'adverb' ? at + 2 : at + 1;
		const cue = cueAt(view.tokens, view.classes, skipped);
		return (
			cue !== null &&
			cue.verb === skipped &&
			cue.senses.surelyStates &&
			(cue.form === 'finite' || (cue.form === 'plain' && view.tokens[cue.endToken]?.lower === 'that'))
		);
	}
	if (before?.kind !== 'mark' || !lower.endsWith('ing') || view.tokens[at - 2]?.text !== ',') return false;
	const cue = cueAt(view.tokens, view.classes, at);
	return cue?.senses.surelyStates ?? false;
}

function clauseFollows(view: QuoteView, at: number): boolean {
	const wordClass = view.classes[at];
	return (
		wordClass === 'pronoun' ||
		wordClass === 'name' ||
		wordClass === 'determiner' ||
		wordClass === 'conjunction' ||
		wordClass === 'preposition'
	);
}
