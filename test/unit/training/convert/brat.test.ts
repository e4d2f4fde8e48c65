import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

describe('brat standoff', () => {
	it('marks its text, counted in characters', () => {
		const { documents } = convert('brat', {
			'2021-03-14_harbour.txt': '🌧 Ines Okafor left\nVelden Port.\n',
			'2021-03-14_harbour.ann':
				'T1\tPerson 2 13\tInes Okafor\nT2\tFacility 19 30\tVelden Port\nT3\tLocation 19 25\tVelden\n#1\tAnnotatorNotes T1\tthe mayor\nA1\tSure T1\n',
		});
		assert.deepEqual(documents.map(marked), ['🌧 [Ines Okafor]person left\n[Velden Port]facility.\n']);
		assert.equal(documents[0]?.date, '2021-03-14');
	});

	it('leaves out a name in pieces, and says so', () => {
		const { documents, told } = convert('brat', {
			'a.txt': 'Ines and Ivo Okafor left.',
			'a.ann': 'T1\tPerson 0 4;13 19\tInes Okafor\nT2\tPerson 9 19\tIvo Okafor\n',
		});
		assert.deepEqual(documents.map(marked), ['Ines and [Ivo Okafor]person left.']);
		assert.deepEqual(told, ['a.ann:1: a name in 2 pieces is left out.']);
	});

	it('names a line whose words are not the text’s', () => {
		assert.throws(() => convert('brat', { 'a.txt': 'Ines Okafor left.', 'a.ann': '\nT1\tPerson 1 11\tInes Okafor\n' }), {
			name: 'InputError',
			message: 'a.ann:2: the text has “nes Okafor” there and not “Ines Okafor”; is it the text that was annotated?',
		});
	});

	it('names a line that goes beyond the text', () => {
		assert.throws(() => convert('brat', { 'a.txt': 'Ines', 'a.ann': 'T1\tPerson 0 11\tInes Okafor\n' }), {
			name: 'InputError',
			message: /^a\.ann:1: “0 11” is no stretch of the text, which has 4 characters/u,
		});
	});

	it('names a line that is none', () => {
		assert.throws(() => convert('brat', { 'a.txt': 'Ines', 'a.ann': 'Person 0 4 Ines\n' }), {
			name: 'InputError',
			message: /^a\.ann:1: this is no line of brat/u,
		});
	});

	it('wants the text', () => {
		assert.throws(() => convert('brat', { 'a.ann': 'T1\tPerson 0 4\tInes\n' }), {
			name: 'InputError',
			message: /^a\.ann:1: the text is wanted beside it, and among the files: a\.txt/u,
		});
	});
});
