import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeAction, CodeActionRequest, type DocumentDiagnosticReport, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { type News, withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import { rangeOf } from './support/settling.js';
import { hoverOnYard, openYard, orphansOfYard, settledOfYard, settleYard, YARD, YARD_SIDECAR, YARD_TEXT } from './support/yard.js';

const QUOTED = 'Amara Okonjo met Lena Voss in Suva.\n\n“We go on,” said Voss.\n';

describe('settling by hand, where the words are gone', () => {
	it(
		'tells of a correction whose words are gone, and keeps it',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			await news.client.close(news.folder.uri(YARD));
			const edited = 'Nothing of it is left but this.\n';
			await openYard(news, edited);
			const codes = (await findings(news)).map(({ code }) => code);
			assert.ok(codes.includes('orphaned-correction'), codes.join());
			assert.equal(settledOfYard(news).corrections.length, 1);
		}),
	);

	it(
		'lists what has lost its place, attaches it to other words, and takes it out',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			assert.deepEqual(await orphansOfYard(news), []);
			await news.client.close(news.folder.uri(YARD));
			const edited = 'Nothing of it is left.\n\nBut Halvorsen stayed in Suva.\n';
			await openYard(news, edited);
			const [orphan] = await orphansOfYard(news);
			assert.deepEqual(orphan, { id: orphan?.id, words: 'Brandt', said: 'organization', line: 2 });
			const actions = await news.client.connection.sendRequest<CodeAction[]>(CodeActionRequest.method, {
				textDocument: { uri: news.folder.uri(YARD) },
				range: rangeOf(edited, 'Halvorsen'),
				context: { diagnostics: [] },
			});
			assert.deepEqual(
				actions.filter(({ kind }) => kind === 'quickfix').map(({ title }) => title),
				['Say of “Halvorsen” what was settled about “Brandt”', 'Take out what was settled about “Brandt”'],
			);
			const id = orphan?.id ?? '';
			assert.equal((await settleYard(news, { kind: 'reattach', id, range: rangeOf(edited, 'Halvorsen') })).kind, 'done');
			assert.match(await hoverOnYard(news, 'Halvorsen'), /organization[\s\S]*by hand/u);
			assert.deepEqual(await orphansOfYard(news), []);
			assert.equal(settledOfYard(news).corrections[0]?.selector[0].exact, 'Halvorsen');
			assert.equal((await settleYard(news, { kind: 'removeRecord', id })).kind, 'done');
			assert.ok(!existsSync(join(news.folder.path, YARD_SIDECAR)));
			assert.doesNotMatch(await hoverOnYard(news, 'Halvorsen'), /by hand/u);
			assert.equal((await settleYard(news, { kind: 'removeRecord', id })).kind, 'refused');
		}),
	);

	it(
		'attaches a speaker that has lost its quote to another quote, selected with its marks',
		withNews(VSCODE, { [YARD]: QUOTED }, async (news) => {
			await openYard(news, QUOTED);
			await settleYard(news, { kind: 'speaker', range: rangeOf(QUOTED, 'We go on'), speaker: 'Amara Okonjo' });
			await news.client.close(news.folder.uri(YARD));
			const edited = 'It rained all over the islands.\n\n“Nobody was hurt in the storm,” Lena Voss said.\n';
			await openYard(news, edited);
			const [orphan] = await orphansOfYard(news);
			assert.equal(orphan?.said, 'said by Amara Okonjo');
			const range = rangeOf(edited, '“Nobody was hurt in the storm,”');
			assert.equal((await settleYard(news, { kind: 'reattach', id: orphan.id, range })).kind, 'done');
			assert.equal(settledOfYard(news).corrections[0]?.selector[0].exact, 'Nobody was hurt in the storm,');
			assert.match(await hoverOnYard(news, 'was hurt'), /Amara Okonjo/u);
		}),
	);
});

async function findings({ client, folder }: News): Promise<readonly { readonly code?: string | number }[]> {
	const report = await client.connection.sendRequest<DocumentDiagnosticReport>(DocumentDiagnosticRequest.method, {
		textDocument: { uri: folder.uri(YARD) },
	});
	return report.kind === 'full' ? report.items : [];
}
