import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

/** Sentences of tokens apart by spaces, as the tool numbers them: from 1, in their order. */
function tokens(...sentences: readonly string[]): string {
	let id = 0;
	return sentences
		.flatMap((sentence, number) =>
			sentence.split(' ').map((form, i) => `<token t_id="${++id}" sentence="${number}" number="${i}">${form}</token>`),
		)
		.join('\n');
}

function mention(id: number, type: string, ...anchors: readonly number[]): string {
	return `<ENTITY_MENTION m_id="${id}" syntactic_type="${type}">${anchors.map((anchor) => `<token_anchor t_id="${anchor}"/>`).join('')}</ENTITY_MENTION>`;
}

function document(text: string, markables: string, relations: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<Document doc_id="7" doc_name="harbour" lang="en" url="https://news.example/harbour">\n${text}\n<Markables>${markables}</Markables>\n<Relations>${relations}</Relations>\n</Document>\n`;
}

const TEXT = tokens(
	'Harbour closes',
	'The harbour board VHB left the Velden office , said its Mr Okafor on Friday .',
	'Nothing here is annotated .',
);
const ENTITIES = '<ENTITY m_id="50" ent_type="ORG"/><ENTITY m_id="51" ent_type="LOC"/><ENTITY m_id="52" ent_type="PER"/>';
const REFERENCES =
	'<REFERS_TO r_id="1"><source m_id="1"/><source m_id="2"/><source m_id="5"/><target m_id="50"/></REFERS_TO>' +
	'<REFERS_TO r_id="2"><source m_id="3"/><target m_id="51"/></REFERS_TO><REFERS_TO r_id="3"><source m_id="4"/><target m_id="52"/></REFERS_TO>';
const MENTIONS =
	mention(1, 'NAM', 3, 5, 4, 6) + mention(2, 'NAM', 6) + mention(3, 'PRE.NAM', 9) + mention(4, 'NAM', 14, 15) + mention(5, 'PRO', 13);

describe('MEANTIME', () => {
	it('gives names by themselves, and times with their values, as far as the article is annotated', () => {
		const time =
			'<TIMEX3 m_id="6" type="DATE" value="2021-03-12"><token_anchor t_id="17"/></TIMEX3><TIMEX3 m_id="7" type="DATE" value="2021-03-14"/>';
		const { documents } = convert('meantime', { '7_harbour_2021-03-14.xml': document(TEXT, MENTIONS + ENTITIES + time, REFERENCES) });
		assert.deepEqual(documents.map(marked), [
			'Harbour closes\n\nThe harbour board [VHB]organization left the [Velden]location office, said its [Mr Okafor]person on [Friday]DATE=2021-03-12.',
		]);
		assert.deepEqual(
			{ id: documents[0]?.id, source: documents[0]?.source },
			{ id: 'toy/7_harbour_2021-03-14', source: 'https://news.example/harbour' },
		);
	});

	it('names an annotation that points to no token', () => {
		assert.throws(
			() => convert('meantime', { '7.xml': document(TEXT, `\n${mention(2, 'NAM', 6)}\n${mention(3, 'NAM', 99)}${ENTITIES}`, REFERENCES) }),
			{
				name: 'InputError',
				message: /^7\.xml:28: this annotation points to a token that is not there/u,
			},
		);
	});

	it('names a token without a sentence', () => {
		assert.throws(() => convert('meantime', { '7.xml': document('<token t_id="1">Rain</token>', '', '') }), {
			name: 'InputError',
			message: /^7\.xml:3: a token has to have a t_id and the number of its sentence/u,
		});
	});

	it('wants annotations', () => {
		assert.throws(() => convert('meantime', { '7.xml': document(TEXT, '', '') }), {
			name: 'InputError',
			message: /^7\.xml:1: nothing is annotated/u,
		});
	});
});
