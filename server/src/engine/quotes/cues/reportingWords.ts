import { isQuoted, type QuoteView } from '../view.js';
import { ACCORDING_SHAPE, CUE_SHAPE, reportingShape } from './cueWords.js';
import { type Cue, cueAt } from './findCues.js';

/** The words outside quotation marks that a report can begin from. */
export interface ReportingWords {
	/** In order. */
	readonly cues: readonly Cue[];
	readonly hasAccording: boolean;
}

const NO_CUES: readonly Cue[] = [];

/** The reporting words in a range of tokens. */
export function reportingWords(view: QuoteView, firstToken: number, endToken: number): ReportingWords {
	const { tokens, classes } = view;
	let cues: Cue[] | null = null;
	let hasAccording = false;
	for (let i = firstToken; i < endToken; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind !== 'word') continue;
		const shape = reportingShape(token.lower);
		if (shape === 0 || isQuoted(view, i)) continue;
		if ((shape & ACCORDING_SHAPE) !== 0 && token.lower === 'according') hasAccording = true;
		const cue = (shape & CUE_SHAPE) !== 0 ? cueAt(tokens, classes, i) : null;
		if (!cue) continue;
		if (cues) cues.push(cue);
		else cues = [cue];
		i = cue.endToken - 1;
	}
	return { cues: cues ?? NO_CUES, hasAccording };
}
