import { type Corrections, codePointsOf, type ManualQuote, NO_CORRECTIONS, type Span } from '../engine/index.js';
import { type Found, type FoundBy, findTarget } from './findTarget.js';
import type { SaidSpeaker, SidecarRecord } from './sidecarRecord.js';
import type { Target } from './target.js';

/** What has become of records in a text. Invariant: each record is in exactly one of `placed` and `orphans`. */
export interface Anchored {
	/** The records that have a place, as the engine takes them. */
	readonly corrections: Corrections;
	/** The records that have a place, and by what they have it; those on forms need none and are `place`. */
	readonly placed: ReadonlyMap<SidecarRecord, FoundBy>;
	/** Those whose words are gone, or are there more than once without it being clear which are meant; in the order of the file. */
	readonly orphans: readonly SidecarRecord[];
}

/**
 * Finds the places of records in a text. A record with several targets has a place if all of them have; a speaker whose words are gone keeps a name. Costs a look-up at the expected place for
 * each target that stands where those before it lead one to expect; a search of the text for others.
 */
export function anchorRecords(text: string, records: readonly SidecarRecord[]): Anchored {
	const finder = newFinder(text);
	const found = records.toSorted((a, b) => startOf(a) - startOf(b)).map((record) => ({ record, one: placeRecord(record, finder) }));
	const placed = new Map<SidecarRecord, FoundBy>();
	for (const { record, one } of found) if (one) placed.set(record, one.by);
	return {
		corrections: gather(found.flatMap(({ one }) => one?.corrections ?? [])),
		placed,
		orphans: records.filter((record) => !placed.has(record)),
	};
}

/** Finds one target after the other. */
type Finder = (target: Target) => Found | null;

/** A finder that expects each target as far from where it was as the one before it turned out to be. */
function newFinder(text: string): Finder {
	const { toUtf16 } = codePointsOf(text);
	let moved = 0;
	return (target) => {
		const then = toUtf16(target.start);
		const unmoved = moved !== 0 && text.startsWith(target.prefix + target.exact + target.suffix, then - target.prefix.length);
		const found = findTarget(text, target, unmoved ? then : then + moved);
		if (found) moved = found.start - then;
		return found;
	};
}

interface PlacedRecord {
	readonly corrections: Partial<Corrections>;
	readonly by: FoundBy;
}

function placeRecord({ id, said }: SidecarRecord, find: Finder): PlacedRecord | null {
	if (said.kind === 'form') {
		const { kind, ...form } = said;
		return { corrections: { forms: [{ id, ...form }] }, by: 'place' };
	}
	const found = find(said.target);
	if (!found) return null;
	const { start, end, by } = found;
	if (said.kind === 'mention') return { corrections: { mentions: [{ id, start, end, type: said.type }] }, by };
	if (said.kind === 'date') return { corrections: { dates: [{ id, start, end, date: said.date }] }, by };
	const quote = said.quote && placeQuote(said.quote, find);
	const speaker = said.speaker && placeSpeaker(said.speaker, find);
	if ((said.quote && !quote) || (said.speaker && !speaker)) return null;
	const manual: ManualQuote = { id, start, end, ...(quote === undefined ? {} : { quote }), ...(speaker === undefined ? {} : { speaker }) };
	return { corrections: { quotes: [manual] }, by };
}

function placeQuote(
	{ kind, content, cue, cueKind }: NonNullable<Extract<SidecarRecord['said'], { kind: 'quote' }>['quote']>,
	find: Finder,
): ManualQuote['quote'] {
	const spans = content.map((target) => spanOf(find(target)));
	const cueSpan = cue && spanOf(find(cue));
	if ((cue && !cueSpan) || spans.some((span) => span === null)) return null;
	return { kind, content: spans.filter((span) => span !== null), cue: cueSpan, cueKind };
}

function placeSpeaker({ target, name }: SaidSpeaker, find: Finder): ManualQuote['speaker'] {
	const span = target && spanOf(find(target));
	return target && !span && name === null ? null : { span, name };
}

function spanOf(found: Found | null): Span | null {
	return found && { start: found.start, end: found.end };
}

function gather(parts: readonly Partial<Corrections>[]): Corrections {
	if (parts.length === 0) return NO_CORRECTIONS;
	const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
	return {
		mentions: parts.flatMap(({ mentions = [] }) => mentions).sort(byStart),
		forms: parts.flatMap(({ forms = [] }) => forms).sort((a, b) => (a.form < b.form ? -1 : Number(a.form > b.form))),
		dates: parts.flatMap(({ dates = [] }) => dates).sort(byStart),
		quotes: parts.flatMap(({ quotes = [] }) => quotes).sort(byStart),
	};
}

/** Where a record stood when it was last placed; those on forms come first. */
export function startOf({ said }: SidecarRecord): number {
	return said.kind === 'form' ? -1 : said.target.start;
}
