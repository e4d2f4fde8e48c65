/**
 * What a block of an article is. Markdown's and front matter's machinery (`frontMatter`, `code`, `comment`) is never annotated.
 * - `headline`: the first line of text where it is no sentence: "Ferry Sinks Off Java"
 * - `heading`: a line that heads a section: "## The aftermath"
 * - `byline`: "By Jane Doe and John Roe"
 * - `paragraph`: everything that is read as prose, list items, table rows and captions included
 * - `blank`: white space alone, only where a text begins with it
 */
export type BlockKind = 'frontMatter' | 'headline' | 'heading' | 'byline' | 'paragraph' | 'code' | 'comment' | 'blank';

/**
 * A paragraph as it stands in the text, the line ends after it included.
 * Invariant: the texts of an article's blocks, joined, are the article's text.
 */
export interface TextBlock {
	readonly kind: BlockKind;
	readonly text: string;
}

/** How line structure is read: prose only, Markdown, or our own `article` language (prose, front matter and comments, `#` headings). */
export type Syntax = 'plain' | 'markdown' | 'article';

/** Whether a block of this kind is searched for names, dates and quotes. */
export function isAnnotated(kind: BlockKind): boolean {
	return kind === 'headline' || kind === 'heading' || kind === 'byline' || kind === 'paragraph';
}
