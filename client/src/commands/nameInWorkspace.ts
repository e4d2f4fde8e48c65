import { ConfigurationTarget, l10n, type QuickPickItem, Uri, type WorkspaceConfiguration, window, workspace } from 'vscode';
import type { EntityType } from '../../../server/src/protocol/entityType.js';
import { DEFAULT_SETTINGS, SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';
import { activeArticleEditor } from '../articles.js';
import { type NameLists, withNeverTagged, withTagged } from '../names/nameLists.js';
import { mentionAt } from '../navigation.js';
import { toRange } from '../ranges.js';
import { isEntityNode } from '../view/tree.js';
import type { Services } from './services.js';

/**
 * Puts a name on the list of those that are always tagged. Arguments, as the protocol states them: the name, a document's URI and a type, which is asked for where left out.
 * Without a name, the row of the view, the words selected or the name at the cursor are meant.
 */
export async function tagInWorkspace(services: Services, given: unknown, uri: unknown, type: unknown): Promise<void> {
	const name = await nameOf(services, given);
	if (!name) return;
	const chosen = TYPES.find((known) => known === type) ?? (await askType(name));
	if (!chosen) return;
	await change(uri, (lists) => withTagged(lists, name, chosen));
	window.setStatusBarMessage(l10n.t('{0} is always tagged now.', name), 4000);
}

/** Puts a name on the list of those that are never tagged. Arguments: the name, which is found like that of `tagInWorkspace` where left out, and a document's URI. */
export async function neverTagInWorkspace(services: Services, given: unknown, uri: unknown): Promise<void> {
	const name = await nameOf(services, given);
	if (!name) return;
	await change(uri, (lists) => withNeverTagged(lists, name));
	window.setStatusBarMessage(l10n.t('{0} is never tagged now.', name), 4000);
}

const TYPES = DEFAULT_SETTINGS.highlight.entityTypes;

async function nameOf({ store }: Services, given: unknown): Promise<string | undefined> {
	if (typeof given === 'string') return given;
	if (isEntityNode(given)) return given.entity.name;
	const editor = activeArticleEditor();
	if (!editor) return undefined;
	const { document, selection } = editor;
	const answer = selection.isEmpty ? await store.fresh(document.uri.toString()) : undefined;
	const mention = answer?.kind === 'annotated' ? mentionAt(answer.entities, selection.active) : undefined;
	const name = document
		.getText(mention ? toRange(mention) : selection)
		.replace(/\s+/gu, ' ')
		.trim();
	if (!name) window.setStatusBarMessage(l10n.t('There is no name at the cursor.'), 4000);
	return name;
}

async function askType(name: string): Promise<EntityType | undefined> {
	const labels: Readonly<Record<EntityType, string>> = {
		person: l10n.t('a person'),
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
	return (await window.showQuickPick(items, { title: l10n.t('Always Tag “{0}” as', name), matchOnDescription: true }))?.type;
}

/** Rewrites the lists where they are kept nearest to a document: in its folder's settings if they have any, else in the workspace's, or the user's where no folder is open. */
async function change(uri: unknown, rewrite: (lists: NameLists) => NameLists): Promise<void> {
	const scope = typeof uri === 'string' ? Uri.parse(uri) : (activeArticleEditor()?.document.uri ?? null);
	const settings = workspace.getConfiguration(`${SETTINGS_SECTION}.entities`, scope);
	const names = stateOf<NameLists['names']>(settings, 'names', {});
	const neverTag = stateOf<NameLists['neverTag']>(settings, 'neverTag', []);
	// Settings are written by hand: what is no list counts as an empty one.
	const before = { names: names.own ?? {}, neverTag: Array.isArray(neverTag.inForce) ? neverTag.inForce : [] };
	const after = rewrite(before);
	const namesLeft = Object.keys(after.names).length > 0 ? after.names : undefined;
	if (JSON.stringify(after.names) !== JSON.stringify(before.names)) await settings.update('names', namesLeft, names.target);
	if (JSON.stringify(after.neverTag) !== JSON.stringify(before.neverTag))
		await settings.update('neverTag', after.neverTag, neverTag.target);
}

/** A setting where it is to be written: the value that stands there, and the one in force. VS Code joins objects of several levels, but a list of one level hides those of the others. */
function stateOf<T>(
	settings: WorkspaceConfiguration,
	key: string,
	none: T,
): { readonly target: ConfigurationTarget; readonly own: T | undefined; readonly inForce: T } {
	const values = settings.inspect<T>(key);
	const inForce = settings.get<T>(key) ?? none;
	if (values?.workspaceFolderValue !== undefined)
		return { target: ConfigurationTarget.WorkspaceFolder, own: values.workspaceFolderValue, inForce };
	if (workspace.workspaceFolders !== undefined) return { target: ConfigurationTarget.Workspace, own: values?.workspaceValue, inForce };
	return { target: ConfigurationTarget.Global, own: values?.globalValue, inForce };
}
