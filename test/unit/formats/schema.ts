import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The schema as it ships. */
export const EXPORT_SCHEMA = JSON.parse(readFileSync(new URL('../../../../schemas/export.schema.json', import.meta.url), 'utf8'));

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(EXPORT_SCHEMA);

/** Fails with the places where a value breaks the schema of exports. */
export function assertValidExport(value: unknown): void {
	validate(value);
	assert.deepEqual(validate.errors ?? [], []);
}

/** Whether a value keeps the schema of exports. */
export function isValidExport(value: unknown): boolean {
	return validate(value);
}
