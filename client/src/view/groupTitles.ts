import { l10n } from 'vscode';
import type { GroupId } from './tree.js';

/** What the groups of the view are called. */
export const GROUP_TITLES: Readonly<Record<GroupId, () => string>> = {
	people: () => l10n.t('People'),
	organizations: () => l10n.t('Organizations'),
	places: () => l10n.t('Places'),
	groups: () => l10n.t('Groups'),
	otherNames: () => l10n.t('Other names'),
	quotes: () => l10n.t('Quotes'),
	orphans: () => l10n.t('Lost their place'),
	dates: () => l10n.t('Dates'),
};
