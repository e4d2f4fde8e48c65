import { type Cue, cueAt } from './findCues.js';
import { isQuoted, type QuoteView } from './view.js';

/** The cues outside quotation marks in a range of tokens, in order. */
export function cuesOf(view: QuoteView, firstToken: number, endToken: number): readonly Cue[] {
	const cues: Cue[] = [];
	for (let i = firstToken; i < endToken; i++) {
		if (isQuoted(view, i)) continue;
		const cue = cueAt(view.tokens, view.classes, i);
		if (!cue) continue;
		cues.push(cue);
		i = cue.endToken - 1;
	}
	return cues;
}
