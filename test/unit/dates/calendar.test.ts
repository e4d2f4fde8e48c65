import { dateCases } from '../../support/dateCases.js';

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
dateCases('numeric dates, day first by setting', ['The log of [03/04/2022]date=2022-04-03 is gone.'], { numericDates: 'dayFirst' });
dateCases('numeric dates, month first by setting', ['The log of [03/04/2022]date=2022-03-04 is gone.'], { numericDates: 'monthFirst' });

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

dateCases('years', [
	'In [1998]date=1998 the mill closed.',
	'The [1998]date=1998 fire destroyed it.',
	'He left (in [1957]date=1957) and never came back.',
	'By [2030]date=2030 the river will be clean.',
	"The class of [1998]date=1998's reunion was loud.",
	"In ['98]date=1998 the mill closed.",
	'In [nineteen ninety-eight]date=1998 the mill closed.',
	'Before [the year 2000]date=2000 no one asked.',
	'The town was founded in [1412]date=1412.',
	'The wall fell in [480 BC]date=BC0480.',
	'The war ran from [499]date=BC0499 to [493 BC]date=BC0493.',
	'The war of [1775]date=1775-[1780]date=1780 was long.',
	'She served from [2015]date=2015 to [2019]date=2019.',
	'Profits fell in [fiscal 2019]date=2019.',
	'Profits fell in [fiscal year 2019]date=2019.',
]);

dateCases('decades and centuries', [
	'In [the 1990s]date=199 the mill closed.',
	"In [the '80s]date=198 the mill closed.",
	'In [the eighties]date=198 the mill closed.',
	'In [the late 1980s]date{198 mod=END} the mill closed.',
	'Until [the mid-1990s]date{199 mod=MID} it ran.',
	'It was built in [the 19th century]date=18.',
	'It was built in [the twentieth century]date=19.',
	'A [19th-century]date=18 barn burned down.',
	'It was built in [the 5th century BC]date=BC04.',
]);

dateCases('seasons, quarters and halves', [
	'In [the summer of 2019]date=2019-SU it rained.',
	'In [summer 2019]date=2019-SU it rained.',
	'In [the fall of 2019]date=2019-FA it rained.',
	'In [the third quarter of 2020]date=2020-Q3 sales rose.',
	"[2020's third quarter]date=2020-Q3 was good.",
	'In [the first half of 2020]date=2020-H1 sales rose.',
	'In [the first two quarters of 2020]date=2020-H1 sales rose.',
	'In [the fourth quarter of last year]date=2020-Q4 sales rose.',
	"In [last year's fourth quarter]date=2020-Q4 sales rose.",
]);

dateCases('the second day of a range', [
	'The fair runs on [April 24]date=2021-04-24 and [25]date=2021-04-25.',
	'The fair runs from [April 24]date=2021-04-24 to [26]date=2021-04-26.',
	'The fair ran [April 24]date=2019-04-24-[26, 2019]date=2019-04-26.',
]);

dateCases('impossible days keep what they state', [
	'He was born on [31 June 1950]date=1950-06-31.',
	'It ends on [February 30, 2025]date=2025-02-30.',
]);
