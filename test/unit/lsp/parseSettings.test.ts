import assert from 'node:assert/strict';
import { parseSettings } from '../../../server/src/lsp/settings/parseSettings.js';
import { DEFAULT_SETTINGS } from '../../../server/src/protocol/settings.js';

describe('settings', () => {
	for (const raw of [undefined, null, {}, [], 'nonsense', 7]) {
		it(`are the defaults of ${JSON.stringify(raw) ?? 'nothing'}`, () => {
			assert.deepEqual(parseSettings(raw), { settings: DEFAULT_SETTINGS, complaints: [] });
		});
	}

	it('are taken as they are where they make sense', () => {
		const raw = {
			enable: false,
			exclude: ['a'],
			maxFileSize: 3,
			publicationDate: '2024-02-29',
			highlight: { entityTypes: ['person'] },
			trace: { server: 'verbose' },
		};
		const { settings, complaints } = parseSettings(raw);
		assert.deepEqual(complaints, []);
		assert.deepEqual(settings, { ...DEFAULT_SETTINGS, ...raw, highlight: { ...DEFAULT_SETTINGS.highlight, entityTypes: ['person'] } });
	});

	for (const [raw, complaint] of [
		[{ enabel: true }, 'unknown setting articleAnnotator.enabel'],
		[{ highlight: { quote: true } }, 'unknown setting articleAnnotator.highlight.quote'],
		[{ enable: 'yes' }, '“yes” is no value for articleAnnotator.enable'],
		[{ maxFileSize: -1 }, '“-1” is no value for articleAnnotator.maxFileSize'],
		[{ numericDates: 'yearFirst' }, '“yearFirst” is no value for articleAnnotator.numericDates'],
		[{ include: 'a' }, '“a” is no value for articleAnnotator.include'],
		[{ include: [7] }, '“7” is no value for articleAnnotator.include'],
		[{ highlight: { entityTypes: ['people'] } }, '“people” is no value for articleAnnotator.highlight.entityTypes'],
		[{ highlight: [] }, 'a value is no value for articleAnnotator.highlight'],
		[{ publicationDate: '2025-02-29' }, '“2025-02-29” in articleAnnotator.publicationDate is no date (YYYY-MM-DD)'],
		[{ checks: { 'no-such-check': 'off' } }, 'unknown check “no-such-check” in articleAnnotator.checks'],
		[{ checks: { 'no-such-check': 'loud' } }, '“loud” is no value for articleAnnotator.checks.no-such-check'],
		[{ checks: 'off' }, '“off” is no value for articleAnnotator.checks'],
	] as const) {
		it(`${JSON.stringify(raw)}: ${complaint}`, () => {
			const { settings, complaints } = parseSettings(raw);
			assert.deepEqual(complaints, [complaint]);
			assert.deepEqual({ ...settings, include: DEFAULT_SETTINGS.include, highlight: DEFAULT_SETTINGS.highlight }, DEFAULT_SETTINGS);
		});
	}
});
