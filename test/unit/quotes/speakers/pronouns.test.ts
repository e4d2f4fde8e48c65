import { tellsSpeakers } from './tellsSpeakers.js';

describe('a speaker by pronoun', () => {
	describe('is of the gender that a first name shows', () => {
		tellsSpeakers([
			'President Angela Brown left on Monday. “It is late,” [she]{Angela Brown} said.',
			'Angela Brown met Robert Green. “It is late,” [he]{Robert Green} said.',
			'Angela Brown met Robert Green. “It is late,” [she]{Angela Brown} said.',
			'Robert Green met Angela Brown. “It is late,” [he]{Robert Green} said.',
			'Robert Green left. “It is late,” [she]{nobody} said.',
			'Angela Brown left. “It is late,” [he]{nobody} said.',
		]);
	});

	describe('is of the gender that a title or description shows', () => {
		tellsSpeakers([
			'Mrs. Okonkwo met Mr. Adeyemi. “It is late,” [he]{Adeyemi} said.',
			'Mrs. Okonkwo met Mr. Adeyemi. “It is late,” [she]{Okonkwo} said.',
			'The chairwoman, Tove Lindqvist, met Sir Ole Strand. “It is late,” [she]{Tove Lindqvist} said.',
			'Tove Lindqvist, a businesswoman, met Ole Strand, an actor. “It is late,” [he]{Ole Strand} said.',
		]);
	});

	describe('is who spoke last', () => {
		tellsSpeakers([
			'“It is late,” said [Robert Green]{Robert Green}. “We left,” [he]{Robert Green} added.',
			'[Robert Green]{Robert Green} said that Peter White was late. [He]{Robert Green} added that it rained.',
			'Peter White left. [Robert Green]{Robert Green} said that it rained. “It is late,” [he]{Robert Green} said.',
			'“It is late,” said [Robert Green]{Robert Green}.\n\n“It rains,” [he]{Robert Green} said.',
			// Not where somebody else has come in since.
			'[Robert Green]{Robert Green} said that it rained.\n\nPeter White came at noon. “It is late,” [he]{Peter White} said.',
		]);
	});

	describe('is the subject of the sentence before', () => {
		tellsSpeakers([
			'Robert Green met Peter White on Monday. “It is late,” [he]{Robert Green} said.',
			'The prize went to Robert Green in May. Peter White won nothing. “It is late,” [he]{Peter White} said.',
			'Peter White, the mayor, stood by him on Monday. “It is late,” [he]{Peter White} said.',
		]);
	});

	describe('is carried on by the pronouns between', () => {
		tellsSpeakers([
			'Robert Green met Angela Brown in Rome. He left at noon. He flew home. “It is late,” [he]{Robert Green} said.',
			'Angela Brown came to Rome in 1990. She built a house there. She left it to her sons. “It is late,” [she]{Angela Brown} said.',
		]);
	});

	describe('is not whom others only speak of', () => {
		tellsSpeakers([
			'Robert Green left. “Peter White is late,” [he]{Robert Green} said.',
			'[Angela Brown]{Angela Brown} said: “Ruth White is late.” [She]{Angela Brown} said that it rained.',
		]);
	});

	describe('is nobody where the speaker before has no name', () => {
		tellsSpeakers([
			'[A spokesman]{nobody} said that it rained. “It is late,” [he]{nobody} said.',
			'Robert Green left at noon. [A spokeswoman]{nobody} said that it rained. “It is late,” [she]{nobody} said.',
			'Angela Brown left at noon. [A spokesman]{nobody} said that it rained. “It is late,” [she]{Angela Brown} said.',
		]);
	});

	describe('is an organization', () => {
		tellsSpeakers([
			'[The Norland Fisheries Agency]{Norland Fisheries Agency} said that it rained. [It]{Norland Fisheries Agency} said that boats were late.',
			'[The Norland Fisheries Agency]{Norland Fisheries Agency} said that it rained. [They]{Norland Fisheries Agency} said that boats were late.',
			// A person is not "it", and who only was spoken of is not "they".
			'Robert Green left. [It]{nobody} said that boats were late.',
			'Robert Green left the Norland Fisheries Agency. [They]{nobody} said that boats were late.',
			'[Officials]{nobody} said that it rained. [They]{nobody} said that boats were late.',
		]);
	});

	describe('is the first of the two whom the sentence before speaks of', () => {
		tellsSpeakers([
			'Angela Brown and Robert Green met on Monday. [They]{Angela Brown} said that boats were late.',
			'Angela Brown and Robert Green met Peter White. [They]{Angela Brown} said that boats were late.',
			// Not where a third has come in between, nor one alone.
			'Angela Brown met Robert Green and left. Peter White came. [They]{nobody} said that boats were late.',
			'Angela Brown came on Monday. [They]{nobody} said that boats were late.',
		]);
	});

	describe('is the author of the article', () => {
		tellsSpeakers([
			'Boats and rain\n\nBy Angela Brown\n\nThe boats come at noon. [I]{Angela Brown} believe that they are late.',
			'Boats and rain\n\nBy Angela Brown and Robert Green\n\nThe boats come at noon. [I]{nobody} believe that they are late.',
			'The boats come at noon. [I]{nobody} believe that they are late.',
		]);
	});

	describe('is the name right before it', () => {
		tellsSpeakers([
			'The prize went to Robert Green, [who]{Robert Green} said that it was late.',
			'The prize went to a man [who]{nobody} said that it was late.',
			'Mayor Angela Brown came on Monday. The prize went to the mayor, [who]{Angela Brown} said that it was late.',
		]);
	});
});
