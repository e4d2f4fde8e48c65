import type { EntityType, PublicationDateOrigin, Source } from '../../engine/index.js';
import type { Line } from './markup.js';

/** What a reader calls the types. */
export const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
	person: 'person',
	organization: 'organization',
	location: 'place',
	facility: 'building or facility',
	group: 'nationality, religious or political group',
	event: 'event',
	product: 'product',
	work: 'work (book, film, paper …)',
	money: 'amount of money',
	other: 'other name',
};

/** Where a publication date was taken from, to stand in a sentence. */
export const ORIGIN_NAMES: Readonly<Record<PublicationDateOrigin, string>> = {
	user: 'your choice',
	frontMatter: 'front matter',
	dateline: 'dateline',
	setting: 'settings',
};

/** “Tokayev”, with inner line ends as spaces. */
export function inQuotationMarks(text: string): string {
	return `“${text.replace(/\s+/gu, ' ')}”`;
}

/** A text in one line, cut where it is long. */
export function shortened(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…`;
}

const LONGEST = 80;

/** "1 word", "24 words". */
export function counted(count: number, one: string): string {
	return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** "a, b or c". */
export function orList(items: readonly string[]): string {
	return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** A confidence, 0 to 1, in words and in per cent, to begin a sentence: "Almost certain (97 %)". */
export function sureness(confidence: number): string {
	const words = SURENESS.find(([least]) => confidence >= least)?.[1] ?? 'Unsure';
	return `${words} (${Math.min(Math.round(confidence * 100), 99)} %)`;
}

/** From the surest down: the least confidence of each. Who reads “likely” takes two in three for granted. */
const SURENESS: readonly (readonly [least: number, words: string])[] = [
	[0.95, 'Almost certain'],
	[0.85, 'Very likely'],
	[0.65, 'Likely'],
	[0.5, 'Rather likely'],
];

/** The line that says why an annotation is there: its stage's rule, and how sure it is. */
export function reasonLine(lead: string, source: Source | { readonly rule: string }, confidence?: number): Line {
	const sure = confidence === undefined ? '' : `, ${Math.round(confidence * 100)} % sure`;
	const stage = 'stage' in source ? ` (${source.stage}${sure})` : sure && ` (${sure.slice(2)})`;
	return [`${lead} `, { code: source.rule }, stage];
}
