import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Article, type ArticleBlock, contains, type Mention } from '../../engine/index.js';
import { type DocumentView, rangeOf } from '../documentView.js';
import { mentionAt } from '../mentions.js';
import { formChange } from './changeForm.js';

/** What of a renaming a client can take. */
export interface RenameOptions {
	/** Whether an edit may name the document's version. */
	readonly versionedEdits: boolean;
	/** Whether edits may be marked as ones that a person should look at. */
	readonly changeAnnotations: boolean;
}

/** What is to be renamed, or why nothing is. */
export type Renaming = { readonly kind: 'name'; readonly range: Range; readonly placeholder: string } | Refused;

/** The edits, or why there are none. */
export type RenameResult = { readonly kind: 'edit'; readonly edit: WorkspaceEdit } | Refused;

interface Refused {
	readonly kind: 'refused';
	readonly message: string;
}

/** A name of more code units is none. */
const LONGEST_NAME = 200;
const IN_QUOTE = 'inQuote';

/** The name at an offset, as one edits it. */
export function prepareRename(document: DocumentView, article: Article, offset: number): Renaming {
	const named = mentionAt(article, offset);
	if (!named) return refused('There is no name here to rename.');
	if (named.mention.type === 'money') return refused('An amount of money is no name that could be renamed.');
	return { kind: 'name', range: rangeOf(document, named, 0), placeholder: oneLine(named.mention.text) };
}

/**
 * Renames what is named at an offset in all its forms; see `formChange`. Others of the same surname, and what no name is, stay. Edits of quoted words are marked, so that a person
 * looks at them: somebody has said them so.
 */
export function rename(document: DocumentView, article: Article, offset: number, newName: string, options: RenameOptions): RenameResult {
	const prepared = prepareRename(document, article, offset);
	const named = mentionAt(article, offset);
	if (prepared.kind === 'refused' || !named) return prepared.kind === 'refused' ? prepared : refused('There is no name here to rename.');
	const to = newName.trim();
	if (to === '') return refused('The new name is empty.');
	if (!/[\p{L}\p{N}]/u.test(to)) return refused('The new name has no letter in it.');
	if (/[\r\n]/u.test(to) || to.length > LONGEST_NAME) return refused('The new name is no name: it has more than one line, or is too long.');
	const changeOf = formChange(named.mention.type, oneLine(named.mention.text), oneLine(to));
	const edits: MarkedEdit[] = [];
	for (const [i, block] of article.blocks.entries()) {
		const start = article.starts[i] ?? 0;
		for (const mention of block.annotations.mentions) {
			const newText = mention.entity === named.mention.entity ? changeOf(mention.text) : null;
			if (newText === null) continue;
			edits.push({ edit: { range: rangeOf(document, mention, start), newText }, isQuoted: isQuoted(block, mention) });
		}
	}
	return { kind: 'edit', edit: workspaceEdit(document, edits, options) };
}

interface MarkedEdit {
	readonly edit: TextEdit;
	readonly isQuoted: boolean;
}

/** Whether a mention stands in words in quotation marks. */
function isQuoted({ annotations }: ArticleBlock, mention: Mention): boolean {
	return annotations.quotes.some((quote) => quote.kind !== 'indirect' && quote.content.some((span) => contains(span, mention)));
}

function workspaceEdit({ uri, version }: DocumentView, edits: readonly MarkedEdit[], options: RenameOptions): WorkspaceEdit {
	if (!options.versionedEdits) return { changes: { [uri]: edits.map(({ edit }) => edit) } };
	const isMarked = options.changeAnnotations && edits.some(({ isQuoted }) => isQuoted);
	const marked = edits.map(({ edit, isQuoted }) => (isMarked && isQuoted ? { ...edit, annotationId: IN_QUOTE } : edit));
	return {
		documentChanges: [{ textDocument: { uri, version }, edits: marked }],
		...(isMarked && { changeAnnotations: { [IN_QUOTE]: QUOTED_WORDS } }),
	};
}

const QUOTED_WORDS = {
	label: 'Quoted words',
	description: 'Somebody has said them so',
	needsConfirmation: true,
} as const;

function refused(message: string): Refused {
	return { kind: 'refused', message };
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
