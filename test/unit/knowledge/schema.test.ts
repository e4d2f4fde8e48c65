import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { ENTITY_TYPES } from '../../../server/src/engine/index.js';
import { ENTRY_KEYS } from '../../../server/src/knowledge/entries/entryKeys.js';
import { readEntries } from '../../../server/src/knowledge/entries/readEntries.js';

const SCHEMA = JSON.parse(readFileSync(fileURLToPath(new URL('../../../../schemas/entities.schema.json', import.meta.url)), 'utf8'));

describe('the schema of the knowledge base', () => {
	const validate = new Ajv({ allowUnionTypes: true }).compile(SCHEMA);
	const { properties } = SCHEMA.definitions.entity;

	it('has the keys that are read, and says the same of them', () =>
		assert.deepEqual(
			ENTRY_KEYS.map(({ key, description }) => [key, description]),
			Object.entries(properties).map(([key, value]) => [key, (value as { readonly description: string }).description]),
		));

	it('has the types that there are', () =>
		assert.deepEqual(
			properties.type.enum.filter((type: unknown) => type !== null),
			ENTITY_TYPES,
		));

	it('takes every example of a key, and so does the reader', () => {
		for (const { key, example } of ENTRY_KEYS) {
			const text = key === 'name' ? `- name: ${example}\n` : `- name: Somebody\n  ${key}: ${example}\n`;
			assert.ok(validate(parse(text)), text);
			assert.deepEqual(readEntries(text).problems, [], text);
		}
	});

	for (const text of [
		'- nam: A',
		'- name: A\n  type: town',
		'- name: A\n  links: [javascript:x]',
		'name: A',
		'- name: A\n  neverTag: often',
	]) {
		it(`and the reader both find fault with ${JSON.stringify(text)}`, () => {
			assert.ok(!validate(parse(text)));
			assert.ok(readEntries(text).problems.length > 0);
		});
	}
});
