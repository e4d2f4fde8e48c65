import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate, readAnnotations, type StyleName } from '../../../server/src/engine/index.js';
import { FIX_ALL_KIND, fixAllActions } from '../../../server/src/service/fixAllActions.js';
import { testEngine } from '../../support/engine.js';

const SLIPS =
	'The ferry was late,, she said. “It is old," he said..\n\n”We go on,” said Moira Lyle, the mayor.. She left on January 5th.\n';

/** The actions for a kind at the first word of `at`, each as its title and the text that it leaves. */
function offered(
	text: string,
	only: readonly string[] | undefined,
	at = '',
	style: StyleName = 'none',
): readonly (readonly [string, string])[] {
	const document = TextDocument.create('file:///news/a.txt', 'plaintext', 1, text);
	const article = annotate(testEngine(), text, { syntax: 'plain', style });
	const place = document.positionAt(text.indexOf(at));
	const request = { range: { start: place, end: place }, ...(only && { only }) };
	return fixAllActions(document, article, request, { versionedEdits: true }).map((action) => [action.title, mended(document, action)]);
}

function mended(document: TextDocument, { edit }: CodeAction): string {
	const [change] = edit?.documentChanges ?? [];
	return TextDocument.applyEdits(document, (change as TextDocumentEdit).edits as { range: never; newText: string }[]);
}

function codesIn(text: string): readonly string[] {
	return readAnnotations(annotate(testEngine(), text, { syntax: 'plain' })).findings.map(({ code }) => code);
}

describe('fixing all findings', () => {
	it('of one check is a quick fix where it has reported several times, and leaves none', () => {
		const [action, ...others] = offered(SLIPS, undefined, ',,');
		assert.deepEqual(others, []);
		assert.equal(action?.[0], 'Fix all findings of “doubled-punctuation” in this file');
		assert.equal(action[1], SLIPS.replace(',,', ',').replace('said..', 'said.').replace('mayor..', 'mayor.'));
		assert.ok(!codesIn(action[1]).includes('doubled-punctuation'));
	});

	it('is not offered where there is one, or elsewhere', () => {
		assert.deepEqual(offered('It was late,, she said.\n', undefined, ',,'), []);
		assert.deepEqual(offered(SLIPS, undefined, 'ferry'), []);
		assert.deepEqual(offered(SLIPS, ['refactor'], ',,'), []);
	});

	for (const kind of ['source', 'source.fixAll', FIX_ALL_KIND]) {
		it(`of all mechanical checks answers ${kind}, and leaves nothing to mend`, () => {
			const [action, ...others] = offered(SLIPS, [kind]);
			assert.deepEqual(others, []);
			assert.equal(
				action?.[1],
				'The ferry was late, she said. “It is old,” he said.\n\n“We go on,” said Moira Lyle, the mayor. She left on January 5th.\n',
			);
			assert.deepEqual(offered(action[1], [kind]), []);
			assert.deepEqual(
				codesIn(action[1]),
				codesIn(SLIPS).filter((code) => !['doubled-punctuation', 'mismatched-quotation-marks'].includes(code)),
			);
		});
	}

	it('of one check alone answers a kind that ends in it', () => {
		assert.equal(
			offered(SLIPS, [`${FIX_ALL_KIND}.mismatched-quotation-marks`])[0]?.[1],
			SLIPS.replace('old,"', 'old,”').replace('”We', '“We'),
		);
		assert.deepEqual(offered(SLIPS, [`${FIX_ALL_KIND}.near-spelling`]), []);
	});

	it('of a style is done as the style has it', () => {
		const text = offered(SLIPS, [FIX_ALL_KIND], '', 'AP')[0]?.[1] ?? '';
		assert.ok(text.endsWith('She left on Jan. 5.\n'), text);
	});

	it('makes the first of two fixes that meet, and then the other', () => {
		const text = '“We go on,". She left. “It is late,". He left.\n';
		const once = offered(text, [FIX_ALL_KIND])[0]?.[1] ?? '';
		const twice = offered(once, [FIX_ALL_KIND])[0]?.[1] ?? once;
		assert.equal(twice, '“We go on.” She left. “It is late.” He left.\n');
	});
});
