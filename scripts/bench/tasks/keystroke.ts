import { performance } from 'node:perf_hooks';
import type { ContenderName } from '../contender.js';
import { loadContender } from '../loadContender.js';
import { makeArticle } from '../news.js';
import { report } from '../report.js';
import { typing } from '../typing.js';

/** In milliseconds: typing goes on for no longer, and warming up for a tenth of it. */
const LONGEST = 15_000;

const [name = '', length = '0'] = process.argv.slice(2);
const contender = await loadContender(name as ContenderName);
typeInto(makeArticle(5000), LONGEST / 10, () => {});
typeInto(makeArticle(Number(length)), LONGEST, report);

/** Types the sentences, and tells the milliseconds of each keystroke. */
function typeInto(text: string, longest: number, tell: (milliseconds: number) => void): void {
	const begun = performance.now();
	const open = contender.open(text);
	for (const edit of typing(text)) {
		const before = performance.now();
		open.type(edit);
		tell(performance.now() - before);
		if (performance.now() - begun > longest) break;
	}
}
