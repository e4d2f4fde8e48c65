/**
 * Requests of the server to the client, by method, for files that the server cannot reach itself: those of virtual file systems, and in a browser all. They are sent only to a client that offers
 * `clientFiles` in its initialization options. A client that cannot answer one for its file system rejects it; to the server that is a file that is not there.
 */
export type ClientFileRequests = {
	/** How a file is now; null where there is none or it is a folder. */
	readonly 'articleAnnotator/statFile': (file: ClientFileParams) => Promise<ClientFileStamp | null>;
	/** What a file holds: its text without a byte order mark; null where there is none or it is no text in UTF-8. */
	readonly 'articleAnnotator/readFile': (file: ClientFileParams) => Promise<string | null>;
	/** Writes a file whole, making the folders that it lies in. */
	readonly 'articleAnnotator/writeFile': (file: WriteFileParams) => Promise<WriteFileResult>;
	/** Deletes a file; `written` where it is gone. */
	readonly 'articleAnnotator/deleteFile': (file: ClientFileParams) => Promise<WriteFileResult>;
	/** What lies in a folder, not in those below it; nothing where there is no folder. */
	readonly 'articleAnnotator/listFolder': (folder: ClientFileParams) => Promise<readonly ClientFolderEntry[]>;
};

export interface ClientFileParams {
	readonly uri: string;
}

export interface ClientFileStamp {
	/** In bytes. */
	readonly size: number;
	/** When it was last changed, in milliseconds since 1970. */
	readonly modified: number;
}

export interface WriteFileParams extends ClientFileParams {
	readonly content: string;
}

/** `readOnly`: nothing can be written in this file system, or not to this file; `failed`: for the reason that the message tells a person. In both cases the file is as it was. */
export type WriteFileResult =
	| { readonly kind: 'written' }
	| { readonly kind: 'readOnly' }
	| { readonly kind: 'failed'; readonly message: string };

export interface ClientFolderEntry {
	/** As it is written, nothing escaped. */
	readonly name: string;
	readonly kind: 'file' | 'folder';
}
