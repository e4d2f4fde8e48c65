import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate, type Syntax } from '../../../server/src/engine/index.js';
import type { KnownName } from '../../../server/src/knowledge/entries/entryIndex.js';
import { completions } from '../../../server/src/service/completion/completions.js';
import { testEngine } from '../../support/engine.js';
import { article, indexOf } from '../workspace/indexOf.js';

const STORY = 'Ferry Sinks\n\nPresident Amara Okonjo spoke in Suva on Monday. Okonjo left.\n\n';
const INDEX = indexOf(
	article('b', 'person: Amara Okonjo | Okonjo', 'person: José Álvarez', 'location: Port Vila', 'person: Amina Okon'),
	article('c', 'location: Port Vila', 'location: Portugal'),
	article('a', 'person: Nobody Else'),
);
const KNOWN: readonly KnownName[] = [
	{ form: 'Amnesty Watch', name: 'Amnesty Watch', type: 'organization', description: 'watchdog in Suva' },
	{ form: 'Suva', name: 'Suva', type: 'location', description: 'capital of Fiji' },
	{ form: 'AW', name: 'Amnesty Watch', type: 'organization', description: 'watchdog in Suva' },
];

describe('the completion of names', () => {
	it('offers those of the article first, then those of the workspace, then those of the knowledge base', () => {
		assert.deepEqual(offered('He met Am‸'), [
			'Amara Okonjo | person · President | President · this article',
			'Amina Okon | person | in 1 article',
			'Amnesty Watch | organization · watchdog in Suva | watchdog in Suva · knowledge base',
		]);
	});

	it('offers a surname with whom it is of, and the full name by its surname', () => {
		assert.deepEqual(offered('He met Okonj‸'), [
			'Okonjo | Amara Okonjo · person · President | President · this article',
			'Amara Okonjo | person · President | President · this article',
		]);
	});

	it('offers a name of the article with what the knowledge base says of it, where the article does not say', () => {
		assert.deepEqual(offered('He met Suv‸'), ['Suva | place · capital of Fiji | capital of Fiji · this article']);
	});

	it('offers what most articles name first, and whole names before those with a word that begins so', () => {
		assert.deepEqual(offered('In Port‸').map(labelOf), ['Port Vila', 'Portugal']);
		assert.deepEqual(offered('In Vil‸').map(labelOf), ['Port Vila']);
	});

	it('replaces all that is written of the name', () => {
		assert.equal(accept('He met Amara Ok‸ there.', 'Amara Okonjo'), 'He met Amara Okonjo there.');
		assert.equal(accept('He met Alv‸', 'José Álvarez'), 'He met José Álvarez');
		assert.equal(accept('Yesterday Okon‸', 'Amina Okon'), 'Yesterday Amina Okon');
	});

	it('is filtered on by what is written, whatever accents the name has', () => {
		const [item] = complete('He met Alv‸').items;
		assert.equal(item?.filterText, 'Alvarez');
	});

	it('asks again after a first letter', () => {
		assert.deepEqual(complete('In P‸'), { isIncomplete: true, items: [] });
	});

	for (const [what, text, syntax] of [
		['small letters', 'he met amara‸'],
		['a word that begins sentences', 'An‸'],
		['the middle of a word', 'He met Am‸ara'],
		['what stands already', 'In Port Vila‸'],
		['a handle', 'He met @Am‸'],
		['an address', 'https://example.com/Port‸'],
		['code in a paragraph', 'Run `Port‸` now', 'markdown'],
		['a block of code', '```\nPort‸\n```', 'markdown'],
		['a comment', '<!-- Port‸ -->', 'markdown'],
	] as const satisfies readonly (readonly [string, string, Syntax?])[]) {
		it(`offers nothing for ${what}`, () => assert.deepEqual(complete(text, syntax), { isIncomplete: false, items: [] }));
	}

	it('offers nothing in front matter', () => {
		assert.deepEqual(completeWhole('---\nauthor: Am‸\n---\n\nAmara Okonjo spoke.\n', 'article').items, []);
	});

	it('leaves out what this article alone had in the index', () => {
		assert.deepEqual(offered('He met Nob‸'), []);
	});
});

/** Completes a line below the story, at the caret. */
function complete(line: string, syntax: Syntax = 'plain'): CompletionList {
	return completeWhole(STORY + line, syntax);
}

function completeWhole(marked: string, syntax: Syntax): CompletionList {
	const offset = marked.indexOf('‸');
	const text = marked.replace('‸', '');
	const document = TextDocument.create('a', 'plaintext', 1, text);
	return completions(document, annotate(testEngine(), text, { syntax }), offset, { uri: 'a', index: INDEX, knowledge: KNOWN });
}

/** "Amara Okonjo | person · President | this article", in the order in which an editor sorts them. */
function offered(line: string): readonly string[] {
	const items = complete(line).items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
	return items.map(({ label, detail, labelDetails }) => `${label} | ${detail} | ${labelDetails?.description}`);
}

function labelOf(offer: string): string {
	return offer.split(' | ')[0] ?? '';
}

/** The line after an offer was taken. */
function accept(line: string, label: string): string {
	const text = (STORY + line).replace('‸', '');
	const item = complete(line).items.find((one) => one.label === label);
	assert.ok(item, `“${label}” is not offered`);
	return TextDocument.applyEdits(TextDocument.create('a', 'plaintext', 1, text), [
		item.textEdit as NonNullable<CompletionItem['textEdit']> & { range: never },
	]).slice(STORY.length);
}
