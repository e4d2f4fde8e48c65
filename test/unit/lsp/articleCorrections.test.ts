import assert from 'node:assert/strict';
import { ArticleCorrections } from '../../../server/src/lsp/corrections/articleCorrections.js';
import { StepHistory } from '../../../server/src/lsp/corrections/stepHistory.js';
import { type Files, NO_FILES } from '../../../server/src/lsp/files.js';
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

	it('renews no words of what the other has changed meanwhile, or taken out', async () => {
		const { ours, text, writeByAnother } = await start(BRANDT, VOSS, HOLM);
		const renewed = [BRANDT, VOSS, HOLM].map((record) => ({ ...record, others: { comment: 'renewed' } }));
		writeByAnother((records) =>
			records.flatMap((record) =>
				record.id === 'f1' ? [{ ...record, others: { comment: 'theirs' } }] : record.id === 'f2' ? [] : [record],
			),
		);
		await ours.refresh(renewed);
		const comments = readSidecar(text() ?? '').records.map(({ id, others }) => [id, others['comment']]);
		assert.deepEqual(comments, [
			['f1', 'theirs'],
			['f3', 'renewed'],
		]);
	});

	it('has no step to undo where the same was said again', async () => {
		const { ours, disk } = await start(VOSS);
		await ours.change((records) => [...records, BRANDT]);
		await ours.change((records) => [...records.filter(({ id }) => id !== 'f1'), { ...BRANDT }]);
		await ours.step('undo');
		assert.deepEqual(disk(), ['f2']);
		assert.equal(await ours.step('undo'), false);
	});
});

describe('a sidecar file in which nothing is left', () => {
	it('goes away again where settling something has made it, and comes back when that is done again', async () => {
		const { ours, text } = await withoutFile();
		await ours.change((records) => [...records, BRANDT]);
		await ours.step('undo');
		assert.deepEqual([text(), ours.isKept, ours.records], [null, false, []]);
		await ours.step('redo');
		assert.match(text() ?? '', /Brandt/u);
		await ours.change(() => []);
		assert.equal(text(), null);
		await ours.step('undo');
		assert.match(text() ?? '', /Brandt/u);
	});

	it('goes away when the article has been closed and opened again in between', async () => {
		const { ours, text, openAgain } = await withoutFile();
		await ours.change((records) => [...records, BRANDT]);
		await (await openAgain()).step('undo');
		assert.equal(text(), null);
	});

	it('stays where it was there before', async () => {
		const { ours, text, disk } = await start();
		await ours.change((records) => [...records, BRANDT]);
		await ours.step('undo');
		assert.deepEqual(disk(), []);
		assert.deepEqual(readSidecar(text() ?? '').problems, []);
	});

	it('stays where another has brought it since, as from a branch', async () => {
		const { ours, text, setByAnother } = await withoutFile();
		await ours.change((records) => [...records, BRANDT]);
		setByAnother(null);
		await ours.read();
		setByAnother(EMPTY);
		await ours.change((records) => [...records, VOSS]);
		await ours.step('undo');
		assert.equal(text(), EMPTY);
	});

	it('stays with what others have put into it: a correction, or something that this version does not know', async () => {
		const settled = await withoutFile();
		await settled.ours.change((records) => [...records, BRANDT]);
		settled.writeByAnother((records) => [...records, VOSS]);
		await settled.ours.step('undo');
		assert.deepEqual(settled.disk(), ['f2']);
		const noted = await withoutFile();
		await noted.ours.change((records) => [...records, BRANDT]);
		noted.setByAnother((noted.text() ?? '').replace('{', '{ "note": "of the desk",'));
		await noted.ours.step('undo');
		assert.match(noted.text() ?? '', /of the desk/u);
	});

	it('stays where it cannot be read, as in a merge that is not finished', async () => {
		const { ours, text, setByAnother } = await withoutFile();
		await ours.change((records) => [...records, BRANDT]);
		const broken = `<<<<<<< ours\n${text()}`;
		setByAnother(broken);
		await assert.rejects(ours.step('undo'));
		assert.equal(text(), broken);
	});

	it('stays where its bytes are no text, with what was read of it before', async () => {
		const { ours, text, setByAnother } = await withoutFile({
			stat: async () => ({ size: 7, modified: 0 }),
		});
		setByAnother(writeSidecar({ records: [BRANDT], others: {}, problems: [] }));
		await ours.read();
		setByAnother(null);
		await ours.read();
		assert.deepEqual([ours.records, ours.isKept, text()], [[BRANDT], true, null]);
		await assert.rejects(
			ours.change((records) => [...records, VOSS]),
			/no JSON/u,
		);
	});

	it('is written empty where it cannot be deleted', async () => {
		const { ours, disk } = await withoutFile({ delete: () => Promise.reject(new Error('no')) });
		await ours.change((records) => [...records, BRANDT]);
		await ours.step('undo');
		assert.deepEqual(disk(), []);
	});

	it('is not made where there is none', async () => {
		const { ours, text, setByAnother } = await withoutFile();
		await ours.change((records) => [...records, BRANDT]);
		setByAnother(null);
		await ours.step('undo');
		assert.equal(text(), null);
	});
});

const EMPTY = writeSidecar({ records: [], others: {}, problems: [] });

function record(id: string, form: string): SidecarRecord {
	return { id, said: { kind: 'form', form, type: 'person' }, others: {} };
}

/** A store over a file that holds some records, that file, its ids in alphabetical order, and a hand that writes to it from elsewhere. */
function start(...records: readonly SidecarRecord[]) {
	return store(writeSidecar({ records, others: {}, problems: [] }));
}

/** The same where there is no file yet. */
function withoutFile(files: Partial<Files> = {}) {
	return store(null, files);
}

async function store(before: string | null, files: Partial<Files> = {}) {
	let text = before;
	const memory: Files = {
		...NO_FILES,
		read: async () => text,
		write: async (_, content) => {
			text = String(content);
		},
		delete: async () => {
			text = null;
		},
		...files,
	};
	const history = new StepHistory();
	const open = async () => {
		const corrections = new ArticleCorrections(memory, async () => URI, history);
		await corrections.read();
		return corrections;
	};
	return {
		ours: await open(),
		openAgain: open,
		text: () => text,
		disk: () =>
			readSidecar(text ?? '')
				.records.map(({ id }) => id)
				.toSorted(),
		setByAnother: (content: string | null) => {
			text = content;
		},
		writeByAnother: (to: (records: readonly SidecarRecord[]) => readonly SidecarRecord[]) => {
			const known = readSidecar(text ?? EMPTY);
			text = writeSidecar({ ...known, records: to(known.records) });
		},
	};
}
