import { l10n, window } from 'vscode';
import type { SeveritySetting } from '../../../server/src/protocol/settings.js';
import { SEVERITY_NAMES } from '../checks/checkItems.js';
import { checkSettings, placeOfChoice, setCheck } from '../checks/checkSettings.js';
import { checkTitles, titleOf } from '../checks/checkTitles.js';
import { checkOf, SEVERITIES } from '../checks/checkTree.js';
import { askCheck } from './askCheck.js';
import type { Services } from './services.js';

/**
 * Says in the workspace's settings, or the user's where no folder is open, how loud a check is. Arguments: the check's id, or its row, and the severity, `default` for
 * its own; what is left out is asked for.
 */
export async function setCheckSeverity({ extension, active }: Services, argument: unknown, severity: unknown): Promise<void> {
	const check = checkOf(argument) ?? (await askCheck(extension, l10n.t('Set the Severity of a Check')));
	if (!check) return;
	const uri = active.document?.uri;
	const place = placeOfChoice();
	const now = checkSettings(uri)[place][check] ?? 'default';
	const title = titleOf(check, checkTitles(extension.packageJSON));
	const chosen = CHOICES.find((choice) => choice === severity) ?? (await askSeverity(title, now));
	if (chosen) await setCheck(check, chosen === 'default' ? null : chosen, place, uri);
}

type Choice = SeveritySetting | 'default';

const CHOICES: readonly Choice[] = ['default', ...SEVERITIES, 'off'];

async function askSeverity(check: string, now: Choice): Promise<Choice | undefined> {
	const items = CHOICES.map((choice) => ({
		label: choice === 'default' ? l10n.t('Default') : SEVERITY_NAMES[choice](),
		...(choice === now && { description: l10n.t('as it is now') }),
		choice,
	}));
	return (await window.showQuickPick(items, { title: l10n.t('Severity of “{0}”', check) }))?.choice;
}
