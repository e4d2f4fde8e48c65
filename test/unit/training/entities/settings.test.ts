import assert from 'node:assert/strict';
import { readSettings, SETTINGS } from '../../../../server/training/entities/settings.js';

describe('training settings', () => {
	it('are those of the shipped model where nothing else is said', () => assert.deepEqual(readSettings({ corpora: 'somewhere' }), SETTINGS));

	it('can each be given', () => assert.deepEqual(readSettings({ epochs: '3', dropout: '0.2' }), { ...SETTINGS, epochs: 3, dropout: 0.2 }));

	it('have to be numbers', () => {
		for (const epochs of ['many', '', ' ']) assert.throws(() => readSettings({ epochs }), /--epochs wants a number/u);
	});
});
