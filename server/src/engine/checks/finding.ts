import type { NumericOrder } from '../dates/numericOrder.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** How loud a finding is; `off` in the settings silences a check. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The stable name of a check, in kebab case: `unbalanced-quotation-mark`. Those that exist: `checks/rules.ts`. */
export type CheckId = string;

/**
 * A way to mend a finding: edits in block-relative offsets; a date written out in the article's style, or a reading of its words kept in the file, both of a day
 * as `YYYY-MM-DD`; an order of numeric dates kept in the file; or something that only a person can say.
 */
export type Fix =
	| { readonly kind: 'edit'; readonly title: string; readonly edits: readonly TextEdit[] }
	| { readonly kind: 'writeDate'; readonly value: string }
	| { readonly kind: 'readNumericDates'; readonly order: NumericOrder }
	| { readonly kind: 'readDate'; readonly words: string; readonly value: string }
	| { readonly kind: 'setPublicationDate'; readonly title: string };

/** An editorial finding. Offsets are block-relative. */
export interface Finding extends Span {
	readonly code: CheckId;
	readonly severity: Severity;
	readonly message: string;
	/** Other places in the same block that the message speaks of. */
	readonly related: readonly (Span & { readonly message: string })[];
	readonly fixes: readonly Fix[];
}
