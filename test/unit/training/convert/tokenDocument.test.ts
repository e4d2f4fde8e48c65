import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';
import { labelMeanings } from '../../../../server/training/convert/labelTypes.js';
import { documentOfTokens } from '../../../../server/training/convert/tokenDocument.js';

const FORMS = [
	'Ines',
	'Okafor',
	'Velden',
	'the',
	'left',
	'U.S.',
	'far-off',
	'1990',
	"'s",
	"n't",
	',',
	'.',
	'"',
	'(',
	')',
	'$',
	'-',
	'--',
	'%',
] as const;
const LABELS = ['O', 'O', 'O', 'B-PER', 'I-PER', 'E-LOC', 'S-ORG', 'B-DATE', 'I-DATE'] as const;

const sentence = fc.array(
	fc.record({ form: fc.constantFrom(...FORMS), label: fc.constantFrom(...LABELS), place: fc.constant('some.txt:1') }),
	{
		minLength: 1,
		maxLength: 25,
	},
);

describe('documents made of tokens', () => {
	const context = { corpus: 'toy', meaningOf: labelMeanings({}, {}), tell: () => undefined };

	it('mark what their tokens do, in order and without overlap', () => {
		fc.assert(
			fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
				const { text, entities = [], dates = [] } = documentOfTokens('toy/1', sentences, context);
				const forms = sentences.flat().map(({ form }) => form);
				let end = 0;
				for (const span of [...entities, ...dates].sort((a, b) => a.start - b.start)) {
					assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
					assert.match(text.slice(span.start, span.end), /^\S(?:.*\S)?$/su);
					end = span.end;
				}
				// A stop that an abbreviation has already is written once.
				assert.equal(text.replace(/\s/gu, '').replace(/\.+/gu, '.'), forms.join('').replace(/\.+/gu, '.'));
			}),
		);
	});

	it('have names whose words our tokeniser finds whole', () => {
		const name = fc.array(fc.constantFrom('Ines', 'Okafor', 'Velden', 'Órla', 'McAdam'), { minLength: 1, maxLength: 3 });
		// “n't” stands behind verbs only.
		const others = fc.array(fc.constantFrom(...FORMS.filter((form) => form !== "n't")), { maxLength: 8 });
		fc.assert(
			fc.property(others, name, others, (before, words, after) => {
				const place = 'some.txt:1';
				const tokens = [
					...before.map((form) => ({ form, label: 'O', place })),
					...words.map((form, i) => ({ form, label: i === 0 ? 'B-PER' : 'I-PER', place })),
					...after.map((form) => ({ form, label: 'O', place })),
				];
				const { text, entities = [] } = documentOfTokens('toy/1', [tokens], context);
				const [entity] = entities;
				assert.equal(text.slice(entity?.start, entity?.end), words.join(' '));
				const found = tokenize(text);
				assert.ok(found.some(({ start }) => start === entity?.start) && found.some(({ end }) => end === entity?.end), text);
			}),
		);
	});
});
