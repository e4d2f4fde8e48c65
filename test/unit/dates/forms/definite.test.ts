import { dateCases } from '../../../support/dateCases.js';

dateCases('weeks of a day, nights between days', [
	'It opened in [the week of March 1]date=2021-W09.',
	'It burned [overnight]time=2021-03-16TNI.',
	'It fell silent in the [overnight]time=2021-03-16TNI hours.',
	'An overnight train is late.',
	'[The full year]date=2021 looks good.',
]);

dateCases('the unit that runs, or that the text reports on', [
	'[The year]date=2021 was wet.',
	'It snowed throughout [the year]date=2021.',
	'It snowed in [the week of March 1, 2020]date=2020-W09.',
	'It snowed over [the weekend]date=2021-W10-WE.',
	'It snowed at [the weekend]date=2021-W10-WE.',
	'By [the end of the week]date{2021-W11 mod=END} it snowed.',
	'At [the start of the year]date{2021 mod=START} it snowed.',
	'In [the middle of the month]date{2021-03 mod=MID} it snowed.',
	'For [the rest of the year]date=2021 it snowed.',
	'It snows for [the full year]date=2021.',
	"Before [year's end]date{2021 mod=END} it will snow.",
	'[The fiscal year]date=2021 is long.',
]);
