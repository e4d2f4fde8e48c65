import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../engine/index.js';

/** Applies a client's changes to a document, one after the other, and gives them as the engine's edits. The document is changed in place. */
export function applyChanges(
	document: TextDocument,
	changes: readonly TextDocumentContentChangeEvent[],
	version: number,
): readonly TextEdit[] {
	return changes.flatMap((change) => {
		const edit = editOf(document, change);
		TextDocument.update(document, [change], version);
		return edit ? [edit] : [];
	});
}

/** A change as an edit of the document's text before it; null where it changes nothing. */
function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): TextEdit | null {
	if (!('range' in change)) return editBetween(document.getText(), change.text);
	const { start, end } = change.range;
	const isOrdered = start.line < end.line || (start.line === end.line && start.character <= end.character);
	const [from, to] = isOrdered ? [start, end] : [end, start];
	return { start: document.offsetAt(from), end: document.offsetAt(to), text: change.text };
}

/** One edit that turns a text into another: what lies between the beginning and the end that they share. Null where they are equal. */
export function editBetween(before: string, after: string): TextEdit | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	let tail = 0;
	while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
	return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
