import type { EntityType } from './entityType.js';

/** The semantic token types of our own, one an entity type and `date`, in the order of the server's legend. `package.json` contributes the same ones. */
export const TOKEN_TYPES: readonly (EntityType | 'date')[] = [
	'person',
	'organization',
	'location',
	'facility',
	'group',
	'event',
	'product',
	'work',
	'money',
	'other',
	'date',
];

/** `inQuote`: inside quoted words. */
export const TOKEN_MODIFIERS = ['inQuote'] as const;
