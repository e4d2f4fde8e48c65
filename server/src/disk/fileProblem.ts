/** What the file system refused, as the end of a sentence. */
export function fileProblem(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	return PROBLEMS.get(code ?? '') ?? message;
}

const PROBLEMS: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'there is no such file'],
	['EACCES', 'permission is denied'],
	['EPERM', 'permission is denied'],
	['EROFS', 'the disk is read-only'],
	['EEXIST', 'there is a file of that name'],
	['ENOTDIR', 'a part of its path is a file, not a folder'],
	['EISDIR', 'it is a folder'],
	['ENOSPC', 'the disk is full'],
	['ENAMETOOLONG', 'its name is too long'],
]);
