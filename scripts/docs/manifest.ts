/** As much of `package.json` as the documentation is made of. */
export interface Manifest {
	readonly contributes: { readonly configuration: readonly SettingsSection[] };
}

export interface SettingsSection {
	readonly title: string;
	readonly properties: Readonly<Record<string, Setting>>;
}

/** A setting as JSON Schema, with what VS Code adds to it. */
export interface Setting extends Choices {
	readonly type: string;
	readonly default: unknown;
	readonly scope: string;
	readonly markdownDescription: string;
	readonly items?: Choices;
	readonly additionalProperties?: false | Choices;
	readonly properties?: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
}

/** The values that an item may have, and what each means. */
export interface Choices {
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
}

/** `package.nls.json`: texts by the keys that stand as `%key%` in the manifest. */
export type Texts = Readonly<Record<string, string>>;

/** The setting that holds a severity for each check. */
export const CHECKS_SETTING = 'articleAnnotator.checks';

/** The setting whose default is the engine's. */
export const LEAST_CONFIDENCE_SETTING = 'articleAnnotator.entities.leastConfidence';

/** The schema of a setting. Throws where the manifest declares none. */
export function settingOf({ contributes }: Manifest, name: string): Setting {
	const setting = contributes.configuration.flatMap(({ properties }) => properties[name] ?? [])[0];
	if (!setting) throw new Error(`package.json does not declare ${name}.`);
	return setting;
}

/** A text of the manifest, looked up where it is a key. Throws at a key without a text. */
export function textOf(texts: Texts, value: string): string {
	const key = /^%(?<key>[^%]+)%$/u.exec(value)?.groups?.['key'];
	if (key === undefined) return value;
	const text = texts[key];
	if (text === undefined) throw new Error(`package.nls.json has no text for ${key}.`);
	return text;
}
