import type { LookupType } from '../nameQuery.js';
import { bestStatements, type Item, type Statement, type Value } from './item.js';

/** A fact whose values are chosen and not yet put in words, since items have yet to be called by their labels. */
export interface PlannedFact {
	readonly label: string;
	readonly values: readonly Value[];
}

/** The facts that a card of an item shows, the most telling first. Properties that state nothing are left out. */
export function planFacts(item: Item, type: LookupType): readonly PlannedFact[] {
	return FACTS[type]
		.map(({ label, choose }) => ({ label, values: choose(item).slice(0, MOST_VALUES) }))
		.filter(({ values }) => values.length > 0);
}

interface FactRule {
	readonly label: string;
	readonly choose: (item: Item) => readonly Value[];
}

/** The most values that one fact lists. */
const MOST_VALUES = 3;

/** What is stated best of the first of some properties that states anything. */
function best(...properties: readonly string[]): FactRule['choose'] {
	return (item) => valuesOf(properties.map((property) => bestStatements(item, property)).find((statements) => statements.length > 0) ?? []);
}

/** What holds still. */
function current(property: string): FactRule['choose'] {
	return (item) => valuesOf(bestStatements(item, property).filter(({ isOver }) => !isOver));
}

/** What held last, where nothing holds any more. */
function former(property: string): FactRule['choose'] {
	return (item) => {
		const statements = item.statements.get(property) ?? [];
		return statements.some(({ isOver }) => !isOver) ? [] : valuesOf(newestFirst(statements)).slice(0, 1);
	};
}

/** The newest measurement. */
function newest(property: string): FactRule['choose'] {
	return (item) => valuesOf(newestFirst(bestStatements(item, property))).slice(0, 1);
}

/** Only where no office is held or was held. */
function unlessOffice(choose: FactRule['choose']): FactRule['choose'] {
	return (item) => (item.statements.has('P39') ? [] : choose(item));
}

const COUNTRY: FactRule = { label: 'Country', choose: current('P17') };

const FACTS: Readonly<Record<LookupType, readonly FactRule[]>> = {
	person: [
		{ label: 'Position', choose: current('P39') },
		{ label: 'Last position', choose: former('P39') },
		{ label: 'Occupation', choose: unlessOffice(best('P106')) },
		{ label: 'Born', choose: best('P569') },
		{ label: 'Died', choose: best('P570') },
		{ label: 'Citizen of', choose: current('P27') },
	],
	location: [COUNTRY, { label: 'Capital', choose: current('P36') }, { label: 'Population', choose: newest('P1082') }],
	organization: [
		{ label: 'Kind', choose: best('P31') },
		{ label: 'Founded', choose: best('P571') },
		{ label: 'Headquarters', choose: current('P159') },
		COUNTRY,
	],
	facility: [
		{ label: 'Kind', choose: best('P31') },
		{ label: 'In', choose: current('P131') },
		COUNTRY,
		{ label: 'Opened', choose: best('P1619', 'P571') },
	],
	event: [{ label: 'Date', choose: best('P585', 'P580') }, { label: 'Place', choose: best('P276', 'P131') }, COUNTRY],
};

function valuesOf(statements: readonly Statement[]): readonly Value[] {
	return statements.flatMap(({ value }) => value ?? []);
}

/** By when they began to hold; those that do not say come last, in their own order. Times before Christ are older the larger they are written. */
function newestFirst(statements: readonly Statement[]): readonly Statement[] {
	const age = ({ since }: Statement) => (since.startsWith('+') ? since.slice(1).padStart(24, '0') : '');
	return statements.toSorted((a, b) => (age(a) < age(b) ? 1 : age(a) > age(b) ? -1 : 0));
}
