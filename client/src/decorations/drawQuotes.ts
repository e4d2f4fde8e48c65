import { Disposable, type TextEditor, type TextEditorDecorationType, window, workspace } from 'vscode';
import type { AnnotatedQuote } from '../../../server/src/protocol/annotations.js';
import { SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';
import type { AnnotationStore } from '../annotations/annotationStore.js';
import { visibleArticleEditors } from '../articles.js';
import { toRange } from '../ranges.js';
import { SHOWN_SETTING, withShownQuotes } from '../speakers/shownQuotes.js';
import { quoteRanges } from './quoteRanges.js';
import { QUOTE_STYLES } from './quoteStyles.js';

type DecorationTypes = Readonly<Record<AnnotatedQuote['kind'], TextEditorDecorationType>>;

/** Draws the quotes of every article on the screen and keeps them up to date. Between an edit and the next answer VS Code moves them along. */
export function drawQuotes(store: AnnotationStore): Disposable {
	const types: DecorationTypes = {
		direct: window.createTextEditorDecorationType(QUOTE_STYLES.direct),
		mixed: window.createTextEditorDecorationType(QUOTE_STYLES.mixed),
		indirect: window.createTextEditorDecorationType(QUOTE_STYLES.indirect),
	};
	const drawAll = (editors: readonly TextEditor[]) => {
		for (const editor of editors) draw(editor, store, types);
	};
	return Disposable.from(
		types.direct,
		types.mixed,
		types.indirect,
		store.onDidChange((uri) => drawAll(window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri))),
		window.onDidChangeVisibleTextEditors(() => drawAll(visibleArticleEditors())),
		workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(`${SETTINGS_SECTION}.highlight.quotes`) || event.affectsConfiguration(SHOWN_SETTING))
				drawAll(visibleArticleEditors());
		}),
	);
}

function draw(editor: TextEditor, store: AnnotationStore, types: DecorationTypes): void {
	const { document } = editor;
	const wanted = workspace.getConfiguration(SETTINGS_SECTION, document).get('highlight.quotes', true);
	const answer = store.get(document.uri.toString());
	if (answer?.kind === 'annotated' && answer.version !== document.version) return;
	const ranges = quoteRanges(wanted && answer?.kind === 'annotated' ? withShownQuotes(answer, document) : undefined);
	editor.setDecorations(types.direct, ranges.direct.map(toRange));
	editor.setDecorations(types.mixed, ranges.mixed.map(toRange));
	editor.setDecorations(types.indirect, ranges.indirect.map(toRange));
}
