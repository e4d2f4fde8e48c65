import assert from 'node:assert/strict';
import {
	CodeActionRequest,
	DefinitionRequest,
	type Diagnostic,
	DocumentDiagnosticRequest,
	HoverRequest,
	SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { HELIX, NEOVIM, VSCODE } from './support/profiles.js';
import { serverProcess, withClient } from './support/servers.js';
import { STORY, STORY_URI } from './support/story.js';
import { readTokens } from './support/tokens.js';

const OVER_STDIO = { start: serverProcess };
const UNBALANCED = 'unbalanced-quotation-mark';

/** One walk through an article with each editor, against the bundle that ships. */
describe('the server that ships, over standard input and output', () => {
	it(
		'serves VS Code',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, STORY);
				const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: STORY_URI } });
				assert.ok(readTokens(STORY, tokens?.data ?? [], client.initializeResult).includes('Amara Okonjo person'));
				const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: STORY_URI } });
				assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === UNBALANCED));
			},
			OVER_STDIO,
		),
	);

	it(
		'serves Neovim: findings pushed, tokens, hover, definition, quick fixes',
		withClient(
			NEOVIM,
			async (client) => {
				await client.open(STORY_URI, STORY, 'text');
				const { diagnostics } = await client.message<{ diagnostics: readonly Diagnostic[] }>('textDocument/publishDiagnostics');
				const finding = diagnostics.find(({ code }) => code === UNBALANCED);
				assert.ok(finding);
				const textDocument = { uri: STORY_URI };
				const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
				assert.ok(readTokens(STORY, tokens?.data ?? [], client.initializeResult).includes('Amara Okonjo person'));
				assert.ok(await client.connection.sendRequest(HoverRequest.type, client.at(STORY_URI, 'Okonjo said. “It', 1)));
				assert.ok(await client.connection.sendRequest(DefinitionRequest.type, client.at(STORY_URI, 'Okonjo said. “It', 1)));
				const actions = await client.connection.sendRequest(CodeActionRequest.type, {
					textDocument,
					range: finding.range,
					context: { diagnostics: [finding] },
				});
				assert.ok(actions?.some((action) => 'edit' in action));
				assert.deepEqual(client.unread('client/registerCapability'), []);
			},
			OVER_STDIO,
		),
	);

	it(
		'serves Helix: findings pulled, hover, definition, characters beyond the basic plane counted in UTF-16',
		withClient(
			HELIX,
			async (client) => {
				await client.open(STORY_URI, `🌊🌊 ${STORY}`, 'markdown');
				const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: STORY_URI } });
				assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === UNBALANCED));
				await client.edit(STORY_URI, { start: 0, end: 0, text: '🌊 Amara Okonjo returns: ' });
				const hover = await client.connection.sendRequest(HoverRequest.type, client.at(STORY_URI, 'Amara Okonjo returns', 2));
				assert.deepEqual(hover?.range, { start: { line: 0, character: 3 }, end: { line: 0, character: 15 } });
				assert.deepEqual(client.unread('client/registerCapability'), []);
			},
			OVER_STDIO,
		),
	);
});
