/**
 * Near spellings are looked for among keys (`spellingKeys`): "n: roe" for a surname, "n:hannah roe" for a first name with it. Of two near names one letter is put in,
 * left out, doubled, exchanged for another, or has changed places with its neighbour. Such names share what is left of them without one letter or two neighbours swapped.
 */
const SHORTEST = 4;
const LONGEST = 20;

/** The keys under which a name is found by those near it: itself and what is left of its surname, or of its first name, without one letter. */
export function nearKeys(key: string): readonly string[] {
	const [first, surname] = cut(key);
	const keys = new Set<string>();
	if (first === '') for (const word of withoutOne(surname)) keys.add(`s:${word}`);
	else {
		keys.add(bearersKey(surname));
		for (const word of withoutOne(first)) keys.add(`f:${word} ${surname}`);
	}
	return [...keys];
}

/** The key under which the full names with a surname are found. */
export function bearersKey(surname: string): string {
	return `g:${surname}`;
}

/** "n:hannah roe" → hannah, roe; "n: roe" → nothing, roe. */
export function cut(key: string): readonly [first: string, surname: string] {
	const space = key.indexOf(' ');
	return [key.slice(2, space), key.slice(space + 1)];
}

function withoutOne(word: string): readonly string[] {
	if (word.length < SHORTEST || word.length > LONGEST) return [];
	return [word, ...Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** Whether two spellings of one kind, two surnames or two first names with the same surname, are so near that they may be meant to be the same. */
export function isNear(a: string, b: string): boolean {
	const [firstA, surnameA] = cut(a);
	const [firstB, surnameB] = cut(b);
	if (firstA === '' || firstB === '') return firstA === firstB && isNearWord(surnameA, surnameB);
	return surnameA === surnameB && isNearWord(firstA, firstB);
}

/** The first letter has to be the same, and names that differ in their last letter alone, as a son's and a daughter's do ("Ivanov" and "Ivanova", "Mario" and "Maria"), are two, as are a name and its pet form ("Mike", "Mikey") and short names with another letter within ("Ross", "Russ"). */
function isNearWord(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < SHORTEST || a[0] !== b[0] || a === b) return false;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	let same = 0;
	while (same < short.length && short[same] === long[same]) same++;
	if (short.length < long.length) return same === short.length ? !/[aeosiy]$/u.test(long) : short.slice(same) === long.slice(same + 1);
	if (short.length !== long.length) return false;
	if (short[same] === long[same + 1] && short[same + 1] === long[same] && short.slice(same + 2) === long.slice(same + 2)) return true;
	if (same >= short.length - 1 || short.slice(same + 1) !== long.slice(same + 1)) return false;
	return short.length > SHORTEST || unaccented(short) === unaccented(long);
}

/** A word without its accents, decomposed. */
export function unaccented(word: string): string {
	return word.normalize('NFD').replace(/\p{M}+/gu, '');
}
