import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { COMMAND_IDS } from '../../client/src/commands/commandIds.js';
import { DEFAULT_LEAST_CONFIDENCE, ENTITY_TYPES } from '../../server/src/engine/index.js';
import {
	ABOUT_CHECK_COMMAND,
	NEVER_TAG_IN_WORKSPACE_COMMAND,
	SET_PUBLICATION_DATE_COMMAND,
	SILENCE_IN_WORKSPACE_COMMAND,
	TAG_IN_WORKSPACE_COMMAND,
} from '../../server/src/protocol/clientCommands.js';
import { LANGUAGES } from '../../server/src/protocol/languages.js';
import { DEFAULT_SETTINGS, SETTINGS_SECTION } from '../../server/src/protocol/settings.js';
import { LEGEND } from '../../server/src/service/blockTokens.js';

const root = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('package.json', root), 'utf8');
const manifest = JSON.parse(text);
const { contributes } = manifest;
const texts: Record<string, string> = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8'));
const settings: [string, Record<string, unknown>][] = contributes.configuration.flatMap((section: { properties: object }) =>
	Object.entries(section.properties),
);

describe('package.json', () => {
	it('contributes every command of the table, each with a title and the category', () => {
		const contributed: { command: string; title: string; category: string }[] = contributes.commands;
		assert.deepEqual(
			contributed.map(({ command }) => command),
			COMMAND_IDS.map((id) => `${SETTINGS_SECTION}.${id}`),
		);
		for (const { title, category } of contributed) assert.deepEqual([title.startsWith('%command.'), category], [true, '%displayName%']);
	});

	it('contributes the commands that code actions name', () => {
		const contributed = new Set(contributes.commands.map(({ command }: { command: string }) => command));
		for (const command of [
			ABOUT_CHECK_COMMAND,
			SET_PUBLICATION_DATE_COMMAND,
			SILENCE_IN_WORKSPACE_COMMAND,
			TAG_IN_WORKSPACE_COMMAND,
			NEVER_TAG_IN_WORKSPACE_COMMAND,
		])
			assert.ok(contributed.has(command), command);
	});

	it('names only commands that exist in its menus and key bindings', () => {
		const contributed = new Set(contributes.commands.map(({ command }: { command: string }) => command));
		const lists: { command: string }[][] = [...Object.values<{ command: string }[]>(contributes.menus), contributes.keybindings];
		const named = lists.flatMap((items) => items.map(({ command }) => command));
		assert.deepEqual(
			named.filter((command) => !contributed.has(command)),
			[],
		);
	});

	it('declares every setting with its default, a description and a scope', () => {
		const defaults = flatten(DEFAULT_SETTINGS);
		assert.deepEqual(Object.fromEntries(settings.map(([name, schema]) => [name, schema['default']])), defaults);
		for (const [name, schema] of settings) {
			assert.equal(schema['markdownDescription'], `%${name.replace(SETTINGS_SECTION, 'setting')}%`);
			assert.equal(schema['scope'], name.includes('.trace.') ? 'window' : 'resource', name);
			const values = schema['enum'] as string[] | undefined;
			assert.equal((schema['enumDescriptions'] as string[] | undefined)?.length, values?.length, name);
		}
	});

	it('has the engine’s own idea of how sure is sure enough', () => {
		assert.equal(DEFAULT_SETTINGS.entities.leastConfidence, DEFAULT_LEAST_CONFIDENCE);
	});

	it('offers every type of name, and says what it is, where types are chosen', () => {
		for (const [name, place] of [
			['highlight.entityTypes', 'items'],
			['entities.names', 'additionalProperties'],
		] as const) {
			const schema = settings.find(([setting]) => setting === `${SETTINGS_SECTION}.${name}`)?.[1][place];
			assert.deepEqual(schema, { type: 'string', enum: ENTITY_TYPES, enumDescriptions: ENTITY_TYPES.map((type) => `%token.${type}%`) });
		}
	});

	it('has a text for every key, and a key for every text', () => {
		const keys = [...text.matchAll(/"%(?<key>[^%"]+)%"/gu)].map((match) => match.groups?.['key'] ?? '');
		assert.deepEqual([...new Set(keys)].sort(), Object.keys(texts).sort());
		for (const [key, value] of Object.entries(texts)) assert.ok(value.trim().length > 0, key);
	});

	it('contributes each colour for dark, light and both high-contrast kinds', () => {
		for (const { id, description, defaults } of contributes.colors) {
			assert.match(description, /^%color\./u);
			assert.deepEqual(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight'], id);
			for (const value of Object.values(defaults)) assert.match(String(value), /^#[0-9A-F]{6}(?:[0-9A-F]{2})?$/u, id);
		}
	});

	it('contributes the token types and modifiers of the server, save those that VS Code has', () => {
		const types: { id: string; superType: string }[] = contributes.semanticTokenTypes;
		assert.deepEqual(
			types.map(({ id }) => id),
			LEGEND.tokenTypes.filter((type) => type !== 'event'),
		);
		for (const { superType } of types) assert.ok(superType);
		assert.deepEqual(
			contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id),
			LEGEND.tokenModifiers,
		);
	});

	it('colours every token type in every language, even where the theme has no rule of its own', () => {
		const scopes: { language: string; scopes: Record<string, string[]> }[] = contributes.semanticTokenScopes;
		assert.deepEqual(
			scopes.map(({ language }) => language),
			[...LANGUAGES],
		);
		for (const { scopes: byType } of scopes) assert.deepEqual(Object.keys(byType), LEGEND.tokenTypes);
		for (const language of LANGUAGES)
			assert.equal(contributes.configurationDefaults[`[${language}]`]['editor.semanticHighlighting.enabled'], true);
	});

	it('wakes up on its languages alone', () => {
		assert.deepEqual(
			manifest.activationEvents,
			LANGUAGES.map((language) => `onLanguage:${language}`),
		);
	});

	it('names only files that exist', () => {
		const files = [
			manifest.icon,
			...contributes.languages.flatMap((at: { configuration: string; icon: object }) => [at.configuration, ...Object.values(at.icon)]),
			...contributes.jsonValidation.map(({ url }: { url: string }) => url),
			...contributes.grammars.map(({ path }: { path: string }) => path),
			...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
			...contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { markdown: string } }[] }) =>
				steps.map(({ media }) => media.markdown),
			),
			'examples/welcome.article',
		];
		assert.deepEqual(
			files.filter((file) => !existsSync(new URL(file, root))),
			[],
		);
	});
});

/** The settings that hold values by keys of the user's own. */
const BY_KEY = [`${SETTINGS_SECTION}.checks`, `${SETTINGS_SECTION}.entities.names`];

/** The settings by the names that the manifest has for them; lists, and those that hold values by key, are one setting each. */
function flatten(values: object, prefix = SETTINGS_SECTION): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(values).flatMap(([key, value]) => {
			const name = `${prefix}.${key}`;
			const nested = typeof value === 'object' && !Array.isArray(value) && !BY_KEY.includes(name);
			return nested ? Object.entries(flatten(value, name)) : [[name, value]];
		}),
	);
}
