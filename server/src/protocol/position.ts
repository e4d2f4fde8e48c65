/** A place in a text: zero-based line, and UTF-16 code units from the line's start. Structurally LSP's own `Position`. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/** A half-open stretch of text. Structurally LSP's own `Range`. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}
