import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../../server/src/cli/commands.js';
import { assertValidExport } from '../formats/schema.js';

const page = (name: string): string => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');

describe('the pages on command line and export', () => {
	for (const { name, help } of COMMANDS) {
		it(`repeat the help of ${name}, but for the checks, which have a page of their own`, () => {
			const expected = help.replace(/\nChecks:\n(?: {2}.*\n)+/u, '');
			assert.ok(page('CLI.md').includes(`\`\`\`\n${expected}\n\`\`\`\n`));
		});
	}

	it('show an export that is one, with spans that are true of its article', () => {
		const [, text = '', , json = ''] =
			/`story\.txt` holds `(?<text>[^`]+)`[\s\S]*?```(?<language>json)\n(?<json>[\s\S]*?)```/u.exec(page('EXPORT.md')) ?? [];
		const document = JSON.parse(json);
		assertValidExport(document);
		const spans = [...document.mentions, ...document.dates, ...document.quotes.flatMap((quote: { content: object[] }) => quote.content)];
		assert.ok(spans.length >= 3);
		for (const span of spans) assert.equal(text.slice(span.start, span.end), span.text);
	});
});
