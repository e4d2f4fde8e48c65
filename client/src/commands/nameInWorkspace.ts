import { ConfigurationTarget, l10n, Uri, type WorkspaceConfiguration, window, workspace } from 'vscode';
import { SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';
import { advise, adviseToOpenOne } from '../advise.js';
import { askType, TYPES } from '../names/askType.js';
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
	const chosen = TYPES.find((known) => known === type) ?? (await askType(l10n.t('Always Tag “{0}” as', name)));
	if (!chosen) return;
	await change(services, uri, (lists) => withTagged(lists, name, chosen));
	window.setStatusBarMessage(l10n.t('{0} is always tagged now.', name), 4000);
}

/** Puts a name on the list of those that are never tagged. Arguments: the name, which is found like that of `tagInWorkspace` where left out, and a document's URI. */
export async function neverTagInWorkspace(services: Services, given: unknown, uri: unknown): Promise<void> {
	const name = await nameOf(services, given);
	if (!name) return;
	await change(services, uri, (lists) => withNeverTagged(lists, name));
	window.setStatusBarMessage(l10n.t('{0} is never tagged now.', name), 4000);
}

async function nameOf({ store, active }: Services, given: unknown): Promise<string | undefined> {
	if (typeof given === 'string') return given;
	if (isEntityNode(given)) return given.entity.name;
	const { editor } = active;
	if (!editor) {
		adviseToOpenOne();
		return undefined;
	}
	const { document, selection } = editor;
	const answer = selection.isEmpty ? await store.fresh(document.uri.toString()) : undefined;
	const mention = answer?.kind === 'annotated' ? mentionAt(answer.entities, selection.active) : undefined;
	const name = document
		.getText(mention ? toRange(mention) : selection)
		.replace(/\s+/gu, ' ')
		.trim();
	if (!name) advise(l10n.t('Put the cursor on a name first, or select words.'));
	return name;
}

/** Rewrites the lists where they are kept nearest to a document: in its folder's settings if they have any, else in the workspace's, or the user's where no folder is open. */
async function change({ active }: Services, uri: unknown, rewrite: (lists: NameLists) => NameLists): Promise<void> {
	const scope = typeof uri === 'string' ? Uri.parse(uri) : (active.document?.uri ?? null);
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
