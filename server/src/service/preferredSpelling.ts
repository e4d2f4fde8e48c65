import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { type Article, PREFERRED_SPELLING } from '../engine/index.js';
import { type FoundMisspelling, misspellingMessage, misspellings, type SpellingList } from '../knowledge/misspellings.js';
import { wantsKind } from './actions/actionKinds.js';
import { type EditOptions, workspaceEdit } from './actions/workspaceEdit.js';
import type { CodeActionRequest } from './codeActions.js';
import { type DiagnosticOptions, hostDiagnostic } from './diagnostics.js';
import { type DocumentView, rangeOf } from './documentView.js';
import { inQuotationMarks } from './hover/words.js';

/** A diagnostic for each misspelling of an article. */
export function spellingDiagnostics(
	document: DocumentView,
	article: Article,
	list: SpellingList,
	options: DiagnosticOptions,
): Diagnostic[] {
	return misspellings(article, list).map((found) => diagnosticOf(document, article, found, options));
}

/** The quick fixes for the misspellings in a range: for the one, and for all of the article where there are several. */
export function spellingActions(
	document: DocumentView,
	article: Article,
	request: CodeActionRequest,
	list: SpellingList,
	options: EditOptions & DiagnosticOptions,
): CodeAction[] {
	if (list.forms.size === 0 || !wantsKind(request.only, CodeActionKind.QuickFix)) return [];
	const start = document.offsetAt(request.range.start);
	const end = document.offsetAt(request.range.end);
	const all = misspellings(article, list);
	return all
		.filter((found) => found.start <= end && start <= found.end)
		.flatMap((found) => {
			const alike = all.filter(({ wrong, right }) => wrong === found.wrong && right === found.right);
			const title = `Write ${inQuotationMarks(found.right)}`;
			const fix = (words: string, places: readonly FoundMisspelling[]): CodeAction => ({
				title: words,
				kind: CodeActionKind.QuickFix,
				diagnostics: [diagnosticOf(document, article, found, options)],
				edit: workspaceEdit(
					document,
					places.map((place) => ({ start: place.start, end: place.end, text: place.right })),
					options,
				),
			});
			return [
				{ ...fix(title, [found]), isPreferred: true },
				...(alike.length > 1 ? [fix(`${title} everywhere in the article`, alike)] : []),
			];
		});
}

function diagnosticOf(document: DocumentView, article: Article, found: FoundMisspelling, options: DiagnosticOptions): Diagnostic {
	const place = { range: rangeOf(document, found, 0), message: misspellingMessage(found) };
	return hostDiagnostic(PREFERRED_SPELLING, place, article.options, options);
}
