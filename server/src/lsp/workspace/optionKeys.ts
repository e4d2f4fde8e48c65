import type { AnnotateOptions } from '../../engine/index.js';
import { sha256 } from '../../formats/sha256.js';
import type { EntryNames } from '../../knowledge/entries/entryIndex.js';
import type { Settings } from '../../protocol/settings.js';

/** Where options come from, an article's own publication date aside. */
export interface OptionOrigin {
	readonly settings: Settings;
	readonly names: EntryNames;
	readonly languageId: string;
}

/** Short names for options: the same for the same ones. Many articles have theirs from one place, with the long lists of a knowledge base in them: those are hashed once. */
export class OptionKeys {
	readonly #keys = new WeakMap<Settings, Map<string, { readonly names: EntryNames; readonly key: string }>>();

	/** The name of the options that an article has from a place. */
	of({ publicationDate, ...options }: AnnotateOptions, { settings, names, languageId }: OptionOrigin): string {
		const byLanguage = this.#keys.get(settings) ?? new Map<string, { readonly names: EntryNames; readonly key: string }>();
		const known = byLanguage.get(languageId);
		const key = known?.names === names ? known.key : sha256(JSON.stringify(options));
		if (known?.key !== key) this.#keys.set(settings, byLanguage.set(languageId, { names, key }));
		return `${key} ${publicationDate ?? ''}`;
	}
}
