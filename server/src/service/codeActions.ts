import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import { ALL_CHECKS, type Article, type ArticleBlock, type Finding, type Fix, parseCivilDate, type TextEdit } from '../engine/index.js';
import { wantsKind } from './actions/actionKinds.js';
import { dateStyleOf, writeDay } from './actions/dateStyle.js';
import { lineInFrontMatter } from './actions/frontMatterEdit.js';
import { orderNumericDates } from './actions/orderNumericDates.js';
import { lineEndOf, silenceHere, silenceInFile } from './actions/silence.js';
import { type EditOptions, workspaceEdit } from './actions/workspaceEdit.js';
import { blockPositions } from './blockPositions.js';
import { readingAction } from './dateActions.js';
import { type DiagnosticOptions, diagnosticOf } from './diagnostics.js';
import type { DocumentView } from './documentView.js';
import { blocksIn } from './place.js';

/** What is asked for. `only`: kinds of actions; all where it is left out. */
export interface CodeActionRequest {
	readonly range: Range;
	readonly only?: readonly string[];
}

/** What a client can do with an action. */
export interface CodeActionOptions extends DiagnosticOptions, EditOptions {
	/**
	 * The client's commands that ask for a publication date, switch a check off in the workspace, and open what the documentation says of one; null where it
	 * has none.
	 */
	readonly setPublicationDateCommand: string | null;
	readonly silenceInWorkspaceCommand: string | null;
	readonly aboutCheckCommand: string | null;
}

/** For each finding in a range: the ways to mend it, then those to silence its check, for the place, the file and the workspace, and to read about it. */
export function codeActions(
	document: DocumentView,
	article: Article,
	request: CodeActionRequest,
	options: CodeActionOptions,
): CodeAction[] {
	if (!wantsKind(request.only, CodeActionKind.QuickFix)) return [];
	const asked = { start: document.offsetAt(request.range.start), end: document.offsetAt(request.range.end) };
	const fixes: CodeAction[] = [];
	const silencers: CodeAction[] = [];
	const documentation: CodeAction[] = [];
	for (const { index, block, start } of blocksIn(article, asked)) {
		for (const finding of block.annotations.findings) {
			if (finding.start + start > asked.end || finding.end + start < asked.start) continue;
			const found: Found = {
				document,
				article,
				block,
				index,
				start,
				finding,
				diagnostic: diagnosticOf(document, finding, blockPositions(document, block, start), options),
			};
			fixes.push(...finding.fixes.flatMap((fix, i) => fixAction(found, fix, i, options) ?? []));
			silencers.push(...silenceActions(found, options));
			documentation.push(...aboutActions(found, options));
		}
	}
	return merged([...fixes, ...silencers, ...documentation]);
}

interface Found {
	readonly document: DocumentView;
	readonly article: Article;
	readonly block: ArticleBlock;
	readonly index: number;
	readonly start: number;
	readonly finding: Finding;
	readonly diagnostic: Diagnostic;
}

function fixAction(found: Found, fix: Fix, number: number, options: CodeActionOptions): CodeAction | null {
	const { article, document, start } = found;
	if (fix.kind === 'edit') {
		const edits = fix.edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
		return { ...editAction(found, fix.title, edits, options), ...(number === 0 && { isPreferred: true }) };
	}
	if (fix.kind === 'writeDate') {
		const day = parseCivilDate(fix.value);
		if (!day) return null;
		const text = writeDay(day, dateStyleOf(article), 'day');
		const { finding } = found;
		return editAction(found, `Write “${text}”`, [{ start: finding.start + start, end: finding.end + start, text }], options);
	}
	if (fix.kind === 'readDate') {
		const reading = readingAction(document, article, { text: fix.words, type: 'DATE' }, fix.value, options);
		return reading && { ...reading, ...action(found, reading.title) };
	}
	if (fix.kind === 'readNumericDates') {
		const title = `Read all numeric dates in this file ${ORDER_NAMES[fix.order]} first`;
		return editAction(found, title, [orderNumericDates(article, fix.order)], options);
	}
	const command = options.setPublicationDateCommand;
	if (command) {
		return { ...action(found, fix.title), command: { title: fix.title, command, arguments: [document.uri] } };
	}
	const edit = dateInFrontMatter(article);
	return edit && editAction(found, 'Add “date: YYYY-MM-DD” to the front matter, to be filled in', [edit], options);
}

const ORDER_NAMES = { dayFirst: 'day', monthFirst: 'month' } as const;

function silenceActions(found: Found, options: CodeActionOptions): readonly CodeAction[] {
	const { article, document, finding, index } = found;
	const here = silenceHere(article, index, finding.code);
	const command = options.silenceInWorkspaceCommand;
	const inWorkspace = `Silence “${finding.code}” in the workspace`;
	return [
		...(here ? [editAction(found, `Silence “${finding.code}” in this paragraph`, [here], options)] : []),
		editAction(found, `Silence “${finding.code}” in this file`, [silenceInFile(article, finding.code)], options),
		...(command
			? [{ ...action(found, inWorkspace), command: { title: inWorkspace, command, arguments: [finding.code, document.uri] } }]
			: []),
	];
}

function aboutActions(found: Found, { aboutCheckCommand: command }: CodeActionOptions): readonly CodeAction[] {
	const { code } = found.finding;
	const title = `About the check “${code}”`;
	return command && ALL_CHECKS.some((check) => check.code === code)
		? [{ ...action(found, title), command: { title, command, arguments: [code] } }]
		: [];
}

/** The edit that gives a publication date a place in the front matter; null where it has one. */
function dateInFrontMatter(article: Article): TextEdit | null {
	const lineEnd = lineEndOf(article);
	const line = 'date: YYYY-MM-DD';
	const index = article.blocks.findIndex((block) => block.kind !== 'blank');
	const block = article.blocks[index];
	if (block?.kind !== 'frontMatter') return { start: 0, end: 0, text: `---${lineEnd}${line}${lineEnd}---${lineEnd}${lineEnd}` };
	const edit = lineInFrontMatter(block.text, 'date', line, lineEnd);
	const by = article.starts[index] ?? 0;
	return edit && { ...edit, start: edit.start + by, end: edit.end + by };
}

function action({ diagnostic }: Found, title: string): CodeAction {
	return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
}

function editAction(found: Found, title: string, edits: readonly TextEdit[], options: CodeActionOptions): CodeAction {
	return { ...action(found, title), edit: workspaceEdit(found.document, edits, options) };
}

/** One action where several findings ask for the same one, as to silence a check that reports twice. */
function merged(actions: readonly CodeAction[]): CodeAction[] {
	const byContent = new Map<string, CodeAction>();
	for (const action of actions) {
		const key = JSON.stringify([action.title, action.edit, action.command]);
		const same = byContent.get(key);
		byContent.set(key, same ? { ...same, diagnostics: [...(same.diagnostics ?? []), ...(action.diagnostics ?? [])] } : action);
	}
	return [...byContent.values()];
}
