import { tellsSpeakers } from './tellsSpeakers.js';

describe('several speakers', () => {
	describe('are the first of those whom the words list', () => {
		tellsSpeakers([
			'[Angela Brown and Robert Green]{Angela Brown} said that boats were late.',
			'[Angela Brown, the mayor, and Robert Green]{Angela Brown} said that boats were late.',
			'[Critics like Angela Brown and Robert Green]{Angela Brown} said that boats were late.',
			'[Unions, including the Norland Fisheries Union]{Norland Fisheries Union}, said that boats were late.',
			// Who only comes with them is not an example of them.
			'[Critics of Angela Brown]{nobody} said that boats were late.',
			'[Officials]{nobody} said that boats were late.',
		]);
	});

	describe('are whom “they” stands for where they spoke together', () => {
		tellsSpeakers([
			'[Angela Brown and Robert Green]{Angela Brown} said that boats were late. It rained on Monday. [They]{Angela Brown} said that it was cold.',
			'[Angela Brown and Robert Green]{Angela Brown} said that boats were late. [Officials]{nobody} said that it rained. [They]{nobody} said that it was cold.',
			'[Angela Brown]{Angela Brown} said that boats were late. It rained on Monday. [They]{nobody} said that it was cold.',
		]);
	});

	describe('are whom “both” and a plural stand for', () => {
		tellsSpeakers([
			'Angela Brown and Robert Green met in Velna. [Both]{Angela Brown} said that boats were late.',
			'Senators Angela Brown and Robert Green met in Velna. It rained. [The senators]{Angela Brown} said that boats were late.',
			'Angela Brown and Robert Green met in Velna. It rained. [The senators]{nobody} said that boats were late.',
		]);
	});

	describe('are nobody whom “he” or “she” could stand for', () => {
		tellsSpeakers(['Angela Brown came on Monday. [Officials]{nobody} said that it rained. [She]{Angela Brown} said that boats were late.']);
	});
});
