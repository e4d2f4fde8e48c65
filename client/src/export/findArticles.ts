import { type CancellationToken, RelativePattern, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { ARTICLE_EXTENSIONS } from '../../../server/src/protocol/articleFiles.js';
import { DEFAULT_SETTINGS, SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';

/** The files of the workspace that may be articles, by path. The server has the last word on each, by the settings. */
export async function findArticles(token: CancellationToken): Promise<readonly Uri[]> {
	const found = await Promise.all((workspace.workspaceFolders ?? []).map((folder) => findIn(folder, token)));
	return found.flat().sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function findIn(folder: WorkspaceFolder, token: CancellationToken): Promise<readonly Uri[]> {
	const exclude = workspace.getConfiguration(SETTINGS_SECTION, folder).get('exclude', DEFAULT_SETTINGS.exclude);
	const include = new RelativePattern(folder, `**/*.{${Object.keys(ARTICLE_EXTENSIONS).join(',')}}`);
	// Searching skips what it can; a list of one pattern would not need the braces, and an empty pair excludes nothing.
	return workspace.findFiles(include, new RelativePattern(folder, `{${exclude.join(',')}}`), undefined, token);
}
