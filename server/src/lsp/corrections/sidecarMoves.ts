import { articleUriOf, isIn, moved, type SidecarRoot, sidecarUriOf } from '../../sidecar/sidecarPlace.js';
import type { Files } from '../files.js';
import { canonicalUri } from '../workspace/canonicalUri.js';

/** A sidecar file, and where it is to lie. */
export interface SidecarMove {
	readonly from: string;
	readonly to: string;
}

/** An article, or a folder with all that is in it, and its URI to come. */
export interface Renaming {
	readonly oldUri: string;
	readonly newUri: string;
}

/** What is not looked through for sidecar files. */
const EXCLUDE = ['**/{node_modules,.git}/**'];

/**
 * The moves that take sidecar files along when articles and folders are renamed. What lies in a folder that is renamed moves with it, and is told only where it has to go elsewhere; a sidecar file
 * that is itself renamed is not.
 */
export async function movesWith(
	renamings: readonly Renaming[],
	roots: readonly SidecarRoot[],
	files: Files,
): Promise<readonly SidecarMove[]> {
	const moves = await Promise.all(
		renamings.map(async ({ oldUri, newUri }) => {
			const own = sidecarUriOf(oldUri, roots);
			const inside = await sidecarsInside(
				oldUri,
				roots,
				files,
				roots.some(({ sidecars }) => sidecars !== null) ? 'beside too' : 'mirrored',
			);
			return [
				...((await files.stat(own)) ? [{ from: own, to: sidecarUriOf(newUri, roots) }] : []),
				...inside.flatMap(({ sidecar, article }) => {
					const to = sidecarUriOf(moved(article, oldUri, newUri), roots);
					return isIn(sidecar, oldUri) && moved(sidecar, oldUri, newUri) === to ? [] : [{ from: sidecar, to }];
				}),
			];
		}),
	);
	const together = new Set(renamings.map(({ oldUri }) => canonicalUri(oldUri)));
	return moves.flat().filter(({ from, to }) => from !== to && !together.has(canonicalUri(from)));
}

/** The sidecar files that would be left behind when articles and folders are deleted; not those that are deleted with them. */
export async function sidecarsOfDeleted(uris: readonly string[], roots: readonly SidecarRoot[], files: Files): Promise<readonly string[]> {
	const found = await Promise.all(
		uris.map(async (uri) => {
			const own = sidecarUriOf(uri, roots);
			const inside = await sidecarsInside(uri, roots, files, 'mirrored');
			return [...((await files.stat(own)) ? [own] : []), ...inside.map(({ sidecar }) => sidecar)];
		}),
	);
	const together = new Set(uris.map(canonicalUri));
	return found.flat().filter((sidecar) => !together.has(canonicalUri(sidecar)));
}

/** The moves that bring the sidecar files of a workspace from where they lay before to where they lie now, by its roots then and now; those in whose place another file lies stay. */
export async function movesBetween(
	before: readonly SidecarRoot[],
	now: readonly SidecarRoot[],
	files: Files,
): Promise<readonly SidecarMove[]> {
	const isKnown = (root: SidecarRoot) => before.some(({ articles, sidecars }) => articles === root.articles && sidecars === root.sidecars);
	if (now.every(isKnown)) return [];
	const moves = (await sidecarsOfRoots(before, files)).flatMap(({ sidecar, article }) => {
		const to = sidecarUriOf(article, now);
		return to !== sidecar && now.some(({ articles }) => isIn(article, articles)) ? [{ from: sidecar, to }] : [];
	});
	const taken = await Promise.all(moves.map(({ to }) => files.stat(to)));
	return moves.filter((_, i) => !taken[i]);
}

/** The sidecar files of a workspace that are there. */
export async function sidecarsOfRoots(roots: readonly SidecarRoot[], files: Files): Promise<readonly Sidecar[]> {
	const found = await Promise.all(roots.map(({ articles, sidecars }) => sidecarsIn(sidecars ?? articles, roots, files)));
	return found.flat();
}

/** A sidecar file, and the article that it is of, there or not. */
export interface Sidecar {
	readonly sidecar: string;
	readonly article: string;
}

/** The sidecar files of the articles in a folder: those that lie elsewhere, and on demand those that lie beside them. */
async function sidecarsInside(
	folder: string,
	roots: readonly SidecarRoot[],
	files: Files,
	which: 'mirrored' | 'beside too',
): Promise<readonly Sidecar[]> {
	const mirrors = roots.flatMap(({ articles, sidecars }) =>
		sidecars !== null && isIn(folder, articles) ? [moved(folder, articles, sidecars)] : [],
	);
	const places = which === 'beside too' ? [...mirrors, folder] : mirrors;
	const found = await Promise.all(places.map((place) => sidecarsIn(place, roots, files)));
	const unique = new Map(found.flat().map((one) => [one.sidecar, one]));
	return [...unique.values()].filter(({ article }) => isIn(article, folder));
}

async function sidecarsIn(folder: string, roots: readonly SidecarRoot[], files: Files): Promise<readonly Sidecar[]> {
	const found = await files.list(folder, { endings: ['json'], exclude: EXCLUDE });
	return found.flatMap((sidecar) => {
		const article = articleUriOf(sidecar, roots);
		return article === null ? [] : [{ sidecar, article }];
	});
}
