import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Article, DateExpr } from '../engine/index.js';
import { wantsKind } from './actions/actionKinds.js';
import { chooseDate } from './actions/chooseDate.js';
import { type EditOptions, workspaceEdit } from './actions/workspaceEdit.js';
import { writeDateOut } from './actions/writeDateOut.js';
import type { DocumentView } from './documentView.js';
import { describeTimex } from './hover/timexText.js';
import { inQuotationMarks, shortened } from './hover/words.js';
import type { NameActionRequest } from './nameActions.js';
import { itemAt, placeAt } from './place.js';

/** What a client can do with an action on a date. */
export interface DateActionOptions extends EditOptions {
	/** The client's command that asks for a publication date; null where it has none. */
	readonly setPublicationDateCommand: string | null;
}

/** So many other readings are offered: more would be a list of guesses. */
const MOST_READINGS = 3;

/**
 * What can be done about the date at the cursor: write it out in the article's style, have the file say that it means another day, give the article its publication date.
 * Nothing while the cursor only passes by: a light bulb at each date would be noise.
 */
export function dateActions(
	document: DocumentView,
	article: Article,
	request: NameActionRequest,
	options: DateActionOptions,
): CodeAction[] {
	if (request.trigger === 'automatic') return [];
	const isAsked = (kind: CodeActionKind) => wantsKind(request.only, kind);
	const place = placeAt(article, document.offsetAt(request.range.start));
	const date = place && itemAt(place.block.annotations.dates, place.offset);
	if (!place || !date || document.offsetAt(request.range.end) > date.end + place.blockStart) return [];
	const actions: CodeAction[] = [];
	const written = isAmbiguous(date) ? null : writeDateOut(article, place.block.text, date);
	if (written) {
		const edit = { start: date.start + place.blockStart, end: date.end + place.blockStart, text: written.text };
		actions.push({
			title: `Write out as “${written.shown}”`,
			kind: CodeActionKind.RefactorRewrite,
			edit: workspaceEdit(document, [edit], options),
		});
	}
	for (const value of isAmbiguous(date) ? [] : date.alternatives.slice(0, MOST_READINGS)) {
		const action = readingAction(document, article, date, value, options);
		if (action) actions.push(action);
	}
	const command = options.setPublicationDateCommand;
	if (command && !article.head.publicationDate && date.source.rule.endsWith('/underspecified')) {
		const title = 'Set the publication date …';
		actions.push({ title, kind: CodeActionKind.Refactor, command: { title, command, arguments: [document.uri] } });
	}
	return actions.filter(({ kind }) => isAsked(kind ?? ''));
}

/** The action by which the file says what a date means, wherever it has these words; null where it cannot say so. */
export function readingAction(
	document: DocumentView,
	article: Article,
	{ text, type }: Pick<DateExpr, 'text' | 'type'>,
	value: string,
	options: EditOptions,
): CodeAction | null {
	const edit = chooseDate(article, text, value);
	if (!edit) return null;
	return {
		title: `Read ${inQuotationMarks(shortened(text))} as ${describeTimex({ type, value }).text} in this file`,
		kind: CodeActionKind.Refactor,
		edit: workspaceEdit(document, [edit], options),
	};
}

/** The finding on an ambiguous date offers its readings already, written out too. */
function isAmbiguous({ source }: DateExpr): boolean {
	return source.rule.endsWith('/ambiguous-order');
}
