import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntityType } from '../../server/src/engine/index.js';
import type { IndexedArticle } from '../../server/src/workspace/workspaceIndex.js';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.js';

/** Names that are short for one another in many ways, so that taking articles in and out changes who is meant. */
const NAMES = ['Amara Okonjo', 'Chidi Okonjo', 'Okonjo', 'Amara', 'OKONJO', 'Pacific Fishers Union', 'PFU', 'Union', 'Port Vila', 'Vila'];
const TYPES: readonly EntityType[] = ['person', 'organization', 'location'];

const entity = fc.record({
	type: fc.constantFrom(...TYPES),
	name: fc.constantFrom(...NAMES),
	aliases: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
	role: fc.constantFrom(null, { text: 'President', line: 0 }, { text: 'Mayor', line: 3 }),
	mentions: fc.array(fc.constant([0, 1, 0, 4]), { minLength: 1, maxLength: 2 }).map((places) => places.flat()),
});
const change = fc.record({ uri: fc.constantFrom('a', 'b', 'c', 'd'), entities: fc.option(fc.array(entity, { maxLength: 4 })) });

describe('an index that articles were taken in and out of', () => {
	it('answers as one that was made of the articles that are left', () => {
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
				const index = new WorkspaceIndex();
				for (const { uri, entities } of changes) {
					if (entities) index.set(articleOf(uri, entities));
					else index.remove(uri);
				}
				const fresh = new WorkspaceIndex();
				for (const article of [...index.articles()].toSorted((a, b) => (a.uri < b.uri ? 1 : -1))) fresh.set(article);
				assert.deepEqual(answersOf(index), answersOf(fresh));
			}),
			{ numRuns: 300 },
		);
	});
});

function articleOf(uri: string, entities: IndexedArticle['summary']['entities']): IndexedArticle {
	return { uri, content: '', options: '', summary: { title: null, entities, quotes: [] } };
}

/** Everything that can be asked. */
function answersOf(index: WorkspaceIndex): unknown {
	return {
		size: index.size,
		mentions: index.mentions,
		groups: [...index.groups()]
			.map(({ key, name, role, articles, mentions }) => [key, name, role, [...articles.keys()].sort(), mentions])
			.sort(),
		elsewhere: TYPES.flatMap((type) => NAMES.map((name) => [type, name, index.mentionsElsewhere('a', type, [name])])),
		beginning: ['Am', 'Ok', 'Chi', 'PF', 'Un', 'Vil', 'Port'].map((prefix) =>
			index.names
				.beginning(prefix)
				.toSorted()
				.map((form) => [form, index.names.spellingOf(form), index.names.groupsOf(form).toSorted()]),
		),
	};
}
