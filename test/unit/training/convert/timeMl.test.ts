import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

function document(text: string): string {
	return `<?xml version="1.0" ?>
<TimeML>
<DOCID>VLD1</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2021-03-14" functionInDocument="CREATION_TIME">March 14, 2021</TIMEX3></DCT>
<TITLE>Harbour</TITLE>
<TEXT>
${text}
</TEXT>
</TimeML>
`;
}

describe('TimeML', () => {
	it('gives dates with their values', () => {
		const { documents } = convert('timeml', {
			'VLD1.tml': document(
				'R&amp;D <EVENT eid="e1">closed</EVENT> <TIMEX3 tid="t1" type="DATE" value="2021-03-12" mod="START">early Friday</TIMEX3>,\nafter <TIMEX3 tid="t2" type="SET" value="P1W" quant="EVERY" freq="2X">every week</TIMEX3>.<TIMEX3 tid="t3" type="DURATION" value="P1D"/>',
			),
		});
		assert.deepEqual(documents.map(marked), ['R&D closed [early Friday]DATE=2021-03-12,\nafter [every week]SET=P1W.']);
		assert.deepEqual({ id: documents[0]?.id, date: documents[0]?.date }, { id: 'toy/VLD1', date: '2021-03-14' });
		assert.ok(documents[0] && !('entities' in documents[0]));
		assert.deepEqual(
			documents[0]?.dates?.map(({ mod, quant, freq }) => ({ mod, quant, freq })),
			[
				{ mod: 'START', quant: undefined, freq: undefined },
				{ mod: undefined, quant: 'EVERY', freq: '2X' },
			],
		);
	});

	it('leaves alone what only looks like tags', () => {
		const { documents } = convert('timeml', {
			'VLD1.tml': document('I <3 Velden <user> at <TIMEX3 type="DATE" value="2021">2021</TIMEX3>'),
		});
		assert.deepEqual(documents.map(marked), ['I <3 Velden  at [2021]DATE=2021']);
	});

	it('names a date that does not end', () => {
		assert.throws(() => convert('timeml', { 'VLD1.tml': document('on <TIMEX3 type="DATE" value="2021">Friday') }), {
			name: 'InputError',
			message: /^VLD1\.tml:8: <TIMEX3> has no end/u,
		});
	});

	it('names a type that is none', () => {
		assert.throws(() => convert('timeml', { 'VLD1.tml': document('on <TIMEX3 type="DAY" value="2021">Friday</TIMEX3>') }), {
			name: 'InputError',
			message: /^VLD1\.tml:7: “DAY” is no type of TIMEX3/u,
		});
	});

	it('wants a text', () => {
		assert.throws(() => convert('timeml', { 'VLD1.tml': '<TimeML>Friday</TimeML>' }), {
			name: 'InputError',
			message: /^VLD1\.tml:1: there is no <TEXT>/u,
		});
	});
});
