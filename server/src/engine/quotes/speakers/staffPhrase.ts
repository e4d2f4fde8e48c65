import type { Mention } from '../../entities/mention.js';
import type { Span } from '../../text/span.js';
import { PREPOSITION } from './phraseWords.js';

/** Whose people they are, by name or by "his" or "her", and what they are called. */
export interface StaffPhrase {
	readonly kind: 'staff';
	readonly of: Mention | 'his' | 'her';
	readonly noun: string;
}

/** "the Roe campaign", "Roe's re-election campaign", "his campaign"; null where the words say something else. */
export function staffIn({ start }: Span, core: string, inside: readonly Mention[]): StaffPhrase | null {
	const noun = STAFF.exec(core)?.[1]?.toLowerCase();
	if (noun === undefined) return null;
	const own = /^(his|her)\s(?:\p{Ll}[\p{Ll}-]*\s)?\p{Ll}+$/iu.exec(core)?.[1]?.toLowerCase();
	if (own === 'his' || own === 'her') return { kind: 'staff', of: own, noun };
	const of = inside.find(
		({ type, end }) => type === 'person' && /^(?:['’]s?)?\s(?:\p{Ll}[\p{L}-]*\s)?\p{L}+$/u.test(core.slice(Math.max(0, end - start))),
	);
	if (!of || core.slice(0, Math.max(0, of.start - start)).search(PREPOSITION) >= 0) return null;
	return { kind: 'staff', of, noun };
}

const STAFF = /\s(campaign|administration|camp|team)$/iu;
