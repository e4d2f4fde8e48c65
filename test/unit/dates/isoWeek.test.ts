import assert from 'node:assert/strict';
import { easter } from '../../../server/src/engine/dates/resolve/holidays.js';
import { formatCivilDate, parseCivilDate } from '../../../server/src/engine/text/civilDate.js';
import { addDays, addMonths, formatIsoWeek } from '../../../server/src/engine/text/isoWeek.js';

const day = (text: string): NonNullable<ReturnType<typeof parseCivilDate>> => parseCivilDate(text) ?? assert.fail(text);

describe('ISO weeks', () => {
	for (const [date, week] of [
		['2021-01-01', '2020-W53'],
		['2021-01-03', '2020-W53'],
		['2021-01-04', '2021-W01'],
		['2018-12-31', '2019-W01'],
		['2016-01-03', '2015-W53'],
		['2020-12-31', '2020-W53'],
		['2008-12-29', '2009-W01'],
		['2010-01-03', '2009-W53'],
		['2021-03-17', '2021-W11'],
	] as const)
		it(`${date} lies in ${week}`, () => assert.equal(formatIsoWeek(day(date)), week));
});

/** Western Easters, the earliest and latest that there can be among them. */
const EASTERS =
	'1598-03-22 1609-04-19 1734-04-25 1818-03-22 1886-04-25 1900-04-15 1943-04-25 1954-04-18 1961-04-02 1981-04-19 1999-04-04 2000-04-23 2008-03-23 2011-04-24 2021-04-04 2038-04-25 2049-04-18 2076-04-19 2100-03-28'.split(
		' ',
	);

describe('civil arithmetic', () => {
	it('adds days over months and leap days', () => {
		assert.equal(formatCivilDate(addDays(day('2020-02-28'), 1)), '2020-02-29');
		assert.equal(formatCivilDate(addDays(day('2021-01-01'), -1)), '2020-12-31');
	});
	it('adds months over years', () => {
		assert.deepEqual(addMonths({ year: 2021, month: 1 }, -1), { year: 2020, month: 12 });
		assert.deepEqual(addMonths({ year: 2021, month: 11 }, 14), { year: 2023, month: 1 });
	});
	it('knows Easter', () => {
		for (const date of EASTERS) assert.equal(formatCivilDate(easter(Number(date.slice(0, 4)))), date);
	});
});
