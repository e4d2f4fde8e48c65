import type { EntityGroup } from '../../workspace/entityGroups.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import type { Offer } from './offer.js';

/** The forms of names that other articles have, by how one of their words begins. Of several that go by a form, the one that is mentioned most is named. */
export function workspaceNames(index: WorkspaceIndex, uri: string, written: string): readonly Offer[] {
	return index.namesBeginning(written).flatMap(({ text, groups }): readonly Offer[] => {
		const others = groups.flatMap((key) => index.group(key) ?? []).filter((group) => articlesOf(group, uri) > 0);
		const first = others.toSorted((a, b) => b.mentions - a.mentions)[0];
		if (!first) return [];
		const { name, type, role, mentions } = first;
		return [{ form: text, name, type, description: role, origin: 'workspace', articles: articlesOf(first, uri), weight: mentions }];
	});
}

/** How many articles but one name it. */
function articlesOf({ articles }: EntityGroup, uri: string): number {
	return articles.size - (articles.has(uri) ? 1 : 0);
}
