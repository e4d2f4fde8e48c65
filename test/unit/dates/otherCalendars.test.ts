import assert from 'node:assert/strict';
import { fromJewishNewYear, hanukkah, islamicDay, orthodoxEaster } from '../../../server/src/engine/dates/resolve/otherCalendars.js';
import { formatCivilDate } from '../../../server/src/engine/text/civilDate.js';

describe('days of other calendars', () => {
	it('finds the Jewish New Year of common, leap, short and long years', () => {
		const days = [2015, 2016, 2020, 2021, 2024].map((year) => formatCivilDate(fromJewishNewYear(year, 0)));
		assert.deepEqual(days, ['2015-09-14', '2016-10-03', '2020-09-19', '2021-09-07', '2024-10-03']);
	});

	it('finds Passover by its distance from the New Year after it', () => {
		const days = [2016, 2021, 2024].map((year) => formatCivilDate(fromJewishNewYear(year, -163)));
		assert.deepEqual(days, ['2016-04-23', '2021-03-28', '2024-04-23']);
	});

	it('finds Hanukkah behind months of 29 and of 30 days', () => {
		assert.deepEqual(
			[2016, 2020, 2021].map((year) => formatCivilDate(hanukkah(year))),
			['2016-12-25', '2020-12-11', '2021-11-29'],
		);
	});

	it('finds the first Eid al-Fitr of a year, and of a year that has two', () => {
		assert.deepEqual(
			[2000, 2021, 2023].map((year) => formatCivilDate(islamicDay(year, 10, 1))),
			['2000-01-08', '2021-05-13', '2023-04-22'],
		);
	});

	it('finds Easter of the Eastern churches', () => {
		assert.deepEqual(
			[2016, 2021, 2024].map((year) => formatCivilDate(orthodoxEaster(year))),
			['2016-05-01', '2021-05-02', '2024-05-05'],
		);
	});
});
