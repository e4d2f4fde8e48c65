import { tellsSpeakers } from './tellsSpeakers.js';

describe('a speaker by name', () => {
	describe('is the person whose surname it is', () => {
		tellsSpeakers([
			'President Angela Brown left on Monday. “It is late,” [Brown]{Angela Brown} said.',
			'“It is late,” said [Robert Green]{Robert Green}. “We left,” [Green]{Robert Green} added.',
			'Angela Brown met Robert Green. [Mr. Green]{Robert Green} said that it was late.',
			// Of two bearers, whom the form of address fits.
			'Angela Green met her husband, Robert Green. [Mrs. Green]{Angela Green} said that it was late.',
			'Angela Green met her husband, Robert Green. [Mr. Green]{Robert Green} said that it was late.',
			// Nobody's where nothing tells the bearers apart and neither is known better.
			'The firm hired Anna Lindqvist.\n\nThe firm hired Eva Lindqvist, too. Anna Lindqvist left. [Lindqvist]{Anna Lindqvist} said that it was late.',
		]);
	});

	describe('stands behind a title', () => {
		tellsSpeakers([
			'[Secretary of State Angela Brown]{Angela Brown} said that it was late.',
			'[Deputy Prime Minister Robert Green]{Robert Green} said that it was late.',
			'“It is late,” said [Foreign Minister Robert Green]{Robert Green}.',
			'[Rep. Angela Brown of Ohio]{Angela Brown} said that it was late.',
			'[Former mayor Robert Green]{Robert Green} said that it was late.',
		]);
	});

	describe('is not the one for whom somebody speaks, or to whom somebody is related', () => {
		tellsSpeakers([
			'Robert Green left. “It is late,” said [a spokesman for Green]{nobody}.',
			'“It is late,” said [the wife of Robert Green]{nobody}.',
			'Robert Green left. [A spokeswoman for Mr. Green]{nobody} said that it was late.',
			'[A friend of Angela Brown]{nobody} said that it was late.',
			"Robert Green left. [Green's lawyer]{nobody} said that it was late.",
			"Angela Brown left. [Brown's office]{nobody} said that it was late.",
			'[An adviser to President Robert Green]{nobody} said that it was late.',
			'Angela Brown won. [Brown supporters]{nobody} said that it was late.',
		]);
	});

	describe('stands in an apposition', () => {
		tellsSpeakers([
			'“It is late,” said [the captain, Robert Green]{Robert Green}.',
			'[The mayor, Angela Brown]{Angela Brown}, said that it was late.',
			"Angela Brown left. [Brown's lawyer, Robert Green]{Robert Green}, said that it was late.",
			// Somebody else's name in it: the captain stays unnamed.
			'“It is late,” said [the captain, a friend of Robert Green]{nobody}.',
			'“It is late,” said [the captain, who met Robert Green]{nobody}.',
		]);
	});

	describe('is an organization', () => {
		tellsSpeakers([
			'[The Norland Fisheries Agency]{Norland Fisheries Agency} said that it was late.',
			'The Norland Fisheries Agency (NFA) met. [The NFA]{Norland Fisheries Agency} said that it was late.',
			'According to [the Norland Fisheries Agency]{Norland Fisheries Agency}, it was late.',
			// Officials of it are not it.
			'[Officials at the Norland Fisheries Agency]{nobody} said that it was late.',
			'[A spokesman for the Norland Fisheries Agency]{nobody} said that it was late.',
		]);
	});

	describe('is the first who is named of several', () => {
		tellsSpeakers([
			'[Angela Brown and Robert Green]{Angela Brown} said that it was late.',
			'[Officials and Robert Green]{Robert Green} said that it was late.',
		]);
	});

	describe('is not the place of a dateline, nor when it was said', () => {
		tellsSpeakers([
			'VELNA - [A fishing union]{nobody} said it would send boats to Norland.',
			'VELNA - [The Norland Fisheries Agency]{Norland Fisheries Agency} said it would send boats to Velna.',
			'[The Norland Fisheries Agency just this month]{Norland Fisheries Agency} announced it would close the harbour.',
			// A name in capitals that no dash parts from the rest.
			'[The NATO alliance]{nobody} said it would send boats to Norland.',
		]);
	});
});
