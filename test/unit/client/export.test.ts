import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { decodeArticle } from '../../../client/src/export/decodeArticle.js';
import { exportName } from '../../../client/src/export/exportNames.js';
import { nameFailures, summarize } from '../../../client/src/export/outcome.js';
import { languageOf } from '../../../server/src/protocol/articleFiles.js';

describe('the bytes of an article', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	it('are UTF-8', () => assert.deepEqual(decodeArticle(bytes('Zoë left 🌊')), { kind: 'text', text: 'Zoë left 🌊' }));
	it('may begin with a byte order mark, which is taken off', () =>
		assert.deepEqual(decodeArticle(bytes('\uFEFFZoë')), { kind: 'text', text: 'Zoë' }));
	it('are nothing else: Latin-1', () =>
		assert.deepEqual(decodeArticle(Uint8Array.of(0x5a, 0x6f, 0xeb)), { kind: 'notText', reason: 'notUtf8' }));
	it('are no binary file', () => assert.deepEqual(decodeArticle(Uint8Array.of(0x50, 0x00, 0x03)), { kind: 'notText', reason: 'binary' }));
	it('are no UTF-16', () => assert.deepEqual(decodeArticle(Uint8Array.of(0xff, 0xfe, 0x5a, 0x00)), { kind: 'notText', reason: 'binary' }));
});

describe('the names of exports', () => {
	it('tell the language of a file', () =>
		assert.deepEqual(['a.txt', 'b/c.MD', 'd.article', 'e'].map(languageOf), ['plaintext', 'markdown', 'article', 'plaintext']));
	it('keep apart articles that differ in their extension', () =>
		assert.deepEqual(['a.txt', 'a.md'].map(exportName), ['a.txt.export.json', 'a.md.export.json']));
});

describe('the summary of a workspace export', () => {
	const summary = summarize([
		{ kind: 'exported', id: 'a.txt' },
		{ kind: 'leftAlone', id: 'README.md', reason: 'excluded' },
		{ kind: 'failed', id: 'b.txt', reason: 'binary' },
		{ kind: 'failed', id: 'c.txt', reason: 'deleted meanwhile' },
	]);

	it('counts', () => assert.deepEqual([summary.exported, summary.leftAlone, summary.failed.length], [1, 1, 2]));
	it('names what failed, and why', () =>
		assert.deepEqual(nameFailures(summary, 5), { named: 'b.txt (binary), c.txt (deleted meanwhile)', more: 0 }));
	it('names the first of many', () => assert.deepEqual(nameFailures(summary, 1), { named: 'b.txt (binary)', more: 1 }));
});
