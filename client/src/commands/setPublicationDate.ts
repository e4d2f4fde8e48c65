import { EndOfLine, l10n, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { PUBLICATION_DATE_NOTIFICATION, type PublicationDateParams } from '../../../server/src/protocol/publicationDate.js';
import { adviseToOpenOne } from '../advise.js';
import { frontMatterEdit } from '../publicationDate/frontMatterEdit.js';
import { isDay } from '../publicationDate/isDay.js';
import type { Services } from './services.js';

/**
 * Asks for the publication date of an article and keeps it. Arguments, as the protocol states them: the URI as a string, and a date to offer; a third,
 * a date or nothing, is taken without asking. Without arguments, the active article is meant. Answers with the date, empty when it was taken away.
 */
export async function setPublicationDate(services: Services, uri: unknown, offered: unknown, given: unknown): Promise<string | undefined> {
	const document = typeof uri === 'string' ? await workspace.openTextDocument(Uri.parse(uri)) : services.active.document;
	if (!document) {
		adviseToOpenOne();
		return undefined;
	}
	const date = typeof given === 'string' && isDateOrEmpty(given) ? given : await ask(services, document, offered);
	if (date === undefined) return undefined;
	const params: PublicationDateParams = { uri: document.uri.toString(), date: date || null };
	await services.publicationDates.set(params.uri, params.date);
	await services.client.sendNotification(PUBLICATION_DATE_NOTIFICATION, params);
	if (date) void offerFrontMatter(document, date);
	return date;
}

function ask({ store, publicationDates }: Services, document: TextDocument, offered: unknown): Thenable<string | undefined> {
	const uri = document.uri.toString();
	const answer = store.get(uri);
	const known = answer?.kind === 'annotated' ? answer.publicationDate?.value : undefined;
	return window.showInputBox({
		title: l10n.t('Publication Date'),
		prompt: l10n.t('A date as in 2022-01-06. Leave it empty to go by the article itself.'),
		placeHolder: 'YYYY-MM-DD',
		value: publicationDates.all()[uri] ?? (typeof offered === 'string' ? offered : (known ?? '')),
		validateInput: (value) => (isDateOrEmpty(value) ? undefined : l10n.t('Give a day that exists, as in 2022-01-06.')),
	});
}

function isDateOrEmpty(value: string): boolean {
	return value === '' || isDay(value);
}

async function offerFrontMatter(document: TextDocument, date: string): Promise<void> {
	const edit = () => frontMatterEdit(document.getText(), date, document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
	if (!edit()) return;
	const write = l10n.t('Write It into the Article');
	if ((await window.showInformationMessage(l10n.t('Publication date set to {0}.', date), write)) !== write) return;
	const change = edit();
	if (!change) return;
	const workspaceEdit = new WorkspaceEdit();
	workspaceEdit.replace(document.uri, new Range(document.positionAt(change.start), document.positionAt(change.end)), change.newText);
	await workspace.applyEdit(workspaceEdit);
}
