import { CHECKS_SETTING, type Choices, type Manifest, type Setting, type SettingsSection, type Texts, textOf } from './manifest.js';

/** `docs/SETTINGS.md`: every setting that `package.json` declares. */
export function renderSettings(manifest: Manifest, texts: Texts): string {
	return `${[INTRODUCTION, ...manifest.contributes.configuration.map((section) => renderSection(section, texts))].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Made by “npm run docs” from package.json. -->

# Settings

Settings that are read per file can differ between the folders of a workspace. A change takes effect at once.`;

function renderSection({ title, properties }: SettingsSection, texts: Texts): string {
	return [`## ${textOf(texts, title)}`, ...Object.entries(properties).map(([name, setting]) => renderSetting(name, setting, texts))].join(
		'\n\n',
	);
}

function renderSetting(name: string, setting: Setting, texts: Texts): string {
	const scope = setting.scope === 'resource' ? 'read per file' : 'one for the window';
	const parts = [
		`### \`${name}\``,
		textOf(texts, setting.markdownDescription).replaceAll(/`#(?<name>[\w.]+)#`/gu, '`$<name>`'),
		`Type: ${setting.type}, ${scope}.`,
		`Default:\n\n\`\`\`json\n${JSON.stringify(setting.default, null, 2)}\n\`\`\``,
		...values(choicesOf(setting), texts),
		...(name === CHECKS_SETTING ? [checkTable(setting)] : []),
	];
	return parts.join('\n\n');
}

/** The values of a setting, or of the items or entries that it holds. */
function choicesOf(setting: Setting): Choices {
	return [setting, setting.items ?? {}, setting.additionalProperties || {}].find((choices) => choices.enum) ?? {};
}

function values({ enum: list = [], enumDescriptions = [] }: Choices, texts: Texts): readonly string[] {
	if (list.length === 0) return [];
	return [list.map((value, i) => `- \`${value}\`: ${textOf(texts, enumDescriptions[i] ?? '')}`).join('\n')];
}

function checkTable({ properties = {} }: Setting): string {
	const rows = Object.entries(properties).map(
		([code, schema]) => `| [\`${code}\`](CHECKS.md#${code}) | ${schema.description} | ${schema.default} |`,
	);
	return ['| Check | | Its own severity |', '|---|---|---|', ...rows].join('\n');
}
