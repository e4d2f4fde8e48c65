import assert from 'node:assert/strict';
import { describeTimex } from '../../../server/src/service/hover/timexText.js';

/** TIMEX3 values and what a reader is told; behind a line, the first and the last day. */
const DATES: readonly (readonly [value: string, text: string])[] = [
	['2022-01-05', 'Wednesday, 5 January 2022'],
	['2024-02-29', 'Thursday, 29 February 2024'],
	['2022-01', 'January 2022 | Saturday, 1 January 2022 – Monday, 31 January 2022'],
	['2022-12', 'December 2022 | Thursday, 1 December 2022 – Saturday, 31 December 2022'],
	['2022', 'the year 2022 | Saturday, 1 January 2022 – Saturday, 31 December 2022'],
	['2022-W01', 'week 1 of 2022 | Monday, 3 January 2022 – Sunday, 9 January 2022'],
	['2020-W53', 'week 53 of 2020 | Monday, 28 December 2020 – Sunday, 3 January 2021'],
	['2022-W01-WE', 'weekend of week 1 of 2022 | Saturday, 8 January 2022 – Sunday, 9 January 2022'],
	['2022-Q1', 'first quarter of 2022 | Saturday, 1 January 2022 – Thursday, 31 March 2022'],
	['2022-Q4', 'fourth quarter of 2022 | Saturday, 1 October 2022 – Saturday, 31 December 2022'],
	['2022-H2', 'second half of 2022 | Friday, 1 July 2022 – Saturday, 31 December 2022'],
	['2022-SU', 'summer 2022 | about June – August 2022'],
	['2022-WI', 'winter 2022 | about December 2022 – February 2023'],
	['199', 'the 1990s | 1990 – 1999'],
	['19', 'the 20th century | 1900 – 1999'],
	['20', 'the 21st century | 2000 – 2099'],
	['BC0480', 'the year 480 BC'],
	['BC0480-08', 'August 480 BC'],
	['BC0044-03-15', '15 March 44 BC'],
	['BC0480-SU', 'summer 480 BC'],
	['BC048', 'the 480s BC | 489 – 480 BC'],
	['BC000', 'the first decade BC | 9 – 1 BC'],
	['BC04', 'the 5th century BC | 500 – 401 BC'],
	['BC00', 'the 1st century BC | 100 – 1 BC'],
	['BC04-08', 'BC04-08'],
	['XXXX-WXX-3', 'a Wednesday'],
	['XXXX-12-24', '24 December of an unknown year'],
	['XXXX-03', 'March of an unknown year'],
	['XXXX-WI', 'winter of an unknown year'],
	['PRESENT_REF', 'the present'],
	['2022-01-05TMO', 'morning, Wednesday, 5 January 2022'],
	['2022-01-05T14:30', '14:30, Wednesday, 5 January 2022'],
	['2022-13', '13 2022'],
	['anything else', 'anything else'],
];

const OTHERS: readonly (readonly [type: 'DURATION' | 'SET', value: string, text: string])[] = [
	['DURATION', 'P3D', '3 days'],
	['DURATION', 'P1Y6M', '1 year, 6 months'],
	['DURATION', 'PT2H', '2 hours'],
	['DURATION', 'P1DE', '1 decade'],
	['DURATION', 'P2CE', '2 centuries'],
	['DURATION', 'PXY', 'some years'],
	['DURATION', 'what', 'what'],
	['SET', 'XXXX-WXX-3', 'every Wednesday'],
	['SET', 'P1W', 'every week'],
	['SET', 'P2Y', 'every 2 years'],
];

describe('a TIMEX3 value in words', () => {
	for (const [value, expected] of DATES) {
		it(`${value}: ${expected}`, () => {
			const { text, extent } = describeTimex({ type: 'DATE', value });
			assert.equal(extent === null ? text : `${text} | ${extent}`, expected);
		});
	}

	for (const [type, value, expected] of OTHERS) {
		it(`${type} ${value}: ${expected}`, () => {
			assert.deepEqual(describeTimex({ type, value }), { text: expected, extent: null });
		});
	}
});
