const VOWELS: Readonly<Record<string, string>> = { a: 'e', e: 'a', i: 'y', o: 'u', u: 'o', y: 'i' };
const CONSONANTS: Readonly<Record<string, string>> = { c: 'k', k: 'c', s: 'z', z: 's', t: 'd', d: 't', v: 'w', w: 'v', m: 'n', n: 'm' };

/** The ways in which a hurried writer spells a name of five letters or more: one letter another, doubled or left out, behind the first and before the last. None for shorter names. */
export function spellings(name: string): readonly string[] {
	if (name.length < 5) return [];
	return [...name].flatMap((letter, i) => {
		if (i === 0 || i === name.length - 1) return [];
		const before = name.slice(0, i);
		const after = name.slice(i + 1);
		if (name[i - 1] === letter) return [before + after];
		const other = VOWELS[letter] ?? CONSONANTS[letter];
		return [
			...(other ? [before + other + after] : []),
			...(/[lnrstfpm]/u.test(letter) && name[i + 1] !== letter ? [before + letter + letter + after] : []),
		];
	});
}

/** The name with two neighbouring letters changed round, behind the first and before the last. */
export function swaps(name: string): readonly string[] {
	return [...name].flatMap((letter, i) => {
		const next = name[i + 1];
		return i === 0 || i >= name.length - 2 || next === letter ? [] : [name.slice(0, i) + next + letter + name.slice(i + 2)];
	});
}
