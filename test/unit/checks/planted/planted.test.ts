import assert from 'node:assert/strict';
import {
	type Article,
	annotate,
	type Finding,
	readAnnotations,
	type StyleName,
	type TextEdit,
	update,
} from '../../../../server/src/engine/index.js';
import { testEngine } from '../../../support/engine.js';
import { type CleanArticle, readCleanArticles } from './cleanArticle.js';
import { type PlantedArticle, plantSlip } from './plantSlip.js';
import type { Slip } from './slip.js';
import { SLIPS } from './slips.js';

const PLACES = 20;
const LEAST_FOUND = 0.95;
const SEED = 20_261_126;

describe('slips planted in clean articles', () => {
	const articles = readCleanArticles();

	it('there are enough articles and kinds of slip', () => {
		assert.ok(articles.length >= 20);
		assert.ok(SLIPS.filter(({ style }) => style === undefined).length >= 25);
		assert.equal(new Set(SLIPS.map(({ name }) => name)).size, SLIPS.length);
	});

	for (const article of articles) {
		it(`nothing is found in ${article.name}`, () => assert.deepEqual(findingsIn(article, article.text).map(inWords(article.text)), []));
	}

	const found: number[] = [];
	for (const slip of SLIPS) {
		it(`${slip.name}: ${slip.code}`, () => {
			const planted = plantSlip(slip, articles, PLACES, SEED);
			const missed = planted.filter((place) => !isFound(slip, place));
			assert.equal(planted.length, PLACES);
			found.push(PLACES - missed.length);
			assert.ok(
				PLACES - missed.length >= PLACES * (slip.leastFound ?? LEAST_FOUND),
				missed.map((place) => explain(slip, place)).join('\n'),
			);
		});
	}

	it('of all slips enough are found', () => {
		const all = found.reduce((sum, of) => sum + of, 0);
		assert.ok(all >= SLIPS.length * PLACES * LEAST_FOUND, `only ${all} of ${SLIPS.length * PLACES}`);
	});
});

const annotated = new Map<string, Article>();

/** The findings in a text that an article has been changed into; what has not changed is not read again. */
function findingsIn({ name, syntax, text: clean }: CleanArticle, text: string, style: StyleName = 'none'): readonly Finding[] {
	const key = `${name} ${style}`;
	const before = annotated.get(key) ?? annotate(testEngine(), clean, { syntax, style });
	annotated.set(key, before);
	return readAnnotations(update(testEngine(), before, [editBetween(clean, text)])).findings;
}

/** The one edit that makes one text another. */
function editBetween(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let same = 0;
	while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
	return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function isFound({ code, style }: Slip, { article, text, start, end }: PlantedArticle): boolean {
	return findingsIn(article, text, style).some((finding) => finding.code === code && finding.start === start && finding.end === end);
}

function explain({ code, style }: Slip, { article, text, start, end }: PlantedArticle): string {
	const found = findingsIn(article, text, style).map(inWords(text));
	return `${article.name} ${code}: ${text.slice(start - 60, start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}\n  found ${found.join('; ') || 'nothing'}`;
}

function inWords(text: string): (finding: Finding) => string {
	return ({ code, start, end }) => `${code} “${text.slice(start, end)}”`;
}
