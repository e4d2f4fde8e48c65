import type { Token } from '../tokens/token.js';
import type { Piece } from './cutRun.js';
import { ROLE_NOUNS } from './tables/titles.js';

/** What the text says of the person of a piece right beside the name: its title ("Prime Minister"), or the noun before it ("striker"); null where nothing. */
export function roleOf(text: string, tokens: readonly Token[], piece: Piece): string | null {
	if (piece.title) return text.slice(tokens[piece.title.first]?.start, tokens[piece.title.end - 1]?.end);
	const before = tokens[piece.first - 1];
	return before && before.letterCase === 'lower' && ROLE_NOUNS.has(before.lower) ? before.text : null;
}
