import type { EntityId } from '../../entities/mention.js';
import { nameOf } from '../../linking/names.js';
import type { Check, CheckInput, Report } from '../check.js';
import { NO_REPORTS } from '../reportEach.js';
import { saidIn } from '../spoken.js';

/** One quotation that the article puts into two mouths. */
export const SAME_WORDS_TWO_SPEAKERS: Check = {
	code: 'same-words-two-speakers',
	severity: 'warning',
	title: 'Same words, two speakers',
	description:
		'A quotation of six words or more has stood in the article before, as somebody else’s words. One of the two is likely a slip of copying. ' +
		'Only people who are named are compared, over the last sixteen quotations.',
	examples: {
		reports: [
			'“It is a very great embarrassment to us all,” said Moira Lyle.\n\nThe pier was closed.\n\n“[It is a very great embarrassment to us all,]” said Henrik Aasland.',
		],
		accepts: [
			'“It is a very great embarrassment to us all,” said Moira Lyle.\n\n“It is a very great embarrassment to us all,” Lyle repeated.',
			'“We go on,” said Moira Lyle.\n\n“We go on,” said Henrik Aasland.',
			'“It is a very great embarrassment to us all,” said Moira Lyle.\n\n“It is a very great embarrassment to the town,” said Henrik Aasland.',
		],
	},
	run: (input) => (input.quotes.length > 0 ? twiceSaid(input) : NO_REPORTS),
};

function twiceSaid({ quotes, text, carry }: CheckInput): readonly Report[] {
	const before = [...carry.spoken.said];
	const reports: Report[] = [];
	for (const quote of quotes) {
		for (const said of saidIn(quote, text)) {
			const other = before.find(({ words, speaker }) => words === said.words && speaker !== said.speaker);
			if (other && isPerson(other.speaker) && isPerson(said.speaker))
				reports.push({ start: said.start, end: said.end, message: `The same words were ${nameOf(other.speaker)}’s before.` });
			before.push(said);
		}
	}
	return reports;
}

function isPerson(entity: EntityId): boolean {
	return entity.startsWith('person:');
}
