import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { groupsOf, isEntityNode, isOrphanNode } from '../../../client/src/view/tree.js';
import type { DocumentAnnotations } from '../../../server/src/protocol/annotations.js';
import { person, range } from './support.js';

const nothing: DocumentAnnotations = {
	kind: 'annotated',
	uri: 'file:///a.article',
	version: 1,
	publicationDate: null,
	entities: [],
	quotes: [],
	dates: [],
	orphans: [],
	counts: { entities: {}, mentions: 0, quotes: 0, dates: 0, findings: 0 },
};

describe('the rows of the view', () => {
	it('are none where nothing is tagged', () => assert.deepEqual(groupsOf(nothing), []));

	it('are groups that hold something, with counts', () => {
		const entities = [person('Lena', range(0, 0, 4)), { ...person('Lima', range(0, 8, 12)), type: 'location' as const }];
		const date = { range: range(1, 0, 7), type: 'DATE' as const, value: 'XXXX-WXX-1' };
		const groups = groupsOf({ ...nothing, entities, dates: [date] });
		assert.deepEqual(
			groups.map(({ id, count }) => [id, count]),
			[
				['people', 1],
				['places', 1],
				['dates', 1],
			],
		);
	});

	it('list buildings with the places', () => {
		const [group] = groupsOf({ ...nothing, entities: [{ ...person('Palais', range(0, 0, 6)), type: 'facility' }] });
		assert.equal(group?.id, 'places');
	});

	it('put the name with most mentions first, and each of its mentions below it', () => {
		const entities = [person('Lena', range(0, 0, 4)), person('Omar', range(1, 0, 4), range(2, 0, 4))];
		const [people] = groupsOf({ ...nothing, entities });
		assert.deepEqual(
			people?.children.map(({ id, children }) => [id, children.length]),
			[
				['entity Omar', 2],
				['entity Lena', 1],
			],
		);
	});

	it('put first what was settled by hand and has lost its place', () => {
		const orphan = { id: 'mention-1', words: 'Brandt', said: 'organization', line: 3 };
		const groups = groupsOf({ ...nothing, entities: [person('Lena', range(0, 0, 4))], orphans: [orphan] });
		assert.deepEqual(
			groups.map(({ id, count }) => [id, count]),
			[
				['orphans', 1],
				['people', 1],
			],
		);
		const [row] = groups[0]?.children ?? [];
		assert.equal(row?.id, 'orphan mention-1');
		assert.deepEqual([row, groups[1]?.children[0], undefined].map(isOrphanNode), [true, false, false]);
	});

	it('tell names and mentions from all else', () => {
		const [people] = groupsOf({ ...nothing, entities: [person('Lena', range(0, 0, 4))] });
		const [entity] = people?.children ?? [];
		assert.deepEqual([people, entity, entity?.children[0], undefined, 'entity'].map(isEntityNode), [false, true, true, false, false]);
	});
});
