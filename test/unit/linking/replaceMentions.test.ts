import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityType, MentionFact } from '../../../server/src/engine/entities/mention.js';
import { readManualLinks, type StatedForms } from '../../../server/src/engine/linking/manualLinks.js';
import { entityOf, formOf, type Names, NO_NAMES, replaceMentions, resolveForm } from '../../../server/src/engine/linking/names.js';

/** Forms that compete for one another: shared surnames and first names, acronyms, spellings, places that are called like people. */
const FORMS = [
	'Maria Lindqvist',
	'Maria Elena Lindqvist',
	'Jonas Lindqvist',
	'Lindqvist',
	'LINDQVIST',
	'Maria',
	'Harbour Safety Agency',
	'HSA',
	'H.S.A.',
	'Harbour Safety Agency of Norland',
	'Harbour',
	'Norland',
	'NORLAND',
	'al-Khayr',
	'Al Khayr',
	'Georgia',
	'Georgia Mason',
];
const TYPES: readonly EntityType[] = ['person', 'organization', 'location', 'group'];

const mention: fc.Arbitrary<MentionFact> = fc
	.record({
		text: fc.constantFrom(...FORMS),
		type: fc.constantFrom(...TYPES),
		confidence: fc.constantFrom(0.5, 0.75, 0.95),
		expansion: fc.constantFrom(undefined, undefined, 'Harbour Safety Agency', 'Norland'),
		role: fc.constantFrom(undefined, 'minister', 'skipper'),
	})
	.map(({ expansion, role, ...fact }) => ({
		...fact,
		start: 0,
		end: fact.text.length,
		source: { stage: 'entities', rule: 'test' } as const,
		...(expansion === undefined ? {} : { expansion }),
		...(role === undefined ? {} : { role }),
	}));

const steps = fc.array(fc.record({ added: fc.array(mention, { maxLength: 4 }), drop: fc.nat(5) }), { maxLength: 12 });

/** What forms may stand for beside each other: names that no article has. */
const ABSENT = ['Erik Lindqvist', 'Maria Ann Lindqvist of Norland', 'Georgia', 'Norland Sea Rescue'];
const saidForms = fc.array(
	fc.record({
		id: fc.constant('a'),
		form: fc.constantFrom(...FORMS, ...ABSENT),
		standsFor: fc.option(fc.constantFrom(...FORMS, ...ABSENT)),
	}),
	{ maxLength: 6 },
);
const stated: fc.Arbitrary<StatedForms> = fc.record({ known: saidForms, own: saidForms });

/** Mentions that come and go leave, at each step, what those that are left give at once. */
function assertSameInSteps(empty: Names, list: readonly { readonly added: readonly MentionFact[]; readonly drop: number }[]): void {
	let names = empty;
	let present: readonly MentionFact[] = [];
	for (const { added, drop } of list) {
		const removed = present.slice(0, drop);
		present = [...present.slice(drop), ...added];
		const next = replaceMentions(names, removed, added);
		const fresh = replaceMentions(empty, [], [...present].reverse()).names;
		assert.deepEqual(readings(next.names), readings(fresh));
		assert.deepEqual([...next.changed].sort(), changedBetween(names, next.names));
		names = next.names;
	}
}

