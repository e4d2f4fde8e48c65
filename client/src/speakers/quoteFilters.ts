import { type Disposable, EventEmitter, type Memento } from 'vscode';
import { filterOf, type QuoteFilter } from './quoteFilter.js';

/** The user's choice of quotes that the view of speakers lists, kept with the workspace. */
export interface QuoteFilters extends Disposable {
	/** Null where nothing was chosen: the settings decide. */
	readonly get: () => QuoteFilter | null;
	/** Null goes by the settings again. */
	readonly set: (filter: QuoteFilter | null) => Promise<void>;
	readonly onDidChange: EventEmitter<undefined>['event'];
}

const KEY = 'quoteFilter';

export function createQuoteFilters(state: Memento): QuoteFilters {
	const changes = new EventEmitter<undefined>();
	return {
		get: () => {
			const words = state.get<unknown>(KEY);
			return Array.isArray(words) ? filterOf(words) : null;
		},
		set: async (filter) => {
			await state.update(KEY, filter ? [...filter.kinds, ...filter.cueKinds] : undefined);
			changes.fire(undefined);
		},
		onDidChange: changes.event,
		dispose: () => changes.dispose(),
	};
}
