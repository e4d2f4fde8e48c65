import { type Article, type ArticleBlock, directives, HEAD_BLOCKS, type SilenceScope, type Span } from '../../engine/index.js';
import type { DocumentSilences, Silence } from '../../protocol/silences.js';
import { ignoresInFrontMatter } from '../../service/actions/frontMatterIgnores.js';
import { type DocumentView, rangeOf } from '../../service/documentView.js';

/** What an article's comments and front matter silence, in reading order; comments that stand where they silence nothing are left out. */
export function documentSilences(document: DocumentView, article: Article): DocumentSilences {
	const found = article.blocks.flatMap((block, i) => {
		const start = article.starts[i] ?? 0;
		const inBlock = block.kind === 'frontMatter' ? ignoresInFrontMatter(block.text) : commentsIn(block, i);
		return inBlock.map(
			({ check, scope, at, taken }): Silence => ({
				check,
				scope,
				range: rangeOf(document, at, start),
				undo: taken && { range: rangeOf(document, taken, start), newText: '' },
			}),
		);
	});
	return { kind: 'silences', uri: document.uri, version: document.version, silences: found };
}

/** A check that is silenced, in offsets of its block: where that is said, and what to take out so that it is not. */
interface Silenced {
	readonly check: string;
	readonly scope: Silence['scope'];
	readonly at: Span;
	readonly taken: Span | null;
}

function commentsIn(block: ArticleBlock, index: number): readonly Silenced[] {
	return directives(block.text).flatMap((directive) => {
		if (!holds(block, index, directive.scope)) return [];
		const { scope, codes } = directive;
		const named = namedIn(block.text, directive);
		return codes.map((check, i) => ({ check, scope, at: directive, taken: takenOf(block, directive, named, i) }));
	});
}

/** Whether a comment of this scope silences anything where it stands. */
function holds({ kind }: ArticleBlock, index: number, scope: SilenceScope): boolean {
	if (scope === 'line') return kind !== 'comment';
	return kind === 'comment' && (scope === 'next' || index < HEAD_BLOCKS);
}

/** The checks' names in a comment; none where it silences all. */
function namedIn(text: string, comment: Span): readonly Span[] {
	const inner = text.slice(comment.start, comment.end - '-->'.length);
	const [, ...named] = [...inner.matchAll(/[^\s,]+/gu)].filter(({ 0: word }) => word !== '<!--' && word !== '<!');
	return named.map(({ 0: word, index }) => ({ start: comment.start + index, end: comment.start + index + word.length }));
}

/** A name with what parts it from the others; the whole comment with the space that was made for it, where there is no other name. */
function takenOf(block: ArticleBlock, comment: Span, named: readonly Span[], i: number): Span {
	const name = named[i];
	const next = named[i + 1];
	const before = named[i - 1];
	if (name && next) return { start: name.start, end: next.start };
	if (name && before) return { start: before.end, end: name.end };
	if (block.kind === 'comment' && block.text.trim().length === comment.end - comment.start) return { start: 0, end: block.text.length };
	const gap = /[ \t]*$/u.exec(block.text.slice(Math.max(0, comment.start - LONGEST_GAP), comment.start))?.[0].length ?? 0;
	return { start: comment.start - gap, end: comment.end };
}

/** How many spaces before a comment go with it: as many as anybody would write. */
const LONGEST_GAP = 80;
