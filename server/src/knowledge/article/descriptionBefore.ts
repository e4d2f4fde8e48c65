import type { ArticleBlock, Mention } from '../../engine/index.js';
import type { Description } from './description.js';
import { extendTitle } from './extendTitle.js';
import { ADDRESSES, FUNCTION_WORDS, isPersonNoun, RELATIONS } from './roleWords.js';
import { type PlacedWord, wordsBefore } from './wordsBefore.js';

/** So many words are looked back for a noun with "of" behind it. */
const LONGEST_OFFICE = 12;

/** What stands before the name of a person and says what he is: "former Kazakh President Roe", "the mayor of Velna, Ann Roe,". */
export function descriptionBefore(block: ArticleBlock, mention: Mention): Description | null {
	if (mention.type !== 'person') return null;
	const description = titleBefore(block, mention) ?? officeBefore(block, mention);
	const seat = description && seatBehind(block, mention, description);
	return description && seat ? { text: `${description.text}${seat}`, weight: Math.max(4, description.weight) } : description;
}

/** Party and state of a member of Congress behind his name, or what somebody is king, bishop or senator of: "Sen. Ann Roe (R-Ga.)", "Senator Ann Roe of Georgia". */
function seatBehind({ text, annotations }: ArticleBlock, { end }: Mention, title: Description): string | null {
	const bracket = /^ \([DRI]-\p{Lu}[\p{L}. ]{1,12}\)/u.exec(text.slice(end, end + 20))?.[0];
	if (bracket !== undefined) return bracket;
	if (!text.startsWith(' of ', end) || !HAS_SEAT.test(title.text)) return null;
	const seat = annotations.mentions.find(({ type, start }) => type === 'location' && start === end + ' of '.length);
	return seat ? ` of ${seat.text.replace(/\s+/gu, ' ')}` : null;
}

const HAS_SEAT =
	/\b(?:Senator|Sen\.|Representative|Rep\.|Governor|Gov\.|Congress(?:man|woman)|King|Queen|Prince|Princess|Emir|Sultan|Bishop|Archbishop|Mayor|President)$/iu;

/** The title right before a name, with the nation or body that it belongs to. */
function titleBefore(block: ArticleBlock, { start, role }: Mention): Description | null {
	const words = wordsBefore(block.text, start);
	const stated = role === undefined || isAddress(role) ? 0 : wordsOf(words, role);
	const last = words.at(-1);
	if (stated > 0) return describe(block, words, words.length - stated);
	if (last && isPersonNoun(last.text) && !isAddress(last.text)) return describe(block, words, words.length - 1);
	const office = officeAt(block, words);
	return office === null ? null : describe(block, words, office);
}

/** What is said of a person before a comma and his name, where a mark follows the name too. */
function officeBefore(block: ArticleBlock, { start, end }: Mention): Description | null {
	const { text } = block;
	const comma = /,\s$/u.exec(text.slice(Math.max(0, start - 2), start));
	if (!comma || !/^(?:[,;.)]|\s*$)/u.test(text.slice(end, end + 2))) return null;
	const words = wordsBefore(`${text.slice(0, start - 2)} `, start - 1);
	const last = words.at(-1);
	if (!last) return null;
	const first = isPersonNoun(last.text) ? words.length - 1 : officeAt(block, words);
	const description = first === null ? null : describe(block, words, first);
	return description && isDefinite(block, words, description) ? description : null;
}

/** Whether words stand between commas behind another name: "Ana Ruiz, former mayor of Velna, Ann Roe". */
function isOfAnother({ text, annotations }: ArticleBlock, words: readonly PlacedWord[]): boolean {
	const from = words[0]?.start ?? 0;
	return annotations.mentions.some(({ type, end }) => type === 'person' && /^, (?:\d{1,3}, )?$/u.test(text.slice(end, from)));
}

function isAddress(role: string): boolean {
	return ADDRESSES.has((role.split(' ').at(-1) ?? '').replace(/\.$/u, '').toLowerCase());
}

