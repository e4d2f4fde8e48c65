import type { WordClass } from '../../pos/wordClass.js';
import type { Token } from '../../tokens/token.js';
import { cueAt } from '../cues/findCues.js';
import type { PairedMarks, Region, StrayMark } from './pairMarks.js';

/**
 * Finds where quotations end whose closing mark is missing: before the attribution that the writer forgot to close it at ("“Nobody told us, said Roe."), else,
 * where another quotation opens behind it, at the end of the first sentence, or right before that where a colon has introduced the words; else it runs to the end of the block, and perhaps on.
 */
export function recoverUnclosed(tokens: readonly Token[], classes: readonly WordClass[], paired: PairedMarks): PairedMarks {
	if (paired.regions.every(({ close }) => close !== null)) return paired;
	const ends = new Map<number, Region>();
	const regions = paired.regions.map((region) => {
		if (region.close !== null) return region;
		const recovered = recover(tokens, classes, region);
		ends.set(region.open.token, recovered);
		return recovered;
	});
	const strays = paired.strays.map((stray): StrayMark => {
		const region = ends.get(stray.token);
		return region ? { ...stray, runsOn: region.runsOn, mendAt: tokens[region.endToken - 1]?.end ?? null } : stray;
	});
	return { regions, strays };
}

function recover(tokens: readonly Token[], classes: readonly WordClass[], region: Region): Region {
	const comma = attributionComma(tokens, classes, region);
	if (comma >= 0) return { ...region, endToken: comma + 1, runsOn: false };
	if (region.runsOn || isReopened(tokens, region)) return region;
	for (let i = region.firstToken; i < region.endToken; i++) {
		const text = tokens[i]?.text ?? '';
		if (isSentenceEnd(text) && (tokens[i + 1]?.spaceBefore ?? true)) return { ...region, endToken: i + 1 };
	}
	return region;
}

/** Whether words that a colon introduces go on with a new mark behind a sentence, as paragraphs of a running quotation do that have been joined: `He said: "One. "Two."` */
function isReopened(tokens: readonly Token[], { open, endToken }: Region): boolean {
	return tokens[open.token - 1]?.text === ':' && isSentenceEnd(tokens[endToken - 1]?.text ?? '');
}

function isSentenceEnd(text: string): boolean {
	return text === '.' || text === '?' || text === '!' || text === '…';
}

/** A comma behind which a sure cue stands within a few words, with nothing but names and the end of the sentence about it; -1 where none does. */
function attributionComma(tokens: readonly Token[], classes: readonly WordClass[], region: Region): number {
	for (let i = region.firstToken + 1; i < region.endToken; i++) {
		const text = tokens[i]?.text ?? '';
		if (text !== ',' && text !== '?' && text !== '!') continue;
		for (let j = i + 1; j < Math.min(i + 6, region.endToken); j++) {
			if (tokens[j]?.kind === 'mark' && tokens[j]?.text !== '-') break;
			const cue = cueAt(tokens, classes, j);
			if (!cue) continue;
			const isSure = cue.form === 'finite' && cue.senses.surelyStates;
			if (
				isSure &&
				(cue.firstToken === i + 1
					? isNameLike(classes[cue.endToken])
					: cue.firstToken > i + 1 && (endsClause(tokens, classes, cue.endToken) || cue.senses.takesAddressee))
			)
				return i;
			break;
		}
	}
	return -1;
}

function isNameLike(wordClass: WordClass | undefined): boolean {
	return wordClass === 'name' || wordClass === 'determiner' || wordClass === 'pronoun';
}

function endsClause(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
	const next = tokens[at];
	return next === undefined || next.kind === 'mark' || classes[at] === 'preposition' || classes[at] === 'name';
}
