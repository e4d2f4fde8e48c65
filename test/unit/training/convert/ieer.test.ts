import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

function document(text: string): string {
	return `<DOC>\n<DOCNO> VLD20210314.0001 </DOCNO>\n<DOCTYPE> NEWS STORY </DOCTYPE>\n<DATE_TIME> 03/14/2021 10:36:00 </DATE_TIME>
<BODY>\n<HEADLINE>\n<b_enamex TYPE="LOCATION">Velden<e_enamex> harbour closes\n</HEADLINE>\n<TEXT>${text}</TEXT>\n</BODY>\n</DOC>\n`;
}

describe('IEER newswire', () => {
	it('becomes running text, with names and times', () => {
		const { documents } = convert('ieer', {
			VLD_20210314: document(`
   <b_enamex type="LOCATION">VELDEN<e_enamex> (<b_enamex type="ORGANIZATION">VNA<e_enamex>) _ Mayor <b_enamex type="PERSON">Ines
Okafor<e_enamex> of R&amp;D left on <b_timex type="DATE">Friday<e_timex>.
   \`\`I have <b_numex type="MONEY">$300<e_numex> and <b_numex type="PERCENT">3 percent<e_numex>,'' she said.
`),
		});
		assert.deepEqual(documents.map(marked), [
			'[VELDEN]location ([VNA]organization) — Mayor [Ines Okafor]person of R&D left on [Friday]date.\n\n“I have [$300]money and 3 percent,” she said.',
		]);
		assert.deepEqual({ id: documents[0]?.id, date: documents[0]?.date }, { id: 'toy/VLD20210314.0001', date: '2021-03-14' });
	});

	it('loses what was for the typesetter', () => {
		const { documents } = convert('ieer', {
			VLD: document('&UR; <b_enamex type="LOCATION">VELDEN<e_enamex>, Norland (VNA)_ Rain &MD; and &LR; wind.&QL;'),
		});
		assert.deepEqual(documents.map(marked), ['[VELDEN]location, Norland (VNA) — Rain — and wind.']);
	});

	it('keeps the outer of two names', () => {
		const { documents } = convert('ieer', {
			VLD: document('<b_enamex type="ORGANIZATION|LOCATION"><b_enamex type="LOCATION">Velden<e_enamex> Port<e_enamex> is shut.'),
		});
		assert.deepEqual(documents.map(marked), ['[Velden Port]organization is shut.']);
	});

	it('names the line of a name without an end', () => {
		assert.throws(() => convert('ieer', { VLD: document('\n\n<b_enamex type="PERSON">Ines Okafor left.\n') }), {
			name: 'InputError',
			message: /^VLD:11: a name begins here and does not end/u,
		});
	});

	it('names the line of an end without a name', () => {
		assert.throws(() => convert('ieer', { VLD: document('\nInes Okafor<e_enamex> left.\n') }), {
			name: 'InputError',
			message: /^VLD:10: <e_enamex> ends what did not begin/u,
		});
	});

	it('wants a document number', () => {
		assert.throws(() => convert('ieer', { VLD: '<DOC>\n<BODY><TEXT>Rain.</TEXT></BODY></DOC>' }), {
			name: 'InputError',
			message: 'VLD:1: this document has no DOCNO',
		});
	});
});
