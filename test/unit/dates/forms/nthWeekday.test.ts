import { dateCases } from '../../../support/dateCases.js';

dateCases('a weekday by its place in a month', [
	'It thawed on [the first Monday in March]date=2021-03-01.',
	'It thawed on [the second Sunday in May 2019]date=2019-05-12.',
	'It thawed on [the third Thursday of November 2019]date=2019-11-21.',
	'It thawed on [the last Friday of March 2019]date=2019-03-29.',
	'It thawed on [the final Friday of February]date=2021-02-26.',
	'It will thaw on [the first Monday in May]date=2021-05-03.',
]);

dateCases('a week or days by their place in a month', [
	'It thawed in [the first week of March]date{2021-03 mod=START}.',
	'It thawed in [the second week of January]date{2021-01 mod=MID}.',
	'It thawed in [the last week of May 2019]date{2019-05 mod=END}.',
	'It thawed in [the last days of April 2019]date{2019-04 mod=END}.',
	'It thawed in [the first days of March]date{2021-03 mod=START}.',
]);

dateCases('in December, and at the start of a month', [
	'It thawed on [the last Friday of December 2019]date=2019-12-27.',
	'It thawed on [the first Sunday of December 2019]date=2019-12-01.',
	'It thawed on [the last Tuesday of December 2019]date=2019-12-31.',
]);
