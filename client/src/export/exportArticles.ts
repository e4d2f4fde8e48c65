import { type CancellationToken, FileSystemError, l10n, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageOf } from '../../../server/src/protocol/articleFiles.js';
import type { ExportParams, ExportResult } from '../../../server/src/protocol/exportAnnotations.js';
import { isArticle } from '../articles.js';
import { decodeArticle } from './decodeArticle.js';
import type { Outcome } from './outcome.js';
import { documentId, requestExport } from './requestExport.js';

export interface ExportRun {
	readonly client: BaseLanguageClient;
	readonly layout: 'json' | 'jsonLine';
	/** Takes the export of one article; rejects when it cannot be kept. */
	readonly keep: (id: string, json: string) => Promise<void>;
	/** Is told of each article as it begins. */
	readonly began: (id: string) => void;
	readonly token: CancellationToken;
}

/** Exports files one after the other until the token says stop. A file that cannot be exported does not keep the others from it. */
export async function exportArticles(run: ExportRun, files: readonly Uri[]): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const file of files) {
		if (run.token.isCancellationRequested) break;
		const id = documentId(file);
		run.began(id);
		outcomes.push(await exportArticle(run, file, id));
	}
	return outcomes;
}

async function exportArticle(run: ExportRun, file: Uri, id: string): Promise<Outcome> {
	try {
		const answer = await requestFile(run, file, id);
		if (typeof answer === 'string') return { kind: 'failed', id, reason: answer };
		if (answer.kind === 'notAnnotated') return { kind: answer.reason === 'tooLarge' ? 'failed' : 'leftAlone', id, reason: answer.message };
		await run.keep(id, answer.json);
		return { kind: 'exported', id };
	} catch (error) {
		return { kind: 'failed', id, reason: reasonOf(error) };
	}
}

/** The server's answer, or why the file is not one to ask about. An open article is exported as it stands in the editor. */
async function requestFile(run: ExportRun, file: Uri, id: string): Promise<ExportResult | string> {
	const params: ExportParams = { uri: file.toString(), id, layout: run.layout };
	const open = workspace.textDocuments.find(({ uri }) => uri.toString() === params.uri);
	if (open) return requestExport(run.client, isArticle(open) ? params : { ...params, text: open.getText() }, run.token);
	const decoded = decodeArticle(await workspace.fs.readFile(file));
	if (decoded.kind === 'notText') return decoded.reason === 'binary' ? l10n.t('binary') : l10n.t('not UTF-8');
	return requestExport(run.client, { ...params, text: decoded.text, languageId: languageOf(file.path) }, run.token);
}

function reasonOf(error: unknown): string {
	if (error instanceof FileSystemError && error.code === 'FileNotFound') return l10n.t('deleted meanwhile');
	return error instanceof Error ? error.message : String(error);
}
