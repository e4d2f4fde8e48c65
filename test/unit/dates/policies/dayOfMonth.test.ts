import { dateCases } from '../../../support/dateCases.js';

dateCases('the latest, unless the verb looks forward or the text is in another month', [
	'It fell on [the 6th]date{2021-03-06 by=latest-such-day open=XXXX-XX-06 known=day implied=year,month}.',
	'It fell on [the 17th]date{2021-03-17 by=latest-such-day}.',
	'It fell on [the 18th]date{2021-02-18 by=latest-such-day}.',
	'It fell on [the 31st]date{2021-01-31 by=latest-such-day}.',
	'It will fall on [the 6th]date{2021-04-06 by=next-such-day}.',
	'It will fall on [the 31st]date{2021-03-31 by=next-such-day}.',
	'It began on [January 4]date=2021-01-04 and ended on [the 12th]date{2021-01-12 by=month-of-text from=text:2021-01-04}.',
	'It began in [May 2018]date=2018-05 and ended on [the 31st]date{2018-05-31 by=month-of-text}.',
	'It fell on [Thursday the 4th]date{2021-03-04 by=latest-such-day known=day,weekday}.',
	'It fell on [Friday the 13th]date{2020-11-13 by=latest-such-day}.',
	'It will fall on [Friday the 13th]date{2021-08-13 by=next-such-day}.',
]);
