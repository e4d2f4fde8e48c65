import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { checksSchema } from '../../../scripts/docs/checksSchema.js';
import { CHECKS_SETTING, type Manifest } from '../../../scripts/docs/manifest.js';
import { renderChecks } from '../../../scripts/docs/renderChecks.js';
import { renderSettings } from '../../../scripts/docs/renderSettings.js';
import { ALL_CHECKS } from '../../../server/src/engine/index.js';

const read = (name: string) => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');
const manifest: Manifest = JSON.parse(read('package.json'));

describe('the generated documents are up to date (otherwise: npm run docs)', () => {
	it('docs/CHECKS.md', () => assert.equal(read('docs/CHECKS.md'), renderChecks(ALL_CHECKS)));

	it('docs/SETTINGS.md', () => assert.equal(read('docs/SETTINGS.md'), renderSettings(manifest, JSON.parse(read('package.nls.json')))));

	it('the checks in package.json', () => {
		const declared = manifest.contributes.configuration.flatMap(({ properties }) => properties[CHECKS_SETTING] ?? []);
		assert.deepEqual(
			declared.map(({ properties }) => properties),
			[checksSchema(ALL_CHECKS)],
		);
	});
});
