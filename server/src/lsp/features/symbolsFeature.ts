import type { CancellationToken, DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { documentSymbolsInSteps, flatSymbols } from '../../service/documentSymbols.js';
import type { FeatureContext } from './context.js';
import { inSlices } from './inSlices.js';

/** Answers with the outline: as a tree, or as a list to a client that knows no trees. */
export async function answerSymbols(
	context: FeatureContext,
	{ textDocument }: DocumentSymbolParams,
	token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
	const symbols = await inSlices<DocumentSymbol[]>(context, textDocument.uri, token, {
		work: ({ document, article, settings }) => documentSymbolsInSteps(document.text, article, settings.quotes.cueKinds),
		refused: () => [],
	});
	return context.client.symbols === 'hierarchical' ? symbols : flatSymbols(textDocument.uri, symbols);
}
