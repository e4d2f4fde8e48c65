import type { EntityGroup } from '../../workspace/entityGroups.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { counted } from '../hover/words.js';
import type { Offer } from './offer.js';

/** The forms of names that other articles have, by how one of their words begins. Of several that go by a form, the one that is mentioned most is named. */
export function workspaceNames(index: WorkspaceIndex, uri: string, written: string): readonly Offer[] {
	return index.names.beginning(written).flatMap((folded): readonly Offer[] => {
		const group = mostNamed(index, uri, folded);
		if (!group) return [];
		const details = () => {
			const { name, type, role } = group;
			const where = `in ${counted(articlesOf(group, uri), 'article')}`;
			return { form: index.names.spellingOf(folded), name, type, description: role, where };
		};
		return [{ folded, origin: 'workspace', weight: group.mentions, details }];
	});
}

function mostNamed(index: WorkspaceIndex, uri: string, folded: string): EntityGroup | undefined {
	let most: EntityGroup | undefined;
	for (const key of index.names.groupsOf(folded)) {
		const group = index.group(key);
		if (!group || articlesOf(group, uri) === 0) continue;
		if (!most || group.mentions > most.mentions || (group.mentions === most.mentions && group.key < most.key)) most = group;
	}
	return most;
}

/** How many articles but one name it. */
function articlesOf({ articles }: EntityGroup, uri: string): number {
	return articles.size - (articles.has(uri) ? 1 : 0);
}
