import { codePointsOf, type Span } from '../engine/index.js';
import { lostPlace } from './lostPlace.js';
import type { Said, SidecarRecord } from './sidecarRecord.js';

/** What was settled by hand and has lost its words; its span, in UTF-16 units of the text as it is now, is the word nearest to where they stood. */
export interface Orphan extends Span {
	/** Of the record. */
	readonly id: string;
	/** The words it was settled about, on one line. */
	readonly words: string;
	/** What was settled about them, in a few words: "organization", "no date", "said by Mira Holm". */
	readonly said: string;
}

/** The orphans that records are in a text, in their order. Records on forms have no place to lose and are none. */
export function orphansOf(text: string, records: readonly SidecarRecord[]): readonly Orphan[] {
	if (records.length === 0) return [];
	const { toUtf16 } = codePointsOf(text);
	return records.flatMap(({ id, said }) => {
		if (said.kind === 'form') return [];
		const { exact, start } = said.target;
		return [{ id, words: exact.replace(/\s+/gu, ' '), said: describe(said), ...lostPlace(text, said.target, toUtf16(start)) }];
	});
}

/** Tells a person of an orphan, and what to do: it is never dropped in silence. */
export function orphanMessage({ words }: Orphan): string {
	const shown = words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…`;
	return `What was settled by hand about “${shown}” has lost its place: these words no longer stand where they stood, and nowhere else without doubt. It is kept in the sidecar file; bring the words back, or settle the place anew and take this out.`;
}

const LONGEST = 80;

function describe(said: Exclude<Said, { readonly kind: 'form' }>): string {
	switch (said.kind) {
		case 'mention':
			return said.type ?? 'no name';
		case 'date':
			return said.date?.value ?? 'no date';
		case 'quote': {
			if (said.quote === null) return 'no quote';
			const { speaker } = said;
			if (speaker === null) return 'quote without a speaker';
			const name = speaker?.name ?? speaker?.target?.exact;
			return name === undefined ? 'quote' : `said by ${name}`;
		}
	}
}
