/*
 * Requests of the server to the client, for files that the server cannot reach itself: those of virtual file systems, and in a browser all. They are sent only to a client that offers
 * `clientFiles` in its initialization options. A client that cannot answer one for its file system rejects it; to the server that is a file that is not there.
 */

/** How a file is now. Parameters: `ClientFileParams`; answer: `ClientFileStamp`, or null where there is none or it is a folder. */
export const STAT_FILE_REQUEST = 'articleAnnotator/statFile';

/** What a file holds. Parameters: `ClientFileParams`; answer: its text without a byte order mark, or null where there is none or it is no text in UTF-8. */
export const READ_FILE_REQUEST = 'articleAnnotator/readFile';

/** Writes a file whole, making the folders that it lies in. Parameters: `WriteFileParams`; answer: `WriteFileResult`. */
export const WRITE_FILE_REQUEST = 'articleAnnotator/writeFile';

/** Deletes a file. Parameters: `ClientFileParams`; answer: `WriteFileResult`, `written` where it is gone. */
export const DELETE_FILE_REQUEST = 'articleAnnotator/deleteFile';

/** What lies in a folder, not in those below it. Parameters: `ClientFileParams`; answer: `ClientFolderEntry`, many; none where there is no folder. */
export const LIST_FOLDER_REQUEST = 'articleAnnotator/listFolder';

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
