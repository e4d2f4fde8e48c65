import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { Article, EntityType } from '../../engine/index.js';
import type { KnownName } from '../../knowledge/entries/entryIndex.js';
import { foldName } from '../../workspace/foldName.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { type DocumentView, rangeOf } from '../documentView.js';
import { counted, shortened, TYPE_NAMES } from '../hover/words.js';
import { articleNames } from './articleNames.js';
import { type Beginning, beginningsAt } from './beginnings.js';
import { filterTextOf } from './filterText.js';
import { knowledgeNames } from './knowledgeNames.js';
import { type Offer, ORIGINS } from './offer.js';
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
		// What stands there as a whole already needs no completion; nor do the last words of it.
		const others = offers.filter(({ form }) => form !== beginning.text);
		const items = others.slice(0, MOST).map((offer, i) => itemOf(document, beginning, offer, i));
		return { isIncomplete: others.length > MOST, items };
	}
	return { isIncomplete: written.beginnings.every(({ text }) => /(?:^| ).$/u.test(text)), items: [] };
}

/** The names that begin so, or have a word that does, each form once: as the first origin has it. */
function offersFor(article: Article, beginning: Beginning, { uri, index, knowledge }: NameSources): readonly Offer[] {
	const byForm = new Map<string, Offer>();
	const all = [
		...articleNames(article, beginning),
		...workspaceNames(index, uri, beginning.text),
		...knowledgeNames(knowledge, beginning.text),
	];
	for (const offer of all) {
		const key = foldName(offer.form);
		if (!byForm.has(key)) byForm.set(key, offer);
	}
	const folded = foldName(beginning.text);
	const isWhole = (offer: Offer) => (foldName(offer.form).startsWith(folded) ? 0 : 1);
	return [...byForm.values()].sort(
		(a, b) =>
			ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
			isWhole(a) - isWhole(b) ||
			b.weight - a.weight ||
			(a.form < b.form ? -1 : a.form > b.form ? 1 : 0),
	);
}

function itemOf(document: DocumentView, beginning: Beginning, offer: Offer, place: number): CompletionItem {
	const { form, name, type, description, origin, articles } = offer;
	const details = [
		...(form === name ? [] : [name]),
		...(type === null ? [] : [TYPE_NAMES[type]]),
		...(description === null ? [] : [description]),
	];
	const where = origin === 'workspace' ? `in ${counted(articles, 'article')}` : origin === 'knowledge' ? 'knowledge base' : 'this article';
	return {
		label: form,
		kind: (type && KINDS[type]) ?? CompletionItemKind.Text,
		labelDetails: { description: where },
		detail: shortened(details.join(' · ')),
		sortText: String(place).padStart(3, '0'),
		filterText: filterTextOf(form, beginning.text),
		textEdit: { range: rangeOf(document, beginning, 0), newText: form },
	};
}
