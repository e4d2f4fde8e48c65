import type { AnnotatedQuote, DocumentAnnotations } from '../../../server/src/protocol/annotations.js';
import type { EntityType } from '../../../server/src/protocol/entityType.js';
import { passes, type QuoteFilter } from './quoteFilter.js';

/** Who is behind a row: somebody the article names; one it only describes ("a spokesman"); or nobody it tells of. */
export type SpeakerForm = 'named' | 'anonymous' | 'unknown';

/** A row of the view. `id` is the same after an edit as long as the speaker is, so that VS Code keeps what was expanded. */
export type SpeakerRow = SpeakerNode | SpokenNode;

export interface SpeakerNode {
	readonly kind: 'speaker';
	readonly id: string;
	readonly form: SpeakerForm;
	/** The full name, or the words of the description; empty where nobody is known. */
	readonly label: string;
	/** What the speaker is, where it is named. */
	readonly type: EntityType | null;
	readonly role: string | null;
	readonly words: number;
	readonly quotes: readonly SpokenNode[];
}

export interface SpokenNode {
	readonly kind: 'spoken';
	readonly id: string;
	readonly quote: AnnotatedQuote;
}

const FORMS: readonly SpeakerForm[] = ['named', 'anonymous', 'unknown'];
const UNNAMING = /^(?:he|she|it|they|i|we|you|who|him|her|them)$/iu;

/** The speakers of an article with their quotes in reading order: those with most words first, those without a name behind them, quotes of nobody known last. */
export function speakersOf({ entities, quotes }: DocumentAnnotations, filter: QuoteFilter): readonly SpeakerNode[] {
	const byId = new Map<string, AnnotatedQuote[]>();
	for (const quote of quotes) {
		if (!passes(filter, quote)) continue;
		const id = idOf(quote);
		const known = byId.get(id);
		if (known) known.push(quote);
		else byId.set(id, [quote]);
	}
	const named = new Map(entities.map((entity) => [`named ${entity.id}`, entity]));
	const rows = [...byId].map(([id, spoken]): SpeakerNode => {
		const form = FORMS.find((each) => id.startsWith(each)) ?? 'unknown';
		const entity = named.get(id);
		return {
			kind: 'speaker',
			id,
			form,
			label: entity?.name ?? (form === 'unknown' ? '' : (spoken[0]?.speaker?.label ?? '')),
			type: entity?.type ?? null,
			role: entity?.role ?? null,
			words: spoken.reduce((sum, { words }) => sum + words, 0),
			quotes: spoken.map((quote, i): SpokenNode => ({ kind: 'spoken', id: `${id} ${i}`, quote })),
		};
	});
	return rows.sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || b.words - a.words);
}

function idOf({ speaker }: AnnotatedQuote): string {
	if (!speaker) return 'unknown';
	if (speaker.entity !== null) return `named ${speaker.entity}`;
	return UNNAMING.test(speaker.label) ? 'unknown' : `anonymous ${speaker.label.toLowerCase().replace(/^(?:a|an|the) /u, '')}`;
}
