import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { annotate, type Mention, readAnnotations, type Syntax } from '../../server/src/engine/index.js';
import { testEngine } from '../support/engine.js';
import { parseMarked } from '../support/parseMarked.js';
import type { Tag } from '../support/tags.js';

const FOLDER = new URL('../../../test/robustness/', import.meta.url);
/** So many mentions in 100 words, and no more, may be such as a reader would call wrong. */
const MOST_WRONG = 2;
const SYNTAXES: Readonly<Record<string, Syntax>> = { txt: 'plain', md: 'markdown' };

/** `NAME.EXT.marked` is a text that is no plain news, with the names marked that a reader would mark in it. Names that are not found are no matter here. */
describe('texts of other kinds', () => {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.marked'));

	it('are there', () => assert.ok(files.length >= 12));

	for (const file of files) {
		it(`${file}: under ${MOST_WRONG} wrong names in 100 words`, () => {
			const { text, tags } = parseMarked(readFileSync(new URL(file, FOLDER), 'utf8'));
			const syntax = SYNTAXES[file.split('.')[1] ?? ''] ?? 'plain';
			const { mentions } = readAnnotations(annotate(testEngine(), text, { syntax }));
			const wrong = mentions.filter((mention) => !tags.some((tag) => isSame(tag, mention)));
			const share = (100 * wrong.length) / countWords(text);
			assert.ok(share < MOST_WRONG, `${share.toFixed(2)}: ${wrong.map(({ text: name, type }) => `${name} (${type})`).join(', ')}`);
		});
	}
});

describe('any string', () => {
	const SCRAPS = [
		'\ud83d',
		'\ude00',
		'\0',
		'\u200f',
		'\ufeff',
		'\u0301',
		'A',
		'AB',
		'Ab',
		'ß',
		'İ',
		'ǅ',
		'東',
		'/',
		' /AP',
		'REUTERS/',
		'By ',
		'By A',
		' and ',
		'-',
		'_',
		'`',
		'|',
		'{',
		'.',
		',',
		'(',
		')',
		'\n',
		'\n\n',
		'\r',
		' ',
		'0',
		'$',
		'€5',
		'👩‍👩‍👧‍👦',
	] as const;
	const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((parts) => parts.join(''));

	it('is read without complaint, and every name in it says what it covers', () => {
		const text = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
		fc.assert(
			fc.property(text, fc.constantFrom<Syntax>('plain', 'markdown', 'article'), (source, syntax) => {
				for (const mention of readAnnotations(annotate(testEngine(), source, { syntax })).mentions) {
					assert.equal(source.slice(mention.start, mention.end), mention.text);
					assert.ok(mention.confidence >= 0 && mention.confidence <= 1, `${mention.confidence}`);
				}
			}),
			{ numRuns: 150, seed: 20260301 },
		);
	});

	for (const [what, text] of [
		['two hundred words in capitals', 'KEEP THE HARBOUR CLEAR '.repeat(50)],
		['ten thousand capitals in one word', 'A'.repeat(10_000)],
		['a thousand slashes between names', 'REUTERS/Jane Doe/'.repeat(1000)],
		['a byline of a thousand names', `By ${'Jane Doe, '.repeat(1000)}`],
		['half a surrogate pair in a name', 'Then Maria \ud83dLindqvist spoke.'],
		['right-to-left marks', '\u202eThen Maria Lindqvist spoke.\u202c \u200fNairobi\u200f'],
		['nothing but combining marks', '\u0301'.repeat(500)],
	] as const) {
		it(`may be ${what}`, () => {
			assert.equal(readAnnotations(annotate(testEngine(), text, { syntax: 'plain' })).text, text);
		});
	}
});

function isSame(tag: Tag, { start, end, type }: Mention): boolean {
	return tag.start === start && tag.end === end && tag.label === type;
}

/** The words of a text as a reader counts them: what stands between spaces and has a letter or digit. */
function countWords(text: string): number {
	return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
