import { check } from '../../support/marked.js';

/** Speakers down to the full name, where the text says only a part of it or a pronoun. */
const CASES: readonly string[] = [
	'President Angela Brown left on Monday. “It is late,” [Brown]speaker{Angela Brown} said.',
	'President Angela Brown left on Monday. “It is late,” [she]speaker{Angela Brown} said.',
	'Angela Brown met Robert Green. “It is late,” [he]speaker{Robert Green} said.',
	'Angela Brown met Robert Green. “It is late,” [she]speaker{Angela Brown} said.',
	'“It is late,” said [Robert Green]speaker{Robert Green}. “We left,” [he]speaker2{Robert Green} added.',
	// A speaker comes before those whom they speak of.
	'[Robert Green]speaker{Robert Green} said that Peter White was late. [He]speaker2{Robert Green} added that it rained.',
	// A title in the apposition.
	'“It is late,” said [the captain, Robert Green]speaker{Robert Green}.',
	// A description of someone related to a name is not that person.
	'Robert Green left. “It is late,” said [a spokesman for Green]speaker.',
	'“It is late,” said [the wife of Robert Green]speaker.',
	// Nobody fits.
	'Robert Green left. “It is late,” [she]speaker said.',
];

describe('speakers by name', () => {
	for (const text of CASES) {
		const numbered = text.replaceAll(/\]speaker(?=[{\s.])/gu, ']speaker1');
		it(text, () => check(numbered, { layers: ['speakers'] }));
	}
});
