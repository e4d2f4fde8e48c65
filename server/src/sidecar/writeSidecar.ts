import stringify from 'json-stringify-pretty-compact';
import { startOf } from './anchorRecords.js';
import { SCHEMA_VERSION, type Sidecar } from './readSidecar.js';
import type { SaidQuote, SaidSpeaker, SidecarRecord } from './sidecarRecord.js';
import type { Target } from './target.js';

/** As much as stands on one line: a selector does, so that a change of one correction is a change of a few lines. */
const LINE = 200;

/**
 * The text of a sidecar file, made for version control: the same records give the same bytes, in the order of the article (those on forms first, by form), LF, final newline. What `readSidecar`
 * reads of it is what was written. Throws where the sidecar has problems, since what could not be read would be lost.
 */
export function writeSidecar({ records, others, problems }: Sidecar): string {
	if (problems.length > 0) throw new Error('A sidecar file with problems must not be written.');
	const corrections = records.toSorted(compareRecords).map(toJson);
	return `${stringify({ schemaVersion: SCHEMA_VERSION, ...others, corrections }, { indent: '\t', maxLength: LINE })}\n`;
}

function compareRecords(a: SidecarRecord, b: SidecarRecord): number {
	return startOf(a) - startOf(b) || compareTexts(formOf(a), formOf(b)) || compareTexts(a.id, b.id);
}

function formOf({ said }: SidecarRecord): string {
	return said.kind === 'form' ? said.form : '';
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function toJson({ id, said, others }: SidecarRecord): object {
	const { kind } = said;
	switch (kind) {
		case 'form':
			return { id, ...said, ...others };
		case 'mention':
			return { id, kind, type: said.type, selector: selectorOf(said.target), ...others };
		case 'date':
			return { id, kind, date: said.date, selector: selectorOf(said.target), ...others };
		case 'quote':
			return {
				id,
				kind,
				...(said.quote === undefined ? {} : { quote: said.quote && quoteToJson(said.quote) }),
				...(said.speaker === undefined ? {} : { speaker: said.speaker && speakerToJson(said.speaker) }),
				selector: selectorOf(said.target),
				...others,
			};
	}
}

function quoteToJson({ kind, content, cue, cueKind }: SaidQuote): object {
	return { kind, cueKind, cue: cue && selectorOf(cue), content: content.map(selectorOf) };
}

function speakerToJson({ target, name }: SaidSpeaker): object {
	return { name, selector: target && selectorOf(target) };
}

function selectorOf({ exact, prefix, suffix, start, end }: Target): readonly object[] {
	return [
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
		{ type: 'TextPositionSelector', start, end },
	];
}
