import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { KeyFact, KnowledgeLink } from '../knowledge.js';
import { type PlacedText, textOfNode, type ValueReader } from './entryValues.js';

interface Value {
	readonly node: Node | null;
}

/** A list of texts, or one text. Items that are no texts are reported and left out. */
export function readNames(reader: ValueReader, value: Value | undefined, key: string): readonly PlacedText[] {
	const node = value?.node;
	if (!node) return [];
	if (isScalar(node)) return compact([textOfNode(reader, node, key)]);
	if (isSeq<Node>(node)) return node.items.flatMap((item) => compact([textOfNode(reader, item, `An item of ${key}`)]));
	wrong(reader, node, `${key} has to be a list: “[…]”, or an item a line.`);
	return [];
}

/** Wrong forms and what to write for each: a list of texts, which leaves that open (`null`), or a map of wrong to right. */
export function readMisspellings(
	reader: ValueReader,
	value: Value | undefined,
): readonly (PlacedText & { readonly right: string | null })[] {
	const node = value?.node;
	if (!isMap<Node, Node | null>(node)) return readNames(reader, value, 'misspellings').map((text) => ({ ...text, right: null }));
	return node.items.flatMap((pair) => {
		const form = textOfNode(reader, pair.key, 'A misspelling');
		const right = pair.value && textOfNode(reader, pair.value, 'What to write for a misspelling');
		return form ? [{ ...form, right: right?.text ?? null }] : [];
	});
}

/** A map of labels to short texts. */
export function readPairs(reader: ValueReader, value: Value | undefined, key: string): readonly KeyFact[] {
	const node = value?.node;
	if (!node) return [];
	if (!isMap<Node, Node | null>(node)) {
		wrong(reader, node, `${key} has to be a map: “{ Born: 1961 }”, or “Born: 1961” on a line.`);
		return [];
	}
	return node.items.flatMap((pair) => {
		const label = textOfNode(reader, pair.key, 'A label');
		const text = pair.value && textOfNode(reader, pair.value, 'A fact');
		return label && text ? [{ label: label.text, value: text.text }] : [];
	});
}

/** URLs: a list, one, or a map of titles to them. Those that are not of the web are reported and left out. */
export function readLinks(reader: ValueReader, value: Value | undefined): readonly KnowledgeLink[] {
	const node = value?.node;
	if (!node) return [];
	if (!isMap<Node, Node | null>(node)) {
		return readNames(reader, value, 'links').flatMap((text) => (isUrl(reader, text) ? [{ title: siteOf(text.text), url: text.text }] : []));
	}
	return node.items.flatMap((pair) => {
		const title = textOfNode(reader, pair.key, 'A title');
		const url = pair.value && textOfNode(reader, pair.value, 'A link');
		return title && url && isUrl(reader, url) ? [{ title: title.text, url: url.text }] : [];
	});
}

function isUrl({ report }: ValueReader, { text, start, end }: PlacedText): boolean {
	if (/^https?:\/\/[^\s/]+\S*$/iu.test(text)) return true;
	report({ start, end, code: 'wrong-value', message: 'A link begins with https:// or http://.', severity: 'error' });
	return false;
}

/** "example.com" of `https://www.example.com/a`. */
function siteOf(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/?#].*$/u, '');
}

function wrong({ report }: ValueReader, node: Node, message: string): void {
	const [start = 0, end = start] = node.range ?? [];
	report({ start, end, code: 'wrong-value', message, severity: 'error' });
}

function compact<T>(items: readonly (T | null)[]): readonly T[] {
	return items.filter((item) => item !== null);
}
