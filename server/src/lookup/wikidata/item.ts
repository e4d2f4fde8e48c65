/** An item of Wikidata, as far as a card has use for it. */
export interface Item {
	/** "Q42". */
	readonly id: string;
	readonly label: string | null;
	readonly description: string | null;
	readonly aliases: readonly string[];
	/** How many Wikipedias and other projects have a page on it: how well known it is. */
	readonly siteLinks: number;
	/** The title of its page in the Wikipedia of the language; null where that has none. */
	readonly pageTitle: string | null;
	/** What is stated, by property ("P569"); deprecated statements are left out. */
	readonly statements: ReadonlyMap<string, readonly Statement[]>;
}

/** One statement about an item. */
export interface Statement {
	/** Null where it says that there is a value, but not which. */
	readonly value: Value | null;
	readonly rank: 'preferred' | 'normal';
	/** Whether it held for a time that is over. */
	readonly isOver: boolean;
	/** When it began to hold, or was measured, as Wikidata writes times; empty where it does not say. */
	readonly since: string;
}

/** Times are as Wikidata writes them, "+1954-07-17T00:00:00Z", with a precision of 9 for years, 10 for months and 11 for days. */
export type Value =
	| { readonly kind: 'item'; readonly id: string }
	| { readonly kind: 'time'; readonly time: string; readonly precision: number }
	| { readonly kind: 'quantity'; readonly amount: number };

/** What is stated best of a property: the preferred statements if there are any, else all. */
export function bestStatements(item: Item, property: string): readonly Statement[] {
	const all = item.statements.get(property) ?? [];
	const preferred = all.filter(({ rank }) => rank === 'preferred');
	return preferred.length > 0 ? preferred : all;
}

/** The items that a property names, over or not, whatever their rank. */
export function itemsOf(item: Item, property: string): readonly string[] {
	return (item.statements.get(property) ?? []).flatMap(({ value }) => (value?.kind === 'item' ? [value.id] : []));
}

/** Whether anything is stated of a property. */
export function has(item: Item, property: string): boolean {
	return item.statements.has(property);
}
