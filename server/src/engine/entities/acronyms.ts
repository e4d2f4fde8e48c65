import { expandAcronym } from './expandAcronym.js';
import { isSetAtPlace } from './manualMention.js';
import type { EntityType, MentionFact } from './mention.js';
import { isOwnName } from './nameRules.js';

/** How sure an acronym is at least that stands behind its expansion, and a name whose type was changed for its acronym's sake. */
const EXPANDED = 0.89;
const CORRECTED = 0.85;

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
		const type = sharedType(name, acronym);
		if (name.type !== type && !isSettled(name))
			linked[i - 1] = { ...name, type, source: { stage: 'entities', rule: 'acronym' }, confidence: CORRECTED };
		const expanded = { ...acronym, expansion: name.text };
		linked[i] = isSettled(acronym)
			? expanded
			: { ...expanded, type, source: { stage: 'entities', rule: 'acronym' }, confidence: Math.max(EXPANDED, acronym.confidence) };
	}
	return linked;
}

/** The type of a name and its acronym: as the user says of either, else as the name was seen, unless one does not abbreviate what it was seen as. */
function sharedType(name: MentionFact, acronym: MentionFact): EntityType {
	if (isSettled(name)) return name.type;
	if (isSettled(acronym)) return acronym.type;
	return name.type === 'person' || name.type === 'group' ? 'organization' : name.type;
}

function isBracketed(text: string, mention: MentionFact): boolean {
	return text[mention.start - 1] === '(' && /^['’]?[),;]/u.test(text.slice(mention.end, mention.end + 2));
}

/** Whether the user has settled what the mention is. */
function isSettled(mention: MentionFact): boolean {
	return isOwnName(mention) || isSetAtPlace(mention);
}
