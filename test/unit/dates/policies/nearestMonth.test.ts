import { dateCases } from '../../../support/dateCases.js';

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

dateCases('nearest: a day of a month is in the year that puts it nearest to publication', [
	'He left on [March 17]date{2021-03-17 by=nearest from=publicationDate}.',
	'He left on [March 18]date{2021-03-18 by=nearest open=XXXX-03-18}.',
	'He left on [March 1]date{2021-03-01 by=nearest or=none}.',
	'He left on [July 4]date{2021-07-04 by=nearest or=2020-07-04}.',
	'He left on [August 30]date{2020-08-30 by=nearest or=2021-08-30}.',
	'He left on [May 30]date{2021-05-30 by=nearest}.',
	'He left on [October 1]date{2020-10-01 by=nearest}.',
	'He left on [Sept. 20]date{2020-09-20 or=2021-09-20 by=nearest}.',
	'He left on [2 January]date{2021-01-02 by=nearest implied=year known=month,day}.',
]);

dateCases('nearest: of a bare month the past one, unless the next is much nearer', [
	'He left in [January]date{2021-01 by=nearest}.',
	'He left in [March]date{2021-03 by=nearest}.',
	'He left in [April]date{2021-04 by=nearest}.',
	'He left in [May]date{2021-05 by=nearest}.',
	'He left in [July]date{2020-07 by=nearest}.',
	'He left in [September]date{2020-09 by=nearest or=2021-09}.',
	'He left in [October]date{2020-10 by=nearest or=none}.',
	'He left in [December]date{2020-12 by=nearest known=month implied=year}.',
]);

dateCases('nearest-future-cue: where the sentence looks forward', [
	'He will leave in [July]date{2021-07 by=nearest-future-cue}.',
	'He will leave on [July 4]date{2021-07-04 by=nearest-future-cue}.',
	'The bond matures [Aug. 1]date{2021-08-01 by=nearest-future-cue}.',
	'The tax is payable on [June 30]date{2021-06-30 by=nearest-future-cue}.',
	'The bridge is due to open in [August]date{2021-08 by=nearest-future-cue}.',
	'Elections are scheduled for [August]date{2021-08 by=nearest-future-cue}.',
	'He was last seen [Nov. 3]date{2020-11-03 by=nearest}, before the election.',
]);

dateCases('past-cue: “since” and “ended”', [
	'He has been gone since [April]date{2020-04 by=past-cue}.',
	'He has been gone since [May 2]date{2020-05-02 by=past-cue}.',
	'He has been gone since [March 2]date{2021-03-02 by=past-cue}.',
	'Sales fell in the period ended [June 30]date{2020-06-30 by=past-cue}.',
]);

dateCases('before-range-end: the last before the end of the range', [
	'It ran from [May]date{2020-05 by=before-range-end from=text:2020-07} to [July]date{2020-07 by=nearest}.',
	'It ran between [October]date{2020-10 by=before-range-end} and [February]date{2021-02 by=nearest}.',
	'It ran from [December 28]date{2020-12-28 by=before-range-end} to [January 3]date=2021-01-03.',
	'It ran [May]date{2020-05 by=before-range-end}-[July]date=2020-07.',
	'It ran from [May]date{2017-05 by=before-range-end} to [July 2017]date{2017-07 by=stated}.',
	'It ran from [November]date{2016-11 by=before-range-end} to [January 2017]date=2017-01.',
	'It ran in [January]date{2022-01 by=before-range-end} and [February 2022]date=2022-02.',
	'It ran in [May]date{2019-05 by=before-range-end} or [June 2019]date=2019-06.',
	'It ran on [January 6]date{2022-01-06 by=before-range-end} and [February 3, 2022]date=2022-02-03.',
	'It ran in [January]date{2021-01 by=nearest} and in [February 2019]date=2019-02.',
]);

dateCases('weekday-settles-year: the weekday beside a day that is not near', [
	'She left on [Monday, August 3]date{2020-08-03 by=weekday-settles-year or=2021-08-03}.',
	'She left on [Sunday, August 1]date{2021-08-01 by=nearest or=2020-08-01}.',
	'She left on [Tuesday, March 16]date{2021-03-16 by=nearest}.',
	'She left on [Monday, March 16]date{2021-03-16 by=nearest}.',
]);

