import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityType, MentionFact } from '../../../server/src/engine/entities/mention.js';
import { findOwnNames, type NameChoices, readNameRules, withOwnNames } from '../../../server/src/engine/entities/nameRules.js';
import { type AnnotateOptions, annotate, loadEngine, readAnnotations } from '../../../server/src/engine/index.js';
import { check } from '../../support/marked.js';
import { parseMarked } from '../../support/parseMarked.js';

/** Without a model, nothing is a name but what layout and lists say. */
const RULES_ALONE = loadEngine({ lexicon: '' });

/** A first sentence, so that what follows is prose and no headline. */
const LEAD = 'Rain fell.\n\n';

/** Own names as a settings file has them. */
function own(names: Readonly<Record<string, EntityType>>): NameChoices {
	return { ownNames: Object.entries(names).map(([name, type]) => ({ name, type })) };
}

function marks(text: string, choices: Partial<AnnotateOptions>): () => void {
	return () => check(`«${LEAD}${text}»`, { layers: ['mentions'], engine: RULES_ALONE, ...choices });
}

describe('own names', () => {
	const orchard = own({ Apple: 'organization', 'Apple Orchard': 'location', 'Apple Orchard Trust': 'organization', "O'Rell": 'person' });

	it('are tagged wherever they stand', marks('At [Apple]organization, nobody at [Apple]organization knew.', orchard));
	it('are the longest at each place', marks('The [Apple Orchard]location and the [Apple Orchard Trust]organization sued.', orchard));
	it('are words, not parts of them', marks('Applewood, Snapple, McApple and Apples grow there.', orchard));
	it(
		'are found beside hyphens, slashes and possessives',
		marks("An [Apple]organization-led plan, [Apple]organization/Pear, [Apple]organization's.", orchard),
	);
	it('stand as they are listed', marks('An apple, an aPPle and an [Apple]organization.', orchard));
	it('stand in capitals too', marks('[APPLE]organization SUES [APPLE ORCHARD]location', orchard));
	it('begin with a capital where a sentence does', marks('[De Vraal]person met [de Vraal]person.', own({ 'de Vraal': 'person' })));
	it('are not found in capitals where they are so short that another word is meant', marks('The US and [Us]group.', own({ Us: 'group' })));
	it(
		'run over the end of a line',
		marks(
			'Near the gates of the harbour, and of the shut yard behind the [Apple\nOrchard]location, it rained for days on end, and nobody went out there.',
			orchard,
		),
	);
	it('do not run on behind a mark', marks('[Apple]organization, Orchard. [Apple]organization - Orchard.', orchard));

	for (const apostrophe of ["'", '’']) {
		it(`have straight and curly apostrophes, in the text with ${apostrophe}`, () => {
			marks(`Later, [O${apostrophe}Rell]person spoke of [O${apostrophe}RELL]person.`, orchard)();
			marks(`Later, [O${apostrophe}Rell]person spoke.`, own({ 'O’Rell': 'person' }))();
			marks(`They ate at [Rell${apostrophe}s]organization.`, own({ 'Rell’s': 'organization' }))();
		});
	}

	it('have the full stops of abbreviations or not', () => {
		marks('[Acme Corp.]organization paid [J. Rell]person.', own({ 'Acme Corp.': 'organization', 'J Rell': 'person' }))();
		marks('It went to [Acme Corp]organization.', own({ 'Acme Corp': 'organization' }))();
		marks('[Acme Corp]organization paid.', own({ 'Acme Corp.': 'organization' }))();
	});

	it(
		'may be made of other signs and scripts',
		marks(
			'[AT&T]organization, [Yahoo!]organization, [Æther-9]product and [東京港湾局]organization.',
			own({ 'AT&T': 'organization', 'Yahoo!': 'organization', 'Æther-9': 'product', 東京港湾局: 'organization' }),
		),
	);

	it('have letters in one piece or in two', () => {
		marks('Then [Zoe\u0308]person met [Zo\u00eb]person.', own({ 'Zo\u00eb': 'person' }))();
		marks('Then [ZOE\u0308 RELL]person met [Zo\u00eb Rell]person.', own({ 'Zoe\u0308 Rell': 'person' }))();
	});

	it('that differ in case are told apart', () => {
		const brands = own({ Orchid: 'person', orchid: 'product', ORCHID: 'organization' });
		assert.deepEqual(
			found('An orchid, Orchid and ORCHID.', brands).map(([, text, type]) => `${text} ${type}`),
			['orchid product', 'Orchid person', 'ORCHID organization'],
		);
	});

	it('without a letter or digit are passed over, and so are empty ones', () => {
		marks('Well – that was … all.', own({ '': 'person', ' ': 'person', '–': 'person', '…': 'other' }))();
	});

	it(
		'listed twice are of the later type',
		marks('[Apple]product fell.', {
			ownNames: [
				{ name: 'Apple', type: 'person' },
				{ name: ' Apple ', type: 'product' },
			],
		}),
	);

	it('are names in headlines, bylines and list items, but not in code, comments and front matter', () => {
		check(
			[
				'«---',
				'title: Apple',
				'---',
				'',
				'# [Apple]organization Falls',
				'',
				'By Ida Apple',
				'',
				'Now `Apple` is code, and so is \\[this\\](http://Apple).',
				'',
				'- [Apple]organization',
				'',
				'<!-- Apple -->',
				'',
				'```',
				'Apple',
				'```',
				'»',
			]
				.join('\n')
				.replace('By Ida Apple', 'By [Ida Apple]person'),
			{ syntax: 'markdown', layers: ['mentions'], engine: RULES_ALONE, ...own({ Apple: 'organization', 'Ida Apple': 'person' }) },
		);
	});

	it('say where they come from, and are certain', () => {
		const [mention] = readAnnotations(annotate(RULES_ALONE, 'Apple fell.', { syntax: 'plain', ...orchard })).mentions;
		assert.deepEqual([mention?.source, mention?.confidence], [{ stage: 'entities', rule: 'own-list' }, 1]);
	});

	it('have the role that is stated before a person', () => {
		const { entities } = readAnnotations(annotate(RULES_ALONE, `${LEAD}Later, President O'Rell left.`, { syntax: 'plain', ...orchard }));
		assert.deepEqual(
			entities.map(({ name, role }) => [name, role]),
			[["O'Rell", 'President']],
		);
	});

	it('keep their types whatever an acronym beside them seems to be', () => {
		const text = 'The [Norland Harbour Choir]event ([NHC]event) sang.';
		marks(text, own({ NHC: 'event', 'Norland Harbour Choir': 'event' }))();
		marks(
			'The [Norland Harbour Choir]group ([NHC]product) sang.'.replace('product', 'group'),
			own({ NHC: 'product', 'Norland Harbour Choir': 'group' }),
		)();
	});

	it('do not depend on the order of the list', () => {
		const words = fc.constantFrom('Apple', 'apple', 'APPLE', 'Orchard', 'Trust', 'of', 'O’Rell');
		const name = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
		const names = fc.uniqueArray(fc.record({ name, type: fc.constantFrom<EntityType>('person', 'product', 'location') }), {
			selector: (item) => item.name.replaceAll('’', "'"),
			maxLength: 8,
		});
		const lists = names.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
		const text = fc.array(fc.oneof(words, fc.constant('.')), { maxLength: 12 }).map((list) => list.join(' '));
		fc.assert(
			fc.property(lists, text, ([one, other], words) => {
				assert.deepEqual(found(words, { ownNames: one }), found(words, { ownNames: other }));
			}),
		);
	});

	it('are looked up in steps that do not grow with the list', () => {
		const many = Array.from({ length: 20_000 }, (_, i) => ({ name: `Maria ${lettersOf(i)}`, type: 'person' as const }));
		const rules = readNameRules({ ownNames: many, syntax: 'plain' });
		const maria = rules.own.next.get('maria');
		assert.equal(rules.own.next.size, 1);
		assert.equal(maria?.next.size, many.length);
		assert.equal(findOwnNames(rules, many.map(({ name }) => name).join(', ')).length, many.length);
	});
});

