/** Client to server: forget what was looked up online, also on the disk. */
export const CLEAR_LOOKUP_CACHE_REQUEST = 'articleAnnotator/clearLookupCache';

export interface ClearLookupCacheResult {
	/** How many names were forgotten. */
	readonly names: number;
}
