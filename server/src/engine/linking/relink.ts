import type { FormKey } from '../entities/mention.js';
import { isDoubtful } from './formFacts.js';
import { expansionKey, statedKey } from './formKeys.js';
import { saysNothing } from './linkForm.js';
import type { NamesDraft } from './namesDraft.js';
import { settledLink } from './settledLink.js';

/** Links the altered forms, and those that look at one whose presence or type changed, anew; gives the forms whose link is another now. */
export function relink(draft: NamesDraft, altered: readonly FormKey[]): readonly FormKey[] {
	const { facts, providers, links, shorter, shapeOf, settled } = draft;
	const context = {
		shape: shapeOf,
		providers: (key: string) => providers.get(key),
		facts: (form: FormKey) => facts.get(form),
		settled,
	};
	const relinked: FormKey[] = [];
	for (const form of formsToLink(draft, altered)) {
		enterExpansions(draft, form);
		const own = facts.get(form);
		const target = own ? (settledLink(form, own, context) ?? undefined) : undefined;
		const before = links.get(form);
		if (target === before) continue;
		if (before !== undefined) shorter.remove(before, form);
		if (target !== undefined) shorter.insert(target, form);
		links.set(form, target);
		relinked.push(form);
	}
	return relinked;
}

/** The altered forms, and those that look under a key where they see another form now, or one of another type, count or doubt. */
function formsToLink({ facts, providers, consulters, shapeOf, settled }: NamesDraft, altered: readonly FormKey[]): Iterable<FormKey> {
	// Where there was nothing before, all that can look at others are altered themselves.
	if (facts.isNew) return altered;
	const keys = new Set<string>();
	for (const form of altered) {
		const { provides, spelling, words } = shapeOf(form);
		const now = facts.get(form);
		const before = facts.before(form);
		// How often a full name stands in the text decides between bearers of one surname.
		const isAsSure = (now && isDoubtful(now)) === (before && isDoubtful(before));
		if (now?.type === before?.type && isAsSure && (now?.count === before?.count || words.length === 1)) continue;
		for (const key of provides) keys.add(key);
		const end = settled.ends.get(spelling);
		if (end) keys.add(statedKey(end.spelling));
		// A stated expansion is found by its spelling, a key that the acronym's own letters do not give.
		keys.add(expansionKey(spelling));
	}
	const forms = new Set(altered);
	for (const key of keys) {
		if (saysNothing(key, providers.before(key)) && saysNothing(key, providers.get(key))) continue;
		for (const form of consulters.get(key)) forms.add(form);
	}
	return forms;
}

/** Lets a form look at the expansions that the text states for it, and no more at those that it no longer states. */
function enterExpansions({ facts, consulters, shapeOf }: NamesDraft, form: FormKey): void {
	const now = facts.get(form)?.expansions;
	const before = facts.before(form)?.expansions;
	if (now === before) return;
	for (const expansion of before?.keys() ?? []) {
		if (!now?.has(expansion)) consulters.remove(expansionKey(shapeOf(expansion).spelling), form);
	}
	for (const expansion of now?.keys() ?? []) consulters.insert(expansionKey(shapeOf(expansion).spelling), form);
}
