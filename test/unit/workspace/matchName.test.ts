import assert from 'node:assert/strict';
import { matchName } from '../../../server/src/workspace/matchName.js';

describe('how well a query matches a name', () => {
	for (const [query, ...names] of [
		['okon', 'okon', 'okonjo', 'amara okonjo', 'oil konsortium'],
		['kishda', 'fumio kishida'],
		['pfu', 'pacific fishers union'],
		['clinton hil', 'hillary clinton'],
	] as const) {
		it(`“${query}”: less and less`, () => {
			const scores = names.map((name) => matchName(query, name));
			assert.ok(
				scores.every((score, i) => score > 0 && (i === 0 || score < (scores[i - 1] ?? 0))),
				scores.join(' '),
			);
		});
	}

	for (const [query, name] of [
		['erdogan', 'peter douglas koon ho-ming'],
		['voss', 'okonjo'],
	] as const) {
		it(`“${query}” is none of “${name}”`, () => assert.equal(matchName(query, name), 0));
	}
});
