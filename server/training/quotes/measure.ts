import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, loadEngine, readAnnotations } from '../../src/engine/index.js';
import { ROLES, type Role } from '../../src/engine/quotes/model/roleLabels.js';
import { type QuotedArticle, readQuotedArticles, type Stretch } from './goldQuotes.js';

/** How many stretches of a role are right (the same words), how many were found, how many there are. */
export interface RoleTally {
	readonly right: number;
	readonly found: number;
	readonly gold: number;
}

/** What the model reaches on articles that it has not learnt from, by role. */
export type RoleFigures = ReadonlyMap<Role, RoleTally>;

/** Measures the engine, with this model and no other, from raw text on a development set; null where the set is not there. */
export function measureRoles(model: Uint8Array, corpora: string, name: string): RoleFigures | null {
	if (!existsSync(join(corpora, `${name}.jsonl`))) return null;
	const engine = loadEngine({ lexicon: '', attributionModel: model });
	const articles = readQuotedArticles(corpora, name);
	return new Map(
		ROLES.map((role) => {
			let [right, found, gold] = [0, 0, 0];
			for (const article of articles) {
				const { quotes } = readAnnotations(annotate(engine, article.text, { syntax: 'plain' }));
				const tagged = quotes.flatMap(({ content, cue, speaker }) => {
					const spans = role === 'content' ? content : role === 'cue' ? (cue ? [cue] : []) : speaker ? [speaker] : [];
					return spans.map(({ start, end }): Stretch => [start, end]);
				});
				const [a, b] = [
					keysOf(
						article,
						article.quotes.flatMap((quote) => quote[role] ?? []),
					),
					keysOf(article, tagged),
				];
				gold += a.size;
				found += b.size;
				right += [...b].filter((key) => a.has(key)).length;
			}
			return [role, { right, found, gold }];
		}),
	);
}

/** Stretches by their first and last words, each once: marks at the edges do not count. */
function keysOf({ text }: QuotedArticle, stretches: readonly Stretch[]): ReadonlySet<string> {
	return new Set(
		stretches.map(([start, end]) => {
			const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
			const [first, last] = [words[0], words.at(-1)];
			return first && last ? `${start + first.index} ${start + last.index + last[0].length}` : `${start} ${end}`;
		}),
	);
}
