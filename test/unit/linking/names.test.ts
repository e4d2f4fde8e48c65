import { check } from '../../support/marked.js';

/** Tests that the names of a text are linked as marked; a few plain words before them keep titles out of headlines. */
function links(cases: readonly string[]): void {
	for (const text of cases) it(text, () => check(`«Rain fell.\n\n${text}»`, { layers: ['mentions'] }));
}

describe('links of persons', () => {
	describe('to the bearer of a surname whom the article names most', () => {
		links([
			'[Ingrid Lindqvist]person met her brother, [Otto Lindqvist]person. Later [Ingrid Lindqvist]person left. [Lindqvist]person{Ingrid Lindqvist} was late.',
			'[Ingrid Lindqvist]person met her brother, [Otto Lindqvist]person. [Lindqvist]person{Lindqvist} was late.',
		]);
	});

	describe('to the bearer whom a form of address fits', () => {
		links([
			'[Ingrid Lindqvist]person met her brother, [Otto Lindqvist]person. Mrs. [Lindqvist]person{Ingrid Lindqvist} was late.',
			'[Ingrid Lindqvist]person met her brother, [Otto Lindqvist]person. Mr. [Lindqvist]person{Otto Lindqvist} was late.',
			// First names that may be anyone's.
			'[Kim Lindqvist]person met her brother, [Robin Lindqvist]person. Mr. [Lindqvist]person{Lindqvist} was late.',
		]);
	});

	describe('over the shape of an apostrophe', () => {
		links([
			'Mayor [Sinéad O’Hara]person spoke. Then [O’Hara]person{Sinéad O’Hara} left.',
			"Mayor [Sinéad O’Hara]person spoke. Then [O'Hara]person{Sinéad O’Hara} left.",
			"Mayor [Sinéad O'Hara]person spoke. Then [O’Hara]person{Sinéad O'Hara} left.",
		]);
	});

	describe('never to a place', () => {
		links(['President [Georgia Halloway]person went to [Georgia]location{Georgia}.']);
	});
});

describe('links of organizations', () => {
	describe('to what a firm is called before its suffix', () => {
		links([
			'[Halvorsen Motors Inc]organization said its sales fell. [Halvorsen Motors]organization{Halvorsen Motors Inc} makes cars.',
			'[Halvorsen Motor Co]organization said its sales fell. Shares of [Halvorsen Motor]organization{Halvorsen Motor Co} fell.',
		]);
	});

	describe('to the name of which an acronym has the initials', () => {
		links([
			'The [Norland Fisheries Agency]organization met.\n\nThe [NFA]organization{Norland Fisheries Agency} left.',
			'The [Norland Fisheries Agency]organization met.\n\nThe [NFB]organization{NFB} left.',
		]);
	});

	describe('to the longer name that a shorter one ends', () => {
		links([
			'The [United Nations Security Council]organization met. The [Security Council]organization{United Nations Security Council} left.',
			'The [United Nations Security Council]organization met. The [U.N. Security Council]organization{United Nations Security Council} left.',
		]);
	});
});

describe('links of places', () => {
	links([
		'He lives in [Velna]location, [Calif.]location{California}, the oldest town of [California]location.',
		'He left the [U.K.]location{Britain} in May. [Britain]location was cold.',
		'He left the [U.S.]location{United States} in May. The [United States]location was cold.',
	]);
});
