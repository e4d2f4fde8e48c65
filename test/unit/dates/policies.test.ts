import { dateCases } from '../../support/dateCases.js';

dateCases('a bare weekday is the latest one, publication day included', [
	'He resigned on [Wednesday]date=2021-03-17.',
	'He resigned on [Tuesday]date=2021-03-16.',
	'He resigned on [Thursday]date=2021-03-11.',
	'He said on [Friday]date=2021-03-12 that talks would go on.',
	'He resigned [Sunday]date=2021-03-14, a spokesman said.',
	"[Friday]date=2021-03-12's vote was close.",
	'He resigned on [Wed.]date=2021-03-17 at last.',
	'Until [Thursday]date=2021-03-11 they had not paid.',
	'Late on [Monday]date=2021-03-15 he resigned.',
]);

dateCases('a verb that looks forward turns a weekday', [
	'The council will meet on [Friday]date=2021-03-19.',
	"They'll meet on [Friday]date=2021-03-19.",
	'The council is scheduled to meet on [Friday]date=2021-03-19.',
	'The minister is expected in the port on [Friday morning]time=2021-03-19TMO.',
	'The council is due to meet on [Monday]date=2021-03-22.',
	'They are going to meet on [Monday]date=2021-03-22.',
	'[Friday]date=2021-03-19 will be cold.',
	'A decision may come as early as [Monday]date=2021-03-22.',
	'He said on [Friday]date=2021-03-12 that the shop will close.',
	'The shop will close, he said on [Friday]date=2021-03-12.',
	'They would meet on [Friday]date=2021-03-12, he thought.',
]);

dateCases('weekdays with a direction', [
	"He said that [Thursday]date=2021-03-11's vote was close.",
	'It was found on [3 May 2015]date=2015-05-03. On [that Thursday]date=2015-04-30 it rained.',
	'They met [last Wednesday]date=2021-03-10.',
	'They met [last Friday]date=2021-03-12.',
	'They meet [next Wednesday]date=2021-03-24.',
	'They meet [next Friday]date=2021-03-19.',
	'They meet [this Friday]date=2021-03-19.',
	'They meet [this coming Sunday]date=2021-03-21.',
]);

dateCases('a month or a day of it is the nearest', [
	'He resigned in [February]date=2021-02.',
	'He resigned in [March]date=2021-03.',
	'He resigned in [November]date=2020-11.',
	'He resigned on [Dec. 4]date=2020-12-04.',
	'He resigned on [4 December]date=2020-12-04.',
	'He resigned on [March 1]date=2021-03-01.',
	'They meet on [March 30]date=2021-03-30.',
	'They will meet in [June]date=2021-06.',
	'The bond is payable [Aug. 1]date=2021-08-01.',
]);

dateCases('“since” and “ended” look back', [
	'It has rained since [June]date=2020-06.',
	'It has rained since [April 2]date=2020-04-02.',
	'In [the year]duration=P1Y ended [June 30]date=2020-06-30 it rained.',
]);

dateCases('the start of a range lies before its end', [
	'It rained between [October]date=2020-10 and [February]date=2021-02.',
	'It rained from [November]date=2020-11 to [January]date=2021-01.',
]);

dateCases('the weekday settles a year that is not near', ['She left on [Monday, August 3]date=2020-08-03.']);

dateCases('quarters', [
	'In [the fourth quarter]date=2020-Q4 sales rose.',
	'In [the first quarter]date=2021-Q1 sales rose.',
	'Its [third-quarter]date=2020-Q3 loss grew.',
	'The dock will open by [the third quarter]date=2021-Q3.',
	'In [the first half]date=2021-H1 sales rose.',
	'Sales rose in [the fourth quarter]date=2020-Q4, against [a year ago]date=2019-Q4.',
	'Sales rose against [a year ago]date=2020.',
	'In [the quarter]date=2020-Q4 sales rose.',
	'In [the third quarter]date=2020-Q3 it lost money. In [the year-ago quarter]date=2019-Q3 it had not.',
	'In [the quarter]date=2020-Q2 ended [June 30]date=2020-06-30 sales rose.',
]);

