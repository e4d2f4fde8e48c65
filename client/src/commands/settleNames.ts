import { l10n, window } from 'vscode';
import { advise } from '../advise.js';
import { meantWords, plain, settle } from '../corrections/settle.js';
import { askType } from '../names/askType.js';
import type { Services } from './services.js';

/** Asks for the type of the words selected, or of the name at the cursor, and settles it for this place. */
export async function tagHere(services: Services): Promise<void> {
	const found = await meantWords(services);
	if (!found) return;
	const type = await askType(l10n.t('Tag “{0}” Here as', found.words));
	if (type) await settle(found.editor, { kind: 'mention', range: plain(found.range), type });
}

/** The same for the whole article, wherever it has this name. */
export async function tagInFile(services: Services): Promise<void> {
	const found = await meantWords(services);
	if (!found) return;
	const type = await askType(l10n.t('Tag “{0}” in This File as', found.words));
	if (type) await settle(found.editor, { kind: 'form', form: found.words, type });
}

/** Settles that the words selected, or the name at the cursor, are no name in this place. */
export async function noNameHere(services: Services): Promise<void> {
	const found = await meantWords(services);
	if (found) await settle(found.editor, { kind: 'mention', range: plain(found.range), type: null });
}

/** The same for the whole article. */
export async function noNameInFile(services: Services): Promise<void> {
	const found = await meantWords(services);
	if (found) await settle(found.editor, { kind: 'form', form: found.words, type: null });
}

/** Asks for another name of the article that the name at the cursor stands for: the two are one from now on. */
export async function mergeNames(services: Services): Promise<void> {
	const found = await meantWords(services);
	if (!found) return;
	const others = found.entities.filter(({ id }) => id !== found.entity?.id);
	if (others.length === 0) {
		advise(l10n.t('The article names nothing else.'));
		return;
	}
	const items = others.map(({ name, type, aliases }) => ({ label: name, description: [type, ...aliases].join(' · ') }));
	const chosen = await window.showQuickPick(items, { title: l10n.t('“{0}” Is the Same as', found.words), matchOnDescription: true });
	if (chosen) await settle(found.editor, { kind: 'form', form: found.entity?.name ?? found.words, standsFor: chosen.label });
}

/** Settles that the name at the cursor stands for nothing but itself. */
export async function splitName(services: Services): Promise<void> {
	const found = await meantWords(services);
	if (found) await settle(found.editor, { kind: 'form', form: found.words, standsFor: null });
}
