import { check } from '../../support/marked.js';

const CASES: readonly string[] = [
	// Open at the end of a paragraph, opened again by the next.
	'[Lyle]speaker [said]cue: “[The ferry is late.]quote\n\n“[It always is.]quote”',
	// The attribution comes at the end.
	'“[The ferry is late.]quote\n\n“[It always is,]quote” [said]cue [Lyle]speaker.',
	// Not opened again.
	'[Lyle]speaker [said]cue: “[The ferry is late.]quote\n\n[It always is.]quote”',
	// A paragraph of nothing but quotation goes on with the one before.
	'“[The ferry is late,]quote” [said]cue [Lyle]speaker.\n\n“[It is late every day of the week.]quote”',
	// The paragraph before introduces it; its cue stands there.
	'[Lyle]speaker replied:\n\n“[It is late every day of the week.]quote”',
	// Turns.
	'[ROE]speaker1[:]cue1 [The ferry is late.]quote1\n\n[LYLE]speaker2[:]cue2 [It is not.]quote2',
	'[Q.]speaker1 [Is the ferry late?]quote1\n\n[A.]speaker2 [It is not.]quote2',
];

describe('quotes over paragraphs', () => {
	for (const text of CASES) it(text.replaceAll('\n\n', ' ¶ '), () => check(text, { layers: ['quotes', 'cues', 'speakers'] }));
});
