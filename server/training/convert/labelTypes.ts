import type { GoldType } from './goldDocument.js';
import { inputError } from './inputError.js';

/** What a corpus's label stands for: a type of name, an expression of time, or nothing that gold files mark. */
export type LabelMeaning = GoldType | 'date' | 'nothing';

/** What labels stand for, by the label in any case. */
export type LabelTable = Readonly<Record<string, LabelMeaning>>;

/** Looks up what a label stands for. Throws an input error at the place for a label that no table has. */
export type MeaningOfLabel = (label: string, place: string) => LabelMeaning;

/** The labels that mean the same wherever they are used. */
const COMMON: LabelTable = {
	per: 'person',
	person: 'person',
	org: 'organization',
	organization: 'organization',
	organisation: 'organization',
	loc: 'location',
	location: 'location',
	place: 'location',
	gpe: 'location',
	country: 'location',
	fac: 'facility',
	facility: 'facility',
	norp: 'norp',
	group: 'norp',
	language: 'norp',
	product: 'product',
	event: 'event',
	work: 'work',
	work_of_art: 'work',
	misc: 'misc',
	miscellaneous: 'misc',
	oth: 'misc',
	other: 'misc',
	law: 'misc',
	money: 'money',
	date: 'date',
	time: 'date',
	duration: 'date',
	percent: 'nothing',
	cardinal: 'nothing',
	ordinal: 'nothing',
	quantity: 'nothing',
	measure: 'nothing',
	// An annotation tool's slip in Universal NER: “B-O”.
	o: 'nothing',
};

/**
 * Makes the look-up for one run: what the user said wins over the format's own labels, and those over the common ones. Case does not matter.
 * The user's are written `LABEL=TYPE`, with the type `nothing` for what is to be left out.
 */
export function labelMeanings(own: LabelTable, given: LabelTable): MeaningOfLabel {
	const table = new Map(
		[COMMON, own, given].flatMap((labels) => Object.entries(labels).map(([label, meaning]) => [label.toLowerCase(), meaning])),
	);
	return (label, place) => {
		const meaning = table.get(label.toLowerCase());
		if (!meaning) {
			throw inputError(
				place,
				`no type is known for the label “${label}”; say one with --label ${label}=TYPE, or --label ${label}=nothing to leave it out`,
			);
		}
		return meaning;
	};
}
