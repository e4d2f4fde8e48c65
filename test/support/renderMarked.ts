import { CARET } from './parseMarked.js';
import { compareTags, type Tag } from './tags.js';

const NEEDS_ESCAPE = new RegExp(String.raw`[\[\]\\${CARET}]`, 'gu');
const SIMPLE_VALUE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:+/.-]*[\p{L}\p{N}_])?$/u;
/** What would be read on as part of a label or its value if it stood right behind one. */
const RUNS_ON = /^[\p{L}\p{N}_:+/.={!-]/u;

/**
 * Writes a text with its tags in the marked notation; `parseMarked` reads it back. Brackets nest, so a tag that crosses another one
 * follows below the text, as `⟂ [its text]label`, with its offset.
 */
export function renderMarked(text: string, tags: readonly Tag[]): string {
	const { nested, crossing } = withoutCrossings([...tags].sort(compareTags));
	const below = crossing.map((tag) => `\n⟂ [${escaped(text.slice(tag.start, tag.end))}]${tail(tag, '')} at ${tag.start}`);
	return renderNested(text, nested) + below.join('');
}

function renderNested(text: string, tags: readonly Tag[]): string {
	const open: Tag[] = [];
	let out = '';
	let at = 0;
	const writeTo = (offset: number): void => {
		out += escaped(text.slice(at, offset));
		at = offset;
	};
	const closeUpTo = (offset: number): void => {
		for (let tag = open.at(-1); tag && tag.end <= offset; tag = open.at(-1)) {
			writeTo(tag.end);
			open.pop();
			const isFollowedByText = open.at(-1)?.end !== tag.end;
			out += `]${tail(tag, isFollowedByText ? text.slice(tag.end) : '')}`;
		}
	};
	for (const tag of tags) {
		closeUpTo(tag.start);
		writeTo(tag.start);
		out += '[';
		open.push(tag);
		if (tag.start === tag.end) closeUpTo(tag.end);
	}
	closeUpTo(text.length);
	writeTo(text.length);
	return out;
}

function tail(tag: Tag, next: string): string {
	const label = tag.label + tag.quotes.join('+');
	const runsOn = RUNS_ON.test(next.slice(0, 2));
	if (tag.detail === null) return runsOn ? `${label}{}` : label;
	return SIMPLE_VALUE.test(tag.detail) && !runsOn ? `${label}=${tag.detail}` : `${label}{${tag.detail}}`;
}

function withoutCrossings(tags: readonly Tag[]): { readonly nested: readonly Tag[]; readonly crossing: readonly Tag[] } {
	const nested: Tag[] = [];
	const crossing: Tag[] = [];
	for (const tag of tags) {
		const isCrossing = nested.some((other) => other.start < tag.start && tag.start < other.end && other.end < tag.end);
		(isCrossing ? crossing : nested).push(tag);
	}
	return { nested, crossing };
}

function escaped(text: string): string {
	return text.replace(NEEDS_ESCAPE, '\\$&');
}
