import type { EntityType } from '../../../server/src/engine/index.js';
import type { SummarizedEntity, SummarizedQuote } from '../../../server/src/workspace/articleSummary.js';
import { type IndexedArticle, WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.js';

/** An article by what stands in each of its lines: `person: Amara Okonjo | Okonjo` is mentioned once a form; `“words” — speaker` is a quote. */
export function article(uri: string, ...lines: readonly string[]): IndexedArticle {
	const entities: SummarizedEntity[] = [];
	const quotes: SummarizedQuote[] = [];
	lines.forEach((line, at) => {
		const quote = /^“(?<words>.*)” — (?<speaker>.*)$/u.exec(line)?.groups;
		if (quote) quotes.push({ words: quote['words'] ?? '', speaker: quote['speaker'] || null, cueKind: 'speech', place: [at, 0, at, 5] });
		else entities.push(entity(line, at));
	});
	return { uri, content: lines.join('\n'), options: '', summary: { title: `Title of ${uri}`, entities, quotes } };
}

/** An index of articles. */
export function indexOf(...articles: readonly IndexedArticle[]): WorkspaceIndex {
	const index = new WorkspaceIndex();
	for (const one of articles) index.set(one);
	return index;
}

function entity(line: string, at: number): SummarizedEntity {
	const [type = '', names = ''] = line.split(': ');
	const [name = '', ...aliases] = names.split(' | ');
	const mentions = [name, ...aliases].flatMap((form, i) => [at, i * 50, at, i * 50 + form.length]);
	return { type: type as EntityType, name, aliases: aliases.toSorted(), role: null, mentions };
}
