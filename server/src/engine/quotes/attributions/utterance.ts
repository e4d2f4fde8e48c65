import type { Region } from '../marks/pairMarks.js';
import { wordsIn } from '../marks/titleLike.js';
import { behind, type QuoteView } from '../view.js';

const ENDS = new Set([',', '?', '!', '-', '--', '—', '–', '…', '...', '?!', '!!', '....']);

/** Whether a quotation ends as speech does that an attribution follows: `… at sea," she said`, and, in British style, `… at sea', she said`. */
export function endsForAttribution(view: QuoteView, region: Region): boolean {
	const last = lastInner(view, region);
	const next = view.tokens[behind(region)]?.text ?? '';
	return (
		ENDS.has(last) ||
		next === ',' ||
		next === '—' ||
		next === '–' ||
		next === '-' ||
		next === '--' ||
		next.startsWith('?') ||
		next.startsWith('!')
	);
}

/** The last token of a quotation that is no mark of a quotation within it: `… by deceit,’”` ends with a comma. */
function lastInner(view: QuoteView, region: Region): string {
	let i = region.endToken - 1;
	while (i > region.firstToken && INNER_MARKS.has(view.tokens[i]?.text ?? '')) i--;
	return view.tokens[i]?.text ?? '';
}

const INNER_MARKS = new Set(["'", '’', '"', '”', "''", '»']);

/** Whether a quotation begins as a sentence does: with a capital, a number or an ellipsis. */
export function beginsAsSentence(view: QuoteView, region: Region): boolean {
	const first = view.tokens[region.firstToken];
	if (!first) return false;
	if (first.text === '[' || first.text === '…' || first.text === '...' || first.text === '$') return true;
	return first.kind === 'number' || (first.kind === 'word' && first.letterCase !== 'lower') || first.kind === 'url';
}

/** Whether a quotation ends as a sentence does, within its marks or right behind them. */
export function endsAsSentence(view: QuoteView, region: Region): boolean {
	const last = lastInner(view, region);
	return /^[.?!…]/u.test(last) || last.endsWith('.') || ENDS.has(last);
}

/** Whether a quotation that no comma or colon introduces is long or closed enough to be speech rather than a term. */
export function isUtterance(view: QuoteView, region: Region): boolean {
	return wordsIn(view, region) >= 4 || endsAsSentence(view, region);
}
