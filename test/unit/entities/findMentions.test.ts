import assert from 'node:assert/strict';
import { annotate, DEFAULT_OPTIONS, loadEngine, type Mention, readAnnotations } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';
import { check } from '../../support/marked.js';

/** A first sentence, so that what follows is prose and no headline. */
const LEAD = 'Rain fell.\n\n';

function marks(text: string): () => void {
	return () => check(`«${LEAD}${text}»`, { layers: ['mentions'] });
}

function mentionsOf(text: string, lexicon?: string): readonly Mention[] {
	const engine = lexicon === undefined ? testEngine() : loadEngine({ lexicon });
	return readAnnotations(annotate(engine, LEAD + text, DEFAULT_OPTIONS)).mentions;
}

describe('names of people', () => {
	it('leaves titles outside the span', marks('Later, President [Maria Lindqvist]person and Gen. [Otto Brandvold]person met.'));
	it('cuts nationality and title off', marks('The visit of [Armenian]group Prime Minister [Davit Sarkonyan]person ended.'));
	it('keeps initials and particles', marks('It was written by [J. R. Halloway]person and [Pieter van der Meulen]person.'));
	it('keeps given names that go on behind a hyphen', marks('It was [Park Dong-su]person, she said.'));
	it('leaves the possessive outside', marks("Then came Mr [Halloway]person's reply."));
	it('finds an unknown surname by a role before it', marks('She thanked striker [Vuksanaj]person for the goal.'));
	it('does not take the first word of a sentence for a name', marks('Yesterday everyone went home. However, nobody slept.'));
	it('finds a name at the start of a sentence', marks('Nothing moved. [Halloway]person said it was over.'));
	it('finds a name behind a prefix', marks('The anti-[Lindqvist]person protest ended.'));
});

describe('names of places', () => {
	it('knows countries and cities', marks('They flew from [Nairobi]location to [Kenya]location and the [United States]location.'));
	it('takes an unknown word behind "in" for a place', marks('The flood began in [Vuksanovo]location on the coast.'));
	it('cuts a compound', marks('The [Russia]location-led force left [Georgia]location.'));
	it('marks both places of a pair', marks('The [India]location-[Pakistan]location border was shut.'));
	it('takes the head of a place with it', marks('They crossed [Lake Vuksan]location and the [Blue Hare River]location.'));
});

describe('names of organizations', () => {
	it('reads heads', marks('The [Norland Fisheries Agency]organization met the [Brandvold Foundation]organization.'));
	it('reads "of"', marks('The [Ministry of Health and Sanitation]organization met the [University of Vuksan]organization.'));
	it('reads company suffixes', marks('Shares of [Halloway & Sons Ltd]organization rose.'));
	it('makes a mention of a bracketed acronym', marks('The [Norland Fisheries Agency]organization ([NFA]organization) met.'));
	it('leaves "the" outside', marks('It was the [United Nations]organization that paid.'));
});

describe('other names', () => {
	it('knows peoples, nationalities and parties', marks('A [Kazakh]group and two [Muslims]group met [Democrats]group.'));
	it(
		'finds amounts of money',
		marks('It cost [$1.5bn]money, [£800m]money, [2 million euros]money or [Rs 500 crore]money, not 30 percent of 12 ships.'),
	);
	it('finds laws and awards by their heads', marks('Under the [Harbour Safety Act]other nothing changed.'));
});

describe('capitals that say nothing', () => {
	it('finds only known names in a headline in title case', () =>
		check('«Fishermen Angry As Prices Rise In [Kenya]location\n\nRain fell.»', { layers: ['mentions'] }));
	it('finds the place and the agency of a dateline', () =>
		check('«Rain falls\n\n[NAIROBI]location, March 3 ([Reuters]organization) - Rain fell.»', { layers: ['mentions'] }));
	it('finds the people of a byline', () =>
		check('«Rain falls\n\nBy [Ingrid Vuksanaj]person and [Otto Brandvold]person\n\nRain fell.»', { layers: ['mentions'] }));
});

describe('what a mention says', () => {
	it('names its role', () => {
		const [mention] = mentionsOf('Then Prime Minister Ingrid Halloway spoke.');
		assert.deepEqual([mention?.text, mention?.role], ['Ingrid Halloway', 'Prime Minister']);
	});

	it('names what an acronym stands for', () => {
		const acronym = mentionsOf('The Norland Fisheries Agency (NFA) met.').find((mention) => mention.text === 'NFA');
		assert.equal(acronym?.expansion, 'Norland Fisheries Agency');
	});

	it('names its rule, and a confidence between 0 and 1', () => {
		for (const mention of mentionsOf('President Ingrid Halloway flew to Kenya with the Norland Fisheries Agency for $5.')) {
			assert.match(mention.source.rule, /^[a-z]+(?:-[a-z]+)*$/iu);
			assert.ok(mention.confidence > 0.5 && mention.confidence <= 1);
		}
	});

	it('works from rules alone, without a lexicon', () => {
		const found = mentionsOf('President Ingrid Halloway of the Norland Fisheries Agency paid $5.', '');
		assert.deepEqual(
			found.map(({ text, type }) => [text, type]),
			[
				['Ingrid Halloway', 'person'],
				['Norland Fisheries Agency', 'organization'],
				['$5', 'money'],
			],
		);
	});
});
