import assert from 'node:assert/strict';
import { pathOf, refusalOf } from '../../../server/src/lsp/documents/refusal.js';
import { LANGUAGES } from '../../../server/src/protocol/languages.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/protocol/settings.js';

const FOLDERS = ['file:///news', 'vscode-vfs://github/a/b'];

describe('what is annotated', () => {
	it('is every language that the protocol names', () => {
		for (const languageId of LANGUAGES) {
			assert.equal(refusalOf({ uri: 'file:///news/a', languageId, length: 1 }, DEFAULT_SETTINGS, FOLDERS), null);
		}
	});

	for (const [uri, languageId, settings, reason] of [
		['file:///news/ferry.txt', 'plaintext', {}, null],
		['file:///elsewhere/ferry.md', 'markdown', {}, null],
		['file:///news/ferry.txt', 'text', {}, null],
		['untitled:Untitled-1', 'plaintext', {}, null],
		['vscode-vfs://github/a/b/c.article', 'article', {}, null],
		['file:///news/ferry.py', 'python', {}, 'language'],
		['git:/news/ferry.txt?%7B%22ref%22%3A%22HEAD%22%7D', 'plaintext', {}, 'scheme'],
		['file:///news/ferry.txt', 'plaintext', { enable: false }, 'disabled'],
		['file:///news/requirements.txt', 'plaintext', {}, 'excluded'],
		['file:///news/sub/requirements-dev.txt', 'plaintext', {}, 'excluded'],
		['file:///news/node_modules/a/b.md', 'markdown', {}, 'excluded'],
		['file:///news/README.md', 'markdown', {}, 'excluded'],
		['file:///news/LICENSE', 'plaintext', {}, 'excluded'],
		['file:///news/READMEs/a.md', 'markdown', {}, null],
		['file:///news/a.txt', 'plaintext', { include: ['articles/**'] }, 'excluded'],
		['file:///news/articles/%C3%A9t%C3%A9%20a.txt', 'plaintext', { include: ['articles/été a.txt'] }, null],
		['file:///news/.hidden/a.txt', 'plaintext', { exclude: ['**/.hidden/**'] }, 'excluded'],
		['file:///news/ferry.txt', 'plaintext', { maxFileSize: 1 }, 'tooLarge'],
		['file:///news/ferry.txt', 'plaintext', { maxFileSize: 0 }, null],
	] as const) {
		it(`${uri} ${JSON.stringify(settings)}: ${reason ?? 'yes'}`, () => {
			const all: Settings = { ...DEFAULT_SETTINGS, ...settings };
			assert.equal(refusalOf({ uri, languageId, length: 1001 }, all, FOLDERS)?.reason ?? null, reason);
		});
	}

	it('takes a glob that cannot be read, or a path that is no escape, as they are', () => {
		assert.equal(
			refusalOf({ uri: 'file:///news/100%.txt', languageId: 'plaintext', length: 1 }, { ...DEFAULT_SETTINGS, exclude: ['[', ''] }, FOLDERS),
			null,
		);
		assert.equal(pathOf('file:///news/100%.txt', FOLDERS), '100%.txt');
	});
});
