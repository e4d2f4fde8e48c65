import type { Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';

/**
 * Names by their words, for look-ups in time that depends on the words looked at, not on how many names there are.
 * Words are found in any case; whether a name is meant as written is asked at its end.
 */
export interface NameTree<T> {
	/** By the next word: in lower case, with straight apostrophes and composed letters, without a lone full stop behind it, and with a space before it where one stands there. */
	readonly next: ReadonlyMap<string, NameTree<T>>;
	/** The names that end here, by how they are written. */
	readonly ends: ReadonlyMap<string, ListedName<T>>;
}

interface ListedName<T> {
	readonly words: readonly string[];
	/** What the list has behind the last word: "Inc." */
	readonly stop: '.' | '';
	readonly value: T;
}

interface OpenTree<T> extends NameTree<T> {
	readonly next: Map<string, OpenTree<T>>;
	readonly ends: Map<string, ListedName<T>>;
}

/** A name that stands in a text: tokens up to `end` (half-open), and the offset where it ends, before a full stop that the list does not have. */
export interface NameAt<T> {
	readonly end: number;
	readonly endOffset: number;
	readonly value: T;
}

/** A word alone that is no longer than this is not found in capitals: "US" is not the band Us. */
const SHORT_WORD = 3;

/** Prepares names for look-ups. Names without a letter or digit are passed over; of a name that is listed twice, the later value counts. */
export function plantNames<T>(names: Iterable<readonly [name: string, value: T]>): NameTree<T> {
	const root = newTree<T>();
	for (const [name, value] of names) {
		if (!/[\p{L}\p{N}]/u.test(name)) continue;
		const tokens = tokenize(name);
		let tree = root;
		tokens.forEach((token, i) => {
			const key = keyOf(token, i);
			const known = tree.next.get(key) ?? newTree<T>();
			tree.next.set(key, known);
			tree = known;
		});
		const words = tokens.map(writtenOf);
		tree.ends.set(words.join(' '), { words, stop: name.trimEnd().endsWith('.') ? '.' : '', value });
	}
	return root;
}

/** The longest listed name that begins with token `first`, or null. Its words stand as they are listed, with a capital before, or in capitals. */
export function longestName<T>(root: NameTree<T>, tokens: readonly Token[], first: number): NameAt<T> | null {
	const trees: NameTree<T>[] = [];
	let tree: NameTree<T> | undefined = root;
	for (let at = first; at < tokens.length; at++) {
		tree = tree.next.get(keyOf(tokens[at] as Token, at - first));
		if (!tree) break;
		trees.push(tree);
	}
	for (let length = trees.length; length > 0; length--) {
		const { ends } = trees[length - 1] as NameTree<T>;
		const name = ends.size > 0 ? nameAsWritten([...ends.values()], tokens, first) : null;
		if (!name) continue;
		const last = tokens[first + length - 1] as Token;
		const hasOtherStop = name.stop === '' && withoutStop(last.text) !== last.text;
		return { end: first + length, endOffset: hasOtherStop ? last.end - 1 : last.end, value: name.value };
	}
	return null;
}

/** Whether a text as a whole is a listed name. */
export function isListed(root: NameTree<unknown>, text: string): boolean {
	if (root.next.size === 0) return false;
	const tokens = tokenize(text);
	return longestName(root, tokens, 0)?.end === tokens.length;
}

/** Of names that differ in case alone, the one that is written as the text is, else the first in the alphabet that may be meant; null where none may. */
function nameAsWritten<T>(names: readonly ListedName<T>[], tokens: readonly Token[], first: number): ListedName<T> | null {
	let best: ListedName<T> | null = null;
	for (const name of names) {
		const { words } = name;
		const written = words.map((_, i) => writtenOf(tokens[first + i] as Token));
		if (written.every((word, i) => word === words[i])) return name;
		const mayBeCapitals = words.length > 1 || (words[0]?.length ?? 0) > SHORT_WORD;
		if (!written.every((word, i) => isWritten(word, words[i] ?? '', mayBeCapitals ? 'capitals' : 'asListed'))) continue;
		if (!best || words.join(' ') < best.words.join(' ')) best = name;
	}
	return best;
}

function isWritten(word: string, listed: string, most: 'capitals' | 'asListed'): boolean {
	if (word === listed || word === listed.charAt(0).toUpperCase() + listed.slice(1)) return true;
	return most === 'capitals' && word === listed.toUpperCase();
}

function newTree<T>(): OpenTree<T> {
	return { next: new Map(), ends: new Map() };
}

function keyOf(token: Token, place: number): string {
	const word = withoutStop(token.lower).normalize();
	return place > 0 && token.spaceBefore ? ` ${word}` : word;
}

/** A word as it is written, with straight apostrophes, composed letters, and no lone full stop behind it. */
function writtenOf({ text }: Token): string {
	return withoutStop(text).replaceAll('’', "'").normalize();
}

/** "Inc." and "Inc", "J." and "J" are the same word; the full stops of "U.S." belong to it. */
function withoutStop(word: string): string {
	return word.length > 1 && word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word;
}
