import { ARTICLE_EXTENSIONS, languageOf } from '../../protocol/articleFiles.js';
import type { Settings } from '../../protocol/settings.js';
import { refusalOf } from '../documents/refusal.js';
import type { Files } from '../files.js';
import { canonicalUri } from './canonicalUri.js';

/** A code unit takes up to so many bytes in UTF-8. */
const MOST_BYTES = 3;

/** The articles that settings and folders let in, of those that are not open. */
export class Candidates {
	readonly #files: Files;
	readonly #folders: () => readonly string[];
	readonly #settingsOf: (uri: string) => Promise<Settings>;

	constructor(files: Files, folders: () => readonly string[], settingsOf: (uri: string) => Promise<Settings>) {
		this.#files = files;
		this.#folders = folders;
		this.#settingsOf = settingsOf;
	}

	/** The URIs of all of them, of no more than so many, as VS Code writes them. */
	async all(most: number): Promise<ReadonlySet<string>> {
		const found = new Set<string>();
		for (const folder of this.#folders()) {
			const settings = await this.#settingsOf(folder);
			if (!isIndexed(settings)) continue;
			const endings = Object.keys(ARTICLE_EXTENSIONS);
			for (const uri of await this.#files.list(folder, { endings, exclude: settings.exclude })) {
				if (found.size >= most) return found;
				if (this.#folderOf(uri) === folder && isIn(uri, folder, settings, 0)) found.add(uri);
			}
		}
		return found;
	}

	/** The settings for a file that is one of them as far as its name goes; null for any other. A folder's settings hold for all in it, since the client is not asked for each of many thousand. */
	async settingsOf(uri: string): Promise<Settings | null> {
		const folder = this.#folderOf(uri);
		if (folder === null || !isArticleFile(uri)) return null;
		const settings = await this.#settingsOf(folder);
		return isIndexed(settings) && isIn(uri, folder, settings, 0) ? settings : null;
	}

	/** The innermost workspace folder that a file lies in; null outside of all. */
	#folderOf(uri: string): string | null {
		const around = this.#folders().filter((folder) => uri.startsWith(`${canonicalUri(folder).replace(/\/$/u, '')}/`));
		return around.toSorted((a, b) => b.length - a.length)[0] ?? null;
	}
}

/** Whether a file of so many bytes is too large to be read, whatever is in it. */
export function isTooLarge(bytes: number, { maxFileSize }: Settings): boolean {
	return maxFileSize !== 0 && bytes > maxFileSize * 1000 * MOST_BYTES;
}

/** Whether a file has the ending of an article. */
export function isArticleFile(uri: string): boolean {
	return (uri.split('.').at(-1)?.toLowerCase() ?? '') in ARTICLE_EXTENSIONS;
}

function isIndexed({ enable, index }: Settings): boolean {
	return enable && index.enable;
}

function isIn(uri: string, folder: string, settings: Settings, length: number): boolean {
	return refusalOf({ uri, languageId: languageOf(uri), length }, settings, [canonicalUri(folder)]) === null;
}
