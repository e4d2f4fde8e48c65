import { equalData } from '../text/equal.js';
import { type NameTree, plantNames } from './nameTree.js';

/** So many lists are remembered: those of a few folders of a workspace. */
const MOST_LISTS = 8;

/**
 * The lists of names that were planted lately, each with its tree: all articles of a workspace go by the same long lists, and planting one anew for each article takes longer than reading it. What is
 * kept changes nothing but the time that it takes.
 */
export class NameTrees {
	/** The one that was asked for last comes first. */
	#planted: readonly { readonly list: readonly unknown[]; readonly tree: NameTree<unknown> }[] = [];

	/** The tree of a list, each item of which is a name and a value as `read` says, which must be the same for lists of the same items. */
	of<Item, Value>(list: readonly Item[], read: (item: Item) => readonly [name: string, value: Value]): NameTree<Value> {
		const known = this.#planted.find((planted) => equalData(planted.list, list));
		const planted = known ?? { list, tree: plantNames(list.map(read)) };
		if (this.#planted[0] !== planted) this.#planted = [planted, ...this.#planted.filter((other) => other !== planted)].slice(0, MOST_LISTS);
		return planted.tree as NameTree<Value>;
	}
}