describe('replaceMentions', () => {
	it('gives what putting the same mentions in at once gives, and tells exactly the forms that changed', () => {
		fc.assert(
			fc.property(steps, (list) => assertSameInSteps(NO_NAMES, list)),
			{ numRuns: 200 },
		);
	}).timeout(60_000);

	it('does so whatever people have said that forms stand for, and closes no chain of links', () => {
		fc.assert(
			fc.property(steps, stated, (list, forms) => assertSameInSteps({ ...NO_NAMES, settled: readManualLinks(forms) }, list)),
			{ numRuns: 400 },
		);
	}).timeout(60_000);

	it('leaves the value it was given whole', () => {
		const before = replaceMentions(NO_NAMES, [], [person('Maria Lindqvist'), person('Lindqvist')]).names;
		const read = readings(before);
		replaceMentions(before, [person('Maria Lindqvist')], [person('Jonas Lindqvist')]);
		assert.deepEqual(readings(before), read);
	});

	it('gives the same for hundreds of forms at once, in parts, and with others that come and go', () => {
		const forms = Array.from({ length: 300 }, (_, i) => [`Maria Halloway${i}`, `Halloway${i}`]).flat();
		const mentions = forms.map(person);
		const atOnce = replaceMentions(NO_NAMES, [], mentions).names;
		let inParts: Names = NO_NAMES;
		for (let at = 0; at < mentions.length; at += 50) inParts = replaceMentions(inParts, [], mentions.slice(at, at + 50)).names;
		const others = forms.map((form) => person(`Otto ${form}`));
		const restored = replaceMentions(replaceMentions(atOnce, [], others).names, others, []).names;
		assert.deepEqual(readings(inParts, forms), readings(atOnce, forms));
		assert.deepEqual(readings(restored, forms), readings(atOnce, forms));
		assert.equal(resolveForm(atOnce, 'Halloway7').entity, 'person:Maria Halloway7');
	});

	it('leaves a first name that hundreds share alone, and links those that come after', () => {
		const many = Array.from({ length: 300 }, (_, i) => person(`Maria Halloway${i}`));
		const names = replaceMentions(NO_NAMES, [], [...many, person('Maria')]).names;
		assert.equal(resolveForm(names, 'Maria').entity, 'person:Maria');
		const few = replaceMentions(names, many.slice(1), []);
		assert.equal(resolveForm(few.names, 'Maria').entity, 'person:Maria Halloway0');
		assert.ok(few.changed.has('Maria'));
	});

	it('gives the same value and changes nothing where mentions only moved', () => {
		const names = replaceMentions(NO_NAMES, [], [person('Maria Lindqvist'), person('Lindqvist')]).names;
		const moved = replaceMentions(names, [person('Lindqvist')], [{ ...person('Lindqvist'), start: 40, end: 49 }]);
		assert.equal(moved.names, names);
		assert.equal(moved.changed.size, 0);
	});

	it('changes nothing that is read where a known name is only said once more', () => {
		const names = replaceMentions(NO_NAMES, [], [person('Maria Lindqvist'), person('Lindqvist')]).names;
		assert.deepEqual([...replaceMentions(names, [], [person('Lindqvist')]).changed], []);
	});
});

describe('the type of names that stand for one thing', () => {
	it('is what an acronym is mostly said to be, however unsure each time', () => {
		const full = named('Norland Sea Lines', 'location', 0.9);
		const acronym = { ...named('NSL', 'organization', 0.7), expansion: full.text };
		const { names } = replaceMentions(NO_NAMES, [], [full, acronym, acronym, acronym, acronym]);
		assert.equal(resolveForm(names, 'NSL').entity, 'organization:Norland Sea Lines');
	});

	it('is a firm by its suffix, however often a word of it is taken for a surname', () => {
		const firm = named('J.P. Halvorsen and Co Inc', 'organization', 0.9);
		const surname = named('Halvorsen', 'person', 0.9);
		const { names } = replaceMentions(NO_NAMES, [], [firm, surname, surname]);
		assert.equal(resolveForm(names, 'Halvorsen').entity, 'organization:J.P. Halvorsen and Co Inc');
	});

	it('is a person where somebody of that name is there', () => {
		const firm = named('J.P. Halvorsen and Co Inc', 'organization', 0.9);
		const { names } = replaceMentions(NO_NAMES, [], [firm, person('Halvorsen'), person('Maria Halvorsen')]);
		assert.equal(resolveForm(names, 'Halvorsen').entity, 'person:Maria Halvorsen');
	});

	it('is that of a sure full name, whatever unsure parts of it are said to be', () => {
		const full = named('Maria Lindqvist', 'person', 0.9);
		const part = named('Lindqvist', 'organization', 0.7);
		const { names } = replaceMentions(NO_NAMES, [], [full, part, part, part, part]);
		assert.equal(resolveForm(names, 'Lindqvist').entity, 'person:Maria Lindqvist');
	});
});

function named(text: string, type: EntityType, confidence: number): MentionFact {
	return { ...person(text), type, confidence };
}

function person(text: string): MentionFact {
	return { text, type: 'person', confidence: 0.9, start: 0, end: text.length, source: { stage: 'entities', rule: 'test' } };
}

/** What every form stands for, and the entity behind it. */
function readings(names: Names, forms: readonly string[] = FORMS): unknown {
	return forms.map((form) => {
		const resolved = resolveForm(names, form);
		return { form, resolved, entity: entityOf(names, resolved.entity) };
	});
}

/** The forms that a mention of either article has and that are read otherwise in the other. */
function changedBetween(before: Names, after: Names): readonly string[] {
	return FORMS.map((text) => formOf(person(text)))
		.filter((form) => JSON.stringify(resolveForm(before, form)) !== JSON.stringify(resolveForm(after, form)))
		.sort();
}
