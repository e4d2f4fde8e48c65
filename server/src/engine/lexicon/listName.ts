/**
 * The lists of the lexicon, in the order of their bits. `region` holds all places that are neither country nor city; `town` the cities that few know by
 * name alone; `group` nationalities, peoples, religious and political groups; `common` words that are mostly written in lower case.
 * From `company` on, finer lists: what is on `company`, `university`, `media`, `party`, `team`, `agency` (of a state: ministries, courts, forces), `body` (of many
 * states or none: unions of states, charities, think tanks) or `armedGroup` is on `organization` too, `people` on `group`, `province` on `region`.
 * `notable` holds well-known people by their whole names, and by one name where that alone says who is meant.
 */
export const LIST_NAMES = [
	'country',
	'region',
	'city',
	'town',
	'firstName',
	'lastName',
	'group',
	'organization',
	'facility',
	'event',
	'product',
	'work',
	'other',
	'common',
	'company',
	'brand',
	'university',
	'media',
	'party',
	'team',
	'agency',
	'body',
	'armedGroup',
	'people',
	'language',
	'province',
	'currency',
	'notable',
] as const;

export type ListName = (typeof LIST_NAMES)[number];

/** A set of lists, one bit each; 0 is none. */
export type ListSet = number;

/** The bit of each list: `LIST.city | LIST.town`. */
export const LIST: Readonly<Record<ListName, ListSet>> = Object.fromEntries(LIST_NAMES.map((name, i) => [name, 1 << i])) as Record<
	ListName,
	ListSet
>;
