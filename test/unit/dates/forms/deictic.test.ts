import { dateCases } from '../../../support/dateCases.js';

dateCases('today and its neighbours', [
	'It rains [today]date=2021-03-17.',
	'It rained [yesterday]date=2021-03-16.',
	'It will rain [tomorrow]date=2021-03-18.',
	'It will rain [tonight]time=2021-03-17TNI.',
	'It rained [yesterday morning]time=2021-03-16TMO.',
	'It rained [this morning]time=2021-03-17TMO.',
	'It rained [last night]time=2021-03-16TNI.',
	'It rained [the day before yesterday]date=2021-03-15.',
	'It will rain [the day after tomorrow]date=2021-03-19.',
	"[Today]date=2021-03-17's rain was heavy.",
]);

dateCases('days by their distance from today', [
	'[Today]date=2021-03-17 it snows.',
	'[TODAY]date=2021-03-17 it snows.',
	'It snowed [yesterday]date=2021-03-16, she said.',
	'It will snow [tomorrow]date=2021-03-18, she said.',
	"[Yesterday]date=2021-03-16's snow melted.",
	'It snowed [earlier today]date{2021-03-17 mod=START}.',
	'It will snow [later today]date{2021-03-17 mod=END}.',
	'[Tonight]time=2021-03-17TNI it snows.',
	'It snowed [the day before yesterday]date=2021-03-15.',
	'It will snow [the day after tomorrow]date=2021-03-19.',
	'It snowed [overnight]time=2021-03-16TNI.',
]);

dateCases('titles with “today” in them', [
	'USA Today wrote of it.',
	'Russia Today wrote of it.',
	'An overnight bus is late.',
	'The Tonight Show aired it.',
]);
