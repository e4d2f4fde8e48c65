import type { FormKey, MentionFact, ResolvedName } from '../entities/mention.js';
import { equalData } from '../text/equal.js';
import { Draft, insert, remove } from './draft.js';
import { countMention, type FormFacts, heaviestType, NO_FACTS } from './formFacts.js';
import { type FormShape, shapeOf } from './formKeys.js';
import { linkForm } from './linkForm.js';
import type { Names } from './names.js';
import type { ShardedMap } from './shardedMap.js';

/** A mention that comes (`by` 1) or goes (`by` -1). */
export interface MentionChange {
	readonly form: FormKey;
	readonly mention: MentionFact;
	readonly by: 1 | -1;
}

type Drafts = { readonly [K in keyof Names]: Names[K] extends ShardedMap<infer V> ? Draft<V> : never };

/** Applies changes: facts first, then the links that look at changed forms, then the clusters that hold one of them. */
export function changeNames(
	names: Names,
	removed: readonly MentionChange[],
	added: readonly MentionChange[],
): { readonly names: Names; readonly changed: ReadonlySet<FormKey> } {
	const facts = new Draft(names.facts);
	const touched = new Set<FormKey>();
	for (const { form, mention, by } of [...removed, ...added]) {
		facts.set(form, countMention(facts.get(form) ?? NO_FACTS, mention, by));
		touched.add(form);
	}
	const altered = [...touched].filter((form) => {
		if (facts.get(form)?.count === 0) facts.set(form, undefined);
		return !equalData(facts.get(form), facts.before(form));
	});
	if (altered.length === 0) return { names, changed: new Set() };
	const drafts: Drafts = {
		facts,
		providers: new Draft(names.providers),
		consulters: new Draft(names.consulters),
		links: new Draft(names.links),
		shorter: new Draft(names.shorter),
		resolved: new Draft(names.resolved),
	};
	const clusters = new Set<FormKey>();
	for (const form of altered) {
		clusters.add(rootBefore(drafts, form));
		indexForm(drafts, form);
	}
	for (const form of relink(drafts, altered)) clusters.add(rootBefore(drafts, form)).add(rootOf(drafts, form));
	for (const form of altered) clusters.add(rootOf(drafts, form));
	const changed = new Set<FormKey>();
	for (const root of clusters) resolveCluster(drafts, rootOf(drafts, root), changed);
	for (const form of altered) if (!facts.get(form) && drafts.resolved.get(form)) changeResolved(drafts, form, undefined, changed);
	return {
		changed,
		names: {
			facts: facts.commit(),
			providers: drafts.providers.commit(),
			consulters: drafts.consulters.commit(),
			links: drafts.links.commit(),
			shorter: drafts.shorter.commit(),
			resolved: drafts.resolved.commit(),
		},
	};
}

/** Enters a form that is new under its keys, and takes one that is gone out. */
function indexForm({ facts, providers, consulters }: Drafts, form: FormKey): void {
	const isThere = facts.get(form) !== undefined;
	if (isThere === (facts.before(form) !== undefined)) return;
	const { provides, consults } = shapeOf(form);
	for (const key of provides) (isThere ? insert : remove)(providers, key, form);
	for (const key of consults) (isThere ? insert : remove)(consulters, key, form);
}

/** Links the altered forms, and those that look at one whose presence or type changed, anew; gives the forms whose link is another now. */
function relink(drafts: Drafts, altered: readonly FormKey[]): readonly FormKey[] {
	const { facts, consulters, links, shorter } = drafts;
	const dirty = new Set(altered);
	for (const form of altered) {
		if (typeOf(facts.get(form)) === typeOf(facts.before(form))) continue;
		for (const key of shapeOf(form).provides) for (const other of consulters.get(key) ?? []) dirty.add(other);
	}
	// A stated expansion is found by its spelling, a key that the acronym's own letters do not give.
	for (const form of altered) for (const other of consulters.get(`!${shapeOf(form).words.join(' ')}`) ?? []) dirty.add(other);
	const shapes = new Map<FormKey, FormShape>();
	const shape = (form: FormKey): FormShape => {
		const known = shapes.get(form) ?? shapeOf(form);
		shapes.set(form, known);
		return known;
	};
	const context = { shape, providers: (key: string) => drafts.providers.get(key) ?? [], facts: (form: FormKey) => facts.get(form) };
	const relinked: FormKey[] = [];
	for (const form of dirty) {
		enterExpansions(drafts, form);
		const own = facts.get(form);
		const target = own ? (linkForm(form, own, context) ?? undefined) : undefined;
		const before = links.get(form);
		if (target === before) continue;
		if (before !== undefined) remove(shorter, before, form);
		if (target !== undefined) insert(shorter, target, form);
		links.set(form, target);
		relinked.push(form);
	}
	return relinked;
}

/** Lets a form look at the expansions that the text states for it, and no more at those that it no longer states. */
function enterExpansions({ facts, consulters }: Drafts, form: FormKey): void {
	const now = Object.keys(facts.get(form)?.expansions ?? {});
	const before = Object.keys(facts.before(form)?.expansions ?? {});
	for (const expansion of before) if (!now.includes(expansion)) remove(consulters, `!${shapeOf(expansion).words.join(' ')}`, form);
	for (const expansion of now) insert(consulters, `!${shapeOf(expansion).words.join(' ')}`, form);
}

function typeOf(facts: FormFacts | undefined): string | undefined {
	return facts && heaviestType(facts.weights);
}

function rootOf({ links }: Drafts, form: FormKey): FormKey {
	let root = form;
	for (let next = links.get(root); next !== undefined; next = links.get(root)) root = next;
	return root;
}

function rootBefore({ links }: Drafts, form: FormKey): FormKey {
	let root = form;
	for (let next = links.before(root); next !== undefined; next = links.before(root)) root = next;
	return root;
}

/** Gives all forms of a cluster the type that weighs most over all of them, and the name of its root. */
function resolveCluster(drafts: Drafts, root: FormKey, changed: Set<FormKey>): void {
	const forms = [root];
	for (let i = 0; i < forms.length; i++) forms.push(...(drafts.shorter.get(forms[i] ?? '') ?? []));
	const weights: Record<string, number> = {};
	for (const form of forms) {
		for (const [type, weight] of Object.entries(drafts.facts.get(form)?.weights ?? {})) weights[type] = (weights[type] ?? 0) + weight;
	}
	if (!drafts.facts.get(root)) return;
	const type = heaviestType(weights);
	for (const form of forms) changeResolved(drafts, form, { entity: `${type}:${root}`, type }, changed);
}

function changeResolved({ resolved }: Drafts, form: FormKey, now: ResolvedName | undefined, changed: Set<FormKey>): void {
	if (equalData(resolved.get(form), now)) return;
	resolved.set(form, now);
	if (equalData(resolved.before(form), now)) changed.delete(form);
	else changed.add(form);
}
