import assert from 'node:assert/strict';
import { annotate, readAnnotations } from '../../../../server/src/engine/index.js';
import { testEngine } from '../../../support/engine.js';
import { CLEAN_ARTICLES } from './cleanArticles.js';
import type { Planted, PlantSlip } from './slip.js';
import { SLIPS } from './slips.js';

const PLACES = 20;
const LEAST_FOUND = 0.95;

describe('slips planted in clean articles', () => {
	for (const [i, text] of CLEAN_ARTICLES.entries())
		it(`nothing is found in clean article ${i + 1}`, () => assert.deepEqual(found(text), []));

	it('there are 25 kinds or more', () => assert.ok(Object.keys(SLIPS).length >= 25));

	for (const [kind, plant] of Object.entries(SLIPS)) {
		it(`${kind}: found at its place by its check`, () => {
			const planted = plantAll(plant);
			const missed = planted.filter((slip) => !found(slip.text).includes(`${slip.code} ${slip.start}-${slip.end}`));
			assert.ok(planted.length === PLACES, `only ${planted.length} places`);
			assert.ok(missed.length <= planted.length * (1 - LEAST_FOUND), missed.map(shown).join('\n'));
		});
	}
});

/** The same slip in all articles, first at the first place of each, then at the second, until there are enough. */
function plantAll(plant: PlantSlip): readonly Planted[] {
	return [0, 1, 2, 3].flatMap((nth) => CLEAN_ARTICLES.flatMap((clean) => plant(clean, nth) ?? [])).slice(0, PLACES);
}

function found(text: string): readonly string[] {
	const { findings } = readAnnotations(annotate(testEngine(), text, { syntax: 'article' }));
	return findings.map(({ code, start, end }) => `${code} ${start}-${end}`);
}

function shown({ text, start, end, code }: Planted): string {
	const all = readAnnotations(annotate(testEngine(), text, { syntax: 'article' })).findings.map(
		(finding) => `${finding.code} “${text.slice(finding.start, finding.end)}”`,
	);
	return `${code}: ${text.slice(start - 60, start)}[${text.slice(start, end)}]${text.slice(end, end + 40)} – found ${all.join('; ') || 'nothing'}`;
}
