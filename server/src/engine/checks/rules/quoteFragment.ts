import type { Check, CheckInput, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** A word or two in quotation marks. */
export const QUOTE_FRAGMENT: Check = {
	code: 'quote-fragment',
	severity: 'information',
	title: 'Fragment of a quotation',
	description:
		'One to three words of somebody’s stand in quotation marks within a sentence. AP and Reuters avoid such fragments: quote the whole sentence, or say it in words of your own. Headlines, titles, names, whole utterances (“No,” he said), the terms of a rating or a form (a “hold” rating) and words that are spoken of as words are left alone. A check of house style.',
	examples: {
		reports: [
			'Lyle called the plan [“a stunt”] and left.',
			'The boat was ["very late"] again, Lyle said.',
			'It was, in her words, [“a stunt”].',
		],
		accepts: [
			'“No,” Lyle said.',
			'She read “The Boat” twice.',
			'Lyle said the plan was “a stunt, and a dangerous one”.',
			'The bank kept its “hold” rating of the ferry company.',
			'The inspectors rated two of its boats as “poor” or “very poor”.',
			'The word “tide” was misspelt.',
		],
	},
	isAskedBy: ({ fragments }) => fragments === 'avoid',
	run: (input) => (input.kind === 'paragraph' && /["“]/u.test(input.text) ? fragmentsIn(input) : NO_REPORTS),
};

const FRAGMENT =
	/(?<=[\p{L},:—–] )(?:“\p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}[,.]?”|"\p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}[,.]?")(?![\p{L}\p{N}])/gu;

/** What goes by a term: "a “hold” rating", "the “content” category". */
const TERM_OF =
	/^ (?:ratings?|recommendations?|grades?|marks?|categor(?:y|ies)|verdicts?|labels?|tags?|buttons?|box(?:es)?|columns?|fields?|options?|answers?)(?!\p{L})/u;
/** What leads to a term, or to a word that is spoken of. Before a term another may stand: "rated as “poor” or “very poor”". */
const LEADS_TO_TERM =
	/(?<!\p{L})(?:(?:rated|graded|classified) (?:[^.;?!“”"]{1,60} )?(?:[“"][^“”"]{1,40}[”"] or )?|(?:labell?ed|marked|stamped) |(?:[Tt]he|an?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (?:\p{Ll}+ )?(?:words?|terms?|phrases?|expressions?|slogans?|mottos?|nicknames?) )$/u;
/** How far before a fragment those words are looked for, in UTF-16 units. */
const REACH = 120;

function fragmentsIn({ text }: CheckInput): readonly Report[] {
	return reportEach([...text.matchAll(FRAGMENT)], ({ 0: quoted, index: start }) => {
		const end = start + quoted.length;
		if (TERM_OF.test(text.slice(end, end + REACH)) || LEADS_TO_TERM.test(text.slice(Math.max(0, start - REACH), start))) return null;
		return {
			start,
			end,
			message: 'A fragment of a quotation: quote the sentence, or paraphrase.',
			fixes: [{ kind: 'edit', title: 'Remove the quotation marks', edits: [{ start, end, text: quoted.slice(1, -1) }] }],
		};
	});
}
