/** The language ids whose documents are articles. */
export const LANGUAGES = ['plaintext', 'markdown', 'article'] as const;

export type LanguageId = (typeof LANGUAGES)[number];
