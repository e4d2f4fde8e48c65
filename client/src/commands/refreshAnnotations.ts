import { activeArticle } from '../articles.js';
import type { Services } from './services.js';

/** Asks the server for the active article's annotations again. */
export async function refreshAnnotations({ store }: Services): Promise<void> {
	const document = activeArticle();
	if (document) await store.fresh(document.uri.toString());
}
