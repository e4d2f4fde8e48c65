import assert from 'node:assert/strict';
import { articleKnowledge } from '../../../server/src/knowledge/article/articleKnowledge.js';
import { type HandMade, handMade, mention } from '../service/handMade.js';

/** What an article says of a name, where the names of its one paragraph are marked: `[Ann Roe]person`; the first is asked about, with its title, if any. */
function said(marked: string, role?: string): readonly [description: string | null, age: string | undefined] {
	const text = `${marked.replace(/\[(?<name>[^\]]+)\](?:person|location|organization|group)/gu, '$<name>')}\n`;
	const names = [...marked.matchAll(/\[(?<name>[^\]]+)\](?<type>person|location|organization|group)(?<asked>!?)/gu)];
	const plain = text.replace(/!/gu, '');
	const made: HandMade = handMade(plain, [
		{
			mentions: names.map(({ groups }) => ({
				...mention(plain, groups?.['name'] ?? '', groups?.['type'] as 'person'),
				...(groups?.['asked'] && role !== undefined && { role }),
			})),
		},
	]);
	const asked = names.find(({ groups }) => groups?.['asked'])?.groups?.['name'] ?? '';
	const known = articleKnowledge(made.article, asked);
	return [known?.description ?? null, known?.facts.find(({ label }) => label === 'Age')?.value];
}

describe('what an article says of a name', () => {
	for (const [text, role, description, age] of [
		['[Kazakh]group President [Ann Roe]person! said so.', 'President', 'Kazakh President', undefined],
		['Former [French]group Prime Minister [Ann Roe]person! left.', 'Prime Minister', 'Former French Prime Minister', undefined],
		['[Reuters]organization correspondent [Ann Roe]person! left.', 'correspondent', 'Reuters correspondent', undefined],
		['Then Mr [Roe]person! left.', 'Mr', null, undefined],
		['[Ann Roe]person!, the mayor of [Velna]location, said so.', undefined, 'mayor of Velna', undefined],
		['[Ann Roe]person!, a spokesman for the ministry, said so.', undefined, 'spokesman for the ministry', undefined],
		['[Ann Roe]person!, 45, head of the union, said so.', undefined, 'head of the union', '45'],
		['[Ann Roe]person! (45) said so.', undefined, null, '45'],
		['The 45-year-old baker [Ann Roe]person! left.', 'baker', 'baker', '45'],
		['[Ann Roe]person!, 145, left.', undefined, null, undefined],
		['[Ann Roe]person!, the day after, left.', undefined, null, undefined],
		['[Ann Roe]person!’s mayor, a friend, left.', undefined, null, undefined],
		['[Velna]location!, a fishing town in [Italy]location, slept.', undefined, 'fishing town in Italy', undefined],
		['[Velna]location!, the mayor said, slept.', undefined, null, undefined],
		['[Blue Reef]organization!, an opposition party that lost, wept.', undefined, 'opposition party', undefined],
	] as const) {
		it(`in “${text.replace(/\[|\](?:\p{L}+)!?/gu, '')}” is ${description ?? 'nothing'}${age === undefined ? '' : `, ${age}`}`, () =>
			assert.deepEqual(said(text, role), [description, age]));
	}
});
