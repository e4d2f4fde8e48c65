import { dateCases } from '../../support/dateCases.js';

dateCases('today and its neighbours', [
	'It rains [today]date=2021-03-17.',
	'It rained [yesterday]date=2021-03-16.',
	'It will rain [tomorrow]date=2021-03-18.',
	'It will rain [tonight]time=2021-03-17TNI.',
	'It rained [yesterday morning]time=2021-03-16TMO.',
	'It rained [this morning]time=2021-03-17TMO.',
	'It rained [last night]time=2021-03-16TNI.',
	'It rained [the day before yesterday]date=2021-03-15.',
	'It will rain [the day after tomorrow]date=2021-03-19.',
	"[Today]date=2021-03-17's rain was heavy.",
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

dateCases('months, quarters, years', [
	'It rained [last month]date=2021-02.',
	'It rains [this month]date=2021-03.',
	'It will rain [next month]date=2021-04.',
	'It rained [last year]date=2020.',
	'It rains [this year]date=2021.',
	'It will rain [next year]date=2022.',
	'It rained [late last year]date{2020 mod=END}.',
	'It will rain [early next year]date{2022 mod=START}.',
	'It rained [last quarter]date=2020-Q4.',
	'It rained in [the last decade]date=201.',
	'By [the end of the year]date{2021 mod=END} it will rain.',
	'At [the beginning of the month]date{2021-03 mod=START} it rained.',
	'[This fiscal year]date=2021 is wet.',
	'By [year-end]date{2021 mod=END} it will rain.',
]);

dateCases('weeks of a day, nights between days', [
	'It opened in [the week of March 1]date=2021-W09.',
	'It burned [overnight]time=2021-03-16TNI.',
	'It fell silent in the [overnight]time=2021-03-16TNI hours.',
	'An overnight train is late.',
	'[The full year]date=2021 looks good.',
]);

dateCases('so long ago', [
	'The vote is [two weeks away]date=2021-W13.',
	'It rained [a week or so ago]date=2021-W10.',
	'It rained [three days ago]date=2021-03-14.',
	'It rained [a month ago]date=2021-02.',
	'It rained [six months ago]date=2020-09.',
	'It rained [two years ago]date=2019.',
	'It rained [about two years ago]date{2019 mod=APPROX}.',
	'It rained [a decade ago]date=201.',
	'It rained [several years ago]date=PAST_REF.',
	'It rained [a few weeks ago]date=PAST_REF.',
	'It rained [years ago]date=PAST_REF.',
	'It will rain [two days from now]date=2021-03-19.',
]);

dateCases('seasons and months with a direction', [
	'It rained [last summer]date=2020-SU.',
	'It rained [last winter]date=2021-WI.',
	'It will rain [this summer]date=2021-SU.',
	'It will rain [next summer]date=2021-SU.',
	'It rained [last December]date=2020-12.',
	'It rained [last February]date=2020-02.',
	'It rained [last Oct. 23]date=2020-10-23.',
	'It will rain [next May]date=2021-05.',
	'It will rain [next January]date=2022-01.',
]);

dateCases('present, past and future as such', [
	'It rains [now]date=PRESENT_REF.',
	'It is [currently]date=PRESENT_REF wet.',
	'It rained [recently]date=PAST_REF.',
	'In [recent years]date=PAST_REF it rained.',
	'In [the coming months]date=FUTURE_REF it will rain.',
	'In [the near future]date=FUTURE_REF it will rain.',
	'In [the future]date=FUTURE_REF it will rain.',
	'In [the past]date=PAST_REF it rained.',
	'It is dry at [the moment]date=PRESENT_REF.',
	'It is dry [right now]date=PRESENT_REF.',
	'It is dry [these days]date=PRESENT_REF.',
	'In [the years ahead]date=FUTURE_REF it will rain.',
]);

dateCases('holidays by their rules', [
	'It rained on [Christmas Day]date=2020-12-25.',
	'It rained on [Christmas Eve 2019]date=2019-12-24.',
	'It will rain on [Easter Sunday]date=2021-04-04.',
	'It will rain on [Good Friday]date=2021-04-02.',
	'It rained on [Thanksgiving 2019]date=2019-11-28.',
	'It rained on [Labor Day 2019]date=2019-09-02.',
	'It rained on [Memorial Day 2019]date=2019-05-27.',
	"It rained on [New Year's Eve]date=2020-12-31.",
	'It rained on [Easter Day, 4 April 2021]date=2021-04-04.',
	'It rained on [Shrove Tuesday]date=2021-02-16.',
	'It will rain on [May Day]date=2021-05-01.',
	'It rained [last Christmas]date=2020-12-25.',
	'It rained [last Christmas Eve]date=2020-12-24.',
	'It will rain [next Christmas]date=2021-12-25.',
]);
