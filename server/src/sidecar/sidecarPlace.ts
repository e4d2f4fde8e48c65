import { URI, Utils } from 'vscode-uri';
import { SIDECAR_ENDING } from './sidecarName.js';

/** A folder of articles, and where the sidecar files of the articles in it lie. Both are URIs as VS Code writes them, without a slash at their end. */
export interface SidecarRoot {
	/** The workspace folder. */
	readonly articles: string;
	/** The folder in which each sidecar file lies under the path that its article has in the workspace folder; null: each lies beside its article. */
	readonly sidecars: string | null;
}

/**
 * The root that a workspace folder is under a value of the setting `corrections.folder`: empty, beside the articles; relative, in the workspace folder; absolute, below a folder of the workspace
 * folder's name, so that two workspaces can share it. A value that `folderProblem` finds fault with is as an empty one.
 */
export function sidecarRoot(folder: string, setting: string): SidecarRoot {
	const at = parse(folder);
	const articles = withoutSlash(at);
	const path = setting.trim().replaceAll('\\', '/');
	if (path === '' || folderProblem(setting) !== null) return { articles: articles.toString(), sidecars: null };
	const sidecars = isAbsolute(path) ? Utils.joinPath(absolute(at, path), Utils.basename(articles)) : Utils.joinPath(articles, path);
	return { articles: articles.toString(), sidecars: withoutSlash(sidecars).toString() };
}

/** The roots of a workspace's folders. Where two would have their sidecar files in one folder, as two of one name below the same absolute path, files of articles of the same path would be one: theirs lie beside. */
export function sidecarRoots(folders: readonly { readonly uri: string; readonly setting: string }[]): readonly SidecarRoot[] {
	const roots = folders.map(({ uri, setting }) => sidecarRoot(uri, setting));
	const isShared = ({ sidecars }: SidecarRoot) => sidecars !== null && roots.filter((root) => root.sidecars === sidecars).length > 1;
	return roots.map((root) => (isShared(root) ? { ...root, sidecars: null } : root));
}

/** Why a value of the setting `corrections.folder` names no folder, as the end of a sentence that begins with it; null where it does, or is empty. */
export function folderProblem(setting: string): string | null {
	const path = setting.trim().replaceAll('\\', '/');
	if (path.split('/').includes('..')) return 'leads out of the workspace folder: “..” is not understood, an absolute path is';
	if (path.startsWith('~') || path.includes('${')) return 'has a “~” or a variable in it, which are not understood';
	if (/^[a-z][a-z0-9+.-]*:/iu.test(path) && !DRIVE.test(path)) return 'is no path';
	return null;
}

/**
 * The URI of the sidecar file of an article, by the innermost root that it lies in; beside it where it lies in none. Invariant: never that of the article itself, whatever the URI: the ending
 * stands before a query, and a fragment, which files do not have, is left out.
 */
export function sidecarUriOf(article: string, roots: readonly SidecarRoot[]): string {
	const root = innermost(article, roots);
	if (!root?.sidecars) return besideOf(article);
	const { path, query } = parse(article);
	const sidecars = parse(root.sidecars);
	return sidecars.with({ path: sidecars.path + path.slice(parse(root.articles).path.length) + SIDECAR_ENDING, query }).toString();
}

/** The article whose sidecar file a file is, there or not; null of any other file, and of a sidecar file that lies where none is looked for. */
export function articleUriOf(file: string, roots: readonly SidecarRoot[]): string | null {
	const { path, query = '' } = PARTS.exec(file)?.groups ?? {};
	if (!path?.endsWith(SIDECAR_ENDING)) return null;
	const article = path.slice(0, -SIDECAR_ENDING.length) + query;
	const mirrored = roots.flatMap(({ articles, sidecars }) =>
		sidecars !== null && isIn(article, sidecars) ? [moved(article, sidecars, articles)] : [],
	);
	return [...mirrored, article].find((one) => canonical(sidecarUriOf(one, roots)) === canonical(file)) ?? null;
}

/** Whether a file lies in a folder, at any depth. */
export function isIn(file: string, folder: string): boolean {
	const inner = parse(file);
	const outer = withoutSlash(parse(folder));
	return inner.scheme === outer.scheme && inner.authority === outer.authority && inner.path.startsWith(`${outer.path}/`);
}

/** A file of one folder at the same path in another. */
export function moved(file: string, from: string, to: string): string {
	const { path, query } = parse(file);
	const folder = withoutSlash(parse(to));
	return folder.with({ path: folder.path + path.slice(withoutSlash(parse(from)).path.length), query }).toString();
}

/** A URI before its query, and the query. */
const PARTS = /^(?<path>[^?#]*)(?<query>\?[^#]*)?/u;

/** "C:/": how an absolute path begins on Windows. */
const DRIVE = /^[a-z]:\//iu;

function besideOf(article: string): string {
	const { path = '', query = '' } = PARTS.exec(article)?.groups ?? {};
	return `${path}${SIDECAR_ENDING}${query}`;
}

function innermost(file: string, roots: readonly SidecarRoot[]): SidecarRoot | undefined {
	const around = roots.filter(({ articles }) => isIn(file, articles));
	return around.toSorted((a, b) => b.articles.length - a.articles.length)[0];
}

function isAbsolute(path: string): boolean {
	return path.startsWith('/') || DRIVE.test(path);
}

/** An absolute path in the file system that a folder is in; "//server/share" is one of another server. */
function absolute(folder: URI, path: string): URI {
	const { server, share } = /^\/\/(?<server>[^/]+)(?<share>\/.*)$/u.exec(path)?.groups ?? {};
	if (server !== undefined && share !== undefined && folder.scheme === 'file') return folder.with({ authority: server, path: share });
	return parse(folder.with({ path: Utils.resolvePath(URI.file('/'), path.startsWith('/') ? path : `/${path}`).path }).toString());
}

function withoutSlash(folder: URI): URI {
	return folder.path.endsWith('/') ? folder.with({ path: folder.path.replace(/\/+$/u, '') }) : folder;
}

/** A URI as VS Code reads it, a drive letter in lower case; one that cannot be read lies in no folder. */
function parse(uri: string): URI {
	try {
		return URI.parse(URI.parse(uri).toString());
	} catch {
		return URI.from({ scheme: 'unreadable', path: `/${uri}` });
	}
}

function canonical(uri: string): string {
	return parse(uri).toString();
}
