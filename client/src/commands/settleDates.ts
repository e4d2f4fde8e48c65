import { l10n, window } from 'vscode';
import { meant, plain, settle } from '../corrections/settle.js';
import type { Services } from './services.js';

/** The values that can be typed: those of TIMEX3, which are those of ISO 8601 and a few words. */
const VALUE = /^(?:[\dX]{4}(?:-[\dXWQHA-Z-]+)?(?:T[\d:A-Z]+)?|P(?:T?\d+[YMWDHS]|X[YMWDHS])+|(?:PAST|PRESENT|FUTURE)_REF)$/u;

/** Asks what the words selected, or the date at the cursor, mean; an empty answer says that they are no date. */
export async function setDateValue(services: Services): Promise<void> {
	const found = await meant(services);
	if (!found?.words) return;
	const value = await window.showInputBox({
		title: l10n.t('“{0}” Means', found.words),
		prompt: l10n.t('A day (2024-06-05), month (2024-06), year, time (2024-06-05T14:00) or duration (P3D); nothing for no date.'),
		validateInput: (text) => (text === '' || VALUE.test(text) ? undefined : l10n.t('This is no TIMEX3 value, such as 2024-06-05.')),
	});
	if (value === undefined) return;
	const type = value.startsWith('P') && !value.includes('_') ? 'DURATION' : value.includes('T') && !value.includes('_') ? 'TIME' : 'DATE';
	await settle(found.editor, { kind: 'date', range: plain(found.range), date: value === '' ? null : { type, value } });
}
