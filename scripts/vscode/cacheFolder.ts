import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder outside the checkout that keeps what is heavy to install, so that a clean clone finds it again. */
export function cacheFolder(): string {
	return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'article-annotator');
}
