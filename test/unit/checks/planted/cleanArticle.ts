import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Syntax } from '../../../../server/src/engine/index.js';

const FOLDER = new URL('../../../../../test/fixtures/clean/', import.meta.url);
const SYNTAXES: Readonly<Record<string, Syntax>> = { '.txt': 'plain', '.md': 'markdown', '.article': 'article' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATELINE = /^\p{Lu}.*?, (?:(?<month>\p{Lu}\p{Ll}+)\.? (?<day>\d+)|(?<dayFirst>\d+) (?<monthLast>\p{Lu}\p{Ll}+)),? (?<year>\d{4}) /mu;

/** An article without a slip, of our own making. */
export interface CleanArticle {
	/** Its file in `test/fixtures/clean`. */
	readonly name: string;
	readonly syntax: Syntax;
	readonly text: string;
	/** The day of publication that its front matter or its dateline states, `YYYY-MM-DD`. */
	readonly published: string;
	/** Where the text below the headline starts. */
	readonly body: number;
}

/** All clean articles, in the order of their names. Throws where one does not say when it was published. */
export function readCleanArticles(): readonly CleanArticle[] {
	return readdirSync(FOLDER)
		.sort()
		.map((name) => {
			const text = readFileSync(new URL(name, FOLDER), 'utf8');
			const headline = text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0;
			const body = text.indexOf('\n\n', headline + 1) + 2;
			return { name, syntax: SYNTAXES[extname(name)] ?? 'plain', text, published: dateOf(name, text), body };
		});
}

function dateOf(name: string, text: string): string {
	const stated = /^date: (\d{4}-\d\d-\d\d)$/mu.exec(text)?.[1];
	if (stated) return stated;
	const { month, monthLast, day, dayFirst, year } = DATELINE.exec(text)?.groups ?? {};
	const number = MONTHS.indexOf((month ?? monthLast ?? '').slice(0, 3)) + 1;
	if (number === 0) throw new Error(`${name} does not say when it was published`);
	return `${year}-${String(number).padStart(2, '0')}-${(day ?? dayFirst ?? '').padStart(2, '0')}`;
}
