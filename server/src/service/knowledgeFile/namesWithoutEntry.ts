import { type EntryIndex, entryFor } from '../../knowledge/entries/entryIndex.js';
import type { EntityGroup } from '../../workspace/entityGroups.js';
import { findWord, foldName } from '../../workspace/foldName.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';

/** More names than this are none that one goes through: with the next letter there are fewer. */
const MOST = 60;

/** What the workspace's articles name that no entry has, by how one of its words begins (all where nothing is written): what is mentioned most comes first. */
export function namesWithoutEntry(articles: WorkspaceIndex, index: EntryIndex, written: string): readonly EntityGroup[] {
	const beginning = foldName(written.replace(/^["']/u, ''));
	return Array.from(articles.groups())
		.filter(({ name, type }) => (beginning === '' || findWord(foldName(name), beginning) >= 0) && !entryFor(index, { forms: [name], type }))
		.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
		.slice(0, MOST);
}
