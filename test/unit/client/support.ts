import type { AnnotatedEntity } from '../../../server/src/protocol/annotations.js';
import type { Range } from '../../../server/src/protocol/position.js';

/** A range within one line. */
export function range(line: number, from: number, to: number): Range {
	return { start: { line, character: from }, end: { line, character: to } };
}

/** A person with mentions, and all else empty. */
export function person(name: string, ...mentions: readonly Range[]): AnnotatedEntity {
	return { id: name, type: 'person', name, aliases: [], role: null, mentions };
}
