// The entry that takes paths the same on every system: those of URIs have slashes everywhere.
import picomatch from 'picomatch/posix.js';
import type { NotAnnotated, NotAnnotatedReason } from '../../protocol/notAnnotated.js';
import type { Settings } from '../../protocol/settings.js';
import { syntaxOf } from '../settings/syntaxes.js';

/** What decides whether a document is annotated. */
export interface Candidate {
	readonly uri: string;
	readonly languageId: string;
	/** In UTF-16 code units. */
	readonly length: number;
}

/** Why a document is left alone, or null where it is annotated. `folders` are the URIs of the workspace's folders. */
export function refusalOf(document: Candidate, settings: Settings, folders: readonly string[]): NotAnnotated | null {
	const { languageId, uri } = document;
	if (syntaxOf(languageId) === null) return refusal('language', `Files of the language “${languageId}” are not annotated.`);
	if (COPIES.has(schemeOf(uri))) return refusal('scheme', 'Copies that version control shows are not annotated.');
	if (!settings.enable) return refusal('disabled', 'Annotation is switched off by the setting articleAnnotator.enable.');
	const path = pathOf(uri, folders);
	const isFile = schemeOf(uri) !== 'untitled';
	if (isFile && !matchesAny(path, settings.include)) {
		return refusal('excluded', 'The file is not among those of the setting articleAnnotator.include.');
	}
	if (isFile && matchesAny(path, settings.exclude))
		return refusal('excluded', 'The file is excluded by the setting articleAnnotator.exclude.');
	return sizeRefusalOf(document.length, settings);
}

/** Why a document of so many code units is left alone, as far as its size goes: what an edit can change. */
export function sizeRefusalOf(length: number, { maxFileSize }: Settings): NotAnnotated | null {
	if (maxFileSize === 0 || length <= maxFileSize * 1000) return null;
	const size = Math.ceil(length / 1000);
	return refusal('tooLarge', `The file (${size} kB) is larger than the setting articleAnnotator.maxFileSize (${maxFileSize} kB) allows.`);
}

/** The schemes of read-only copies that version control makes of files. */
const COPIES: ReadonlySet<string> = new Set(['git', 'gitfs', 'git-graph', 'scm-history-item', 'review', 'pr', 'svn', 'hg']);

function refusal(reason: NotAnnotatedReason, message: string): NotAnnotated {
	return { kind: 'notAnnotated', reason, message };
}

function schemeOf(uri: string): string {
	return /^(?<scheme>[a-z][a-z0-9+.-]*):/iu.exec(uri)?.groups?.['scheme']?.toLowerCase() ?? '';
}

/** The path of a document: relative to the workspace folder that it lies in, else whole; without a leading slash, its escapes decoded. */
export function pathOf(uri: string, folders: readonly string[]): string {
	const folder = folders.map((root) => (root.endsWith('/') ? root : `${root}/`)).find((root) => uri.startsWith(root));
	const path = folder === undefined ? uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\/?/iu, '') : uri.slice(folder.length);
	return decoded(path.replace(/[?#].*$/u, ''));
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function matchesAny(path: string, globs: readonly string[]): boolean {
	return globs.some((glob) => isMatch(path, glob));
}

/** A glob that cannot be read matches nothing. */
function isMatch(path: string, glob: string): boolean {
	try {
		return picomatch.isMatch(path, glob, { dot: true, nocase: false });
	} catch {
		return false;
	}
}
