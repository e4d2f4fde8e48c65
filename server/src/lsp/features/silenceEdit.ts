import type { Article } from '../../engine/index.js';
import type { SilenceInFileEdit } from '../../protocol/silenceInFile.js';
import { silenceInFile } from '../../service/actions/silence.js';
import { type DocumentView, rangeOf } from '../../service/documentView.js';

/** The edit that silences a check in a whole document. */
export function silenceEdit(document: DocumentView, article: Article, check: string): SilenceInFileEdit {
	const edit = silenceInFile(article, check);
	return { kind: 'edit', version: document.version, range: rangeOf(document, edit, 0), newText: edit.text };
}
