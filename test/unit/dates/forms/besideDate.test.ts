import { dateCases } from '../../../support/dateCases.js';

dateCases('a day or stretch beside a date that the words state', [
	'He left [the day after Thanksgiving]date=2020-11-27.',
	'He left [the day after May 3, 2019]date=2019-05-04.',
	'He left [the week before Easter]date=2021-W12.',
	'He left [the day before last Tuesday]date=2021-03-15.',
	'He left [two weeks after Christmas]date=2021-W01.',
	'He left [about three days before Easter]date{2021-04-01 mod=APPROX}.',
]);

dateCases('beside something that is no date, the stretch stays a stretch', [
	'He left [two weeks]duration=P2W after the storm.',
	'The day after he left it rained.',
	'He left [three days]duration=P3D before the [3 November]date=2020-11-03 vote.',
]);

dateCases('beside a day that is open, it is open', ['He left [the day after Thanksgiving]date=XXXX-XX-XX.'], {});
