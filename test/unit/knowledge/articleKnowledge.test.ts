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
		['[Blue Reef]organization!, the party will send help, left.', undefined, null, undefined],
		['[Blue Reef]organization!, [Coast Party]organization and others, left.', undefined, null, undefined],
		['In [Velna]location!, the coastal city of [Orr]location, now crowded, has grown.', undefined, null, undefined],
		['In [Velna]location!, a fishing town in [Italy]location, boats sank.', undefined, 'fishing town in Italy', undefined],
		['[Velna]location!, a city of about 300,000, slept.', undefined, 'city of about 300,000', undefined],
		['[Ann Roe]person wrote on [Blue Reef]organization!, the alliance, which is old, would leave.', undefined, null, undefined],
		['On [Blue Reef]organization!, the alliance, which is old, left.', undefined, null, undefined],
		['[Velna]location!, united his country, left.', undefined, null, undefined],
		['[Ann Roe]person!, won as best actress, left.', undefined, null, undefined],
		['[Ann Roe]person!, a founding member of [Blue Reef]organization, left.', undefined, 'founding member of Blue Reef', undefined],
		['[Ann Roe]person!, a step that pleased many, left.', undefined, null, undefined],
		['[Ann Roe]person!, former adviser to Minister (now President) [Lee]person, left.', undefined, 'former adviser', undefined],
		['He thanked Chief Cabinet Secretary [Ann Roe]person!.', 'Secretary', 'Chief Cabinet Secretary', undefined],
		['President of the [Coast Forum]organization [Ann Roe]person! left.', undefined, 'President of the Coast Forum', undefined],
		['Then deputy secretary of state [Ann Roe]person! left.', undefined, 'deputy secretary of state', undefined],
		['The deputy mayor of [Velna]location, [Ann Roe]person!, said so.', undefined, 'deputy mayor of Velna', undefined],
		['The party’s new chairman, [Ann Roe]person!, said so.', undefined, 'new chairman', undefined],
		['[Ana Ruiz]person, former mayor of [Velna]location, [Ann Roe]person! and others left.', undefined, null, undefined],
		['[Ana Ruiz]person, former mayor of [Velna]location, [Ann Roe]person!, a baker, left.', undefined, 'baker', undefined],
		['[Ann Roe]person!, the singer [Ana Ruiz]person and others left.', undefined, null, undefined],
		['[Velna]location!, the [Coast Republic]location and others left.', undefined, null, undefined],
		['[Ann Roe]person!, a worker for Mrs. [Lee]person, left.', undefined, 'worker for Mrs. Lee', undefined],
		['Under Mrs. [Roe]person! it grew.', 'Under Mrs.', null, undefined],
		['He led the [Coast Party]organization. [Ann Roe]person! left.', undefined, null, undefined],
		['“No,” said Sen. [Ann Roe]person! (R-Ga.), the leader.', 'Sen.', 'Sen. (R-Ga.)', undefined],
		['Then Senator [Ann Roe]person! of [Velna]location left.', 'Senator', 'Senator of Velna', undefined],
		['[Ann Roe]person!, president of the union reported that it lost.', undefined, 'president of the union', undefined],
		['He met a mayor, [Ann Roe]person! and others.', undefined, null, undefined],
		['A [Lee]person campaign spokesman, [Ann Roe]person!, left.', undefined, 'Lee campaign spokesman', undefined],
		['[Lee]person communications director [Ann Roe]person! left.', 'director', 'Lee communications director', undefined],
		['Yesterday [Lee]person’s wife [Ann Roe]person! left.', 'wife', 'Lee’s wife', undefined],
		['He left with his wife [Ann Roe]person!.', 'wife', null, undefined],
		['Police sub-inspector [Ann Roe]person! left.', 'inspector', 'Police sub-inspector', undefined],
		['A student named [Roe]person! left.', 'student named', 'student', undefined],
		['[Velna]location-based baker [Ann Roe]person! left.', 'baker', 'Velna-based baker', undefined],
		['Minister of Health [Ana Ruiz]person and Judge [Ann Roe]person! left.', 'Minister of Health Ana Ruiz and Judge', 'Judge', undefined],
	] as const) {
		it(`in “${text.replace(/\[|\](?:\p{L}+)!?/gu, '')}” is ${description ?? 'nothing'}${age === undefined ? '' : `, ${age}`}`, () =>
			assert.deepEqual(said(text, role), [description, age]));
	}
});
