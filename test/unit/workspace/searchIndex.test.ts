import assert from 'node:assert/strict';
import { type Hit, searchInSteps } from '../../../server/src/workspace/searchIndex.js';
import type { WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.js';
import { article, indexOf } from './indexOf.js';

describe('the search of a workspace', () => {
	const index = indexOf(
		article('a', 'person: Amara Okonjo | Okonjo', '“We did what we could” — Amara Okonjo', 'location: Okon'),
		article('b', 'person: Amara Okonjo', 'organization: Oil Konsortium', 'organization: Union of Konstanz', '“No comment” — '),
	);

	it('puts the name itself first, then those that begin so, then those with a word that does, then letters here and there', () => {
		assert.deepEqual(search(index, 'okon'), [
			'Okon a',
			'Amara Okonjo a',
			'Amara Okonjo b',
			'Oil Konsortium b',
			'Union of Konstanz b',
			'“We did what we could” a',
		]);
	});

	it('takes words in any order, and accents or none', () => {
		assert.deepEqual(search(index, 'Ökonjo ama'), ['Amara Okonjo a', 'Amara Okonjo b', '“We did what we could” a']);
	});

	it('finds quotes by their words and by who speaks, never by letters here and there', () => {
		assert.deepEqual(search(index, 'did could'), ['“We did what we could” a']);
		assert.deepEqual(search(index, 'nocom'), []);
	});

	it('gives what is named most where nothing is looked for, and no quotes', () => {
		assert.equal(search(index, '')[0], 'Amara Okonjo a');
		assert.equal(
			search(index, ' ').some((hit) => hit.startsWith('“')),
			false,
		);
	});

	it('leaves room for every entity before it gives a second article of one', () => {
		const many = indexOf(...['a', 'b', 'c', 'd'].map((uri) => article(uri, 'person: Vera Lund')), article('e', 'person: Verena Holm'));
		assert.deepEqual(search(many, 'ver', 3), ['Vera Lund a', 'Vera Lund b', 'Verena Holm e']);
	});

	it('leaves out the quotes that are not wanted', () => {
		assert.deepEqual(search(index, 'comment'), ['“No comment” b']);
		assert.deepEqual(run(searchInSteps(index, { query: 'comment', most: 9, isWanted: () => false })), []);
	});

	it('stops now and then, so that others can have their turn', () => {
		const large = indexOf(...Array.from({ length: 3000 }, (_, i) => article(`a${i}`, `person: Number ${i}`)));
		const steps = searchInSteps(large, { query: 'number', most: 10, isWanted: () => true });
		assert.equal(steps.next().done, false);
		assert.equal(run(steps).length, 10);
	});
});

function search(index: WorkspaceIndex, query: string, most = 100): readonly string[] {
	return run(searchInSteps(index, { query, most, isWanted: () => true }));
}

function run(steps: Generator<void, readonly Hit[]>): readonly string[] {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value.map((hit) => `${hit.kind === 'entity' ? hit.group.name : `“${hit.quote.words}”`} ${hit.uri}`);
	}
}
