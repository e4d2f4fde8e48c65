import assert from 'node:assert/strict';
import { findMarks } from '../../../../server/src/engine/quotes/marks/marks.js';
import { pairMarks } from '../../../../server/src/engine/quotes/marks/pairMarks.js';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';

const HARD: readonly string[] = [
	'“',
	'”',
	'"',
	"'",
	'“a ',
	'”a ',
	'a” ',
	'“a "b" ',
	'“a "b ',
	"'word ",
	'\'word" ',
	'‘word ” ',
	'12" ',
	'"12" a ',
	'6\'2" ',
	'« » ',
	'says,” a',
	'“a ” ',
	"``a'' ",
];

describe('pairing marks takes time in proportion to the text', () => {
	for (const unit of HARD)
		it(`reads no token of ${unit} more often in a text ten times as long`, () => {
			const short = readsPerToken(unit, 500);
			const long = readsPerToken(unit, 5_000);
			assert.ok(long <= short * 1.1 + 1, `${long} reads a token against ${short}`);
		});
});

function readsPerToken(unit: string, times: number): number {
	let reads = 0;
	const counted = <T extends object>(list: readonly T[]): readonly T[] =>
		new Proxy(list, {
			get: (target, key) => {
				if (typeof key === 'string' && /^\d/u.test(key)) reads++;
				return Reflect.get(target, key);
			},
		});
	const tokens = tokenize(unit.repeat(times));
	const watched = counted(tokens);
	pairMarks(watched, counted(findMarks(watched)));
	return reads / tokens.length;
}
