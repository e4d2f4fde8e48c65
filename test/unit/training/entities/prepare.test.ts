import assert from 'node:assert/strict';
import { hashString } from '../../../../server/src/engine/crf/hash.js';
import { labelOf, makeLabelSet, OUTSIDE } from '../../../../server/src/engine/crf/labels.js';
import { ENTITY_TYPES } from '../../../../server/src/engine/entities/mention.js';
import { hashName } from '../../../../server/src/engine/entities/model/knownNames.js';
import { countNames, lookUpWithout, nameRows } from '../../../../server/training/entities/names.js';
import { type PartialLabels, type PreparedArticle, prepareArticle } from '../../../../server/training/entities/prepare.js';
import { parseMarked } from '../../../support/parseMarked.js';

const LABELS = makeLabelSet(ENTITY_TYPES);

/** A marked text as a gold article, prepared. */
function prepared(marked: string, partial: PartialLabels = {}): PreparedArticle {
	const { text, tags } = parseMarked(marked);
	const entities = tags.map(({ start, end, label }) => ({ start, end, type: label }));
	return prepareArticle(LABELS, { id: 'a', text, entities }, { name: 'a', partial, weight: 1 });
}

/** What each token may be: "Lindqvist: E-person", "left: O". */
function allowed(marked: string, partial: PartialLabels = {}): readonly string[] {
	return prepared(marked, partial).blocks.flatMap(({ tokens, allowed: lists }) =>
		tokens.map(({ text }, i) => {
			const list = lists[i] ?? [];
			return `${text}: ${list.length === LABELS.count ? 'any' : list.map(nameOf).join(' ')}`;
		}),
	);
}

function nameOf(label: number): string {
	if (label === OUTSIDE) return 'O';
	const type = (label - 1) >> 2;
	const position = (['B', 'I', 'E', 'S'] as const).find((at) => labelOf(type, at) === label);
	return `${position}-${ENTITY_TYPES[type]}`;
}

describe('prepareArticle', () => {
	it('labels names by position, and what is no name as outside', () => {
		assert.deepEqual(allowed('Nobody saw [Maria de Lindqvist]person in [Suva]location.'), [
			'Nobody: O',
			'saw: O',
			'Maria: B-person',
			'de: I-person',
			'Lindqvist: E-person',
			'in: O',
			'Suva: S-location',
			'.: O',
		]);
	});

	it('allows every type that a label may stand for', () => {
		assert.deepEqual(allowed('in [Suva]location', { location: ['location', 'facility'] }), ['in: O', 'Suva: S-location S-facility']);
	});

	it('lets what a set leaves unmarked be a name of the types that it does not know', () => {
		assert.deepEqual(allowed('for [Suva]location', { outside: ['money'] }), ['for: O B-money I-money E-money S-money', 'Suva: S-location']);
	});

	it('leaves tokens open of which only a part is marked', () => {
		assert.deepEqual(allowed('the once-Sov[iet]group country')[3], 'Soviet: any');
	});

	it('takes labels that are no type of ours for anything', () => {
		assert.deepEqual(allowed('in [Suva]location', { location: ['kingdom'] }), ['in: O', 'Suva: any']);
	});

	it('keeps offsets over paragraphs, and leaves blank lines out', () => {
		const { blocks } = prepared('Harbour opens\n\nIn [Suva]location it rained.');
		assert.deepEqual(
			blocks.map(({ offset, kind }) => [offset, kind]),
			[
				[0, 'headline'],
				[15, 'paragraph'],
			],
		);
	});
});

describe('names of the training articles', () => {
	const first = prepared('Then [Halloway]person left [Port Vila]location.');
	const second = prepared('Then [Halloway]person came back.');
	const third = prepared('Nobody liked [Halloway]organization.');
	const counts = countNames([first, second, third]);
	const hashOf = (...words: readonly string[]) => words.reduce((hash, word) => hashName(hash, hashString(word)), 0);

	it('are found with their likeliest type, and their beginnings as 0', () => {
		const lookUp = lookUpWithout(counts, null);
		assert.ok((lookUp(hashOf('halloway')) ?? 0) > 0);
		assert.ok((lookUp(hashOf('port', 'vila')) ?? 0) > 0);
		assert.equal(lookUp(hashOf('port')), 0);
		assert.equal(lookUp(hashOf('vila')), undefined);
	});

	it('are not those that only the article itself has', () => {
		const lookUp = lookUpWithout(counts, first);
		assert.equal(lookUp(hashOf('port', 'vila')), undefined);
		assert.equal(lookUp(hashOf('port')), undefined);
		assert.ok((lookUp(hashOf('halloway')) ?? 0) > 0);
	});

	it('are known by what the other articles say of them', () => {
		const seen = [first, second, third].map((left) => lookUpWithout(counts, left)(hashOf('halloway')));
		assert.equal(new Set(seen).size, 2);
	});

	it('ship all, in the order of their hashes', () => {
		const { hashes, entries } = nameRows(counts);
		assert.deepEqual(
			[...hashes],
			[...hashes].sort((a, b) => a - b),
		);
		assert.equal(hashes.length, 3);
		assert.equal(entries[hashes.indexOf(hashOf('port'))], 0);
	});

	it('leave out what may have several types', () => {
		const open = countNames([prepared('in [Suva]location', { location: ['location', 'facility'] })]);
		assert.equal(open.names.size, 0);
	});
});
