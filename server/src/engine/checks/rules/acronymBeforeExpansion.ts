import type { Mention } from '../../entities/mention.js';
import { nameOf } from '../../linking/names.js';
import type { Span } from '../../text/span.js';
import { timesCounted } from '../articleTally.js';
import type { Check, CheckInput, Report } from '../check.js';
import { headEnd, isInTitle } from '../head.js';
import { isAcronym } from '../people.js';
import { isQuoted, quotedSpans } from '../quoted.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';
import { ACRONYMS, definitionKey } from '../share.js';
import { KNOWN_ACRONYMS } from './tables/knownAcronyms.js';

/** "the CSTO" before "the Collective Security Treaty Organization". */
export const ACRONYM_BEFORE_EXPANSION: Check = {
	code: 'acronym-before-expansion',
	severity: 'warning',
	title: 'Acronym before its expansion',
	description:
		'The article uses an acronym before it says what the letters stand for. Those that need no expansion (EU, UN, BBC, NATO …), headlines, intertitles and quotations are left alone; a short sentence that the article begins with is taken for its headline. Reported where the acronym first stands; an acronym that the article never expands is not.',
	examples: {
		reports: [
			'It rained. The [NUHP] met on Monday.\n\nThe National Union of Harbour Pilots (NUHP) was founded in 1990.',
			'The [NUHP] met on Monday to hear what the town will pay for the new boats that its members asked for in May.\n\nThe National Union of Harbour Pilots (NUHP) was founded in 1990.',
		],
		accepts: [
			'The Collective Fisheries Organization (CFO) met on Monday.\n\nThe CFO was founded in 1990.',
			'The Collective Fisheries Organization met on Monday.\n\nThe CFO was founded in 1990.',
			'NUHP meets on Monday.\n\nThe National Union of Harbour Pilots (NUHP) was founded in 1990.',
			'The UN met on Monday. The United Nations (UN) was founded in 1945.',
		],
	},
	run: (input) => (input.kind === 'paragraph' && !input.carry.names.isFull ? firstUses(input) : NO_REPORTS),
};

function firstUses(input: CheckInput): readonly Report[] {
	const uses = [...input.text.matchAll(ACRONYMS)].filter(
		([text]) => !KNOWN_ACRONYMS.has(text) && !input.carry.names.acronyms.includes(text),
	);
	if (uses.length === 0) return NO_REPORTS;
	const quoted = quotedSpans(input);
	const head = headEnd(input);
	return reportEach(uses, ({ 0: text, index: start }, i) => {
		const use = { start, end: start + text.length };
		if (uses.findIndex(([other]) => other === text) !== i || isQuoted(quoted, use) || isBeside(input.text, use)) return null;
		if (start < head || isInTitle(input.text, use)) return null;
		const name = expansionOf(use, text, input);
		return name === null
			? null
			: { ...use, message: `“${text}” stands here before what it is short for${name === '' ? '' : `, “${name}”`}.` };
	});
}

/** What the article says elsewhere, and not before this use, that an acronym stands for: its name, empty where only brackets tell; null where it says nothing, or has said so. */
function expansionOf(use: Span, text: string, { mentions, carry, tally }: CheckInput): string | null {
	const mention = mentions.find(({ start, end }) => start === use.start && end === use.end);
	if (mention?.expansion !== undefined || mention?.type === 'person') return null;
	if (mention && (carry.names.introduced.includes(mention.entity) || mentions.some((other) => isExpansion(other, mention)))) return null;
	const name = mention ? nameOf(mention.entity) : '';
	if (/\p{Lu}\S* .*\p{Lu}/u.test(name)) return name;
	return timesCounted(tally, definitionKey(text)) > 0 ? '' : null;
}

function isExpansion(other: Mention, { entity, start }: Mention): boolean {
	return other.entity === entity && other.start < start && !isAcronym(other);
}

/** Whether an acronym stands in brackets or compounds, or has its expansion in brackets. */
function isBeside(text: string, { start, end }: Span): boolean {
	return /[(/-]$/u.test(text.slice(0, start)) || /^(?: \(|[-/])/u.test(text.slice(end, end + 2));
}
