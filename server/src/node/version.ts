/** Put in by the build, from package.json. */
declare const ARTICLE_ANNOTATOR_VERSION: string | undefined;

declare const ARTICLE_ANNOTATOR_CONTACT: string | undefined;

/** Where servers that are asked online find who asks: the repository that package.json names; empty where it names none. */
export const CONTACT: string = typeof ARTICLE_ANNOTATOR_CONTACT === 'string' ? ARTICLE_ANNOTATOR_CONTACT : '';

/** The version that the server gives of itself; `0.0.0` where the sources run without the build. */
export const VERSION: string = typeof ARTICLE_ANNOTATOR_VERSION === 'string' ? ARTICLE_ANNOTATOR_VERSION : '0.0.0';
