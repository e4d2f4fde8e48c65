import type { KnownName } from '../../knowledge/entries/entryIndex.js';
import { findWord, foldName } from '../../workspace/foldName.js';
import type { Offer } from './offer.js';

/** The forms of names that a knowledge base has, by how one of their words begins. */
export function knowledgeNames(names: readonly KnownName[], written: string): readonly Offer[] {
	const prefix = foldName(written);
	return names.flatMap(({ form, name, type, description }): readonly Offer[] => {
		const folded = foldName(form);
		const details = () => ({ form, name, type, description, where: 'knowledge base' });
		return findWord(folded, prefix) < 0 ? [] : [{ folded, origin: 'knowledge', weight: 0, details }];
	});
}
