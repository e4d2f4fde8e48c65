/**
 * A persistent map from strings: a change gives a new map and leaves the old one whole. Its entries are spread over shards, and a change copies
 * only the shards that it touches, so that it costs little beside the size of the map. Invariant: what it holds does not depend on the order of changes.
 */
export interface ShardedMap<V> {
	readonly size: number;
	/** A power of four of them, more as the map grows. */
	readonly shards: readonly ReadonlyMap<string, V>[];
}

/** A fuller map is spread over more shards. */
const ENTRIES_A_SHARD = 64;

export const EMPTY_SHARDED_MAP: ShardedMap<never> = { size: 0, shards: [new Map<string, never>()] };

/** The value under a key; undefined where there is none. */
export function getShared<V>({ shards }: ShardedMap<V>, key: string): V | undefined {
	return (shards.length === 1 ? shards[0] : shards[shardOf(key, shards.length)])?.get(key);
}

/** A map of some entries, which nobody may change afterwards. */
export function shareMap<V>(entries: ReadonlyMap<string, V>): ShardedMap<V> {
	if (entries.size === 0) return EMPTY_SHARDED_MAP;
	const whole = { size: entries.size, shards: [entries] };
	return { size: entries.size, shards: spread(whole, entries.size) };
}

/** The map with other values under some keys; `undefined` takes a key out. Without changes, the same map. */
export function withChanges<V>(map: ShardedMap<V>, changes: ReadonlyMap<string, V | undefined>): ShardedMap<V> {
	if (changes.size === 0) return map;
	const shards = [...spread(map, map.size + changes.size)];
	const copied = new Map<number, Map<string, V>>();
	let { size } = map;
	for (const [key, value] of changes) {
		const index = shardOf(key, shards.length);
		let shard = copied.get(index);
		if (!shard) {
			shard = new Map(shards[index]);
			copied.set(index, shard);
			shards[index] = shard;
		}
		const sizeBefore = shard.size;
		if (value === undefined) shard.delete(key);
		else shard.set(key, value);
		size += shard.size - sizeBefore;
	}
	return { size, shards };
}

/** A map's shards, or more of them with the same entries where there are too few for `size` entries. */
function spread<V>({ shards }: ShardedMap<V>, size: number): readonly ReadonlyMap<string, V>[] {
	let wanted = shards.length;
	while (wanted * ENTRIES_A_SHARD < size) wanted *= 4;
	if (wanted === shards.length) return shards;
	const wider = Array.from({ length: wanted }, () => new Map<string, V>());
	for (const shard of shards) for (const [key, value] of shard) wider[shardOf(key, wanted)]?.set(key, value);
	return wider;
}

function shardOf(key: string, shards: number): number {
	if (shards === 1) return 0;
	let hash = 0;
	for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
	return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (shards - 1);
}
