import { ENTITY_TYPES, type Entity, type EntityId, type FormKey, type MentionFact, type ResolvedName } from '../entities/mention.js';
import { EMPTY_SHARDED_MAP, getShared, type ShardedMap } from '../text/shardedMap.js';
import { resolveApart } from './apart.js';
import { changeNames, type MentionChange } from './changeNames.js';
import { type Counts, type FormFacts, mostFrequent, NO_COUNTS, sumCounts } from './formFacts.js';
import { spellingOf } from './formKeys.js';
import { type ManualLinks, NO_LINKS } from './manualLinks.js';
import { resolveStaff, staffEntity } from './staff.js';

/**
 * All forms of an article and what each stands for. Persistent: a change gives a new value and leaves the old one whole.
 * Invariant: what it holds depends only on which mention facts are in it, not on the order in which they came.
 */
export interface Names {
	/** What the mentions of each form say. */
	readonly facts: ShardedMap<FormFacts>;
	/** The forms that can be found under a key, and those that look there; each list in alphabetical order. */
	readonly providers: ShardedMap<readonly FormKey[]>;
	readonly consulters: ShardedMap<readonly FormKey[]>;
	/** The fuller form that a form is short for, and the reverse. A form without a link is its entity's name. */
	readonly links: ShardedMap<FormKey>;
	readonly shorter: ShardedMap<readonly FormKey[]>;
	readonly resolved: ShardedMap<ResolvedName>;
	/** What a person has said that forms stand for. */
	readonly settled: ManualLinks;
}

export const NO_NAMES: Names = {
	facts: EMPTY_SHARDED_MAP,
	providers: EMPTY_SHARDED_MAP,
	consulters: EMPTY_SHARDED_MAP,
	links: EMPTY_SHARDED_MAP,
	shorter: EMPTY_SHARDED_MAP,
	resolved: EMPTY_SHARDED_MAP,
	settled: NO_LINKS,
};

/** The form that a mention is an occurrence of: its text with single spaces. */
export function formOf(mention: MentionFact): FormKey {
	const { text } = mention;
	return isForm(text) ? text : text.replace(/\s+/gu, ' ');
}

/** Whether a text is plain ASCII and without white space but single spaces, as most names are: a form as it stands. */
function isForm(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 32 || code > 126 || (code === 32 && text.charCodeAt(i + 1) === 32)) return false;
	}
	return true;
}

/** What a form stands for in this article. A form that is not in `names` stands for itself. */
export function resolveForm(names: Names, form: FormKey): ResolvedName {
	return (
		getShared(names.resolved, form) ??
		resolveStaff(form, (person) => resolveForm(names, person)) ??
		resolveApart(form) ?? { entity: `other:${form}`, type: 'other' }
	);
}

/** The full name that an entity's id is made of. */
export function nameOf(id: EntityId): string {
	return id.slice(id.indexOf(':') + 1);
}

/** The entity of an id that `resolveForm` gave; undefined for any other. */
export function entityOf(names: Names, id: EntityId): Entity | undefined {
	const name = nameOf(id);
	const resolved = getShared(names.resolved, name);
	if (resolved?.entity !== id) return staffEntity(id) ?? entityApart(names, id, name);
	const forms = withShorter(names, name);
	const role = mostFrequent(rolesOf(names, forms));
	const fullest = statedName(names, name) ?? name;
	const aliases = forms.filter((form) => form !== fullest).sort();
	const { type } = resolved;
	return role === undefined ? { id, type, name: fullest, aliases } : { id, type, name: fullest, aliases, role };
}

/** The fuller form that a person has said a name stands for, where the article does not have it. */
function statedName({ settled, facts }: Names, name: FormKey): FormKey | undefined {
	if (settled.ends.size === 0) return undefined;
	const end = settled.ends.get(spellingOf(name))?.form;
	return end === undefined || getShared(facts, end) ? undefined : end;
}

/**
 * Takes mentions out and puts others in; `changed` holds every form that now resolves differently (those new or gone included), so that only
 * the blocks that use one of them are worked out again. Costs time in proportion to the forms touched and those that look at them, not to the article.
 */
export function replaceMentions(
	names: Names,
	removed: readonly MentionFact[],
	added: readonly MentionFact[],
): { readonly names: Names; readonly changed: ReadonlySet<FormKey> } {
	const changes: MentionChange[] = [];
	for (const mention of removed) changes.push({ form: formOf(mention), mention, by: -1 });
	for (const mention of added) changes.push({ form: formOf(mention), mention, by: 1 });
	return changeNames(names, changes);
}

/** The entity of mentions that a person has set as another type than their form has in the article. */
function entityApart(names: Names, id: EntityId, name: FormKey): Entity | undefined {
	const type = ENTITY_TYPES.find((one) => id === `${one}:${name}`);
	const facts = getShared(names.facts, name);
	return type && facts && (facts.placed[ENTITY_TYPES.indexOf(type)] ?? 0) > 0 ? { id, type, name, aliases: [] } : undefined;
}

/** Whether a name of the article has this form. */
export function hasForm(names: Names, form: FormKey): boolean {
	return getShared(names.facts, form) !== undefined;
}

/** How often each role is stated for some forms together. */
function rolesOf(names: Names, forms: readonly FormKey[]): Counts {
	const roles = forms.map((form) => getShared(names.facts, form)?.roles ?? NO_COUNTS).filter((counts) => counts !== NO_COUNTS);
	return roles.length > 1 ? sumCounts(roles) : (roles[0] ?? NO_COUNTS);
}

/** A form and all that are short for it, directly or over others; the form itself first. */
function withShorter(names: Names, name: FormKey): FormKey[] {
	const forms = [name];
	for (let i = 0; i < forms.length; i++) for (const form of getShared(names.shorter, forms[i] ?? '') ?? []) forms.push(form);
	return forms;
}
