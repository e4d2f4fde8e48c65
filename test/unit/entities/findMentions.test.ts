import assert from 'node:assert/strict';
import { annotate, DEFAULT_OPTIONS, loadEngine, type Mention, readAnnotations } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';
import { check } from '../../support/marked.js';

/** An article in which all names are marked, one paragraph a string, behind a headline without names. */
function article(...paragraphs: readonly string[]): () => void {
	return () => check(`«Harbour opens again\n\n${paragraphs.join('\n\n')}»`, { layers: ['mentions'] });
}

function mentionsOf(text: string, engine = testEngine()): readonly Mention[] {
	return readAnnotations(annotate(engine, text, DEFAULT_OPTIONS)).mentions;
}

describe('names of people', () => {
	it(
		'are found in full and by the surname alone, titles outside',
		article(
			'President [Maria Lindqvist]person opened the harbour on Monday. "It is done," [Lindqvist]person told reporters.',
			'Prime Minister [Otto Brandvold]person thanked her. Mr [Brandvold]person said that the work had taken three years.',
			'[Lindqvist]person and [Brandvold]person will meet again in April, a spokesman said.',
		),
	);

	it(
		'keep initials, particles and hyphens',
		article(
			'The book was written by [John R. Halloway]person and [Pieter van der Meulen]person, who live by the sea.',
			'[Jean-Luc Marchand]person, a sailor, reads it every year. "He knows the sea," said [Marchand]person.',
		),
	);

	it(
		'leave the possessive outside, with either apostrophe',
		article(
			"[Maria Lindqvist]person’s plan was praised. Few had read [Lindqvist]person's letter to the council.",
			'The mayor said that [Lindqvist]person’s idea was new.',
		),
	);
});

describe('names of places', () => {
	it(
		'are countries, cities, regions and waters',
		article(
			'The ship left [Kenya]location on Monday and reached [India]location two weeks later. Its crew comes from [Norway]location and the [United States]location.',
			'It had called at [London]location, [Paris]location and [New York]location. It will cross the [Atlantic Ocean]location and the [Black Sea]location.',
		),
	);

	it(
		'stand before hyphens, and in pairs',
		article(
			'The [Russia]location-led force left [Georgia]location. Trade between [India]location and [Pakistan]location has stopped, officials in [Moscow]location said.',
		),
	);
});

describe('names of organizations', () => {
	it(
		'are agencies, companies and unions of states',
		article(
			'The [United Nations]organization and the [European Union]organization sent help. The [World Health Organization]organization will send doctors.',
			'Shares of [Microsoft]organization rose, the [Associated Press]organization reported.',
		),
	);

	it(
		'stand before their acronyms in brackets',
		article(
			'The [World Health Organization]organization ([WHO]organization) met on Monday. The [WHO]organization said that nobody was ill.',
		),
	);

	it('leave "the" outside', article('It was the [United Nations]organization that paid. Nobody thanked the [United Nations]organization.'));
});

describe('other names', () => {
	it(
		'are peoples and nationalities',
		article(
			'A [Russian]group ship and two [French]group boats came in. The [German]group crew was well, and so were the [Italian]group passengers.',
		),
	);

	it(
		'are amounts of money, and no other numbers',
		article(
			'The work cost [$1.5 billion]money, of which the state paid [$800 million]money. A ticket is [$12]money, up from [$9]money last year.',
			'Some 30 percent of the 1,200 ships were built before 1990, and 12 were sold.',
		),
	);
});

describe('capitals that say nothing', () => {
	it(
		'stand at the beginning of sentences',
		article('Yesterday everyone went home. However, nobody slept. Most people said that nothing like it had ever happened.'),
	);

	it('stand in titles, of which names in the text below are names too', () =>
		check(
			'«[Lindqvist]person Opens Harbour After Three Years\n\nMayor [Maria Lindqvist]person opened the harbour on Monday. "It is done," [Lindqvist]person said.\n\n[Lindqvist]person thanked the workers.»',
			{ layers: ['mentions'] },
		));

	it('stand in lines in capitals, of which names in the text below are names too', () =>
		check(
			'«HARBOUR OPENS IN [KENYA]location AFTER THREE YEARS\n\nMayor [Maria Lindqvist]person opened the harbour in [Kenya]location on Monday. "It is done," [Lindqvist]person said.\n\n[Lindqvist]person thanked the workers of [Kenya]location.»',
			{ layers: ['mentions'] },
		));

	it('are fewer than in other languages, whose words are no names', () =>
		check(
			'«Der Hafen öffnet wieder\n\nAm Morgen verließen die ersten Schiffe den Hafen. Die Fischer bleiben besorgt, und die Schleuse ist alt.»',
			{
				layers: ['mentions'],
			},
		));
});

describe('what a mention says', () => {
	it('names its role', () => {
		const [mention] = mentionsOf('Harbour opens again\n\nThen Prime Minister Ingrid Halloway spoke to reporters in Nairobi.');
		assert.deepEqual([mention?.text, mention?.role], ['Ingrid Halloway', 'Prime Minister']);
	});

	it('names what an acronym stands for', () => {
		const acronym = mentionsOf('Harbour opens again\n\nThe World Health Organization (WHO) met on Monday.').find(
			({ text }) => text === 'WHO',
		);
		assert.equal(acronym?.expansion, 'World Health Organization');
	});

	it('names its rule, and a confidence between the least that is shown and 1', () => {
		const mentions = mentionsOf('Harbour opens again\n\nPresident Ingrid Halloway flew to Kenya with the United Nations for $5 million.');
		assert.ok(mentions.length > 2);
		for (const { source, confidence } of mentions) {
			assert.match(source.rule, /^[a-z]+(?:-[a-z]+)*$/u);
			assert.ok(confidence >= 0.45 && confidence <= 1, `${confidence}`);
		}
	});

	it('is hidden where the user asks for more confidence than it has', () => {
		const text = 'Harbour opens again\n\nPresident Ingrid Halloway flew to Kenya with Brandvold of the Norland Fisheries Agency.';
		const of = (leastConfidence: number) => readAnnotations(annotate(testEngine(), text, { ...DEFAULT_OPTIONS, leastConfidence })).mentions;
		assert.equal(of(1.01).length, 0);
		const all = of(0);
		for (const { confidence } of of(0.9)) assert.ok(confidence >= 0.9);
		assert.deepEqual(
			of(0.9),
			all.filter(({ confidence }) => confidence >= 0.9),
		);
	});
});

describe('without a model', () => {
	it('only layout gives names away', () => {
		const text = 'Ferry sinks\n\nBy Jane Doe\n\nNAIROBI (Reuters) - President Ingrid Halloway spoke.';
		assert.deepEqual(
			mentionsOf(text, loadEngine({ lexicon: '' })).map(({ text: name, type }) => `${name} ${type}`),
			['Jane Doe person', 'NAIROBI location', 'Reuters organization'],
		);
	});

	it('is how bytes are read that are no model', () => {
		assert.equal(loadEngine({ lexicon: '', entityModel: Uint8Array.from([1, 2, 3]) }).entityModel, null);
	});
});
