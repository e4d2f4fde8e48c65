import { dateCases } from '../../../support/dateCases.js';

dateCases('seasons, quarters and halves', [
	'In [the summer of 2019]date=2019-SU it rained.',
	'In [summer 2019]date=2019-SU it rained.',
	'In [the fall of 2019]date=2019-FA it rained.',
	'In [the third quarter of 2020]date=2020-Q3 sales rose.',
	"[2020's third quarter]date=2020-Q3 was good.",
	'In [the first half of 2020]date=2020-H1 sales rose.',
	'In [the first two quarters of 2020]date=2020-H1 sales rose.',
	'In [the fourth quarter of last year]date=2020-Q4 sales rose.',
	"In [last year's fourth quarter]date=2020-Q4 sales rose.",
]);

dateCases('quarters and halves with a year', [
	'Sales rose in [the second quarter of 2019]date=2019-Q2.',
	'Sales rose in [the second quarter, 2019]date=2019-Q2.',
	'Sales rose in [the 2019 second quarter]date=2019-Q2.',
	"Sales rose in [2019's second quarter]date=2019-Q2.",
	'Sales rose in [the second half of 2019]date=2019-H2.',
	'Sales rose in [the first quarter of this year]date=2021-Q1.',
	'Sales rose in [the third quarter of last year]date=2020-Q3.',
	'Sales rose in [the first half of next year]date=2022-H1.',
	'Sales rose in [the second half of last year]date=2020-H2.',
	'Sales rose in [the first half of the year]date=2021-H1.',
	'Sales rose in [the fourth quarter of fiscal 2019]date=2019-Q4.',
	"Sales rose in [this year's first quarter]date=2021-Q1.",
	"Sales rose in [last year's third quarter]date=2020-Q3.",
	'Sales rose in [the last half of 2019]date=2019-H2.',
]);

dateCases('fiscal years and quarters', [
	'Sales rose in [fiscal 2020]date=2020.',
	'Sales rose in [fiscal year 2020]date=2020.',
	'Sales rose in [the fiscal year 2020]date=2020.',
	'Sales rose in [the fiscal third quarter]date=2021-Q3.',
	'Sales rose in [the third fiscal quarter]date=2021-Q3.',
	'Sales rose in its [fiscal first quarter]date=2021-Q1.',
	'Sales rose in [the current fiscal year]date=2021.',
	'Sales rose in [this fiscal year]date=2021.',
	'Sales rose in [the last fiscal year]date=2020.',
]);

dateCases('quarters and halves that are no time', [
	'They led at half time.',
	'[The second half]date=2021-H2 began.',
	'In the first half of the match they led.',
	'In the third quarter of the game they led.',
	'A quarter of them left.',
	'The quarter-final was dull.',
	'The French Quarter was shut.',
	'He paid a quarter.',
]);

dateCases('the last quarter of a year', [
	'Sales rose in [the last quarter of last year]date=2020-Q4.',
	'Sales rose in [the last quarter of 2019]date=2019-Q4.',
	'Sales rose in [the comparable year-ago quarter]date=2020.',
]);
