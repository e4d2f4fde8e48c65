import {
	type Connection,
	DidCreateFilesNotification,
	DidDeleteFilesNotification,
	DidRenameFilesNotification,
	FileChangeType,
	type FileOperationRegistrationOptions,
	WatchKind,
} from 'vscode-languageserver';
import { ARTICLE_EXTENSIONS } from '../../protocol/articleFiles.js';
import { articleUriOf } from '../../sidecar/sidecarPlace.js';
import { type Log, taking } from '../answer.js';
import type { SidecarPlaces } from '../corrections/sidecarPlaces.js';
import type { FileEvents } from '../fileEvents.js';
import { isArticleFile } from './candidates.js';
import type { WorkspaceArticles } from './workspaceArticles.js';

/** What a client is to tell of that its own user does with files; a folder is told of once, for all that is in it. */
export const FILE_OPERATIONS: FileOperationRegistrationOptions = {
	filters: [
		{
			scheme: 'file',
			pattern: { glob: `**/*.{${Object.keys(ARTICLE_EXTENSIONS).join(',')}}`, matches: 'file', options: { ignoreCase: true } },
		},
		{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
	],
};

/** Keeps the index in step with files that are made, changed, renamed and deleted, in the editor or outside of it. */
export function followFiles(
	connection: Connection,
	log: Log,
	fileEvents: FileEvents,
	{ articles, places }: { readonly articles: WorkspaceArticles; readonly places: SidecarPlaces },
): void {
	fileEvents.add({
		watchers: [
			{ globPattern: `**/*.{${Object.keys(ARTICLE_EXTENSIONS).join(',')}}` },
			// Of a folder that is deleted as a whole, its files are not told.
			{ globPattern: '**/*', kind: WatchKind.Delete },
		],
		onEvents: async (events) => {
			// What is settled about an article by hand bears on it as its own text does.
			const roots = await places.roots();
			const uris = new Set(events.map(({ uri }) => articleUriOf(uri, roots) ?? uri));
			articles.look([...uris].filter(isArticleFile));
			articles.foldersGone(events.filter(({ uri, type }) => type === FileChangeType.Deleted && !isArticleFile(uri)).map(({ uri }) => uri));
		},
	});
	connection.workspace.onDidCreateFiles(
		taking(log, DidCreateFilesNotification.method, ({ files }) =>
			lookAtAll(
				articles,
				files.map(({ uri }) => uri),
			),
		),
	);
	connection.workspace.onDidDeleteFiles(
		taking(log, DidDeleteFilesNotification.method, ({ files }) =>
			lookAtAll(
				articles,
				files.map(({ uri }) => uri),
			),
		),
	);
	connection.workspace.onDidRenameFiles(
		taking(log, DidRenameFilesNotification.method, ({ files }) => {
			lookAtAll(
				articles,
				files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]),
			);
		}),
	);
}

/** Looks at files, and for all that is in folders. */
function lookAtAll(articles: WorkspaceArticles, uris: readonly string[]): void {
	if (uris.every(isArticleFile)) articles.look(uris);
	else articles.rescan();
}
