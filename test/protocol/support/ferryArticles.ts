import { type Location, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { TestClient } from './testClient.js';

/** Two articles of the same people and places, and files that are none. */
export const FERRY =
	'Ferry Sinks Off Port Vila\n\nPresident Amara Okonjo spoke in Suva on Tuesday.\n\n“We did what we could,” Okonjo said.\n';
export const BUDGET = 'Budget Passes\n\nAmara Okonjo signed the budget. “It is a beginning,” Lena Voss said in Suva.\n';
export const FILES = {
	'ferry.txt': FERRY,
	'archive/budget.md': BUDGET,
	'code.json': '{"name": "Amara Okonjo"}',
	'README.md': 'Amara Okonjo',
};

/** The symbols of the workspace that a query finds: “Amara Okonjo (Budget Passes) archive/budget.md 2:0”. */
export async function symbols(client: TestClient, query: string): Promise<readonly string[]> {
	const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
	return found.map(
		(symbol) => `${symbol.name} (${symbol.containerName ?? 'no headline'}) ${placeOf((symbol as WorkspaceSymbol).location as Location)}`,
	);
}

/** A place by its file in the news folder, its line and its character, from 0: “ferry.txt 2:10”. */
export function placeOf({ uri, range }: Location): string {
	return `${uri.replace(/^.*article-annotator-news-[^/]*\//u, '')} ${range.start.line}:${range.start.character}`;
}

/** The file of a symbol that `symbols` gave. */
export function fileOf(symbol: string): string {
	return symbol.split(' ').at(-2) ?? '';
}
