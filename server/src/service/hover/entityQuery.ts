import { type Article, entityOf, type Mention } from '../../engine/index.js';
import type { KnowledgeQuery } from '../../knowledge/knowledge.js';
import { mentionAt } from '../mentions.js';

/** So many places of an article are named to those who are asked about one of them. */
const MOST_PLACES = 50;

/** What to ask about the entity at an offset; null where no name stands, and of amounts of money, of which nobody knows anything. */
export function entityQueryAt(article: Article, offset: number): KnowledgeQuery | null {
	const mention = mentionAt(article, offset)?.mention;
	return mention && mention.type !== 'money' ? entityQuery(article, mention) : null;
}

/** What to ask about the entity of a mention. */
export function entityQuery(article: Article, { text, type, entity: id, expansion }: Mention): KnowledgeQuery {
	const entity = entityOf(article.names, id);
	const forms = [
		text.replace(/\s+/gu, ' '),
		...(entity ? [entity.name] : []),
		...(expansion === undefined ? [] : [expansion]),
		...(entity?.aliases ?? []),
	];
	return { forms: [...new Set(forms)], type, places: placesOf(article) };
}

/** The names of the places that an article names, each once, in reading order. */
function placesOf(article: Article): readonly string[] {
	const places = new Set<string>();
	for (const block of article.blocks) {
		for (const { type, text } of block.annotations.mentions) if (type === 'location' || type === 'group') places.add(text);
		if (places.size >= MOST_PLACES) break;
	}
	return [...places].slice(0, MOST_PLACES);
}
