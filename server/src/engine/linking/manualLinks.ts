import type { ManualForm } from '../entities/manualMention.js';
import type { FormKey } from '../entities/mention.js';
import { type FormShape, shapeOf } from './formKeys.js';

/**
 * What a person has said that forms stand for, by their spelling: a link holds for all forms that are spelled alike ("KUZNETSOV", "Kuznetsov").
 * Invariant: no chain of links closes.
 */
export interface ManualLinks {
	/** By spelling: the fuller form; `null` where the form stands for nothing but itself. */
	readonly targets: ReadonlyMap<string, (FormShape & { readonly form: FormKey }) | null>;
	/** By the spelling of each form that has a target: the shape of the form at the end of its chain. */
	readonly ends: ReadonlyMap<string, FormShape>;
}

export const NO_LINKS: ManualLinks = { targets: new Map(), ends: new Map() };

/** The links that a person has made. Of several for one form the last counts; a form that is to stand for itself, and links that close a chain, are passed over. */
export function readManualLinks(forms: readonly ManualForm[]): ManualLinks {
	const targets = new Map<string, (FormShape & { readonly form: FormKey }) | null>();
	for (const { form, standsFor } of forms) {
		if (standsFor === undefined) continue;
		const { spelling } = shapeOf(tidy(form));
		const target = standsFor === null ? null : { form: tidy(standsFor), ...shapeOf(tidy(standsFor)) };
		if (spelling !== '' && target?.spelling !== '' && target?.spelling !== spelling) targets.set(spelling, target);
	}
	if (targets.size === 0) return NO_LINKS;
	for (const spelling of closedChains(targets)) targets.delete(spelling);
	const ends = new Map<string, FormShape>();
	for (const [spelling, target] of targets) {
		let end = target;
		for (let next = target; next; next = targets.get(next.spelling) ?? null) end = next;
		if (end) ends.set(spelling, end);
	}
	return { targets, ends };
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
