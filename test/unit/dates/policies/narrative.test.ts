import { dateCases } from '../../../support/dateCases.js';

/** Enough years, far enough back, to be a history. */
const HISTORY =
	'In [1851]date=1851 the line opened. A second came in [1853]date=1853, a third in [1855]date=1855. ' +
	'Floods came in [1856]date=1856 and [1857]date=1857. The bridge fell in [1858]date=1858, ' +
	'the yard burned in [1859]date=1859, and strikes began in [1860]date=1860. ';

dateCases('narrative-year: the year that the text is in', [
	`${HISTORY}In [March]date{1860-03 by=narrative-year from=text:1860} the owners gave in.`,
	`${HISTORY}On [May 4]date{1860-05-04 by=narrative-year or=1861-05-04} the owners gave in.`,
	`${HISTORY}In [the autumn]date{1860-FA by=narrative-year} the owners gave in.`,
	`${HISTORY}In [the third quarter]date{1860-Q3 by=narrative-year} the owners gave in.`,
	`${HISTORY}On [Christmas Day]date{1860-12-25 by=narrative-year} the owners gave in.`,
	`${HISTORY}On [December 28]date=1860-12-28 they met. On [January 4]date{1861-01-04 by=narrative-rollover} they gave in.`,
	`${HISTORY}On [June 28]date=1860-06-28 they met. In [January]date{1860-01 by=narrative-year} they had not.`,
	`${HISTORY}In [April]date=1860-04 it began. [That month]date{1860-04 by=same-month-in-text} they gave in.`,
	`${HISTORY}In [April]date=1860-04 it began. [The next month]date{1860-05 by=following-month-in-text} they gave in.`,
	`${HISTORY}[The following year]date{1861 by=following-year-in-text} they gave in.`,
	`${HISTORY}[Two years later]date{1862 by=shift-year-in-text} they gave in.`,
	`${HISTORY}On [May 4]date=1860-05-04 they met. [Three days later]date{1860-05-07 by=shift-day-in-text} they gave in.`,
	`${HISTORY}On [May 4]date=1860-05-04 they met. On [Monday]date{1860-05-07 by=nearest from=text:1860-05-04} they gave in.`,
	`${HISTORY}[Three days later]date{1860-XX-XX by=narrative-year} they gave in.`,
	`${HISTORY}In [the fifties]date{185 by=narrative-century} they had not.`,
]);

dateCases('what looks at publication still does', [
	`${HISTORY}The plaque was shown [yesterday]date{2021-03-16 by=deictic}.`,
	`${HISTORY}The plaque was shown [today]date=2021-03-17. In [March]date{1860-03 by=narrative-year} they had gone.`,
	`${HISTORY}The plaque will be shown on [Saturday, March 20]date{2021-03-20 by=nearest-future-cue}.`,
]);

dateCases('a year far off that stands once does not lead on', [
	`${HISTORY}A film of [1994]date=1994 tells of it. In [March]date{1860-03 by=narrative-year} they gave in.`,
	`${HISTORY}Another yard burned in [1901]date=1901, as it did in [1901]date=1901. In [March]date{1901-03 by=narrative-year} they gave in.`,
	`${HISTORY}They ruled from [1701]date=1701 to [1760]date=1760. In [March]date{1860-03 by=narrative-year} they gave in.`,
]);

dateCases('few years, or years close by, make no narrative', [
	'In [1851]date=1851 the line opened, in [1853]date=1853 a second. In [March]date{2021-03 by=nearest} it closed.',
	'In [2018]date=2018, [2019]date=2019 and [2020]date=2020 it ran, and in [2017]date=2017, [2016]date=2016, [2015]date=2015 and [2014]date=2014. In [March]date{2021-03 by=nearest} it closed.',
]);

dateCases('narrative-rollover: a month eight or more before the last one opens the next year', [
	`${HISTORY}In [October]date=1860-10 they met. In [February]date{1861-02 by=narrative-rollover} they gave in.`,
	`${HISTORY}In [September]date=1860-09 they met. In [February]date{1860-02 by=narrative-year} they had not.`,
]);

dateCases('seasons with a direction count from the year that the text is in', [
	`${HISTORY}[The previous summer]date{1859-SU by=narrative-year from=text:1860} they had not.`,
	`${HISTORY}[The following winter]date{1861-WI by=narrative-year} they gave in.`,
	`${HISTORY}[That summer]date{1860-SU by=narrative-year} they gave in.`,
]);

dateCases('years in a range do not lead on', [
	`${HISTORY}They ruled [1856]date{1856}-[1857]date=1857. In [March]date{1860-03 by=narrative-year} they gave in.`,
]);

dateCases('a year is no day to count from', [`${HISTORY}[The next day]date{1860-XX-XX by=narrative-year from=text:1860} they gave in.`]);
