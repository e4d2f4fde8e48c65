import { dateCases } from '../../support/dateCases.js';

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

dateCases('parts of a day', [
	'It rained [Wednesday night]time=2021-03-17TNI.',
	'It rained on [Monday morning]time=2021-03-15TMO.',
	'It rained [Tuesday afternoon]time=2021-03-16TAF.',
	'It rained on [Sunday evening]time=2021-03-14TEV.',
	'On [the night of March 3, 2019]time=2019-03-03TNI it rained.',
	'It rained on [March 3]date=2021-03-03, and [that night]time=2021-03-03TNI it froze.',
	'It rained [late Monday]date{2021-03-15 mod=END}.',
]);
