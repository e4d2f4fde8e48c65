import { type Contender, openByFullRun, PUBLICATION_DATE } from '../contender.js';
import { requirePeer } from '../peers.js';

interface Wink {
	readonly its: { readonly detail: unknown };
	readonly readDoc: (text: string) => WinkDocument;
}

interface WinkDocument {
	readonly entities: () => WinkItems;
}

interface WinkItems {
	readonly out: (its: unknown) => readonly unknown[];
}

interface Chrono {
	readonly parse: (text: string, reference: Date) => readonly unknown[];
}

/** wink-nlp with its whole pipeline (tokens, sentences, parts of speech, entities), and chrono-node for dates. Neither finds names or quotes. */
export function loadWinkAndChrono(): Contender {
	const wink = requirePeer<(model: unknown) => Wink>('wink-nlp')(requirePeer('wink-eng-lite-web-model'));
	const chrono = requirePeer<Chrono>('chrono-node');
	const reference = new Date(`${PUBLICATION_DATE}T12:00:00Z`);
	const annotate = (text: string): number => {
		const document = wink.readDoc(text);
		return document.entities().out(wink.its.detail).length + chrono.parse(text, reference).length;
	};
	return { annotate, open: openByFullRun(annotate) };
}
