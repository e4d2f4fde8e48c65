import type { FormKey } from '../entities/mention.js';
import type { FormFacts } from './formFacts.js';
import { spellingKey, statedKey } from './formKeys.js';
import { type LinkContext, linkForm, preferred } from './linkForm.js';
import { type FullerForm, fullerForms } from './manualLinks.js';

/**
 * The fuller form that a form stands for: as people have said; else as `linkForm` finds it. Null where it stands for itself.
 * Invariant: no chain of links closes. What people have said closes none, and a link that was found leads upwards (`ChainEnd.height`), or to a form of which nobody has said anything.
 */
export function settledLink(form: FormKey, facts: FormFacts, context: LinkContext): FormKey | null {
	const { targets, ends } = context.settled;
	if (targets.size === 0) return linkForm(form, facts, context);
	const { spelling, words } = context.shape(form);
	const target = targets.get(spelling);
	if (target) return statedLink(form, facts, target, context);
	if (target === null) {
		const chosen = preferred(context.providers(spellingKey(spelling)));
		return chosen === form ? null : chosen;
	}
	const found = linkForm(form, facts, context);
	const end = found === null ? undefined : ends.get(context.shape(found).spelling);
	return end === undefined || end.height > words.length ? found : null;
}

/**
 * The link of a form of which people have said what it stands for: to the first of its fuller forms that the article has. Where it has none, one of those that stand for the same takes their place; but what is the
 * only one, and known from elsewhere ("Okonjo" is Amara Okonjo), is what the article itself says it is ("Ben Okonjo").
 */
function statedLink(form: FormKey, facts: FormFacts, target: FullerForm, context: LinkContext): FormKey | null {
	const { shape, providers, settled } = context;
	const { spelling } = shape(form);
	const named = namedOf(spelling, context);
	if (named !== null) return named;
	const end = settled.ends.get(spelling)?.spelling ?? target.spelling;
	const alike = providers(statedKey(end)).filter((other) => namedOf(shape(other).spelling, context) === null);
	const chosen = preferred(alike);
	if (chosen !== form) return chosen;
	if (target.articles === 'one' || alike.some((other) => shape(other).spelling !== spelling)) return null;
	const found = linkForm(form, facts, context);
	return found === null || settled.ends.has(shape(found).spelling) ? null : found;
}

/** The first that the article has of the forms that one stands for. */
function namedOf(spelling: string, { settled, facts, providers }: LinkContext): FormKey | null {
	for (const fuller of fullerForms(settled, spelling)) {
		const named = facts(fuller.form) ? fuller.form : preferred(providers(spellingKey(fuller.spelling)));
		if (named !== null) return named;
	}
	return null;
}
