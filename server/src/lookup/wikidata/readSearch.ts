import { asArray, asItemId, asLine, memberAt, memberOf } from '../json.js';

/** An item that a search found. */
export interface SearchHit {
	readonly id: string;
	readonly label: string | null;
	/** The label or alias, in whatever language, that the search found it by. */
	readonly matched: string | null;
}

/** The hits of a `wbsearchentities` answer, best first; null where it is none. Hits that are not of the documented shape are passed over. */
export function readSearch(answer: unknown): readonly SearchHit[] | null {
	const hits = memberOf(answer, 'search');
	if (!Array.isArray(hits)) return null;
	return asArray(hits).flatMap((hit) => {
		const id = asItemId(memberOf(hit, 'id'));
		return id === null ? [] : [{ id, label: asLine(memberOf(hit, 'label')), matched: asLine(memberAt(hit, 'match', 'text')) }];
	});
}
