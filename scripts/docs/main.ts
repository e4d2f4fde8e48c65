import { readFile, writeFile } from 'node:fs/promises';
import { COMMANDS } from '../../server/src/cli/commands.js';
import { ALL_CHECKS, DEFAULT_LEAST_CONFIDENCE } from '../../server/src/engine/index.js';
import { checksSchema } from './checksSchema.js';
import { CHECKS_SETTING, LEAST_CONFIDENCE_SETTING, type Manifest, settingOf, type Texts } from './manifest.js';
import { renderChecks } from './renderChecks.js';
import { renderSettings } from './renderSettings.js';
import { withHelp } from './withHelp.js';

const manifestFile = new URL('../../../package.json', import.meta.url);
const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
const texts: Texts = JSON.parse(await readFile(new URL('../../../package.nls.json', import.meta.url), 'utf8'));

Object.assign(settingOf(manifest, CHECKS_SETTING), { properties: checksSchema(ALL_CHECKS) });
Object.assign(settingOf(manifest, LEAST_CONFIDENCE_SETTING), { default: DEFAULT_LEAST_CONFIDENCE });

await writeFile(manifestFile, `${JSON.stringify(manifest, null, '\t')}\n`);
await writeFile(new URL('../../../docs/SETTINGS.md', import.meta.url), renderSettings(manifest, texts));
await writeFile(new URL('../../../docs/CHECKS.md', import.meta.url), renderChecks(ALL_CHECKS));

const cliPage = new URL('../../../docs/CLI.md', import.meta.url);
await writeFile(cliPage, withHelp(await readFile(cliPage, 'utf8'), COMMANDS));
