import type { Engine } from '../engine/index.js';

/** An engine that is loaded when it is first asked for something: a server that only says who it is need not read its models. */
export function lazyEngine(load: () => Engine): Engine {
	let loaded: Engine | undefined;
	const engine = (): Engine => {
		loaded ??= load();
		return loaded;
	};
	return {
		get entityModel() {
			return engine().entityModel;
		},
		get nameTrees() {
			return engine().nameTrees;
		},
		get attributionModel() {
			return engine().attributionModel;
		},
		get fingerprint() {
			return engine().fingerprint;
		},
	};
}
