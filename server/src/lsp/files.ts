/** Files by URI: those of the machine, and those that the client can reach. A URI that is of no such file answers as a file that is not there. */
export interface Files {
	/** Whether there can be a file of this URI at all, so that what is written is kept. */
	reaches(uri: string): boolean;
	/** The URIs of the files below a folder that have one of some endings (`txt`) and whose paths in the folder no glob of `exclude` matches; in no order. Links are not followed. */
	list(folder: string, search: FileSearch): Promise<readonly string[]>;
	/** How large a file is and when it was last changed; null where there is none. */
	stat(uri: string): Promise<FileStamp | null>;
	/** A file's text, without a byte order mark; null where there is none, it cannot be read, or it is no text in UTF-8. */
	read(uri: string): Promise<string | null>;
	/** Writes a file whole or not at all, making the folders that it lies in. Rejects where it cannot be written: the file is then as it was. */
	write(uri: string, content: string | Iterable<string>): Promise<void>;
	/** Deletes a file. Rejects where that cannot be done: the file is then as it was. */
	delete(uri: string): Promise<void>;
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
	reaches: () => false,
	list: async () => [],
	stat: async () => null,
	read: async () => null,
	write: () => Promise.reject(new Error('there are no files here')),
	delete: () => Promise.reject(new Error('there are no files here')),
	append: () => Promise.reject(new Error('there are no files here')),
};

/** The files of some, and where those do not reach the files of others. */
export function eitherFiles(some: Files, others: Files): Files {
	const of = (uri: string) => (some.reaches(uri) ? some : others);
	return {
		reaches: (uri) => some.reaches(uri) || others.reaches(uri),
		list: (folder, search) => of(folder).list(folder, search),
		stat: (uri) => of(uri).stat(uri),
		read: (uri) => of(uri).read(uri),
		write: (uri, content) => of(uri).write(uri, content),
		delete: (uri) => of(uri).delete(uri),
		append: (uri, content) => of(uri).append(uri, content),
	};
}
