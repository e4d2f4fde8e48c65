import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import {
	type CheckFacts,
	type CheckRow,
	checkOf,
	checkRows,
	type FindingSeverity,
	isSilencedRow,
	type ShownFinding,
	withoutCheck,
} from '../../../client/src/checks/checkTree.js';
import type { Silence } from '../../../server/src/protocol/silences.js';
import { range } from './support.js';

const TITLES = new Map([
	['impossible-date', 'Impossible date'],
	['quote-without-speaker', 'Quote without a speaker'],
]);

const NOTHING: CheckFacts = { findings: [], silences: [], settings: { user: {}, workspace: {}, folder: {} }, titles: TITLES };

function finding(check: string, severity: FindingSeverity, line: number): ShownFinding {
	return { check, severity, message: `${check} ${line}`, range: range(line, 0, 4) };
}

function silence(check: string, scope: Silence['scope'], line: number): Silence {
	return { check, scope, range: range(line, 0, 4), undo: { range: range(line, 0, 4), newText: '' } };
}

function told(rows: readonly CheckRow[]): readonly string[] {
	return rows.flatMap((row): readonly string[] => {
		switch (row.kind) {
			case 'check':
				return [`${row.severity} ${row.title} ${row.setting}`, ...told(row.findings)];
			case 'finding':
				return [`  ${row.finding.message}`];
			case 'silenced':
				return ['silenced', ...told(row.children)];
			case 'silence':
				return [`  ${row.silence.scope} ${row.title}`];
			case 'off':
				return [`  ${row.place} ${row.title}`];
			default:
				return row satisfies never;
		}
	});
}

describe('the rows of Checks', () => {
	it('are none where nothing is found or silenced', () => assert.deepEqual(checkRows(NOTHING), []));

	it('are the checks with their findings, the loudest first, findings in reading order', () => {
		const findings = [
			finding('quote-without-speaker', 'information', 7),
			finding('impossible-date', 'warning', 9),
			finding('quote-without-speaker', 'information', 2),
		];
		assert.deepEqual(told(checkRows({ ...NOTHING, findings })), [
			'warning Impossible date settable',
			'  impossible-date 9',
			'information Quote without a speaker settable',
			'  quote-without-speaker 2',
			'  quote-without-speaker 7',
		]);
	});

	it('have no setting for what is no check', () => {
		const findings = [finding('orphaned-correction', 'warning', 1)];
		assert.deepEqual(told(checkRows({ ...NOTHING, findings }))[0], 'warning Orphaned correction none');
	});

	it('end with what the article and the settings silence', () => {
		const silences = [silence('impossible-date', 'frontMatter', 1), silence('*', 'line', 8)];
		const settings = { user: { 'quote-without-speaker': 'off' }, workspace: { 'impossible-date': 'off' }, folder: {} } as const;
		assert.deepEqual(told(checkRows({ ...NOTHING, silences, settings })), [
			'silenced',
			'  frontMatter Impossible date',
			'  line ',
			'  user Quote without a speaker',
			'  workspace Impossible date',
		]);
	});

	it('leave out what nearer settings overrule', () => {
		const settings = { user: { 'impossible-date': 'off' }, workspace: { 'impossible-date': 'hint' }, folder: {} } as const;
		assert.deepEqual(checkRows({ ...NOTHING, settings }), []);
	});

	it('have ids of their own, that stay when other lines move', () => {
		const at = (line: number) => {
			const silences = [silence('impossible-date', 'line', line), silence('impossible-date', 'line', line + 1)];
			return checkRows({ ...NOTHING, silences }).flatMap((row) => (row.kind === 'silenced' ? row.children.map(({ id }) => id) : []));
		};
		assert.equal(new Set(at(3)).size, 2);
		assert.deepEqual(at(3), at(5));
	});
});

describe('the arguments of the commands on checks', () => {
	it('name a check by its id or its row', () => {
		const [row] = checkRows({ ...NOTHING, findings: [finding('impossible-date', 'hint', 1)] });
		assert.deepEqual(['impossible-date', row, undefined, {}, { check: 1 }].map(checkOf), [
			'impossible-date',
			'impossible-date',
			undefined,
			undefined,
			undefined,
		]);
	});

	it('are told from what is silenced', () => {
		const [group] = checkRows({ ...NOTHING, silences: [silence('impossible-date', 'line', 1)] });
		assert.deepEqual([group?.kind === 'silenced' && group.children[0], group, 'off', null].map(isSilencedRow), [true, false, false, false]);
	});

	it('take a check out of a setting, and the setting away with the last', () => {
		assert.deepEqual(withoutCheck({ 'impossible-date': 'off', 'near-spelling': 'hint' }, 'impossible-date'), { 'near-spelling': 'hint' });
		assert.equal(withoutCheck({ 'impossible-date': 'off' }, 'impossible-date'), undefined);
	});
});
