import { type Cue, cueAt } from './findCues.js';
import type { Frame } from './frames.js';
import { isQuoted, type QuoteView } from './view.js';

/** The cues of a frame outside quotation marks, in order. */
export function cuesOf(view: QuoteView, frame: Frame): readonly Cue[] {
	const cues: Cue[] = [];
	for (let i = frame.firstToken; i < frame.endToken; i++) {
		if (isQuoted(view, i)) continue;
		const cue = cueAt(view.tokens, view.classes, i);
		if (!cue) continue;
		cues.push(cue);
		i = cue.endToken - 1;
	}
	return cues;
}
