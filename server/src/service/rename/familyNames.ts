import { type ArticleBlock, type Mention, overlaps, type Span } from '../../engine/index.js';
import type { FormChange } from './changeForm.js';

/** Where a block names the family of a person whose surname changes, "the Okonjos", and what becomes of that; tagged or not. */
export function familyNames(
	{ kind, text, annotations }: ArticleBlock,
	person: Mention,
	changeOf: FormChange,
): readonly (Span & { readonly newText: string })[] {
	const surname = person.text.split(/\s+/u).at(-1) ?? '';
	const changed = person.type === 'person' ? changeOf(surname) : null;
	if (changed === null || surname === '' || kind === 'code' || kind === 'frontMatter') return [];
	const newText = `${changed}${/(?:s|x|z|ch|sh)$/u.test(changed) ? 'es' : 's'}`;
	const own = annotations.mentions.filter(({ entity }) => entity === person.entity);
	const found: (Span & { readonly newText: string })[] = [];
	for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
		const ending = /^e?s(?![\p{L}\p{N}])/u.exec(text.slice(at + surname.length, at + surname.length + 3))?.[0];
		if (!ending || !/\bthe $/iu.test(text.slice(Math.max(0, at - 5), at))) continue;
		const span = { start: at, end: at + surname.length + ending.length };
		if (!own.some((mention) => overlaps(mention, span))) found.push({ ...span, newText });
	}
	return found;
}
