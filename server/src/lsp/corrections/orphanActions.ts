import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CORRECT_COMMAND, type CorrectionRequest } from '../../protocol/corrections.js';
import { wantsKind } from '../../service/actions/actionKinds.js';
import { inQuotationMarks, shortened } from '../../service/hover/words.js';
import type { Orphan } from '../../sidecar/orphan.js';

/** What can be done about corrections that have lost their place and are told of in the lines of a range: said of the words selected instead, where there are any, or taken out. */
export function orphanActions(
	document: TextDocument,
	orphans: readonly Orphan[],
	range: Range,
	only: readonly string[] | undefined,
): CodeAction[] {
	if (!wantsKind(only, CodeActionKind.QuickFix)) return [];
	const action = (title: string, correction: CorrectionRequest): CodeAction => ({
		title,
		kind: CodeActionKind.QuickFix,
		command: { title, command: CORRECT_COMMAND, arguments: [{ uri: document.uri, correction }] },
	});
	const selected = document.getText(range).trim();
	return orphans.flatMap(({ id, words, start }) => {
		const { line } = document.positionAt(start);
		if (line < range.start.line || line > range.end.line) return [];
		const lost = inQuotationMarks(shortened(words));
		return [
			...(selected === ''
				? []
				: [action(`Say of ${inQuotationMarks(shortened(selected))} what was settled about ${lost}`, { kind: 'reattach', id, range })]),
			action(`Take out what was settled about ${lost}`, { kind: 'removeRecord', id }),
		];
	});
}
