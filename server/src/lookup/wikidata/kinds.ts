import type { LookupType } from '../nameQuery.js';
import { FACILITY_SIGNS, HUMAN, NO_THINGS, ORGANIZATION_SIGNS, ORGANIZATIONS, PLACES } from './classes.js';
import { has, type Item, itemsOf } from './item.js';

/**
 * Whether an item is of a type: by what it is said to be an instance of, else by what only such things have said of them (a person's class says it all, but
 * companies and towns are of thousands of classes). Pages that tell things apart, family names, lists and the like are of no type.
 */
export function isOfType(item: Item, type: LookupType): boolean {
	const classes = itemsOf(item, INSTANCE_OF);
	if (classes.some((id) => NO_THINGS.has(id))) return false;
	return type === 'person' ? classes.includes(HUMAN) : !classes.includes(HUMAN) && SIGNS[type](item, classes);
}

const INSTANCE_OF = 'P31';
const COORDINATES = 'P625';
const COUNTRY = 'P17';
const LIES_IN = 'P131';
const POPULATION = 'P1082';
const POINT_IN_TIME = 'P585';
const START = 'P580';

const SIGNS: Readonly<Record<Exclude<LookupType, 'person'>, (item: Item, classes: readonly string[]) => boolean>> = {
	organization: (item, classes) =>
		!classes.some((id) => PLACES.has(id)) &&
		(classes.some((id) => ORGANIZATIONS.has(id)) || ORGANIZATION_SIGNS.some((sign) => has(item, sign))),
	location: (item, classes) =>
		classes.some((id) => PLACES.has(id)) ||
		(has(item, COORDINATES) &&
			(has(item, COUNTRY) || has(item, POPULATION)) &&
			!classes.some((id) => ORGANIZATIONS.has(id)) &&
			!ORGANIZATION_SIGNS.some((sign) => has(item, sign)) &&
			!FACILITY_SIGNS.some((sign) => has(item, sign))),
	facility: (item, classes) =>
		has(item, COORDINATES) && (has(item, COUNTRY) || has(item, LIES_IN)) && !classes.some((id) => PLACES.has(id)),
	event: (item, classes) =>
		(has(item, POINT_IN_TIME) || has(item, START)) && !classes.some((id) => PLACES.has(id) || ORGANIZATIONS.has(id)),
};
