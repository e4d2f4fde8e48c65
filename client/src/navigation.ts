import type { AnnotatedEntity } from '../../server/src/protocol/annotations.js';
import type { Position, Range } from '../../server/src/protocol/position.js';

export type Direction = 'next' | 'previous';

/** The entity with a mention at a position; a cursor right behind a name is still at it. */
export function entityAt(entities: readonly AnnotatedEntity[], position: Position): AnnotatedEntity | undefined {
	return entities.find((entity) => entity.mentions.some((mention) => isAt(mention, position)));
}

/** The mention at a position; a cursor right behind it is still at it. */
export function mentionAt(entities: readonly AnnotatedEntity[], position: Position): Range | undefined {
	return entities.flatMap(({ mentions }) => mentions).find((mention) => isAt(mention, position));
}

/** The mention after or before a position, wrapping at the ends; undefined if there are none. `mentions` are in reading order. */
export function stepMention(mentions: readonly Range[], position: Position, direction: Direction): Range | undefined {
	const here = mentions.find((mention) => isAt(mention, position))?.start ?? position;
	if (direction === 'next') return mentions.find((mention) => compare(mention.start, here) > 0) ?? mentions[0];
	return mentions.findLast((mention) => compare(mention.start, here) < 0) ?? mentions.at(-1);
}

function isAt(range: Range, position: Position): boolean {
	return compare(range.start, position) <= 0 && compare(position, range.end) <= 0;
}

function compare(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}
