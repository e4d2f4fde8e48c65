import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

const TEXT = `# newdoc id = velden-1
# sent_id = velden-1-0001
# text = Ines Okafor did n't leave al-Velden (yet).
1	Ines	B-PER	-	someone
2	Okafor	I-PER	-	someone
3	did	O
4	n't	O
5	leave	O
6	al	B-LOC	-	someone
7	-	I-LOC	-	someone
8	Velden	I-LOC	-	someone
9	(	O
10	yet	O
11	)	O
12	.	B-O	-	someone

# sent_id = velden-1-0002
# text = The Norse stayed.
1	The	O
2	Norse	B-OTH	-	someone
3	stayed	O
4	.	O

# newdoc id = velden-2
# sent_id = velden-2-0001
1	#	O
2	1	O
3	.	O
`;

describe('Universal NER', () => {
	it('has its documents, in the words of their text', () => {
		const { documents } = convert('uner', { 'velden.iob2': TEXT });
		assert.deepEqual(
			documents.map((document) => `${document.id}: ${marked(document)}`),
			["toy/velden-1: [Ines Okafor]person didn't leave [al-Velden]location (yet). The [Norse]misc stayed.", 'toy/velden-2: #1.'],
		);
	});

	it('names a line without a label', () => {
		assert.throws(() => convert('uner', { 'velden.iob2': TEXT.replace('2\tOkafor\tI-PER\t-\tsomeone', '2\tOkafor') }), {
			name: 'InputError',
			message: /^velden\.iob2:5: a number, a token and its label are wanted/u,
		});
	});

	it('wants documents', () => {
		assert.throws(() => convert('uner', { 'velden.iob2': '1\tRain\tO\n' }), {
			name: 'InputError',
			message: /^velden\.iob2:1: a line “# newdoc id = …” is wanted/u,
		});
	});
});
