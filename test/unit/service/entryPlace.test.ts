import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type EntryPlace, entryPlaceAt } from '../../../server/src/service/knowledgeFile/entryPlace.js';

/** Where the caret of a text lies: the kind, what is written there, and the keys of the entry. */
function found(marked: string, language: 'yaml' | 'json' = 'yaml'): readonly unknown[] | null {
	const offset = marked.indexOf('‸');
	const text = marked.replace('‸', '');
	const place = entryPlaceAt(text, offset, language);
	return place && [told(place), text.slice(place.start, place.end), [...place.present].join(' ')];
}

function told(place: EntryPlace): string {
	if (place.kind === 'value') return `value of ${place.key}`;
	return `${place.lead}key${place.isWhole ? ' before a colon' : ''}`;
}

describe('a place in a knowledge base’s file', () => {
	for (const [text, expected] of [
		['‸', ['- key', '', '']],
		['na‸', ['- key', 'na', '']],
		['- ‸', ['key', '', '']],
		['- na‸', ['key', 'na', '']],
		['- name: Voss\n  ty‸', ['key', 'ty', 'name']],
		['- name: Voss\n  ‸\n  type: person\n- name: Roe\n  links: []\n', ['key', '', 'name type']],
		['- name: Voss\n  ty‸pe: person\n', ['key before a colon', 'type', 'name']],
		['- name: Voss\n  type: ‸\n', ['value of type', '', 'name type']],
		['- name: Voss\n  type: per‸son # a\n', ['value of type', 'person', 'name type']],
		['- name: "Lena Vo‸"\n', ['value of name', '"Lena Vo"', 'name']],
		['  - name: Voss\n    type:‸', ['value of type', '', 'name type']],
		['# Who\n- name: Voss\r\n  type: ‸\r\n', ['value of type', '', 'name type']],
		['- name: Voss\n  links:\n    Page‸', null],
		['- name: Voss\n  aliases:\n    - Vo‸', null],
		['- name: Voss # al‸', null],
		['- name: Voss\n\n# typ‸', null],
	] as const) {
		it(`of YAML, in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), expected));
	}

	for (const [text, expected] of [
		['[{ "‸" }]', ['key', '""', '']],
		['[{ "name": "Voss", "ty‸" }]', ['key', '"ty"', 'name']],
		['[{ "name": "Voss", "ty‸pe": "person" }]', ['key before a colon', '"type"', 'name']],
		['[{ "name": "Voss", "type": ‸ }]', ['value of type', '', 'name']],
		['[{ "name": "Vo‸ss" }, {}]', ['value of name', '"Voss"', 'name']],
		['[{ "facts": { "Bo‸" } }]', null],
		['‸', null],
	] as const) {
		it(`of JSON, in ${text}`, () => assert.deepEqual(found(text, 'json'), expected));
	}

	it('lies around the caret, in any text', () => {
		const pieces = fc.constantFrom('- ', '  ', 'name', ':', ' ', '\n', '"', '[', '{', '}', ']', ',', '#', 'ü', '\t', '\r\n', '-');
		fc.assert(
			fc.property(
				fc.array(pieces, { maxLength: 40 }),
				fc.nat(60),
				fc.constantFrom('yaml' as const, 'json' as const),
				(list, at, language) => {
					const text = list.join('');
					const offset = Math.min(at, text.length);
					const place = entryPlaceAt(text, offset, language);
					if (place) assert.ok(place.start <= offset && offset <= place.end && place.end <= text.length);
				},
			),
			{ numRuns: 500 },
		);
	});
});
