import { check } from '../../support/marked.js';

/** Reports of words and thoughts, whole or partly without marks. */
const CASES: readonly string[] = [
	'[Lyle]speaker [said]cue [that the ferry was late]indirect.',
	'[Lyle]speaker [said]cue [the ferry was late]indirect.',
	'[Lyle]speaker [said]cue on Tuesday [the ferry was late]indirect.',
	'[Lyle]speaker [said in a statement]cue [that the ferry was late]indirect.',
	'[The ferry was late]indirect, [Lyle]speaker [said]cue.',
	'[The ferry was late]indirect, [the board]speaker [said]cue on Tuesday.',
	'[The ferry]indirect, [Lyle]speaker [said]cue, [is always late]indirect.',
	'[According to]cue [the harbour board]speaker, [the ferry was late]indirect.',
	'[The ferry was late]indirect, [according to]cue [the harbour board]speaker.',
	'[The ferry was late on Monday]indirect [according to]cue [Lyle]speaker.',
	'[Lyle]speaker [told]cue reporters [that the ferry was late]indirect.',
	'[Lyle]speaker1+2 [said]cue1 [the ferry was late]indirect1, [adding]cue2 [that it always is]indirect2.',
	'[Lyle]speaker1+2 [said]cue1 [the ferry was late]indirect1, and [added]cue2 [that it always is]indirect2.',
	'[Lyle]speaker [believes]cue [that the ferry will sink]indirect.',
	'[They]speaker [hope]cue [the ferry will come]indirect.',
	'[Lyle]speaker [vowed]cue [to mend the ferry]indirect.',
	'[Lyle]speaker [called]cue [it “a disgrace.]mixed”',
	'But [a spokesman for the board]speaker [said]cue [the ferry was late]indirect.',
	'As [Lyle]speaker [noted]cue, [the ferry was late]indirect.',
	'[The ferry was late]indirect, [Lyle]speaker [told]cue reporters.',
	'[Lyle]speaker [said]cue, however, [that the ferry was late]indirect.',
	'[Lyle]speaker [is confident]cue [that the ferry will come]indirect.',
	'[Lyle]speaker [repeated]cue [that it was late]indirect.',
	'[The board]speaker [called for]cue [a new ferry]indirect.',
	'[The ferry]indirect [is expected]cue [to sink]indirect.',
	'[The police]speaker [reported]cue [that the ferry had sunk]indirect.',
];

describe('reports', () => {
	for (const text of CASES) it(text, () => check(text, { layers: ['quotes', 'cues', 'speakers'] }));
});

/** Words that report elsewhere and do not here. */
const NONE: readonly string[] = [
	'The reports were late.',
	'Her claims adjuster was late.',
	'The party will add two boats to the fleet.',
	'They continue to sail.',
	'The United States sent a ship.',
	'The show finds no audience.',
];

describe('what is no report', () => {
	for (const text of NONE) it(text, () => check(text, { layers: ['quotes', 'cues', 'speakers'] }));
});