/** How many of the last words a role is made of; a part of a compound takes the whole of it: "sub-inspector". None where it does not stand there. */
function wordsOf(words: readonly PlacedWord[], role: string): number {
	const parts = role.split(/\s+/u);
	const stands = parts.every((part, i) => words.at(i - parts.length)?.text.endsWith(part));
	// A title that another person stands in ("Minister of Health Ana Ruiz and Judge Lowe") begins behind the "and".
	return stands ? Math.min(parts.length, words.length) : 0;
}

/** Where an office of several words begins: at "President" of "President of the World Economic Forum". Null where none ends with the words. */
function officeAt({ annotations }: ArticleBlock, words: readonly PlacedWord[]): number | null {
	for (let i = words.length - 2; i >= Math.max(1, words.length - LONGEST_OFFICE); i--) {
		const link = words[i];
		const noun = words[i - 1];
		if (!link || !noun || !/^(?:of|for|at)$/u.test(link.lower) || !isPersonNoun(noun.text)) continue;
		const field = words.slice(i + 1);
		const isField = field.every(({ text, lower, start, end }, k) => {
			const isName =
				/^\p{Lu}/u.test(text) ||
				annotations.mentions.some((mention) => mention.type !== 'person' && mention.start <= start && end <= mention.end + 2);
			return isName || /^(?:of|for|the|and|&)$/u.test(lower) || (k === 0 && field.length === 1 && !FUNCTION_WORDS.has(lower));
		});
		return isField && !FUNCTION_WORDS.has(field.at(-1)?.lower ?? '') ? i - 1 : null;
	}
	return null;
}

/** Whether "the" or whose it is stands before a description, or a clause begins with it. */
function isDefinite(block: ArticleBlock, words: readonly PlacedWord[], description: Description): boolean {
	const [first] = description.text.split(' ');
	const at = words.findIndex((word) => word.text === first);
	const before = words[at - 1];
	if (at <= 1 && isOfAnother(block, words)) return false;
	if (/[’']s? /u.test(description.text) || at === 0) return true;
	return (
		before !== undefined && (/^(?:the|its|his|her|their|our|an?)$|[’']s?$/u.test(before.lower) || block.text.charAt(before.end) !== ' ')
	);
}

function describe(block: ArticleBlock, words: readonly PlacedWord[], first: number): Description | null {
	const start = behindOthers(block, words, first);
	if (start >= words.length) return null;
	const { first: begin, owners } = start === first ? extendTitle(block, words, first) : { first: start, owners: 0 };
	const phrase = words
		.slice(begin)
		.map(({ text }) => text)
		.join(' ')
		.replace(/ (?:named|called|surnamed|nicknamed|Sheikh|Dr\.?)$/u, '');
	const head =
		(words[first]?.text === phrase ? phrase : (/^.*?(?= (?:of|for|at) |$)/u.exec(phrase)?.[0] ?? phrase)).split(' ').at(-1) ?? '';
	const isOwned = owners > 0 || / (?:of|for|at) /u.test(phrase);
	if (phrase === '' || /^(?:named|called|surnamed|nicknamed)$/u.test(phrase) || (RELATIONS.has(head.toLowerCase()) && !isOwned))
		return null;
	return { text: phrase, weight: isOwned ? 5 : phrase.includes(' ') ? 3 : 1 };
}

/** Where a title begins that is taken too far: in "Minister of Health Ana Ruiz and Judge Lowe", that of Lowe behind "and". */
function behindOthers({ annotations }: ArticleBlock, words: readonly PlacedWord[], first: number): number {
	const from = words[first]?.start ?? 0;
	const to = words.at(-1)?.end ?? 0;
	const other = annotations.mentions.findLast(
		(mention) => mention.type === 'person' && mention.start >= from && mention.end <= to && !isPossessive(words, mention.end),
	);
	if (!other) return first;
	const next = words.findIndex(({ start, text }) => start >= other.end && /^\p{Lu}/u.test(text));
	return next < 0 ? words.length : next;
}

function isPossessive(words: readonly PlacedWord[], end: number): boolean {
	return words.some((word) => word.start < end && end < word.end);
}
