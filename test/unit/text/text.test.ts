import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	daysInMonth,
	formatCivilDate,
	fromDayNumber,
	isCivilDate,
	parseCivilDate,
	toDayNumber,
	weekday,
} from '../../../server/src/engine/text/civilDate.js';
import { applyEdits } from '../../../server/src/engine/text/edit.js';
import { equalData } from '../../../server/src/engine/text/equal.js';

describe('applyEdits', () => {
	it('applies each edit to what the one before it left', () => {
		const edits = [
			{ start: 0, end: 1, text: 'B' },
			{ start: 1, end: 1, text: 'oh' },
			{ start: 3, end: 99, text: '' },
		];
		assert.equal(applyEdits('Ahoy', edits), 'Boh');
	});

	it('clamps offsets that lie outside', () => assert.equal(applyEdits('ab', [{ start: -5, end: -2, text: 'x' }]), 'xab'));
});

describe('equalData', () => {
	it('compares plain data by structure', () => {
		assert.ok(equalData({ a: [1, { b: null }] }, { a: [1, { b: null }] }));
		for (const [a, b] of [
			[{ a: 1 }, { a: 2 }],
			[{ a: 1 }, { b: 1 }],
			[{ a: 1 }, { a: 1, b: 2 }],
			[[1], [1, 2]],
			[[], {}],
			[{}, []],
			[null, {}],
			[undefined, null],
		])
			assert.ok(!equalData(a, b), JSON.stringify([a, b]));
	});
});

describe('civil dates', () => {
	it('read what exists, and nothing else', () => {
		assert.deepEqual(parseCivilDate('2024-02-29'), { year: 2024, month: 2, day: 29 });
		assert.deepEqual(parseCivilDate('1990-08-15T13:37'), { year: 1990, month: 8, day: 15 });
		for (const text of ['2025-02-29', '2024-13-01', '2024-1-1', '2024-01-011', 'today', '']) assert.equal(parseCivilDate(text), null, text);
	});

	it('agree with the calendar of the platform', () => {
		fc.assert(
			fc.property(fc.integer({ min: -200_000, max: 200_000 }), (dayNumber) => {
				const date = fromDayNumber(dayNumber);
				const platform = new Date(dayNumber * 86_400_000);
				assert.deepEqual(date, { year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() });
				assert.equal(toDayNumber(date), dayNumber);
				assert.equal(weekday(date), platform.getUTCDay() || 7);
				assert.ok(isCivilDate(date));
			}),
			{ seed: 5, numRuns: 500 },
		);
	});

	it('are written in ISO 8601', () => assert.equal(formatCivilDate({ year: 987, month: 6, day: 5 }), '0987-06-05'));

	it('know how long a month is', () =>
		assert.deepEqual(
			[daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2024, 6)],
			[28, 29, 28, 29, 30],
		));
});
