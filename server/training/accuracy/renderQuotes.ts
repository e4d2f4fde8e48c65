import { markdownTable } from '../markdownTable.js';
import { percent, shareOf } from './figures.js';
import { PUBLISHED_QUOTES } from './published.js';
import type { SetScores } from './readSet.js';
import { QUOTE_ROLES } from './scoreQuotes.js';
import { f1, precision, recall } from './tally.js';

/** The part on quotes and speakers. */
export function renderQuotes(sets: readonly SetScores[]): string {
	const quoted = sets.flatMap(({ name, articles, quotes }) => (quotes ? [{ name, articles, quotes }] : []));
	const spoken = sets.flatMap(({ name, articles, speakers }) => (speakers ? [{ name, articles, speakers }] : []));
	return `## Quotes

Words alone are compared: quotation marks and commas at the edges do not count. *Source*, *cue* and *content* are the exact F1 of the stretches of each role, each counted once, whatever they are linked with, as results on PolNeAR
are published. *Content P* and *R*: contents that share at least four fifths of the words of the longer one. *Direct*: the share of the direct quotes that were found, as a quote of whatever kind. *Their source*: of the
direct quotes that were found as direct, the share whose source has the same words, and the share whose source has some of them. The settings of the model were chosen on polnear.dev, so its figures flatter a little.

${markdownTable(
	['set', 'articles', 'attributions', ...QUOTE_ROLES, 'content P', 'content R', 'direct', 'their source', 'in part'],
	quoted.map(({ name, articles, quotes }) => [
		name,
		String(articles),
		String(quotes.content.gold),
		...QUOTE_ROLES.map((role) => percent(f1(quotes.roles[role]))),
		percent(precision(quotes.content)),
		percent(recall(quotes.content)),
		shareOf(quotes.direct.found, quotes.direct.gold),
		shareOf(quotes.directSource.exact, quotes.directSource.gold),
		shareOf(quotes.directSource.overlap, quotes.directSource.gold),
	]),
)}

Others, as published, on the test articles of PolNeAR, which are not the articles above; their scorer may count marks at the edges, which ours leaves out:

${markdownTable(
	['system', ...QUOTE_ROLES, 'published'],
	PUBLISHED_QUOTES.map(({ system, figures, citation }) => [system, ...figures.map((figure) => figure?.toFixed(1) ?? '–'), citation]),
)}

### Speakers

Of attributions to whom the article names somewhere: the share that was found (a quote shares half or more of the characters of the longer of both), of those the share with the right speaker, by the fullest name that the article gives
(*full name*) or by any form that it goes by (*any form*), and the share of all that is found and right. Attributions to a pronoun are counted once more by themselves. *Unnamed*: of the attributions found whose
source the article leaves without a name, the share that was given one all the same.

${markdownTable(
	['set', 'of whom', 'attributions', 'found', 'full name', 'any form', 'right of all'],
	spoken.flatMap(({ name, speakers }) =>
		(
			[
				['all', speakers.named],
				['pronouns', speakers.pronouns],
			] as const
		).map(([who, tally]) => [
			name,
			who,
			String(tally.gold),
			shareOf(tally.found, tally.gold),
			shareOf(tally.right, tally.found),
			shareOf(tally.rightByAlias, tally.found),
			shareOf(tally.right, tally.gold),
		]),
	),
)}

${spoken.map(({ name, speakers: { unnamed } }) => `Unnamed, ${name}: ${shareOf(unnamed.wronglyNamed, unnamed.found)} of ${unnamed.found}.`).join('\n')}`;
}
