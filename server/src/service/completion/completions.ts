import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { Article, EntityType } from '../../engine/index.js';
import type { KnownName } from '../../knowledge/entries/entryIndex.js';
import { foldName } from '../../workspace/foldName.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { type DocumentView, rangeOf } from '../documentView.js';
import { shortened, TYPE_NAMES } from '../hover/words.js';
import { articleNames } from './articleNames.js';
import { type Beginning, beginningsAt } from './beginnings.js';
import { filterTextOf } from './filterText.js';
import { knowledgeNames } from './knowledgeNames.js';
import { type Offer, type OfferDetails, ORIGINS } from './offer.js';
import { workspaceNames } from './workspaceNames.js';

/** Where names are known from beside the article. */
export interface NameSources {
	/** The document's URI as the index has it. */
	readonly uri: string;
	readonly index: WorkspaceIndex;
	/** The names of the knowledge base. */
	readonly knowledge: readonly KnownName[];
}

/** More names than this are none that one goes through: with the next letter there are fewer. */
const MOST = 60;

const KINDS: Partial<Readonly<Record<EntityType, CompletionItemKind>>> = {
	person: CompletionItemKind.Class,
	organization: CompletionItemKind.Interface,
	location: CompletionItemKind.Field,
	facility: CompletionItemKind.Field,
	group: CompletionItemKind.Enum,
	event: CompletionItemKind.Event,
};

/** The names that what is written before an offset may become, those of the article first, then those of the workspace, then those of the knowledge base. */
export function completions(document: DocumentView, article: Article, offset: number, sources: NameSources): CompletionList {
	const written = beginningsAt(article, offset);
	if (written.kind !== 'name') return { isIncomplete: written.kind === 'one letter', items: [] };
	for (const beginning of written.beginnings) {
		const offers = offersFor(article, beginning, sources);
		if (offers.length === 0) continue;
		const shown = offers.slice(0, MOST).map(({ details }) => details());
		// What stands there as a whole already needs no completion; nor do the last words of it.
		const items = shown.filter(({ form }) => form !== beginning.text).map((offer, i) => itemOf(document, beginning, offer, i));
		return { isIncomplete: offers.length > MOST, items };
	}
	return { isIncomplete: written.beginnings.every(({ text }) => /(?:^| ).$/u.test(text)), items: [] };
}

/** The names that begin so, or have a word that does, each form once: as the first origin has it, described by the first that describes it. */
function offersFor(article: Article, beginning: Beginning, { uri, index, knowledge }: NameSources): readonly Offer[] {
	const byForm = new Map<string, Offer>();
	const all = [
		...articleNames(article, beginning),
		...workspaceNames(index, uri, beginning.text),
		...knowledgeNames(knowledge, beginning.text),
	];
	for (const offer of all) {
		const first = byForm.get(offer.folded);
		byForm.set(offer.folded, first ? describedBy(first, offer) : offer);
	}
	const folded = foldName(beginning.text);
	const shelfOf = ({ origin, folded: form }: Offer) => ORIGINS.indexOf(origin) * 2 + (form.startsWith(folded) ? 0 : 1);
	return [...byForm.values()].sort(
		(a, b) => shelfOf(a) - shelfOf(b) || b.weight - a.weight || (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0),
	);
}

/** An offer with what another says of the same thing, where it does not say so itself. */
function describedBy(offer: Offer, other: Offer): Offer {
	const details = (): OfferDetails => {
		const own = offer.details();
		if (own.description !== null) return own;
		const { type, description } = other.details();
		return type === null || type === own.type ? { ...own, description } : own;
	};
	return { ...offer, details };
}

function itemOf(document: DocumentView, beginning: Beginning, offer: OfferDetails, place: number): CompletionItem {
	const { form, name, type, description, where } = offer;
	const details = [
		...(form === name ? [] : [name]),
		...(type === null ? [] : [TYPE_NAMES[type]]),
		...(description === null ? [] : [description]),
	];
	return {
		label: form,
		kind: (type && KINDS[type]) ?? CompletionItemKind.Text,
		labelDetails: { description: description === null ? where : `${shortened(description)} · ${where}` },
		detail: shortened(details.join(' · ')),
		sortText: String(place).padStart(3, '0'),
		filterText: filterTextOf(form, beginning.text),
		textEdit: { range: rangeOf(document, beginning, 0), newText: form },
	};
}
