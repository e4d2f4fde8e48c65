import assert from 'node:assert/strict';
import { findMarks } from '../../../server/src/engine/quotes/marks.js';
import { pairMarks } from '../../../server/src/engine/quotes/pairMarks.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

/** The outermost quotations in ⟨…⟩ and stray marks in {…}. */
function paired(text: string): string {
	const tokens = tokenize(text);
	const { regions, strays } = pairMarks(tokens, findMarks(tokens));
	const edits = [
		...regions.flatMap(({ firstToken, endToken }) => [
			{ at: tokens[firstToken]?.start ?? 0, text: '⟨', order: 0 },
			{ at: tokens[endToken - 1]?.end ?? 0, text: '⟩', order: -1 },
		]),
		...strays.flatMap(({ start, end }) => [
			{ at: start, text: '{', order: 1 },
			{ at: end, text: '}', order: -2 },
		]),
	].sort((a, b) => b.at - a.at || b.order - a.order);
	return edits.reduce((now, { at, text: mark }) => now.slice(0, at) + mark + now.slice(at), text);
}

const CASES: readonly string[] = [
	'"⟨One⟩" and "⟨two⟩".',
	'“⟨One⟩” and ”⟨two⟩“ and “⟨three⟩“.',
	"``⟨One⟩'' and ''⟨two⟩''.",
	'«⟨One⟩», « ⟨two⟩ », »⟨three⟩« and „⟨four⟩“.',
	'“⟨She said ‘no’ to me⟩.”'.replace('⟩.”', '.⟩”'),
	'"⟨She said "no" to me⟩" twice.',
	"'⟨One⟩' and ‘⟨two⟩’ and O’Neill’s and the drivers’ one.",
	'‘⟨It’s the drivers’ own fault,⟩’ he said.',
	"The drivers' union, rock 'n' roll, the '90s, 'tis and o'clock.",
	'A 12" pipe, 6\'2" tall, 5′10″.',
	'{“}⟨One. ⟩“⟨Two⟩”'.replace('One. ⟩', 'One.⟩ '),
	'One{”} and “⟨two⟩”.',
	'(“⟨One⟩”)—“⟨two⟩”—said he.',
	'{"}⟨One and two.⟩',
	"He said {'}terrorist; seize buildings and '⟨places⟩'.",
];

describe('pairMarks', () => {
	for (const text of CASES) {
		it(text, () => assert.equal(paired(text.replaceAll(/[⟨⟩{}]/gu, '')), text));
	}

	it('gives none for none', () => assert.equal(paired(''), ''));
});
