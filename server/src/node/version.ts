/** Put in by the build, from package.json. */
declare const ARTICLE_ANNOTATOR_VERSION: string | undefined;

/** The version that the server gives of itself; `0.0.0` where the sources run without the build. */
export const VERSION: string = typeof ARTICLE_ANNOTATOR_VERSION === 'string' ? ARTICLE_ANNOTATOR_VERSION : '0.0.0';
