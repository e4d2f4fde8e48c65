import type { ChangeAnnotation, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Article, type ArticleBlock, contains, type Mention } from '../../engine/index.js';
import { type DocumentView, rangeOf } from '../documentView.js';
import { mentionAt } from '../mentions.js';
import { formChange } from './changeForm.js';
import { familyNames } from './familyNames.js';

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

/** Why a person should look at an edit: somebody has said the words so, or they name a whole family. */
type Doubt = 'inQuote' | 'family';

const DOUBTS: Readonly<Record<Doubt, ChangeAnnotation>> = {
	inQuote: { label: 'Quoted words', description: 'Somebody has said them so', needsConfirmation: true },
	family: { label: 'The family', description: 'Others of the name are meant as well', needsConfirmation: true },
};

/** The name at an offset, as one edits it. */
export function prepareRename(document: DocumentView, article: Article, offset: number): Renaming {
	const named = mentionAt(article, offset);
	if (!named) return refused('There is no name here to rename.');
	if (named.mention.type === 'money') return refused('An amount of money is no name that could be renamed.');
	return { kind: 'name', range: rangeOf(document, named, 0), placeholder: oneLine(named.mention.text) };
}

/**
 * Renames what is named at an offset in all its forms; see `formChange`. Others of the same surname, and what no name is, stay. Edits of quoted words and of a family's name ("the Okonjos") are marked, so that a person
 * looks at them; a family's stays where a client cannot mark edits.
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
			edits.push({ edit: { range: rangeOf(document, mention, start), newText }, doubt: isQuoted(block, mention) ? 'inQuote' : null });
		}
		const families = options.changeAnnotations ? familyNames(block, named.mention, changeOf) : [];
		for (const { newText, ...span } of families) edits.push({ edit: { range: rangeOf(document, span, start), newText }, doubt: 'family' });
	}
	return { kind: 'edit', edit: workspaceEdit(document, edits, options) };
}

interface MarkedEdit {
	readonly edit: TextEdit;
	readonly doubt: Doubt | null;
}

/** Whether a mention stands in words in quotation marks. */
function isQuoted({ annotations }: ArticleBlock, mention: Mention): boolean {
	return annotations.quotes.some((quote) => quote.kind !== 'indirect' && quote.content.some((span) => contains(span, mention)));
}

function workspaceEdit({ uri, version }: DocumentView, edits: readonly MarkedEdit[], options: RenameOptions): WorkspaceEdit {
	if (!options.versionedEdits) return { changes: { [uri]: edits.map(({ edit }) => edit) } };
	const doubts = options.changeAnnotations ? [...new Set(edits.flatMap(({ doubt }) => doubt ?? []))] : [];
	const marked = edits.map(({ edit, doubt }) => (doubt && doubts.includes(doubt) ? { ...edit, annotationId: doubt } : edit));
	return {
		documentChanges: [{ textDocument: { uri, version }, edits: marked }],
		...(doubts.length > 0 && { changeAnnotations: Object.fromEntries(doubts.map((doubt) => [doubt, DOUBTS[doubt]])) }),
	};
}

function refused(message: string): Refused {
	return { kind: 'refused', message };
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