dateCases('the year by its place', [
	'She left in [July last year]date{2020-07 by=last-year}.',
	'She left in [July of last year]date{2020-07 by=last-year}.',
	'She left on [July 3 last year]date{2020-07-03 by=last-year from=publicationDate}.',
	'She leaves in [July this year]date{2021-07 by=this-year}.',
	'She leaves in [July next year]date{2022-07 by=next-year}.',
	'In [1998]date=1998 she came, and in [July of that year]date{1998-07 by=same-year from=text:1998} she left.',
	'She left [last March]date{2020-03 by=last-month}.',
	'She left [last January]date{2021-01 by=last-month}.',
	'She leaves [next March]date{2022-03 by=next-month}.',
	'She leaves [next June]date{2021-06 by=next-month}.',
	'She leaves [this June]date{2021-06 by=this-month}.',
]);

dateCases('past-cue: the next year is the other reading, and publication day itself counts', [
	'He has been gone since [March 17]date{2021-03-17 by=past-cue or=2022-03-17}.',
	'He has been gone since [March 18]date{2020-03-18 by=past-cue or=2021-03-18}.',
]);

dateCases('before-range-end: the year before is the other reading', [
	'It ran from [May]date{2020-05 by=before-range-end or=2019-05} to [July]date=2020-07.',
	'It ran from [July 9]date{2019-07-09 by=before-range-end or=2018-07-09} to [July 8, 2020]date=2020-07-08.',
]);

dateCases(
	'at the end of a year the next is near',
	[
		'He will leave in [January]date{2021-01 by=nearest-future-cue}.',
		'He left in [January]date{2021-01 by=nearest}.',
		'He left in [November]date{2020-11 by=nearest}.',
		'He leaves [Jan. 3]date{2021-01-03 by=nearest}.',
		'He left in [April]date{2020-04 by=nearest}.',
	],
	{ publicationDate: '2020-12-20' },
);

dateCases('a day of a month with a direction', [
	'He left [last March 16]date{2021-03-16 by=last-month open=XXXX-03-16 known=month,day}.',
	'He left [last March 17]date{2020-03-17 by=last-month}.',
	'He left [last March 20]date{2020-03-20 by=last-month}.',
	'He left [last April 2]date{2020-04-02 by=last-month}.',
	'He left [last February]date{2020-02 by=last-month open=XXXX-02 known=month}.',
]);

dateCases('the following and the previous month of a name, from the date before it', [
	'It was found in [May 2019]date=2019-05. [The following March]date{2020-03 by=following-month-in-text known=month} it was gone.',
	'It was found in [May 2019]date=2019-05. [The following June]date{2019-06 by=following-month-in-text open=XXXX-06} it was gone.',
	'It was found in [May 2019]date=2019-05. [The following May]date{2020-05 by=following-month-in-text} it was gone.',
	'It was found in [May 2019]date=2019-05. [The previous January]date{2019-01 by=previous-month-in-text} it was there.',
	'It was found in [May 2019]date=2019-05. [The previous June]date{2018-06 by=previous-month-in-text} it was there.',
	'It was found in [May 2019]date=2019-05. [The previous May]date{2018-05 by=previous-month-in-text} it was there.',
]);

dateCases('a cue in another sentence says nothing', [
	'He left in [August]date{2020-08 by=nearest}. He slept. He ate. He will be back.',
	'He was gone. He will be back. He left in [August]date{2020-08 by=nearest}. He ate. He will speak.',
]);

dateCases('cues bear on the day of a week as well', [
	'It will open in [the week of August 30]date=2021-W35.',
	'It has been open since [the week of August 30]date=2020-W35.',
	'It opened in [the week of August 30]date=2020-W35.',
]);

dateCases('a weekday that is wrong of a day close by settles nothing', [
	'She leaves on [Thursday, June 4]date{2021-06-04 by=nearest or=2020-06-04}.',
]);
