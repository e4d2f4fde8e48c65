import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { entityOf } from '../../engine/index.js';
import { mentionAt } from '../../service/mentions.js';
import { references } from '../../service/references.js';
import { locationOf } from '../../service/workspaceSymbols.js';
import { canonicalUri } from '../workspace/canonicalUri.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import type { FeatureContext } from './context.js';

/** More places than this are none that one goes through. */
const MOST_PLACES = 10_000;

/** Answers with all mentions of what is named at a place: those of the article first, then those of other articles. */
export async function answerReferences(
	context: FeatureContext,
	articles: WorkspaceArticles,
	{ textDocument: { uri }, position, context: { includeDeclaration } }: ReferenceParams,
	token: CancellationToken,
): Promise<Location[]> {
	const index = await articles.current(token);
	const read = await context.documents.read(uri, token);
	if (read.kind !== 'annotated') return [];
	const { article, document } = read;
	const offset = document.text.offsetAt(position);
	const here = references(document.text, article, offset, { firstMention: includeDeclaration ? 'included' : 'excluded' });
	const mention = mentionAt(article, offset)?.mention;
	const entity = mention && entityOf(article.names, mention.entity);
	if (!entity) return here;
	const { type, name, aliases } = entity;
	const also = await context.knowledge.formsOf(uri, { forms: [name, ...aliases], type });
	const elsewhere = index.mentionsElsewhere(canonicalUri(uri), type, [name, ...also]);
	return [...here, ...elsewhere.slice(0, MOST_PLACES).map((place) => locationOf(place.uri, place))];
}
