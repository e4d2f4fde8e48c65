import type { EntityType } from '../../../server/src/protocol/entityType.js';

/** The lists of the settings about names, as they are at one level (the workspace's, say), or what is to be written there. */
export interface NameLists {
	readonly names: Readonly<Record<string, EntityType>>;
	readonly neverTag: readonly string[];
}

/** The lists with a name that is always tagged, which is then no longer among those that never are. */
export function withTagged({ names, neverTag }: NameLists, name: string, type: EntityType): NameLists {
	return { names: { ...names, [name]: type }, neverTag: neverTag.filter((other) => other !== name) };
}

/** The lists with a name that is never tagged, which is then no longer among those that always are. */
export function withNeverTagged({ names, neverTag }: NameLists, name: string): NameLists {
	return {
		names: Object.fromEntries(Object.entries(names).filter(([other]) => other !== name)),
		neverTag: neverTag.includes(name) ? neverTag : [...neverTag, name],
	};
}
