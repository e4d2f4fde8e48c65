import type { FormKey } from '../../entities/mention.js';
import { type Cast, type NameLookup, resolvedOf } from './cast.js';

/** Who answers in an interview: the one person, its author apart, of whom the words before its first turn speak most often; null where that is nobody, or two alike. */
export function whoAnswers(cast: Cast, author: FormKey | null, names: NameLookup): FormKey | null {
	const asking = author === null ? null : names.resolve(author).entity;
	let most = 0;
	let answering: FormKey | null = null;
	for (const referent of cast) {
		const resolved = resolvedOf(referent, names);
		if (resolved?.type !== 'person' || resolved.entity === asking || referent.count < most) continue;
		answering = referent.count === most ? null : referent.form;
		most = referent.count;
	}
	return answering;
}
