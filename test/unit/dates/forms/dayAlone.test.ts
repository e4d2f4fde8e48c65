import { dateCases } from '../../../support/dateCases.js';

dateCases('a day of a month that the words leave open', [
	'The verdict fell on [the 6th]date=2021-03-06.',
	'The verdict fell on [the 17th]date=2021-03-17.',
	'The verdict fell on [the 18th]date=2021-02-18.',
	'The verdict fell by [the 31st]date=2021-01-31.',
	'They had waited since [the 2nd]date=2021-03-02, she said.',
	'The verdict will fall on [the 25th]date=2021-03-25.',
	'The jury sat on [the 3rd]date=2021-03-03 and [4th]date=2021-03-04.',
	'The jury sat on [the 3rd]date=2021-03-03 and [the 4th]date=2021-03-04.',
	'The verdict fell on [Thursday the 4th]date=2021-03-04.',
	'The verdict fell on [Thursday, the 11th]date=2021-03-11, at [noon]time=2021-03-11T12:00.',
	'The verdict will fall on [Tuesday the 6th]date=2021-04-06.',
	'The trial began on [January 4]date=2021-01-04. It ended on [the 12th]date=2021-01-12.',
	'The trial began in [November 2018]date=2018-11. It ended on [the 12th]date=2018-11-12.',
]);

dateCases('what is numbered is no day', [
	'She lives on the 6th floor.',
	'They met on the 38th parallel.',
	'She came in on the 3rd and 4th attempts.',
	'He ranks on the 10th rung.',
	'It stands on the 2nd of three hills.',
	'They voted on the 14th Amendment.',
	'He was born on the 1st Avenue.',
]);

dateCases('“and” may lead on to anything', ['The verdict fell on [the 6th]date=2021-03-06 and hurt him.']);
