import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../engine/index.js';
import { type DocumentView, rangeOf } from '../documentView.js';

/** What a client can take in an edit. */
export interface EditOptions {
	/** Whether an edit may name the document's version, so that it is not applied to another. */
	readonly versionedEdits: boolean;
}

/** Edits in offsets of the whole text as LSP has them: one step for the editor to undo. */
export function workspaceEdit(document: DocumentView, edits: readonly TextEdit[], { versionedEdits }: EditOptions): WorkspaceEdit {
	const { uri, version } = document;
	const textEdits = edits.map((edit) => ({ range: rangeOf(document, edit, 0), newText: edit.text }));
	if (!versionedEdits) return { changes: { [uri]: textEdits } };
	return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
