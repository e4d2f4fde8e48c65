import { dateCases } from '../../../support/dateCases.js';

dateCases('each of several days of one month is a date of its own', [
	'It rained on [April 24]date=2021-04-24 and [25]date=2021-04-25.',
	'It rained from [Sept. 19]date=1998-09-19-[22, 1998]date=1998-09-22.',
	'It rained on [10]date=2015-06-10-[12 June 2015]date=2015-06-12.',
	'It rained from [the 10th]date=2015-06-10 to [the 12th of June 2015]date=2015-06-12.',
	'It rained on [28]date=2021-03-28 and [29 March]date=2021-03-29.',
	'It rained on [3]date=2021-05-03, [4]date=2021-05-04 and [5 May]date=2021-05-05.',
	'It rained on [May 2]date=2021-05-02-[3]date=2021-05-03, [9]date=2021-05-09-[10]date=2021-05-10.',
]);

dateCases('numbers that do not follow each other are no days', [
	'It rained on [March 3]date=2021-03-03, 10 people said.',
	'On [March 12]date=2021-03-12, and 9 others followed.',
	'It rose from [March 3]date=2021-03-03 to 12 percent.',
	'They sold 10-12 boats.',
]);

dateCases('both ends of a range of years are dates', [
	'The war of [1915]date=1915-[17]date=1917 was long.',
	'The strike of [1999]date=1999-[00]date=2000 was long.',
	'The war of [1915]date=1915–[1918]date=1918 was long.',
]);
