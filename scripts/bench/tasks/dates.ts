import { performance } from 'node:perf_hooks';
import { type DateFinderName, loadDateFinder } from '../dateFinders.js';
import { makeArticle, makeArticles } from '../news.js';
import { report } from '../report.js';

/** One pass over the texts. */
export interface DatePass {
	/** The processor's time, in milliseconds: what a busy machine leaves alone. */
	readonly milliseconds: number;
	readonly characters: number;
	readonly bytes: number;
	readonly found: number;
}

/** In characters: enough for V8 to have compiled either. */
const WARM_UP = 2_000_000;
/** In milliseconds: after so long no further pass begins. */
const LONGEST = 2_000;
const MOST_PASSES = 200;

/** `articles LENGTH`, `article LENGTH`, or `repeat LENGTH TEXT`: what is read. */
const [name = '', kind = '', length = '0', repeated = ' '] = process.argv.slice(2);
const find = loadDateFinder(name as DateFinderName);
const texts = readTexts(Number(length));
for (const text of makeArticles(WARM_UP)) find(text);

const begun = performance.now();
for (let pass = 0; pass < MOST_PASSES && (pass === 0 || performance.now() - begun < LONGEST); pass++) {
	const before = process.cpuUsage();
	const found = texts.reduce((sum, text) => sum + find(text), 0);
	const { user, system } = process.cpuUsage(before);
	report({
		milliseconds: (user + system) / 1000,
		characters: texts.reduce((sum, text) => sum + text.length, 0),
		bytes: Buffer.byteLength(texts.join('')),
		found,
	} satisfies DatePass);
}

function readTexts(characters: number): readonly string[] {
	if (kind === 'articles') return makeArticles(characters);
	if (kind === 'article') return [makeArticle(characters)];
	return [repeated.repeat(Math.ceil(characters / repeated.length)).slice(0, characters)];
}
