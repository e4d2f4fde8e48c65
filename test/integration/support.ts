import assert from 'node:assert/strict';
import {
	type Diagnostic,
	type Disposable,
	type Event,
	extensions,
	languages,
	Range,
	type TextDocument,
	Uri,
	window,
	workspace,
} from 'vscode';
import type { AnnotationsResult } from '../../server/src/protocol/annotations.js';

/** What `activate` gives. */
interface AnnotatorApi {
	readonly annotations: (uri: string) => Promise<AnnotationsResult>;
}

/** The extension under test, active. */
export async function annotator(): Promise<AnnotatorApi> {
	const extension = extensions.getExtension<AnnotatorApi>('article-annotator.article-annotator');
	assert.ok(extension, 'the extension is not installed');
	return extension.activate();
}

/** Waits until `look` finds something, looking now and each time that `event` fires. Mocha's time limit ends it. */
export function until<T, E>(event: Event<E>, look: () => T | undefined): Promise<T> {
	return new Promise((resolve) => {
		let listener: Disposable | undefined;
		const check = () => {
			const found = look();
			if (found === undefined) return;
			listener?.dispose();
			resolve(found);
		};
		listener = event(check);
		check();
	});
}

/** A file of the workspace that the tests run in. */
export function fileUri(...path: readonly string[]): Uri {
	const folder = workspace.workspaceFolders?.[0];
	assert.ok(folder, 'no folder is open');
	return Uri.joinPath(folder.uri, ...path);
}

/** Opens an article of the workspace in an editor. */
export async function openArticle(name: string): Promise<TextDocument> {
	const document = await workspace.openTextDocument(fileUri(name));
	await window.showTextDocument(document);
	return document;
}

/** The findings of a document, as soon as one of them has this code. */
export function findingsWith(uri: Uri, code: string): Promise<readonly Diagnostic[]> {
	return until(languages.onDidChangeDiagnostics, () => {
		const findings = languages.getDiagnostics(uri);
		return findings.some((finding) => codeOf(finding) === code) ? findings : undefined;
	});
}

/** The code of a finding, with or without a link. */
export function codeOf(finding: Diagnostic): string {
	return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

/** The range of the first occurrence of a text in a document. */
export function rangeOf(document: TextDocument, text: string): Range {
	const start = document.getText().indexOf(text);
	assert.ok(start >= 0, `${text} is not in ${document.uri.path}`);
	return new Range(document.positionAt(start), document.positionAt(start + text.length));
}
