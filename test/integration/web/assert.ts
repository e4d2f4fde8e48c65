/** As much of `node:assert/strict` as the tests use, for a worker of a browser, which has no Node. */
export const assert = Object.assign(ok, { ok, equal, deepEqual, match });

function ok(value: unknown, message = 'is not truthy'): asserts value {
	if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
	ok(Object.is(actual, expected), message ?? `${show(actual)} is not ${show(expected)}`);
}

/** Of plain data, whose members come in the same order. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
	ok(show(actual) === show(expected), message ?? `${show(actual)} is not like ${show(expected)}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
	ok(pattern.test(text), message ?? `${show(text)} does not match ${pattern}`);
}

function show(value: unknown): string {
	return JSON.stringify(value) ?? String(value);
}
