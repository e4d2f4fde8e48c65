import type { ConlluWord } from './conlluDocument.js';
import { inputError } from './inputError.js';

/** A mention as GUM brackets it: from the word `first` to the word `last` of a sentence, both inside. */
export interface GumMention {
	readonly first: number;
	readonly last: number;
	/** `person`, `place`, `abstract` … */
	readonly type: string;
	/** The title of the Wikipedia article on what is meant, where it is something that has one. */
	readonly identity: string | undefined;
}

const BRACKET = /\(([^()]+)(\))?|([^()]+)\)/gu;

/**
 * Reads the brackets of a sentence's `Entity=` entries, as in `(1-person-new-1-coref-Ines_Okafor` and `1)`. `layout` is what the document's `global.Entity` says
 * of the fields: `GRP-etype-infstat-minspan-link-identity`. Mentions in several pieces are left out. Throws an input error for one that does not end.
 */
export function readMentions(sentence: readonly ConlluWord[], layout: string): readonly GumMention[] {
	const names = layout.split('-');
	const mentions: GumMention[] = [];
	const open: { readonly group: string; readonly first: number; readonly fields: ReadonlyMap<string, string>; readonly place: string }[] =
		[];
	const end = (group: string, last: number, place: string) => {
		const at = open.findLastIndex((begun) => begun.group === group);
		const [begun] = at < 0 ? [] : open.splice(at, 1);
		if (!begun) throw inputError(place, `the mention ${group} ends here and begins nowhere in this sentence`);
		if (group.includes('[')) return;
		mentions.push({ first: begun.first, last, type: begun.fields.get('etype') ?? '', identity: begun.fields.get('identity') });
	};
	sentence.forEach(({ misc, place }, i) => {
		for (const [, opened, isWhole, closed] of (misc.get('Entity') ?? '').matchAll(BRACKET)) {
			if (opened) {
				const fields = readFields(opened, names);
				const group = fields.get(names[0] ?? '') ?? '';
				open.push({ group, first: i, fields, place });
				if (isWhole) end(group, i, place);
			} else if (closed) end(closed, i, place);
		}
	});
	const [unfinished] = open;
	if (unfinished) throw inputError(unfinished.place, `the mention ${unfinished.group} does not end in this sentence`);
	return mentions.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Fields by name. The last one, the identity, may have hyphens of its own. */
function readFields(text: string, names: readonly string[]): ReadonlyMap<string, string> {
	const parts = text.split('-');
	const last = names.length - 1;
	const values = parts.length > names.length ? [...parts.slice(0, last), parts.slice(last).join('-')] : parts;
	return new Map(values.map((value, i) => [names[i] ?? '', value]));
}
