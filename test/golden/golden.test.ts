import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { annotate, type Syntax } from '../../server/src/engine/index.js';
import { testEngine } from '../support/engine.js';
import { renderGolden } from './renderGolden.js';

const FOLDER = new URL('../../../test/golden/', import.meta.url);
const SYNTAXES: Readonly<Record<string, Syntax>> = { '.txt': 'plain', '.md': 'markdown', '.article': 'article' };
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** Each article `NAME.EXT` has what the engine says of it in `NAME.golden`. `UPDATE_GOLDEN=1` rewrites those that differ, and that run fails all the same. */
describe('golden articles', () => {
	const articles = readdirSync(FOLDER).filter((name) => extname(name) in SYNTAXES);

	it('are all there, and every golden file has its article', () => {
		const stem = (name: string): string => name.slice(0, -extname(name).length);
		const golden = readdirSync(FOLDER).filter((name) => extname(name) === '.golden');
		assert.ok(articles.length >= 12);
		if (!UPDATE) assert.deepEqual(golden.map(stem).sort(), articles.map(stem).sort());
	});

	for (const name of articles) {
		it(name, () => {
			const text = readFileSync(new URL(name, FOLDER), 'utf8');
			const actual = renderGolden(annotate(testEngine(), text, { syntax: SYNTAXES[extname(name)] ?? 'plain' }));
			const path = new URL(name.replace(/\.[a-z]+$/u, '.golden'), FOLDER);
			const expected = existsSync(path) ? readFileSync(path, 'utf8') : '';
			if (UPDATE && actual !== expected) writeFileSync(path, actual);
			assert.equal(actual, expected);
		});
	}
});
