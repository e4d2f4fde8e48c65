import { plain, settle } from '../corrections/settle.js';
import { isOrphanNode } from '../view/tree.js';
import type { Services } from './services.js';

/** Takes a correction out that has lost its place. Argument: its row in the view. */
export async function takeOutCorrection({ active }: Services, row: unknown): Promise<void> {
	const { editor } = active;
	if (editor && isOrphanNode(row)) await settle(editor, { kind: 'removeRecord', id: row.orphan.id });
}

/** Says what a correction that has lost its place says of the words selected. Argument: its row in the view. */
export async function attachCorrection({ active }: Services, row: unknown): Promise<void> {
	const { editor } = active;
	if (editor && isOrphanNode(row)) await settle(editor, { kind: 'reattach', id: row.orphan.id, range: plain(editor.selection) });
}
