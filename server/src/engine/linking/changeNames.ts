import type { EntityType, FormKey, MentionFact, ResolvedName } from '../entities/mention.js';
import type { Draft } from './draft.js';
import {
	areEqualFacts,
	closeFacts,
	countMention,
	type FormFacts,
	heaviestType,
	isUnsure,
	type OpenFacts,
	openFacts,
	sumWeights,
} from './formFacts.js';
import { firmBase, spellingKey, statedKey } from './formKeys.js';
import { fullerForms } from './manualLinks.js';
import type { Names } from './names.js';
import { commitNames, type NamesDraft, openNames } from './namesDraft.js';
import { relink } from './relink.js';

/** A mention that comes (`by` 1) or goes (`by` -1). */
export interface MentionChange {
	readonly form: FormKey;
	readonly mention: MentionFact;
	readonly by: 1 | -1;
}

/**
 * Applies changes: facts first, then the links that look at changed forms, then the clusters that hold one of them. Each form is linked and each cluster
 * resolved once, however many mentions come at a time.
 */
export function changeNames(
	names: Names,
	changes: readonly MentionChange[],
): { readonly names: Names; readonly changed: ReadonlySet<FormKey> } {
	const draft = openNames(names);
	const altered = countMentions(draft.facts, changes);
	const changed = new Set<FormKey>();
	if (altered.length === 0) return { names, changed };
	for (const form of altered) indexForm(draft, form);
	const relinked = relink(draft, altered);
	for (const root of rootsOf(draft, altered, relinked)) resolveCluster(draft, root, changed);
	for (const form of altered) if (!draft.facts.get(form)) changeResolved(draft, form, undefined, changed);
	return { names: commitNames(draft), changed };
}

/** Enters what the mentions of each form say now; gives the forms of which something else is said than before. */
function countMentions(facts: Draft<FormFacts>, changes: readonly MentionChange[]): readonly FormKey[] {
	const counted = new Map<FormKey, OpenFacts>();
	for (const { form, mention, by } of changes) {
		let open = counted.get(form);
		if (!open) {
			open = openFacts(facts.before(form));
			counted.set(form, open);
		}
		countMention(open, mention, by);
	}
	const altered: FormKey[] = [];
	for (const [form, open] of counted) {
		const now = closeFacts(open);
		if (areEqualFacts(facts.before(form), now)) continue;
		facts.set(form, now);
		altered.push(form);
	}
	return altered;
}

/** Enters a form that is new under its keys, and takes one that is gone out. */
function indexForm({ facts, providers, consulters, shapeOf, settled }: NamesDraft, form: FormKey): void {
	const isThere = facts.get(form) !== undefined;
	if (isThere === (facts.before(form) !== undefined)) return;
	const shape = shapeOf(form);
	const fuller = fullerForms(settled, shape.spelling);
	const stated = fuller.slice(-1).map(({ spelling }) => statedKey(spelling));
	const provides = stated.length === 0 ? shape.provides : [...shape.provides, ...stated];
	const consults =
		stated.length === 0 ? shape.consults : [...shape.consults, ...fuller.map(({ spelling }) => spellingKey(spelling)), ...stated];
	if (isThere) {
		for (const key of provides) providers.insert(key, form);
		for (const key of consults) consulters.insert(key, form);
	} else {
		for (const key of provides) providers.remove(key, form);
		for (const key of consults) consulters.remove(key, form);
	}
}

/** The roots that now stand over all clusters that an altered form is or was in, or that a form has come to or gone from. */
function rootsOf({ links }: NamesDraft, altered: readonly FormKey[], relinked: readonly FormKey[]): ReadonlySet<FormKey> {
	const rootNow = (form: FormKey): FormKey => {
		let root = form;
		for (let next = links.get(root); next !== undefined; next = links.get(root)) root = next;
		return root;
	};
	const rootBefore = (form: FormKey): FormKey => {
		let root = form;
		for (let next = links.before(root); next !== undefined; next = links.before(root)) root = next;
		return root;
	};
	const roots = new Set<FormKey>();
	for (const forms of [altered, relinked]) for (const form of forms) roots.add(rootNow(form)).add(rootNow(rootBefore(form)));
	return roots;
}

/** Gives all forms of a cluster the type that weighs most over all of them, and the name of its root. */
function resolveCluster(draft: NamesDraft, root: FormKey, changed: Set<FormKey>): void {
	const own = draft.facts.get(root);
	if (!own) return;
	const forms = [root];
	const facts = [own];
	/** The forms that a person has merged into the name: they have no say in its type. */
	const merged = new Set<FormKey>();
	for (let i = 0; i < forms.length; i++) {
		for (const form of draft.shorter.get(forms[i] ?? '')) {
			const shorter = draft.facts.get(form);
			if (!shorter) continue;
			forms.push(form);
			if (merged.has(forms[i] ?? '') || isMerged(draft, form)) merged.add(form);
			else facts.push(shorter);
		}
	}
	const { words } = draft.shapeOf(root);
	const isFirm = own.type === 'organization' && firmBase(words).length < words.length;
	// What says in full that it is a firm ("J.P. Morgan and Co") is no person, however often "Morgan" was taken for one.
	const type = facts.length === 1 || isFirm ? own.type : typeOf(own, facts);
	const resolved: ResolvedName = { entity: `${type}:${root}`, type };
	for (const form of forms) changeResolved(draft, form, resolved, changed);
}

/** Whether a form is short for another because a person said so. */
function isMerged({ settled, shapeOf }: NamesDraft, form: FormKey): boolean {
	return settled.ends.size > 0 && settled.ends.has(shapeOf(form).spelling);
}

/** The type of a cluster: parts of a name that are unsure of theirs have a say only where the name in full is unsure too ("Ford" beside "Gerald R. Ford"); stated acronyms always have. */
function typeOf(own: FormFacts, facts: readonly FormFacts[]): EntityType {
	return heaviestType(sumWeights(isUnsure(own) ? facts : facts.filter((form) => !isUnsure(form) || form.expansions.size > 0)));
}

function changeResolved({ resolved }: NamesDraft, form: FormKey, now: ResolvedName | undefined, changed: Set<FormKey>): void {
	const before = resolved.before(form);
	if (before?.entity === now?.entity && before?.type === now?.type) return;
	resolved.set(form, now);
	changed.add(form);
}
