import type { PartialLabels } from './prepare.js';

/** A gold set to learn from: what its labels may stand for where it knows fewer types than we do, and how much its sentences count. */
export interface Corpus {
	readonly name: string;
	readonly partial: PartialLabels;
	readonly weight: number;
	/** As its own pages say. */
	readonly licence: string;
}

const CROSSNER: PartialLabels = {
	location: ['location', 'facility'],
	organization: ['organization', 'facility'],
	other: ['other', 'group', 'product', 'work', 'facility'],
	outside: ['product', 'work', 'money', 'group', 'other'],
};

/** Types that sets with persons, organizations and locations alone leave unmarked. */
const UNMARKED = ['group', 'event', 'product', 'work', 'money', 'other'];

/** Sets that were annotated for this project, over texts that are not ours. */
const OWN = 'annotated for this project; texts of';

/** The gold sets that are learnt from. */
export const CORPORA: readonly Corpus[] = [
	{ name: 'wwn.train', partial: {}, weight: 1, licence: 'none stated in its repository' },
	{ name: 'newswire-us.train', partial: {}, weight: 1, licence: `${OWN} PolNeAR, which states none` },
	{ name: 'newswire-90s.train', partial: {}, weight: 1, licence: `${OWN} TimeBank and AQUAINT (LDC)` },
	{ name: 'newswire-bbc.train', partial: {}, weight: 1, licence: `${OWN} BBC news, for research` },
	{ name: 'crossner-politics.train', partial: CROSSNER, weight: 0.5, licence: 'MIT' },
	{ name: 'crossner-politics.dev', partial: CROSSNER, weight: 0.5, licence: 'MIT' },
	{
		name: 'uner-ewt.dev',
		partial: { location: ['location', 'facility'], organization: ['organization', 'facility'], outside: UNMARKED },
		weight: 0.5,
		licence: 'CC BY-SA 4.0',
	},
	{
		name: 'meantime.dev',
		partial: { location: ['location', 'facility'], outside: [...UNMARKED, 'facility'] },
		weight: 0.5,
		licence: 'CC BY',
	},
];

/** A set to measure on: what its types are called there, and which it marks where it does not mark all of ours. */
export interface MeasuredSet {
	readonly name: string;
	readonly rename: Readonly<Record<string, string>>;
	readonly types?: readonly string[];
}

const THREE = ['person', 'organization', 'location'];

/** What confidence is calibrated on: the set whose gold is the hardest to please. */
export const CALIBRATED: MeasuredSet = { name: 'wwn.dev', rename: { event: 'other', work: 'other' } };

/** What is measured on after training; none of it is learnt from. */
export const MEASURED: readonly MeasuredSet[] = [
	CALIBRATED,
	{ name: 'newswire-us.dev', rename: {} },
	{ name: 'newswire-90s.dev', rename: {} },
	{ name: 'newswire-bbc.dev', rename: {} },
	{ name: 'ieer.dev', rename: {}, types: THREE },
	{ name: 'wikigold.dev', rename: {}, types: THREE },
];

/** News without labels, for word statistics alone: `unlabelled/NAME.txt.gz`, articles apart by two blank lines, and the texts of sets that are learnt from elsewhere. */
export const UNLABELLED: readonly string[] = ['agnews', 'bbc'];
export const TEXTS: readonly string[] = ['polnear.train', 'te3.train', 'wikiwars.train', 'gum-news.train', 'gum-other.train'];
