import assert from 'node:assert/strict';
import {
	articleUriOf,
	folderProblem,
	type SidecarRoot,
	sidecarRoot,
	sidecarRoots,
	sidecarUriOf,
} from '../../../server/src/sidecar/sidecarPlace.js';

describe('the place of a sidecar file', () => {
	describe('beside its article', () => {
		for (const [article, sidecar] of [
			['file:///news/budget.txt', 'file:///news/budget.txt.annotations.json'],
			['file:///news/no%231%3F.txt', 'file:///news/no%231%3F.txt.annotations.json'],
			['file:///news/budget.md#by-the-numbers', 'file:///news/budget.md.annotations.json'],
			['vscode-vfs://host/budget.md?ref=main#top', 'vscode-vfs://host/budget.md.annotations.json?ref=main'],
			['untitled:Untitled-1', 'untitled:Untitled-1.annotations.json'],
			['no such:scheme', 'no such:scheme.annotations.json'],
		] as const)
			it(`of ${article} is never that of the article itself`, () => {
				assert.equal(sidecarUriOf(article, []), sidecar);
				assert.equal(sidecarUriOf(article, [sidecarRoot('file:///desk', 'settled')]), sidecar);
			});

		it('says which article it is of', () => {
			assert.equal(articleUriOf('file:///news/budget.txt.annotations.json', []), 'file:///news/budget.txt');
			assert.equal(articleUriOf('vscode-vfs://host/budget.md.annotations.json?ref=main', []), 'vscode-vfs://host/budget.md?ref=main');
			assert.equal(articleUriOf('file:///news/budget.txt', []), null);
		});
	});

	describe('in a folder of its own', () => {
		const cases: readonly (readonly [what: string, folder: string, setting: string, article: string, sidecar: string])[] = [
			['relative', 'file:///desk', 'settled', 'file:///desk/a.txt', 'file:///desk/settled/a.txt.annotations.json'],
			['in a folder', 'file:///desk', 'settled', 'file:///desk/n/y/a.txt', 'file:///desk/settled/n/y/a.txt.annotations.json'],
			['nested', 'file:///desk', './.desk/settled/', 'file:///desk/a.txt', 'file:///desk/.desk/settled/a.txt.annotations.json'],
			['with a slash behind', 'file:///desk/', 'settled', 'file:///desk/a.txt', 'file:///desk/settled/a.txt.annotations.json'],
			['with backslashes', 'file:///desk', 'desk\\settled', 'file:///desk/a.txt', 'file:///desk/desk/settled/a.txt.annotations.json'],
			['escaped', 'file:///d%20k', 'by hand', 'file:///d%20k/%C3%A9%23.txt', 'file:///d%20k/by%20hand/%C3%A9%23.txt.annotations.json'],
			['otherwise escaped', 'file:///d k', 'settled', 'file:///d%20k/a%2B.txt', 'file:///d%20k/settled/a%2B.txt.annotations.json'],
			['absolute', 'file:///desk', '/shared/settled', 'file:///desk/n/a.txt', 'file:///shared/settled/desk/n/a.txt.annotations.json'],
			['on Windows', 'file:///c%3A/desk', 'settled', 'file:///C:/desk/a.txt', 'file:///c%3A/desk/settled/a.txt.annotations.json'],
			['of a drive', 'file:///c%3A/desk', 'D:\\settled', 'file:///c%3A/desk/a.txt', 'file:///d%3A/settled/desk/a.txt.annotations.json'],
			['of a server', 'file:///c%3A/desk', '\\\\nas\\s', 'file:///c%3A/desk/a.txt', 'file://nas/s/desk/a.txt.annotations.json'],
			['virtual', 'vscode-vfs://host/desk', '/s', 'vscode-vfs://host/desk/a.txt', 'vscode-vfs://host/s/desk/a.txt.annotations.json'],
			['outside', 'file:///desk', 'settled', 'file:///desks/a.txt', 'file:///desks/a.txt.annotations.json'],
			[
				'of another server',
				'vscode-vfs://host/desk',
				's',
				'vscode-vfs://other/desk/a.txt',
				'vscode-vfs://other/desk/a.txt.annotations.json',
			],
		];
		for (const [what, folder, setting, article, sidecar] of cases)
			it(`${what}: “${setting}” of ${folder} puts it at ${sidecar}, and it leads back`, () => {
				const roots = [sidecarRoot(folder, setting)];
				assert.equal(sidecarUriOf(article, roots), sidecar);
				assert.equal(sidecarUriOf(articleUriOf(sidecar, roots) ?? '', roots), sidecar);
			});

		it('keeps articles of one name apart, in a folder and in several', () => {
			const roots = [
				sidecarRoot('file:///one/desk', '/settled'),
				sidecarRoot('file:///two/wire', '/settled'),
				sidecarRoot('file:///three', 'by-hand'),
			];
			const articles = ['one/desk/a.txt', 'one/desk/n/a.txt', 'two/wire/a.txt', 'two/wire/n/a.txt', 'three/a.txt', 'four/a.txt'].map(
				(path) => `file:///${path}`,
			);
			const sidecars = articles.map((article) => sidecarUriOf(article, roots));
			assert.equal(new Set(sidecars).size, articles.length);
			assert.deepEqual(
				sidecars.map((sidecar) => articleUriOf(sidecar, roots)),
				articles,
			);
		});

		it('is not shared by two workspace folders of one name', () => {
			const roots = sidecarRoots([
				{ uri: 'file:///one/desk', setting: '/settled' },
				{ uri: 'file:///two/desk', setting: '/settled' },
				{ uri: 'file:///wire', setting: '/settled' },
			]);
			assert.deepEqual(
				roots.map(({ sidecars }) => sidecars),
				[null, null, 'file:///settled/wire'],
			);
		});

		it('goes by the innermost of workspace folders that lie in one another', () => {
			const roots: readonly SidecarRoot[] = [sidecarRoot('file:///desk', 'settled'), sidecarRoot('file:///desk/wire', '')];
			assert.equal(sidecarUriOf('file:///desk/wire/a.txt', roots), 'file:///desk/wire/a.txt.annotations.json');
			assert.equal(articleUriOf('file:///desk/wire/a.txt.annotations.json', roots), 'file:///desk/wire/a.txt');
			assert.equal(articleUriOf('file:///desk/settled/wire/a.txt.annotations.json', roots), null);
		});

		it('is not looked for beside the article any more', () => {
			assert.equal(articleUriOf('file:///desk/a.txt.annotations.json', [sidecarRoot('file:///desk', 'settled')]), null);
		});

		it('may be the workspace folder itself, which is beside the article', () => {
			assert.equal(sidecarUriOf('file:///desk/n/a.txt', [sidecarRoot('file:///desk', '.')]), 'file:///desk/n/a.txt.annotations.json');
		});
	});

	describe('that a setting names', () => {
		for (const setting of ['', ' ', 'settled', './a/b', '/a', 'C:\\a', 'C:/a', '\\\\nas\\a', 'a..b', '.settled'])
			it(`“${setting}” is one`, () => assert.equal(folderProblem(setting), null));
		for (const [setting, problem] of [
			['../settled', /leads out/u],
			['a/../../b', /leads out/u],
			['a\\..\\b', /leads out/u],
			['~/settled', /not understood/u],
			[`${'$'}{workspaceFolder}/settled`, /not understood/u],
			['file:///settled', /no path/u],
			['C:settled', /no path/u],
		] as const)
			it(`“${setting}” is none, and says why`, () => {
				assert.match(folderProblem(setting) ?? '', problem);
				assert.equal(sidecarRoot('file:///desk', setting).sidecars, null);
			});
	});
});
