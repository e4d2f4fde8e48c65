import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type Article, contains, type Span } from '../engine/index.js';
import { wantsKind } from './actions/actionKinds.js';
import type { CodeActionRequest } from './codeActions.js';
import type { DocumentView } from './documentView.js';
import { inQuotationMarks, shortened } from './hover/words.js';
import { mentionAt } from './mentions.js';
import { placeAt } from './place.js';

/** What is asked for. `automatic`: the editor asks by itself, as the cursor moves. */
export interface NameActionRequest extends CodeActionRequest {
	readonly trigger: 'invoked' | 'automatic';
}

/** The client's commands that put a name on a list of the workspace's settings: with its type, which the user is asked for, or as one never to be tagged; null where it has none. */
export interface NameActionOptions {
	readonly tagInWorkspaceCommand: string | null;
	readonly neverTagInWorkspaceCommand: string | null;
	/** The client's command that adds the entity at a place to the knowledge base. */
	readonly addToKnowledgeBaseCommand?: string | null;
}

/** The longest selection, in code units, that is taken for a name. */
const LONGEST_NAME = 100;

/**
 * What can be settled about the name at the cursor, or the words selected: that it is always tagged, and as what, or never. Nothing while the cursor only passes by a name:
 * a light bulb at each would be noise.
 */
export function nameActions(
	document: DocumentView,
	article: Article,
	request: NameActionRequest,
	options: NameActionOptions,
): CodeAction[] {
	if (!wantsKind(request.only, CodeActionKind.Refactor)) return [];
	const asked = { start: document.offsetAt(request.range.start), end: document.offsetAt(request.range.end) };
	const isSelection = asked.start < asked.end;
	if (!isSelection && request.trigger === 'automatic') return [];
	const mention = mentionAt(article, asked.start);
	const tagged = mention && contains(mention, asked) ? oneLine(mention.mention.text) : null;
	const name = isSelection ? selectedName(article, asked) : tagged;
	if (name === null) return [];
	const { tagInWorkspaceCommand: tag, neverTagInWorkspaceCommand: neverTag, addToKnowledgeBaseCommand: add } = options;
	const shown = inQuotationMarks(shortened(name));
	return [
		...(add && mention && name === tagged
			? [action(`Add ${shown} to the knowledge base`, add, [document.uri, document.positionAt(mention.start)])]
			: []),
		...(add && name !== tagged
			? [action(`Add ${shown} to the knowledge base as …`, add, [document.uri, document.positionAt(asked.start), name])]
			: []),
		...(tag ? [action(`Always tag ${shown} in the workspace as …`, tag, [name, document.uri])] : []),
		...(neverTag && name === tagged ? [action(`Never tag ${shown} in the workspace`, neverTag, [name, document.uri])] : []),
	];
}

/** The words of a selection within one paragraph; null where they can be no name. */
export function selectedName(article: Article, asked: Span): string | null {
	const place = placeAt(article, asked.start);
	const end = place ? asked.end - place.blockStart : 0;
	if (!place || end > place.block.text.length || asked.end - asked.start > LONGEST_NAME) return null;
	const words = oneLine(place.block.text.slice(place.offset, end));
	return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

function action(title: string, command: string, args: readonly unknown[]): CodeAction {
	return { title, kind: CodeActionKind.Refactor, command: { title, command, arguments: [...args] } };
}
