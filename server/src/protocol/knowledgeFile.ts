/** The names that a workspace's own knowledge base may have, in the root of a folder; where there are several, the first counts. */
export const KNOWLEDGE_FILES: readonly string[] = [
	'article-annotator.entities.yaml',
	'article-annotator.entities.yml',
	'article-annotator.entities.json',
];

/** Whether a URI is that of a knowledge base's file, in whatever folder. */
export function isKnowledgeFile(uri: string): boolean {
	return KNOWLEDGE_FILES.includes(uri.slice(uri.lastIndexOf('/') + 1));
}
