import type { BlockFacts } from './blockPass.js';
import type { TextBlock } from './blocks/block.js';
import { findDateline } from './blocks/dateline.js';
import { readFrontMatter } from './blocks/frontMatter.js';
import { silencedBy } from './checks/silence.js';
import { type ChosenDate, chosenInComments, readChosenDates } from './dates/chosenDate.js';
import { type NumericOrder, numericOrderInComments, parseNumericOrder } from './dates/numericOrder.js';
import type { AnnotateOptions, PublicationDate } from './options.js';
import { formatCivilDate, parseCivilDate } from './text/civilDate.js';
import { contains } from './text/span.js';

/** What the top of an article says about all of it. */
export interface ArticleHead {
	readonly publicationDate: PublicationDate | null;
	/** The checks that its front matter or a comment silences for the file; `*` for all. */
	readonly ignoredChecks: readonly string[];
	/** What its front matter or comments say that expressions mean. */
	readonly chosenDates: readonly ChosenDate[];
	/** How its front matter or a comment says that "03/04/2025" is read in it. */
	readonly numericDates: NumericOrder | null;
}

/** How many blocks the head of an article can take up: front matter, comment, headline, byline, the paragraph with the dateline. */
export const HEAD_BLOCKS = 8;

/** "CAIRO – 26 July 2022: …": some desks write the date behind the dash. */
const LONGEST_DATE_BEHIND_DASH = 22;

/** Reads the head from an article's first blocks (the first `HEAD_BLOCKS` are enough) and their facts. */
export function readHead(blocks: readonly (TextBlock & { readonly facts: BlockFacts })[], options: AnnotateOptions): ArticleHead {
	const head = blocks.slice(0, HEAD_BLOCKS);
	const first = head.find((block) => block.kind !== 'blank');
	const frontMatter = first?.kind === 'frontMatter' ? readFrontMatter(first.text) : null;
	const publicationDate =
		dated(options.publicationDate, 'user') ??
		dated(frontMatter?.date, 'frontMatter') ??
		dated(datelineDay(head), 'dateline') ??
		dated(options.defaultPublicationDate, 'setting');
	const comments = head.filter((block) => block.kind === 'comment').map((block) => block.text);
	return {
		publicationDate,
		ignoredChecks: [...(frontMatter?.ignoredChecks ?? []), ...comments.flatMap((comment) => silencedBy(comment, 'file'))],
		chosenDates: readChosenDates([...(frontMatter?.chosenDates ?? []), ...comments.flatMap(chosenInComments)]),
		numericDates: parseNumericOrder(frontMatter?.numericDates) ?? numericOrderInComments(comments.join('\n')),
	};
}

function dated(text: string | undefined, from: PublicationDate['from']): PublicationDate | null {
	const date = text === undefined ? null : parseCivilDate(text);
	return date && { value: formatCivilDate(date), from };
}

/** The day that the first dateline states in full, if it does. */
function datelineDay(blocks: readonly (TextBlock & { readonly facts: BlockFacts })[]): string | undefined {
	for (const block of blocks) {
		const dateline = block.kind === 'paragraph' ? findDateline(block.text) : null;
		const reach = dateline && { start: dateline.start, end: dateline.end + LONGEST_DATE_BEHIND_DASH };
		if (reach) return block.facts.dates.find((date) => contains(reach, date))?.statedDay;
	}
	return undefined;
}
