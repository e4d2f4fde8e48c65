import type { ArticleBlock, Mention } from '../../engine/index.js';
import { BEFORE_OWNERS, FUNCTION_WORDS, ROLE_MODIFIERS } from './roleWords.js';
import type { PlacedWord } from './wordsBefore.js';

/** The most words in lower case that are taken for a part of a title because of what stands before them: "Clinton communications director". */
const MOST_PLAIN = 2;

/** Where a title begins with all that belongs to it (whose it is, "former", "Chief Cabinet"), and how many nations and bodies it names. */
export function extendTitle(
	{ annotations }: ArticleBlock,
	words: readonly PlacedWord[],
	title: number,
): { readonly first: number; readonly owners: number } {
	let first = title;
	let owners = 0;
	while (first > 0) {
		const word = words[first - 1] as PlacedWord;
		const owner = owners < 2 ? ownerAt(annotations.mentions, words, first) : null;
		if (owner !== null) {
			first = owner;
			owners++;
		} else if (isModifier(word) && (owners === 0 || BEFORE_OWNERS.has(word.lower))) first--;
		else if (owners === 0 && isCapitalized(word) && !isPartOfPerson(annotations.mentions, word)) first--;
		else {
			const plain = owners === 0 ? plainWords(annotations.mentions, words, first) : 0;
			if (plain === 0) break;
			first -= plain;
		}
	}
	return { first, owners };
}

/** Where a mention begins that ends right before a word, with or without a possessive: "Kazakh President", "Reuters’ correspondent", "Roe’s wife", "Roe spokesman". Null where none does. */
function ownerAt(mentions: readonly Mention[], words: readonly PlacedWord[], first: number): number | null {
	const word = words[first - 1] as PlacedWord;
	const mention = mentions.find(
		({ start, end }) => start < word.end && end <= word.end && end > word.start && /^(?:[’']s?)?$/u.test(word.text.slice(end - word.start)),
	);
	if (!mention || (mention.type === 'person' && mention.end === word.end && !/^\p{Ll}/u.test(words[first]?.text ?? ''))) return null;
	if (mention.type !== 'person' && !OWNERS.has(mention.type)) return null;
	const begin = words.findIndex(({ start, end }) => start <= mention.start && mention.start < end);
	return begin < 0 ? null : begin;
}

const OWNERS: ReadonlySet<string> = new Set(['group', 'location', 'organization', 'facility']);

/** "Then" is one within a sentence alone. */
function isModifier({ lower, isFirst }: PlacedWord): boolean {
	return ROLE_MODIFIERS.has(lower) && !(isFirst && lower === 'then');
}

function isCapitalized({ text, lower, isFirst }: PlacedWord): boolean {
	return (!isFirst || text.endsWith('-based')) && /^\p{Lu}/u.test(text) && !FUNCTION_WORDS.has(lower);
}

function isPartOfPerson(mentions: readonly Mention[], { start, end }: PlacedWord): boolean {
	return mentions.some((mention) => mention.type === 'person' && mention.start < end && start < mention.end);
}

/** How many nouns in lower case before a word belong to it: those behind a determiner, or behind whose it is. */
function plainWords(mentions: readonly Mention[], words: readonly PlacedWord[], first: number): number {
	if (/^\p{Lu}/u.test(words[first]?.text ?? '')) return 0;
	for (let count = 1; count <= MOST_PLAIN; count++) {
		const word = words[first - count];
		if (!word || !/^\p{Ll}[\p{Ll}-]+$/u.test(word.text) || FUNCTION_WORDS.has(word.lower) || /(?:ly|ed|ing)$/u.test(word.lower)) return 0;
		const before = words[first - count - 1];
		if (!before) continue;
		if (/^(?:the|a|an|his|her|its|their)$/u.test(before.lower) || ownerAt(mentions, words, first - count) !== null) return count;
	}
	return 0;
}
