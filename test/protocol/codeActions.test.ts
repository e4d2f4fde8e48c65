import assert from 'node:assert/strict';
import { type CodeAction, CodeActionRequest, type Diagnostic, DocumentDiagnosticRequest, type TextEdit } from 'vscode-languageserver/node';
import {
	ABOUT_CHECK_COMMAND,
	ADD_TO_KNOWLEDGE_BASE_COMMAND,
	NEVER_TAG_IN_WORKSPACE_COMMAND,
	SILENCE_IN_WORKSPACE_COMMAND,
	TAG_IN_WORKSPACE_COMMAND,
} from '../../server/src/protocol/clientCommands.js';
import { CORRECT_COMMAND } from '../../server/src/protocol/corrections.js';
import { NEOVIM, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import type { TestClient } from './support/testClient.js';

const URI = 'file:///news/slips.txt';
const CODE = 'unbalanced-quotation-mark';
const SLIP = 'Rain fell.\n\n"Nobody told us anything, said Lena Voss.\n\n"And nobody will, said Tom Roe.\n';
const ANSWERS_PULL = { ...NEOVIM, capabilities: { ...NEOVIM.capabilities, textDocument: VSCODE.capabilities.textDocument ?? {} } };

describe('quick fixes', () => {
	it(
		'that silence a check for the paragraph, the file and the workspace are offered for every finding',
		withClient(VSCODE, async (client) => {
			await client.open(URI, SLIP);
			const titles = (await actionsAt(client, '"Nobody')).map(({ title }) => title);
			assert.deepEqual(
				titles.filter((title) => title.startsWith('Silence')),
				['this paragraph', 'this file', 'the workspace'].map((where) => `Silence “${CODE}” in ${where}`),
			);
		}),
	);

	it(
		'are not offered a second time by the date that they are about',
		withClient(VSCODE, async (client) => {
			await client.open(URI, 'Rain fell in Velna.\n\nThe bridge was closed on Wednesday, the town said.\n');
			const titles = (await actionsAt(client, 'Wednesday,')).map(({ title }) => title);
			assert.deepEqual(
				titles.filter((title) => title.includes('publication date …')),
				['Set the publication date …'],
			);
		}),
	);

	it(
		'name a command only if the client says that it has it',
		withClient(ANSWERS_PULL, async (client) => {
			await client.open(URI, SLIP);
			const actions = await actionsAt(client, '"Nobody');
			assert.ok(actions.length > 0);
			assert.ok(actions.every(({ command }) => command === undefined));
		}),
	);

	it(
		'hand the command the check and the document',
		withClient(VSCODE, async (client) => {
			await client.open(URI, SLIP);
			const { command } = (await actionsAt(client, '"Nobody')).find(({ title }) => title.endsWith('the workspace')) ?? {};
			assert.equal(command?.command, SILENCE_IN_WORKSPACE_COMMAND);
			assert.deepEqual(command?.arguments, [CODE, URI]);
		}),
	);

	it(
		'lead to what the documentation says of the check',
		withClient(VSCODE, async (client) => {
			await client.open(URI, SLIP);
			const about = (await actionsAt(client, '"Nobody')).find(({ title }) => title === `About the check “${CODE}”`);
			assert.deepEqual([about?.command?.command, about?.command?.arguments], [ABOUT_CHECK_COMMAND, [CODE]]);
		}),
	);

	for (const [name, text] of [
		['a line', SLIP],
		['a line with Windows line ends', SLIP.replaceAll('\n', '\r\n')],
		['a wrapped paragraph', SLIP.replace('told us', 'on the harbour board ever told any of us who\nlive there')],
	] as const) {
		it(
			`silence a check in ${name}, and only there`,
			withClient(VSCODE, async (client) => {
				await client.open(URI, text);
				assert.equal((await found(client)).length, 2);
				await applyAction(client, '"Nobody', 'in this paragraph');
				assert.deepEqual(
					(await found(client)).map(({ range }) => range.start),
					[client.at(URI, '"And').position],
				);
			}),
		);
	}

	for (const [name, head] of [
		['a comment at the top', ''],
		['front matter without a word of us', '---\ntitle: Ferry # a title\n---\n\n'],
		['front matter with a list in brackets', '---\nannotator:\n  ignore: [doubled-punctuation]\n---\n\n'],
		['front matter with a list in lines', '---\nannotator:\n  ignore:\n    - doubled-punctuation\ntitle: Ferry\n---\n\n'],
		['a comment that is there already', '<!-- article-annotator-ignore-file doubled-punctuation -->\n\n'],
		['a comment, where the front matter cannot be read', '---\ntitle: [Ferry\n---\n\n'],
	] as const) {
		it(
			`silence a check in a file by ${name}`,
			withClient(VSCODE, async (client) => {
				await client.open(URI, `${head}${SLIP}`, 'article');
				assert.equal((await found(client)).length, 2);
				await applyAction(client, '"Nobody', 'in this file');
				assert.deepEqual(await found(client), []);
				assert.ok(client.text(URI).endsWith(SLIP));
				if (head.includes('title')) assert.match(client.text(URI), /\ntitle: \[?Ferry/u);
			}),
		);
	}

	it(
		'mend an unbalanced quotation mark',
		withClient(VSCODE, async (client) => {
			await client.open(URI, SLIP);
			const fix = (await actionsAt(client, '"Nobody')).find(({ isPreferred }) => isPreferred);
			assert.ok(fix, 'no preferred fix');
			await client.apply(URI, editsOf(fix));
			assert.deepEqual(
				(await found(client)).map(({ range }) => range.start),
				[client.at(URI, '"And').position],
			);
		}),
	);

	it(
		'are none where only other kinds of actions are asked for',
		withClient(VSCODE, async (client) => {
			await client.open(URI, SLIP);
			assert.deepEqual(await actionsAt(client, '"Nobody', ['source.organizeImports']), []);
		}),
	);
});

describe('actions on a date', () => {
	const STORY = 'Rain fell.\n\nThe permit of 03/04/2021 ran out, and on 03/04/2021 the quay was shut.\n';
	const AMBIGUOUS = 'ambiguous-numeric-date';
	const ambiguous = (client: TestClient) => found(client, AMBIGUOUS);

	for (const [where, head] of [
		['a comment', ''],
		['front matter', '---\ntitle: Rain\n---\n\n'],
	] as const)
		it(
			`keep a reading in the file, in ${where}: it holds for all dates of the same words`,
			withClient(VSCODE, async (client) => {
				await client.open(URI, `${head}${STORY}`, 'article');
				assert.equal((await ambiguous(client)).length, 2);
				await applyAction(client, '03/04/2021 ran', 'as Saturday, 3 April 2021 in this file');
				assert.deepEqual(await ambiguous(client), []);
				assert.match(client.text(URI), /"03\/04\/2021":? 2021-04-03/u);
				assert.ok(client.text(URI).endsWith(STORY));
			}),
		);

	for (const [where, head] of [
		['a comment', ''],
		['front matter', '---\nannotator:\n  ignore: [x]\n---\n\n'],
	] as const)
		it(
			`keep the order of all numeric dates in the file, in ${where}`,
			withClient(VSCODE, async (client) => {
				await client.open(URI, `${head}The quay opened on 05/06/2020.\n\n${STORY}`, 'article');
				assert.equal((await ambiguous(client)).length, 3);
				await applyAction(client, '03/04/2021 ran', 'Read all numeric dates in this file day first');
				assert.deepEqual(await ambiguous(client), []);
				assert.match(
					client.text(URI),
					head === '' ? /^<!-- article-annotator-numeric-dates dayFirst -->\n\n/u : /\n {2}numericDates: dayFirst\n {2}ignore: \[x\]\n/u,
				);
			}),
		);

	it(
		'write a date out',
		withClient(VSCODE, async (client) => {
			await client.open(URI, STORY, 'article');
			await applyAction(client, '03/04/2021 ran', 'Write “April 3, 2021”');
			assert.match(client.text(URI), /The permit of April 3, 2021 ran out/u);
		}),
	);
});

describe('actions on a name', () => {
	it(
		'hand the client’s commands the name and the document',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(URI, SLIP);
				const actions = await actionsAt(client, 'Rain', ['refactor']);
				assert.deepEqual(
					actions
						.filter(({ command }) => command?.command !== CORRECT_COMMAND)
						.map(({ command }) => [command?.command, command?.arguments]),
					[
						[ADD_TO_KNOWLEDGE_BASE_COMMAND, [URI, client.at(URI, 'Rain').position]],
						[TAG_IN_WORKSPACE_COMMAND, ['Rain', URI]],
						[NEVER_TAG_IN_WORKSPACE_COMMAND, ['Rain', URI]],
					],
				);
				assert.deepEqual(await actionsAt(client, 'Rain', ['quickfix']), []);
			},
			{ settings: { entities: { names: { Rain: 'event' } } } },
		),
	);
});

async function actionsAt(client: TestClient, words: string, only?: string[]): Promise<readonly CodeAction[]> {
	const { textDocument, position } = client.at(URI, words);
	const answer = await client.connection.sendRequest(CodeActionRequest.type, {
		textDocument,
		range: { start: position, end: position },
		context: { diagnostics: [], ...(only && { only }) },
	});
	return (answer ?? []).filter((action): action is CodeAction => 'kind' in action);
}

async function applyAction(client: TestClient, words: string, title: string): Promise<void> {
	const action = (await actionsAt(client, words)).find((offered) => offered.title.endsWith(title));
	assert.ok(action, `no action ${title}`);
	await client.apply(URI, editsOf(action));
}

function editsOf({ edit }: CodeAction): readonly TextEdit[] {
	const change = edit?.documentChanges?.[0];
	assert.ok(change && 'edits' in change);
	return change.edits as readonly TextEdit[];
}

async function found(client: TestClient, check = CODE): Promise<readonly Diagnostic[]> {
	const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
	return report.kind === 'full' ? report.items.filter(({ code }) => code === check) : [];
}
