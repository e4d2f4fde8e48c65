import type { CueKind } from './cueKind.js';
import type { EntityType } from './entityType.js';

/** The section of the client's settings: `articleAnnotator.enable` and so on. */
export const SETTINGS_SECTION = 'articleAnnotator';

/** How loud a finding is shown; `off` silences its check. */
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The settings by the names that `package.json` declares under `articleAnnotator.`. All but `trace` are read per resource. */
export interface Settings {
	/** Whether articles are annotated at all. */
	readonly enable: boolean;
	/** Globs of the files that are articles, against the path relative to the workspace folder (the whole path outside of one). */
	readonly include: readonly string[];
	/** Globs of the files that are left alone, even where they are included. */
	readonly exclude: readonly string[];
	/** The size in kB (1000 UTF-16 code units of text) above which a document is left alone; 0 for no limit. */
	readonly maxFileSize: number;
	readonly index: IndexSettings;
	readonly corrections: CorrectionSettings;
	/** The publication date of articles that state none, `YYYY-MM-DD`; empty for none. */
	readonly publicationDate: string;
	/** How 03/04/2025 is read where the article itself does not settle it. */
	readonly numericDates: 'auto' | 'dayFirst' | 'monthFirst';
	/** Severities by check id, for those that differ from the check's own. */
	readonly checks: Readonly<Record<string, SeveritySetting>>;
	/** The house style that articles are held to; `none` turns the checks of style off. */
	readonly style: 'none' | 'AP' | 'Reuters' | 'Guardian' | 'BBC';
	readonly entities: EntitySettings;
	readonly quotes: QuoteSettings;
	readonly hover: HoverSettings;
	readonly online: OnlineSettings;
	readonly highlight: HighlightSettings;
	/** Read by the client's library alone: what it writes of the messages between client and server. */
	readonly trace: { readonly server: 'off' | 'messages' | 'verbose' };
}

/** What is known of articles that are not open. */
export interface IndexSettings {
	/** Whether the folder's articles are read in the background, for what goes across articles. */
	readonly enable: boolean;
}

/** How what people settle by hand is kept. */
export interface CorrectionSettings {
	/** The folder that sidecar files lie in, each under its article's path in the workspace folder: absolute, or relative to the workspace folder; empty: each lies beside its article. */
	readonly folder: string;
}

/** Which names are tagged. */
export interface EntitySettings {
	/** How sure, 0 to 1, the tagger has to be of a name; less sure ones are left out. */
	readonly leastConfidence: number;
	/** Names that are always tagged, and their types. */
	readonly names: Readonly<Record<string, EntityType>>;
	/** Names that are never tagged. */
	readonly neverTag: readonly string[];
}

/** Which quotes the editor shows; exports carry all. */
export interface QuoteSettings {
	/** The kinds of cue whose quotes are shaded, listed and hovered. Quotes without a cue are always shown. */
	readonly cueKinds: readonly CueKind[];
}

/** What hovers tell. */
export interface HoverSettings {
	/** How much the card of a name tells; `off`: hovering a name shows no card. */
	readonly card: 'off' | 'short' | 'full';
}

/** Whether and how hovered names are looked up on the network. */
export interface OnlineSettings {
	/** What is asked; `off`: nothing ever is. */
	readonly lookup: 'off' | 'wikidata' | 'wikidataAndWikipedia';
	/** The URL of Wikidata's `api.php`, or of another that answers alike. `https:` only, but for this very machine. */
	readonly wikidataEndpoint: string;
	/** The URL of Wikipedia's `rest_v1`, or of another that answers alike; `{language}` in it stands for the language. */
	readonly wikipediaEndpoint: string;
	/** The language of descriptions, and of the Wikipedia, as its address has it: "en". */
	readonly language: string;
	/** For how many days an answer is kept; 0 keeps none on the disk. */
	readonly cacheDays: number;
}

/** What is coloured. Names that are not coloured are still annotated, hovered and exported. */
export interface HighlightSettings {
	/** The types of entities that are coloured (semantic tokens). */
	readonly entityTypes: readonly EntityType[];
	/** Whether dates are coloured (semantic tokens). */
	readonly dates: boolean;
	/** Whether quotes are shaded (drawn by the client). */
	readonly quotes: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
	enable: true,
	include: ['**'],
	exclude: [
		'**/{node_modules,.git,.venv,venv,site-packages,vendor}/**',
		'**/{requirements,constraints}*.txt',
		'**/{robots,humans,CMakeLists}.txt',
		'**/{README,LICENSE,LICENCE,COPYING,NOTICE,CHANGELOG,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY}{,.md,.txt}',
	],
	maxFileSize: 5000,
	index: { enable: true },
	corrections: { folder: '' },
	publicationDate: '',
	numericDates: 'auto',
	checks: {},
	style: 'none',
	entities: { leastConfidence: 0.45, names: {}, neverTag: [] },
	quotes: { cueKinds: ['speech', 'writing'] },
	hover: { card: 'short' },
	online: {
		lookup: 'off',
		wikidataEndpoint: 'https://www.wikidata.org/w/api.php',
		wikipediaEndpoint: 'https://{language}.wikipedia.org/api/rest_v1',
		language: 'en',
		cacheDays: 30,
	},
	highlight: {
		entityTypes: ['person', 'organization', 'location', 'facility', 'group', 'event', 'product', 'work', 'money', 'other'],
		dates: true,
		quotes: true,
	},
	trace: { server: 'off' },
};
