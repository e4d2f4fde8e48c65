import { l10n, QuickPickItemKind, window } from 'vscode';
import { CUE_KINDS, filterOf, QUOTE_KINDS } from '../speakers/quoteFilter.js';
import { shownFilter } from '../speakers/shownQuotes.js';
import { CUE_KIND_NAMES, KIND_NAMES } from '../speakers/speakerItems.js';
import type { Services } from './services.js';

/** Chooses which quotes the view Who Said What lists. Argument: the kinds of quotes and cues ("direct", "speech" …), asked for where left out; none of them goes by the settings again. */
export async function filterQuotes({ quoteFilters, active }: Services, words: unknown): Promise<void> {
	const chosen = Array.isArray(words) ? words : await ask(quoteFilters.get() ?? shownFilter(active.document));
	if (!chosen) return;
	await quoteFilters.set(chosen.length === 0 ? null : filterOf(chosen));
}

async function ask({ kinds, cueKinds }: ReturnType<typeof shownFilter>): Promise<readonly string[] | undefined> {
	const picked = await window.showQuickPick(
		[
			{ label: l10n.t('Quotes'), kind: QuickPickItemKind.Separator, id: '' },
			...QUOTE_KINDS.map((id) => ({ label: KIND_NAMES[id](), id, picked: kinds.includes(id) })),
			{ label: l10n.t('Attributed as'), kind: QuickPickItemKind.Separator, id: '' },
			...CUE_KINDS.map((id) => ({ label: CUE_KIND_NAMES[id](), id, picked: cueKinds.includes(id) })),
		],
		{ canPickMany: true, title: l10n.t('Filter Quotes'), placeHolder: l10n.t('Choose none to go by the settings') },
	);
	return picked?.map(({ id }) => id);
}