dateCases('periods set beside the one reported on', [
	'Net for [the third quarter]date=2020-Q3 fell from [the same quarter last year]date=2019-Q3.',
	'Net for [the third quarter]date=2020-Q3 fell from [the corresponding period a year ago]date=2019-Q3.',
	'Net for [the third quarter]date=2020-Q3 fell. In [the 2018 period]date=2018-Q3 it rose.',
	'Net for [the third quarter]date=2020-Q3 fell. For [the quarter a year ago]date=2019-Q3 it rose.',
	"Net for [the third quarter]date=2020-Q3 fell. [Last year's quarter]date=2019-Q3 was better.",
	'Net for [the third quarter]date=2020-Q3 rose from [a year earlier]date=2019-Q3, and sales from [a year earlier]date=2019-Q3.',
	'Net fell from [a year earlier]date=2020, and sales from [a year earlier]date=2020.',
	'Net was up from [the year-ago third quarter]date=2020-Q3.',
	'In [the fiscal year]duration=P1Y ended [June 30]date=2020-06-30 sales rose.',
]);

dateCases('dates that count from the one before them', [
	'It was found on [March 3]date=2021-03-03. [Two days later]date=2021-03-05 it was gone.',
	'It was found on [March 3]date=2021-03-03. [The following day]date=2021-03-04 it was gone.',
	'It was found on [March 3]date=2021-03-03. [The previous day]date=2021-03-02 it was not there.',
	'It was found in [2015]date=2015. [A year earlier]date=2014 no one knew of it.',
	'It was found in [2015]date=2015, and lost [the following year]date=2016.',
	'It was found in [May 2015]date=2015-05, and lost [the next month]date=2015-06.',
	'It was found on [3 May 2015]date=2015-05-03. [That day]date=2015-05-03 it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [The day before]date=2015-05-02, it rained.',
]);

const HISTORY =
	'The line opened in [1851]date=1851. A second came in [1853]date=1853, a third in [1855]date=1855. Floods came in [1856]date=1856 and [1857]date=1857. ' +
	'The bridge fell in [1858]date=1858. The yard burned in [1859]date=1859. Strikes began in [1860]date=1860. ';

dateCases('in a history, months belong to the year that the text is in', [
	`${HISTORY}In [March]date=1860-03 the owners gave in.`,
	`${HISTORY}On [May 4]date=1860-05-04 the owners gave in.`,
	`${HISTORY}On [December 28]date=1860-12-28 the owners met. In [January]date=1861-01 they gave in.`,
	`${HISTORY}In [the summer]date=1860-SU the owners gave in.`,
	`${HISTORY}[The following year]date=1861 the owners gave in.`,
	`${HISTORY}The plaque will be shown on [Saturday, March 20]date=2021-03-20.`,
	`${HISTORY}[Three days later]date=1860-XX-XX the owners gave in.`,
	`${HISTORY}It runs [today]date=2021-03-17. In [March]date=1860-03 it had not.`,
]);

dateCases(
	'without a publication date nothing is guessed',
	[
		'He resigned on [Wednesday]date=XXXX-WXX-3.',
		'He resigned on [March 12]date=XXXX-03-12.',
		'He resigned in [March]date=XXXX-03.',
		'He resigned [today]date=XXXX-XX-XX.',
		'He resigned [last week]date=XXXX-WXX.',
		'He resigned [last year]date=XXXX.',
		'He resigned [last month]date=XXXX-XX.',
		'He resigned [two days ago]date=XXXX-XX-XX.',
		'He resigned in [the third quarter]date=XXXX-Q3.',
		'He resigned [last summer]date=XXXX-SU.',
		'He resigned at [9 a.m.]time{XXXX-XX-XXT09:00}',
		'He resigned on [Wednesday night]time=XXXX-WXX-3TNI.',
		'He resigned on [12 March 2019]date=2019-03-12. [Two days later]date=2019-03-14 he was back.',
	],
	{},
);
