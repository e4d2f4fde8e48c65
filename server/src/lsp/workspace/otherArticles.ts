import type { CrossArticleMentions } from '../../service/crossArticleMentions.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { pathOf } from '../documents/refusal.js';
import { canonicalUri } from './canonicalUri.js';

/** Which other articles name an entity, from what the index knows by now. `folders` are the URIs of the workspace's folders. */
export function otherArticles(index: WorkspaceIndex, folders: () => readonly string[]): CrossArticleMentions {
	return (uri, { forms, type }, also) => {
		// The fullest form names it: what it is short for is found through that.
		const fullest = forms.toSorted((a, b) => b.length - a.length)[0];
		if (fullest === undefined) return [];
		return index
			.articlesNaming(canonicalUri(uri), type, [fullest, ...also])
			.map((article) => ({ ...article, path: pathOf(article.uri, folders()) }));
	};
}
