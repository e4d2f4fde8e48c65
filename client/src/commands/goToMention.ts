import { l10n, Selection, TextEditorRevealType, type Uri, window } from 'vscode';
import type { AnnotatedEntity } from '../../../server/src/protocol/annotations.js';
import type { Position, Range } from '../../../server/src/protocol/position.js';
import { advise, adviseToOpenOne } from '../advise.js';
import { type Direction, entityAt, stepMention } from '../navigation.js';
import { toRange } from '../ranges.js';
import { isEntityNode } from '../view/tree.js';
import type { Services } from './services.js';

/** Goes to the next mention of the entity at the cursor, or of the one in the view, and from the last to the first. */
export function nextMention(services: Services, node: unknown): Promise<void> {
	return goToMention(services, node, 'next');
}

/** Goes to the mention before, and from the first to the last. */
export function previousMention(services: Services, node: unknown): Promise<void> {
	return goToMention(services, node, 'previous');
}

async function goToMention({ store, active }: Services, node: unknown, direction: Direction): Promise<void> {
	const { editor } = active;
	if (!editor) {
		adviseToOpenOne();
		return;
	}
	const { document } = editor;
	const cursor = editor.selection.active;
	const entity = isEntityNode(node) ? node.entity : await atCursor(store, document.uri, cursor);
	const mention = entity && stepMention(entity.mentions, cursor, direction);
	if (!mention) {
		advise(l10n.t('Put the cursor on a name first.'));
		return;
	}
	await show(document.uri, mention);
	window.setStatusBarMessage(
		l10n.t('{0}: mention {1} of {2}', entity.name, entity.mentions.indexOf(mention) + 1, entity.mentions.length),
		4000,
	);
}

async function atCursor(store: Services['store'], uri: Uri, cursor: Position): Promise<AnnotatedEntity | undefined> {
	const answer = store.get(uri.toString()) ?? (await store.fresh(uri.toString()));
	return answer.kind === 'annotated' ? entityAt(answer.entities, cursor) : undefined;
}

async function show(uri: Uri, mention: Range): Promise<void> {
	const range = toRange(mention);
	const editor = await window.showTextDocument(uri, { preserveFocus: false, selection: range });
	editor.selection = new Selection(range.start, range.start);
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
