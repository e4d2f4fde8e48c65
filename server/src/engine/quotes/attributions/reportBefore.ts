import type { CueVerb } from '../cues/cueLexicon.js';
import type { Cue } from '../cues/findCues.js';
import type { QuoteView } from '../view.js';
import type { Frame } from './frames.js';
import { type NounPhrase, phraseBefore } from './nounPhrase.js';
import { phraseAfter, subjectAfter } from './nounPhraseAfter.js';
import { contentStart, hasVerb, type Report } from './report.js';
import { reportEnd } from './reportEnd.js';

/** "C, S said" and "C, said S": what stands before the cue, and goes on behind it ("C, S said, C"). */
export function reportBefore(view: QuoteView, frame: Frame, cue: Cue, from: number): Report | null {
	const { tokens, classes } = view;
	const sense = cue.senses.stating;
	if (!sense || cue.form === 'infinitive' || cue.form === 'ing' || cue.form === 'participle' || cue.isPassive) return null;
	const inverted = tokens[cue.firstToken - 1]?.text === ',' ? subjectAfter(view, cue.endToken, frame.endToken) : null;
	const phrase = inverted ?? phraseBefore(view, cue.firstToken, from);
	if (!phrase || tokens[phrase.headFirst]?.lower === 'who') return null;
	if (!inverted && tokens[phrase.firstToken - 1]?.lower === 'as') return asNoted(view, frame, cue, phrase, sense);
	const comma = (inverted ? cue.firstToken : phrase.firstToken) - 1;
	const isBehindComma = tokens[comma]?.text === ',' || tokens[comma]?.text === '—' || isClosingMark(tokens[comma]?.text);
	const start = contentStart(view, from, comma);
	if (!isBehindComma || comma - start < 2) return null;
	const addressee = sense.frame === 'addressee' ? phraseAfter(view, cue.endToken, frame.endToken)?.endToken : undefined;
	const behindPhrase = inverted ? phrase.endToken : (addressee ?? cue.endToken);
	const content: (readonly [number, number])[] = [[start, comma]];
	if (
		tokens[behindPhrase]?.text === ',' &&
		behindPhrase + 2 < frame.endToken &&
		classes[behindPhrase + 1] !== 'pronoun' &&
		tokens[behindPhrase + 1]?.lower !== 'and'
	) {
		const end = reportEnd(view, frame, behindPhrase + 1);
		if (end > behindPhrase + 1 && !isAside(view, behindPhrase + 1)) content.push([behindPhrase + 1, end]);
	}
	const isStatement =
		(hasVerb(view, start, comma) || frame.regions.some((region) => region.firstToken >= start && region.endToken <= comma)) &&
		!(tokens[start]?.lower === 'as' && content.length === 1);
	if (!isStatement && content.length < 2) return null;
	return {
		cueTokens: [cue.firstToken, cue.endToken],
		cueKind: sense.kind,
		phrase,
		phraseRule: inverted ? 'subject-behind-cue' : 'subject-of-cue',
		content,
		rule: 'clause-subject-cue',
		confidence: sense.tier === 'sure' ? 0.9 : 0.7,
	};
}

/** "As S noted, C". */
function asNoted(view: QuoteView, frame: Frame, cue: Cue, phrase: NounPhrase, sense: CueVerb): Report | null {
	if (view.tokens[cue.endToken]?.text !== ',') return null;
	const first = cue.endToken + 1;
	const end = reportEnd(view, frame, first);
	if (end <= first) return null;
	return {
		cueTokens: [cue.firstToken, cue.endToken],
		cueKind: sense.kind,
		phrase,
		phraseRule: 'subject-of-cue',
		content: [[first, end]],
		rule: 'as-subject-cue',
		confidence: 0.8,
	};
}

function isClosingMark(text: string | undefined): boolean {
	return text === '"' || text === '”' || text === "''" || text === '’' || text === "'";
}

/** What follows a trailing "S said," may be an aside of the writer's: "citing", "who", "in an interview". */
function isAside(view: QuoteView, at: number): boolean {
	const lower = view.tokens[at]?.lower ?? '';
	return lower.endsWith('ing') || view.classes[at] === 'preposition' || ASIDES.has(lower);
}

const ASIDES = new Set('who which whose while although though but as when because'.split(' '));
