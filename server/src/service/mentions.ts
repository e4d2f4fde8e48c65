import type { Article, EntityId, Mention, Span } from '../engine/index.js';
import { itemAt, placeAt } from './place.js';

/** A mention with offsets into the whole text. */
export interface PlacedMention extends Span {
	readonly mention: Mention;
}

/** The mention at an offset, or null. */
export function mentionAt(article: Article, offset: number): PlacedMention | null {
	const place = placeAt(article, offset);
	const mention = place && itemAt(place.block.annotations.mentions, place.offset);
	return mention ? placed(mention, place.blockStart) : null;
}

/** All mentions of an entity, in reading order. */
export function mentionsOf(article: Article, entity: EntityId): readonly PlacedMention[] {
	return article.blocks.flatMap((block, i) =>
		block.annotations.mentions.filter((mention) => mention.entity === entity).map((mention) => placed(mention, article.starts[i] ?? 0)),
	);
}

function placed(mention: Mention, by: number): PlacedMention {
	return { mention, start: mention.start + by, end: mention.end + by };
}
