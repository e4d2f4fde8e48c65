import {
	type Article,
	type ArticleBlock,
	contains,
	isSilenced,
	PREFERRED_SPELLING,
	type Span,
	severityOf,
	silencedBy,
} from '../engine/index.js';
import { spellingOf } from './entries/entryForms.js';
import type { EntryIndex } from './entries/entryIndex.js';

/** Forms that are to be written otherwise. */
export interface SpellingList {
	/** By their first word in lower case; of one first word the longest form first. */
	readonly forms: ReadonlyMap<string, readonly WrongForm[]>;
	/** Those that have been found in a block, in its own offsets: since a block's identity stays as long as nothing about it changes, it is searched once. */
	readonly found: WeakMap<ArticleBlock, readonly FoundMisspelling[]>;
}

export const NO_SPELLINGS: SpellingList = { forms: new Map(), found: new WeakMap() };

interface WrongForm {
	readonly wrong: string;
	readonly right: string;
}

/** A wrong form in an article, in offsets of the whole text where it comes from `misspellings`. */
export interface FoundMisspelling extends Span {
	readonly wrong: string;
	/** What to write for it: in capitals where it stands in capitals. */
	readonly right: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu;

/** Prepares the misspellings of a knowledge base for look-ups. */
export function spellingList({ entries }: EntryIndex): SpellingList {
	const byFirstWord = new Map<string, WrongForm[]>();
	for (const { wrong, right } of entries.flatMap(({ misspellings }) => misspellings)) {
		const form = { wrong: spellingOf(wrong), right };
		const key = firstWord(form.wrong);
		const known = byFirstWord.get(key);
		if (known) known.push(form);
		else byFirstWord.set(key, [form]);
	}
	for (const forms of byFirstWord.values()) forms.sort((a, b) => b.wrong.length - a.wrong.length);
	return { forms: byFirstWord, found: new WeakMap() };
}

/** The wrong forms in an article, in reading order. What others are quoted with is left as they have it, and so is what a comment silences; where the check is off, there are none. */
export function misspellings(article: Article, list: SpellingList): readonly FoundMisspelling[] {
	if (
		list.forms.size === 0 ||
		severityOf(PREFERRED_SPELLING, article.options) === 'off' ||
		isSilenced(article.head.ignoredChecks, PREFERRED_SPELLING.code)
	)
		return [];
	return article.blocks.flatMap((block, i) => {
		const by = article.starts[i] ?? 0;
		return foundIn(block, list).map((found) => ({ ...found, start: found.start + by, end: found.end + by }));
	});
}

function foundIn(block: ArticleBlock, { forms, found }: SpellingList): readonly FoundMisspelling[] {
	const known = found.get(block);
	if (known) return known;
	const inBlock = searchBlock(block, forms);
	found.set(block, inBlock);
	return inBlock;
}

function searchBlock(block: ArticleBlock, forms: SpellingList['forms']): readonly FoundMisspelling[] {
	if (block.kind === 'code' || block.kind === 'comment' || block.kind === 'frontMatter') return [];
	if (isSilenced([...block.carryIn.checks.silenced, ...silencedBy(block.text, 'line')], PREFERRED_SPELLING.code)) return [];
	const text = block.text.replaceAll('’', "'");
	const found: FoundMisspelling[] = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (index < end) continue;
		const form = forms.get(firstWord(word))?.find(({ wrong, right }) => stands(text, wrong, index) && !isPartOf(text, index, wrong, right));
		if (!form) continue;
		end = index + form.wrong.length;
		if (isQuoted(block, { start: index, end })) continue;
		const wrong = block.text.slice(index, end);
		const isShouted = text.slice(index, end) !== form.wrong;
		found.push({ start: index, end, wrong, right: isShouted ? form.right.toUpperCase() : form.right });
	}
	return found;
}

function firstWord(text: string): string {
	return /^[^ .'-]*/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** Whether a form stands at an offset as it is spelled, or in capitals, and ends there. */
function stands(text: string, wrong: string, at: number): boolean {
	const end = at + wrong.length;
	if (/[\p{L}\p{N}]/u.test(text.charAt(end))) return false;
	const written = text.slice(at, end);
	return written === wrong || (written.length > 3 && written === wrong.toUpperCase());
}

/** Whether what stands there is a part of the right form: "Reef" in "Blue Reef". */
function isPartOf(text: string, at: number, wrong: string, right: string): boolean {
	const inside = right.indexOf(wrong);
	return inside >= 0 && text.startsWith(right, at - inside);
}

function isQuoted({ annotations }: ArticleBlock, place: Span): boolean {
	return annotations.quotes.some(({ kind, content }) => kind !== 'indirect' && content.some((span) => contains(span, place)));
}

/** Tells a person of a wrong form. */
export function misspellingMessage({ wrong, right }: FoundMisspelling): string {
	return `The knowledge base has “${right}” for “${wrong}”.`;
}
