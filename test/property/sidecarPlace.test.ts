import assert from 'node:assert/strict';
import fc from 'fast-check';
import { URI } from 'vscode-uri';
import { articleUriOf, sidecarRoots, sidecarUriOf } from '../../server/src/sidecar/sidecarPlace.js';

const NAMES = ['a.txt', 'é #1?.md', 'settled', 'b', '100%.txt', 'a.txt.annotations.json', 'C:', '日本'] as const;
const path = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const folder = fc.constantFrom('/desk', '/desk/b', '/desk/b/settled', '/wire', '/old/desk', '/c:/desk', '/d k');
const setting = fc.constantFrom('', 'settled', './b/settled', '.', '/shared', '/desk/settled', 'D:\\settled', '~/no', '../no');
const roots = fc
	.uniqueArray(fc.record({ folder, setting }), { maxLength: 3, selector: (root) => root.folder })
	.map((list) => sidecarRoots(list.map((root) => ({ uri: uriOf(root.folder), setting: root.setting }))));
const article = fc.record({ folder, path }).map((one) => uriOf(`${one.folder}/${one.path}`));

describe('the places of sidecar files', () => {
	it('lead back to an article that leads there', () => {
		fc.assert(
			fc.property(roots, article, (all, uri) => {
				const sidecar = sidecarUriOf(uri, all);
				const back = articleUriOf(sidecar, all);
				assert.equal(back === null ? null : sidecarUriOf(back, all), sidecar);
			}),
			{ numRuns: 2000 },
		);
	});

	it('are of one article each, where no folder of sidecar files is one of articles too', () => {
		fc.assert(
			fc.property(roots, fc.uniqueArray(article, { minLength: 2, maxLength: 6 }), (all, uris) => {
				const isApart = all.every(({ sidecars }) => sidecars === null || !uris.some((uri) => uri.startsWith(`${sidecars}/`)));
				fc.pre(isApart);
				assert.equal(new Set(uris.map((uri) => sidecarUriOf(uri, all))).size, uris.length);
			}),
			{ numRuns: 2000 },
		);
	});
});

function uriOf(path: string): string {
	return URI.from({ scheme: 'file', path }).toString();
}
