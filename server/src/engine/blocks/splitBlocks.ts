import type { BlockKind, Syntax, TextBlock } from './block.js';
import {
	closesFence,
	isByline,
	isFrontMatterFence,
	isFrontMatterLine,
	isHeading,
	isHeadline,
	openingFence,
	startsMarkdownBlock,
} from './lineKinds.js';
import { isBlankLine, type Line, lineAt, skipBlankLines } from './lines.js';
import { isSoftBreak } from './softBreak.js';

/** Whether the article's first prose still lies ahead: what the splitter must know of the text before a block. */
export type SplitState = 'start' | 'beforeHeadline' | 'body';

/** A paragraph of more is cut up, so that one endless line does not make every keystroke in it slow. */
const LONGEST_BLOCK = 20_000;

/**
 * Cuts a text into blocks that, joined, are the text again.
 *
 * Invariant: a block depends on the text from its start to the end of the line after it, and on `state`; never on anything further off.
 * That is what lets `update` cut up only the surroundings of an edit. (An unclosed code fence runs to the end of the text, as in CommonMark.)
 */
export function* splitBlocks(text: string, syntax: Syntax, state: SplitState = 'start'): Generator<TextBlock> {
	let at = 0;
	let now = state;
	while (at < text.length) {
		const { kind, end } = nextBlock(text, at, syntax, now);
		yield { kind, text: text.slice(at, end) };
		at = end;
		now = stateAfter(now, kind);
	}
}

/** What the splitter knows after a block of this kind. */
export function stateAfter(state: SplitState, kind: BlockKind): SplitState {
	const isProse = kind === 'headline' || kind === 'heading' || kind === 'byline' || kind === 'paragraph';
	return isProse || state === 'body' ? 'body' : 'beforeHeadline';
}

function nextBlock(text: string, at: number, syntax: Syntax, state: SplitState): { readonly kind: BlockKind; readonly end: number } {
	const line = lineAt(text, at);
	if (isBlankLine(text, line)) return { kind: 'blank', end: skipBlankLines(text, at) };
	const first = text.slice(line.start, line.end);
	const found =
		(state === 'start' && isFrontMatterFence(first) && frontMatter(text, line)) ||
		(syntax !== 'plain' && fencedCode(text, line, first)) ||
		comment(text, line, first) ||
		singleLine(line, first, syntax, state) ||
		paragraph(text, line, first, syntax, state);
	return { kind: found.kind, end: skipBlankLines(text, found.end) };
}

interface Found {
	readonly kind: BlockKind;
	readonly end: number;
}

function frontMatter(text: string, opening: Line): Found {
	let line = opening;
	while (line.next < text.length) {
		const next = lineAt(text, line.next);
		const content = text.slice(next.start, next.end);
		if (isFrontMatterFence(content)) return { kind: 'frontMatter', end: next.next };
		if (!isFrontMatterLine(content) || isBlankLine(text, next)) break;
		line = next;
	}
	return { kind: 'frontMatter', end: line.next };
}

function fencedCode(text: string, opening: Line, first: string): Found | null {
	const fence = openingFence(first);
	if (!fence) return null;
	let line = opening;
	while (line.next < text.length) {
		line = lineAt(text, line.next);
		if (closesFence(text.slice(line.start, line.end), fence)) break;
	}
	return { kind: 'code', end: line.next };
}

/** An HTML comment that has its lines to itself and closes before a blank line. */
function comment(text: string, opening: Line, first: string): Found | null {
	if (!first.trimStart().startsWith('<!--')) return null;
	let line = opening;
	while (!isBlankLine(text, line)) {
		const content = text.slice(line.start, line.end);
		if (content.includes('-->')) return content.trimEnd().endsWith('-->') ? { kind: 'comment', end: line.next } : null;
		if (line.next === text.length) return null;
		line = lineAt(text, line.next);
	}
	return null;
}

function singleLine(line: Line, first: string, syntax: Syntax, state: SplitState): Found | null {
	if (syntax !== 'plain' && isHeading(first)) return { kind: state === 'body' ? 'heading' : 'headline', end: line.next };
	if (isByline(first)) return { kind: 'byline', end: line.next };
	return null;
}

function paragraph(text: string, opening: Line, first: string, syntax: Syntax, state: SplitState): Found {
	let line = opening;
	let content = first;
	while (line.next < text.length && line.next - opening.start < LONGEST_BLOCK) {
		const next = lineAt(text, line.next);
		if (isBlankLine(text, next)) break;
		const nextContent = text.slice(next.start, next.end);
		if (!isSoftBreak(content, nextContent, syntax)) break;
		line = next;
		content = nextContent;
	}
	const isHead = state !== 'body' && line === opening && isHeadline(first) && !(syntax !== 'plain' && startsMarkdownBlock(first));
	const kind = isHead ? 'headline' : 'paragraph';
	return line.next - opening.start > LONGEST_BLOCK ? { kind, end: cutLongBlock(text, opening.start, line.next) } : { kind, end: line.next };
}

/** Where a block that is too long is cut: behind the last space within the limit, or at the limit where there is none (never inside a surrogate pair). */
function cutLongBlock(text: string, start: number, end: number): number {
	const limit = start + LONGEST_BLOCK;
	const space = text.lastIndexOf(' ', limit);
	const cut = space > start + LONGEST_BLOCK / 2 ? space + 1 : limit;
	const code = text.charCodeAt(cut);
	return Math.min(end, code >= 0xdc00 && code <= 0xdfff ? cut + 1 : cut);
}
