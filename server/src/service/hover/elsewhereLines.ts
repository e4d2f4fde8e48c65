import type { Knowledge } from '../../knowledge/knowledge.js';
import type { OtherArticle } from '../crossArticleMentions.js';
import type { Line, Piece } from './markup.js';
import { counted, shortened } from './words.js';

/** Which other articles name an entity, the first few with how often. */
export function elsewhereLines(articles: readonly OtherArticle[], most: number): readonly Line[] {
	if (articles.length === 0) return [];
	const links = articles
		.slice(0, most)
		.flatMap(({ uri, path, mentions, line }, i): readonly Piece[] => [
			i > 0 ? ', ' : '',
			{ text: path, url: lineUrl(uri, line) },
			` (${mentions})`,
		]);
	const more = articles.length > most ? ` and ${articles.length - most} more` : '';
	return [[`Also in ${counted(articles.length, 'other article')}: `, ...links, more]];
}

/** What another article says that it is, where nothing nearer says as much. */
export function roleElsewhere(articles: readonly OtherArticle[], layers: readonly Knowledge[]): readonly Line[] {
	const said = layers.flatMap(({ description }) => description?.toLowerCase() ?? []);
	const article = articles.find(
		({ role }) => role !== null && said.every((text) => role.text.length > text.length && role.text.toLowerCase().includes(text)),
	);
	if (!article?.role) return [];
	const { uri, path, role } = article;
	return [[`${shortened(role.text)}, in `, { text: path, url: lineUrl(uri, role.line) }]];
}

/** The URL that VS Code opens a file by at a line. */
export function lineUrl(uri: string, line: number): string {
	return `${uri}#L${line + 1}`;
}
