import { type NounPhrase, phraseBefore } from '../attributions/nounPhrase.js';
import { phraseAfter } from '../attributions/nounPhraseAfter.js';
import type { SpeakerFact } from '../quoteFact.js';
import { isQuoted, type QuoteView } from '../view.js';
import { speakerFact } from './speakerFact.js';

/** How sure the subject of a cue is whose source the model has not seen. */
const UNSEEN = 0.6;
/** So many tokens behind its subject, a participle or infinitive may be somebody else's. */
const FARTHEST = 30;
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re"]);
/** What somebody says, by his or her name before it. */
const SAYINGS = new Set(
	'reaction response answer reply statement remark remarks comment comments message argument claim advice warning view position promise pledge goal plan'.split(
		' ',
	),
);

/** A cue, as tokens, and whether the model sees a verb in it. */
interface UnseenCue {
	readonly first: number;
	readonly end: number;
	readonly isVerbal: boolean;
}

/** Whose words a cue reports for which the model has no source; null where nothing beside it says so by name or pronoun. `from` is where its sentence begins. */
export function unseenSpeaker(view: QuoteView, text: string, cue: UnseenCue, from: number): SpeakerFact | null {
	const phrase = phraseOf(view, cue, from);
	if (!phrase) return null;
	const fact = speakerFact(view, text, phrase, 'subject-of-cue');
	if (fact.form !== 'description') return { ...fact, confidence: UNSEEN };
	const owner = ownerOf(view, phrase);
	return owner && { ...speakerFact(view, text, owner, 'subject-of-cue'), confidence: UNSEEN };
}

/** The subject of a finite cue, the agent of a passive one ("rejected by Roe"), the owner of a noun ("Roe's claim"). */
function phraseOf(view: QuoteView, { first, end, isVerbal }: UnseenCue, from: number): NounPhrase | null {
	const cue = view.tokens.slice(first, end).map(({ lower }) => lower);
	const by = cue.indexOf('by');
	if (by > 0) return phraseAfter(view, first + by + 1, end);
	if (view.tokens[end]?.lower === 'by') return phraseAfter(view, end + 1, view.tokens.length);
	const possessive = possessiveBefore(view, first, from);
	if (possessive >= 0) return phraseBefore(view, possessive, from);
	const [opening = ''] = cue;
	if (opening === 'to' && view.classes[first - 1] === 'name') return phraseBefore(view, first, from);
	const isLater = opening.endsWith('ing') || opening === 'to' || view.classes[first - 1] === 'conjunction';
	if (isLater) return subjectOfClause(view, first, from);
	const isPassive = cue.some((word) => BE.has(word)) && /(?:ed|en)$/u.test(cue.at(-1) ?? '');
	return isVerbal && !isPassive ? phraseBefore(view, first, from) : null;
}

/** The possessive mark that a cue stands behind, perhaps with adjectives between; -1 where there is none. */
function possessiveBefore(view: QuoteView, first: number, from: number): number {
	let i = first - 1;
	while (i > from && first - i < 4 && (view.classes[i] === 'adjective' || view.classes[i] === 'number')) i--;
	const token = view.tokens[i];
	if (i <= from || view.classes[i - 1] !== 'name') return -1;
	return token?.lower === "'s" || ((token?.text === "'" || token?.text === '’') && !token.spaceBefore) ? i : -1;
}

/** Whose saying a phrase tells of: "Roe" of "Roe's first reaction", "his" of "his answer". */
function ownerOf(view: QuoteView, { firstToken, headEnd }: NounPhrase): NounPhrase | null {
	if (!SAYINGS.has(view.tokens[headEnd - 1]?.lower ?? '')) return null;
	const lower = view.tokens[firstToken]?.lower;
	if (lower === 'his' || lower === 'her') return alone(firstToken, firstToken + 1);
	for (let i = headEnd - 2; i > firstToken; i--)
		if (view.tokens[i]?.lower === "'s") return view.classes[i - 1] === 'name' ? alone(firstToken, i) : null;
	return null;
}

function alone(firstToken: number, endToken: number): NounPhrase {
	return { firstToken, endToken, headFirst: firstToken, headEnd: endToken, apposition: null };
}

/** The subject of the finite verb that a participle or infinitive goes with: "Roe" of "Roe sent a letter asking". */
function subjectOfClause(view: QuoteView, before: number, from: number): NounPhrase | null {
	for (let i = before - 1; i >= from && before - i < FARTHEST; i--) {
		if (view.tokens[i]?.text === ';') return null;
		if (isQuoted(view, i) || view.classes[i] !== 'verb' || view.tokens[i]?.lower.endsWith('ing') || view.tokens[i - 1]?.lower === 'to')
			continue;
		let first = i;
		while (first > from && (view.classes[first - 1] === 'adverb' || view.classes[first - 1] === 'verb')) first--;
		return phraseBefore(view, first, from);
	}
	return null;
}
