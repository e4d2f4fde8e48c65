import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { type FileFindings, locateFindings } from '../../../server/src/formats/locatedFinding.js';
import { renderCompilerStyle } from '../../../server/src/formats/renderCompilerStyle.js';
import { renderFindingsJson } from '../../../server/src/formats/renderFindingsJson.js';
import { renderSarif } from '../../../server/src/formats/renderSarif.js';
import { ANNOTATIONS } from './annotations.js';

const FILES: readonly FileFindings[] = [
	{ path: 'desk/ö one.txt', findings: locateFindings(ANNOTATIONS) },
	{ path: 'clean.txt', findings: [] },
];

describe('findings', () => {
	it('are printed as compilers do, from line 1 and column 1', () => {
		assert.equal(renderCompilerStyle(FILES), 'desk/ö one.txt:2:2: hint: Is that all? [made-up]\n');
		assert.equal(renderCompilerStyle([]), '');
	});

	it('are one JSON array', () => {
		assert.deepEqual(JSON.parse(renderFindingsJson(FILES)), [
			{ file: 'desk/ö one.txt', line: 2, column: 2, endLine: 2, endColumn: 5, severity: 'hint', code: 'made-up', message: 'Is that all?' },
		]);
		assert.equal(renderFindingsJson([]), '[]\n');
	});

	it('are a SARIF log with rules, regions and related places', () => {
		const rule = { code: 'made-up', title: 'Made up', description: 'For the *test*.', severity: 'warning' } as const;
		const log: Log = JSON.parse(renderSarif(FILES, [rule], '1.2.3'));
		const [run] = log.runs;
		assert.equal(log.version, '2.1.0');
		assert.equal(run?.columnKind, 'utf16CodeUnits');
		assert.deepEqual(run?.tool.driver.rules?.[0]?.defaultConfiguration, { level: 'warning' });
		const artifactLocation = { uri: 'desk/%C3%B6%20one.txt' };
		assert.deepEqual(run?.results, [
			{
				ruleId: 'made-up',
				ruleIndex: 0,
				level: 'note',
				message: { text: 'Is that all?' },
				locations: [{ physicalLocation: { artifactLocation, region: { startLine: 2, startColumn: 2, endLine: 2, endColumn: 5 } } }],
				relatedLocations: [
					{
						physicalLocation: { artifactLocation, region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 16 } },
						message: { text: 'here' },
					},
				],
			},
		]);
	});

	it('of a check that is not among the rules have no index', () => {
		const log: Log = JSON.parse(renderSarif(FILES, [], '1.2.3'));
		assert.equal(log.runs[0]?.results?.[0]?.ruleIndex, undefined);
	});
});
