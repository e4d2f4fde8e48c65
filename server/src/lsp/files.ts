/**
 * The files of the machine, by URI. A host that has none (a worker), and any URI that is not of a file, answer as for files that are not there.
 */
export interface Files {
	/** The URIs of the files below a folder that have one of some endings (`txt`) and whose paths in the folder no glob of `exclude` matches; in no order. Links are not followed. */
	list(folder: string, search: FileSearch): Promise<readonly string[]>;
	/** How large a file is and when it was last changed; null where there is none. */
	stat(uri: string): Promise<FileStamp | null>;
	/** A file's text, without a byte order mark; null where there is none, it cannot be read, or it is no text in UTF-8. */
	read(uri: string): Promise<string | null>;
	/** Writes a file whole or not at all, making the folders that it lies in. Rejects where it cannot be written: the file is then as it was. */
	write(uri: string, content: string | Iterable<string>): Promise<void>;
	/** Adds to the end of a file, making it where there is none. Rejects where that cannot be done; a part may have been added then. */
	append(uri: string, content: string): Promise<void>;
}

/** Which files are looked for. */
export interface FileSearch {
	/** Without the dot, in lower case; files are found whatever the case of theirs. */
	readonly endings: readonly string[];
	/** Against the path relative to the folder. */
	readonly exclude: readonly string[];
}

/** By what one can tell that a file has not been changed since. */
export interface FileStamp {
	/** In bytes. */
	readonly size: number;
	/** When it was last changed, in milliseconds since 1970. */
	readonly modified: number;
}

/** A machine without files. */
export const NO_FILES: Files = {
	list: async () => [],
	stat: async () => null,
	read: async () => null,
	write: () => Promise.reject(new Error('there are no files here')),
	append: () => Promise.reject(new Error('there are no files here')),
};
