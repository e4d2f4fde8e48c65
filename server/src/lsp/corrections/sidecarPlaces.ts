import type { Settings } from '../../protocol/settings.js';
import { type SidecarRoot, sidecarRoots, sidecarUriOf } from '../../sidecar/sidecarPlace.js';

/** Where the sidecar files of the workspace's articles lie, as its folders and the settings of each are at the time. */
export interface SidecarPlaces {
	roots(): Promise<readonly SidecarRoot[]>;
	/** The URI of an article's sidecar file, there or not. */
	sidecarOf(article: string): Promise<string>;
}

/** The places by the URIs of the workspace's folders and the settings that hold for each. */
export function sidecarPlaces(folders: () => readonly string[], settingsOf: (uri: string) => Promise<Settings>): SidecarPlaces {
	const roots = async () =>
		sidecarRoots(await Promise.all(folders().map(async (uri) => ({ uri, setting: (await settingsOf(uri)).corrections.folder }))));
	return { roots, sidecarOf: async (article) => sidecarUriOf(article, await roots()) };
}
