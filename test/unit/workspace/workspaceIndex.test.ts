import assert from 'node:assert/strict';
import type { EntityType } from '../../../server/src/engine/index.js';
import type { WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.js';
import { article, indexOf } from './indexOf.js';

describe('the index of a workspace', () => {
	describe('finds what is named in other articles', () => {
		it('by type and full name, whatever the case, the accents and the spaces', () => {
			const index = indexOf(
				article('a', 'person: José Álvarez | Álvarez'),
				article('b', 'person: Jose  ALVAREZ'),
				article('c', 'organization: José Álvarez'),
			);
			assert.deepEqual(elsewhere(index, 'a', 'person', 'José Álvarez'), ['b 0:0']);
		});

		it('by a surname that only one bears', () => {
			const index = indexOf(article('a', 'person: Amara Okonjo | Okonjo'), article('b', 'person: Lena Voss', 'person: Okonjo'));
			assert.deepEqual(elsewhere(index, 'a', 'person', 'Amara Okonjo'), ['b 1:0']);
			assert.deepEqual(elsewhere(index, 'b', 'person', 'Okonjo'), ['a 0:0', 'a 0:50']);
		});

		it('not by a surname that two bear', () => {
			const index = indexOf(
				article('a', 'person: Amara Okonjo | Okonjo'),
				article('b', 'person: Okonjo'),
				article('c', 'person: Chidi Okonjo | Okonjo'),
			);
			assert.deepEqual(elsewhere(index, 'a', 'person', 'Amara Okonjo'), []);
			assert.deepEqual(elsewhere(index, 'b', 'person', 'Okonjo'), []);
			index.remove('c');
			assert.deepEqual(elsewhere(index, 'a', 'person', 'Amara Okonjo'), ['b 0:0']);
		});

		it('not by a first name', () => {
			const index = indexOf(article('a', 'person: Amara Okonjo | Amara'), article('b', 'person: Amara'));
			assert.deepEqual(elsewhere(index, 'a', 'person', 'Amara Okonjo'), []);
		});

		it('by an acronym, over more than one step', () => {
			const index = indexOf(
				article('a', 'organization: Pacific Fishers Union of Fiji | Pacific Fishers Union'),
				article('b', 'organization: Pacific Fishers Union | PFU'),
				article('c', 'organization: PFU'),
			);
			assert.deepEqual(elsewhere(index, 'a', 'organization', 'Pacific Fishers Union of Fiji'), ['b 0:0', 'b 0:50', 'c 0:0']);
			assert.deepEqual(elsewhere(index, 'c', 'organization', 'PFU'), ['a 0:0', 'a 0:50', 'b 0:0', 'b 0:50']);
		});

		it('and ends where two are short for each other', () => {
			const index = indexOf(article('a', 'organization: Alpha | Beta'), article('b', 'organization: Beta | Alpha'));
			assert.deepEqual(elsewhere(index, 'a', 'organization', 'Alpha').slice(0, 1), ['b 0:0']);
		});
	});

	it('forgets what an article no longer says', () => {
		const index = indexOf(article('a', 'person: Amara Okonjo'), article('b', 'person: Lena Voss'));
		index.set(article('a', 'person: Tomás Reyes'));
		index.remove('b');
		index.remove('never there');
		assert.deepEqual(
			[...index.groups()].map(({ name }) => name),
			['Tomás Reyes'],
		);
		assert.equal(index.size, 1);
		assert.equal(index.mentions, 1);
		assert.deepEqual(index.names.beginning('Okon'), []);
	});

	describe('knows names by how their words begin', () => {
		const index = indexOf(
			article('a', 'person: Kassym-Jomart Oduya | Oduya', 'location: Port Vila'),
			article('b', 'person: Kassym-Jomart Oduya', 'location: Portugal', 'person: Vera Odum'),
		);
		const names = (prefix: string) =>
			index.names
				.beginning(prefix)
				.map((form) => index.names.spellingOf(form))
				.toSorted();

		it('the first word', () => assert.deepEqual(names('Port'), ['Port Vila', 'Portugal']));
		it('a later word, behind a space or a hyphen', () => {
			assert.deepEqual(names('Odu'), ['Kassym-Jomart Oduya', 'Oduya', 'Vera Odum']);
			assert.deepEqual(names('Jom'), ['Kassym-Jomart Oduya']);
		});
		it('more than a word', () => assert.deepEqual(names('Port V'), ['Port Vila']));
		it('nothing from one letter, or within a word', () => {
			assert.deepEqual(names('P'), []);
			assert.deepEqual(names('tugal'), []);
		});
	});
});

function elsewhere(index: WorkspaceIndex, uri: string, type: EntityType, name: string): readonly string[] {
	return index.mentionsElsewhere(uri, type, [name]).map((place) => `${place.uri} ${place.line}:${place.character}`);
}
