import { l10n, type QuickPickItem, window } from 'vscode';
import type { EntityType } from '../../../server/src/protocol/entityType.js';
import { DEFAULT_SETTINGS } from '../../../server/src/protocol/settings.js';

/** All types, in the order in which they are shown. */
export const TYPES = DEFAULT_SETTINGS.highlight.entityTypes;

/** Asks a person for the type of a name; undefined where they choose none. */
export async function askType(title: string): Promise<EntityType | undefined> {
	const labels: Readonly<Record<EntityType, string>> = {
		person: l10n.t('somebody: a minister, a witness, a character'),
		organization: l10n.t('an organization: a company, an agency, a party, a team'),
		location: l10n.t('a place: a country, a city, a river'),
		facility: l10n.t('a building, an airport, a road or a bridge'),
		group: l10n.t('a nationality, or a religious or political group'),
		event: l10n.t('an event: a war, a storm, a championship'),
		product: l10n.t('a product: a vehicle, a device, a medicine'),
		work: l10n.t('a work of art or a title: a book, a film, a song, a newspaper'),
		money: l10n.t('an amount of money'),
		other: l10n.t('another name: a language, a law, an award'),
	};
	const items = TYPES.map((type): QuickPickItem & { readonly type: EntityType } => ({ type, label: type, description: labels[type] }));
	return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.type;
}
