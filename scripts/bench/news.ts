import { readFileSync } from 'node:fs';
import { inRepository } from '../support/paths.js';
import { randomFrom } from './random.js';
import { SURNAMES } from './surnames.js';

/** Our own articles that read like news, in prose. */
const SOURCES: readonly string[] = [
	'examples/ferry-aground.article',
	'examples/court-report.txt',
	'examples/allotments-british.txt',
	'test/golden/wire-story.txt',
	'test/golden/interview-qa.txt',
	'test/golden/court-report.txt',
	'test/golden/obituary.txt',
	'test/golden/sports.txt',
	'test/golden/finance.txt',
	'test/golden/british-style.txt',
	'test/golden/broadcast-transcript.txt',
	'test/golden/political-profile.article',
	'test/golden/calendar.txt',
];

const ENDINGS = ['', 'sen', 'man', 'ova', 'ez', 'ton', 'berg', 'ley'] as const;

/** About `length` UTF-16 units of news, as articles of some 2 to 4 kB, the same for the same length: our own articles with other people's names. */
export function makeArticles(length: number): readonly string[] {
	const sources = SOURCES.map(readProse);
	const articles: string[] = [];
	for (let made = 0; made < length; ) {
		const source = sources[articles.length % sources.length] ?? '';
		const article = rename(source, articles.length + 1);
		const cut = made + article.length > length ? article.slice(0, length - made) : article;
		articles.push(cut);
		made += cut.length;
	}
	return articles;
}

/** One article of just this length. */
export function makeArticle(length: number): string {
	return makeArticles(length).join('').slice(0, length);
}

/** Words, numbers and signs, counted the same for all: each library has tokens of its own. */
export function countTokens(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0), 0);
}

function readProse(path: string): string {
	const text = readFileSync(inRepository(...path.split('/')), 'utf8');
	return `${text
		.replace(/^---\n[\s\S]*?\n---\n/u, '')
		.replace(/^(?:#+ |<!--.*\n)/gmu, '')
		.trim()}\n\n`;
}

function rename(text: string, seed: number): string {
	const random = randomFrom(seed);
	const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(random() * list.length)] ?? fallback;
	const others = new Map(SURNAMES.map((name) => [name, pick(SURNAMES, name) + pick(ENDINGS, '')]));
	return text.replace(/\p{Lu}\p{L}+/gu, (word) => others.get(word) ?? word);
}
