import type { KnowledgeEntry } from './entry.js';
import { type PlacedForm, spellingOf } from './entryForms.js';
import type { EntryProblem } from './problem.js';
import type { ReadEntry } from './readEntry.js';

/**
 * The entries, each form with one of them: a name is the first entry's that is called so, another form the first entry's that has it, and no entry's whose name is the same.
 * What comes again is reported and left out.
 */
export function withoutDuplicates(read: readonly ReadEntry[], report: (problem: EntryProblem) => void): readonly KnowledgeEntry[] {
	const owners = new Map<string, KnowledgeEntry>();
	const named = read.filter(({ entry, forms: [name] }) => name && !isTaken(owners, entry, name, report));
	return named.map(({ entry, forms: [, ...others] }) => {
		const taken = new Set(others.filter((form) => isTaken(owners, entry, form, report)).map(({ form }) => spellingOf(form)));
		if (taken.size === 0) return entry;
		const name = spellingOf(entry.name);
		const isOwn = (form: string) => !taken.has(spellingOf(form)) || owners.get(spellingOf(form)) === entry;
		return {
			...entry,
			aliases: entry.aliases.filter((alias, i) => isOwn(alias) && spellingOf(alias) !== name && entry.aliases.indexOf(alias) === i),
			misspellings: entry.misspellings.filter(({ wrong }) => isOwn(wrong)),
		};
	});
}

/** Whether another form has come before; where none has, this one is taken from now on. */
function isTaken(
	owners: Map<string, KnowledgeEntry>,
	entry: KnowledgeEntry,
	placed: PlacedForm,
	report: (problem: EntryProblem) => void,
): boolean {
	const spelling = spellingOf(placed.form);
	const owner = owners.get(spelling);
	if (!owner) {
		owners.set(spelling, entry);
		return false;
	}
	const { start, end } = placed;
	report({ start, end, code: 'duplicate-name', message: told(placed, owner, entry), severity: 'warning' });
	return true;
}

function told({ form, as }: PlacedForm, owner: KnowledgeEntry, entry: KnowledgeEntry): string {
	if (owner === entry) return `“${form}” is among the forms of this entity already.`;
	const outcome = as === 'name' ? 'this entity does not count' : 'it stays that one’s';
	return `“${form}” is a form of “${owner.name}” already; ${outcome}.`;
}
