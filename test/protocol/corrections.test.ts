import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import {
	type CodeAction,
	CodeActionRequest,
	CodeActionTriggerKind,
	DidChangeWatchedFilesNotification,
	DidSaveTextDocumentNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticRequest,
	FileChangeType,
	SemanticTokensRefreshRequest,
	WillRenameFilesRequest,
} from 'vscode-languageserver/node';
import { ANNOTATIONS_REQUEST, type AnnotationsResult, type DocumentAnnotations } from '../../server/src/protocol/annotations.js';
import type { CorrectionRequest, CorrectResult } from '../../server/src/protocol/corrections.js';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../server/src/protocol/exportAnnotations.js';
import { type News, withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import { hoverOn as hoverIn, rangeOf, readCorrections, settle as settleIn } from './support/settling.js';

const TEXT =
	'PORT VILA, Vanuatu, 5 June 2024 (Pacific Wire) — Brandt told reporters that the yard would close. The mayor thanked Brandt.\n';
const QUOTED = 'Amara Okonjo met Lena Voss in Suva.\n\n“We go on,” said Voss.\n';
const NAME = 'Tomás Alejandro Bartholomew Reyes-Whitlock';
const QUOTE =
	'No boat of ours has ever been lost in a storm, and none will be while we sail them as we do now, with care, since a crew that knows the reef comes home, even if it was slow';
const WRAPPED = `In Suva the owner Tomás Alejandro Bartholomew Reyes-Whitlock closed the yard.\n\n“${QUOTE},” he said.\n`;
const FILE = 'yard.txt';
const SIDECAR = 'yard.txt.annotations.json';

describe('settling by hand', () => {
	it(
		'changes a type at once, keeps it in the sidecar file, and says so in the hover',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			const result = await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			assert.deepEqual(result, { kind: 'done', message: '“Brandt” is tagged as an organization here.' });
			assert.match(await hoverOn(news, TEXT, 'Brandt'), /organization[\s\S]*by hand/u);
			const { corrections } = sidecar(news);
			assert.equal(corrections[0]?.type, 'organization');
			assert.equal(corrections[0]?.selector[0].exact, 'Brandt');
		}),
	);

	it(
		'is undone and done again, a step at a time',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			await settle(news, { kind: 'form', form: 'Port Vila', type: null });
			assert.equal(sidecar(news).corrections.length, 2);
			assert.equal((await settle(news, { kind: 'undo' })).kind, 'done');
			assert.equal(sidecar(news).corrections.length, 1);
			assert.equal((await settle(news, { kind: 'undo' })).kind, 'done');
			assert.ok(!existsSync(join(news.folder.path, SIDECAR)), 'the file that was made for them is left');
			assert.doesNotMatch(await hoverOn(news, TEXT, 'Brandt'), /by hand/u);
			assert.equal((await settle(news, { kind: 'undo' })).kind, 'refused');
			assert.equal((await settle(news, { kind: 'redo' })).kind, 'done');
			assert.match(await hoverOn(news, TEXT, 'Brandt'), /by hand/u);
		}),
	);

	it(
		'finds its words again in an article that another program has edited',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			await news.client.close(news.folder.uri(FILE));
			const edited = `A note of the desk stands here now.\n\n${TEXT}`;
			await open(news, edited);
			assert.match(await hoverOn(news, edited, 'Brandt'), /organization[\s\S]*by hand/u);
		}),
	);

	it(
		'finds its words again in a line that was written anew while the article is open, and where they were taken out and put back',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			const uri = news.folder.uri(FILE);
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			const anew = TEXT.replace('the yard would close', 'the old yard would have to close');
			await news.client.edit(uri, { start: 0, end: TEXT.length, text: anew });
			assert.equal((await annotations(news)).orphans.length, 0);
			assert.match(await hoverOn(news, anew, 'Brandt'), /organization[\s\S]*by hand/u);
			await news.client.edit(uri, { start: 0, end: anew.length, text: 'Nothing.\n' });
			assert.equal((await annotations(news)).orphans.length, 1);
			await news.client.edit(uri, { start: 0, end: 'Nothing.\n'.length, text: TEXT });
			assert.equal((await annotations(news)).orphans.length, 0);
			assert.match(await hoverOn(news, TEXT, 'Brandt'), /organization[\s\S]*by hand/u);
		}),
	);

	it(
		'follows a name whose spelling is mended, lets go of one of which a piece is left, and finds it when it is typed again',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			const uri = news.folder.uri(FILE);
			const at = TEXT.indexOf('Brandt');
			const orphans = async () => (await annotations(news)).orphans.map(({ words }) => words);
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			await news.client.edit(uri, { start: at + 4, end: at + 6, text: 'd' });
			assert.deepEqual(await orphans(), []);
			assert.match(await hoverOn(news, news.client.text(uri), 'Brand '), /by hand/u);
			await news.client.edit(uri, { start: at + 1, end: at + 5, text: '' });
			assert.deepEqual(await orphans(), ['Brandt']);
			assert.equal(sidecar(news).corrections[0]?.selector[0].exact, 'Brandt');
			await news.client.edit(uri, { start: at + 1, end: at + 1, text: 'olt' });
			assert.deepEqual(await orphans(), ['Brandt']);
			await news.client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
			assert.deepEqual(await orphans(), ['Brandt']);
			assert.equal(sidecar(news).corrections[0]?.selector[0].exact, 'Brandt');
			await news.client.edit(uri, { start: at, end: at + 4, text: 'Brandt' });
			assert.deepEqual(await orphans(), []);
			assert.match(await hoverOn(news, TEXT, 'Brandt'), /organization[\s\S]*by hand/u);
		}),
	);

	it(
		'keeps its words where another program has changed what they end with, and the editor takes that over in one edit',
		withNews(VSCODE, { [FILE]: WRAPPED }, async (news) => {
			const uri = news.folder.uri(FILE);
			const from = WRAPPED.indexOf('Reyes-Whitlock');
			const exact = () => [0, 1].map((i) => sidecar(news).corrections[i]?.selector[0].exact);
			await open(news, WRAPPED);
			await settle(news, { kind: 'mention', range: rangeOf(WRAPPED, NAME), type: 'organization' });
			await settle(news, { kind: 'quote', range: rangeOf(WRAPPED, QUOTE), speaker: null });
			const anew = 'Whitlock, who owns the yard, was hurt.\n\n';
			const kept = 'Reyes-Whitlock closed the yard on Monday.\n\n';
			await news.client.edit(uri, { start: from, end: WRAPPED.indexOf('“No boat'), text: kept });
			await saved(news);
			assert.deepEqual((await annotations(news)).orphans, []);
			assert.deepEqual(exact(), [NAME, QUOTE]);
			assert.match(await hoverOn(news, news.client.text(uri), 'Bartholomew'), /organization[\s\S]*by hand/u);
			const tail = news.client.text(uri).indexOf('it was slow');
			await news.client.edit(uri, { start: tail, end: news.client.text(uri).length, text: 'nobody can say.”\n' });
			await saved(news);
			assert.deepEqual(
				(await annotations(news)).orphans.map(({ words }) => words),
				[QUOTE],
			);
			assert.deepEqual(exact(), [NAME, QUOTE]);
			await news.client.edit(uri, { start: from, end: from + kept.length, text: anew });
			assert.equal((await annotations(news)).orphans.length, 1);
			assert.match(await hoverOn(news, news.client.text(uri), 'Bartholomew'), /Bartholomew Whitlock[\s\S]*organization[\s\S]*by hand/u);
			await saved(news);
			assert.equal((await annotations(news)).orphans.length, 1);
			assert.equal(exact()[0], 'Tomás Alejandro Bartholomew Whitlock');
		}),
	);

	it(
		'is undone after the article was closed and opened again, under another name too',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			const { client, folder } = news;
			await open(news, TEXT);
			await settle(news, { kind: 'form', form: 'Brandt', type: 'organization' });
			await settle(news, { kind: 'form', form: 'Port Vila', type: null });
			await client.close(folder.uri(FILE));
			await open(news, TEXT);
			assert.equal((await settle(news, { kind: 'undo' })).kind, 'done');
			assert.deepEqual(
				sidecar(news).corrections.map(({ form }) => form),
				['Brandt'],
			);
			const renaming = { oldUri: folder.uri(FILE), newUri: folder.uri('quay.txt') };
			assert.ok(await client.connection.sendRequest(WillRenameFilesRequest.method, { files: [renaming] }));
			renameSync(join(folder.path, SIDECAR), join(folder.path, 'quay.txt.annotations.json'));
			await client.close(renaming.oldUri);
			await client.open(renaming.newUri, TEXT);
			assert.equal((await settleIn(client, renaming.newUri, { kind: 'redo' })).kind, 'done');
			assert.deepEqual(
				readCorrections(folder.path, 'quay.txt.annotations.json').corrections.map(({ form }) => form),
				['Brandt', 'Port Vila'],
			);
		}),
	);

	it(
		'tells of a correction whose words are gone, and keeps it',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			await news.client.close(news.folder.uri(FILE));
			const edited = 'Nothing of it is left but this.\n';
			await open(news, edited);
			const codes = (await findings(news)).map(({ code }) => code);
			assert.ok(codes.includes('orphaned-correction'), codes.join());
			assert.equal(sidecar(news).corrections.length, 1);
		}),
	);

	it(
		'lists what has lost its place, attaches it to other words, and takes it out',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			const orphans = async () => {
				const uri = news.folder.uri(FILE);
				const answer = await news.client.connection.sendRequest<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri });
				return answer.kind === 'annotated' ? answer.orphans : [];
			};
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			assert.deepEqual(await orphans(), []);
			await news.client.close(news.folder.uri(FILE));
			const edited = 'Nothing of it is left.\n\nBut Halvorsen stayed in Suva.\n';
			await open(news, edited);
			const [orphan] = await orphans();
			assert.deepEqual(orphan, { id: orphan?.id, words: 'Brandt', said: 'organization', line: 2 });
			const actions = await news.client.connection.sendRequest<CodeAction[]>(CodeActionRequest.method, {
				textDocument: { uri: news.folder.uri(FILE) },
				range: rangeOf(edited, 'Halvorsen'),
				context: { diagnostics: [] },
			});
			assert.deepEqual(
				actions.filter(({ kind }) => kind === 'quickfix').map(({ title }) => title),
				['Say of “Halvorsen” what was settled about “Brandt”', 'Take out what was settled about “Brandt”'],
			);
			const id = orphan?.id ?? '';
			assert.equal((await settle(news, { kind: 'reattach', id, range: rangeOf(edited, 'Halvorsen') })).kind, 'done');
			assert.match(await hoverOn(news, edited, 'Halvorsen'), /organization[\s\S]*by hand/u);
			assert.deepEqual(await orphans(), []);
			assert.equal(sidecar(news).corrections[0]?.selector[0].exact, 'Halvorsen');
			assert.equal((await settle(news, { kind: 'removeRecord', id })).kind, 'done');
			assert.ok(!existsSync(join(news.folder.path, SIDECAR)));
			assert.doesNotMatch(await hoverOn(news, edited, 'Halvorsen'), /by hand/u);
			assert.equal((await settle(news, { kind: 'removeRecord', id })).kind, 'refused');
		}),
	);

	it(
		'attaches a speaker that has lost its quote to another quote, selected with its marks',
		withNews(VSCODE, { [FILE]: QUOTED }, async (news) => {
			await open(news, QUOTED);
			await settle(news, { kind: 'speaker', range: rangeOf(QUOTED, 'We go on'), speaker: 'Amara Okonjo' });
			await news.client.close(news.folder.uri(FILE));
			const edited = 'It rained all over the islands.\n\n“Nobody was hurt in the storm,” Lena Voss said.\n';
			await open(news, edited);
			const uri = news.folder.uri(FILE);
			const answer = await news.client.connection.sendRequest<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri });
			const [orphan] = answer.kind === 'annotated' ? answer.orphans : [];
			assert.equal(orphan?.said, 'said by Amara Okonjo');
			const range = rangeOf(edited, '“Nobody was hurt in the storm,”');
			assert.equal((await settle(news, { kind: 'reattach', id: orphan.id, range })).kind, 'done');
			assert.equal(sidecar(news).corrections[0]?.selector[0].exact, 'Nobody was hurt in the storm,');
			assert.match(await hoverOn(news, edited, 'was hurt'), /Amara Okonjo/u);
		}),
	);

	it(
		'takes what somebody else has written into the file meanwhile',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			await settle(news, { kind: 'form', form: 'Port Vila', type: null });
			const theirs = { ...sidecar(news) };
			theirs.corrections.push({ id: 'theirs', kind: 'form', form: 'Brandt', type: 'organization' });
			news.folder.write(SIDECAR, JSON.stringify(theirs));
			await settle(news, { kind: 'form', form: 'Vanuatu', type: 'organization' });
			assert.deepEqual(
				sidecar(news).corrections.map(({ form }) => form),
				['Brandt', 'Port Vila', 'Vanuatu'],
			);
			assert.match(await hoverOn(news, TEXT, 'Brandt'), /organization/u);
		}),
	);

	it(
		'follows the file when it changes on disk',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			assert.doesNotMatch(await hoverOn(news, TEXT, 'Brandt'), /organization/u);
			const uri = news.folder.uri(SIDECAR);
			news.folder.write(
				SIDECAR,
				JSON.stringify({ schemaVersion: 1, corrections: [{ id: 'a', kind: 'form', form: 'Brandt', type: 'organization' }] }),
			);
			await news.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
				changes: [{ uri, type: FileChangeType.Created }],
			});
			await news.client.message(SemanticTokensRefreshRequest.method);
			assert.match(await hoverOn(news, TEXT, 'Brandt'), /organization/u);
		}),
	);

	it(
		'goes by the file as it is when something is asked for, though nobody has told that it has changed',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			const kept = JSON.stringify(sidecar(news));
			await settle(news, { kind: 'undo' });
			news.folder.write(SIDECAR, kept);
			assert.equal((await settle(news, { kind: 'remove', range: rangeOf(TEXT, 'Brandt') })).kind, 'done');
			assert.deepEqual(sidecar(news).corrections, []);
		}),
	);

	it(
		'writes nothing over a file that it cannot read, and says at which line',
		withNews(VSCODE, { [FILE]: TEXT, [SIDECAR]: '{ "schemaVersion": 1,\n"corrections": [ }' }, async (news) => {
			await open(news, TEXT);
			const { kind, message } = await settle(news, { kind: 'form', form: 'Brandt', type: null });
			assert.equal(kind, 'refused');
			assert.match(message, /yard\.txt\.annotations\.json, line 2: This is no JSON/u);
			assert.equal(readFileSync(join(news.folder.path, SIDECAR), 'utf8'), '{ "schemaVersion": 1,\n"corrections": [ }');
		}),
	);

	it(
		'refuses what could not be read again, and leaves the file as it is',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			await settle(news, { kind: 'form', form: 'Brandt', type: 'organization' });
			const before = readFileSync(join(news.folder.path, SIDECAR), 'utf8');
			const { kind, message } = await settle(news, { kind: 'form', form: 'Vanuatu', type: 'alien' as 'person' });
			assert.equal(kind, 'refused');
			assert.match(message, /could not be kept/u);
			assert.equal(readFileSync(join(news.folder.path, SIDECAR), 'utf8'), before);
			assert.equal((await settle(news, { kind: 'form', form: 'Vanuatu', type: null })).kind, 'done');
		}),
	);

	it(
		'counts in the export of the article, open or not',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			await settle(news, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
			const exported = async (more: Partial<ExportParams>): Promise<string> => {
				const params: ExportParams = { uri: news.folder.uri(FILE), id: FILE, ...more };
				const result: ExportResult = await news.client.connection.sendRequest(EXPORT_REQUEST, params);
				return result.kind === 'exported' ? result.json : '';
			};
			const whileOpen = await exported({});
			await news.client.close(news.folder.uri(FILE));
			assert.equal(await exported({ text: TEXT, languageId: 'plaintext' }), whileOpen);
			const { mentions } = JSON.parse(whileOpen);
			assert.ok(mentions.some(({ text, type }: { text: string; type: string }) => text === 'Brandt' && type === 'organization'));
		}),
	);

	it(
		'sets the speaker of a quote',
		withNews(VSCODE, { [FILE]: QUOTED }, async (news) => {
			await open(news, QUOTED);
			await settle(news, { kind: 'speaker', range: rangeOf(QUOTED, 'We go on'), speaker: 'Amara Okonjo' });
			assert.match(await hoverOn(news, QUOTED, 'go on'), /Amara Okonjo/u);
		}),
	);

	it(
		'is offered among the code actions when asked for, and not while the cursor passes by',
		withNews(VSCODE, { [FILE]: TEXT }, async (news) => {
			await open(news, TEXT);
			const titles = async (triggerKind: CodeActionTriggerKind) => {
				const range = rangeOf(TEXT, 'Brandt');
				const asked = {
					textDocument: { uri: news.folder.uri(FILE) },
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

async function open({ client, folder }: News, text: string): Promise<void> {
	await client.open(folder.uri(FILE), text);
}

function settle({ client, folder }: News, correction: CorrectionRequest): Promise<CorrectResult> {
	return settleIn(client, folder.uri(FILE), correction);
}

/** Tells the server that the article has been saved, and waits until it has done with that: what is asked to be settled comes after it. */
async function saved(news: News): Promise<void> {
	const textDocument = { uri: news.folder.uri(FILE) };
	await news.client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
	assert.equal((await settle(news, { kind: 'redo' })).kind, 'refused');
}

function hoverOn({ client, folder }: News, text: string, words: string): Promise<string> {
	return hoverIn(client, folder.uri(FILE), text, words);
}

async function findings({ client, folder }: News): Promise<readonly { readonly code?: string | number }[]> {
	const report = await client.connection.sendRequest<DocumentDiagnosticReport>(DocumentDiagnosticRequest.method, {
		textDocument: { uri: folder.uri(FILE) },
	});
	return report.kind === 'full' ? report.items : [];
}

function sidecar({ folder }: News): ReturnType<typeof readCorrections> {
	return readCorrections(folder.path, SIDECAR);
}

async function annotations({ client, folder }: News): Promise<DocumentAnnotations> {
	const answer = await client.connection.sendRequest<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri: folder.uri(FILE) });
	assert.ok(answer.kind === 'annotated');
	return answer;
}
