import type { EntityType, FormKey } from '../entities/mention.js';
import { ORGANIZATION_HEADS } from '../entities/tables/headWords.js';
import { type FormFacts, isDoubtful, isUnsure, mostFrequent } from './formFacts.js';
import { acronymKey, type FormShape, firmBase, spellingKey, statedKey, wordKey } from './formKeys.js';
import { type Gender, genderOfName, genderOfRole } from './gender.js';
import type { ManualLinks } from './manualLinks.js';

/** What `linkForm` may read of an article: the forms that provide a key, and their facts. */
export interface LinkContext {
	readonly providers: (key: string) => readonly FormKey[];
	readonly facts: (form: FormKey) => FormFacts | undefined;
	readonly shape: (form: FormKey) => FormShape;
	/** What a person has said that forms stand for. */
	readonly settled: ManualLinks;
}

/** A word that more forms share tells nothing, and would make linking slow: a list of thousands of people called Maria. */
const MOST_CANDIDATES = 100;

/** A form beside others: its words, and the type and number of its own mentions. */
interface Candidate {
	readonly form: FormKey;
	readonly shape: FormShape;
	readonly type: EntityType;
	readonly count: number;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/**
 * The fuller form of the article that a form is short for, or null where it stands for itself.
 * Invariants: it depends only on the providers of the form's `consults` keys, on their facts and on the form's own; and the target has more words, or is the
 * chosen one among forms that are spelled alike, so that no chain of links closes.
 */
export function linkForm(form: FormKey, facts: FormFacts, context: LinkContext): FormKey | null {
	const { words, spelling, isAcronym } = context.shape(form);
	const spelled = preferred(context.providers(spellingKey(spelling)));
	if (spelled !== null && spelled !== form) return spelled;
	const stated = statedExpansion(facts, words, context);
	if (stated !== null) return stated;
	const { type } = facts;
	if (type === 'money') return null;
	if (isAcronym && type !== 'person') {
		const expansion = onlyOne(
			candidates(context, acronymKey(words[0]), 1).filter((other) => other.type !== 'person' && other.type !== 'money'),
		);
		if (expansion !== null) return expansion;
	}
	const mayBeAny = isUnsure(facts) && type !== 'group';
	if (type !== 'person' && type !== 'organization' && !mayBeAny) return null;
	const fuller = candidates(context, wordKey(words[0]), words.length);
	if (fuller.length === 0) return null;
	if (type === 'person' || mayBeAny) {
		const person = fullName(words, facts, fuller);
		if (person !== null) return person;
	}
	if (type === 'organization' || mayBeAny) return fullOrganization(words, fuller);
	return facts.roles.size === 0 ? firmOf(words, fuller) : null;
}

/** The firm that a lone word is short for which was taken for a surname ("Morgan" of "J.P. Morgan and Co"), where nobody of that name is there. */
function firmOf(words: readonly string[], fuller: readonly Candidate[]): FormKey | null {
	const [only] = words;
	if (words.length > 1 || only === undefined || fuller.some(({ type }) => type === 'person')) return null;
	return onlyOne(
		fuller.filter(({ type, shape }) => {
			const base = firmBase(shape.words);
			return type === 'organization' && base.length < shape.words.length && (base[0] === only || base.at(-1) === only);
		}),
	);
}

/** Whether forms are looked for in vain under a key with these providers, whichever they are: it is a word or acronym, and there are too many of them. */
export function saysNothing(key: string, providers: readonly FormKey[]): boolean {
	return providers.length > MOST_CANDIDATES && !key.startsWith(spellingKey('')) && !key.startsWith(statedKey(''));
}

/** The spelling that stands for those that differ in case and full stops alone: not in capitals where another is, then the first in the alphabet. */
export function preferred(forms: readonly FormKey[]): FormKey | null {
	if (forms.length < 2) return forms[0] ?? null;
	const ranked = [...forms].sort((a, b) => Number(isShouted(a)) - Number(isShouted(b)) || b.length - a.length || (a < b ? -1 : 1));
	return ranked[0] ?? null;
}

function isShouted(form: FormKey): boolean {
	return form === form.toUpperCase();
}

/** What the text itself says an acronym stands for, in brackets beside it. */
function statedExpansion(facts: FormFacts, words: readonly string[], context: LinkContext): FormKey | null {
	const expansion = mostFrequent(facts.expansions);
	if (expansion === undefined) return null;
	const other = context.shape(expansion);
	return other.words.length > words.length ? preferred(context.providers(spellingKey(other.spelling))) : null;
}

function candidates(context: LinkContext, key: string, longerThan: number): readonly Candidate[] {
	const providers = context.providers(key);
	if (providers.length === 0 || providers.length > MOST_CANDIDATES) return NO_CANDIDATES;
	const found: Candidate[] = [];
	for (const form of providers) {
		const facts = context.facts(form);
		const shape = context.shape(form);
		if (facts && shape.words.length > longerThan && !isDoubtful(facts)) found.push({ form, shape, type: facts.type, count: facts.count });
	}
	return context.settled.ends.size === 0 ? found : withoutMerged(found, context.settled);
}

/** The candidates without those of whom a person has said that they are short for another one. */
function withoutMerged(list: readonly Candidate[], { ends }: ManualLinks): readonly Candidate[] {
	return list.filter(({ shape }) => {
		const end = ends.get(shape.spelling)?.spelling;
		return end === undefined || !list.some((other) => other.shape.spelling === end);
	});
}

/** A person's full name by surname, else by first name alone, else by a fuller form with the same first and last name: where it is the only one, or the likeliest. */
function fullName(words: readonly string[], { roles }: FormFacts, fuller: readonly Candidate[]): FormKey | null {
	const people = fuller.filter((other) => other.type === 'person');
	if (words.length === 1) {
		const bySurname = people.filter((other) => other.shape.words.at(-1) === words[0]);
		if (bySurname.length === 0) return onlyOne(people.filter((other) => other.shape.words[0] === words[0]));
		return onlyOne(bySurname) ?? likeliest(ofGender(bySurname, genderOfRole(mostFrequent(roles))));
	}
	return onlyOne(
		people.filter(
			(other) =>
				isSuffix(words, other.shape.words) ||
				(words[0] === other.shape.words[0] && words.at(-1) === other.shape.words.at(-1) && isSubset(words, other.shape.words)),
		),
	);
}

/** The candidates whom a form of address ("Mrs.") fits. */
function ofGender(people: readonly Candidate[], gender: Gender | null): readonly Candidate[] {
	return gender === null ? people : people.filter(({ form }) => (genderOfName(form) ?? gender) === gender);
}

/** The one of several bearers of a surname whom the article names in full most often, by far; null where none is. */
function likeliest(people: readonly Candidate[]): FormKey | null {
	const only = onlyOne(people);
	if (only !== null) return only;
	const longest = people.filter(
		({ shape }) => !people.some((other) => other.shape.words.length > shape.words.length && isSubset(shape.words, other.shape.words)),
	);
	const counted = longest.map((bearer) => ({
		bearer,
		count: people.reduce((sum, other) => sum + (isSubset(other.shape.words, bearer.shape.words) ? other.count : 0), 0),
	}));
	counted.sort((a, b) => b.count - a.count);
	const [first, second] = counted;
	return first && second && first.count > second.count
		? onlyOne(longest.filter(({ shape }) => shape.spelling === first.bearer.shape.spelling))
		: null;
}

/** The fuller name of an organization: without what says that it is a firm ("Acme" of "Acme Inc."), what a longer one begins with ("Supreme Court" of "Supreme Court of Cuba") or ends with ("Lakers" of "Velna Lakers"). */
function fullOrganization(words: readonly string[], fuller: readonly Candidate[]): FormKey | null {
	const only = words[0] ?? '';
	const organizations = fuller.filter(({ type }) => type === 'organization');
	if (organizations.length === 0) return null;
	const base = firmBase(words);
	const isHead = words.length === 1 && ORGANIZATION_HEADS.has(only);
	const beginning = isHead
		? null
		: onlyOne(
				organizations.filter(({ shape: { words: longer } }) => {
					if (!base.every((word, i) => longer[i] === word)) return false;
					const rest = firmBase(longer).length - base.length;
					// "Acme Motors Corp" is not short for "Acme Motors Acceptance Corp".
					if (base.length < words.length) return rest === 0;
					return (
						base.length > 1 || firmBase(longer).length < longer.length || longer.slice(1).every((word) => ORGANIZATION_HEADS.has(word))
					);
				}),
			);
	if (beginning !== null || (words.length === 1 && !only.endsWith('s') && !STAND_ALONE.has(only))) return beginning;
	return onlyOne(organizations.filter(({ shape }) => isSuffix(words, shape.words)));
}

/** Last words of names that stand alone for them, beside the names of teams ("Lakers"). */
const STAND_ALONE = new Set('congress parliament senate times post journal herald tribune telegraph fed'.split(' '));

/** The only candidate, those left out that are parts of another one; null where there is none, or more than one. */
function onlyOne(list: readonly Candidate[]): FormKey | null {
	if (list.length < 2) return list[0]?.form ?? null;
	const spellings = new Map<string, FormKey[]>();
	for (const { form, shape } of list) {
		const isPart = list.some((other) => other.shape.words.length > shape.words.length && isSubset(shape.words, other.shape.words));
		if (isPart) continue;
		const alike = spellings.get(shape.spelling);
		if (alike) alike.push(form);
		else spellings.set(shape.spelling, [form]);
	}
	const [only, ...rest] = [...spellings.values()];
	return only && rest.length === 0 ? preferred(only) : null;
}

function isSuffix(words: readonly string[], of: readonly string[]): boolean {
	return words.every((word, i) => of[of.length - words.length + i] === word);
}

/** Whether all words stand in `of`, in this order. */
function isSubset(words: readonly string[], of: readonly string[]): boolean {
	let at = 0;
	for (const word of of) if (word === words[at]) at++;
	return at === words.length;
}
