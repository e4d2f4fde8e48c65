import {
	type Connection,
	type FileOperationRegistrationOptions,
	MessageType,
	WillDeleteFilesRequest,
	WillRenameFilesRequest,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { ARTICLE_EXTENSIONS } from '../../protocol/articleFiles.js';
import { SIDECAR_ENDING } from '../../sidecar/sidecarName.js';
import { isIn } from '../../sidecar/sidecarPlace.js';
import { answering, type Log } from '../answer.js';
import type { Files } from '../files.js';
import { showMessage } from '../showMessage.js';
import { editOf } from './askToMove.js';
import { movesWith, type Renaming, sidecarsOfDeleted } from './sidecarMoves.js';
import type { SidecarPlaces } from './sidecarPlaces.js';

/**
 * What a client asks about before its user renames or deletes it, in whatever file system: articles, folders for all that is in them, and sidecar files, since one that a person takes along need
 * not be, and would not be found any more when its turn came.
 */
export const ARTICLE_OPERATIONS: FileOperationRegistrationOptions = {
	filters: [
		{ pattern: { glob: `**/*.{${Object.keys(ARTICLE_EXTENSIONS).join(',')}}`, matches: 'file', options: { ignoreCase: true } } },
		{ pattern: { glob: `**/*${SIDECAR_ENDING}`, matches: 'file' } },
		{ pattern: { glob: '**', matches: 'folder' } },
	],
};

/** Tells a person who renames the folder that sidecar files lie in: settings are theirs to change. */
const SETTING_LEFT_BEHIND =
	'the folder with the sidecar files of corrections is renamed. Let the setting articleAnnotator.corrections.folder name it anew: until then they are not read.';

/**
 * Has the sidecar files of articles that are renamed, moved or deleted in the editor go with them, in the same step, so that undoing the one undoes the other. One that stands in the way is
 * left, and so is the article's own. `onRename` hears of renamings that are about to be made.
 */
export function takeSidecarsAlong(
	connection: Connection,
	log: Log,
	{
		files,
		places,
		onRename,
	}: { readonly files: Files; readonly places: SidecarPlaces; readonly onRename: (renamings: readonly Renaming[]) => void },
): void {
	connection.workspace.onWillRenameFiles(
		answering<{ readonly files: readonly Renaming[] }, WorkspaceEdit | null>(
			log,
			WillRenameFilesRequest.method,
			null,
			async ({ files: renamings }) => {
				onRename(renamings);
				const roots = await places.roots();
				if (
					roots.some(({ sidecars }) => sidecars !== null && renamings.some(({ oldUri }) => oldUri === sidecars || isIn(sidecars, oldUri)))
				)
					showMessage(connection, MessageType.Warning, SETTING_LEFT_BEHIND);
				const moves = await movesWith(renamings, roots, files);
				return moves.length === 0 ? null : editOf(moves);
			},
		),
	);
	connection.workspace.onWillDeleteFiles(
		answering<{ readonly files: readonly { readonly uri: string }[] }, WorkspaceEdit | null>(
			log,
			WillDeleteFilesRequest.method,
			null,
			async ({ files: deleted }) => {
				const uris = deleted.map(({ uri }) => uri);
				const left = await sidecarsOfDeleted(uris, await places.roots(), files);
				return left.length === 0
					? null
					: { documentChanges: left.map((uri) => ({ kind: 'delete', uri, options: { ignoreIfNotExists: true } })) };
			},
		),
	);
}
