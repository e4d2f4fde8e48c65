import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The URIs of the workspace's folders, kept in step with the client's. */
export class WorkspaceFolders {
	#uris: readonly string[];

	constructor({ workspaceFolders, rootUri }: InitializeParams) {
		this.#uris = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
	}

	get uris(): readonly string[] {
		return this.#uris;
	}

	change({ added, removed }: WorkspaceFoldersChangeEvent): void {
		const gone = new Set(removed.map((folder) => folder.uri));
		this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
	}
}
