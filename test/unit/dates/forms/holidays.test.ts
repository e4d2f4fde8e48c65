import { dateCases } from '../../../support/dateCases.js';

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

dateCases('fixed days', [
	"It was shut on [New Year's Day]date=2021-01-01.",
	'It was shut on [New Year’s Day]date=2021-01-01.',
	'It was shut at [New Year]date=2021-01-01.',
	'It was shut on [Groundhog Day]date=2021-02-02.',
	"It was shut on [Valentine's Day]date=2021-02-14.",
	"It was shut on [International Women's Day]date=2021-03-08.",
	"It was shut on [St. Patrick's Day]date=2021-03-17.",
	"It was shut on [St Patrick's Day]date=2021-03-17.",
	"It was shut on [April Fools' Day]date=2021-04-01.",
	'It was shut on [Earth Day]date=2021-04-22.',
	'It was shut on [Anzac Day]date=2021-04-25.',
	'It was shut on [May Day]date=2021-05-01.',
	'It was shut on [Cinco de Mayo]date=2021-05-05.',
	'It was shut on [VE Day]date=2021-05-08.',
	'It was shut on [Juneteenth]date=2021-06-19.',
	'It was shut on [Canada Day]date=2021-07-01.',
	'It was shut on [Independence Day]date=2021-07-04.',
	'It was shut on [the Fourth of July]date=2021-07-04.',
	'It was shut on [Bastille Day]date=2021-07-14.',
	'It was shut on [Halloween]date=2020-10-31.',
	"It was shut on [All Saints' Day]date=2020-11-01.",
	'It was shut on [Bonfire Night]date=2020-11-05.',
	'It was shut on [Veterans Day]date=2020-11-11.',
	'It was shut on [Remembrance Day]date=2020-11-11.',
	'It was shut on [World AIDS Day]date=2020-12-01.',
	'It was shut on [Christmas Eve]date=2020-12-24.',
	'It was shut at [Christmas]date=2020-12-25.',
	'It was shut on [Boxing Day]date=2020-12-26.',
	"It was shut on [St. Stephen's Day]date=2020-12-26.",
	"It was shut on [New Year's Eve]date=2020-12-31.",
]);

dateCases('weekdays of a month', [
	'It was shut on [Martin Luther King Jr. Day 2021]date=2021-01-18.',
	"It was shut on [Presidents' Day]date=2021-02-15.",
	"It was shut on [Mother's Day 2020]date=2020-05-10.",
	'It was shut on [Memorial Day 2021]date=2021-05-31.',
	"It was shut on [Father's Day 2020]date=2020-06-21.",
	'It was shut on [Labor Day 2020]date=2020-09-07.',
	'It was shut on [Columbus Day 2020]date=2020-10-12.',
	'It was shut on [Election Day 2016]date=2016-11-08.',
	'It was shut on [Election Day]date=2020-11-03.',
	'It was shut on [Remembrance Sunday 2020]date=2020-11-08.',
	'It was shut on [Thanksgiving]date=2020-11-26.',
	'It was shut on [Thanksgiving Day 2018]date=2018-11-22.',
	'It was shut on [Black Friday]date=2020-11-27.',
	'It was shut on [Black Friday 2019]date=2019-11-29.',
	'It was shut on [Cyber Monday]date=2020-11-30.',
	'It was shut on [Giving Tuesday]date=2020-12-01.',
	'It was shut on [Labour Day 2019]date=2019-09-02.',
	"It was shut on [Patriots' Day 2013]date=2013-04-15.",
]);

dateCases('days by Easter', [
	'It was shut on [Shrove Tuesday]date=2021-02-16.',
	'It was shut on [Mardi Gras 2020]date=2020-02-25.',
	'It was shut on [Ash Wednesday]date=2021-02-17.',
	'It was shut on [Mothering Sunday 2020]date=2020-03-22.',
	'It was shut on [Palm Sunday 2019]date=2019-04-14.',
	'It was shut on [Maundy Thursday 2019]date=2019-04-18.',
	'It was shut on [Good Friday 2019]date=2019-04-19.',
	'It was shut on [Holy Saturday 2019]date=2019-04-20.',
	'It was shut at [Easter 2019]date=2019-04-21.',
	'It was shut on [Easter Sunday 2019]date=2019-04-21.',
	'It was shut on [Easter Monday 2019]date=2019-04-22.',
	'It was shut on [Ascension Day 2019]date=2019-05-30.',
	'It was shut on [Whit Sunday 2019]date=2019-06-09.',
	'It was shut on [Pentecost 2020]date=2020-05-31.',
	'It was shut on [Whit Monday 2019]date=2019-06-10.',
]);

dateCases('days of election years', [
	'It was shut on [Super Tuesday]date=2020-03-03.',
	'It was shut on [Super Tuesday 2016]date=2016-03-01.',
	'It was shut on [Inauguration Day]date=2021-01-20.',
	'It was shut on [Inauguration Day 2017]date=2017-01-20.',
]);

dateCases('days of the Jewish and the Islamic calendar, and of the Eastern churches, are counted', [
	'It was shut on [Yom Kippur]date=2020-09-28.',
	'It was shut on [Rosh Hashanah]date=2020-09-19.',
	'It was shut for [Passover]date=2021-03-28.',
	'It was shut during [Hanukkah]date=2020-12-11.',
	'It was shut on [Eid al-Fitr]date=2021-05-13.',
	'It was shut on [Eid al-Adha 2019]date=2019-08-12.',
	'It was shut on [Orthodox Easter]date=2021-05-02.',
]);

dateCases('a month of days, what is only seen, and days of yet other calendars stay open', [
	'It was shut during [Ramadan]date=XXXX-XX-XX.',
	'It was shut on [Eid]date=XXXX-XX-XX.',
	'It was shut for [Diwali]date=XXXX-XX-XX.',
	'It was shut for the [Lunar New Year]date=XXXX-XX-XX.',
	'It was shut on [Chinese New Year 2019]date=2019-XX-XX.',
]);

dateCases('one day of history', ['It was shut on [D-Day]date=1944-06-06.', 'Since [9/11]date=2001-09-11 it is shut.']);

dateCases('last, this and next', [
	'It was shut [last Thanksgiving]date=2020-11-26.',
	'It was shut [last Easter]date=2020-04-12.',
	'It was shut [last Eid al-Adha]date=2020-07-31.',
	'It was shut [last Halloween]date=2020-10-31.',
	'It will be shut [next Easter]date=2021-04-04.',
	'It will be shut [next Thanksgiving]date=2021-11-25.',
	'It was shut [this Christmas]date=2020-12-25.',
]);

dateCases('what is only called so', [
	'They flew to Christmas Island.',
	'They flew to Easter Island.',
	'The Easter Rising was long.',
	'The New Year Honours came.',
	'He read A Christmas Carol.',
	'It was shut at easter.',
]);

dateCases('the new years of others', ['Tamil New Year was loud.']);

dateCases('the week of a named day, and the weekend nearest to it', [
	'It was shut for [the Labor Day weekend]date=2020-W36-WE.',
	'It was shut over [Thanksgiving weekend]date=2020-W48-WE.',
	'It was shut in [Easter week]date=2021-W13.',
	'It was shut for [Ramadan]date=XXXX-XX-XX.',
]);