describe('own names and what was found otherwise', () => {
	it('win over a name that they overlap', joins('[Amara] [Okonjo Bridge]', { own: ['Amara Okonjo'] }, ['Amara Okonjo!own']));
	it('win over a longer name of another type', joins('[Paris Lindqvist]', { own: ['Paris'], type: 'location' }, ['Paris!own']));
	it('yield to a longer name of their type', joins('[Amara Okonjo]', { own: ['Okonjo'] }, ['Amara Okonjo']));
	it('win over the same name', joins('[Okonjo]', { own: ['Okonjo'] }, ['Okonjo!own']));
	it('stand beside others', joins('[Rell] and Okonjo and [Voss]', { own: ['Okonjo'] }, ['Rell', 'Okonjo!own', 'Voss']));
	it('yield to a longer date', joins('4 May 2019', { own: ['May'], dates: ['4 May 2019'] }, []));
	it(
		'win over a date that is the same or shorter',
		joins('Black Friday', { own: ['Black Friday'], dates: ['Friday'] }, ['Black Friday!own']),
	);
	it(
		'yield to a longer name only if it stays',
		joins('[Amara Okonjo Bridge]', { own: ['Amara', 'Okonjo Bridge'], types: { 'Okonjo Bridge': 'facility' } }, [
			'Amara!own',
			'Okonjo Bridge!own',
		]),
	);
});

