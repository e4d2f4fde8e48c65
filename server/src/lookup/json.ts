// Guards over what a server sent, which may be anything.

/** A JSON object; null for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
}

/** A member of an object; undefined where the value is no object or has no such member of its own. */
export function memberOf(value: unknown, key: string): unknown {
	const record = asRecord(value);
	return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The same, some members down. */
export function memberAt(value: unknown, ...path: readonly string[]): unknown {
	return path.reduce(memberOf, value);
}

/** A JSON array; an empty one for anything else. */
export function asArray(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/**
 * A text in one line without control characters or marks that turn the direction of writing, cut to a length in UTF-16 code units; null for anything that
 * is no text, or has nothing in it.
 */
export function asLine(value: unknown, longest = 200): string | null {
	if (typeof value !== 'string') return null;
	const line = value
		.slice(0, longest * 4)
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
		.replace(/ {2,}/gu, ' ')
		.trim();
	if (line === '') return null;
	return line.length <= longest
		? line
		: `${line
				.slice(0, longest - 1)
				.replace(/\p{Cs}$/u, '')
				.trimEnd()}…`;
}

/** The id of an item of Wikidata, "Q42"; null for anything else. */
export function asItemId(value: unknown): string | null {
	return typeof value === 'string' && /^Q[1-9]\d{0,11}$/u.test(value) ? value : null;
}
