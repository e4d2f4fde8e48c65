import { ALL_CHECKS, ENTITY_TYPES, parseCivilDate } from '../../engine/index.js';
import { DEFAULT_SETTINGS, SETTINGS_SECTION, type Settings } from '../../protocol/settings.js';
import { folderProblem } from '../../sidecar/sidecarPlace.js';

/** Settings as far as they make sense, and what does not, a phrase each: "unknown check “doubled-word” in articleAnnotator.checks". */
export interface ParsedSettings {
	readonly settings: Settings;
	readonly complaints: readonly string[];
}

/** Reads what a client sends as settings. Anything missing, or of the wrong kind, is as by default; what is wrong or unknown is complained of. */
export function parseSettings(raw: unknown): ParsedSettings {
	const complaints: string[] = [];
	const section = isRecord(raw) ? raw : {};
	const settings = readGroup(section, DEFAULT_SETTINGS, SETTINGS_SECTION, complaints);
	complaints.push(...unknownChecks(settings));
	const isDated = settings.publicationDate === '' || parseCivilDate(settings.publicationDate) !== null;
	if (!isDated) complaints.push(`“${settings.publicationDate}” in ${SETTINGS_SECTION}.publicationDate is no date (YYYY-MM-DD)`);
	const misplaced = folderProblem(settings.corrections.folder);
	if (misplaced) complaints.push(`“${settings.corrections.folder}” in ${SETTINGS_SECTION}.corrections.folder ${misplaced}`);
	return {
		settings: {
			...settings,
			checks: knownChecks(settings),
			publicationDate: isDated ? settings.publicationDate : '',
			corrections: misplaced ? DEFAULT_SETTINGS.corrections : settings.corrections,
		},
		complaints,
	};
}

const NAMES = `${SETTINGS_SECTION}.entities.names`;
const NEVER_TAG = `${SETTINGS_SECTION}.entities.neverTag`;

/** The words that a setting may have, for those that have a choice. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
	[`${SETTINGS_SECTION}.style`]: ['none', 'AP', 'Reuters', 'Guardian', 'BBC'],
	[`${SETTINGS_SECTION}.numericDates`]: ['auto', 'dayFirst', 'monthFirst'],
	[`${SETTINGS_SECTION}.hover.card`]: ['off', 'short', 'full'],
	[`${SETTINGS_SECTION}.online.lookup`]: ['off', 'wikidata', 'wikidataAndWikipedia'],
	[`${SETTINGS_SECTION}.trace.server`]: ['off', 'messages', 'compact', 'verbose'],
	[`${SETTINGS_SECTION}.highlight.entityTypes`]: DEFAULT_SETTINGS.highlight.entityTypes,
	[`${SETTINGS_SECTION}.quotes.cueKinds`]: ['speech', 'writing', 'thought', 'expectation'],
	[`${SETTINGS_SECTION}.checks`]: ['error', 'warning', 'information', 'hint', 'off'],
	[NAMES]: ENTITY_TYPES,
};

/** The settings that hold a choice for each of many keys, which are the user's own. */
const BY_KEY: ReadonlySet<string> = new Set([`${SETTINGS_SECTION}.checks`, NAMES]);

/** The largest number that a setting may have, for those that have one. */
const MOST: Readonly<Record<string, number>> = {
	[`${SETTINGS_SECTION}.entities.leastConfidence`]: 1,
	[`${SETTINGS_SECTION}.online.cacheDays`]: 365,
};

/** Reads a group of settings by the defaults, which say what there is and of what kind. */
function readGroup<T extends object>(raw: Readonly<Record<string, unknown>>, defaults: T, path: string, complaints: string[]): T {
	for (const key of Object.keys(raw)) if (!(key in defaults)) complaints.push(`unknown setting ${path}.${key}`);
	const entries = Object.entries(defaults).map(([key, fallback]) => [key, readValue(raw[key], fallback, `${path}.${key}`, complaints)]);
	return Object.fromEntries(entries) as T;
}

function readValue(raw: unknown, fallback: unknown, path: string, complaints: string[]): unknown {
	if (raw === undefined || raw === null) return fallback;
	if (BY_KEY.has(path)) return isRecord(raw) ? readByKey(raw, path, complaints) : wrong(raw, fallback, path, complaints);
	if (Array.isArray(fallback)) return Array.isArray(raw) ? readList(raw, path, complaints) : wrong(raw, fallback, path, complaints);
	if (isRecord(fallback)) return isRecord(raw) ? readGroup(raw, fallback, path, complaints) : wrong(raw, fallback, path, complaints);
	const isRight = typeof raw === typeof fallback && isInRange(raw, path) && isChoice(raw, path);
	return isRight ? raw : wrong(raw, fallback, path, complaints);
}

function readList(raw: readonly unknown[], path: string, complaints: string[]): readonly string[] {
	return raw.filter((item): item is string => {
		const isRight = typeof item === 'string' && isChoice(item, path) && (path !== NEVER_TAG || isName(item));
		if (!isRight) wrong(item, undefined, path, complaints);
		return isRight;
	});
}

/** Keeps the entries whose values the setting knows. */
function readByKey(raw: Readonly<Record<string, unknown>>, path: string, complaints: string[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(raw).filter(([key, value]) => {
			const isRight = isChoice(value, path);
			if (!isRight) wrong(value, undefined, `${path}.${key}`, complaints);
			if (path !== NAMES || isName(key)) return isRight;
			complaints.push(`“${key}” in ${path} is no name`);
			return false;
		}),
	);
}

/** A name has a letter or a digit: nothing else can be found in a text. */
function isName(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

function isInRange(value: unknown, path: string): boolean {
	return typeof value !== 'number' || (value >= 0 && value <= (MOST[path] ?? Number.POSITIVE_INFINITY));
}

function isChoice(value: unknown, path: string): boolean {
	const choices = CHOICES[path];
	return choices === undefined || (typeof value === 'string' && choices.includes(value));
}

function wrong(raw: unknown, fallback: unknown, path: string, complaints: string[]): unknown {
	const shown =
		typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? `“${String(raw).slice(0, 60)}”` : 'a value';
	complaints.push(`${shown} is no value for ${path}`);
	return fallback;
}

function unknownChecks({ checks }: Settings): readonly string[] {
	return Object.keys(checks)
		.filter((code) => !isCheck(code))
		.map((code) => `unknown check “${code}” in ${SETTINGS_SECTION}.checks`);
}

function knownChecks({ checks }: Settings): Settings['checks'] {
	return Object.fromEntries(Object.entries(checks).filter(([code]) => isCheck(code)));
}

function isCheck(code: string): boolean {
	return ALL_CHECKS.some((check) => check.code === code);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
