import { expandAcronym } from './expandAcronym.js';
import type { MentionFact } from './mention.js';

/**
 * Tells bracketed acronyms from their expansions: "Collective Security Treaty Organization (CSTO)". The acronym takes the type of the name before the
 * bracket and says what it stands for; a name that it abbreviates only as an organization is one.
 */
export function linkAcronyms(text: string, mentions: readonly MentionFact[]): readonly MentionFact[] {
	const linked = [...mentions];
	for (let i = 1; i < linked.length; i++) {
		const acronym = linked[i];
		const name = linked[i - 1];
		if (!acronym || !name || !isBracketed(text, acronym) || !/^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(acronym.text)) continue;
		if (!/^[ \t]*\($/u.test(text.slice(name.end, acronym.start))) continue;
		const expansion = expandAcronym(acronym.text, text.slice(name.start, name.end));
		if (expansion === null || !name.text.endsWith(expansion)) continue;
		const type = name.type === 'person' || name.type === 'group' ? 'organization' : name.type;
		if (name.type !== type) linked[i - 1] = { ...name, type, source: { stage: 'entities', rule: 'acronym' }, confidence: 0.85 };
		linked[i] = { ...acronym, type, expansion: name.text, source: { stage: 'entities', rule: 'acronym' }, confidence: 0.9 };
	}
	return linked;
}

function isBracketed(text: string, mention: MentionFact): boolean {
	return text[mention.start - 1] === '(' && /^['’]?[),;]/u.test(text.slice(mention.end, mention.end + 2));
}
