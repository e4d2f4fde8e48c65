import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { ALL_CHECKS, type Article, type CheckId, overlaps, type Span, shift, type TextEdit } from '../engine/index.js';
import { isWithin, wantsKind } from './actions/actionKinds.js';
import { type EditOptions, workspaceEdit } from './actions/workspaceEdit.js';
import type { CodeActionRequest } from './codeActions.js';
import type { DocumentView } from './documentView.js';

/** The kind of the action that makes every mechanical fix of a file, as on saving; behind it and a point, a check's id: those of one check alone. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.articleAnnotator`;

/**
 * What mends many findings at once, of the checks whose fixes are mechanical: for a finding in the range that is not the only one of its check, all of that check; and where the kind
 * is asked for, all of them, or all of one check.
 */
export function fixAllActions(document: DocumentView, article: Article, request: CodeActionRequest, options: EditOptions): CodeAction[] {
	const { only } = request;
	const action = (title: string, kind: CodeActionKind, checks: readonly CheckId[]): CodeAction[] => {
		const edits = mechanicalEdits(article, checks);
		return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(document, edits, options) }];
	};
	const asked = only?.find((kind) => kind !== '' && (isWithin(FIX_ALL_KIND, kind) || isWithin(kind, FIX_ALL_KIND)));
	if (asked !== undefined) {
		const check = asked.startsWith(`${FIX_ALL_KIND}.`) ? asked.slice(FIX_ALL_KIND.length + 1) : undefined;
		const checks = check === undefined ? MECHANICAL : MECHANICAL.filter((code) => code === check);
		return action('Make all mechanical fixes in this file', check === undefined ? FIX_ALL_KIND : asked, checks);
	}
	if (!wantsKind(only, CodeActionKind.QuickFix)) return [];
	const range = { start: document.offsetAt(request.range.start), end: document.offsetAt(request.range.end) };
	return MECHANICAL.filter((check) => isOneOfSeveral(article, check, range)).flatMap((check) =>
		action(`Fix all findings of “${check}” in this file`, CodeActionKind.QuickFix, [check]),
	);
}

const MECHANICAL: readonly CheckId[] = ALL_CHECKS.filter(({ isMechanical }) => isMechanical).map(({ code }) => code);

function isOneOfSeveral(article: Article, check: CheckId, range: Span): boolean {
	let times = 0;
	let isTouched = false;
	for (const [i, block] of article.blocks.entries()) {
		for (const finding of block.annotations.findings) {
			if (finding.code !== check) continue;
			const { start, end } = shift(finding, article.starts[i] ?? 0);
			times++;
			isTouched ||= start <= range.end && range.start <= end;
		}
	}
	return isTouched && times > 1;
}

/** The edits of the first fix of each finding of some checks, in offsets of the whole text; of two that meet, the first alone: when it is made, the check will say what is left. */
function mechanicalEdits(article: Article, checks: readonly CheckId[]): readonly TextEdit[] {
	const made: TextEdit[] = [];
	for (const [i, block] of article.blocks.entries()) {
		for (const { code, fixes } of block.annotations.findings) {
			const [fix] = fixes;
			if (fix?.kind !== 'edit' || !checks.includes(code)) continue;
			const edits = fix.edits.map((edit) => ({ ...edit, ...shift(edit, article.starts[i] ?? 0) }));
			if (!edits.some((edit) => made.some((other) => overlaps(edit, other) || edit.start === other.end || edit.end === other.start)))
				made.push(...edits);
		}
	}
	return made;
}
