import { asArray, asItemId, asLine, asRecord, memberAt, memberOf } from '../json.js';
import type { Item, Statement, Value } from './item.js';

/** The most statements of one property that are read: some items have thousands. */
const MOST_STATEMENTS = 100;
const MOST_ALIASES = 50;

/**
 * The items of a `wbgetentities` answer by the ids that were asked for, in its order; null where it is none. An item that was merged into another comes under the id asked for and has the other's id in it. Items that
 * are missing, and parts that are not of the documented shape, are passed over; an empty map comes as `[]`.
 */
export function readItems(answer: unknown, language: string): ReadonlyMap<string, Item> | null {
	const entities = asRecord(memberOf(answer, 'entities'));
	if (!entities) return null;
	const items = Object.entries(entities).flatMap(([key, entity]) => {
		const item = readItem(entity, language);
		return item ? [[asItemId(key) ?? item.id, item] as const] : [];
	});
	return new Map(items);
}

function readItem(entity: unknown, language: string): Item | null {
	const id = asItemId(memberOf(entity, 'id'));
	if (id === null || memberOf(entity, 'missing') !== undefined) return null;
	const links = asRecord(memberOf(entity, 'sitelinks')) ?? {};
	return {
		id,
		label: readText(memberOf(entity, 'labels'), language),
		description: readText(memberOf(entity, 'descriptions'), language),
		aliases: readAliases(memberOf(entity, 'aliases'), language),
		siteLinks: Object.keys(links).length,
		pageTitle: asLine(memberAt(links, `${language.replaceAll('-', '_')}wiki`, 'title'), 255),
		statements: readStatements(memberOf(entity, 'claims')),
	};
}

/** The labels of a `wbgetentities` answer by item; null where it is none. */
export function readLabels(answer: unknown, language: string): ReadonlyMap<string, string> | null {
	const items = readItems(answer, language);
	return items && new Map(Array.from(items).flatMap(([id, { label }]) => (label === null ? [] : [[id, label] as const])));
}

/** A text in the language, or what holds in all (`mul`). With `languagefallback` the server puts another language's text under the language's own key. */
function readText(texts: unknown, language: string): string | null {
	return asLine(memberAt(texts, language, 'value')) ?? asLine(memberAt(texts, 'mul', 'value'));
}

function readAliases(aliases: unknown, language: string): readonly string[] {
	const all = [...asArray(memberOf(aliases, language)), ...asArray(memberOf(aliases, 'mul'))];
	const lines = all.slice(0, MOST_ALIASES).flatMap((alias) => asLine(memberOf(alias, 'value')) ?? []);
	return [...new Set(lines)];
}

function readStatements(claims: unknown): ReadonlyMap<string, readonly Statement[]> {
	const byProperty = Object.entries(asRecord(claims) ?? {}).flatMap(([property, list]) => {
		const statements = asArray(list).slice(0, MOST_STATEMENTS).flatMap(readStatement);
		return statements.length > 0 ? [[property, statements] as const] : [];
	});
	return new Map(byProperty);
}

function readStatement(claim: unknown): readonly Statement[] {
	const rank = memberOf(claim, 'rank');
	const snak = memberOf(claim, 'mainsnak');
	const isStated = memberOf(snak, 'snaktype') === 'value' || memberOf(snak, 'snaktype') === 'somevalue';
	if (!isStated || rank === 'deprecated') return [];
	const qualifiers = memberOf(claim, 'qualifiers');
	return [
		{
			value: readValue(memberOf(snak, 'datavalue')),
			rank: rank === 'preferred' ? 'preferred' : 'normal',
			isOver: asArray(memberOf(qualifiers, END_TIME)).some((end) => memberOf(end, 'snaktype') !== 'novalue'),
			since: readTime(memberOf(qualifiers, POINT_IN_TIME)) ?? readTime(memberOf(qualifiers, START_TIME)) ?? '',
		},
	];
}

const START_TIME = 'P580';
const END_TIME = 'P582';
const POINT_IN_TIME = 'P585';

function readTime(snaks: unknown): string | null {
	const value = readValue(memberOf(asArray(snaks)[0], 'datavalue'));
	return value?.kind === 'time' ? value.time : null;
}

/** A value of one of the kinds that cards show; null of any other. */
function readValue(datavalue: unknown): Value | null {
	const value = memberOf(datavalue, 'value');
	switch (memberOf(datavalue, 'type')) {
		case 'wikibase-entityid': {
			const id = asItemId(memberOf(value, 'id')) ?? asItemId(`Q${String(memberOf(value, 'numeric-id'))}`);
			return id === null ? null : { kind: 'item', id };
		}
		case 'time': {
			const time = memberOf(value, 'time');
			const precision = memberOf(value, 'precision');
			const isTime = typeof time === 'string' && /^[+-]\d{4,16}-\d{2}-\d{2}T/u.test(time) && typeof precision === 'number';
			return isTime ? { kind: 'time', time: time.slice(0, 32), precision } : null;
		}
		case 'quantity': {
			const amount = memberOf(value, 'amount');
			const number = typeof amount === 'string' && /^[+-]?\d{1,30}(?:\.\d{1,30})?$/u.test(amount) ? Number(amount) : Number.NaN;
			return Number.isFinite(number) ? { kind: 'quantity', amount: number } : null;
		}
		default:
			return null;
	}
}
