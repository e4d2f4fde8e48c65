import {
	l10n,
	Position,
	Range,
	Selection,
	type TextDocument,
	type TextEditor,
	Uri,
	ViewColumn,
	WorkspaceEdit,
	window,
	workspace,
} from 'vscode';
import {
	KNOWLEDGE_ENTRY_REQUEST,
	type KnowledgeEntryParams,
	type KnowledgeEntryResult,
} from '../../../server/src/protocol/knowledgeEntry.js';
import { KNOWLEDGE_FILES } from '../../../server/src/protocol/knowledgeFile.js';
import type { Position as ProtocolPosition } from '../../../server/src/protocol/position.js';
import { advise } from '../advise.js';
import { statOf } from '../files/statOf.js';
import { askType } from '../names/askType.js';
import { mentionAt } from '../navigation.js';
import { toRange } from '../ranges.js';
import { isEntityNode } from '../view/tree.js';
import type { Services } from './services.js';

/**
 * Adds the entity at a place of an article to its folder's knowledge base, which is made where there is none, and shows the entry beside the article. Arguments, as the protocol
 * states them: the article's URI, the place, and words there that are to be a name, whose type is asked for; without them, a row of the view, the words selected or the cursor say
 * which. Answers with the file.
 */
export async function addToKnowledgeBase(services: Services, given: unknown, place: unknown, words: unknown): Promise<Uri | undefined> {
	const { editor } = services.active;
	const uri = typeof given === 'string' ? Uri.parse(given) : editor?.document.uri;
	const position = isPosition(place) ? place : isEntityNode(given) ? given.entity.mentions[0]?.start : editor?.selection.start;
	const folder = uri && folderOf(uri);
	if (!uri || !position || !folder) {
		advise(l10n.t('Open an article of a folder first: the knowledge base lies in its folder.'));
		return undefined;
	}
	const name = typeof words === 'string' ? words : given === undefined && editor ? await untaggedWords(services, editor) : undefined;
	const type = name && (await askType(l10n.t('Add “{0}” to the Knowledge Base as', name)));
	if (name && !type) return undefined;
	const file = await findFile(folder);
	const text = file ? (await workspace.openTextDocument(file)).getText() : '';
	const target = file ?? Uri.joinPath(folder, KNOWLEDGE_FILES[0] ?? '');
	const { line, character } = position;
	const params: KnowledgeEntryParams = {
		uri: uri.toString(),
		position: { line, character },
		file: { uri: target.toString(), text },
		...(name && type && { named: { name, type } }),
	};
	const answer = await services.client.sendRequest<KnowledgeEntryResult>(KNOWLEDGE_ENTRY_REQUEST, params);
	if (answer.kind === 'nothing') advise(l10n.t('Put the cursor on a name first, or select words.'));
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
export async function openKnowledgeBase({ active }: Services): Promise<Uri | undefined> {
	const { editor } = active;
	const folder = (editor && folderOf(editor.document.uri)) ?? workspace.workspaceFolders?.[0]?.uri;
	if (!folder) {
		advise(l10n.t('Open a folder first: the knowledge base lies in it.'));
		return undefined;
	}
	const file = await findFile(folder);
	const target = file ?? Uri.joinPath(folder, KNOWLEDGE_FILES[0] ?? '');
	if (!file) {
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

/** The words selected, where they are anything but a name that is tagged; undefined where nothing is selected, and where one is. */
async function untaggedWords({ store }: Services, { document, selection }: TextEditor): Promise<string | undefined> {
	const words = document.getText(selection).replace(/\s+/gu, ' ').trim();
	if (!words) return undefined;
	const answer = await store.fresh(document.uri.toString());
	const tagged = answer.kind === 'annotated' ? mentionAt(answer.entities, selection.start) : undefined;
	return tagged && toRange(tagged).isEqual(selection) ? undefined : words;
}

function folderOf(uri: Uri): Uri | undefined {
	return (workspace.getWorkspaceFolder(uri) ?? workspace.workspaceFolders?.[0])?.uri;
}

async function findFile(folder: Uri): Promise<Uri | undefined> {
	for (const name of KNOWLEDGE_FILES) {
		const file = Uri.joinPath(folder, name);
		if (await statOf(file)) return file;
	}
	return undefined;
}

/** Shows a place of a knowledge base where it is seen already, else beside the article, whose names are seen to change. */
async function showAt(document: TextDocument, { line, character }: ProtocolPosition): Promise<void> {
	const at = new Position(line, character);
	const seen = window.visibleTextEditors.find((editor) => editor.document === document);
	const viewColumn = seen?.viewColumn ?? ViewColumn.Beside;
	await window.showTextDocument(document, { selection: new Selection(at, at), viewColumn });
}

function isPosition(value: unknown): value is ProtocolPosition {
	return typeof value === 'object' && value !== null && 'line' in value && 'character' in value && typeof value.line === 'number';
}
