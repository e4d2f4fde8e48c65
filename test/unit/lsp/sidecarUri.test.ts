import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { articleOf, sidecarUriOf } from '../../../server/src/lsp/corrections/sidecarUri.js';

describe('the sidecar file of an article', () => {
	for (const [article, sidecar] of [
		['file:///news/budget.txt', 'file:///news/budget.txt.annotations.json'],
		['file:///news/no%231%3F.txt', 'file:///news/no%231%3F.txt.annotations.json'],
		['file:///news/budget.md#by-the-numbers', 'file:///news/budget.md.annotations.json'],
		['vscode-vfs://host/budget.md?ref=main#top', 'vscode-vfs://host/budget.md.annotations.json?ref=main'],
	] as const)
		it(`of ${article} is never the article itself`, () => assert.equal(sidecarUriOf(article), sidecar));

	it('says which article it belongs to', () => {
		assert.equal(articleOf('file:///news/budget.txt.annotations.json'), 'file:///news/budget.txt');
		assert.equal(articleOf('file:///news/budget.txt'), null);
	});
});
