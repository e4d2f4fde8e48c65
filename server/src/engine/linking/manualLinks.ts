import type { ManualForm } from '../entities/manualMention.js';
import type { FormKey } from '../entities/mention.js';
import { type FormShape, shapeOf, spellingOf } from './formKeys.js';

/** What people have said of what forms stand for: what holds for many articles, and what holds for this one, which counts where both speak of a form. */
export interface StatedForms {
	readonly known: readonly ManualForm[];
	readonly own: readonly ManualForm[];
}

/**
 * What people have said that forms stand for, by their spelling: a link holds for all forms that are spelled alike ("KUZNETSOV", "Kuznetsov").
 * Invariant: no chain of links closes.
 */
export interface ManualLinks {
	/** By spelling: the fuller form; `null` where the form stands for nothing but itself. */
	readonly targets: ReadonlyMap<string, FullerForm | null>;
	/** By the spelling of each form that has a target: the end of its chain. */
	readonly ends: ReadonlyMap<string, ChainEnd>;
}

/** What a form stands for, which the article need not have. */
export interface FullerForm extends FormShape {
	readonly form: FormKey;
	/** `many`: it holds for many articles, so that what one of them says of the form goes before a fuller form that it does not have. */
	readonly articles: 'one' | 'many';
}

/** The form at the end of a chain of links. */
export interface ChainEnd {
	readonly form: FormKey;
	readonly spelling: string;
	/** A link that is found leads only upwards: to a form whose height, else its number of words, is greater than that of the form it comes from. */
	readonly height: number;
}

export const NO_LINKS: ManualLinks = { targets: new Map(), ends: new Map() };

/** The links that people have made. Of several for one form the last counts; a form that is to stand for itself, and links that close a chain, are passed over. */
export function readManualLinks({ known, own }: StatedForms): ManualLinks {
	const targets = new Map<string, FullerForm | null>();
	enter(targets, known, 'many');
	enter(targets, own, 'one');
	if (targets.size === 0) return NO_LINKS;
	for (const spelling of closedChains(targets)) targets.delete(spelling);
	const ends = new Map<string, ChainEnd>();
	for (const [spelling, target] of targets) {
		const end = endOf(spelling, target, targets);
		if (end) ends.set(spelling, end);
	}
	return { targets, ends };
}

function enter(targets: Map<string, FullerForm | null>, forms: readonly ManualForm[], articles: FullerForm['articles']): void {
	for (const { form, standsFor } of forms) {
		if (standsFor === undefined) continue;
		const spelling = spellingOf(tidy(form));
		const target = standsFor === null ? null : { form: tidy(standsFor), articles, ...shapeOf(tidy(standsFor)) };
		if (spelling !== '' && target?.spelling !== '' && target?.spelling !== spelling) targets.set(spelling, target);
	}
}

/** What a form stands for, then what that stands for, and so on to the end. */
export function fullerForms({ targets }: ManualLinks, spelling: string): readonly FullerForm[] {
	const chain: FullerForm[] = [];
	for (let next = targets.get(spelling); next; next = targets.get(next.spelling)) chain.push(next);
	return chain;
}

/** A form that may yet be linked with one of a word more is no higher than that. */
function endOf(spelling: string, target: FullerForm | null, targets: ManualLinks['targets']): ChainEnd | null {
	let end = target;
	let height = Number.POSITIVE_INFINITY;
	let from = spelling;
	for (let next = target; next; next = targets.get(from) ?? null) {
		if (next.articles === 'many') height = Math.min(height, from.split(' ').length + 1);
		end = next;
		from = next.spelling;
	}
	return end && { form: end.form, spelling: end.spelling, height: Math.min(height, end.words.length) };
}

/** The spellings whose links lead back to them. */
function closedChains(targets: ManualLinks['targets']): readonly string[] {
	const closed: string[] = [];
	for (const spelling of targets.keys()) {
		const seen = new Set<string>();
		let at = targets.get(spelling)?.spelling;
		while (at !== undefined && at !== spelling && !seen.has(at)) {
			seen.add(at);
			at = targets.get(at)?.spelling;
		}
		if (at === spelling) closed.push(spelling);
	}
	return closed;
}

function tidy(form: FormKey): FormKey {
	return form.replace(/\s+/gu, ' ').trim();
}
