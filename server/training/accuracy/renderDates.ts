import { markdownTable } from '../markdownTable.js';
import { type DateShare, dateShares, formOf, lost, policyOf } from './dateShares.js';
import { AS_IT_IS, type DateVariant, resolveAgain } from './dateVariant.js';
import { DATE_VARIANTS } from './dateVariants.js';
import { difference, percent, shareOf } from './figures.js';
import { PUBLISHED_DATES } from './published.js';
import type { ReadDocument, SetScores } from './readSet.js';
import { type DateScore, scoreDates, typeF1, valueAccuracy, valueF1 } from './scoreDates.js';
import { f1 } from './tally.js';

/** A set with the articles that the engine has read. */
export interface ScoredSet {
	readonly scores: SetScores;
	readonly documents: readonly ReadDocument[];
}

/** Sets with fewer expressions that have a value stand in no table of differences: one expression more or less would move them. */
const FEWEST_VALUES = 100;

/** The part on dates. */
export function renderDates(sets: readonly ScoredSet[]): string {
	const dated = sets.flatMap(({ scores, documents }) => (scores.dates ? [{ scores, documents, dates: scores.dates }] : []));
	const valued = dated.filter(({ dates }) => dates.valued > 0);
	const documents = valued.flatMap((set) => set.documents);
	return `## Dates

Scored as TempEval-3 does (UzZaman et al. 2013): each expression found is paired with the first gold one that it overlaps and that is still free. *Strict* is the F1 of pairs with the same words, *relaxed* that of all pairs. *Value*
is the accuracy of TIMEX3 values among pairs times the relaxed F1; values are compared as strings, so that another way of writing the same counts as wrong. *Accuracy* is the share of pairs with the right value, *type* the F1 of
types, counted like that of values. A dash stands where a set marks spans alone; in such sets, and in those that mark only dates stated in full, what else the engine finds counts as spurious, so their figures say little.

${markdownTable(
	['set', 'articles', 'expressions', 'strict', 'relaxed', 'value', 'accuracy', 'type'],
	dated.map(({ scores, dates }) => [
		scores.name,
		String(scores.articles),
		String(dates.relaxed.gold),
		percent(f1(dates.strict)),
		percent(f1(dates.relaxed)),
		percent(valueF1(dates)),
		percent(valueAccuracy(dates)),
		percent(typeF1(dates)),
	]),
)}

Others, as published, on the test articles of TempEval-3, which are not the articles above:

${markdownTable(
	['system', 'strict', 'relaxed', 'value', 'published'],
	PUBLISHED_DATES.map(({ system, figures, citation }) => [system, ...figures.map((figure) => figure?.toFixed(1) ?? '–'), citation]),
)}

### By TIMEX3 type

How many of the gold expressions of each type overlap one found (*relaxed recall*), have the same words (*strict recall*), and, of the overlapped ones, the right value.

${markdownTable(
	['set', 'type', 'expressions', 'relaxed recall', 'strict recall', 'right value'],
	valued.flatMap(({ scores, dates }) =>
		[...dates.types]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([type, tally]) => [
				scores.name,
				type,
				String(tally.gold),
				shareOf(tally.paired, tally.gold),
				shareOf(tally.exact, tally.gold),
				shareOf(tally.rightValue, tally.valued),
			]),
	),
)}

### By policy

The policy is what a hover gives as the reason of a value (the export has it in \`source.rule\`, behind the form). Over all sets with values, the policy that loses most values first: how many expressions it resolved, how many of
them overlap a gold one, the share of these with the right value, and how many have a wrong one.

${sharesTable('policy', dateShares(documents, policyOf))}

### By form

The same by the form that found the expression (\`source.rule\` before the policy).

${sharesTable('form', dateShares(documents, formOf))}

### What each policy is worth

One policy at a time is taken out, or a rival put in its place, and all dates resolved once more: by how many points value F1 changes, on each set with at least ${FEWEST_VALUES} values. For what is left out, the change of strict F1 stands in brackets. What
changes by less than half a point may be chance.

${renderVariants(valued.filter(({ dates }) => dates.valued >= FEWEST_VALUES))}`;
}

function sharesTable(name: string, shares: readonly DateShare[]): string {
	return markdownTable(
		[name, 'found', 'in gold', 'right value', 'wrong values'],
		shares.map((share) => [share.name, String(share.found), String(share.paired), shareOf(share.right, share.valued), String(lost(share))]),
	);
}

interface DatedSet extends ScoredSet {
	readonly dates: DateScore;
}

function renderVariants(sets: readonly DatedSet[]): string {
	const before = sets.map(({ documents }) => scoreVariant(documents, AS_IT_IS));
	return markdownTable(
		['policy: instead', ...sets.map(({ scores }) => scores.name)],
		DATE_VARIANTS.map((variant) => [
			`${variant.policy}: ${variant.instead}`,
			...sets.map(({ documents }, i) => {
				const [was, is] = [before[i], scoreVariant(documents, variant)];
				if (!was) return '–';
				const [value, strict] = [difference(valueF1(is), valueF1(was)), difference(f1(is.strict), f1(was.strict))];
				return is.strict.found === was.strict.found ? value : `${value} (${strict})`;
			}),
		]),
	);
}

function scoreVariant(documents: readonly ReadDocument[], variant: DateVariant): DateScore {
	return scoreDates(
		documents.flatMap(({ gold, article }) =>
			gold.dates ? [{ text: gold.text, gold: gold.dates, found: resolveAgain(article, variant) }] : [],
		),
	);
}
