/**
 * The words before a bracketed acronym that it abbreviates, or null: the algorithm of Schwartz and Hearst (2003), "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", over `before`, the text up to the bracket. From right to left, each letter of the short form must be found in the long form, the first one at the beginning
 * of a word.
 */
export function expandAcronym(acronym: string, before: string): string | null {
	const words = before.trimEnd().split(/\s+/u);
	const most = Math.min(acronym.length + 5, acronym.length * 2);
	const long = words.slice(-most).join(' ');
	let at = long.length - 1;
	for (let i = acronym.length - 1; i >= 0; i--) {
		const letter = (acronym[i] ?? '').toLowerCase();
		if (!/[\p{L}\p{N}]/u.test(letter)) continue;
		while (at >= 0 && ((long[at] ?? '').toLowerCase() !== letter || (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(long[at - 1] ?? '')))) at--;
		if (at < 0) return null;
		at--;
	}
	const start = long.lastIndexOf(' ', at + 1) + 1;
	const expansion = long.slice(start);
	return expansion.length > acronym.length && /\p{Lu}/u.test(expansion) ? expansion : null;
}
