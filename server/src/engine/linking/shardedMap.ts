/**
 * A persistent map from strings: a change gives a new map and leaves the old one whole. Its entries are spread over shards, and a change copies
 * only the shards that it touches, so that it costs little beside the size of the map. Invariant: what it holds does not depend on the order of changes.
 */
export interface ShardedMap<V> {
	readonly shards: readonly ReadonlyMap<string, V>[];
}

const SHARDS = 256;
const EMPTY: ReadonlyMap<string, never> = new Map<string, never>();

export const EMPTY_SHARDED_MAP: ShardedMap<never> = { shards: Array.from({ length: SHARDS }, () => EMPTY) };

/** The value under a key; undefined where there is none. */
export function getShared<V>(map: ShardedMap<V>, key: string): V | undefined {
	return map.shards[shardOf(key)]?.get(key);
}

/** The map with other values under some keys; `undefined` takes a key out. Without changes, the same map. */
export function withChanges<V>(map: ShardedMap<V>, changes: ReadonlyMap<string, V | undefined>): ShardedMap<V> {
	if (changes.size === 0) return map;
	const shards = [...map.shards];
	const copied = new Map<number, Map<string, V>>();
	for (const [key, value] of changes) {
		const index = shardOf(key);
		let shard = copied.get(index);
		if (!shard) {
			shard = new Map(shards[index]);
			copied.set(index, shard);
			shards[index] = shard;
		}
		if (value === undefined) shard.delete(key);
		else shard.set(key, value);
	}
	return { shards };
}

function shardOf(key: string): number {
	let hash = 0;
	for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
	return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SHARDS - 1);
}
