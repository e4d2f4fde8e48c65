import { dateCases } from '../../../support/dateCases.js';

dateCases('the nth day of an event is the day that the text speaks of', [
	'[Today]date=2021-03-17 is [the second day]date=2021-03-17 of the strike.',
	'On [1 July 2016]date=2016-07-01, [the first day]date=2016-07-01 of the strike, it rained.',
	'It ended in [the final hour]duration=PT1H of the strike.',
	'They fled in [the first days]duration=PXD of the war.',
]);

dateCases('other orders and other units are none', [
	'It was the first hour that counted.',
	'The second minute of the game was dull.',
	'He waited for [a while]duration=PXX.',
	'He thought for [some time]duration=PXX.',
	'It took some time.',
	'While he waited it rained.',
]);
