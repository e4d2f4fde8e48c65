import assert from 'node:assert/strict';
import { DEFAULT_LEAST_CONFIDENCE } from '../../../server/src/engine/index.js';
import { annotateOptions } from '../../../server/src/lsp/settings/annotateOptions.js';
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
			entities: { leastConfidence: 0.9, names: { 'Amara Okonjo': 'person', 'U.S.': 'location' }, neverTag: ['Apple'] },
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
		[{ entities: { leastConfidence: 1.5 } }, '“1.5” is no value for articleAnnotator.entities.leastConfidence'],
		[{ entities: { leastConfidence: -0.1 } }, '“-0.1” is no value for articleAnnotator.entities.leastConfidence'],
		[{ entities: { leastConfidence: '0.5' } }, '“0.5” is no value for articleAnnotator.entities.leastConfidence'],
		[{ entities: { names: ['Apple'] } }, 'a value is no value for articleAnnotator.entities.names'],
		[{ entities: { names: { Apple: 'company' } } }, '“company” is no value for articleAnnotator.entities.names.Apple'],
		[{ entities: { names: { ' – ': 'person' } } }, '“ – ” in articleAnnotator.entities.names is no name'],
		[{ entities: { neverTag: 'Apple' } }, '“Apple” is no value for articleAnnotator.entities.neverTag'],
		[{ entities: { neverTag: [''] } }, '“” is no value for articleAnnotator.entities.neverTag'],
		[{ entities: { neverTag: [7] } }, '“7” is no value for articleAnnotator.entities.neverTag'],
		[{ entities: { never: [] } }, 'unknown setting articleAnnotator.entities.never'],
		[
			{ corrections: { folder: '../settled' } },
			'“../settled” in articleAnnotator.corrections.folder leads out of the workspace folder: “..” is not understood, an absolute path is',
		],
		[{ checks: 'off' }, '“off” is no value for articleAnnotator.checks'],
	] as const) {
		it(`${JSON.stringify(raw)}: ${complaint}`, () => {
			const { settings, complaints } = parseSettings(raw);
			assert.deepEqual(complaints, [complaint]);
			assert.deepEqual({ ...settings, include: DEFAULT_SETTINGS.include, highlight: DEFAULT_SETTINGS.highlight }, DEFAULT_SETTINGS);
		});
	}

	it('about names keep what makes sense beside what does not', () => {
		const { settings, complaints } = parseSettings({
			entities: { leastConfidence: 2, names: { Apple: 'organization', Pear: 'fruit' }, neverTag: ['Plum', null, 'May'] },
		});
		assert.deepEqual(settings.entities, {
			leastConfidence: DEFAULT_LEAST_CONFIDENCE,
			names: { Apple: 'organization' },
			neverTag: ['Plum', 'May'],
		});
		assert.equal(complaints.length, 3);
	});

	it('about names are what the engine goes by', () => {
		const { settings } = parseSettings({ entities: { leastConfidence: 0.7, names: { Apple: 'organization' }, neverTag: ['Plum'] } });
		const { ownNames, neverTag, leastConfidence } = annotateOptions('plaintext', settings, undefined);
		assert.deepEqual(
			{ ownNames, neverTag, leastConfidence },
			{ ownNames: [{ name: 'Apple', type: 'organization' }], neverTag: ['Plum'], leastConfidence: 0.7 },
		);
	});
});
