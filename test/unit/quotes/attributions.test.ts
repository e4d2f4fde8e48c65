import { check } from '../../support/marked.js';

/** Quotations with what says whose they are. */
const CASES: readonly string[] = [
	// Behind the quotation.
	'“[The ferry is late,]quote” [Moira Lyle]speaker [said]cue.',
	'“[The ferry is late,]quote” [said]cue [Moira Lyle]speaker.',
	'"[The ferry is late,]quote" [she]speaker [said]cue on Tuesday.',
	"``[The ferry is late,]quote'' [Mr. Reyes]speaker [said]cue.",
	"''[The ferry is late,]quote'' [Mr. Reyes]speaker [said]cue.",
	'‘[The ferry is late,]quote’ [said]cue [the harbour master]speaker.',
	"'[It's the sailors' right,]quote' [he]speaker [said]cue.",
	'«[The ferry is late]quote», [said]cue [Moira Lyle]speaker.',
	'„[The ferry is late]quote“, [said]cue [Moira Lyle]speaker.',
	'“[Why is it late?]quote” [asked]cue [Moira Lyle]speaker.',
	'“[Why is it late?]quote” [Lyle]speaker [asked]cue.',
	'“[Never!]quote” [hooted]cue [Moira Lyle]speaker.',
	'“[It’s called ‘the Tub,’]quote” [Lyle]speaker [said]cue.',
	'“[The ferry is late,]quote” [Lyle]speaker [notes]cue.',
	'“[The ferry is late,]quote” [said]cue [Moira Lyle, who runs the harbour]speaker.',
	'“[The ferry is late,]quote” [said]cue [Moira Lyle, master of the harbour]speaker.',
	'“[The ferry is late,]quote” [Moira Lyle, master of the harbour,]speaker [said]cue.'.replace(',]speaker', ']speaker,'),
	'“[The ferry is late,]quote” [a spokesman for the harbour board]speaker [said]cue.',
	'“[The ferry is late,]quote” [according to]cue [the harbour board]speaker.',
	'“[The ferry is late.]quote” [―]cue [Moira Lyle]speaker',
	// In two parts.
	'“[The ferry,]quote” [said]cue [Lyle]speaker, “[is late.]quote”',
	'“[The ferry is late,]quote” [said]cue [Lyle]speaker. “[It always is.]quote”',
	'“[The ferry is late,]quote1” [said]cue1 [Lyle]speaker1. “[It is not,]quote2” [said]cue2 [Roe]speaker2.',
	// Before the quotation.
	'[Lyle]speaker [said]cue, “[The ferry is late.]quote”',
	'[Lyle]speaker [said]cue: “[The ferry is late.]quote”',
	'[Lyle]speaker [told]cue reporters, “[The ferry is late.]quote”',
	'[Lyle]speaker[:]cue “[The ferry is late.]quote”',
	'[She]speaker [added]cue, “[late again, as ever.]quote”',
	// One slip never spoils the next quotation.
	'“[Nobody told us,]quote1{open} [said]cue1 [Lena Voss]speaker1. “[We waited,]quote2” [said]cue2 [Roe]speaker2.',
	'[It was late]indirect1", [he]speaker1 [thought]cue1. “[We waited for it,]quote2” [said]cue2 [Roe]speaker2.',
];

describe('quotations and their speakers', () => {
	for (const text of CASES) it(text, () => check(text, { layers: ['quotes', 'cues', 'speakers'] }));
});

/** What stands in quotation marks and is no speech. */
const TERMS: readonly string[] = [
	'A sign on the bridge, “the diving board”, was stolen.',
	'The band played “Harbour Lights” and left.',
	'James “Jimmy” Roe opened the bridge.',
	'The ship was 12" longer and 6\'2" wider than in the ’90s.',
	'The so-called “free” ferry costs three euros.',
];

describe('what is no quotation of anyone', () => {
	for (const text of TERMS) it(text, () => check(text, { layers: ['quotes', 'cues', 'speakers'] }));
});
