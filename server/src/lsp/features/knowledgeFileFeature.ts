import type { CompletionList, Hover, Position } from 'vscode-languageserver';
import { entryCompletions, type KnowledgeFile } from '../../service/knowledgeFile/entryCompletions.js';
import { entryHover } from '../../service/knowledgeFile/entryHover.js';
import { pathOf } from '../documents/refusal.js';
import type { OpenKnowledge } from '../knowledge/followKnowledge.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import type { PlaceParams } from './context.js';
import type { WorkspaceContext } from './workspaceContext.js';

/** What may be written at a place of a knowledge base that is open; null of any other document. */
export function completeKnowledge(
	context: WorkspaceContext,
	openKnowledge: OpenKnowledge,
	articles: WorkspaceArticles,
	params: PlaceParams,
): CompletionList | null {
	const file = fileAt(context, openKnowledge, params.textDocument.uri);
	return file && entryCompletions(file, offsetIn(file, params.position), articles.index);
}

/** What there is to say at a place of a knowledge base that is open; null of any other document. */
export function hoverKnowledge(
	context: WorkspaceContext,
	openKnowledge: OpenKnowledge,
	articles: WorkspaceArticles,
	params: PlaceParams,
): Hover | null {
	const file = fileAt(context, openKnowledge, params.textDocument.uri);
	const folders = context.folders();
	const options = { format: context.client.hoverFormat, pathOf: (uri: string) => pathOf(uri, folders) };
	return file && entryHover(file, offsetIn(file, params.position), articles.index, options);
}

function fileAt({ knowledge }: WorkspaceContext, openKnowledge: OpenKnowledge, uri: string): KnowledgeFile | null {
	const document = openKnowledge.get(uri);
	const file = document && knowledge.openFile(uri);
	// Changes that come together are read together: until then the text is the document's.
	return document && file ? { document, text: document.getText(), index: file.index } : null;
}

function offsetIn({ document }: KnowledgeFile, position: Position): number {
	return document.offsetAt(position);
}
