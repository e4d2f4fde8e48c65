import { CORPORA } from '../entities/corpora.js';
import { markdownTable } from '../markdownTable.js';
import { percent, shareOf } from './figures.js';
import type { SetScores } from './readSet.js';
import type { ConfidenceBin, NameScore } from './scoreNames.js';
import { f1, precision, recall } from './tally.js';

interface NamedSet {
	readonly name: string;
	readonly articles: number;
	readonly names: NameScore;
}

/** The part on names. */
export function renderNames(sets: readonly SetScores[]): string {
	const named = sets.flatMap(({ name, articles, names }) => (names && names.all.gold > 0 ? [{ name, articles, names }] : []));
	const learnt = new Set(CORPORA.map(({ name }) => name));
	const unseen = named.filter(({ name }) => !learnt.has(name));
	const types = [...new Set(named.flatMap(({ names }) => [...names.types.keys()]))].sort();
	return `## Names

A name is right where a gold one has the same span and the same type. A set is scored on the types that its gold has; \`norp\` is our group, \`misc\` our other. Sets with an asterisk the model has learnt from:
their figures say nothing of other articles. Sets have guides of their own (what is a place, what an organization, whether a title belongs to a name), and where one differs from ours the figure is lower; the model's card
(\`server/models/entities.md\`) counts what they call by other names together.

${markdownTable(
	['set', 'articles', 'names', 'precision', 'recall', 'F1'],
	named.map(({ name, articles, names }) => [
		learnt.has(name) ? `${name} \\*` : name,
		String(articles),
		String(names.all.gold),
		percent(precision(names.all)),
		percent(recall(names.all)),
		percent(f1(names.all)),
	]),
)}

Published F1 on CoNLL-2003, news of Reuters with four types, which is none of these sets: Stanford's CRF 87, MITIE 88.1, Ratinov and Roth (CoNLL 2009) 90.8, transformers 93 to 94.

### By type

F1 by type; a dash where a set does not mark it.

${markdownTable(
	['set', ...types],
	unseen.map(({ name, names }) => [
		name,
		...types.map((type) => {
			const tally = names.types.get(type);
			return tally ? percent(f1(tally)) : '–';
		}),
	]),
)}

### How sure is sure

Of the names whose confidence lies in each range (lower end included), the share that is right, and how many there are. Where confidence means what it says, the share lies in its range. Only sets that the model has not learnt from; the
confidence is calibrated on wwn.dev.

${markdownTable(['set', ...(named[0]?.names.bins.map(rangeOf) ?? [])], unseen.map(binsRow))}`;
}

function rangeOf({ from, to }: ConfidenceBin): string {
	return `${from.toFixed(2)}–${to.toFixed(2)}`;
}

function binsRow({ name, names }: NamedSet): readonly string[] {
	return [name, ...names.bins.map(({ right, found }) => `${shareOf(right, found)} of ${found}`)];
}
