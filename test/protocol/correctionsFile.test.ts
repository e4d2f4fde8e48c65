import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DidChangeWatchedFilesNotification, FileChangeType, SemanticTokensRefreshRequest } from 'vscode-languageserver/node';
import { withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import { rangeOf } from './support/settling.js';
import { hoverOnYard, openYard, settledOfYard, settleYard, YARD, YARD_SIDECAR, YARD_TEXT } from './support/yard.js';

describe('settling by hand, beside others who write the sidecar file', () => {
	it(
		'takes what somebody else has written into the file meanwhile',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'form', form: 'Port Vila', type: null });
			const theirs = { ...settledOfYard(news) };
			theirs.corrections.push({ id: 'theirs', kind: 'form', form: 'Brandt', type: 'organization' });
			news.folder.write(YARD_SIDECAR, JSON.stringify(theirs));
			await settleYard(news, { kind: 'form', form: 'Vanuatu', type: 'organization' });
			assert.deepEqual(
				settledOfYard(news).corrections.map(({ form }) => form),
				['Brandt', 'Port Vila', 'Vanuatu'],
			);
			assert.match(await hoverOnYard(news, 'Brandt'), /organization/u);
		}),
	);

	it(
		'follows the file when it changes on disk',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			assert.doesNotMatch(await hoverOnYard(news, 'Brandt'), /organization/u);
			const uri = news.folder.uri(YARD_SIDECAR);
			news.folder.write(
				YARD_SIDECAR,
				JSON.stringify({ schemaVersion: 1, corrections: [{ id: 'a', kind: 'form', form: 'Brandt', type: 'organization' }] }),
			);
			await news.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
				changes: [{ uri, type: FileChangeType.Created }],
			});
			await news.client.message(SemanticTokensRefreshRequest.method);
			assert.match(await hoverOnYard(news, 'Brandt'), /organization/u);
		}),
	);

	it(
		'goes by the file as it is when something is asked for, though nobody has told that it has changed',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			const kept = JSON.stringify(settledOfYard(news));
			await settleYard(news, { kind: 'undo' });
			news.folder.write(YARD_SIDECAR, kept);
			assert.equal((await settleYard(news, { kind: 'remove', range: rangeOf(YARD_TEXT, 'Brandt') })).kind, 'done');
			assert.deepEqual(settledOfYard(news).corrections, []);
		}),
	);

	it(
		'writes nothing over a file that it cannot read, and says at which line',
		withNews(VSCODE, { [YARD]: YARD_TEXT, [YARD_SIDECAR]: '{ "schemaVersion": 1,\n"corrections": [ }' }, async (news) => {
			await openYard(news);
			const { kind, message } = await settleYard(news, { kind: 'form', form: 'Brandt', type: null });
			assert.equal(kind, 'refused');
			assert.match(message, /yard\.txt\.annotations\.json, line 2: This is no JSON/u);
			assert.equal(readFileSync(join(news.folder.path, YARD_SIDECAR), 'utf8'), '{ "schemaVersion": 1,\n"corrections": [ }');
		}),
	);
});
