import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEngine } from '../../src/engine/index.js';
import { choicesOf } from './choices.js';
import { type AntecedentWeights, countRight, fitWeights } from './fit.js';
import { readSpeakers } from './goldSpeakers.js';

/** What one would guess without any text: the weights are learnt as departures from it, for there are few pronouns to learn from. */
const PRIOR: AntecedentWeights = {
	'gender-known': 0.5,
	'same-sentence': 0.9,
	'one-sentence-back': 0.8,
	'two-sentences-back': 0.2,
	'three-to-five-back': -0.7,
	'farther-back': -1,
	'latest-of-gender': 0.1,
	'was-subject': 0.5,
	'was-subject-one-back': 0.7,
	'latest-and-subject': 0,
	'alone-of-late': 1.1,
	'was-quoted': -0.8,
	'spoke-last': 0.9,
	'spoke-in-this-sentence': 0.1,
	'spoke-one-back': 0.5,
	'spoke-earlier': -0.4,
	'seen-twice': -0.1,
	'seen-often': 0.1,
	'has-label': 0.2,
	nameless: -0.7,
};
const PULL = 3;

/**
 * `npm run train -- speakers --corpora DIR --resources DIR --out FILE.ts`: learns whom "he" and "she" stand for and writes the table of weights. `--resources` is where the build puts the word list and
 * the models (`dist`); `--embeddings`, which all training is given, is of no use here. Throws, saying what is wanted, where an argument is missing.
 */
export function trainSpeakers(args: readonly string[]): void {
	const option = { type: 'string' } as const;
	const { values } = parseArgs({ args: [...args], options: { corpora: option, resources: option, out: option, embeddings: option } });
	const { corpora, resources = 'dist', out } = values;
	if (!corpora) throw new Error('Say where the gold files lie: --corpora DIR (docs/CORPORA.md says how to get them)');
	if (!out?.endsWith('.ts')) throw new Error('Say where the weights go: --out server/src/engine/quotes/speakers/antecedentWeights.ts');
	const read = (name: string) => readFileSync(join(resources, name));
	const engine = loadEngine({
		lexicon: read('lexicon.txt').toString('utf8'),
		entityModel: read('entities.crf'),
		attributionModel: read('quotes.crf'),
	});
	const choices = (name: string) => readSpeakers(corpora, name).flatMap((article) => choicesOf(engine, article));
	const learnt = choices('speakers-us.train');
	const weights = fitWeights(learnt, PRIOR, PULL);
	writeFileSync(out, renderWeights(weights));
	const measured = choices('speakers-us.dev');
	console.log(
		`learnt from: ${countRight(learnt, weights)} of ${learnt.length} right; measured on: ${countRight(measured, weights)} of ${measured.length}`,
	);
}

function renderWeights(weights: AntecedentWeights): string {
	const rows = Object.entries(weights).map(
		([feature, weight]) => `\t${/-/u.test(feature) ? `'${feature}'` : feature}: ${Number(weight.toFixed(2))},\n`,
	);
	return `import type { AntecedentFeature } from './antecedentFeatures.js';

/** How much each feature speaks for an antecedent, in units of log odds against the others; learnt by \`server/training/speakers\`. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {
${rows.join('')}};
`;
}
