import { commands, l10n, type Range, type TextEditor, window } from 'vscode';
import type { AnnotatedEntity, AnnotatedQuote } from '../../../server/src/protocol/annotations.js';
import {
	CORRECT_COMMAND,
	type CorrectionRequest,
	type CorrectParams,
	type CorrectResult,
} from '../../../server/src/protocol/corrections.js';
import type { Range as ProtocolRange } from '../../../server/src/protocol/position.js';
import { advise, adviseToOpenOne } from '../advise.js';
import type { Services } from '../commands/services.js';
import { entityAt, mentionAt } from '../navigation.js';
import { toRange } from '../ranges.js';

/** What of an article a person means: its editor, the words selected or the name at the cursor, the entity and the quote there. */
export interface Meant {
	readonly editor: TextEditor;
	/** The selection; where there is none, the mention or date at the cursor; else the word. */
	readonly range: Range;
	readonly words: string;
	readonly entity: AnnotatedEntity | undefined;
	readonly entities: readonly AnnotatedEntity[];
	readonly quote: AnnotatedQuote | undefined;
	/** The selection; where there is none, the date at the cursor. */
	readonly date: Range | undefined;
}

/** Finds out which words are meant; tells a person, and is undefined, where there are none. */
export async function meantWords(services: Services): Promise<Meant | undefined> {
	const found = await meant(services);
	if (!found || found.words) return found;
	advise(l10n.t('Put the cursor on a name first, or select words.'));
	return undefined;
}

/** Finds out what is meant; tells a person, and is undefined, where no article is open. */
export async function meant({ store, active }: Services): Promise<Meant | undefined> {
	const { editor } = active;
	const answer = editor && (await store.fresh(editor.document.uri.toString()));
	if (!editor || answer?.kind !== 'annotated') {
		if (answer?.kind === 'notAnnotated') advise(answer.message);
		else adviseToOpenOne();
		return undefined;
	}
	const { document, selection } = editor;
	const { entities, quotes, dates } = answer;
	const here = selection.active;
	const mention = mentionAt(entities, here);
	const date = dates.map(({ range }) => toRange(range)).find((range) => range.contains(here));
	const atCursor = (mention && toRange(mention)) ?? date ?? document.getWordRangeAtPosition(here) ?? selection;
	const range = selection.isEmpty ? atCursor : selection;
	return {
		editor,
		range,
		words: document.getText(range).replace(/\s+/gu, ' ').trim(),
		entity: entityAt(entities, here),
		entities,
		quote: quotes.find(({ content }) => content.some((part) => toRange(part).contains(here))),
		date: selection.isEmpty ? date : selection,
	};
}

/** Has the server settle something about the article in an editor, and says what came of it. The server says itself why something cannot be done. */
export async function settle(editor: TextEditor, correction: CorrectionRequest): Promise<void> {
	const params: CorrectParams = { uri: editor.document.uri.toString(), correction };
	const result = await commands.executeCommand<CorrectResult | null>(CORRECT_COMMAND, params);
	if (result?.kind === 'done') window.setStatusBarMessage(result.message, 6000);
}

/** A range as the protocol has it. */
export function plain({ start, end }: Range): ProtocolRange {
	return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}
