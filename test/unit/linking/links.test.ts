import { check } from '../../support/marked.js';

function links(text: string): () => void {
	return () => check(`«Rain fell.\n\n${text}»`, { layers: ['mentions'] });
}

describe('links within an article', () => {
	it(
		'gives a surname its only full name',
		links('President [Ingrid Halloway]person spoke.\n\nThen [Halloway]person{Ingrid Halloway} left.'),
	);
	it(
		'leaves a surname that two people bear alone',
		links('Minister [Ingrid Lindqvist]person met [Otto Lindqvist]person.\n\nThen [Lindqvist]person{Lindqvist} left.'),
	);
	it(
		'gives an acronym its expansion',
		links(
			'The [Norland Fisheries Agency]organization ([NFA]organization{Norland Fisheries Agency}) met.\n\nThe [NFA]organization{Norland Fisheries Agency} left.',
		),
	);
	it(
		'finds an expansion by its initials',
		links('The [Norland Fisheries Agency]organization met.\n\nThe [NFA]organization{Norland Fisheries Agency} left.'),
	);
	it('never makes a place a person', links('President [Georgia Halloway]person went to [Georgia]location{Georgia}.'));
	it('sees one name in several spellings', links('The [U.S.]location{U.S.} paid.\n\nThe [US]location{U.S.} left.'));
});
