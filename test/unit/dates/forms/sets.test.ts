import { dateCases } from '../../../support/dateCases.js';

dateCases('sets', [
	'It rains [every Tuesday]set{XXXX-WXX-2 quant=EVERY}.',
	'It rains [every day]set{P1D quant=EVERY}.',
	'It rains [each year]set{P1Y quant=EACH}.',
	'It rains [every two weeks]set{P2W quant=EVERY}.',
	'It rains [every other day]set{P2D quant=EVERY}.',
	'It rains [every summer]set{XXXX-SU quant=EVERY}.',
	'It rains [every morning]set{XXXX-XX-XXTMO quant=EVERY}.',
	'It rained on three Mondays in a row.',
	'It ran at sixty miles an hour.',
	'It rains on [Mondays]set{XXXX-WXX-1 quant=EACH}.',
	'It rains [twice a week]set{P1W freq=2X}.',
	'It rains [once a month]set{P1M freq=1X}.',
	'It rains [three times a day]set{P1D freq=3X}.',
	'It costs $5 million [a year]set{P1Y quant=EACH}.',
	'It costs 30 euros [per month]set{P1M quant=EACH}.',
	'It pays $60,000 [a year]set{P1Y quant=EACH}.',
	'It makes 30 [a day]set{P1D quant=EACH}.',
	'It meets [every other Monday]set{XXXX-WXX-1 quant=EVERY}.',
	'It appears [daily]set=P1D.',
	'It appears [annually]set=P1Y.',
]);

dateCases('rates', [
	'It costs $10 [an hour]set{PT1H quant=EACH}.',
	'It costs $10 [per day]set{P1D quant=EACH}.',
	'It costs £300 [a month]set{P1M quant=EACH}.',
	'It costs €20 [each month]set{P1M quant=EACH}.',
	'It rose 5 percent [a year]set{P1Y quant=EACH}.',
	'It costs 300 euros per person [per year]set{P1Y quant=EACH}.',
	'It sells 2 million cars [a year]set{P1Y quant=EACH}.',
	'They meet [once a year]set{P1Y freq=1X}.',
	'They meet [three times a week]set{P1W freq=3X}.',
	'They meet [four times a year]set{P1Y freq=4X}.',
	'They meet several times [a week]set{P1W quant=EACH}.',
	'They meet [twice daily]set{P1D freq=2X}.',
	'They meet [once weekly]set{P1W freq=1X}.',
	'They meet [two days a week]set{P1W freq=2D}.',
]);

dateCases('adverbs, plurals and units in a row', [
	'It rings [hourly]set=PT1H.',
	'It rings [nightly]set=P1D.',
	'It rings [weekly]set=P1W.',
	'It rings [monthly]set=P1M.',
	'It rings [yearly]set=P1Y.',
	'It rings [fortnightly]set=P2W.',
	'It rings on [Sundays]set{XXXX-WXX-7 quant=EACH}.',
	'It rings on [Sunday nights]set{XXXX-WXX-7TNI quant=EACH}.',
	'It rings [Mondays]set{XXXX-WXX-1 quant=EACH} to [Fridays]set{XXXX-WXX-5 quant=EACH}.',
	'It rings on [weekends]set{XXXX-WXX-WE quant=EACH}.',
	'It rings at [weekends]set{XXXX-WXX-WE quant=EACH}.',
	'It rings [year after year]set{P1Y quant=EACH}.',
	'It rings [day after day]set{P1D quant=EACH}.',
]);

dateCases('what is no set', [
	'The annual report was late.',
	'The quarterly report was late.',
	'The Daily Harbor was late.',
	'New Harbor Weekly was late.',
	'They ran 40 miles an hour.',
	'He rang twice.',
]);

dateCases('what is counted, so much a day', ['It sells 30 boats [a day]set{P1D quant=EACH}.', 'It sells nice boats a day.']);
