import assert from 'node:assert/strict';
import { type Hover, HoverRequest, MarkupContent } from 'vscode-languageserver/node';
import { BARE, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import { STORY, STORY_URI } from './support/story.js';
import type { TestClient } from './support/testClient.js';

describe('a hover', () => {
	it(
		'over a name tells type, full name, which mention it is, the other forms, how sure it is and why',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const { value, range } = await hovered(client, 'Okonjo said. “It');
			assert.match(value, /^\*\*Amara Okonjo\*\* · person/u);
			assert.match(value, /Mention 2 of 2/u);
			assert.match(value, /Also “Okonjo”/u);
			assert.match(value, /\n(?:Almost certain|Very likely|Likely|Rather likely|Unsure) \\?\(\d+ %\\?\): [a-z ,]+ · `model`/u);
			assert.deepEqual(range?.start, client.at(STORY_URI, 'Okonjo said. “It').position);
		}),
	);

	it(
		'over a date tells weekday and full date, the value, and which policy spoke',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const { value } = await hovered(client, 'Tuesday');
			assert.match(value, /^\*\*Tuesday, 4 June 2024\*\*/u);
			assert.match(value, /`2024-06-04`/u);
			assert.match(value, /Nearest Tuesday on or before publication, 5 June 2024 \\?\(dateline\\?\)\./u);
		}),
	);

	it(
		'over quoted words tells kind, words, speaker and cue',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const { value } = await hovered(client, 'did what we');
			assert.match(value, /Direct quote/u);
			assert.match(value, /Speaker \*\*Amara Okonjo\*\*/u);
			assert.match(value, /Cue “said”/u);
		}),
	);

	it(
		'is plain text for a client that knows no Markdown',
		withClient(BARE, async (client) => {
			await client.open(STORY_URI, STORY);
			const { kind, value } = await hovered(client, 'Okonjo said. “It');
			assert.equal(kind, 'plaintext');
			assert.match(value, /^Amara Okonjo · person/u);
			assert.doesNotMatch(value, /[*`\\]/u);
		}),
	);

	it(
		'over plain words says nothing',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			assert.equal(await client.connection.sendRequest(HoverRequest.type, client.at(STORY_URI, 'met in', 1)), null);
		}),
	);
});

async function hovered(
	client: TestClient,
	words: string,
): Promise<{ readonly kind: string; readonly value: string; readonly range: Hover['range'] }> {
	const hover = await client.connection.sendRequest(HoverRequest.type, client.at(STORY_URI, words, 1));
	assert.ok(hover && MarkupContent.is(hover.contents));
	return { ...hover.contents, range: hover.range };
}
