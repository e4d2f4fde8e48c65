import assert from 'node:assert/strict';
import type { Knowledge } from '../../../server/src/knowledge/knowledge.js';
import type { CardSources } from '../../../server/src/service/hover/entityCard.js';
import { hover } from '../../../server/src/service/hover.js';
import { finding, type HandMade, handMade, mention } from './handMade.js';

const TEXT = 'Ann Roe, the mayor of Velna, left. “No,” she said.\n\nAnn Roe came back.\n';
const [FIRST = '', SECOND = ''] = TEXT.split(/(?<=\n)(?=Ann Roe came)/u);
const MADE = handMade(TEXT, [{ mentions: [mention(FIRST, 'Ann Roe')] }, { mentions: [mention(SECOND, 'Ann Roe')] }]);

const OURS: Knowledge = {
	name: 'Ann Mary Roe',
	type: 'person',
	aliases: ['Annie', 'A. M. Roe', 'Roe', 'Mayor Ann', 'The Mayor'],
	description: 'mayor of Velna since 2019',
	facts: ['Born', 'Party', 'School', 'Height'].map((label, i) => ({ label, value: String(i) })),
	links: [
		{ title: 'Page [1]', url: 'https://example.com/a_(b)' },
		{ title: 'Run', url: 'command:evil' },
	],
	origin: 'workspace',
	source: 'article-annotator.entities.yaml',
};

const ELSEWHERE = ['a.txt', 'b.txt', 'c d.txt', 'e.txt'].map((path, i) => ({
	uri: `file:///news/${path.replace(' ', '%20')}`,
	path,
	mentions: 9 - i,
	line: i,
	role: i === 1 ? { text: 'former mayor of Velna', line: 6 } : null,
}));

