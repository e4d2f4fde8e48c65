import type { ConlluWord } from './conlluDocument.js';
import type { GoldDate } from './goldDocument.js';

const TAG = /<(\/?)(date|time)((?:\s[^<>]*)?)>/gu;
const WHEN = /\swhen:::"([^"]*)"/u;

/**
 * The expressions of time of a sentence that GUM marks with tags of the Text Encoding Initiative, as in `XML=<date when:::"2021-03-14">`. What is a stretch
 * of time or no day that is certain (`from`, `notBefore` …) has no value.
 */
export function readDates(sentence: readonly ConlluWord[]): readonly GoldDate[] {
	const dates: GoldDate[] = [];
	let open: { readonly start: number; readonly name: string; readonly attributes: string } | undefined;
	for (const { misc, span } of sentence) {
		for (const [, slash, name = '', attributes = ''] of (misc.get('XML') ?? '').matchAll(TAG)) {
			if (!slash) open ??= { start: span.start, name, attributes };
			else if (open?.name === name) {
				dates.push({ start: open.start, end: span.end, type: name.toUpperCase(), value: timexValue(open.attributes, name) });
				open = undefined;
			}
		}
	}
	return dates;
}

/** A value of TIMEX3: `--03-14` is a day of no certain year, and a time of day stands behind a T. */
function timexValue(attributes: string, name: string): string | null {
	const when = WHEN.exec(attributes)?.[1];
	if (!when) return null;
	return name === 'time' ? `T${when}` : when.replace(/^--/u, 'XXXX-');
}
