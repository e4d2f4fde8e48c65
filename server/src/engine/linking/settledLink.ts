import type { FormKey } from '../entities/mention.js';
import type { FormFacts } from './formFacts.js';
import { spellingKey } from './formKeys.js';
import { type LinkContext, linkForm, preferred } from './linkForm.js';

/**
 * The fuller form that a form stands for: as a person has said, where the article has that form; else as `linkForm` finds it. Null where it stands for itself.
 * Invariant: no chain of links closes. What a person has said closes none, and a link that was found leads to forms that end, by what a person has said, at one with more words.
 */
export function settledLink(form: FormKey, facts: FormFacts, context: LinkContext): FormKey | null {
	const { targets, ends } = context.settled;
	if (targets.size === 0) return linkForm(form, facts, context);
	const { spelling, words } = context.shape(form);
	const target = targets.get(spelling);
	if (target !== undefined) {
		const named = target && (context.facts(target.form) ? target.form : preferred(context.providers(spellingKey(target.spelling))));
		const chosen = named ?? preferred(context.providers(spellingKey(spelling)));
		return chosen === form ? null : chosen;
	}
	const found = linkForm(form, facts, context);
	const end = found === null ? undefined : ends.get(context.shape(found).spelling);
	return end === undefined || end.words.length > words.length ? found : null;
}
