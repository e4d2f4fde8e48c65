// Items of our own invention in the shape that Wikidata's api.php gives them.

/** An item as a test states it: values by property, the first one best. */
export interface ItemSketch {
	readonly id: string;
	readonly label: string;
	readonly description?: string;
	readonly aliases?: readonly string[];
	readonly claims?: Readonly<Record<string, readonly Claim[]>>;
	/** How many projects have a page on it; the first is the English Wikipedia's, by its label. */
	readonly pages?: number;
}

interface Claim {
	readonly mainsnak: object;
	readonly type: 'statement';
	readonly rank: 'preferred' | 'normal' | 'deprecated';
	readonly qualifiers?: Readonly<Record<string, readonly object[]>>;
}

/** A statement that names an item. */
export function item(id: string, more: Partial<Claim> = {}): Claim {
	return claim({ value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id }, type: 'wikibase-entityid' }, more);
}

/** A statement of a time; 11 is the precision of a day. */
export function time(value: string, precision = 11, more: Partial<Claim> = {}): Claim {
	return claim({ value: timeValue(value, precision), type: 'time' }, more);
}

/** A statement of a number. */
export function quantity(amount: string, more: Partial<Claim> = {}): Claim {
	return claim({ value: { amount, unit: '1' }, type: 'quantity' }, more);
}

/** A statement's qualifier of a time: P582 for its end, P580 for its beginning, P585 for when it was measured. */
export function qualified(property: string, value: string): Partial<Claim> {
	return { qualifiers: { [property]: [{ snaktype: 'value', property, datavalue: { value: timeValue(value, 9), type: 'time' } }] } };
}

function claim(datavalue: object, more: Partial<Claim>): Claim {
	return { mainsnak: { snaktype: 'value', property: 'P1', datavalue }, type: 'statement', rank: 'normal', ...more };
}

function timeValue(value: string, precision: number): object {
	return { time: value, timezone: 0, before: 0, after: 0, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' };
}

/** An item as `wbgetentities` gives it. */
export function entity({ id, label, description, aliases = [], claims = {}, pages = 0 }: ItemSketch): object {
	const sites = Array.from({ length: pages }, (_, i) => (i === 0 ? 'enwiki' : `x${i}wiki`));
	return {
		type: 'item',
		id,
		labels: { en: { language: 'en', value: label } },
		descriptions: description === undefined ? {} : { en: { language: 'en', value: description } },
		aliases: aliases.length === 0 ? {} : { en: aliases.map((value) => ({ language: 'en', value })) },
		claims,
		sitelinks: Object.fromEntries(sites.map((site) => [site, { site, title: label, badges: [] }])),
	};
}

/** An item as `wbsearchentities` gives it for a search. */
export function hit({ id, label, description, aliases = [] }: ItemSketch, search: string): object | null {
	const fold = (text: string) => text.toLowerCase();
	const form = [label, ...aliases].find((name) => fold(name).startsWith(fold(search)));
	if (form === undefined) return null;
	return {
		id,
		title: id,
		pageid: Number(id.slice(1)),
		concepturi: `http://www.wikidata.org/entity/${id}`,
		repository: 'wikidata',
		url: `//www.wikidata.org/wiki/${id}`,
		display: { label: { value: label, language: 'en' } },
		label,
		...(description !== undefined && { description }),
		match: { type: form === label ? 'label' : 'alias', language: 'en', text: form },
		...(form !== label && { aliases: [form] }),
	};
}

const HUMAN = item('Q5');

export const OKONJO: ItemSketch = {
	id: 'Q900001',
	label: 'Amara Okonjo',
	description: 'President of Ruritania since 2019',
	aliases: ['Amara N. Okonjo'],
	claims: {
		P31: [HUMAN],
		P39: [item('Q900102', qualified('P582', '+2018-00-00T00:00:00Z')), item('Q900101', { rank: 'preferred' })],
		P569: [time('+1961-07-17T00:00:00Z')],
		P27: [item('Q900100')],
	},
	pages: 40,
};
/** Of the same name, and hardly known. */
export const OKONJO_THE_FOOTBALLER: ItemSketch = {
	id: 'Q900002',
	label: 'Amara Okonjo',
	description: 'footballer (born 1990)',
	claims: { P31: [HUMAN], P106: [item('Q900103')] },
	pages: 2,
};
export const RURITANIA: ItemSketch = {
	id: 'Q900100',
	label: 'Ruritania',
	description: 'country in Central Europe',
	claims: {
		P31: [item('Q6256')],
		P36: [item('Q900110')],
		P1082: [
			quantity('+1200000', qualified('P585', '+1999-00-00T00:00:00Z')),
			quantity('+1450000', qualified('P585', '+2021-00-00T00:00:00Z')),
		],
	},
	pages: 200,
};
const LABELLED: readonly ItemSketch[] = [
	{ id: 'Q900101', label: 'President of Ruritania' },
	{ id: 'Q900102', label: 'Mayor of Strelsau' },
	{ id: 'Q900103', label: 'association football player' },
	{ id: 'Q900110', label: 'Strelsau' },
	{ id: 'Q5', label: 'human' },
	{ id: 'Q4830453', label: 'business' },
];
export const UNION: ItemSketch = {
	id: 'Q900200',
	label: 'Strelsau Fishers Union',
	description: 'trade union in Ruritania',
	aliases: ['SFU'],
	claims: { P31: [item('Q178790')], P571: [time('+1923-00-00T00:00:00Z', 9)], P159: [item('Q900110')], P17: [item('Q900100')] },
	pages: 1,
};
/** Two towns of one name, about as well known. */
export const TWO_TOWNS: readonly ItemSketch[] = ['Q900301', 'Q900302'].map((id, i) => ({
	id,
	label: 'Zenda',
	description: `town ${i + 1}`,
	claims: { P31: [item('Q3957')], P17: [item('Q900100')] },
	pages: 20 + i,
}));
/** What Wikipedia has for telling them apart. */
export const DISAMBIGUATION: ItemSketch = {
	id: 'Q900400',
	label: 'Hentzau',
	description: 'Wikimedia disambiguation page',
	claims: { P31: [item('Q4167410')], P625: [item('Q1')], P17: [item('Q900100')] },
	pages: 30,
};

export const WORLD: readonly ItemSketch[] = [OKONJO_THE_FOOTBALLER, OKONJO, RURITANIA, UNION, ...TWO_TOWNS, DISAMBIGUATION, ...LABELLED];
