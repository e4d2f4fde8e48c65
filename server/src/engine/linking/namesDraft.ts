import type { FormKey, ResolvedName } from '../entities/mention.js';
import { Draft } from './draft.js';
import type { FormFacts } from './formFacts.js';
import { type FormShape, rememberShapes } from './formKeys.js';
import { ListDraft } from './listDraft.js';
import type { ManualLinks } from './manualLinks.js';
import type { Names } from './names.js';

/** The names of an article while they are being changed, and the shapes of the forms that were looked at meanwhile. */
export interface NamesDraft {
	readonly facts: Draft<FormFacts>;
	readonly providers: ListDraft;
	readonly consulters: ListDraft;
	readonly links: Draft<FormKey>;
	readonly shorter: ListDraft;
	readonly resolved: Draft<ResolvedName>;
	readonly shapeOf: (form: FormKey) => FormShape;
	readonly settled: ManualLinks;
}

/** A draft of an article's names to change in place; the names that it was opened from stay as they are. */
export function openNames(names: Names): NamesDraft {
	return {
		facts: new Draft(names.facts),
		providers: new ListDraft(names.providers),
		consulters: new ListDraft(names.consulters),
		links: new Draft(names.links),
		shorter: new ListDraft(names.shorter),
		resolved: new Draft(names.resolved),
		shapeOf: rememberShapes(),
		settled: names.settled,
	};
}

/** The changed names; the draft ends with it. */
export function commitNames({ facts, providers, consulters, links, shorter, resolved, settled }: NamesDraft): Names {
	return {
		facts: facts.commit(),
		providers: providers.commit(),
		consulters: consulters.commit(),
		links: links.commit(),
		shorter: shorter.commit(),
		resolved: resolved.commit(),
		settled,
	};
}