describe('names that are never tagged', () => {
	const orchard = own({ Apple: 'organization', 'Apple Orchard': 'location' });

	it('are not, though they are on the list of own names', marks('Apple fell.', { ...orchard, neverTag: ['Apple'] }));
	it('are within longer names', marks('The [Apple Orchard]location burned.', { ...orchard, neverTag: ['Apple'] }));
	it('are not in capitals either, nor with another apostrophe', () => {
		marks('APPLE FELL', { ...orchard, neverTag: ['Apple'] })();
		marks('Then O’Rell fell.', { ...own({ "O'Rell": 'person' }), neverTag: ["O'Rell"] })();
	});
	it(
		'are other names than those that differ in case',
		marks('An [apple]product, Apple.', { ...own({ apple: 'product', Apple: 'person' }), neverTag: ['Apple'] }),
	);
	it('are those that the layout gives away, too', () =>
		check('«Rain falls\n\nNAIROBI, March 3 ([Reuters]organization) - Rain fell.»', {
			layers: ['mentions'],
			engine: RULES_ALONE,
			neverTag: ['Nairobi'],
		}));
});

/** Names found otherwise are marked in the text, all of type person; own ones are listed, `!own` where they are expected to win. */
function joins(
	text: string,
	given: {
		readonly own: readonly string[];
		readonly type?: EntityType;
		readonly types?: Readonly<Record<string, EntityType>>;
		readonly dates?: readonly string[];
	},
	expected: readonly string[],
): () => void {
	return () => {
		const { text: plain, tags } = parseMarked(`«${text.replaceAll(']', ']person')}»`);
		const others = tags.map(
			({ start, end }): MentionFact => ({
				start,
				end,
				text: plain.slice(start, end),
				type: 'person',
				confidence: 0.9,
				source: { stage: 'entities', rule: 'model' },
			}),
		);
		const list = given.own.map((name) => ({ name, type: given.types?.[name] ?? given.type ?? ('person' as const) }));
		const dates = (given.dates ?? []).map((date) => ({ start: plain.indexOf(date), end: plain.indexOf(date) + date.length }));
		const names = findOwnNames(readNameRules({ ownNames: list, syntax: 'plain' }), plain);
		assert.deepEqual(
			withOwnNames(names, others, dates).map((mention) => `${mention.text}${mention.source.rule === 'own-list' ? '!own' : ''}`),
			expected,
		);
	};
}

function found(text: string, choices: NameChoices): readonly (readonly [number, string, string])[] {
	return findOwnNames(readNameRules({ ...choices, syntax: 'plain' }), text).map((mention) => [mention.start, mention.text, mention.type]);
}

/** A number in letters, so that it makes a word: "Aab". */
function lettersOf(i: number): string {
	const letters = [...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
	return letters.charAt(0).toUpperCase() + letters.slice(1);
}
