import { access, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.js';

const ARTICLE = 'keeper.txt';
const STORY = 'SUVA, 5 June 2024 — “Nobody was hurt,” said Mira Holm, who had the harbour cat with her all night.\n';

describe('where corrections are kept, with the packed extension', function () {
	this.timeout(120_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await Workbench.open();
		await workbench.write(ARTICLE, STORY);
		await workbench.openFile(ARTICLE);
		await workbench.runCommand('Article Annotator: Show Annotations');
		await workbench.row('Annotations', 'Mira Holm').waitFor();
		await workbench.page.keyboard.press('Control+1');
		await workbench.select(ARTICLE, 'harbour cat');
		await workbench.chord('Control+Alt+A', 't');
		await workbench.choose('person');
		await workbench.row('Annotations', 'harbour cat').waitFor();
	});
	after(() => workbench?.close());
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await workbench.screenshot('corrections-folder-failed');
	});

	it('is another folder when the setting says so and a person wants them moved', async () => {
		await mkdir(join(workbench.folder, '.vscode'), { recursive: true });
		await workbench.write(join('.vscode', 'settings.json'), JSON.stringify({ 'articleAnnotator.corrections.folder': 'settled' }));
		await answer('Move the corrections of 1 article there?', 'Move', 'sidecars-asked');
		await isThere(join('settled', `${ARTICLE}.annotations.json`));
		await workbench.row('Annotations', 'harbour cat').waitFor();
	});

	it('is with an article that another program has moved, when a person says that it is the same', async () => {
		await rename(join(workbench.folder, ARTICLE), join(workbench.folder, 'lamp.txt'));
		await workbench.page.keyboard.press('Control+Shift+E');
		await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'lamp.txt' }).dblclick();
		await answer('keeper.txt is gone', 'Take Over Corrections', 'take-over-asked');
		await isThere(join('settled', 'lamp.txt.annotations.json'));
		await workbench.token('harbour cat').waitFor();
		await workbench.screenshot('taken-over');
	});

	/** Presses a button of the notification with some words, a picture of it taken before. */
	async function answer(words: string, button: string, picture: string): Promise<void> {
		const notification = workbench.page.locator('.notification-list-item', { hasText: words }).first();
		await notification.waitFor();
		await workbench.screenshot(picture);
		await notification.locator('.monaco-button', { hasText: button }).click();
	}

	/** Waits for a file of the folder. */
	async function isThere(name: string): Promise<void> {
		const look = () =>
			access(join(workbench.folder, name)).then(
				() => true,
				() => false,
			);
		while (!(await look())) await workbench.page.waitForTimeout(50);
	}
});
