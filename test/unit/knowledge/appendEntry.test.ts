import assert from 'node:assert/strict';
import { appendEntry, type EntryDraft } from '../../../server/src/knowledge/entries/appendEntry.js';
import { readEntries } from '../../../server/src/knowledge/entries/readEntries.js';

const VOSS: EntryDraft = { name: 'Lena Voss', type: 'person', aliases: ['Voss'], description: 'mayor of Suva: “Lena Voss”' };

describe('adding to the knowledge base', () => {
	for (const [what, before, language] of [
		['a file that is not there', '', 'yaml'],
		['a JSON file that is not there', '', 'json'],
		['a file of comments', '# Nobody yet.\n', 'yaml'],
		['a list', '# Ours.\n- name: Suva # the capital\n  type: location\n\n# The rest follows.\n', 'yaml'],
		['an indented list without a last line end', '  - name: Suva\n  - name: Nadi', 'yaml'],
		['a list with Windows line ends', '- name: Suva\r\n', 'yaml'],
		['a list in brackets', '[{ name: Suva }]\n', 'yaml'],
		['JSON', '[\n  {\n    "name": "Suva"\n  }\n]\n', 'json'],
		['an empty JSON list', '[]\n', 'json'],
	] as const) {
		it(`as the last of ${what}, leaves the rest as it is`, () => {
			const appended = appendEntry(before, language, VOSS);
			assert.ok(appended);
			const { edit, at } = appended;
			const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
			const { entries, problems } = readEntries(after);
			assert.deepEqual(problems, []);
			assert.deepEqual(
				[...readEntries(before).entries.map(({ name }) => name), 'Lena Voss'],
				entries.map(({ name }) => name),
			);
			const added = entries.at(-1);
			assert.deepEqual([added?.type, added?.aliases, added?.description], ['person', ['Voss'], VOSS.description]);
			assert.equal(after.slice(at, at + 9), 'Lena Voss');
			for (const kept of before.split(/[\r\n[\]]+/u)) assert.ok(after.includes(kept), kept);
			assert.equal(after.includes('\r\n'), before.includes('\r\n'));
		});
	}

	it('that is no list is refused', () => assert.equal(appendEntry('name: Suva\n', 'yaml', VOSS), null));
});
