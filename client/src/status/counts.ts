import type { AnnotationCounts } from '../../../server/src/protocol/annotations.js';

/** The text of the status bar item: people, quotes and dates. */
export function statusText({ entities, quotes, dates }: AnnotationCounts): string {
	return `$(person) ${entities.person ?? 0} $(quote) ${quotes} $(calendar) ${dates}`;
}
