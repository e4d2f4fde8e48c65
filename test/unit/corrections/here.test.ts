import { NO_CORRECTIONS } from '../../../server/src/engine/index.js';
import { check } from '../../support/marked.js';
import { parseMarked } from '../../support/parseMarked.js';

/** A test of what an article's names are once the mention that begins with these words has been set as a product, at its place alone. */
function withProduct(marked: string, words: string, name: string): () => void {
	const { text } = parseMarked(marked);
	const start = text.indexOf(words) + words.indexOf(name);
	return () =>
		check(marked, {
			layers: ['mentions'],
			corrections: { ...NO_CORRECTIONS, mentions: [{ id: 'a', start, end: start + name.length, type: 'product' }] },
		});
}

describe('a mention set at one place', () => {
	it(
		'leaves the other mention of its form, and the full name, as they are',
		withProduct(
			'«Rain fell.\n\nMr. [Robert Quist]person{Robert Quist} spoke. Mr. [Quist]person{Robert Quist} left on the [Quist]product{Quist}.»',
			'the Quist',
			'Quist',
		),
	);
	it(
		'leaves the full name as it is where its form has no other mention',
		withProduct(
			'«Rain fell.\n\nMr. [Robert Quist]person{Robert Quist} spoke. He left on the [Quist]product{Quist}.»',
			'the Quist',
			'Quist',
		),
	);
	it(
		'leaves another mention of the full name as it is',
		withProduct(
			'«Rain fell.\n\nMr. [Robert Quist]person{Robert Quist} spoke. He left on the [Robert Quist]product{Robert Quist}.»',
			'the Robert Quist',
			'Robert Quist',
		),
	);
});
