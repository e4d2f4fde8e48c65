import { LONG_WORDS } from './unitWords.js';

/** Words that are no time by themselves but begin, or stand in, an expression. */
export type LeadClass =
	| 'article'
	| 'direction'
	| 'edge'
	| 'stage'
	| 'approximator'
	| 'quantifier'
	| 'each'
	| 'deictic'
	| 'reference'
	| 'frequency'
	| 'clockWord'
	| 'otherNumber'
	| 'half'
	| 'fiscal'
	| 'times'
	| 'long'
	| 'shortPeriod'
	| 'era';

/** "fy2019", "fy19". */
const FISCAL_YEARS: readonly string[] = Array.from({ length: 61 }, (_, i) => `fy${1990 + i} fy${String(1990 + i).slice(2)}`);

const LISTS: Readonly<Record<Exclude<LeadClass, 'otherNumber'>, string>> = {
	article: 'the a an',
	direction:
		'last past previous preceding next coming upcoming this current following ensuing same that latest recent these those intervening corresponding comparable equivalent latter final',
	/** "the end of the year" */
	edge: 'end beginning start middle rest remainder turn close bulk',
	/** "early March", "late Wednesday", "earlier this week" */
	stage: 'early late mid earlier later',
	approximator:
		'about nearly almost around approximately roughly some more less at over under up as fewer only well no just under circa ca ca. longer',
	quantifier: 'several few many couple dozens hundreds thousands tens numerous countless',
	each: 'every each any per',
	/** The later ones as posts and messages spell them. */
	deictic: 'today yesterday tomorrow tonight overnight tmr tmrw tmw tomo tomoz tdy tonite',
	reference:
		'now nowadays currently presently recently current lately future moment present right at most previously our modern more just someday long',
	frequency: 'daily weekly monthly quarterly yearly annually biweekly bimonthly hourly nightly fortnightly biannually',
	clockWord: 'noon midnight midday',
	half: 'half',
	fiscal: 'fiscal full',
	times: 'once twice thrice',
	/** "hourlong" */
	long: [...LONG_WORDS.keys()].join(' '),
	/** "Q3", "FY2020" */
	shortPeriod: ['q1 q2 q3 q4 h1 h2 fy', ...FISCAL_YEARS].join(' '),
	/** "AD 79" */
	era: 'ad a.d. a.d',
};

/** A word that stands in two lists has the class of the first. */
export const LEAD_WORDS: readonly (readonly [string, LeadClass])[] = (Object.entries(LISTS) as [LeadClass, string][])
	.reverse()
	.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const));
