import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeAction, CodeActionRequest, CodeActionTriggerKind, WillRenameFilesRequest } from 'vscode-languageserver/node';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../server/src/protocol/exportAnnotations.js';
import { withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import { rangeOf, readCorrections, settle } from './support/settling.js';
import { hoverOnYard, openYard, settledOfYard, settleYard, YARD, YARD_SIDECAR, YARD_TEXT } from './support/yard.js';

const QUOTED = 'Amara Okonjo met Lena Voss in Suva.\n\n“We go on,” said Voss.\n';

describe('settling by hand', () => {
	it(
		'changes a type at once, keeps it in the sidecar file, and says so in the hover',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			const result = await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			assert.deepEqual(result, { kind: 'done', message: '“Brandt” is tagged as an organization here.' });
			assert.match(await hoverOnYard(news, 'Brandt'), /organization[\s\S]*by hand/u);
			const { corrections } = settledOfYard(news);
			assert.equal(corrections[0]?.type, 'organization');
			assert.equal(corrections[0]?.selector[0].exact, 'Brandt');
		}),
	);

	it(
		'is undone and done again, a step at a time',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			await settleYard(news, { kind: 'form', form: 'Port Vila', type: null });
			assert.equal(settledOfYard(news).corrections.length, 2);
			assert.equal((await settleYard(news, { kind: 'undo' })).kind, 'done');
			assert.equal(settledOfYard(news).corrections.length, 1);
			assert.equal((await settleYard(news, { kind: 'undo' })).kind, 'done');
			assert.ok(!existsSync(join(news.folder.path, YARD_SIDECAR)), 'the file that was made for them is left');
			assert.doesNotMatch(await hoverOnYard(news, 'Brandt'), /by hand/u);
			assert.equal((await settleYard(news, { kind: 'undo' })).kind, 'refused');
			assert.equal((await settleYard(news, { kind: 'redo' })).kind, 'done');
			assert.match(await hoverOnYard(news, 'Brandt'), /by hand/u);
		}),
	);

	it(
		'is undone after the article was closed and opened again, under another name too',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			const { client, folder } = news;
			await openYard(news);
			await settleYard(news, { kind: 'form', form: 'Brandt', type: 'organization' });
			await settleYard(news, { kind: 'form', form: 'Port Vila', type: null });
			await client.close(folder.uri(YARD));
			await openYard(news);
			assert.equal((await settleYard(news, { kind: 'undo' })).kind, 'done');
			assert.deepEqual(
				settledOfYard(news).corrections.map(({ form }) => form),
				['Brandt'],
			);
			const renaming = { oldUri: folder.uri(YARD), newUri: folder.uri('quay.txt') };
			assert.ok(await client.connection.sendRequest(WillRenameFilesRequest.method, { files: [renaming] }));
			renameSync(join(folder.path, YARD_SIDECAR), join(folder.path, 'quay.txt.annotations.json'));
			await client.close(renaming.oldUri);
			await client.open(renaming.newUri, YARD_TEXT);
			assert.equal((await settle(client, renaming.newUri, { kind: 'redo' })).kind, 'done');
			assert.deepEqual(
				readCorrections(folder.path, 'quay.txt.annotations.json').corrections.map(({ form }) => form),
				['Brandt', 'Port Vila'],
			);
		}),
	);

	it(
		'sets the speaker of a quote',
		withNews(VSCODE, { [YARD]: QUOTED }, async (news) => {
			await openYard(news, QUOTED);
			await settleYard(news, { kind: 'speaker', range: rangeOf(QUOTED, 'We go on'), speaker: 'Amara Okonjo' });
			assert.match(await hoverOnYard(news, 'go on'), /Amara Okonjo/u);
		}),
	);

	it(
		'refuses what could not be read again, and leaves the file as it is',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'form', form: 'Brandt', type: 'organization' });
			const before = readFileSync(join(news.folder.path, YARD_SIDECAR), 'utf8');
			const { kind, message } = await settleYard(news, { kind: 'form', form: 'Vanuatu', type: 'alien' as 'person' });
			assert.equal(kind, 'refused');
			assert.match(message, /could not be kept/u);
			assert.equal(readFileSync(join(news.folder.path, YARD_SIDECAR), 'utf8'), before);
			assert.equal((await settleYard(news, { kind: 'form', form: 'Vanuatu', type: null })).kind, 'done');
		}),
	);

	it(
		'counts in the export of the article, open or not',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			const exported = async (more: Partial<ExportParams>): Promise<string> => {
				const params: ExportParams = { uri: news.folder.uri(YARD), id: YARD, ...more };
				const result: ExportResult = await news.client.connection.sendRequest(EXPORT_REQUEST, params);
				return result.kind === 'exported' ? result.json : '';
			};
			const whileOpen = await exported({});
			await news.client.close(news.folder.uri(YARD));
			assert.equal(await exported({ text: YARD_TEXT, languageId: 'plaintext' }), whileOpen);
			const { mentions } = JSON.parse(whileOpen);
			assert.ok(mentions.some(({ text, type }: { text: string; type: string }) => text === 'Brandt' && type === 'organization'));
		}),
	);

	it(
		'is offered among the code actions when asked for, and not while the cursor passes by',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			const titles = async (triggerKind: CodeActionTriggerKind) => {
				const range = rangeOf(YARD_TEXT, 'Brandt');
				const asked = {
					textDocument: { uri: news.folder.uri(YARD) },
					range: { start: range.start, end: range.start },
					context: { diagnostics: [], triggerKind },
				};
				return ((await news.client.connection.sendRequest<CodeAction[]>(CodeActionRequest.method, asked)) ?? []).map(({ title }) => title);
			};
			const invoked = await titles(CodeActionTriggerKind.Invoked);
			assert.ok(invoked.includes('Tag “Brandt” here as an organization'), invoked.join('\n'));
			assert.ok(invoked.includes('“Brandt” is no name in this file'));
			const automatic = await titles(CodeActionTriggerKind.Automatic);
			assert.ok(!automatic.some((title) => title.includes('Brandt” here')), automatic.join('\n'));
		}),
	);
});
