import assert from 'node:assert/strict';
import { type NameActionOptions, type NameActionRequest, nameActions } from '../../../server/src/service/nameActions.js';
import { handMade, mention } from './handMade.js';

const OPTIONS: NameActionOptions = { tagInWorkspaceCommand: 'tag', neverTagInWorkspaceCommand: 'never' };

describe('what can be settled about a name', () => {
	const text = 'Then Amara  Okonjo met the harbour choir.\n';
	const made = handMade(`Head\n\n${text}`, [{}, { mentions: [mention(text, 'Amara  Okonjo')] }]);

	/** The titles of the actions on a selection of some words, or on a cursor before them. */
	const titles = (words: string, from: 'selection' | 'cursor', rest: Partial<NameActionRequest & NameActionOptions> = {}) =>
		actions(words, from, rest).map(({ title }) => title);

	const actions = (words: string, from: 'selection' | 'cursor', rest: Partial<NameActionRequest & NameActionOptions>) => {
		const start = made.document.getText().indexOf(words);
		const end = from === 'selection' ? start + words.length : start;
		const range = { start: made.document.positionAt(start), end: made.document.positionAt(end) };
		return nameActions(made.document, made.article, { range, trigger: 'invoked', ...rest }, { ...OPTIONS, ...rest });
	};

	const both = ['Always tag “Amara Okonjo” in the workspace as …', 'Never tag “Amara Okonjo” in the workspace'];

	it('is that it is always tagged, or never', () => {
		assert.deepEqual(titles('Okonjo', 'cursor'), both);
		assert.deepEqual(titles('Amara  Okonjo', 'selection'), both);
	});

	it('names the commands, with the name in one line and the document', () => {
		assert.deepEqual(
			actions('Amara', 'cursor', {}).map(({ kind, command }) => [kind, command?.command, command?.arguments]),
			[
				['refactor', 'tag', ['Amara Okonjo', made.document.uri]],
				['refactor', 'never', ['Amara Okonjo', made.document.uri]],
			],
		);
	});

	it('of other words that are selected is that they are tagged', () => {
		assert.deepEqual(titles('harbour choir', 'selection'), ['Always tag “harbour choir” in the workspace as …']);
		assert.deepEqual(titles(' Okonjo ', 'selection'), ['Always tag “Okonjo” in the workspace as …']);
		assert.deepEqual(titles('Okonjo', 'selection'), ['Always tag “Okonjo” in the workspace as …']);
	});

	it('is nothing where there is no name, or what is selected can be none', () => {
		assert.deepEqual(titles('met', 'cursor'), []);
		assert.deepEqual(titles('.', 'selection'), []);
		assert.deepEqual(titles('Head\n\nThen', 'selection'), []);
	});

	it('is nothing while the cursor passes by, but something for words that are selected', () => {
		assert.deepEqual(titles('Okonjo', 'cursor', { trigger: 'automatic' }), []);
		assert.equal(titles('harbour choir', 'selection', { trigger: 'automatic' }).length, 1);
	});

	it('is nothing where only other kinds of actions are asked for', () => {
		assert.deepEqual(titles('Okonjo', 'cursor', { only: ['quickfix'] }), []);
		assert.deepEqual(titles('Okonjo', 'cursor', { only: ['refactor'] }), both);
		assert.deepEqual(titles('Okonjo', 'cursor', { only: [''] }), both);
	});

	it('is only what the client has a command for', () => {
		assert.deepEqual(titles('Okonjo', 'cursor', { tagInWorkspaceCommand: null }), both.slice(1));
		assert.deepEqual(titles('Okonjo', 'cursor', { tagInWorkspaceCommand: null, neverTagInWorkspaceCommand: null }), []);
	});
});
