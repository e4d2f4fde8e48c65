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

dateCases('the second day of a range', [
	'The fair runs on [April 24]date=2021-04-24 and [25]date=2021-04-25.',
	'The fair runs from [April 24]date=2021-04-24 to [26]date=2021-04-26.',
	'The fair ran [April 24]date=2019-04-24-[26, 2019]date=2019-04-26.',
]);

dateCases('days that share a month', [
	'The fair runs from [6]date=2022-01-06 to [9 January 2022]date=2022-01-09.',
	'The fair runs [6]date{2022-01-06}-[9 January 2022]date=2022-01-09.',
	'The fair runs [January 6]date{2022-01-06}-[9, 2022]date=2022-01-09.',
	'The fair runs from [January 6]date=2022-01-06 to [9, 2022]date=2022-01-09.',
	'The fair ran on [6]date=2021-03-06 and [7 March]date=2021-03-07.',
	'The fair ran on [March 6]date=2021-03-06 and [7]date=2021-03-07.',
	'The fair ran [March 6]date=2021-03-06, [7]date=2021-03-07 and [8]date=2021-03-08.',
	'The fair ran on [the 6th]date=2021-03-06 and [7th of March]date=2021-03-07.',
	'The fair ran between [6]date=2021-03-06 and [8 March]date=2021-03-08.',
	'The fair ran from [the 3rd]date=2019-03-03 to [the 5th of March 2019]date=2019-03-05.',
	'The fair runs [Jan. 30]date=2022-01-30–[Feb. 2, 2022]date=2022-02-02.',
	'The fair runs [30 January]date=2022-01-30–[2 February 2022]date=2022-02-02.',
	'The fair runs from [30 January]date=2022-01-30 to [2 February 2022]date=2022-02-02.',
	'The fair ran from [December 28]date=2020-12-28 to [January 3]date=2021-01-03.',
	'The fair ran from [December 28, 2019]date=2019-12-28, to [January 3, 2020]date=2020-01-03.',
	'The fair ran [March 6]date=2021-03-06 through [March 9]date=2021-03-09.',
	'On [May 2]date=2021-05-02, 10 people left.',
]);
