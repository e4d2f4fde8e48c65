import type { Settings } from '../../protocol/settings.js';
import type { FeatureContext } from './context.js';

/** What a handler works with that looks beyond one document. */
export interface WorkspaceContext extends FeatureContext {
	readonly settingsOf: (uri: string) => Promise<Settings>;
	readonly folders: () => readonly string[];
}
