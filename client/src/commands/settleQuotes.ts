import { l10n, window } from 'vscode';
import { advise } from '../advise.js';
import { type Meant, meant, plain, settle } from '../corrections/settle.js';
import { toRange } from '../ranges.js';
import type { Services } from './services.js';

/** Marks the words selected as a quote, and asks who said them. */
export async function markQuote(services: Services): Promise<void> {
	const found = await meant(services);
	if (!found) return;
	if (found.editor.selection.isEmpty) {
		advise(l10n.t('Select the words of the quote first.'));
		return;
	}
	const speaker = await askSpeaker(found);
	if (speaker !== undefined) await settle(found.editor, { kind: 'quote', range: plain(found.range), speaker });
}

/** Asks who is the speaker of the quote at the cursor; an answer left empty says that there is none. */
export async function setSpeaker(services: Services): Promise<void> {
	const found = await meant(services);
	const [first] = found?.quote?.content ?? [];
	if (!found) return;
	if (!first) {
		advise(NO_QUOTE());
		return;
	}
	const speaker = await askSpeaker(found);
	if (speaker !== undefined) await settle(found.editor, { kind: 'speaker', range: plain(toRange(first)), speaker });
}

/** Settles that what the cursor is in is no quote. */
export async function noQuote(services: Services): Promise<void> {
	const found = await meant(services);
	const [first] = found?.quote?.content ?? [];
	if (!found) return;
	if (first) await settle(found.editor, { kind: 'noQuote', range: plain(toRange(first)) });
	else advise(NO_QUOTE());
}

const NO_QUOTE = () => l10n.t('Put the cursor into a quote first.');

/** A speaker's name: one of those whom the article names, another one, or null for nobody; undefined where a person turns away. */
async function askSpeaker({ entities }: Meant): Promise<string | null | undefined> {
	const nobody = { label: l10n.t('Nobody'), speaker: null };
	const another = { label: l10n.t('Somebody else …'), speaker: undefined };
	const named = entities
		.filter(({ type }) => type === 'person' || type === 'organization')
		.toSorted((a, b) => Number(b.type === 'person') - Number(a.type === 'person') || b.mentions.length - a.mentions.length)
		.map(({ name, role, type }) => ({ label: name, description: role ?? type, speaker: name }));
	const chosen = await window.showQuickPick([...named, another, nobody], { title: l10n.t('Who Said It'), matchOnDescription: true });
	if (!chosen) return undefined;
	if (chosen !== another) return chosen.speaker;
	return (await window.showInputBox({ title: l10n.t('Who Said It'), placeHolder: l10n.t('The name in full') }))?.trim() || undefined;
}
