import { l10n, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { adviseToOpenOne } from '../advise.js';
import { silencedText } from '../checks/checkItems.js';
import { checkSettings, setCheck } from '../checks/checkSettings.js';
import { checkTitles } from '../checks/checkTitles.js';
import { checkRows, isSilencedRow, type OffNode, type SilenceNode } from '../checks/checkTree.js';
import { requestSilences } from '../checks/requestSilences.js';
import { toRange } from '../ranges.js';
import type { Services } from './services.js';

/** Has a check heard again: takes its comment, its item of the front matter or its setting out. Argument: the row of the view (asked for where left out). */
export async function undoSilence(services: Services, argument: unknown): Promise<void> {
	const { document } = services.active;
	if (!document) {
		adviseToOpenOne();
		return;
	}
	const { rows, version } = await silencedNow(services, document);
	const row = isSilencedRow(argument) ? rows.find(({ id }) => id === argument.id) : await ask(rows);
	if (!row) return;
	if (row.kind === 'off') {
		await setCheck(row.check, null, row.place, document.uri);
		return;
	}
	const { undo } = row.silence;
	if (!undo || document.version !== version) return;
	const edit = new WorkspaceEdit();
	edit.replace(document.uri, toRange(undo.range), undo.newText);
	await workspace.applyEdit(edit);
}

/** What is silenced at this moment, and the version of the document that this is true of: a row of the view may be older. */
async function silencedNow(
	{ client, extension }: Services,
	document: TextDocument,
): Promise<{ readonly rows: readonly (SilenceNode | OffNode)[]; readonly version: number }> {
	const answer = await requestSilences(client, document.uri);
	const { silences, version } = answer?.kind === 'silences' ? answer : { silences: [], version: document.version };
	const titles = checkTitles(extension.packageJSON);
	const rows = checkRows({ findings: [], silences, settings: checkSettings(document.uri), titles });
	return { rows: rows.flatMap((row) => (row.kind === 'silenced' ? row.children : [])), version };
}

async function ask(rows: readonly (SilenceNode | OffNode)[]): Promise<SilenceNode | OffNode | undefined> {
	const choices = rows.filter((row) => row.kind === 'off' || row.silence.undo).map((row) => ({ ...silencedText(row), row }));
	if (choices.length === 0) {
		void window.showInformationMessage(l10n.t('Nothing is silenced in this article.'));
		return undefined;
	}
	return (await window.showQuickPick(choices, { title: l10n.t('Hear a Silenced Check Again') }))?.row;
}
