import { dateCases } from '../../../support/dateCases.js';

dateCases('“around” and “circa” blur a point in time', [
	'It struck [around 8:30 p.m.]time{2021-03-17T20:30 mod=APPROX} on the hill.',
	'It struck [around noon]time{2021-03-17T12:00 mod=APPROX} on the hill.',
	'It closed [around Nov. 1]date{2020-11-01 mod=APPROX} for good.',
	'The mill was built [circa 1910]date{1910 mod=APPROX} by his father.',
	'The mill was built [ca. 1910]date{1910 mod=APPROX} by his father.',
	'It settled [around the 1960s]date{196 mod=APPROX} in the valley.',
]);

dateCases('“around” a place or a stretch is no point in time', [
	'They ran around the block twice.',
	'They stayed for [around two weeks]duration{P2W mod=APPROX} there.',
	'He looked around now and then.',
]);

dateCases('an approximate point', [
	'[Around 1850]date{1850 mod=APPROX} it thawed.',
	'It thawed [circa 1850]date{1850 mod=APPROX}.',
	'It thawed [around March 10]date{2021-03-10 mod=APPROX}.',
]);
