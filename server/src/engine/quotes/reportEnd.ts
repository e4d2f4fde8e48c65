import { cueAt } from './findCues.js';
import type { Frame } from './frames.js';
import { isQuoted, type QuoteView } from './view.js';

/** The token behind the last one of a report that begins at a token: the end of the sentence, or where the writer's own words go on. */
export function reportEnd(view: QuoteView, frame: Frame, first: number): number {
	const { tokens } = view;
	let depth = 0;
	for (let i = first; i < frame.endToken; i++) {
		if (isQuoted(view, i)) continue;
		const text = tokens[i]?.text ?? '';
		if (text === '(') depth++;
		if (text === ')') depth--;
		if (depth > 0) continue;
		if (depth < 0) return i;
		if (text === ';') return i;
		if (text === ',' && endsAtComma(view, frame, i)) return i;
		if (i > first + 2 && tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to') return tokens[i - 1]?.text === ',' ? i - 1 : i;
	}
	let end = frame.endToken;
	while (end > first && tokens[end - 1]?.kind === 'mark') end--;
	return end;
}

const LEAVING = new Set(['according', 'while', 'whereas', 'although', 'though', 'despite', 'prompting', 'drawing']);

function endsAtComma(view: QuoteView, frame: Frame, comma: number): boolean {
	const next = comma + 1;
	const lower = view.tokens[next]?.lower ?? '';
	if (LEAVING.has(lower)) return true;
	const isLink = lower === 'and' || lower === 'but' || lower === 'then' || lower === 'before' || lower === 'after' || lower === 'while';
	const at = isLink ? next + 1 : next;
	for (let i = at; i < Math.min(at + 2, frame.endToken); i++) {
		if (isQuoted(view, i)) return false;
		const cue = cueAt(view.tokens, view.classes, i);
		if (!cue) continue;
		const sense = cue.senses.some(({ tier, kind }) => tier === 'sure' && kind !== 'thought');
		return sense && (cue.form === 'ing' || (isLink && cue.form === 'finite' && i === at));
	}
	return false;
}
