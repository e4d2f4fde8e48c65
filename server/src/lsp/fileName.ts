import { URI, Utils } from 'vscode-uri';

/** The name of a file by its URI, as a person knows it. */
export function fileName(uri: string): string {
	return Utils.basename(URI.parse(uri));
}
