/** What the file system refused, as the end of a sentence. */
export function fileProblem(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	switch (code) {
		case 'ENOENT':
			return 'there is no such file';
		case 'EACCES':
		case 'EPERM':
			return 'permission is denied';
		case 'ENOTDIR':
			return 'a part of its path is not a folder';
		case 'EISDIR':
			return 'it is a folder';
		case 'ENOSPC':
			return 'the disk is full';
		default:
			return message;
	}
}
