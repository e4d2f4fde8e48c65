import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import type { Article } from '../../engine/index.js';
import { entryFor, knowledgeOfEntry } from '../../knowledge/entries/entryIndex.js';
import { lookUpIn } from '../../knowledge/gazetteer/lookUpIn.js';
import type { Knowledge, KnowledgeQuery } from '../../knowledge/knowledge.js';
import type { Settings } from '../../protocol/settings.js';
import { entityQueryAt } from '../../service/hover/entityQuery.js';
import { type HoverOptions, hover } from '../../service/hover.js';
import { annotateExcerpt } from '../documents/excerpt.js';
import { NOTHING_ONLINE } from '../knowledge/onlineKnowledge.js';
import { type FeatureContext, stillReading } from './context.js';

/** Answers a hover at once, from the surroundings alone where the document is still being read. */
export async function answerHover(context: FeatureContext, params: HoverParams, token: CancellationToken): Promise<Hover | null> {
	const { uri } = params.textDocument;
	const reading = await stillReading(context, uri, token);
	if (reading) {
		const { text, options, settings } = reading;
		const offset = text.offsetAt(params.position);
		const excerpt = annotateExcerpt(context.engine, text, text.getText(), { start: offset, end: offset }, options);
		const at = offset - excerpt.shift;
		return hover(excerpt.view, excerpt.article, at, await optionsAt(context, uri, settings, excerpt.article, at, 'excerpt', token));
	}
	const read = await context.documents.read(uri, token);
	if (read.kind !== 'annotated') return null;
	const offset = read.document.text.offsetAt(params.position);
	return hover(
		read.document.text,
		read.article,
		offset,
		await optionsAt(context, uri, read.settings, read.article, offset, 'article', token),
	);
}

/** How the hover at an offset is put, with all that is known of the entity there. */
async function optionsAt(
	context: FeatureContext,
	uri: string,
	settings: Settings,
	article: Article,
	offset: number,
	scope: HoverOptions['scope'],
	token: CancellationToken,
): Promise<HoverOptions> {
	const base = { format: context.client.hoverFormat, scope, cueKinds: settings.quotes.cueKinds, checkPage: context.client.checkPage };
	const detail = settings.hover.card;
	const query = detail === 'off' ? null : entityQueryAt(article, offset);
	if (detail === 'off') return { ...base, card: 'off' };
	const knowledge = query ? await localKnowledge(context, uri, query) : [];
	const online = query ? await context.online.about(article, offset, settings.online, token) : NOTHING_ONLINE;
	const elsewhere = query ? context.elsewhere(uri, query, await context.knowledge.formsOf(uri, query)) : [];
	return {
		...base,
		card: { detail, knowledge: [...knowledge, ...online.knowledge], elsewhere, ...(online.isPending && { lookup: 'pending' }) },
	};
}

/** What the workspace's own knowledge base and the gazetteer say of an entity, in this order. */
async function localKnowledge({ knowledge, gazetteer }: FeatureContext, uri: string, query: KnowledgeQuery): Promise<readonly Knowledge[]> {
	const base = await knowledge.of(uri);
	const entry = entryFor(base.index, query);
	const asked = entry ? { ...query, forms: [...new Set([...query.forms, entry.name, ...entry.aliases])] } : query;
	const file = base.uri?.slice(base.uri.lastIndexOf('/') + 1) ?? '';
	return [...(entry ? [knowledgeOfEntry(entry, file)] : []), ...compact(lookUpIn(gazetteer(), asked))];
}

function compact<T>(item: T | null): readonly T[] {
	return item === null ? [] : [item];
}
