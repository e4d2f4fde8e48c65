import assert from 'node:assert/strict';
import { pairedMarks } from './marks/pairedMarks.js';

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
		it(text, () => assert.equal(pairedMarks(text.replaceAll(/[⟨⟩{}]/gu, '')), text));
	}

	it('gives none for none', () => assert.equal(pairedMarks(''), ''));
});
