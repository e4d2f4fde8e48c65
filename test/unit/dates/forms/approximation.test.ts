import { dateCases } from '../../../support/dateCases.js';

dateCases('about so long', [
	'The siege lasted [about an hour]duration{PT1H mod=APPROX}.',
	'The siege lasted [almost a month]duration{P1M mod=APPROX}.',
	'The siege lasted [around 20 minutes]duration{PT20M mod=APPROX}.',
	'The siege lasted [approximately 40 days]duration{P40D mod=APPROX}.',
	'The siege lasted [roughly four weeks]duration{P4W mod=APPROX}.',
	'The siege lasted [some 20 years]duration{P20Y mod=APPROX}.',
	'The siege lasted [nearly a week]duration{P1W mod=APPROX}.',
	'The siege lasted [a week or so]duration{P1W mod=APPROX}.',
	'The siege lasted [a couple of hours]duration{PT2H mod=APPROX}.',
]);

dateCases('more or less than so long', [
	'The siege lasted [more than two weeks]duration{P2W mod=MORE_THAN}.',
	'The siege lasted [well over a year]duration{P1Y mod=MORE_THAN}.',
	'The siege lasted [just over an hour]duration{PT1H mod=MORE_THAN}.',
	'The siege lasted [a little over a month]duration{P1M mod=MORE_THAN}.',
	'The siege lasted [over 100 days]duration{P100D mod=MORE_THAN}.',
	'The siege lasted [less than two hours]duration{PT2H mod=LESS_THAN}.',
	'The siege lasted [fewer than 10 days]duration{P10D mod=LESS_THAN}.',
	'The siege lasted [just under two hours]duration{PT2H mod=LESS_THAN}.',
	'The siege lasted [under an hour]duration{PT1H mod=LESS_THAN}.',
	'The siege lasted [at least 10 days]duration{P10D mod=EQUAL_OR_MORE}.',
	'The siege lasted [no less than ten days]duration{P10D mod=EQUAL_OR_MORE}.',
	'The siege lasted [at most ten days]duration{P10D mod=EQUAL_OR_LESS}.',
	'The siege lasted [no more than three days]duration{P3D mod=EQUAL_OR_LESS}.',
	'The siege lasted [up to three weeks]duration{P3W mod=EQUAL_OR_LESS}.',
	'The siege lasted [as long as six months]duration{P6M mod=EQUAL_OR_LESS}.',
	'The siege lasted [as little as two weeks]duration{P2W mod=EQUAL_OR_MORE}.',
]);
