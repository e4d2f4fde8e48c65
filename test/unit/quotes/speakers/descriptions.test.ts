import { tellsSpeakers } from './tellsSpeakers.js';

describe('a speaker by description', () => {
	describe('is whom a title names so', () => {
		tellsSpeakers([
			'Mayor Angela Brown met the council. [The mayor]{Angela Brown} said that it was late.',
			'Sen. Robert Green of Ohio met the council. [The senator]{Robert Green} said that it was late.',
			'Former President Robert Green met President Peter White. [The former president]{Robert Green} said that it was late.',
			'Former President Robert Green met President Peter White. [The president]{Peter White} said that it was late.',
			'Rep. Angela Brown met the council. [The lawmaker]{Angela Brown} said that it was late.',
			// Nobody was named so.
			'Robert Green met the council. [The mayor]{nobody} said that it was late.',
			'Sen. Robert Green met Sen. Peter White. [The Ohio senator]{nobody} said that it was late.',
		]);
	});

	describe('is whom an apposition or a sentence describes so', () => {
		tellsSpeakers([
			'Angela Brown, the mayor of Velna, met the council. [The mayor]{Angela Brown} said that it was late.',
			'The mayor, Angela Brown, met the council. It rained. [The mayor]{Angela Brown} said that it was late.',
			'Robert Green is a historian in Velna. It rained. [The historian]{Robert Green} said that it was late.',
			'Robert Green, an investor and former mayor, met the council. [The investor]{Robert Green} said that it was late.',
			'The council met developer Robert Green. Angela Brown came, too. [The developer]{Robert Green} said that it was late.',
			// Another one of the same kind, who has no name.
			'Robert Green, the historian, met the council. [A historian from Velna]{nobody} said that it was late.',
			'Angela Brown, the mayor of Velna, met the council. [The mayors]{nobody} said that it was late.',
			"Angela Brown, the mayor of Velna, met the council. [The mayor's lawyer]{nobody} said that it was late.",
		]);
	});

	describe('is not of the other gender', () => {
		tellsSpeakers([
			'Angela Brown met the council. [The businessman]{nobody} said that it was late.',
			'Robert Green met the council on Monday. [The businessman]{Robert Green} said that it was late.',
		]);
	});

	describe('is the only one of late', () => {
		tellsSpeakers([
			'Robert Green campaigned in Velna on Monday. [The candidate]{Robert Green} said that it was late.',
			'Robert Green campaigned in Velna. Peter White came, too. [The candidate]{nobody} said that it was late.',
			// People whom a text brings in without a name.
			'Robert Green campaigned in Velna on Monday. [The witness]{nobody} said that it was late.',
			'Robert Green campaigned in Velna on Monday. [The spokesman]{nobody} said that it was late.',
		]);
	});

	describe('is an organization by a word of its name', () => {
		tellsSpeakers([
			'The Velna University closed on Monday. [The university]{Velna University} said that it was late.',
			'The Norland Fisheries Agency closed on Monday. [The agency]{Norland Fisheries Agency} said that it was late.',
			'The Norland Fisheries Agency closed on Monday. [The university]{nobody} said that it was late.',
			'[The agency]{nobody} said that it was late.',
		]);
	});

	describe('is the maker of a document', () => {
		tellsSpeakers([
			'[A Norland Fisheries Agency report]{Norland Fisheries Agency} said that it was late.',
			'According to [a complaint]{Norland Fisheries Agency} filed by the Norland Fisheries Agency, boats were late.',
			// Who is only spoken of in it has not made it.
			'According to [a complaint]{nobody} about the Norland Fisheries Agency, boats were late.',
			'It was late, according to [a Norland Fisheries Agency report]{Norland Fisheries Agency}. [The report]{Norland Fisheries Agency} said that it rained.',
			'The Norland Fisheries Agency issued a statement on Monday. [The statement]{Norland Fisheries Agency} said that it was late.',
			'It was late, according to [a Norland Fisheries Agency survey]{Norland Fisheries Agency}. [The poll]{Norland Fisheries Agency} found that it rained.',
			// Whom it is about has not made it.
			'[A report on the Norland Fisheries Agency]{nobody} said that it was late.',
			'[The report]{nobody} said that it was late.',
			'[A report]{nobody} said that it was late.',
		]);
	});

	describe('has no name', () => {
		tellsSpeakers([
			'Robert Green left. [Officials]{nobody} said that it was late.',
			'Robert Green left. [A spokesman]{nobody} said that it was late.',
			'Robert Green left. [Three people]{nobody} said that it was late.',
			'Robert Green left. [Critics]{nobody} said that it was late.',
			'Robert Green left. [His lawyer]{nobody} said that it was late.',
			'Robert Green left. [The two men]{nobody} said that it was late.',
		]);
	});
});
