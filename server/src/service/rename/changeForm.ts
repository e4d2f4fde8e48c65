import type { EntityType } from '../../engine/index.js';

/** How a form of a name changes when the name is changed; null where it stays. */
export type FormChange = (form: string) => string | null;

/**
 * What becomes of the forms of an entity when one of them is changed. The form itself becomes the new name; of the others, the words that have changed are changed: with "Kassym
 * Tokaev" for "Kassym Tokayev" a bare "Tokaev" becomes "Tokayev", and so does the one in "President K. Tokaev". A first name alone stays where the new one only adds
 * to it, and an acronym stays. What stands in capitals goes on to.
 */
export function formChange(type: EntityType, from: string, to: string): FormChange {
	const replacements = wordReplacements(namePartsOf(type, from), namePartsOf(type, to), type);
	return (form) => {
		const changed = keyOf(form) === keyOf(from) ? partsIn(to) : changeParts(namePartsOf(type, form), replacements);
		const cased = changed.map((part) => (isCapitals(form) && !isCapitals(from) ? part.toUpperCase() : part));
		const text = keepSpaces(form, cased.join(' '));
		return text === form ? null : text;
	};
}

/** What a part of the old name is in the new one. */
interface Replacement {
	readonly text: string;
	/** Whether a form that consists of this part alone becomes the new part. */
	readonly alone: 'changed' | 'kept';
}

/** The parts of a name: its words, of people with what belongs to the surname: "Ursula", "von der Leyen". */
function namePartsOf(type: EntityType, name: string): readonly string[] {
	const words = partsIn(name);
	if (type !== 'person') return words;
	const parts: string[] = [];
	let particles: string[] = [];
	words.forEach((word, i) => {
		const isParticle = /^\p{Ll}[\p{Ll}’']*$/u.test(word) && i < words.length - 1;
		particles.push(word);
		if (isParticle) return;
		parts.push(particles.join(' '));
		particles = [];
	});
	return parts;
}

/** By each part of the old name in lower case. Where the names have as many parts they are paired; of people the surnames are, in any case. */
function wordReplacements(before: readonly string[], after: readonly string[], type: EntityType): ReadonlyMap<string, Replacement> {
	const isPerson = type === 'person';
	const pairs = before.flatMap((old, i): readonly (readonly [string, Replacement])[] => {
		const isLast = i === before.length - 1;
		const text = before.length === after.length ? after[i] : isLast && isPerson ? after.at(-1) : undefined;
		if (text === undefined || text === old) return [];
		return [[keyOf(old), { text, alone: isPerson && !isLast && isAddition(old, text) ? 'kept' : 'changed' }]];
	});
	return new Map(pairs);
}

/** Whether a new part has the old one whole in it: "Kassym" in "Kassym-Jomart". */
function isAddition(old: string, text: string): boolean {
	return text.split(/[\s-]/u).some((word) => keyOf(word) === keyOf(old));
}

function changeParts(parts: readonly string[], replacements: ReadonlyMap<string, Replacement>): readonly string[] {
	return parts.map((part) => {
		const replacement = replacements.get(keyOf(part));
		return replacement && (parts.length > 1 || replacement.alone === 'changed') ? replacement.text : part;
	});
}

/** The new text of a form with the white space of the old one, a line end among it, where it has as many words. */
function keepSpaces(form: string, text: string): string {
	const words = partsIn(text);
	const spaces = form.match(/\s+/gu) ?? [];
	return words.length === spaces.length + 1 ? words.map((word, i) => word + (spaces[i] ?? '')).join('') : text;
}

function partsIn(name: string): readonly string[] {
	return name.trim().split(/\s+/u);
}

function keyOf(name: string): string {
	return partsIn(name).join(' ').toLowerCase();
}

/** Whether a name stands in capitals as a whole; an acronym does anyway. */
function isCapitals(name: string): boolean {
	return name === name.toUpperCase() && name !== name.toLowerCase();
}
