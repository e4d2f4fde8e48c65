import { type EntityModel, loadEntityModel } from './entities/model/entityModel.js';
import { NameTrees } from './entities/nameTrees.js';
import { parseLexicon } from './lexicon/lexicon.js';
import { type AttributionModel, loadAttributionModel } from './quotes/model/attributionModel.js';

/** What the host hands in, read from the files that ship beside the bundles. */
export interface EngineResources {
	/** The text of `lexicon.txt`, as the build compiles it; empty: no lists. */
	readonly lexicon: string;
	/** The bytes of `entities.crf`, as training writes it; without them, or where they are none, only layout and the user's lists give names away. */
	readonly entityModel?: Uint8Array;
	/** The bytes of `quotes.crf`, likewise; without them, reports without quotation marks are not found. */
	readonly attributionModel?: Uint8Array;
}

/** The engine's data, which changes nothing of what it says. Everything that annotates takes it first. */
export interface Engine {
	readonly entityModel: EntityModel | null;
	/** The users' own lists of names that were asked for lately. */
	readonly nameTrees: NameTrees;
	readonly attributionModel: AttributionModel | null;
	/** Changes whenever the same text could be annotated differently: part of every cache key. */
	readonly fingerprint: string;
}

/** Reads the resources once; never throws. */
export function loadEngine(resources: EngineResources): Engine {
	const lexicon = parseLexicon(resources.lexicon);
	const entityModel = resources.entityModel ? loadEntityModel(resources.entityModel, lexicon) : null;
	const attributionModel = resources.attributionModel ? loadAttributionModel(resources.attributionModel) : null;
	const prints = [lexicon, entityModel, attributionModel].map((part) => part?.fingerprint ?? 'none');
	return { entityModel, nameTrees: new NameTrees(), attributionModel, fingerprint: prints.join('-') };
}
