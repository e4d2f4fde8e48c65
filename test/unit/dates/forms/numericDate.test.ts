import { dateCases } from '../../../support/dateCases.js';

dateCases('numeric dates', [
	'The log of [2022-01-06]date=2022-01-06 is gone.',
	'The log of [2022/01/06]date=2022-01-06 is gone.',
	'The log of [25/12/2021]date=2021-12-25 is gone.',
	'The log of [12/25/2021]date=2021-12-25 is gone.',
	'The log of [12/25/21]date=2021-12-25 is gone.',
	'The log of [25-12-2021]date=2021-12-25 is gone.',
	'The logs of [25/12/2021]date=2021-12-25 and [03/04/2022]date=2022-04-03 are gone.',
	'The logs of [12/25/2021]date=2021-12-25 and [03/04/2022]date=2022-03-04 are gone.',
	'Since [9/11]date=2001-09-11 the doors are locked.',
]);

dateCases('year first', [
	'The log of [2022-1-6]date=2022-01-06 is gone.',
	'The log of [2019-12-31]date=2019-12-31 is gone.',
	'The log ([2019-12-31]date=2019-12-31) is gone.',
	'The log of [1999/12/31]date=1999-12-31 is gone.',
]);

dateCases('day first where it can only be so', [
	'The log of [13/1/22]date=2022-01-13 is gone.',
	'The log of [13/01/2022]date=2022-01-13 is gone.',
	'The log of [31-12-1999]date=1999-12-31 is gone.',
	'The log of [25/12/98]date=1998-12-25 is gone.',
]);

dateCases('dots, and months between hyphens', [
	'The log of [06.01.2022]date=2022-01-06 is gone.',
	'The log of [6.1.2022]date=2022-01-06 is gone.',
	'The log of [31.12.1999]date=1999-12-31 is gone.',
	'The log of [6-Jan-2022]date=2022-01-06 is gone.',
	'The log of [06-Jan-22]date=2022-01-06 is gone.',
	'The log of [31-Dec-1999]date=1999-12-31 is gone.',
]);

dateCases('numbers with marks that are no dates', [
	'Version 10.4.2019 is out.',
	'The host 10.4.20.19 is down.',
	'The file 12/34/5678 is gone.',
	'The file 2019-13-01 is gone.',
	'The file 45-12-2019 is gone.',
	'The ratio of 1/2/3 is odd.',
	'The score of 6/4 is fair.',
	'Call 555-12-1998-7.',
	'The part 10-20-30 is gone.',
]);
