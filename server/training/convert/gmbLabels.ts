import type { LabelTable } from './labelTypes.js';

/** The labels of the Groningen Meaning Bank. Its `gpe` marks nationalities and their peoples far more often than countries, which are `geo`. */
export const gmbLabels: LabelTable = {
	geo: 'location',
	gpe: 'norp',
	per: 'person',
	org: 'organization',
	art: 'work',
	eve: 'event',
	nat: 'misc',
	tim: 'date',
};
