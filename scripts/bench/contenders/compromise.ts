import { type Contender, openByFullRun, PUBLICATION_DATE } from '../contender.js';
import { requirePeer } from '../peers.js';

interface Compromise {
	(text: string): CompromiseView;
	readonly plugin: (plugin: unknown) => void;
}

interface CompromiseView {
	readonly people: () => CompromiseView;
	readonly organizations: () => CompromiseView;
	readonly places: () => CompromiseView;
	readonly quotations: () => CompromiseView;
	readonly dates: (options: { readonly today: string }) => { readonly get: () => readonly unknown[] };
	readonly out: (format: 'array') => readonly unknown[];
}

/** compromise for people, organizations, places and quotations, its plugin for dates. */
export function loadCompromise(): Contender {
	const compromise = requirePeer<Compromise>('compromise');
	const dates = requirePeer<{ readonly default?: unknown }>('compromise-dates');
	compromise.plugin(dates.default ?? dates);
	const annotate = (text: string): number => {
		const view = compromise(text);
		const lists = [view.people(), view.organizations(), view.places(), view.quotations()].map((part) => part.out('array'));
		return lists.reduce((sum, list) => sum + list.length, view.dates({ today: PUBLICATION_DATE }).get().length);
	};
	return { annotate, open: openByFullRun(annotate) };
}
