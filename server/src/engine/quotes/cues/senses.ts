import type { CueKind } from '../quote.js';
import type { CueVerb } from './cueLexicon.js';

/** What the senses of a cue say together, worked out once a word. */
export interface Senses {
	/** The sense that a clause behind the cue shows: the first that is not for quotations only, else the first. */
	readonly main: CueVerb;
	/** The sense in which a clause before it is its report ("C, S said"); null where it has none. */
	readonly stating: CueVerb | null;
	/** What kind of act it is. */
	readonly kind: CueKind;
	/** What kind of act it is where it attributes a quotation: one of words, if any sense is. */
	readonly quotingKind: CueKind;
	/** Whether any sense is sure. */
	readonly isSure: boolean;
	/** Whether a sure one takes a clause ("said"), and does not only give names to things ("called"). */
	readonly surelyStates: boolean;
	/** Whether a sure one is of words rather than thoughts. */
	readonly surelySpeaks: boolean;
	/** Whether it only gives names to things. */
	readonly onlyCalls: boolean;
	/** Whether it can take an addressee: "told R". */
	readonly takesAddressee: boolean;
}

/** The senses of a cue, of which there is at least one, taken together. */
export function sensesOf(first: CueVerb, others: readonly CueVerb[]): Senses {
	const all = [first, ...others];
	const states = ({ tier, frame }: CueVerb): boolean => tier === 'sure' && frame !== 'call';
	return {
		main: all.find(({ tier }) => tier !== 'quotation') ?? first,
		stating: all.find(states) ?? all.find(({ tier }) => tier === 'likely') ?? null,
		kind: first.kind,
		quotingKind: (all.find(({ kind }) => kind === 'speech' || kind === 'writing') ?? first).kind,
		isSure: all.some(({ tier }) => tier === 'sure'),
		surelyStates: all.some(states),
		surelySpeaks: all.some(({ tier, kind }) => tier === 'sure' && kind !== 'thought'),
		onlyCalls: all.every(({ frame }) => frame === 'call'),
		takesAddressee: all.some(({ frame }) => frame === 'addressee'),
	};
}
