import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExecuteCommandRequest, type Hover, HoverRequest, type MarkupContent, type Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CORRECT_COMMAND, type CorrectionRequest, type CorrectResult } from '../../../server/src/protocol/corrections.js';
import type { TestClient } from './testClient.js';

/** Has the server settle something about an article. */
export function settle(client: TestClient, uri: string, correction: CorrectionRequest): Promise<CorrectResult> {
	return client.connection.sendRequest<CorrectResult>(ExecuteCommandRequest.method, {
		command: CORRECT_COMMAND,
		arguments: [{ uri, correction }],
	});
}

/** The text of the hover on the first occurrence of words; empty where there is none. */
export async function hoverOn(client: TestClient, uri: string, text: string, words: string): Promise<string> {
	const hover = await client.connection.sendRequest<Hover | null>(HoverRequest.method, {
		textDocument: { uri },
		position: rangeOf(text, words).start,
	});
	return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

interface SidecarJson {
	readonly corrections: { [key: string]: unknown; type?: unknown; form?: unknown; selector?: unknown }[];
}

/** What a sidecar file holds, by the path of its folder and its name. */
export function readCorrections(
	folder: string,
	name: string,
): SidecarJson & { readonly corrections: { readonly selector: readonly [{ readonly exact: string }] }[] } {
	return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** The range of the first occurrence of words in a text. */
export function rangeOf(text: string, words: string): Range {
	const document = TextDocument.create('file:///a.txt', 'plaintext', 0, text);
	const start = text.indexOf(words);
	return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}
