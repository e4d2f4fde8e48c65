import { l10n, window } from 'vscode';
import { activeArticle } from '../articles.js';
import { SEVERITY_NAMES } from '../checks/checkItems.js';
import { checkSettings, placeOfChoice, setCheck } from '../checks/checkSettings.js';
import { checkTitles, titleOf } from '../checks/checkTitles.js';
import { checkOf, SEVERITIES } from '../checks/checkTree.js';
import { askCheck } from './askCheck.js';
import type { Services } from './services.js';

/** Says in the workspace's settings, or the user's where no folder is open, how loud a check is. Argument: the check's id, or its row (asked for where left out). */
export async function setCheckSeverity({ extension }: Services, argument: unknown): Promise<void> {
	const check = checkOf(argument) ?? (await askCheck(extension, l10n.t('Set the Severity of a Check')));
	if (!check) return;
	const uri = activeArticle()?.uri;
	const place = placeOfChoice();
	const now = checkSettings(uri)[place][check] ?? null;
	const choices = [null, ...SEVERITIES, 'off' as const].map((severity) => ({
		label: severity === null ? l10n.t('Default') : SEVERITY_NAMES[severity](),
		...(severity === now && { description: l10n.t('as it is now') }),
		severity,
	}));
	const title = titleOf(check, checkTitles(extension.packageJSON));
	const chosen = await window.showQuickPick(choices, { title: l10n.t('Severity of “{0}”', title) });
	if (chosen) await setCheck(check, chosen.severity, place, uri);
}
