/** The URIs of the folders that a file lies in by its URI, the innermost first, without a slash at their end. */
export function ancestorsOf(uri: string): readonly string[] {
	const folders: string[] = [];
	for (let at = uri.lastIndexOf('/'); at > 0; at = uri.lastIndexOf('/', at - 1)) folders.push(uri.slice(0, at));
	return folders;
}
