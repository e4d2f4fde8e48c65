import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { anchorRecords } from '../../../server/src/sidecar/anchorRecords.js';
import { readSidecar } from '../../../server/src/sidecar/readSidecar.js';
import { writeSidecar } from '../../../server/src/sidecar/writeSidecar.js';

const read = (name: string): string => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');

describe('the page on corrections', () => {
	const page = read('docs/CORRECTIONS.md');

	it('shows a file that is written so, and that fits its article', () => {
		const [, article = '', , file = ''] = /```\n(?<article>[^`]+)```[\s\S]*?```(?<language>json)\n(?<file>[\s\S]*?)```/u.exec(page) ?? [];
		const sidecar = readSidecar(file);
		assert.deepEqual(sidecar.problems, []);
		assert.equal(writeSidecar(sidecar), file);
		const { placed, orphans } = anchorRecords(article, sidecar.records);
		assert.deepEqual([...placed.values()], ['place', 'place']);
		assert.deepEqual(orphans, []);
	});

	it('names every key as it is bound, and every command by its title', () => {
		const titles: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
		const { keybindings }: { readonly keybindings: readonly { readonly command: string; readonly key: string }[] } = JSON.parse(
			read('package.json'),
		).contributes;
		for (const { command, key } of keybindings) {
			const shown = key.replace('ctrl+alt+a', 'Ctrl+Alt+A').replace(/[a-z]$/u, (letter) => letter.toUpperCase());
			assert.ok(page.includes(`\`${shown}\``), shown);
			assert.ok(page.includes(`*${titles[command.replace('articleAnnotator.', 'command.')]}*`), command);
		}
	});
});
