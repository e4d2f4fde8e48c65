import assert from 'node:assert/strict';
import { hashString } from '../../../../server/src/engine/crf/hash.js';
import { findKnownNames, hashName, type LookUpName, nameEntry } from '../../../../server/src/engine/entities/model/knownNames.js';
import { readNameTables, writeNameTables } from '../../../../server/src/engine/entities/model/nameTables.js';
import { flagPhrases } from '../../../../server/src/engine/entities/model/phraseFlags.js';
import { viewSentences } from '../../../../server/src/engine/entities/model/sentenceView.js';
import { lookUpWord, readWordTables, type WordRows, writeWordTables } from '../../../../server/src/engine/entities/model/wordTables.js';
import { UNKNOWN_WORD, viewWord } from '../../../../server/src/engine/entities/model/wordView.js';
import { LEXICON_HEADER, parseLexicon } from '../../../../server/src/engine/lexicon/lexicon.js';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';
import { blockOf, sentenceOf } from './tinyModel.js';

/** A look-up of names with their entries, and their beginnings. */
function known(names: Readonly<Record<string, number>>): LookUpName {
	const entries = new Map<number, number>();
	for (const [name, entry] of Object.entries(names)) {
		let hash = 0;
		for (const { lower } of tokenize(name)) {
			hash = hashName(hash, hashString(lower));
			if (!entries.has(hash)) entries.set(hash, 0);
		}
		entries.set(hash, entry);
	}
	return (hash) => entries.get(hash);
}

const NAMES = known({ 'Port Vila': 3, 'Port Vila Harbour Board': 7, Halloway: 9 });

function found(text: string): readonly string[] {
	const { tokens, words, lineCase } = sentenceOf(text);
	return findKnownNames(words, lineCase, NAMES).map(
		({ start, end, entry }) => `${text.slice(tokens[start]?.start, tokens[end - 1]?.end)} ${entry}`,
	);
}

describe('findKnownNames', () => {
	for (const [text, names] of [
		['Then Halloway left Port Vila.', ['Halloway 9', 'Port Vila 3']],
		['The Port Vila Harbour Board met.', ['Port Vila Harbour Board 7']],
		['The Port Vila Harbour was shut.', ['Port Vila 3']],
		['The Port was shut.', []],
		['THEN HALLOWAY LEFT PORT VILA AGAIN', ['HALLOWAY 9', 'PORT VILA 3']],
		['Nobody left the port vila of old, said Halloway.', ['Halloway 9']],
		['', []],
	] as const) {
		if (text === '') continue;
		it(`finds ${names.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(found(text), names));
	}
});

describe('nameEntry', () => {
	it('tells types, frequencies and sureness apart, within a byte', () => {
		const entries = new Set<number>();
		for (let type = 0; type < 10; type++)
			for (const articles of [1, 3, 9]) for (const share of [0.5, 1]) entries.add(nameEntry(type, articles, share));
		assert.equal(entries.size, 60);
		for (const entry of entries) assert.ok(entry > 0 && entry < 256);
	});
});

describe('flagPhrases', () => {
	const lexicon = parseLexicon(`${LEXICON_HEADER}\ncity|port vila|suva\norganization|port vila harbour board`);
	const flagsOf = (text: string) => {
		const [sentence] = viewSentences(blockOf(text), (token) => viewWord(token, lexicon, () => UNKNOWN_WORD));
		return sentence ? flagPhrases({ lexicon, names: NAMES }, sentence) : [];
	};

	it('tells a list and the place in the phrase', () => {
		const flags = flagsOf('They left Port Vila.');
		assert.deepEqual([flags[0], flags[1], flags[4]], [[], [], []]);
		assert.notDeepEqual(flags[2], flags[3]);
	});

	it('takes the longest phrase', () => assert.notDeepEqual(flagsOf('Port Vila Harbour Board met.')[0], flagsOf('Port Vila was wet.')[0]));

	it('tells listed phrases from learnt names', () => assert.equal(flagsOf('They left Port Vila.')[2]?.length, 2));

	it('begins no phrase in lower case in prose', () => assert.deepEqual(flagsOf('Nobody left port vila that day.'), Array(7).fill([])));
});

describe('tables of a model file', () => {
	const hashes = Int32Array.from(['halloway', 'harbour', 'vila'].map((word) => hashString(word))).sort();
	const rows: WordRows = {
		hashes,
		caseness: Uint8Array.from(hashes, (hash) => (hash === hashString('harbour') ? 5 : 1)),
		leaves: Uint16Array.from(hashes, (hash) => (hash === hashString('harbour') ? 3 : 0)),
		parents: [Uint16Array.from([0, 1]), Uint16Array.from([0, 0, 1])],
		self: Uint16Array.from(hashes, (hash) => (hash === hashString('harbour') ? 300 : 0)),
		ahead: Uint8Array.from(hashes, (hash) => (hash === hashString('harbour') ? 7 : 0)),
		behind: Uint8Array.from(hashes, (hash) => (hash === hashString('harbour') ? 9 : 0)),
	};

	it('read words back as written', () => assert.deepEqual(readWordTables(writeWordTables(rows)), rows));

	it('tell of a word its casing, its clusters from the coarsest on, and what it leans to', () => {
		assert.deepEqual(lookUpWord(rows, 'harbour'), { caseness: 5, clusters: [2, 2, 3], leaning: { self: 300, ahead: 7, behind: 9 } });
		assert.deepEqual(lookUpWord(rows, 'halloway'), { ...UNKNOWN_WORD, caseness: 1 });
		assert.deepEqual(lookUpWord(rows, 'nobody'), UNKNOWN_WORD);
	});

	it('are refused where they are none', () => assert.equal(readWordTables(new Map()), null));

	it('read names back as written', () => {
		const names = Int32Array.from([-5, 3, 70_000]);
		const lookUp = readNameTables(writeNameTables({ hashes: names, entries: Uint8Array.from([7, 0, 200]) }));
		assert.deepEqual([-5, 3, 70_000, 4].map(lookUp), [7, 0, 200, undefined]);
		assert.equal(readNameTables(new Map())(3), undefined);
	});
});
