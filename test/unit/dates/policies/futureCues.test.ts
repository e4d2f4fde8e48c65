import { dateCases } from '../../../support/dateCases.js';

dateCases('what is on the calendar is told in the present', [
	'The trial begins [Monday]date=2021-03-22.',
	'The council meets on [Friday]date=2021-03-19.',
	'The trial began [Monday]date=2021-03-15.',
]);

dateCases('what is put off, or granted, lies ahead', [
	'The vote was postponed until [Tuesday morning]time=2021-03-23TMO.',
	'The group has until [Friday]date=2021-03-19 to answer.',
	'Until [Friday]date=2021-03-12 they had not paid.',
]);

dateCases('a plan made in the past looks forward; what had been due, or a record, does not', [
	'They were planning to march on [Monday]date=2021-03-22.',
	'It was due to expire [Friday]date=2021-03-19.',
	'It had been due to expire [Friday]date=2021-03-12.',
	'He is shy of the record set on [Friday]date=2021-03-12.',
	'The hearing is set for [Friday]date=2021-03-19.',
]);

dateCases('the verb behind a relative clause is not its own', [
	'The dam that burst on [Saturday]date=2021-03-13 will be rebuilt.',
	'A man who fell on [Friday]date=2021-03-12 is expected to recover.',
	'The vote on [Friday]date=2021-03-19 will decide.',
	'He said that the vote on [Friday]date=2021-03-19 will decide.',
]);
