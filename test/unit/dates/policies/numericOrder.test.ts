import { dateCases } from '../../../support/dateCases.js';

dateCases('numeric dates, day first by setting', ['The log of [03/04/2022]date=2022-04-03 is gone.'], { numericDates: 'dayFirst' });

dateCases('numeric dates, month first by setting', ['The log of [03/04/2022]date=2022-03-04 is gone.'], { numericDates: 'monthFirst' });

dateCases('only-order: one part is above twelve', [
	'The log of [25/12/2021]date{2021-12-25 by=only-order or=none} is gone.',
	'The log of [12/25/2021]date{2021-12-25 by=only-order or=none} is gone.',
	'The log of [05/05/2021]date{2021-05-05 by=only-order or=none} is gone.',
]);

dateCases('ambiguous-order: month first, with the other reading beside it', [
	'The log of [03/04/2022]date{2022-03-04 by=ambiguous-order or=2022-04-03} is gone.',
	'The log of [3/4/22]date{2022-03-04 by=ambiguous-order or=2022-04-03} is gone.',
]);

dateCases('by evidence in the article', [
	'The logs of [25/12/2021]date=2021-12-25 and [03/04/2022]date{2022-04-03 by=order-dayFirst or=2022-03-04} are gone.',
	'The logs of [03/04/2022]date{2022-04-03 by=order-dayFirst} and [25/12/2021]date=2021-12-25 are gone.',
	'The logs of [12/25/2021]date=2021-12-25 and [03/04/2022]date{2022-03-04 by=order-monthFirst or=2022-04-03} are gone.',
	'The logs of [12/25/2021]date=2021-12-25, [25/12/2021]date=2021-12-25 and [03/04/2022]date{2022-03-04 by=ambiguous-order} are gone.',
]);

dateCases(
	'by the settings, whatever the article shows: day first',
	['The logs of [12/25/2021]date=2021-12-25 and [03/04/2022]date{2022-04-03 by=order-dayFirst or=2022-03-04} are gone.'],
	{ numericDates: 'dayFirst' },
);

dateCases(
	'by the settings, whatever the article shows: month first',
	['The logs of [25/12/2021]date=2021-12-25 and [03/04/2022]date{2022-03-04 by=order-monthFirst or=2022-04-03} are gone.'],
	{ numericDates: 'monthFirst' },
);

dateCases('days that no month has keep what they state', [
	'The log of [31/02/2021]date{2021-02-31 by=only-order} is gone.',
	'The log of [02/31/2021]date{2021-02-31 by=only-order} is gone.',
]);
