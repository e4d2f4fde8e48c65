import type { CorpusFile } from './corpusFile.js';
import { inputError } from './inputError.js';
import { readMarkup } from './markup.js';

/** What a file of the annotation tool CAT says, as far as we need it. */
export interface Annotations {
	/** Where the text comes from, where the file says so. */
	readonly address: string | undefined;
	readonly tokens: readonly { readonly id: string; readonly sentence: number; readonly form: string }[];
	readonly mentions: readonly Markable[];
	/** Expressions of time in the text. */
	readonly times: readonly Markable[];
	/** The type of each entity, by its identifier. */
	readonly entities: ReadonlyMap<string, string>;
	/** The entity that a mention refers to, by the mention's identifier. */
	readonly references: ReadonlyMap<string, string>;
}

/** Something marked: the tokens that it is, in the order of the text. */
export interface Markable {
	readonly id: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly tokens: readonly string[];
	readonly place: string;
}

/** A markable or relation while it is read. */
interface OpenElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly place: string;
	readonly tokens: string[];
	readonly sources: string[];
	target: string;
}

const MARKED = new Set(['entity_mention', 'timex3', 'refers_to']);

/** Reads a file of CAT. Throws an input error for a token without number or sentence. */
export function readAnnotations(file: CorpusFile): Annotations {
	const tokens: { readonly id: string; readonly sentence: number; readonly form: string }[] = [];
	const elements: OpenElement[] = [];
	const entities = new Map<string, string>();
	let address: string | undefined;
	let open: OpenElement | undefined;
	let token: { readonly id: string; readonly sentence: number } | undefined;
	readMarkup(file, {
		open: (name, attributes, place) => {
			if (name === 'document') address = attributes['url'] || undefined;
			else if (name === 'token') token = readToken(attributes, place);
			else if (name === 'entity') entities.set(attributes['m_id'] ?? '', attributes['ent_type'] ?? '');
			else if (MARKED.has(name)) open = { name, attributes, place: place(), tokens: [], sources: [], target: '' };
			else if (name === 'token_anchor') open?.tokens.push(attributes['t_id'] ?? '');
			else if (name === 'source') open?.sources.push(attributes['m_id'] ?? '');
			else if (name === 'target' && open) open.target = attributes['m_id'] ?? '';
		},
		text: (text) => {
			if (token && text.trim()) tokens.push({ ...token, form: text.trim() });
		},
		close: (name) => {
			if (name === 'token') token = undefined;
			if (name !== open?.name) return;
			elements.push(open);
			open = undefined;
		},
	});
	const order = new Map(tokens.map(({ id }, i) => [id, i]));
	const markables = (name: string) =>
		elements
			.filter((element) => element.name === name && element.tokens.length > 0)
			.map(({ attributes, place, tokens: ids }) => ({
				id: attributes['m_id'] ?? '',
				attributes,
				tokens: [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
				place,
			}));
	const references = elements
		.filter(({ name }) => name === 'refers_to')
		.flatMap(({ sources, target }) => sources.map((source) => [source, target] as const));
	return { address, tokens, mentions: markables('entity_mention'), times: markables('timex3'), entities, references: new Map(references) };
}

function readToken(
	{ t_id: id, sentence }: Readonly<Record<string, string>>,
	place: () => string,
): { readonly id: string; readonly sentence: number } {
	const number = Number(sentence);
	if (!id || !sentence || !Number.isInteger(number)) throw inputError(place(), 'a token has to have a t_id and the number of its sentence');
	return { id, sentence: number };
}
