import { inputError } from './inputError.js';

/** A token of a corpus with its label, and the place it was read from, for errors. */
export interface LabelledToken {
	readonly form: string;
	/** `O`, or a prefix, a hyphen and a type: `B-PER`. */
	readonly label: string;
	/** `file:line`. */
	readonly place: string;
}

/** A run of tokens that is one name: from `first` to `last`, both inside. */
export interface LabelSpan {
	readonly first: number;
	readonly last: number;
	readonly label: string;
	/** Where its first token was read. */
	readonly place: string;
}

const LABEL = /^([BIESLUM])-(.+)$/u;

/**
 * The names that token labels spell, in any of the usual ways: IOB1, IOB2, BIOES and BILOU. A name begins at B, S and U, and wherever the label before was of
 * another type or ended a name. Throws an input error at the token whose label is none.
 */
export function labelSpans(tokens: readonly LabelledToken[]): readonly LabelSpan[] {
	const spans: LabelSpan[] = [];
	let isOpen = false;
	tokens.forEach(({ label, place }, i) => {
		const [, prefix = '', type = ''] = LABEL.exec(label) ?? [];
		if (!type) {
			if (label !== 'O') throw inputError(place, `“${label}” is no label; O, or B-, I-, E-, S-, L- or U- with a type is wanted`);
			isOpen = false;
			return;
		}
		const open = spans.at(-1);
		if (open && isOpen && open.label === type && !'BSU'.includes(prefix)) spans[spans.length - 1] = { ...open, last: i };
		else spans.push({ first: i, last: i, label: type, place });
		isOpen = !'ESLU'.includes(prefix);
	});
	return spans;
}