describe('the card of a name', () => {
	it('is short: the most useful first, a few of each', () => {
		assert.deepEqual(lines({ detail: 'short', knowledge: [OURS], elsewhere: ELSEWHERE }, 'plaintext').slice(0, -1), [
			'Ann Mary Roe · person · mayor of Velna since 2019',
			'Born 0 · Party 1 · School 2',
			'Also “Ann Roe”, “Annie”, “A. M. Roe”, “Roe” …',
			'Mention 1 of 2',
			'Also in 4 other articles: a.txt (9), b.txt (8), c d.txt (7) and 1 more',
			'Page [1] (https://example.com/a_(b)) · Run',
			'From article-annotator.entities.yaml',
		]);
	});

	it('in full has all facts, and links the lines of all mentions', () => {
		const full = lines({ detail: 'full', knowledge: [OURS], elsewhere: [] }, 'markdown').map((line) => line.trim());
		assert.ok(full.includes('Born **0** · Party **1** · School **2** · Height **3**'));
		assert.ok(full.includes('Mention 1 of 2, in lines [1](file:///news/a.article#L1), [3](file:///news/a.article#L3)'));
	});

	it('links nothing but pages and files, and escapes what would end a link', () => {
		const full = lines({ detail: 'full', knowledge: [OURS], elsewhere: [] }, 'markdown').map((line) => line.trim());
		assert.ok(full.includes('[Page \\[1\\]](https://example.com/a%5f%28b%29) · Run'));
	});

	it('keeps what the article says before what others say', () => {
		const other = { ...OURS, description: 'painter' };
		assert.deepEqual(lines({ detail: 'short', knowledge: [other], elsewhere: [] }, 'plaintext').slice(0, 2), [
			'Ann Mary Roe · person · mayor of Velna',
			'painter',
		]);
	});

	it('has what another article says it is, with a link to the line, where that is more than is known here', () => {
		const told = (knowledge: readonly Knowledge[], made = MADE) =>
			lines({ detail: 'short', knowledge, elsewhere: ELSEWHERE }, 'markdown', made).map((line) => line.trim());
		const unknown = handMade('Roe left.\n', [{ mentions: [mention('Roe left.', 'Roe')] }]);
		assert.equal(told([], unknown)[1], 'former mayor of Velna, in [b.txt](file:///news/b.txt#L7)');
		assert.equal(told([])[1], 'former mayor of Velna, in [b.txt](file:///news/b.txt#L7)');
		assert.equal(told([{ ...OURS, description: 'painter' }], unknown)[1], 'Born **0** · Party **1** · School **2**');
	});

	it('names the knowledge base that has a name tagged, and else the setting', () => {
		const source = { stage: 'entities', rule: 'own-list' } as const;
		const listed = handMade('Roe left.\n', [{ mentions: [{ ...mention('Roe left.', 'Roe'), source }] }]);
		const why = (knowledge: readonly Knowledge[]) => lines({ detail: 'short', knowledge, elsewhere: [] }, 'plaintext', listed).at(-1);
		assert.equal(why([OURS]), 'Certain: listed in article-annotator.entities.yaml · own-list');
		assert.equal(why([{ ...OURS, type: null }]), 'Certain: listed in the setting articleAnnotator.entities.names · own-list');
	});

	it('has no form that is to be written otherwise, by the knowledge base or by the article', () => {
		const text = 'Ann Roe met Anne Roe.\n';
		const mentions = [mention(text, 'Ann Roe'), { ...mention(text, 'Anne Roe'), entity: 'Ann Roe' }];
		const also = (made: HandMade, ours: Partial<Knowledge>) =>
			lines(
				{ detail: 'full', knowledge: [{ ...OURS, name: 'Ann Roe', aliases: ['Anne Roe', 'Annie', 'ANNIE'], ...ours }], elsewhere: [] },
				'plaintext',
				made,
			).find((line) => line.startsWith('Also'));
		assert.equal(also(handMade(text, [{ mentions }]), {}), 'Also “Anne Roe”, “Annie”');
		assert.equal(also(handMade(text, [{ mentions }]), { misspellings: ['Anne Roe'] }), 'Also “Annie”');
		assert.equal(
			also(handMade(text, [{ mentions, findings: [finding(text, 'Anne Roe', { code: 'near-spelling' })] }]), {}),
			'Also “Annie”',
		);
	});

	it('of what the world calls it has the proper name and the acronym, unless it is full', () => {
		const world: Knowledge = {
			...OURS,
			name: 'Velna Port Authority',
			aliases: ['VPA', 'The Port'],
			origin: 'builtIn',
			source: 'the built-in gazetteer',
		};
		const text = 'The Port Office closed.\n';
		const made = handMade(text, [{ mentions: [mention(text, 'Port Office', 'organization')] }]);
		const also = (detail: CardSources['detail'], name: string) =>
			lines({ detail, knowledge: [{ ...world, name }], elsewhere: [] }, 'plaintext', made);
		assert.ok(also('short', 'Velna Port Authority').includes('Also “Velna Port Authority”'));
		assert.ok(also('full', 'Velna Port Authority').includes('Also “Velna Port Authority”, “VPA”, “The Port”'));
	});

	it('writes a name of a dateline as it is written elsewhere', () => {
		const text = 'VELNA — It rained.\n';
		const made = handMade(text, [{ mentions: [mention(text, 'VELNA', 'location')] }]);
		const world: Knowledge = {
			...OURS,
			name: 'Velna',
			aliases: [],
			type: 'location',
			description: 'city',
			origin: 'builtIn',
			source: 'the built-in gazetteer',
		};
		const card = lines({ detail: 'short', knowledge: [world], elsewhere: [] }, 'plaintext', made);
		assert.equal(card[0], 'Velna · place · city');
		assert.ok(!card.some((line) => line.startsWith('Also')));
	});

	it('calls a nationality so, which other groups are not', () => {
		const text = 'Velnan sailors left.\n';
		const made = handMade(text, [{ mentions: [mention(text, 'Velnan', 'group')] }]);
		const world: Knowledge = {
			...OURS,
			name: 'Velnan',
			type: 'group',
			aliases: [],
			description: 'of Velna',
			origin: 'builtIn',
			source: 'the built-in gazetteer',
		};
		const head = (knowledge: readonly Knowledge[]) => lines({ detail: 'short', knowledge, elsewhere: [] }, 'plaintext', made)[0];
		assert.equal(head([world]), 'Velnan · nationality · of Velna');
		assert.equal(head([]), 'Velnan · nationality, religious or political group');
	});

	it('is none where it is switched off', () => {
		assert.equal(hover(MADE.document, MADE.article, 2, { format: 'plaintext', scope: 'article', card: 'off' }), null);
	});
});

function lines(card: CardSources, format: 'plaintext' | 'markdown', made = MADE): readonly string[] {
	const [first] = made.article.blocks[0]?.annotations.mentions ?? [];
	const found = hover(made.document, made.article, first?.start ?? 0, { format, scope: 'article', card });
	assert.ok(found && typeof found.contents === 'object' && 'value' in found.contents);
	return found.contents.value.split('\n');
}
