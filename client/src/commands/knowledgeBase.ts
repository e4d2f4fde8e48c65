import { l10n, Position, Range, Selection, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
	KNOWLEDGE_ENTRY_REQUEST,
	type KnowledgeEntryParams,
	type KnowledgeEntryResult,
} from '../../../server/src/protocol/knowledgeEntry.js';
import { KNOWLEDGE_FILES } from '../../../server/src/protocol/knowledgeFile.js';
import type { Position as ProtocolPosition } from '../../../server/src/protocol/position.js';
import { activeArticleEditor } from '../articles.js';
import { isEntityNode } from '../view/tree.js';
import type { Services } from './services.js';

/**
 * Adds the entity at a place of an article to its folder's knowledge base, which is made where there is none, and shows the entry. Arguments, as the protocol states them: the
 * article's URI and the place; without them, a row of the view, or the cursor, says which. Answers with the file.
 */
export async function addToKnowledgeBase({ client }: Services, given: unknown, place: unknown): Promise<Uri | undefined> {
	const editor = activeArticleEditor();
	const uri = typeof given === 'string' ? Uri.parse(given) : editor?.document.uri;
	const position = isPosition(place) ? place : isEntityNode(given) ? given.entity.mentions[0]?.start : editor?.selection.active;
	const folder = uri && folderOf(uri);
	if (!uri || !position || !folder) {
		void window.showInformationMessage(l10n.t('Open an article of a folder first: the knowledge base lies in its folder.'));
		return undefined;
	}
	const file = await findFile(folder);
	const text = file ? (await workspace.openTextDocument(file)).getText() : '';
	const target = file ?? Uri.joinPath(folder, KNOWLEDGE_FILES[0] ?? '');
	const { line, character } = position;
	const params: KnowledgeEntryParams = { uri: uri.toString(), position: { line, character }, file: { uri: target.toString(), text } };
	const answer = await client.sendRequest<KnowledgeEntryResult>(KNOWLEDGE_ENTRY_REQUEST, params);
	if (answer.kind === 'nothing') window.setStatusBarMessage(l10n.t('There is no name at the cursor.'), 4000);
	if (answer.kind === 'unreadable') {
		await showAt(await workspace.openTextDocument(target), { line: 0, character: 0 });
		void window.showWarningMessage(l10n.t('The knowledge base is no list, so nothing can be added to it.'));
	}
	if (answer.kind === 'known') await showAt(await workspace.openTextDocument(target), answer.at);
	if (answer.kind !== 'added') return undefined;
	const change = new WorkspaceEdit();
	if (!file) change.createFile(target, { ignoreIfExists: true });
	const { start, end } = answer.edit.range;
	change.replace(target, new Range(start.line, start.character, end.line, end.character), answer.edit.newText);
	if (!(await workspace.applyEdit(change))) return undefined;
	const document = await workspace.openTextDocument(target);
	await document.save();
	await showAt(document, answer.at);
	return target;
}

/** Shows the knowledge base of the active article's folder, or of the first one; offers to make it where there is none. Answers with the file. */
export async function openKnowledgeBase(): Promise<Uri | undefined> {
	const editor = activeArticleEditor();
	const folder = (editor && folderOf(editor.document.uri)) ?? workspace.workspaceFolders?.[0]?.uri;
	if (!folder) return undefined;
	const target = (await findFile(folder)) ?? Uri.joinPath(folder, KNOWLEDGE_FILES[0] ?? '');
	const isThere = await exists(target);
	if (!isThere) {
		const change = new WorkspaceEdit();
		change.createFile(target, { ignoreIfExists: true, contents: new TextEncoder().encode(EMPTY) });
		await workspace.applyEdit(change);
	}
	await window.showTextDocument(target);
	return target;
}

/** What a new file says: what an entry looks like. */
const EMPTY = `# The people, places and organizations that the articles of this folder name, for example:
#
# - name: Amara Okonjo
#   type: person
#   aliases: [Okonjo]
#   misspellings: [Okonyo]
#   description: President of the Pacific Fishers Union
#   links: [https://example.com/okonjo]
`;

function folderOf(uri: Uri): Uri | undefined {
	return (workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0])?.uri;
}

async function findFile(folder: Uri): Promise<Uri | undefined> {
	for (const name of KNOWLEDGE_FILES) {
		const file = Uri.joinPath(folder, name);
		if (await exists(file)) return file;
	}
	return undefined;
}

function exists(file: Uri): Thenable<boolean> {
	return workspace.fs.stat(file).then(
		() => true,
		() => false,
	);
}

async function showAt(document: TextDocument, { line, character }: ProtocolPosition): Promise<void> {
	const at = new Position(line, character);
	await window.showTextDocument(document, { selection: new Selection(at, at) });
}

function isPosition(value: unknown): value is ProtocolPosition {
	return typeof value === 'object' && value !== null && 'line' in value && 'character' in value && typeof value.line === 'number';
}
