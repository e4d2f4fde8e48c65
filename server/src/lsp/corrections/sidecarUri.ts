import { SIDECAR_ENDING } from '../../sidecar/sidecarName.js';

/** The files that are watched. */
export const SIDECAR_GLOB = `**/*${SIDECAR_ENDING}`;

/**
 * The URI of the sidecar file of an article: "budget.txt.annotations.json" next to "budget.txt".
 * Invariant: never that of the article itself, whatever the URI: the ending stands before a query, and a fragment, which files do not have, is left out.
 */
export function sidecarUriOf(uri: string): string {
	const { path = '', query = '' } = /^(?<path>[^?#]*)(?<query>\?[^#]*)?/u.exec(uri)?.groups ?? {};
	return `${path}${SIDECAR_ENDING}${query}`;
}

/** The article that a sidecar file belongs to; null of any other file. */
export function articleOf(uri: string): string | null {
	return uri.endsWith(SIDECAR_ENDING) ? uri.slice(0, -SIDECAR_ENDING.length) : null;
}
