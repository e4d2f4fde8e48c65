/** The right form that a wrong one most likely means: the one that differs in the fewest letters, the first of several. "Okonyo" means "Okonjo", not "Amara Okonjo". */
export function nearestForm(wrong: string, right: string, others: readonly string[]): string {
	const count = wrong.split(' ').length;
	const end = right.split(' ').slice(-count).join(' ');
	let best = right;
	let least = distance(wrong, right);
	for (const form of [...others, ...(/^\p{Lu}/u.test(end) ? [end] : [])]) {
		const found = distance(wrong, form);
		if (found < least) [best, least] = [form, found];
	}
	return best;
}

/** Longer forms are not compared letter by letter. */
const LONGEST = 80;

/** How many letters have to be put in, taken out or changed to make one text of the other. */
function distance(a: string, b: string): number {
	if (a.length > LONGEST || b.length > LONGEST) return Math.abs(a.length - b.length) + 1;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
