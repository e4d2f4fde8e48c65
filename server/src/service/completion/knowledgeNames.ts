import type { KnownName } from '../../knowledge/entries/entryIndex.js';
import { foldName } from '../../workspace/foldName.js';
import { hasWordBeginning } from '../../workspace/knownNames.js';
import type { Offer } from './offer.js';

/** The forms of names that a knowledge base has, by how one of their words begins. */
export function knowledgeNames(names: readonly KnownName[], written: string): readonly Offer[] {
	const prefix = foldName(written);
	return names
		.filter(({ form }) => hasWordBeginning(foldName(form), prefix))
		.map(({ form, name, type, description }) => ({ form, name, type, description, origin: 'knowledge', articles: 0, weight: 0 }));
}
