import type { Article, BlockKind, Span } from '../../engine/index.js';
import { placeAt } from '../place.js';
import { FUNCTION_WORDS } from './functionWords.js';

/** A stretch before the cursor that may be the beginning of a name, with offsets into the whole text. */
export interface Beginning extends Span {
	readonly text: string;
}

/** What is written at the cursor: `one letter` may become the beginning of a name with the next one. */
export type Written = { readonly kind: 'name'; readonly beginnings: readonly Beginning[] } | { readonly kind: 'one letter' | 'nothing' };

/** Where prose stands. */
const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'heading', 'byline', 'paragraph']);
/** So many code units before the cursor are looked at. */
const REACH = 120;
/** Up to four words with a capital (or a letter of a script that has none), the last of which ends at the cursor; not in addresses, handles and paths. */
const CAPITALIZED =
	/(?<![\p{L}\p{N}/@#_.:&=%~\\])(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}’'.-]* ){0,3}[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}’'-]*$/u;

/** What may be the beginning of a name at an offset, the longest stretch first: "Amara Okon", then "Okon". Nothing within a word, in code, front matter and comments. */
export function beginningsAt(article: Article, offset: number): Written {
	const place = placeAt(article, offset);
	if (!place || !PROSE.has(place.block.kind)) return { kind: 'nothing' };
	const { text } = place.block;
	if (/^[\p{L}\p{N}]/u.test(text.slice(place.offset, place.offset + 2)) || isInCode(text, place.offset)) return { kind: 'nothing' };
	const before = text.slice(Math.max(0, place.offset - REACH), place.offset);
	const match = CAPITALIZED.exec(before)?.[0];
	if (match === undefined) return { kind: 'nothing' };
	const starts = [...match.matchAll(/(?<=^| )/gu)].map(({ index }) => index);
	const beginnings = starts
		.map((at) => match.slice(at))
		.filter((words) => words.length > 1 && !FUNCTION_WORDS.has(words.toLowerCase()))
		.map((words) => ({ text: words, start: offset - words.length, end: offset }));
	if (beginnings.length > 0) return { kind: 'name', beginnings };
	return { kind: match.length === 1 ? 'one letter' : 'nothing' };
}

/** Whether an odd number of backticks stands before an offset in its paragraph: then it is in a stretch of code. */
function isInCode(text: string, offset: number): boolean {
	let count = 0;
	for (let at = text.indexOf('`'); at >= 0 && at < offset; at = text.indexOf('`', at + 1)) count++;
	return count % 2 === 1;
}
