import assert from 'node:assert/strict';
import { DidSaveTextDocumentNotification } from 'vscode-languageserver/node';
import { type News, withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import { rangeOf } from './support/settling.js';
import { hoverOnYard, openYard, orphansOfYard, settledOfYard, settleYard, YARD, YARD_TEXT } from './support/yard.js';

const NAME = 'Tomás Alejandro Bartholomew Reyes-Whitlock';
const QUOTE =
	'No boat of ours has ever been lost in a storm, and none will be while we sail them as we do now, with care, since a crew that knows the reef comes home, even if it was slow';
const WRAPPED = `In Suva the owner Tomás Alejandro Bartholomew Reyes-Whitlock closed the yard.\n\n“${QUOTE},” he said.\n`;

describe('settling by hand, in an article that is edited', () => {
	it(
		'finds its words again in an article that another program has edited',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			await news.client.close(news.folder.uri(YARD));
			const edited = `A note of the desk stands here now.\n\n${YARD_TEXT}`;
			await openYard(news, edited);
			assert.match(await hoverOnYard(news, 'Brandt'), /organization[\s\S]*by hand/u);
		}),
	);

	it(
		'finds its words again in a line that was written anew while the article is open, and where they were taken out and put back',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			const uri = news.folder.uri(YARD);
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			const anew = YARD_TEXT.replace('the yard would close', 'the old yard would have to close');
			await news.client.edit(uri, { start: 0, end: YARD_TEXT.length, text: anew });
			assert.equal((await orphansOfYard(news)).length, 0);
			assert.match(await hoverOnYard(news, 'Brandt'), /organization[\s\S]*by hand/u);
			await news.client.edit(uri, { start: 0, end: anew.length, text: 'Nothing.\n' });
			assert.equal((await orphansOfYard(news)).length, 1);
			await news.client.edit(uri, { start: 0, end: 'Nothing.\n'.length, text: YARD_TEXT });
			assert.equal((await orphansOfYard(news)).length, 0);
			assert.match(await hoverOnYard(news, 'Brandt'), /organization[\s\S]*by hand/u);
		}),
	);

	it(
		'follows a name whose spelling is mended, lets go of one of which a piece is left, and finds it when it is typed again',
		withNews(VSCODE, { [YARD]: YARD_TEXT }, async (news) => {
			const uri = news.folder.uri(YARD);
			const at = YARD_TEXT.indexOf('Brandt');
			const orphans = async () => (await orphansOfYard(news)).map(({ words }) => words);
			await openYard(news);
			await settleYard(news, { kind: 'mention', range: rangeOf(YARD_TEXT, 'Brandt'), type: 'organization' });
			await news.client.edit(uri, { start: at + 4, end: at + 6, text: 'd' });
			assert.deepEqual(await orphans(), []);
			assert.match(await hoverOnYard(news, 'Brand '), /by hand/u);
			await news.client.edit(uri, { start: at + 1, end: at + 5, text: '' });
			assert.deepEqual(await orphans(), ['Brandt']);
			assert.equal(settledOfYard(news).corrections[0]?.selector[0].exact, 'Brandt');
			await news.client.edit(uri, { start: at + 1, end: at + 1, text: 'olt' });
			assert.deepEqual(await orphans(), ['Brandt']);
			await saved(news);
			assert.deepEqual(await orphans(), ['Brandt']);
			assert.equal(settledOfYard(news).corrections[0]?.selector[0].exact, 'Brandt');
			await news.client.edit(uri, { start: at, end: at + 4, text: 'Brandt' });
			assert.deepEqual(await orphans(), []);
			assert.match(await hoverOnYard(news, 'Brandt'), /organization[\s\S]*by hand/u);
		}),
	);

	it(
		'keeps its words where another program has changed what they end with, and the editor takes that over in one edit',
		withNews(VSCODE, { [YARD]: WRAPPED }, async (news) => {
			const uri = news.folder.uri(YARD);
			const from = WRAPPED.indexOf('Reyes-Whitlock');
			const exact = () => [0, 1].map((i) => settledOfYard(news).corrections[i]?.selector[0].exact);
			await openYard(news, WRAPPED);
			await settleYard(news, { kind: 'mention', range: rangeOf(WRAPPED, NAME), type: 'organization' });
			await settleYard(news, { kind: 'quote', range: rangeOf(WRAPPED, QUOTE), speaker: null });
			const anew = 'Whitlock, who owns the yard, was hurt.\n\n';
			const kept = 'Reyes-Whitlock closed the yard on Monday.\n\n';
			await news.client.edit(uri, { start: from, end: WRAPPED.indexOf('“No boat'), text: kept });
			await saved(news);
			assert.deepEqual(await orphansOfYard(news), []);
			assert.deepEqual(exact(), [NAME, QUOTE]);
			assert.match(await hoverOnYard(news, 'Bartholomew'), /organization[\s\S]*by hand/u);
			const tail = news.client.text(uri).indexOf('it was slow');
			await news.client.edit(uri, { start: tail, end: news.client.text(uri).length, text: 'nobody can say.”\n' });
			await saved(news);
			assert.deepEqual(
				(await orphansOfYard(news)).map(({ words }) => words),
				[QUOTE],
			);
			assert.deepEqual(exact(), [NAME, QUOTE]);
			await news.client.edit(uri, { start: from, end: from + kept.length, text: anew });
			assert.equal((await orphansOfYard(news)).length, 1);
			assert.match(await hoverOnYard(news, 'Bartholomew'), /Bartholomew Whitlock[\s\S]*organization[\s\S]*by hand/u);
			await saved(news);
			assert.equal((await orphansOfYard(news)).length, 1);
			assert.equal(exact()[0], 'Tomás Alejandro Bartholomew Whitlock');
		}),
	);
});

/** Tells the server that the article has been saved, and waits until it has done with that: what is asked to be settled comes after it. */
async function saved(news: News): Promise<void> {
	const textDocument = { uri: news.folder.uri(YARD) };
	await news.client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
	assert.equal((await settleYard(news, { kind: 'redo' })).kind, 'refused');
}
