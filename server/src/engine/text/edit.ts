/** A replacement of `text.slice(start, end)` by `text`, in UTF-16 offsets of the text before it. */
export interface TextEdit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * Applies edits one after the other, each in the offsets of the text that the one before it left (as LSP's
 * incremental sync sends them). Offsets out of range are clamped, so no input throws.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	return edits.reduce((now, edit) => {
		const start = clamp(edit.start, 0, now.length);
		const end = clamp(edit.end, start, now.length);
		return now.slice(0, start) + edit.text + now.slice(end);
	}, text);
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
