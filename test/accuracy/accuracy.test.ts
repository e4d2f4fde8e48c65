import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { annotate, type Syntax } from '../../server/src/engine/index.js';
import { testEngine } from '../support/engine.js';
import { parseMarked } from '../support/parseMarked.js';
import { tagsOf } from '../support/tagsOf.js';
import { addCounts, type Counts, f1, MEASURES, type Measure, recall, score } from './score.js';

const FOLDER = new URL('../../../test/accuracy/', import.meta.url);
const GOLDEN = new URL('../../../test/golden/', import.meta.url);

/** Measured by the share of what was marked that is right; the others by F1. */
const RECALLED: readonly Measure[] = ['dateValues', 'mixed', 'speakers'];

/**
 * What the engine has to reach over all articles of this folder, in percent. Raise a floor
 * when the engine gets better; never lower one to let a change pass.
 */
const FLOORS: Readonly<Record<Measure, number>> = {
	person: 90,
	organization: 85,
	location: 88,
	group: 85,
	dates: 97,
	dateValues: 97,
	quotes: 97,
	mixed: 75,
	speakers: 88,
};

/** `NAME.marked` is the golden article `NAME`, with names, dates, quotes and speakers marked by a person. */
describe('accuracy over articles marked by hand', () => {
	const names = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.marked'))
		.map((name) => name.replace(/\.marked$/u, ''));
	let scores: readonly ReturnType<typeof score>[] = [];
	const articles = readdirSync(GOLDEN).filter((file) => !file.endsWith('.golden'));

	before(() => {
		scores = names.map(scoreArticle);
	});

	for (const name of names) {
		it(`${name} marks the golden article’s own text`, () => {
			const file = articles.find((candidate) => candidate.startsWith(`${name}.`));
			assert.ok(file, name);
			assert.equal(parseMarked(readFileSync(new URL(`${name}.marked`, FOLDER), 'utf8')).text, readFileSync(new URL(file, GOLDEN), 'utf8'));
		});
	}

	for (const measure of MEASURES) {
		it(`${measure}: at least ${FLOORS[measure]} %`, () => {
			const counts = scores.map((counts) => counts[measure]).reduce(addCounts);
			const reached = RECALLED.includes(measure) ? recall(counts) : f1(counts);
			assert.ok(reached >= FLOORS[measure], `${reached.toFixed(1)} %: ${counts.right} right of ${counts.gold}, ${counts.found} found`);
		});
	}
});

function scoreArticle(name: string): Readonly<Record<Measure, Counts>> {
	const { text, tags } = parseMarked(readFileSync(new URL(`${name}.marked`, FOLDER), 'utf8'));
	const syntax: Syntax = text.startsWith('---') ? 'article' : 'plain';
	return score(text, tags, tagsOf(annotate(testEngine(), text, { syntax })));
}
