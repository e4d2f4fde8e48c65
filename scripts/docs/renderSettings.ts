import { CHECKS_SETTING, type Manifest, type Setting, type SettingsSection, type Texts, textOf } from './manifest.js';

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
		...values(setting.enum ?? setting.items?.enum, setting.enumDescriptions ?? setting.items?.enumDescriptions, texts),
		...(name === CHECKS_SETTING ? [checkTable(setting)] : []),
	];
	return parts.join('\n\n');
}

function values(list: readonly string[] | undefined, descriptions: readonly string[] | undefined, texts: Texts): readonly string[] {
	if (!list) return [];
	return [list.map((value, i) => `- \`${value}\`: ${textOf(texts, descriptions?.[i] ?? '')}`).join('\n')];
}

function checkTable({ properties = {} }: Setting): string {
	const rows = Object.entries(properties).map(
		([code, schema]) => `| [\`${code}\`](CHECKS.md#${code}) | ${schema.description} | ${schema.default} |`,
	);
	return ['| Check | | Its own severity |', '|---|---|---|', ...rows].join('\n');
}
