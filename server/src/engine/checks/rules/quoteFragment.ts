import type { Check, CheckInput, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** A word or two in quotation marks. */
export const QUOTE_FRAGMENT: Check = {
	code: 'quote-fragment',
	severity: 'information',
	title: 'Fragment of a quotation',
	description:
		'One to three words of somebody’s stand in quotation marks within a sentence. AP and Reuters avoid such fragments: quote the whole sentence, or say it in words of your own. Headlines, titles, names and whole utterances (“No,” he said) are left alone. A check of house style.',
	examples: {
		reports: ['Lyle called the plan [“a stunt”] and left.', 'The boat was ["very late"] again, Lyle said.'],
		accepts: ['“No,” Lyle said.', 'She read “The Boat” twice.', 'Lyle said the plan was “a stunt, and a dangerous one”.'],
	},
	isAskedBy: ({ fragments }) => fragments === 'avoid',
	run: (input) => (input.kind === 'paragraph' && /["“]/u.test(input.text) ? fragmentsIn(input) : NO_REPORTS),
};

const FRAGMENT =
	/(?<=[\p{L},:—–] )(?:“\p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}[,.]?”|"\p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}[,.]?")(?![\p{L}\p{N}])/gu;

function fragmentsIn({ text }: CheckInput): readonly Report[] {
	return reportEach([...text.matchAll(FRAGMENT)], ({ 0: quoted, index: start }) => ({
		start,
		end: start + quoted.length,
		message: 'A fragment of a quotation: quote the sentence, or paraphrase.',
		fixes: [
			{
				kind: 'edit',
				title: 'Remove the quotation marks',
				edits: [{ start, end: start + quoted.length, text: quoted.slice(1, -1) }],
			},
		],
	}));
}
