import type { BlockKind } from '../blocks/block.js';
import type { DateContext } from '../dates/resolveDates.js';
import type { DateExpr } from '../dates/timex.js';
import type { Mention } from '../entities/mention.js';
import type { BlockBeginning } from '../quotes/blockBeginning.js';
import type { QuoteFacts } from '../quotes/findQuotes.js';
import type { QuotePart } from '../quotes/quote.js';
import type { CheckTally } from './articleTally.js';
import type { CheckCarry } from './carry.js';
import type { CheckId, Finding, Severity } from './finding.js';
import type { StyleProfile } from './styles.js';

/** A block as the checks see it, everything else about it already worked out. */
export interface CheckInput {
	readonly kind: BlockKind;
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly dates: readonly DateExpr[];
	readonly quotes: readonly QuotePart[];
	readonly quoteFacts: QuoteFacts;
	/** With what the next block begins. */
	readonly following: BlockBeginning;
	readonly carry: CheckCarry;
	/** The checks that the file silences; `*` for all. */
	readonly ignoredChecks: readonly string[];
	/** What all blocks tell the checks together; a check may look only at keys that the block's share asks. */
	readonly tally: CheckTally;
	readonly context: DateContext;
}

/** What a check reports; the code and the severity are the table's and the settings' to say. */
export type Report = Omit<Finding, 'code' | 'severity' | 'related' | 'fixes'> & Partial<Pick<Finding, 'related' | 'fixes'>>;

/** What is said of a check: a section of the generated `docs/CHECKS.md`, and an entry in the settings. */
export interface CheckPage {
	readonly code: CheckId;
	readonly severity: Severity;
	/** A heading: "Unbalanced quotation mark". */
	readonly title: string;
	/** What it reports and why an editor wants to know, in a few sentences of Markdown. */
	readonly description: string;
	/** Articles with the findings marked `[like this]`, and articles without any. A test runs them all. */
	readonly examples: { readonly reports: readonly string[]; readonly accepts: readonly string[] };
	/** Whether the first report in an article is the only one. */
	readonly once?: true;
	/** Whether the first fix of each report is mechanical: right without a look at it, so that an editor may make all of them at once. */
	readonly isMechanical?: true;
}

/** One editorial check: a file of its own under `checks/rules/`, an entry in `checks/rules.ts`. */
export interface Check extends CheckPage {
	/** Of a check of house style: whether a style asks for it. Without a style it reports nothing. */
	readonly isAskedBy?: (style: StyleProfile) => boolean;
	readonly run: (input: CheckInput, style: StyleProfile | null) => readonly Report[];
}
