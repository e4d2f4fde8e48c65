import { CARET } from './parseMarked.js';
import { compareTags, type Tag } from './tags.js';

const NEEDS_ESCAPE = new RegExp(String.raw`[\[\]\\${CARET}]`, 'gu');
const SIMPLE_VALUE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:+/.-]*[\p{L}\p{N}_])?$/u;
/** What would be read on as part of a label, of a check's code, or of a value, if it stood right behind one. */
const RUNS_ON_FROM = { label: /^[\d={+]/u, code: /^[a-z\d={+-]/u, value: /^[:+/.-]*[\p{L}\p{N}_]/u } as const;

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
	const closeUpTo = (offset: number, isTagNext: boolean): void => {
		for (let tag = open.at(-1); tag && tag.end <= offset; tag = open.at(-1)) {
			writeTo(tag.end);
			open.pop();
			const isTextNext = open.at(-1)?.end !== tag.end && !(isTagNext && tag.end === offset);
			out += `]${tail(tag, isTextNext ? text.slice(tag.end, tag.end + 80) : '')}`;
		}
	};
	for (const tag of tags) {
		closeUpTo(tag.start, true);
		writeTo(tag.start);
		out += '[';
		open.push(tag);
		if (tag.start === tag.end) closeUpTo(tag.end, false);
	}
	closeUpTo(text.length, false);
	writeTo(text.length);
	return out;
}

function tail(tag: Tag, next: string): string {
	const label = tag.label + tag.quotes.join('+');
	const runsOn = RUNS_ON_FROM[tag.label.startsWith('!') ? 'code' : 'label'].test(next);
	if (tag.detail === null) return runsOn ? `${label}{}` : label;
	const isSimple = SIMPLE_VALUE.test(tag.detail) && !RUNS_ON_FROM.value.test(next);
	return isSimple ? `${label}=${tag.detail}` : `${label}{${tag.detail}}`;
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
