import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../vscode/cacheFolder.js';

/** The libraries to compare with, in exact versions. They are no dependencies of the product: the benchmark keeps them in the cache folder. */
export const PEERS = {
	'wink-nlp': '2.4.0',
	'wink-eng-lite-web-model': '1.8.1',
	'chrono-node': '2.10.3',
	compromise: '14.17.0',
	'compromise-dates': '3.9.0',
} as const;

/** Their folder in the cache; changes with the versions, so that new ones are installed beside the old. */
export const PEERS_FOLDER = `bench-${createHash('sha256').update(JSON.stringify(PEERS)).digest('hex').slice(0, 8)}`;

/** Loads one of the libraries; each contender states the part of its interface that it uses. */
export function requirePeer<T>(name: keyof typeof PEERS): T {
	return createRequire(join(cacheFolder(), PEERS_FOLDER, 'package.json'))(name) as T;
}
