import assert from 'node:assert/strict';
import { codePointsOf } from '../../../server/src/engine/index.js';
import { anchorRecords } from '../../../server/src/sidecar/anchorRecords.js';
import type { SidecarRecord } from '../../../server/src/sidecar/sidecarRecord.js';
import { targetOf } from '../../../server/src/sidecar/target.js';

describe('the place of a correction', () => {
	it('is where it was in a text that has not changed', () => {
		anchors('The mayor, [Ines Duarte], spoke.', 'The mayor, [Ines Duarte], spoke.', 'place');
	});

	it('moves with its surroundings', () => {
		anchors(
			'The mayor, [Ines Duarte], spoke to reporters at the harbour.',
			'On Monday it rained. The mayor, [Ines Duarte], spoke to reporters at the harbour.',
			'context',
		);
	});

	it('counts in code points, as the standard has it', () => {
		const text = '🎉🎉 The mayor, Ines Duarte, spoke.';
		const [record] = recordsOf('🎉🎉 The mayor, [Ines Duarte], spoke.');
		assert.ok(record?.said.kind === 'mention');
		assert.equal(record.said.target.start, Array.from(text.slice(0, text.indexOf('Ines'))).length);
		anchors('🎉🎉 The mayor, [Ines Duarte], spoke.', '🎉🎉 The mayor, [Ines Duarte], spoke.', 'place');
	});

	it('is the same among many that look alike', () => {
		anchors(
			'Ward left early. Then came [Ward], the shipping firm, with an offer. Ward laughed at it.',
			'Ward laughed and Ward left early. Then came [Ward], the shipping firm, with an offer. Ward laughed at it.',
			'context',
		);
	});

	it('is kept when one side of its context is written anew', () => {
		anchors(
			'The council of the old town heard [Mira Holm], who runs the ferry to the outer islands.',
			'Nobody had expected to listen to [Mira Holm], who runs the ferry to the outer islands.',
			'context',
		);
	});

	it('is kept when a slip in the words themselves is put right', () => {
		anchors(
			'The treasurer thanked [Anna Kovalenka] for the loan that saved the theatre.',
			'The treasurer thanked [Anna Kovalenko] for the loan that saved the theatre.',
			'likeness',
		);
	});

	it('takes in what is put into the words', () => {
		anchors(
			'The treasurer thanked [Anna Kovalenko] for the loan that saved the theatre.',
			'The treasurer thanked [Anna M. Kovalenko] for the loan that saved the theatre.',
			'likeness',
		);
	});

	it('is lost with its words, and not looked for in others', () => {
		orphans(
			'The treasurer thanked [Anna Kovalenko] for the loan that saved the theatre.',
			'The treasurer thanked Piet Janssen for the loan that saved the theatre.',
		);
	});

	it('is not taken from words that merely look alike, even at its old place', () => {
		orphans('The firm [Ward] bought the harbour in spring.', 'Old Mister Ward sold his boats to a museum.');
	});

	it('is not taken from another name that is spelled much like it', () => {
		orphans(
			'Two lawyers came, both close to [Tamm]. Four of the new board stepped down at once.',
			'Two lawyers came, both close to her. Four of Ramm’s new board stepped down at once.',
		);
	});

	it('is not moved far away for the sake of a turn of phrase on one side of it', () => {
		const between = 'The sea was calm, the boats came home, and the lamps were lit along the quay. '.repeat(4);
		orphans(
			`The rule fell, she said, to the ministry of [Ports], in a tall grey house. ${between}The rest fell, she said, to the ministry of Ports as well.`,
			`The rule was theirs, in a tall grey house. ${between}The rest fell, she said, to the ministry of Ports as well.`,
		);
	});

	it('is not guessed where two have as good a claim', () => {
		orphans(
			'A paragraph about the bridge. He met [Lind] there. He said no more of it all that evening long.',
			'He met Lind there. But: He met Lind there. Nobody knows which of the two meetings was meant by it.',
		);
	});

	it('is not guessed where another sentence is nearly as like as the likest', () => {
		orphans(
			'The treasurer thanked [Anna Kovalenka] for the loan that saved the theatre.',
			'The treasurer thanked Anna Kovalenko for the loan that saved the theatre. The treasurer thanked Hanna Kovalenko for the loan that saved the theatre.',
		);
	});

	it('needs no words for what is said of a form', () => {
		const record: SidecarRecord = { id: 'f', said: { kind: 'form', form: 'Ward', type: 'organization' }, others: {} };
		const { corrections, orphans: lost } = anchorRecords('Nothing is left of it.', [record]);
		assert.deepEqual(corrections.forms, [{ id: 'f', form: 'Ward', type: 'organization' }]);
		assert.deepEqual(lost, []);
	});

	it('of a quote is that of all its parts', () => {
		const text = '“We sail,” said Holm, “at noon.”';
		const codePoints = codePointsOf(text);
		const target = (words: string) => targetOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }, codePoints);
		const record: SidecarRecord = {
			id: 'q',
			said: {
				kind: 'quote',
				target: target('We sail,” said Holm, “at noon.'),
				quote: { kind: 'direct', content: [target('We sail,'), target('at noon.')], cue: target('said'), cueKind: 'speech' },
				speaker: { target: target('Holm'), name: 'Mira Holm' },
			},
			others: {},
		};
		const moved = `At last. ${text}`;
		const [quote] = anchorRecords(moved, [record]).corrections.quotes;
		assert.deepEqual(
			quote?.quote?.content.map(({ start, end }) => moved.slice(start, end)),
			['We sail,', 'at noon.'],
		);
		assert.deepEqual(quote?.speaker, { span: { start: moved.indexOf('Holm'), end: moved.indexOf('Holm') + 4 }, name: 'Mira Holm' });
		assert.deepEqual(anchorRecords('Nothing is left of it.', [record]).orphans, [record]);
	});
});

/** A record on each stretch in brackets. */
function recordsOf(marked: string): readonly SidecarRecord[] {
	const { text, spans } = unmark(marked);
	const codePoints = codePointsOf(text);
	return spans.map((span, i) => ({
		id: `m${i}`,
		said: { kind: 'mention', type: 'person', target: targetOf(text, span, codePoints) },
		others: {},
	}));
}

function anchors(before: string, after: string, by: string): void {
	const records = recordsOf(before);
	const { text, spans } = unmark(after);
	const { corrections, placed, orphans: lost } = anchorRecords(text, records);
	assert.deepEqual(lost, []);
	assert.deepEqual(
		corrections.mentions.map(({ start, end }) => ({ start, end })),
		spans,
	);
	assert.deepEqual([...placed.values()], [by]);
}

function orphans(before: string, after: string): void {
	const records = recordsOf(before);
	assert.deepEqual(anchorRecords(after, records).orphans, records);
}

function unmark(marked: string): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } {
	const spans: { start: number; end: number }[] = [];
	let text = '';
	for (const piece of marked.split(/(\[[^\]]*\])/u)) {
		if (piece.startsWith('[')) spans.push({ start: text.length, end: text.length + piece.length - 2 });
		text += piece.startsWith('[') ? piece.slice(1, -1) : piece;
	}
	return { text, spans };
}
