import type { Span } from '../../engine/index.js';

/** A form of an entry and where it stands in the file, to tell of one that is there twice. */
export interface PlacedForm extends Span {
	readonly form: string;
	readonly as: 'name' | 'alias' | 'misspelling';
}

/** How forms are compared: composed letters, straight apostrophes, single spaces. Case counts: "US" is not the band Us. */
export function spellingOf(form: string): string {
	return form.normalize().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
