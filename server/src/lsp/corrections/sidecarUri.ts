/** What the name of a sidecar file ends with. */
const ENDING = '.annotations.json';

/** The files that are watched. */
export const SIDECAR_GLOB = `**/*${ENDING}`;

/** The URI of the sidecar file of an article: "budget.txt.annotations.json" next to "budget.txt". */
export function sidecarUriOf(uri: string): string {
	return uri + ENDING;
}

/** The article that a sidecar file belongs to; null of any other file. */
export function articleOf(uri: string): string | null {
	return uri.endsWith(ENDING) ? uri.slice(0, -ENDING.length) : null;
}
