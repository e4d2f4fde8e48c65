import { dateCases } from '../../../support/dateCases.js';

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

dateCases('weeks are ISO weeks', [
	'It rained [last week]date=2021-W10.',
	'It rains [this week]date=2021-W11.',
	'It will rain [next week]date=2021-W12.',
	'It rained [earlier this week]date{2021-W11 mod=START}.',
	'It rained [two weeks ago]date=2021-W09.',
	'It rained [last weekend]date=2021-W10-WE.',
	'It will rain [this weekend]date=2021-W11-WE.',
]);

dateCases('weeks at the edge of a year', ['It rains [this week]date=2020-W53.', 'It will rain [next week]date=2021-W01.'], {
	publicationDate: '2021-01-02',
});

dateCases('dates that count from the one before them', [
	'It was found on [3 May 2015]date=2015-05-03. [That day]date{2015-05-03 by=same-day-in-text from=text:2015-05-03} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [The next day]date{2015-05-04 by=following-day-in-text} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [The previous day]date{2015-05-02 by=previous-day-in-text} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [Two days later]date{2015-05-05 by=shift-day-in-text} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [The next month]date{2015-06 by=following-month-in-text} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [The following week]date{2015-W19 by=following-week-in-text} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. At [9 a.m.]time{2015-05-03T09:00 by=day-in-text} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. On [that Thursday]date{2015-04-30 by=nearest} it rained.',
	'It was found in [2015]date=2015. [The year before]date{2014 by=shift-year-in-text}, it rained.',
	'It was found in [2015]date=2015. [Two days later]date{2021-03-19 by=shift-day} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [Last week]date{2021-W10 by=last-week from=publicationDate} it rained.',
	'It was found on [3 May 2015]date=2015-05-03. [Two days ago]date{2021-03-15 by=shift-day from=publicationDate} it rained.',
]);

dateCases('with nothing before them, publication', [
	'[The next day]date{2021-03-18 by=following-day} it rained.',
	'[Two days later]date{2021-03-19 by=shift-day from=publicationDate} it rained.',
	'At [9 a.m.]time{2021-03-17T09:00 by=day-of-publication} it rained.',
	'[A year later]date{2022 by=shift-year} it rained.',
]);

dateCases('weeks are those of ISO 8601', [
	'It rained [last week]date{2021-W10 by=last-week open=XXXX-WXX}.',
	'It rains [this week]date{2021-W11 by=this-week}.',
	'It will rain [next week]date{2021-W12 by=next-week}.',
	'It rained [three weeks ago]date{2021-W08 by=shift-week}.',
]);

dateCases(
	'weeks at the edge of a year',
	[
		'It rained [last week]date=2019-W52.',
		'It rains [this week]date=2020-W01.',
		'It will rain [next week]date=2020-W02.',
		'It rained [last weekend]date=2019-W52-WE.',
		'It rained [last month]date=2019-12.',
		'It rained [last quarter]date=2019-Q4.',
		'It will rain [tomorrow]date=2020-01-02.',
		'It rained [yesterday]date=2019-12-31.',
	],
	{ publicationDate: '2020-01-01' },
);

dateCases('decades by name are the latest', [
	"In [the '80s]date{198 by=latest-decade} it rained.",
	"In [the '10s]date{201 by=latest-decade} it rained.",
	'In [the twenties]date{202 by=latest-decade} it rained.',
	'In [the thirties]date{193 by=latest-decade} it rained.',
]);

dateCases('on a Saturday the last weekend is the one that runs', ['It rained [last weekend]date=2021-W11-WE.'], {
	publicationDate: '2021-03-20',
});
dateCases('on a Friday it is the one before', ['It rained [last weekend]date=2021-W10-WE.'], { publicationDate: '2021-03-19' });

dateCases('units of every length', [
	'It rained [last fortnight]date=2021-W09.',
	'It rains [this century]date=20.',
	'It rained [last millennium]date=1.',
	'It rained [two centuries ago]date=18.',
	'It rained on [3 May 2019]date=2019-05-03. [A fortnight later]date=2019-W20 it snowed.',
	'It rained on [3 May 2019]date=2019-05-03. [The following weekend]date=2019-W19-WE it snowed.',
]);

dateCases('a time leaves its day behind', [
	'It rained at [9 a.m. on 3 May 2019]time=2019-05-03T09:00. [The next day]date{2019-05-04 from=text:2019-05-03} it snowed.',
	'It rained on [3 May 2019]date=2019-05-03. At [9 a.m.]time{2019-05-03T09:00 from=text:2019-05-03} it snowed.',
	'It rained [the day after Thanksgiving]date{2020-11-27 from=text:2020-11-26}.',
]);
