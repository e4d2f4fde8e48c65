import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ByteLine, readLines } from '../../../server/src/cli/readLines.js';

async function linesOf(chunks: readonly string[], maxBytes: number): Promise<readonly (string | null)[]> {
	async function* stream(): AsyncGenerator<Uint8Array, void> {
		for (const chunk of chunks) yield Buffer.from(chunk);
	}
	const lines: ByteLine[] = [];
	for await (const line of readLines(stream(), maxBytes)) lines.push(line);
	lines.forEach(({ number }, i) => {
		assert.equal(number, i + 1);
	});
	return lines.map((line) => (line.kind === 'line' ? Buffer.from(line.bytes).toString() : null));
}

describe('readLines', () => {
	it('gives the same lines however the stream is cut into chunks', async () => {
		const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 8 }), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(chunks, async (parts) => {
				const text = parts.join('');
				const expected = text.split('\n');
				if (expected.at(-1) === '') expected.pop();
				assert.deepEqual(await linesOf(parts, 1000), expected);
			}),
		);
	});

	it('reads past a line over the limit and keeps its number', async () => {
		assert.deepEqual(await linesOf(['abc\nab', 'cd', 'e\nabcd\n', 'abcde'], 4), ['abc', null, 'abcd', null]);
	});
});
