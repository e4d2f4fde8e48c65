import type { ManualDate } from './dates/manualDate.js';
import type { ManualForm, ManualMention } from './entities/manualMention.js';
import type { ManualQuote } from './quotes/manualQuote.js';

/**
 * What people have settled about an article by hand, placed in its present text: absolute, half-open UTF-16 spans. It wins over what every stage would say.
 * Each list is in reading order, forms in alphabetical order; where two contradict each other, the later in the list counts.
 */
export interface Corrections {
	readonly mentions: readonly ManualMention[];
	readonly forms: readonly ManualForm[];
	readonly dates: readonly ManualDate[];
	readonly quotes: readonly ManualQuote[];
}

export const NO_CORRECTIONS: Corrections = { mentions: [], forms: [], dates: [], quotes: [] };
