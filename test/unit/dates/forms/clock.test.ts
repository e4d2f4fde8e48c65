import { dateCases } from '../../../support/dateCases.js';

dateCases('clock times', [
	'It struck at [9 a.m.]time=2021-03-17T09:00 sharp.',
	'It struck at [9:30 p.m.]time=2021-03-17T21:30 sharp.',
	'It struck at [9pm]time=2021-03-17T21:00 sharp.',
	'It struck at [12:15 a.m.]time=2021-03-17T00:15 sharp.',
	'It struck at [12 p.m.]time=2021-03-17T12:00 sharp.',
	'It struck at [10:30]time=2021-03-17T10:30 sharp.',
	'It struck at [noon]time=2021-03-17T12:00 sharp.',
	'It struck at [midnight]time=2021-03-17T24:00 sharp.',
	'It struck at [9 a.m. Thursday]time=2021-03-11T09:00.',
	'It struck at [9 a.m. EDT Thursday]time=2021-03-11T09:00.',
	'It struck at [9 a.m. on Thursday]time=2021-03-11T09:00.',
	'It struck at [noon Saturday]time=2021-03-13T12:00.',
	"It struck at [ten o'clock in the morning]time=2021-03-17T10:00.",
	'It struck at [4 in the morning]time=2021-03-17T04:00.',
	"It struck at [six o'clock]time=2021-03-17T06:00 sharp.",
	'It struck on [March 3]date=2021-03-03 at [9 a.m.]time=2021-03-03T09:00 sharp.',
]);

dateCases('hours with a.m. and p.m.', [
	'The bell rang at [9 AM]time=2021-03-17T09:00.',
	'The bell rang at [9 am]time=2021-03-17T09:00.',
	'The bell rang at [11:59 p.m.]time=2021-03-17T23:59',
	'The bell rang at [12:30 p.m.]time=2021-03-17T12:30',
	'The bell rang at [12:05 am]time=2021-03-17T00:05.',
	'The bell rang at [9.30am]time=2021-03-17T09:30.',
	'The bell rang at [7.05 p.m.]time=2021-03-17T19:05',
	'The bell rang by [6 p.m.]time=2021-03-17T18:00',
	'A [9 a.m.]time=2021-03-17T09:00 bell rang.',
	'The bell rang at [nine a.m.]time=2021-03-17T09:00',
	'The bell rang at [9:30:15 p.m.]time=2021-03-17T21:30',
]);

dateCases('hours with a zone', [
	'The bell rang at [9 a.m. EST]time=2021-03-17T09:00.',
	'The bell rang at [9 a.m. ET]time=2021-03-17T09:00.',
	'The bell rang at [9 a.m. Eastern]time=2021-03-17T09:00.',
	'The bell rang at [9 a.m. Eastern time]time=2021-03-17T09:00.',
	'The bell rang at [9 a.m. Pacific Standard Time]time=2021-03-17T09:00.',
	'The bell rang at [7 pm local time]time=2021-03-17T19:00.',
	'The bell rang at [13:00 GMT]time=2021-03-17T13:00.',
	'The bell rang at [0735 GMT]time=2021-03-17T07:35.',
	'The bell rang at [10:35 a.m.]time=2021-03-17T10:35 ([0735 GMT]time=2021-03-17T07:35).',
	'The bell rang, [21:15 UTC]time=2021-03-17T21:15.',
	'The bell rang at [9 a.m. Greenwich Mean Time on Monday]time=2021-03-15T09:00.',
]);

dateCases('hours as spoken', [
	'The bell rang at [half past nine]time=2021-03-17T09:30.',
	'The bell rang at [a quarter to six]time=2021-03-17T05:45.',
	'The bell rang at [ten past four]time=2021-03-17T04:10.',
	'The bell rang at [twenty to one]time=2021-03-17T12:40.',
	"The bell rang at [three o'clock]time=2021-03-17T03:00 sharp.",
	"The bell rang at [3 o'clock]time=2021-03-17T03:00.",
	"The bell rang at [five o'clock in the afternoon]time=2021-03-17T17:00.",
	'The bell rang at [7 in the evening]time=2021-03-17T19:00.',
	'The bell rang at [2 in the morning]time=2021-03-17T02:00.',
	'The bell rang at [midday]time=2021-03-17T12:00.',
	'The bell rang [around noon]time{2021-03-17T12:00 mod=APPROX}.',
	'The bell rang shortly after [midnight]time=2021-03-17T24:00.',
	'The council voted ten to four.',
	'The motion was carried by eleven to one.',
]);

dateCases('hours of a day', [
	'The bell rang at [9 a.m. Monday]time=2021-03-15T09:00.',
	'The bell rang at [9 a.m. on Monday]time=2021-03-15T09:00.',
	'The bell rang at [9 a.m. on March 3]time=2021-03-03T09:00.',
	'The bell rang at [9 a.m. on 3 March 2019]time=2019-03-03T09:00.',
	'The bell rang at [9 a.m. yesterday]time=2021-03-16T09:00.',
	'The bell rang at [7:30 yesterday]time=2021-03-16T07:30.',
	'The bell rang at [9 p.m. ET Sunday]time=2021-03-14T21:00.',
	'The bell will ring at [noon tomorrow]time=2021-03-18T12:00.',
	'The bell rang at [midnight Saturday]time=2021-03-13T24:00.',
	'The bell rang about [10 p.m. Sunday night]time=2021-03-14T22:00.',
	'The bell will ring at [7 p.m. tonight]time=2021-03-17T19:00.',
	'The bell rang at [8:15 on Monday morning]time=2021-03-15T08:15.',
	'The bell rang at [8:15 on Monday evening]time=2021-03-15T20:15.',
	'The bell rang on [Monday]date=2021-03-15 at [9 a.m.]time=2021-03-15T09:00 sharp.',
	'The bell rang [yesterday]date=2021-03-16 at [18:45]time=2021-03-16T18:45.',
	'The bell rang on [3 March 2019]date=2019-03-03 at [18:45]time=2019-03-03T18:45.',
	'The bell rang at [11:59 p.m. on December 31, 1999]time=1999-12-31T23:59.',
]);

dateCases('hours in ranges', [
	'The ferry runs from [9 a.m.]time=2021-03-17T09:00 to [5 p.m.]time=2021-03-17T17:00 [daily]set=P1D.',
	'The ferry runs from [9]time=2021-03-17T09:00 to [11 a.m.]time=2021-03-17T11:00 only.',
	'The ferry runs from [9]time=2021-03-17T09:00 to [5 p.m.]time=2021-03-17T17:00 only.',
	'The ferry runs from [11:30]time=2021-03-17T23:30 to [1 a.m.]time=2021-03-17T01:00 only.',
	'The ferry runs between [5]time=2021-03-17T17:00 and [6 p.m.]time=2021-03-17T18:00 only.',
	'The ferry runs [9]time{2021-03-17T09:00}-[11 a.m.]time=2021-03-17T11:00 only.',
	'The ferry runs [9am]time{2021-03-17T09:00}-[5pm]time=2021-03-17T17:00.',
	'The ferry ran from [9:30]time=2021-03-17T09:30 until [10:30]time=2021-03-17T10:30.',
]);

dateCases('figures that are no hours', [
	'The vote was 10:30.',
	'The ratio is 3:1.',
	'John 3:16 was read.',
	'They won by 9.30 metres.',
	'He ran it in 2:05:30.',
	'He is an AM radio host.',
	'I am 9.',
	'The screen is 16:9.',
	'She works from 9 to 5.',
]);
