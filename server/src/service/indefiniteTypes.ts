import type { EntityType } from '../engine/index.js';

/** What a thing of a type is called in a sentence. */
export const INDEFINITE_TYPES: Readonly<Record<EntityType, string>> = {
	person: 'a person',
	organization: 'an organization',
	location: 'a place',
	facility: 'a facility',
	group: 'a group',
	event: 'an event',
	product: 'a product',
	work: 'a work',
	money: 'an amount of money',
	other: 'another name',
};
