import { adviseToOpenOne } from '../advise.js';
import { meantWords, plain, settle } from '../corrections/settle.js';
import type { Services } from './services.js';

/** Takes back what was settled by hand about the words selected, or the name at the cursor. */
export async function removeCorrection(services: Services): Promise<void> {
	const found = await meantWords(services);
	if (found) await settle(found.editor, { kind: 'remove', range: plain(found.range) });
}

/** Takes the last correction of the article back. */
export async function undoCorrection(services: Services): Promise<void> {
	await step(services, 'undo');
}

/** Makes the last correction again that was taken back. */
export async function redoCorrection(services: Services): Promise<void> {
	await step(services, 'redo');
}

async function step({ active }: Services, kind: 'undo' | 'redo'): Promise<void> {
	const { editor } = active;
	if (editor) await settle(editor, { kind });
	else adviseToOpenOne();
}
