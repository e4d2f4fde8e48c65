import { pathToFileURL } from 'node:url';
import { inRepository } from '../support/paths.js';

/** Where the benchmark leaves its bundle of the engine. */
export const ENGINE_BUNDLE = inRepository('out', 'bench', 'engine.mjs');

/** Loads the bundle. */
export async function importEngine(): Promise<typeof import('../../server/src/engine/index.js')> {
	return (await import(pathToFileURL(ENGINE_BUNDLE).href)) as typeof import('../../server/src/engine/index.js');
}
