/** Where people read a page of the Wikipedia of a language. */
export function pageUrl(language: string, title: string): string {
	return `https://${language}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
