import { type ArticleAnnotations, compareSpans, type Severity, type Span } from '../engine/index.js';
import { type LinePosition, lineIndex } from './lineIndex.js';

/** A place that a finding speaks of, in zero-based lines and UTF-16 code units. */
export interface LocatedPlace {
	readonly start: LinePosition;
	readonly end: LinePosition;
	readonly message: string;
}

/** A finding as a person looks for it: by line. */
export interface LocatedFinding extends LocatedPlace {
	readonly code: string;
	readonly severity: Severity;
	/** Other places that the message speaks of. */
	readonly related: readonly LocatedPlace[];
}

/** The findings of one file; `path` as the output names it, with whatever slashes the format wants. */
export interface FileFindings {
	readonly path: string;
	readonly findings: readonly LocatedFinding[];
}

/** The findings of an article in reading order, each with its lines. */
export function locateFindings({ text, findings }: Pick<ArticleAnnotations, 'text' | 'findings'>): readonly LocatedFinding[] {
	const position = lineIndex(text);
	const located = ({ start, end, message }: Span & { readonly message: string }): LocatedPlace => ({
		start: position(start),
		end: position(end),
		message,
	});
	return findings.toSorted(compareSpans).map((finding) => ({
		...located(finding),
		code: finding.code,
		severity: finding.severity,
		related: finding.related.map(located),
	}));
}
