import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLexicon } from '../../../scripts/buildLexicon.js';
import { LEXICON_HEADER, listsOf, parseLexicon } from '../../../server/src/engine/lexicon/lexicon.js';
import { LIST, LIST_NAMES } from '../../../server/src/engine/lexicon/listName.js';
import { longestEntry } from '../../../server/src/engine/lexicon/longestEntry.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

describe('parseLexicon', () => {
	it('reads an empty text as no lists', () => {
		assert.equal(parseLexicon('').entries.size, 0);
	});

	it('reads no lists from a text without the header', () => {
		assert.equal(parseLexicon('city|vuksan').entries.size, 0);
	});

	it('puts an entry on every list that names it, and passes unknown lists over', () => {
		const lexicon = parseLexicon(`${LEXICON_HEADER}\ncity|vuksan\nlastName|vuksan|halloway\nfish|cod\n`);
		assert.equal(listsOf(lexicon, 'vuksan'), LIST.city | LIST.lastName);
		assert.equal(listsOf(lexicon, 'cod'), 0);
	});

	it('changes its fingerprint with its lists', () => {
		assert.notEqual(parseLexicon(`${LEXICON_HEADER}\ncity|a\n`).fingerprint, parseLexicon(`${LEXICON_HEADER}\ncity|b\n`).fingerprint);
	});
});

describe('longestEntry', () => {
	const lexicon = parseLexicon(`${LEXICON_HEADER}\ncity|port-au-vent|port\nregion|port-au-vent bay\n`);

	it('finds the longest phrase, hyphens and all, in any case', () => {
		const tokens = tokenize('Port-au-Vent BAY shone');
		assert.deepEqual(longestEntry(lexicon, tokens, 0, tokens.length), { end: 6, lists: LIST.region });
	});

	it('ends at the limit', () => {
		const tokens = tokenize('Port-au-Vent Bay');
		assert.deepEqual(longestEntry(lexicon, tokens, 0, 5), { end: 5, lists: LIST.city });
	});

	it('finds an entry whose first word is cut into tokens', () => {
		const signed = parseLexicon(`${LEXICON_HEADER}\nregion|v. halland|v-halland\n`);
		const tokens = [...tokenize('V'), ...tokenize('. halland').map((token, i) => ({ ...token, spaceBefore: i > 0 }))];
		assert.deepEqual(longestEntry(signed, tokens, 0, tokens.length), { end: 3, lists: LIST.region });
	});

	it('finds nothing where no phrase begins', () => {
		const tokens = tokenize('Vent Bay');
		assert.equal(longestEntry(lexicon, tokens, 0, tokens.length), null);
	});
});

describe('buildLexicon', () => {
	const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
	after(() => rmSync(folder, { recursive: true }));

	it('writes the same bytes each time, small enough to ship', async () => {
		await buildLexicon(join(folder, 'a.txt'));
		await buildLexicon(join(folder, 'b.txt'));
		const text = readFileSync(join(folder, 'a.txt'), 'utf8');
		assert.equal(readFileSync(join(folder, 'b.txt'), 'utf8'), text);
		assert.ok(text.length < 1_600_000);
	}).timeout(60_000);

	it('writes no list that the engine does not know', () => {
		const written = readFileSync(join(folder, 'a.txt'), 'utf8').trimEnd().split('\n').slice(1);
		assert.deepEqual(written.map((line) => line.split('|')[0]).sort(), [...LIST_NAMES].sort());
	});

	it('lists what news names', () => {
		const lexicon = parseLexicon(readFileSync(join(folder, 'a.txt'), 'utf8'));
		const expected = {
			kazakhstan: LIST.country,
			almaty: LIST.city,
			kazakh: LIST.group,
			'united nations': LIST.organization,
			maria: LIST.firstName,
			siemens: LIST.company,
			'makerere university': LIST.university,
			'asahi shimbun': LIST.media,
			'bharatiya janata party': LIST.party,
			'boca juniors': LIST.team,
			'central bank of nigeria': LIST.agency,
			'african union': LIST.body,
			'khmer rouge': LIST.armedGroup,
			fulani: LIST.people,
			tigrinya: LIST.language,
			'cabo delgado': LIST.province,
			naira: LIST.currency,
			'luiz inacio lula da silva': LIST.notable,
			nazarbayev: LIST.notable,
		};
		for (const [entry, list] of Object.entries(expected)) assert.ok((listsOf(lexicon, entry) & list) !== 0, entry);
	});

	it('puts what is on a finer list on the wider one, but for what means a word or a place as well', () => {
		const lexicon = parseLexicon(readFileSync(join(folder, 'a.txt'), 'utf8'));
		assert.equal(listsOf(lexicon, 'boca juniors'), LIST.team | LIST.organization);
		assert.equal(listsOf(lexicon, 'liberal') & (LIST.people | LIST.group), LIST.people);
		assert.equal(listsOf(lexicon, 'barcelona') & (LIST.team | LIST.city), LIST.team | LIST.city);
	});

	it('lists people as the tokens of a text spell them, hyphens, particles and initials', () => {
		const lexicon = parseLexicon(readFileSync(join(folder, 'a.txt'), 'utf8'));
		for (const name of ['Kim Jong-un', 'Abdel Fattah al-Sisi', 'Ursula von der Leyen', 'George W. Bush', 'Sinéad O’Connor']) {
			const tokens = tokenize(`${name} spoke.`);
			assert.deepEqual(longestEntry(lexicon, tokens, 0, tokens.length), { end: tokens.length - 2, lists: LIST.notable }, name);
		}
	});

	it('lists no word and no place as a person by itself', () => {
		const lexicon = parseLexicon(readFileSync(join(folder, 'a.txt'), 'utf8'));
		const places = LIST.common | LIST.country | LIST.region | LIST.city | LIST.town;
		const both = [...lexicon.entries].filter(
			([entry, lists]) => (lists & LIST.notable) !== 0 && (lists & places) !== 0 && !/[ -]/u.test(entry),
		);
		assert.deepEqual(both, []);
	});
});
