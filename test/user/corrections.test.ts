import assert from 'node:assert/strict';
import { Workbench } from './workbench.js';

const ARTICLE = 'keeper.txt';
const SIDECAR = `${ARTICLE}.annotations.json`;
const STORY = [
	'SUVA, 5 June 2024 — “Nobody was hurt,” said Mira Holm, who has run the harbour since May.',
	'',
	'“The lamp went out at nine,” the radio said. Holm heard it with the harbour cat and the old keeper.',
	'',
].join('\n');
/** The same after another hand has gone over it: what was settled about the cat and the keeper has no words any more. */
const REWRITTEN = [
	'SUVA, 5 June 2024 — “Nobody was hurt,” said Mira Holm, who has run the harbour since May.',
	'',
	'“The lamp went out at nine,” the radio said. Holm was alone, but for Grey Tom and her thoughts.',
	'',
].join('\n');

describe('corrections by the keyboard, with the packed extension', function () {
	this.timeout(120_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await Workbench.open({ 'editor.stickyScroll.enabled': false, 'editor.minimap.enabled': false });
		await workbench.write(ARTICLE, STORY);
		await workbench.openFile(ARTICLE);
		await workbench.runCommand('Article Annotator: Show Annotations');
		await workbench.row('Annotations', 'Mira Holm').waitFor();
		await workbench.page.keyboard.press('Control+1');
	});
	after(() => workbench?.close());
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await workbench.screenshot('corrections-failed');
	});

	it('say what to do first, where nothing is selected and no name is at the cursor', async () => {
		await workbench.page.keyboard.press('Control+End');
		for (const [command, advice] of [
			['Tag a Name Here as', 'Put the cursor on a name first, or select words.'],
			['Mark the Selection as a Quote', 'Select the words of the quote first.'],
			['Set the Speaker of a Quote', 'Put the cursor into a quote first.'],
			['Set the Value of a Date', 'Put the cursor on a date first, or select words that are one.'],
			['Undo the Last Correction', 'There is nothing to undo.'],
		] as const) {
			await workbench.runCommand(`Article Annotator: ${command}`);
			await workbench.page.locator('.notification-list-item-message', { hasText: advice }).first().waitFor();
		}
		await workbench.screenshot('advice');
		await workbench.runCommand('Notifications: Clear All Notifications');
	});

	it('tag selected words as a person, and one undo takes that back', async () => {
		await tagAsPerson('harbour cat');
		await workbench.row('Annotations', 'harbour cat').waitFor();
		await workbench.screenshot('tagged');
		await workbench.chord('Control+Alt+A', 'z');
		await workbench.statusMessage('The last correction is undone');
		await workbench.row('Annotations', 'harbour cat').waitFor({ state: 'detached' });
		assert.deepEqual(await settled(), []);
	});

	it('set the speaker of a quote', async () => {
		await workbench.goTo(ARTICLE, 'lamp went out');
		await workbench.chord('Control+Alt+A', 's');
		await workbench.choose('Mira Holm');
		await workbench.statusMessage('The quote’s speaker is Mira Holm now');
		await workbench.row('Who Said What', 'Mira Holm').filter({ hasText: '2 quotes' }).waitFor();
		await workbench.screenshot('speaker');
		assert.deepEqual(await settled(), [['quote', 'The lamp went out at nine,']]);
	});

	it('list what has lost its place, attach it to other words, and take it out', async () => {
		await tagAsPerson('harbour cat');
		await tagAsPerson('old keeper');
		await workbench.write(ARTICLE, REWRITTEN);
		await workbench.row('Annotations', 'Lost their place').filter({ hasText: '2' }).waitFor();
		await workbench.row('Who Said What', 'Mira Holm').filter({ hasText: '2 quotes' }).waitFor();
		await workbench.select(ARTICLE, 'Grey Tom');
		const cat = workbench.row('Annotations', 'harbour cat');
		await cat.hover();
		await workbench.screenshot('orphans');
		await cat.locator('[aria-label*="Attach to the Selection"]').click();
		await workbench.row('Annotations', 'Grey Tom').waitFor();
		assert.match(await workbench.hover('Grey Tom'), /Grey Tom · person.*by hand/u);
		const keeper = workbench.row('Annotations', 'old keeper');
		await keeper.hover();
		await keeper.locator('[aria-label*="Take Out"]').click();
		await workbench.row('Annotations', 'Lost their place').waitFor({ state: 'detached' });
		await workbench.screenshot('orphans-settled');
		assert.deepEqual((await settled()).toSorted(), [
			['mention', 'Grey Tom'],
			['quote', 'The lamp went out at nine,'],
		]);
	});

	async function tagAsPerson(words: string): Promise<void> {
		await workbench.select(ARTICLE, words);
		await workbench.chord('Control+Alt+A', 't');
		await workbench.choose('person');
		await workbench.statusMessage(`“${words}” is tagged as a person here`);
	}

	/** What the file next to the article holds, if there is one: the kind and words of each correction. */
	async function settled(): Promise<readonly (readonly [string, string])[]> {
		const { corrections } = JSON.parse(await workbench.read(SIDECAR).catch(() => '{ "corrections": [] }')) as {
			readonly corrections: readonly { readonly kind: string; readonly selector: readonly { readonly exact?: string }[] }[];
		};
		return corrections.map(({ kind, selector }) => [kind, selector[0]?.exact ?? '']);
	}
});
