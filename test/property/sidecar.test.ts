import assert from 'node:assert/strict';
import { base, en, Faker } from '@faker-js/faker';
import fc from 'fast-check';
import { codePointsOf, type Span } from '../../server/src/engine/index.js';
import { anchorRecords } from '../../server/src/sidecar/anchorRecords.js';
import { readSidecar } from '../../server/src/sidecar/readSidecar.js';
import type { SidecarRecord } from '../../server/src/sidecar/sidecarRecord.js';
import { targetOf } from '../../server/src/sidecar/target.js';

const ANNOTATIONS = 200;

describe('200 annotations of an article that is edited at random', function () {
	this.timeout(120_000);
	const text = makeArticle(120);
	const records = annotationsOf(text);

	it('are never lost, and never put anywhere but where their words still stand once in their context', () => {
		fc.assert(
			fc.property(edits(text.length), (changes) => {
				const now = changes.reduce((before, { at, remove, insert }) => apply(before, at, remove, insert), text);
				const { corrections, placed, orphans } = anchorRecords(now, records);
				assert.equal(placed.size + orphans.length, records.length);
				const places = new Map(corrections.mentions.map((mention) => [mention.id, mention]));
				for (const { id, said } of records) {
					if (said.kind !== 'mention') continue;
					const { prefix, exact, suffix } = said.target;
					const first = now.indexOf(prefix + exact + suffix);
					const isThereOnce = first >= 0 && now.indexOf(prefix + exact + suffix, first + 1) < 0;
					if (isThereOnce) assert.equal(places.get(id)?.start, first + prefix.length, exact);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('are moved to words that were never theirs in fewer than one of a thousand cases', () => {
		let placed = 0;
		let wrong = 0;
		const look = (changes: readonly Change[]) => {
			const start: Followed = { text, places: records.map(placeOf) };
			const { text: now, places } = changes.reduce(follow, start);
			const found = new Map(anchorRecords(now, records).corrections.mentions.map((mention) => [mention.id, mention]));
			for (const [i, { id }] of records.entries()) {
				const mention = found.get(id);
				if (!mention) continue;
				placed++;
				const own = places[i];
				if (!own || mention.end <= own.start || own.end <= mention.start) wrong++;
			}
		};
		for (const changes of fc.sample(edits(text.length), { numRuns: 150, seed: 5 })) look(changes);
		assert.ok(placed > 10_000, String(placed));
		assert.ok(wrong < placed / 1000, `${wrong} of ${placed}`);
	});

	it('stand where they stood in a text that has not changed', () => {
		const { corrections } = anchorRecords(text, records);
		assert.deepEqual(corrections.mentions.map(({ start, end }) => text.slice(start, end)).length, records.length);
	});
});

describe('the reader of sidecar files', () => {
	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void readSidecar(text)));
		fc.assert(fc.property(fc.json(), (json) => void readSidecar(`{ "schemaVersion": 1, "corrections": [${json}] }`)));
	});
});

/** An article of so many paragraphs, in which the same few people are named again and again. */
function makeArticle(paragraphs: number): string {
	const faker = new Faker({ locale: [en, base], seed: 11 });
	const people = faker.helpers.multiple(() => faker.person.fullName(), { count: 12 });
	const sentence = (): string => `${faker.helpers.arrayElement(people)} said ${faker.hacker.phrase().toLowerCase()}`;
	return faker.helpers.multiple(() => [sentence(), sentence()].join(' '), { count: paragraphs }).join('\n\n');
}

/** An annotation on so many words of a text, evenly spread. */
function annotationsOf(text: string): readonly SidecarRecord[] {
	const words = [...text.matchAll(/\p{L}+(?: \p{L}+)?/gu)];
	const codePoints = codePointsOf(text);
	return Array.from({ length: ANNOTATIONS }, (_, i): SidecarRecord => {
		const word = words[Math.floor((i * words.length) / ANNOTATIONS)];
		const start = word?.index ?? 0;
		const target = targetOf(text, { start, end: start + (word?.[0].length ?? 1) }, codePoints);
		return { id: `m${i}`, said: { kind: 'mention', type: 'person', target }, others: {} };
	});
}

/** A text, and where in it the words of each annotation are; null where they have been deleted. */
interface Followed {
	readonly text: string;
	readonly places: readonly (Span | null)[];
}

function placeOf({ said }: SidecarRecord): Span | null {
	return said.kind === 'mention' ? { start: said.target.start, end: said.target.end } : null;
}

/** Makes a change, and keeps sight of each annotation's words as they move, grow and shrink. */
function follow({ text, places }: Followed, { at, remove, insert }: Change): Followed {
	const start = Math.min(at, text.length);
	const end = Math.min(at + remove, text.length);
	const moved = (place: Span): Span | null => {
		const by = insert.length - (end - start);
		if (place.end <= start) return place;
		if (place.start >= end) return { start: place.start + by, end: place.end + by };
		if (start <= place.start && place.end <= end) return null;
		return { start: place.start < start ? place.start : start + insert.length, end: place.end < end ? start : place.end + by };
	};
	return { text: apply(text, at, remove, insert), places: places.map((place) => place && moved(place)) };
}

interface Change {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

/** Edits as people make them: a few letters, words of the text itself put in elsewhere, sentences taken out. */
function edits(length: number): fc.Arbitrary<readonly Change[]> {
	const change: fc.Arbitrary<Change> = fc.record({
		at: fc.nat(length),
		remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
		insert: fc.oneof(fc.constant(''), fc.string({ maxLength: 5 }), fc.constantFrom('said Holm. ', '🎉', '\n\n', 'the president ')),
	});
	return fc.array(change, { minLength: 1, maxLength: 40 });
}

function apply(text: string, at: number, remove: number, insert: string): string {
	return text.slice(0, at) + insert + text.slice(at + remove);
}
