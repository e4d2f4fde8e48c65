import assert from 'node:assert/strict';
import { ArticleCorrections } from '../../../server/src/lsp/corrections/articleCorrections.js';
import { StepHistory } from '../../../server/src/lsp/corrections/stepHistory.js';
import { NO_FILES } from '../../../server/src/lsp/files.js';
import { readSidecar } from '../../../server/src/sidecar/readSidecar.js';
import type { SidecarRecord } from '../../../server/src/sidecar/sidecarRecord.js';
import { writeSidecar } from '../../../server/src/sidecar/writeSidecar.js';

const URI = 'file:///news/yard.txt.annotations.json';
const BRANDT = record('f1', 'Brandt');
const VOSS = record('f2', 'Voss');
const HOLM = record('f3', 'Holm');

describe('what is settled about an article that two people work on', () => {
	it('keeps what the other has added when a step is undone and done again', async () => {
		const { ours, disk, writeByAnother } = await start();
		await ours.change((records) => [...records, BRANDT]);
		writeByAnother((records) => [...records, VOSS]);
		assert.equal(await ours.step('undo'), true);
		assert.deepEqual(disk(), ['f2']);
		writeByAnother((records) => [...records, HOLM]);
		assert.equal(await ours.step('redo'), true);
		assert.deepEqual(disk(), ['f1', 'f2', 'f3']);
	});

	it('brings back what a step replaced, and nothing that the other has deleted', async () => {
		const { ours, disk, writeByAnother } = await start(BRANDT, VOSS);
		await ours.change((records) => [...records.filter(({ id }) => id !== 'f1'), HOLM]);
		writeByAnother((records) => records.filter(({ id }) => id !== 'f2'));
		await ours.step('undo');
		assert.deepEqual(disk(), ['f1']);
	});

	it('undoes a step whose words have been renewed since', async () => {
		const { ours, disk } = await start();
		await ours.change((records) => [...records, BRANDT]);
		await ours.refresh([{ ...BRANDT, others: { comment: 'renewed' } }]);
		await ours.step('undo');
		assert.deepEqual(disk(), []);
	});
});

function record(id: string, form: string): SidecarRecord {
	return { id, said: { kind: 'form', form, type: 'person' }, others: {} };
}

/** A store over a file that holds some records, that file's ids in alphabetical order, and a hand that writes to it from elsewhere. */
async function start(...records: readonly SidecarRecord[]) {
	let text = writeSidecar({ records, others: {}, problems: [] });
	const ours = new ArticleCorrections(
		{
			...NO_FILES,
			read: async () => text,
			write: async (_, content) => {
				text = String(content);
			},
		},
		async () => URI,
		new StepHistory(),
	);
	await ours.read();
	return {
		ours,
		disk: () =>
			readSidecar(text)
				.records.map(({ id }) => id)
				.toSorted(),
		writeByAnother: (to: (records: readonly SidecarRecord[]) => readonly SidecarRecord[]) => {
			const before = readSidecar(text);
			text = writeSidecar({ ...before, records: to(before.records) });
		},
	};
}
