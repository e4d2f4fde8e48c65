import assert from 'node:assert/strict';
import {
	commands,
	type DocumentSymbol,
	type FoldingRange,
	type Hover,
	type Location,
	type MarkdownString,
	type SemanticTokens,
	WorkspaceEdit,
	workspace,
} from 'vscode';
import { annotator, codeOf, findingsWith, openArticle, rangeOf } from './support.js';

describe('an article in the editor', () => {
	before(annotator);

	it('has its names and dates as semantic tokens', async () => {
		const { uri } = await openArticle('harbour.article');
		const tokens = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
		assert.ok(tokens.data.length >= 5 * 8, `${tokens.data.length / 5} tokens`);
	});

	it('answers a hover on a date with its day and what it was resolved against', async () => {
		const text = await hoverOn('Wednesday');
		assert.match(text, /2024-06-05/u);
		assert.match(text, /Wednesday, 5 June 2024/u);
	});

	it('answers a hover on a name with its type and other forms', async () => {
		const text = await hoverOn('Tomas Reyes');
		assert.match(text, /person/iu);
		assert.match(text, /Reyes/u);
	});

	it('answers a hover on a quote with its speaker', async () => {
		assert.match(await hoverOn('eleven boats'), /Reyes/u);
	});

	it('reports findings, and mends one', async () => {
		const document = await openArticle('harbour.article');
		const findings = await findingsWith(document.uri, 'weekday-contradicts-date');
		assert.ok(findings.some((finding) => codeOf(finding) === 'unbalanced-quotation-mark'));
		const range = findings.find((finding) => codeOf(finding) === 'weekday-contradicts-date')?.range;
		const actions = await commands.executeCommand<readonly { readonly edit?: WorkspaceEdit; readonly title: string }[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			range,
		);
		const fix = actions.find((action) => action.edit && /Tuesday/u.test(action.title));
		assert.ok(fix?.edit, `no fix among ${actions.map((action) => action.title).join(', ')}`);
		assert.ok(await workspace.applyEdit(fix.edit));
		assert.match(document.getText(), /Tuesday,? 11 June 2024/u);
		await commands.executeCommand('undo');
		assert.match(document.getText(), /Monday 11 June 2024/u);
	});

	it('finds the first mention and all mentions of a name', async () => {
		const document = await openArticle('harbour.article');
		const place = rangeOf(document, 'Reyes said. "That').start;
		const definitions = await commands.executeCommand<readonly (Location & { readonly targetRange?: Location['range'] })[]>(
			'vscode.executeDefinitionProvider',
			document.uri,
			place,
		);
		const target = definitions[0];
		assert.equal(document.getText(target?.targetRange ?? target?.range), 'Tomas Reyes');
		const references = await commands.executeCommand<readonly Location[]>('vscode.executeReferenceProvider', document.uri, place);
		assert.deepEqual(
			references.map((reference) => document.getText(reference.range)),
			['Tomas Reyes', 'Reyes'],
		);
	});

	it('has an outline and folds', async () => {
		const { uri } = await openArticle('harbour.article');
		const symbols = await commands.executeCommand<readonly DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
		assert.match(symbols.map((symbol) => symbol.name).join('\n'), /Harbour reopens after storm/u);
		const folds = await commands.executeCommand<readonly FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
		assert.ok(folds.some((fold) => fold.start === 0 && fold.end >= 3));
	});

	it('is annotated anew while one types', async () => {
		const document = await openArticle('notes.txt');
		const { annotations } = await annotator();
		const edit = new WorkspaceEdit();
		edit.insert(document.uri, document.positionAt(0), 'Governor Ines Aldana spoke. ');
		assert.ok(await workspace.applyEdit(edit));
		const answer = await annotations(document.uri.toString());
		assert.ok(answer.kind === 'annotated');
		assert.equal(answer.version, document.version);
		assert.ok(answer.entities.some((entity) => entity.name === 'Ines Aldana' && entity.type === 'person'));
		await commands.executeCommand('undo');
	});
});

async function hoverOn(text: string): Promise<string> {
	const document = await openArticle('harbour.article');
	const hovers = await commands.executeCommand<readonly Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		rangeOf(document, text).start.translate(0, 1),
	);
	return hovers
		.flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : (content as MarkdownString).value)))
		.join('\n');
}
