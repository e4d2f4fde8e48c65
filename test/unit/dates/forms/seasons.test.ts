import { dateCases } from '../../../support/dateCases.js';

dateCases('seasons with a year', [
	'In [spring 2019]date=2019-SP it bloomed.',
	'In [the spring of 2019]date=2019-SP it bloomed.',
	'In [autumn 2019]date=2019-FA it bloomed.',
	'In [the winter of 2019]date=2019-WI it bloomed.',
	'In [late summer 2019]date{2019-SU mod=END} it bloomed.',
	'In [the early summer of 2019]date{2019-SU mod=START} it bloomed.',
	'In [the summer of last year]date=2020-SU it bloomed.',
	'In [the spring of this year]date=2021-SP it bloomed.',
	'[The summer 2019]date=2019-SU bloom was long.',
]);

dateCases('seasons without a year', [
	'In [the spring]date=2021-SP it bloomed.',
	'In [spring]date=2021-SP it bloomed.',
	'In [autumn]date=2021-FA it bloomed.',
	'During [the winter]date=2021-WI it bloomed.',
	'By [summer]date=2021-SU it will bloom.',
	'Since [the summer]date=2020-SU it bloomed.',
	'In [early summer]date{2021-SU mod=START} it bloomed.',
	'In [late autumn]date{2021-FA mod=END} it bloomed.',
	'[Last autumn]date=2020-FA it bloomed.',
	'[This winter]date=2021-WI it bloomed.',
	'[Next spring]date=2022-SP it will bloom.',
]);

dateCases('wells, falls and names that are no seasons', [
	'The fall of Troy was long.',
	'After the fall of the city they fled.',
	'A hot spring came up.',
	'He drank spring water.',
	'The Arab Spring came.',
	'The winter wheat stood high.',
	'The Winter Palace was shut.',
	'The Spring Street shop was shut.',
	'Summer Reyes spoke.',
	'Prices fall in shops.',
	'They spring up at dawn.',
]);

const LATE_SUMMER = { publicationDate: '2020-09-10' };

dateCases(
	'seasons with a direction, in late summer',
	[
		'[Last summer]date{2020-SU by=last-season} it bloomed.',
		'[Last spring]date{2020-SP by=last-season} it bloomed.',
		'[Last autumn]date{2019-FA by=last-season} it bloomed.',
		'[Last winter]date{2020-WI by=last-season from=publicationDate} it bloomed.',
		'[Next summer]date{2021-SU by=next-season} it will bloom.',
		'[Next winter]date{2021-WI by=next-season} it will bloom.',
		'[This autumn]date{2020-FA by=this-season} it will bloom.',
		'Since [the summer]date{2020-SU by=past-cue} it bloomed.',
		'Since [the autumn]date{2020-FA by=past-cue} it bloomed.',
		'Since [the winter]date{2020-WI by=past-cue} it bloomed.',
		'In [the summer]date{2020-SU by=year-of-publication open=XXXX-SU} it bloomed.',
	],
	LATE_SUMMER,
);

dateCases('a year before its season', ['In [2019 summer]date=2019-SU it bloomed.', 'In [2019]date=2019 fall was early.']);
