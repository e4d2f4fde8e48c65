import assert from 'node:assert/strict';
import { ExtensionKind, extensions } from 'vscode';
import { annotator } from '../support.js';

describe('the extension host in a browser', () => {
	it('has the extension from over HTTP, in a worker without Node', async () => {
		await annotator();
		const extension = extensions.getExtension('article-annotator.article-annotator');
		assert.deepEqual([extension?.extensionUri.scheme, extension?.extensionKind], ['http', ExtensionKind.UI]);
		assert.equal('process' in globalThis, false);
	});
});
