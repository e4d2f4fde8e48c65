import type { Location, WorkspaceSymbol } from 'vscode-languageserver';
import type { CueKind } from '../engine/index.js';
import { type Place, placesOf, type SummarizedQuote } from '../workspace/articleSummary.js';
import { type Hit, searchInSteps } from '../workspace/searchIndex.js';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.js';
import { isShown } from './isShown.js';
import { ENTITY_KINDS, QUOTE_KIND } from './symbolKinds.js';

/** More symbols than this are no list that one reads. */
const MOST_SYMBOLS = 300;

/** How symbols are put. */
export interface SymbolOptions {
	/** The kinds of cue whose quotes are listed. */
	readonly cueKinds: readonly CueKind[];
}

/**
 * Whom and what the articles of a workspace name, and whom they quote, by a query; the best first. An entity is at its first mention of each article. An article is called by its headline; one
 * that has none is told by its file, which editors show of every symbol.
 */
export function* workspaceSymbolsInSteps(
	index: WorkspaceIndex,
	query: string,
	{ cueKinds }: SymbolOptions,
): Generator<void, WorkspaceSymbol[]> {
	const hits = yield* searchInSteps(index, { query, most: MOST_SYMBOLS, isWanted: (quote) => isShown(quote, cueKinds) });
	return hits.flatMap((hit) => {
		const place = firstPlace(hit);
		if (!place) return [];
		const title = index.get(hit.uri)?.summary.title;
		return [{ ...nameAndKind(hit), location: locationOf(hit.uri, place), ...(title && { containerName: title }) }];
	});
}

/** A place of the index as LSP has it. */
export function locationOf(uri: string, { line, character, endLine, endCharacter }: Place): Location {
	return { uri, range: { start: { line, character }, end: { line: endLine, character: endCharacter } } };
}

function nameAndKind(hit: Hit): Pick<WorkspaceSymbol, 'name' | 'kind'> {
	return hit.kind === 'entity'
		? { name: hit.group.name, kind: ENTITY_KINDS[hit.group.type] }
		: { name: quoteName(hit.quote), kind: QUOTE_KIND };
}

/** “We did what we could…” — Amara Okonjo. */
function quoteName({ words, speaker }: SummarizedQuote): string {
	return `“${words.replace(/,$/u, '')}”${speaker === null ? '' : ` — ${speaker}`}`;
}

function firstPlace(hit: Hit): Place | undefined {
	return placesOf(hit.kind === 'quote' ? hit.quote.place : (hit.group.articles.get(hit.uri)?.[0]?.mentions.slice(0, 4) ?? []))[0];
}
