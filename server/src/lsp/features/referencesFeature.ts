import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { entityOf } from '../../engine/index.js';
import { mentionAt } from '../../service/mentions.js';
import { references } from '../../service/references.js';
import { locationOf } from '../../service/workspaceSymbols.js';
import { canonicalUri } from '../workspace/canonicalUri.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import { atPlace, type FeatureContext } from './context.js';

/** More places than this are none that one goes through. */
const MOST_PLACES = 10_000;

/** Answers with all mentions of what is named at a place: those of the article first, then those of other articles. */
export async function answerReferences(
	context: FeatureContext,
	articles: WorkspaceArticles,
	params: ReferenceParams,
	token: CancellationToken,
): Promise<Location[]> {
	const { uri } = params.textDocument;
	const index = await articles.current(token);
	return atPlace<Location[]>(context, params, token, [], (document, article, offset) => {
		const here = references(document, article, offset, { firstMention: params.context.includeDeclaration ? 'included' : 'excluded' });
		const mention = mentionAt(article, offset)?.mention;
		const entity = mention && entityOf(article.names, mention.entity);
		const elsewhere = entity ? index.mentionsElsewhere(canonicalUri(uri), entity.type, entity.name) : [];
		return [...here, ...elsewhere.slice(0, MOST_PLACES).map((place) => locationOf(place.uri, place))];
	});
}
