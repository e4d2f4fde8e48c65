import type { ArticleAnnotations } from '../../server/src/engine/index.js';

const ENTRIES = 1000;
/** So many of them are on what the article itself names, where it names as much. */
const OWN = 500;

/** The text of a knowledge base with 1,000 entries, each with a type, an alias and a misspelling. */
export function knowledgeBaseOf({ entities }: ArticleAnnotations): string {
	const names = new Map(entities.slice(0, OWN).map(({ name, type }) => [name, type]));
	for (let i = 0; names.size < ENTRIES; i++) names.set(`Harbour Company ${i}`, 'organization');
	return JSON.stringify(
		[...names].map(([name, type]) => ({ name, type, aliases: [`${name} of Old`], misspellings: [`${name[0]}h${name.slice(1)}`] })),
	);
}
