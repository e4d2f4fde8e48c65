import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inRepository } from '../../support/paths.js';
import { type LanguageServer, startLanguageServer } from '../languageServer.js';
import { markdownTable } from '../markdownTable.js';
import { makeArticle } from '../news.js';
import { figure, median, quantile } from '../statistics.js';
import { typing } from '../typing.js';
import { ARTICLE_LENGTHS } from './keystroke.js';

/**
 * What an editor waits for: a keystroke until its tokens (as changes) and diagnostics are answered; opening until all tokens are there; a hover asked
 * for at the moment of opening.
 */
export async function measureServer(): Promise<string> {
	const title = '## Through the language server';
	if (!existsSync(inRepository('dist', 'server.cjs'))) return `${title}\n\nNot measured: dist/server.cjs is missing.`;
	const rows: string[][] = [];
	const server = await startLanguageServer();
	const residentAtStart = server.resident();
	await measureDocument(server, makeArticle(20_000), 'file:///warm-up.txt');
	for (const length of ARTICLE_LENGTHS) {
		const { opening, hovers, keystrokes } = await measureDocument(server, makeArticle(length), `file:///article-${length}.txt`);
		rows.push([
			`${length / 1000} kB`,
			figure(median(keystrokes)),
			figure(quantile(keystrokes, 0.95)),
			String(keystrokes.length),
			figure(opening),
			figure(Math.max(...hovers)),
			figure(server.resident() / 1e6),
		]);
	}
	await server.stop();
	const head = ['', 'keystroke, median ms', 'p95', 'keys', 'opening until tokens, ms', 'longest hover meanwhile, ms', 'then resident MB'];
	return `${title}\n\nOver standard input and output: the change, then tokens (delta) and diagnostics, both answered. Resident after starting: ${figure(residentAtStart / 1e6)} MB.\n\n${markdownTable(head, rows)}`;
}

interface DocumentFigures {
	readonly opening: number;
	readonly hovers: readonly number[];
	readonly keystrokes: readonly number[];
}

async function measureDocument(server: LanguageServer, text: string, uri: string): Promise<DocumentFigures> {
	const begun = performance.now();
	let isOpen = false;
	await server.open(uri, text);
	const tokens = server.allTokens(uri).finally(() => {
		isOpen = true;
	});
	const hovers: number[] = [];
	do {
		const asked = performance.now();
		await server.hover(uri, 0, 3);
		hovers.push(performance.now() - asked);
	} while (!isOpen);
	let resultId = await tokens;
	const opening = performance.now() - begun;
	await server.diagnostics(uri);

	const keystrokes: number[] = [];
	const document = TextDocument.create(uri, 'plaintext', 1, text);
	for (const edit of typing(text)) {
		const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
		TextDocument.update(document, [{ range, text: edit.text }], document.version + 1);
		const before = performance.now();
		void server.change(uri, document.version, { range, text: edit.text });
		const answers = [resultId === undefined ? server.allTokens(uri) : server.tokenChanges(uri, resultId), server.diagnostics(uri)] as const;
		[resultId] = await Promise.all(answers);
		keystrokes.push(performance.now() - before);
	}
	await server.close(uri);
	return { opening, hovers, keystrokes };
}
