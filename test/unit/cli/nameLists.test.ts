import assert from 'node:assert/strict';
import { parseNames, parseNeverTag } from '../../../server/src/cli/nameLists.js';

describe('a list of names with types', () => {
	it('has a line each, and may have comments, empty lines and spaces', () => {
		assert.deepEqual(parseNames('names.tsv', '# The desk’s own\n\nperson\tAmara Okonjo\r\n group\t #MeToo \n#\n'), [
			{ type: 'person', name: 'Amara Okonjo' },
			{ type: 'group', name: '#MeToo' },
		]);
	});

	it('is a JSON object in a file of that kind', () => {
		assert.deepEqual(parseNames('desk/names.JSON', '{"U.S.": "location", "problem": "other"}'), [
			{ name: 'U.S.', type: 'location' },
			{ name: 'problem', type: 'other' },
		]);
	});

	for (const [path, text, problem] of [
		['n.tsv', 'person\tLena Voss\nAmara Okonjo\n', /^line 2: a line must be a type, a tab and a name$/u],
		['n.tsv', 'person\tLena\tVoss', /^line 1: a line must be a type, a tab and a name$/u],
		['n.tsv', '# types\n\npeople\tLena Voss', /^line 3: "people" is no type of name; the types are person, organization, /u],
		['n.tsv', 'Lena Voss\tperson', /^line 1: "Lena Voss" is no type of name/u],
		['n.tsv', 'person\t', /^line 1: "" is no name$/u],
		['n.json', '{"Voss": "people"}', /^at "Voss": "people" is no type of name/u],
		['n.json', '{"Voss": ["person"]}', /^at "Voss": \["person"\] is no type of name/u],
		['n.json', '{"–": "person"}', /^at "–": "–" is no name$/u],
		['n.json', '["Voss"]', /^it is not a JSON object from names to types$/u],
		['n.json', 'null', /^it is not a JSON object from names to types$/u],
		['n.json', '{"Voss": person}', /^it is not JSON \(.+\)$/u],
	] as const) {
		it(`says what is wrong with ${JSON.stringify(text)}`, () => {
			const parsed = parseNames(path, text);
			assert.match('problem' in parsed ? parsed.problem : 'nothing', problem);
		});
	}
});

describe('a list of names that are never tagged', () => {
	it('has a line each, and may have comments and empty lines', () => {
		assert.deepEqual(parseNeverTag('never.txt', 'Apple\n\n# brands\n #MeToo\nMay'), ['Apple', '#MeToo', 'May']);
	});

	it('is a JSON list in a file of that kind', () => {
		assert.deepEqual(parseNeverTag('never.json', '["Apple", "May"]'), ['Apple', 'May']);
	});

	for (const [path, text, problem] of [
		['n.txt', 'Apple\n…\n', /^line 2: "…" is no name$/u],
		['n.json', '["Apple", 7]', /^entry 2: 7 is no name$/u],
		['n.json', '[""]', /^entry 1: "" is no name$/u],
		['n.json', '{"Apple": true}', /^it is not a JSON list of names$/u],
		['n.json', '', /^it is not JSON/u],
	] as const) {
		it(`says what is wrong with ${JSON.stringify(text)}`, () => {
			const parsed = parseNeverTag(path, text);
			assert.match('problem' in parsed ? parsed.problem : 'nothing', problem);
		});
	}
});
