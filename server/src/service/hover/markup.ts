/**
 * A piece of a line of a hover. `code`: an exact value or name, shown in a fixed-width face. `url`: what its text leads to, never a command. `page`: what its text leads to as the client itself has
 * told us, which may be a command of its own.
 */
export type Piece =
	| string
	| { readonly strong: string }
	| { readonly code: string }
	| { readonly text: string; readonly url: string }
	| { readonly text: string; readonly page: string };

/** A line of a hover. */
export type Line = readonly Piece[];

/** What a hover says about one thing; sections are set apart from each other. */
export type Section = readonly Line[];

/** The two kinds of content that LSP knows. */
export type MarkupFormat = 'markdown' | 'plaintext';

/** Writes sections out. All text is escaped here and nowhere else, so that an article's words can never be read as Markdown. */
export function renderSections(sections: readonly Section[], format: MarkupFormat): string {
	const isMarkdown = format === 'markdown';
	const renderPiece = isMarkdown ? markdownPiece : plainPiece;
	const renderLine = (line: Line) => line.map(renderPiece).join('');
	const renderSection = (section: Section) =>
		isMarkdown ? section.map((line) => escapeLineStart(renderLine(line))).join('  \n') : section.map(renderLine).join('\n');
	return sections
		.filter((section) => section.length > 0)
		.map(renderSection)
		.join(isMarkdown ? '\n\n---\n\n' : '\n\n');
}

function plainPiece(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	if ('url' in piece) return isWeb(piece.url) ? `${piece.text} (${piece.url})` : piece.text;
	if ('page' in piece) return piece.text;
	return 'strong' in piece ? piece.strong : piece.code;
}

function markdownPiece(piece: Piece): string {
	if (typeof piece === 'string') return escapeMarkdown(piece);
	if ('url' in piece) return link(piece.text, piece.url);
	if ('page' in piece) return `[${escapeMarkdown(piece.text)}](${escapeUrl(piece.page)})`;
	return 'strong' in piece ? `**${escapeMarkdown(piece.strong.trim())}**` : codeSpan(piece.code);
}

/** A link to a page of the web or to a file; the text alone where the URL is of another kind, such as one that runs a command. */
function link(text: string, url: string): string {
	const label = escapeMarkdown(text);
	const isSafe = isWeb(url) || /^(?:file|vscode-vfs|vscode-remote|vscode-test-web|memfs):/u.test(url);
	return isSafe ? `[${label}](${escapeUrl(url)})` : label;
}

function escapeUrl(url: string): string {
	return url.replace(/[\s()<>[\]\\"'`*_]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16).padStart(2, '0')}`);
}

function isWeb(url: string): boolean {
	return /^https?:\/\//iu.test(url);
}

/** Escapes what CommonMark, with its usual extensions, reads as markup within a line; line ends become spaces. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\r\n]+/gu, ' ').replace(/[\\`*_[\]<>~&|]/gu, '\\$&');
}

/** Escapes what would make a heading or a list item of a line. */
function escapeLineStart(line: string): string {
	return line.replace(/^(?<number>\s*\d*)(?=[#+.)=-])/u, '$<number>\\');
}

/** A code span whose fence is longer than any run of backticks inside. */
function codeSpan(text: string): string {
	const runs = text.match(/`+/gu)?.map((run) => run.length) ?? [];
	const fence = '`'.repeat(Math.max(0, ...runs) + 1);
	const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
	return `${fence}${pad}${text.replace(/[\r\n]+/gu, ' ')}${pad}${fence}`;
}
