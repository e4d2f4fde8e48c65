import { type Connection, MessageType, type RenameFile, ShowMessageRequest } from 'vscode-languageserver';
import { showMessage } from '../showMessage.js';
import type { SidecarMove } from './sidecarMoves.js';

/** Asks a person something that can be left alone. Resolves when it is answered, or put away, which is no. */
export async function ask(
	connection: Connection,
	question: string,
	{ yes, no }: { readonly yes: string; readonly no: string },
): Promise<boolean> {
	const answer = await connection.sendRequest(ShowMessageRequest.type, {
		type: MessageType.Warning,
		message: `Article Annotator: ${question}`,
		actions: [{ title: yes }, { title: no }],
	});
	return answer?.title === yes;
}

/** Has the client move sidecar files. Says whether it did; a person is told where it could not. */
export async function move(connection: Connection, moves: readonly SidecarMove[]): Promise<boolean> {
	const { applied } = await connection.workspace.applyEdit({ label: 'Move sidecar files', edit: editOf(moves) });
	if (!applied) showMessage(connection, MessageType.Warning, 'the sidecar files could not be moved; they are where they were.');
	return applied;
}

/** Moves as an edit that a client can make, and undo. */
export function editOf(moves: readonly SidecarMove[]): { readonly documentChanges: RenameFile[] } {
	const options = { overwrite: false, ignoreIfExists: true };
	return { documentChanges: moves.map(({ from, to }) => ({ kind: 'rename', oldUri: from, newUri: to, options })) };
}
