import { dateCases } from '../../../support/dateCases.js';

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

dateCases('nearest-quarter: by the middle of the quarter, those gone by preferred', [
	'Sales rose in [the first quarter]date{2021-Q1 by=nearest-quarter or=2020-Q1}.',
	'Sales rose in [the third quarter]date{2020-Q3 by=nearest-quarter}.',
	'Sales rose in [the fourth quarter]date{2020-Q4 by=nearest-quarter from=publicationDate}.',
	'Sales will rise in [the second quarter]date{2021-Q2 by=nearest-quarter}.',
	'Sales will rise in [the third quarter]date{2021-Q3 by=nearest-quarter}.',
]);

dateCases('year-of-publication: halves and fiscal quarters', [
	'Sales rose in [the first half]date{2021-H1 by=year-of-publication or=2020-H1}.',
	'Sales rose in [the fiscal second quarter]date{2021-Q2 by=year-of-publication}.',
	'Sales rose in [the second half of last year]date{2020-H2 by=year-of-publication}.',
]);

dateCases('the quarter that the text reports on', [
	'In [the quarter]date{2020-Q4 by=last-completed-quarter} sales rose.',
	'Sales fell in [the third quarter]date=2020-Q3. In [the quarter]date{2020-Q3 by=reported-quarter from=text:2020-Q3} it lost staff.',
	'Sales fell in [the third quarter]date=2020-Q3 from [the year-ago quarter]date{2019-Q3 by=reported-quarter}.',
	'Sales fell in [the third quarter]date=2020-Q3 from [a year earlier]date{2019-Q3 by=year-before-quarter or=2019}.',
	'Sales fell in [the first quarter]date=2021-Q1. In [the quarter]date{2020-Q4 by=last-completed-quarter} it lost staff.',
	'Sales fell in [the latest quarter]date{2020-Q4 by=last-completed-quarter}.',
	'Sales fell from [the year-ago period]date{2020 by=year-before}.',
	'Sales fell in [the third quarter]date=2020-Q3. In [the 2018 period]date{2018-Q3 by=same-period} they rose.',
	'In [the quarter]date{2020-Q3 by=quarter-by-end} ended [September 30]date=2020-09-30 sales rose.',
]);

dateCases('before-range-end: a range of quarters', [
	'Sales rose from [Q4]date{2020-Q4 by=before-range-end from=text:2021-Q1 known=quarter} to [Q1]date=2021-Q1.',
	'Sales rose from [Q2]date{2020-Q2 by=before-range-end} to [Q3]date=2020-Q3.',
	'Sales rose from [H1]date{2021-H1 by=before-range-end known=half} to [H2]date=2021-H2.',
]);

dateCases('nearest-quarter: how far the sentence looks forward decides', [
	'Sales will rise in [the fourth quarter]date{2021-Q4 by=nearest-quarter}.',
	'The dividend is payable in [the third quarter]date{2021-Q3 by=nearest-quarter}.',
	'The dividend was paid in [the third quarter]date{2020-Q3 by=nearest-quarter}.',
]);

dateCases(
	'in spring',
	[
		'In [the quarter]date{2021-Q1 by=last-completed-quarter} sales rose.',
		'In [the second quarter]date{2021-Q2 by=nearest-quarter} sales rose.',
		'In [the first quarter]date{2021-Q1 by=nearest-quarter} sales rose.',
		'In [the fourth quarter]date{2020-Q4 by=nearest-quarter} sales rose.',
		'In [the quarter]date{2020-Q2 by=quarter-by-end} ended [June 30]date=2020-06-30 sales rose.',
		'In [the quarter]date{2021-Q2 by=quarter-by-end} ended [May 2]date=2021-05-02 sales rose.',
	],
	{ publicationDate: '2021-05-20' },
);

dateCases(
	'at the end of the year',
	[
		'In [the quarter]date{2021-Q3 by=last-completed-quarter} sales rose.',
		'In [the first quarter]date{2022-Q1 by=nearest-quarter} sales will rise.',
		'In [the fourth quarter]date{2021-Q4 by=nearest-quarter} sales rose.',
	],
	{ publicationDate: '2021-12-30' },
);

dateCases('behind a stretch of several quarters a year earlier is the year before', [
	'Sales fell in [the third quarter]date=2020-Q3. For [the nine months]duration=P9M, net fell from [a year earlier]date=2019.',
]);

dateCases('a deadline lies ahead', ['The dock must open by [the third quarter]date{2021-Q3 by=nearest-quarter}.']);
