import { type Article, type ArticleAnnotations, readAnnotations } from '../../server/src/engine/index.js';
import { joinSpeakers } from '../support/marked.js';
import { renderMarked } from '../support/renderMarked.js';
import { tagsOf } from '../support/tagsOf.js';

/**
 * All that the engine says of an article, for people to read and review: the text in the marked notation (see `test/support/marked.ts`), then
 * entities, quotes and findings, one a line. Carriage returns are shown as `␍`, so that the file survives any editor.
 */
export function renderGolden(article: Article): string {
	const annotations = readAnnotations(article);
	const { text, publicationDate } = annotations;
	const tags = joinSpeakers(tagsOf(article)).map((tag) => (tag.detail === text.slice(tag.start, tag.end) ? { ...tag, detail: null } : tag));
	const parts = [
		['publication date', publicationDate ? [`${publicationDate.value} (${publicationDate.from})`] : ['none']],
		['text', [renderMarked(text, tags)]],
		['entities', annotations.entities.map(entityLine)],
		['quotes', annotations.quotes.map((quote, i) => quoteLine(quote, i + 1))],
		['findings', annotations.findings.map((finding) => findingLine(finding, text))],
	] as const;
	return parts
		.map(([title, lines]) => `=== ${title}\n${lines.map((line) => `${line}\n`).join('')}`)
		.join('')
		.replaceAll('\r', '␍');
}

function entityLine({ type, name, aliases, role, mentions }: ArticleAnnotations['entities'][number]): string {
	const also = aliases.length > 0 ? ` (also ${aliases.join(', ')})` : '';
	return `${type}: ${name}${also}${role ? `, ${role}` : ''} × ${mentions.length}`;
}

function quoteLine({ kind, speaker, source, closed }: ArticleAnnotations['quotes'][number], number: number): string {
	const by = speaker ? `${speaker.text} (${speaker.rule})` : 'nobody';
	return `${number}: ${kind}, by ${by}, ${source.rule}${closed ? '' : ', open'}`;
}

function findingLine({ start, severity, code, message }: ArticleAnnotations['findings'][number], text: string): string {
	return `line ${text.slice(0, start).split(/\r\n?|\n/u).length}: ${severity} ${code}: ${message}`;
}
