import { dateCases } from '../../../support/dateCases.js';

dateCases('full dates', [
	'The treaty of [6 January 2022]date=2022-01-06 still holds.',
	'The treaty of [January 6, 2022]date=2022-01-06 still holds.',
	'The treaty of [January 6th, 2022]date=2022-01-06 still holds.',
	'The treaty of [Jan. 6, 2022]date=2022-01-06 still holds.',
	'The treaty of [January 6 2022]date=2022-01-06 still holds.',
	'The treaty of [6th January 2022]date=2022-01-06 still holds.',
	'The treaty of [the 6th of January 2022]date=2022-01-06 still holds.',
	'The treaty of [the 6th of January, 2022]date=2022-01-06 still holds.',
	'It was signed on [December 31, 1999]date=1999-12-31.',
	'It was signed on [Sept. 9, 1875]date=1875-09-09.',
	'It was signed on [Friday, March 12, 2021]date=2021-03-12.',
	'It was signed on [Friday 12 March 2021]date=2021-03-12.',
	'It was signed on [Friday, the 12th of March 2021]date=2021-03-12.',
	'It was signed on [Feb. 29, 2020]date=2020-02-29, a leap day.',
	"It was signed on [May 4, '98]date=1998-05-04.",
]);

dateCases('months', [
	'It began in [March 2019]date=2019-03.',
	'It began in [March of 2019]date=2019-03.',
	'It began in [March, 2019]date=2019-03.',
	'It began in [Sept. 2019]date=2019-09.',
	'It began in [January nineteen ninety-seven]date=1997-01.',
	'It began in [January last year]date=2020-01.',
	'It began in [July of last year]date=2020-07.',
	'It will begin in [June next year]date=2022-06.',
	'[June 3 this year]date=2021-06-03 is a holiday.',
]);

dateCases('impossible days keep what they state', [
	'He was born on [31 June 1950]date=1950-06-31.',
	'It ends on [February 30, 2025]date=2025-02-30.',
]);

dateCases('a day, a month and a year, in every order', [
	'The lease of [Jan 6, 2022]date=2022-01-06 was void.',
	'The lease of [6 Jan 2022]date=2022-01-06 was void.',
	'The lease of [6 Jan. 2022]date=2022-01-06 was void.',
	'The lease of [06 January 2022]date=2022-01-06 was void.',
	'The lease of [6 January, 2022]date=2022-01-06 was void.',
	'The lease of [the sixth of January, 2022]date=2022-01-06, was void.',
	'The lease of [January the sixth, 2022]date=2022-01-06, was void.',
	"The lease of [January 6, '22]date=2022-01-06, was void.",
	"The lease of [6 January '22]date=2022-01-06 was void.",
	"The lease of [the 6th of January, '22]date=2022-01-06, was void.",
	'The lease of [March the 12th 2019]date=2019-03-12 was void.',
	'The lease of [Sept 9 2019]date=2019-09-09 was void.',
	'The lease of [Aug. 31, 2018]date=2018-08-31 was void.',
	'The lease of [31st August 2018]date=2018-08-31 was void.',
	'The lease of [the twenty-first of May 2018]date=2018-05-21 was void.',
	'The lease of [June 30 of 2018]date=2018-06-30 was void.',
	'The lease of [1st April 1999]date=1999-04-01 was void.',
]);

dateCases('a weekday before the day', [
	'It opens [Thursday, Jan. 6, 2022]date=2022-01-06.',
	'It opens [Thursday 6 January 2022]date=2022-01-06.',
	'It opens [Thursday the 6th of January 2022]date=2022-01-06.',
	'It opens [Thu, 6 Jan 2022]date=2022-01-06.',
	'It opens [Thurs., Jan. 6, 2022]date=2022-01-06.',
	'It opened [Saturday, March 6]date=2021-03-06.',
	'It opened [Saturday 6th March]date=2021-03-06.',
	'It opened [Saturday, the sixth of March]date=2021-03-06.',
	'It opened [Sat., March 6]date=2021-03-06, at [noon]time=2021-03-06T12:00.',
	'It opened on [Tuesday, 2 March]date=2021-03-02.',
]);

dateCases('a day and a month without a year', [
	'The strike of [Feb 2]date=2021-02-02 went on.',
	'The strike of [2 Feb]date=2021-02-02 went on.',
	'The strike of [2nd February]date=2021-02-02 went on.',
	'The strike of [the 2nd of February]date=2021-02-02 went on.',
	'The strike of [the second of February]date=2021-02-02 went on.',
	'The strike of [February the 2nd]date=2021-02-02 went on.',
	'The strike of [February second]date=2021-02-02 went on.',
	'The [February 2]date=2021-02-02 strike went on.',
	'The [2 February]date=2021-02-02 strike went on.',
]);

dateCases('a month, with a year or without', [
	'In [Jan. 2022]date=2022-01 the pier opens.',
	'In [Jan 2020]date=2020-01 the pier closed.',
	"In [January of '20]date=2020-01 the pier closed.",
	"In [Jan '20]date=2020-01 the pier closed.",
	'The pier closed in [December]date=2020-12.',
	'The pier closed in [Dec.]date=2020-12',
	'The pier closed in [September]date=2020-09, the mayor said.',
	'The pier closed [last year]date=2020, in [July 2020]date=2020-07.',
	'The [September 2020]date=2020-09 storm took the pier.',
	'The [September]date=2020-09 storm took the pier.',
	'A [May]date=2021-05 meeting decided it.',
	'The [May]date=2021-05 meeting decided it.',
	'Since [June]date=2020-06 the pier is shut.',
	'Every board since [Nov. 2019]date=2019-11 is rotten.',
	'In [July 1999]date=1999-07, the pier was sold.',
	'In [May]date=2021-05, the pier closed.',
	'Until [March of 2018]date=2018-03 the pier was open.',
	'The pier closed in [August of last year]date=2020-08.',
	'The pier closes in [July of this year]date=2021-07.',
	'The pier closed in [November of 2020]date=2020-11.',
	'In [mid-May]date{2021-05 mod=MID} and [late June]date{2021-06 mod=END} the pier closed.',
]);

dateCases('spoken years, short months, months with two digits of a year', [
	'It closed in [March two thousand]date=2000-03.',
	'In [1998]date=1998 it opened, and in [July of the same year]date=1998-07 it closed.',
	'The [March-98]date=1998-03 issue was late.',
	'He left in [Nov]date=2020-11 for good.',
	'In [March]date=2021-03 2000 people came.',
	'The Nov show was late.',
]);
