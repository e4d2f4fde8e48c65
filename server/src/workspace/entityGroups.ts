import type { EntityType } from '../engine/index.js';
import { countPlaces, type SummarizedEntity } from './articleSummary.js';
import { foldName } from './foldName.js';
import { TallyTable } from './tallyTable.js';

/** One thing that articles of the workspace name: all their entities of one type with one full name. */
export interface EntityGroup {
	readonly key: GroupKey;
	readonly type: EntityType;
	/** The spelling that most articles have. */
	readonly name: string;
	/** What articles say it is, most often; null where none says anything. */
	readonly role: string | null;
	/** By the article's URI. */
	readonly articles: ReadonlyMap<string, readonly SummarizedEntity[]>;
	/** How often it is mentioned in all of them. */
	readonly mentions: number;
}

/** Identifies a group: its type and folded name. */
export type GroupKey = string;

/** The key of the group that an entity belongs to. */
export function groupKey(type: EntityType, name: string): GroupKey {
	return `${type}:${foldName(name)}`;
}

/** The folded name that a key is made of. */
export function foldedNameOf(key: GroupKey): string {
	return key.slice(key.indexOf(':') + 1);
}

class Group implements EntityGroup {
	readonly key: GroupKey;
	readonly type: EntityType;
	readonly articles = new Map<string, readonly SummarizedEntity[]>();
	mentions = 0;
	readonly #spellings: TallyTable<GroupKey>;
	readonly #roles: TallyTable<GroupKey>;

	constructor(key: GroupKey, type: EntityType, spellings: TallyTable<GroupKey>, roles: TallyTable<GroupKey>) {
		this.key = key;
		this.type = type;
		this.#spellings = spellings;
		this.#roles = roles;
	}

	get name(): string {
		return this.#spellings.mostFrequent(this.key) ?? foldedNameOf(this.key);
	}

	get role(): string | null {
		return this.#roles.mostFrequent(this.key) ?? null;
	}
}

/** Entities of many articles, gathered by type and name, with who goes by which shorter name. What it holds depends on the articles in it alone, not on the order they came in. */
export class EntityGroups {
	readonly #groups = new Map<GroupKey, Group>();
	readonly #spellings = new TallyTable<GroupKey>();
	readonly #roles = new TallyTable<GroupKey>();
	/** By the key that an alias would have as a name: the groups that go by it, and in how many articles. */
	readonly #bearers = new TallyTable<GroupKey>();
	/** The reverse. */
	readonly #aliases = new TallyTable<GroupKey>();

	get(key: GroupKey): EntityGroup | undefined {
		return this.#groups.get(key);
	}

	all(): IterableIterator<EntityGroup> {
		return this.#groups.values();
	}

	/** Takes an article's entities in, or out again. */
	count(uri: string, entities: readonly SummarizedEntity[], by: 1 | -1): void {
		for (const entity of entities) {
			const key = groupKey(entity.type, entity.name);
			const group = this.#groups.get(key) ?? new Group(key, entity.type, this.#spellings, this.#roles);
			if (by > 0) this.#groups.set(key, group);
			const here = group.articles.get(uri) ?? [];
			const rest = by > 0 ? [...here, entity] : here.filter((other) => other !== entity);
			if (rest.length > 0) group.articles.set(uri, rest);
			else group.articles.delete(uri);
			group.mentions += by * countPlaces(entity.mentions);
			this.#spellings.add(key, entity.name, by);
			if (entity.role !== null) this.#roles.add(key, entity.role.text, by);
			if (group.articles.size === 0) this.#groups.delete(key);
			for (const alias of entity.aliases) {
				if (!isTelling(entity, alias)) continue;
				const aliasKey = groupKey(entity.type, alias);
				this.#bearers.add(aliasKey, key, by);
				this.#aliases.add(key, aliasKey, by);
			}
		}
	}

	/**
	 * The groups that are the same thing as an entity of some type that goes by some names: those with such a full name, and those that have but a shorter name which
	 * no other thing of the workspace goes by. "Tokayev" alone is Kassym-Jomart Tokayev unless there is another Tokayev.
	 */
	sameAs(type: EntityType, names: readonly string[]): readonly EntityGroup[] {
		const roots = new Set(names.map((name) => this.#fullest(groupKey(type, name))));
		const keys = new Set(roots);
		for (const key of keys) for (const alias of this.#aliases.valuesOf(key)) if (roots.has(this.#fullest(alias))) keys.add(alias);
		return [...keys].flatMap((key) => this.#groups.get(key) ?? []);
	}

	/** The key of the only thing that goes by a name, over as many steps as it takes; the name's own where there is none, or several. */
	#fullest(key: GroupKey): GroupKey {
		const seen = new Set([key]);
		for (let current = key; ; ) {
			const others = this.#bearers.valuesOf(current).filter((bearer) => bearer !== current);
			const [bearer] = others;
			if (others.length !== 1 || bearer === undefined || seen.has(bearer)) return current;
			seen.add(bearer);
			current = bearer;
		}
	}
}

/** Whether a shorter name may stand for the entity in other articles too: a surname, an acronym; not a first name, which many have. */
function isTelling({ type, name }: SummarizedEntity, alias: string): boolean {
	return type !== 'person' || lastWord(name) === lastWord(alias);
}

function lastWord(name: string): string {
	const folded = foldName(name);
	return folded.slice(folded.lastIndexOf(' ') + 1);
}
