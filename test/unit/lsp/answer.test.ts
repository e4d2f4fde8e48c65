import assert from 'node:assert/strict';
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { answering, failureLine, taking } from '../../../server/src/lsp/answer.js';

describe('a handler', () => {
	const secret = 'the minister resigned';
	const fail = (): never => {
		throw new RangeError(secret);
	};

	it('that fails answers neutrally, and logs a line without the error’s message', async () => {
		const lines: string[] = [];
		const answer = answering((line) => lines.push(line), 'textDocument/hover', null, fail);
		assert.equal(await answer({}, CancellationToken.None), null);
		assert.equal(lines.length, 1);
		assert.match(lines[0] ?? '', /^textDocument\/hover failed: RangeError at fail \(answer\.test\.js:\d+:\d+\)$/u);
	});

	it('of a notification that fails logs the same', async () => {
		const lines: string[] = [];
		await taking((line) => lines.push(line), 'textDocument/didOpen', fail)({});
		assert.match(lines.join('\n'), /^textDocument\/didOpen failed: RangeError at [^\n]*$/u);
	});

	it('that is cancelled says so to the client', async () => {
		const answer = answering(assert.fail, 'textDocument/hover', null, () => {
			throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
		});
		await assert.rejects(answer({}, CancellationToken.None), { code: LSPErrorCodes.RequestCancelled });
	});

	it('never has more than a line logged, whatever was thrown', () => {
		const error = new Error(`${secret}\n at fake (x.js:1:1)`);
		assert.ok(!failureLine('m', error).includes(secret));
		assert.ok(!failureLine('m', error).includes('\n'));
		assert.equal(failureLine('m', secret), 'm failed: string');
		assert.equal(failureLine('m', undefined), 'm failed: undefined');
	});
});
