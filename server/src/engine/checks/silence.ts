import type { Span } from '../text/span.js';

/** How far a silencing comment reaches: its own line, the paragraph after it, or the file (from the top of the file only). */
export type SilenceScope = 'line' | 'next' | 'file';

const DIRECTIVE = /<!--[ \t\n\r]*article-annotator-(?<verb>ignore-next|ignore-file|ignore)(?<codes>[ \t\n\r][a-z0-9, \t\n\r-]*?)?-->/gu;
const SCOPES: Readonly<Record<string, SilenceScope>> = { ignore: 'line', 'ignore-next': 'next', 'ignore-file': 'file' };

/**
 * The checks that comments in a text silence, for one scope: `<!-- article-annotator-ignore quote-without-speaker -->` (this line),
 * `article-annotator-ignore-next` (the next paragraph), `article-annotator-ignore-file`. Without a check's name, `*`: all of them.
 */
export function silencedBy(text: string, scope: SilenceScope): readonly string[] {
	return directives(text).flatMap((directive) => (directive.scope === scope ? directive.codes : []));
}

/** The silencing comments of a text, each with its place, so that checks can leave them alone. */
export function directives(text: string): readonly (Span & { readonly scope: SilenceScope; readonly codes: readonly string[] })[] {
	if (!text.includes('<!--')) return [];
	return [...text.matchAll(DIRECTIVE)].map((match) => {
		const codes = match.groups?.['codes']?.split(/[\s,]+/u).filter(Boolean) ?? [];
		return {
			start: match.index,
			end: match.index + match[0].length,
			scope: SCOPES[match.groups?.['verb'] ?? ''] ?? 'line',
			codes: codes.length > 0 ? codes : ['*'],
		};
	});
}

/** Whether a list of silenced checks holds this one. */
export function isSilenced(silenced: readonly string[], code: string): boolean {
	return silenced.includes(code) || silenced.includes('*');
}
