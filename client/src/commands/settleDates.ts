import { l10n, window } from 'vscode';
import { advise } from '../advise.js';
import { meant, plain, settle } from '../corrections/settle.js';
import type { Services } from './services.js';

/** The values that can be typed: those of TIMEX3, which are those of ISO 8601 and a few words. */
const VALUE = /^(?:[\dX]{4}(?:-[\dXWQHA-Z-]+)?(?:T[\d:A-Z]+)?|P(?:T?\d+[YMWDHS]|X[YMWDHS])+|(?:PAST|PRESENT|FUTURE)_REF)$/u;

/** Asks what the words selected, or the date at the cursor, mean; an empty answer says that they are no date. */
export async function setDateValue(services: Services): Promise<void> {
	const found = await meant(services);
	if (!found) return;
	const { editor, date } = found;
	if (!date) {
		advise(l10n.t('Put the cursor on a date first, or select words that are one.'));
		return;
	}
	const value = await window.showInputBox({
		title: l10n.t('“{0}” Means', editor.document.getText(date)),
		prompt: l10n.t('A day (2024-06-05), month (2024-06), year, time (2024-06-05T14:00) or duration (P3D); nothing for no date.'),
		validateInput: (text) => (text === '' || VALUE.test(text) ? undefined : l10n.t('This is no TIMEX3 value, such as 2024-06-05.')),
	});
	if (value === undefined) return;
	const type = value.startsWith('P') && !value.includes('_') ? 'DURATION' : value.includes('T') && !value.includes('_') ? 'TIME' : 'DATE';
	await settle(editor, { kind: 'date', range: plain(date), date: value === '' ? null : { type, value } });
}
