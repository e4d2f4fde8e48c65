import { readFile, writeFile } from 'node:fs/promises';
import { CHECKS } from '../../server/src/engine/index.js';
import { checksSchema } from './checksSchema.js';
import { CHECKS_SETTING, type Manifest, type Texts } from './manifest.js';
import { renderChecks } from './renderChecks.js';
import { renderSettings } from './renderSettings.js';

const manifestFile = new URL('../../../package.json', import.meta.url);
const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
const texts: Texts = JSON.parse(await readFile(new URL('../../../package.nls.json', import.meta.url), 'utf8'));

const setting = manifest.contributes.configuration.flatMap(({ properties }) => properties[CHECKS_SETTING] ?? [])[0];
if (!setting) throw new Error(`package.json does not declare ${CHECKS_SETTING}.`);
Object.assign(setting, { properties: checksSchema(CHECKS) });

await writeFile(manifestFile, `${JSON.stringify(manifest, null, '\t')}\n`);
await writeFile(new URL('../../../docs/SETTINGS.md', import.meta.url), renderSettings(manifest, texts));
await writeFile(new URL('../../../docs/CHECKS.md', import.meta.url), renderChecks(CHECKS));
