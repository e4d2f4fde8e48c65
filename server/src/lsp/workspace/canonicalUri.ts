import { URI } from 'vscode-uri';

/** A URI as VS Code writes it, so that one file has one name whatever editor tells of it; one that cannot be read stays as it is. */
export function canonicalUri(uri: string): string {
	try {
		return URI.parse(uri, true).toString();
	} catch {
		return uri;
	}
}
