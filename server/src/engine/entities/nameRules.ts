import type { Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import type { EntityType, MentionFact } from './mention.js';

/** A name that the user has put on a list of their own. */
export interface OwnName {
	readonly name: string;
	readonly type: EntityType;
}

/** What the user has settled about names: it wins over what the text seems to say. */
export interface NameChoices {
	/** Names that are tagged wherever they stand. */
	readonly ownNames?: readonly OwnName[];
	/** Names that are never tagged. */
	readonly neverTag?: readonly string[];
	/** Mentions of a lower confidence, 0 to 1, are left out; those by rules and lists are not asked. */
	readonly leastConfidence?: number;
}

/** The choices, ready for look-ups. */
export interface NameRules {
	/** The names under their first word in lower case, the longest first. */
	readonly own: ReadonlyMap<string, readonly RuledName[]>;
	/** In lower case. */
	readonly never: ReadonlyMap<string, readonly string[]>;
	readonly leastConfidence: number;
}

interface RuledName {
	readonly words: readonly string[];
	readonly type: EntityType;
}

/** Where F1 is highest on the development articles: below, more mentions are wrong than right. */
export const DEFAULT_LEAST_CONFIDENCE = 0.4;

/** Prepares choices for look-ups. Names without a word are passed over; of a name that is listed twice, the later type counts. */
export function readNameRules(choices: NameChoices): NameRules {
	const own = new Map<string, RuledName[]>();
	for (const { name, type } of choices.ownNames ?? []) {
		const words = wordsOf(name);
		const [first] = words;
		if (first === undefined) continue;
		const others = (own.get(first.toLowerCase()) ?? []).filter((other) => other.words.join(' ') !== words.join(' '));
		own.set(
			first.toLowerCase(),
			[...others, { words, type }].sort((a, b) => b.words.length - a.words.length),
		);
	}
	const never = new Map<string, string[]>();
	for (const name of choices.neverTag ?? []) {
		const key = wordsOf(name).join(' ').toLowerCase();
		never.set(key, [...(never.get(key) ?? []), wordsOf(name).join(' ')]);
	}
	return { own, never, leastConfidence: choices.leastConfidence ?? DEFAULT_LEAST_CONFIDENCE };
}

/** The mentions of the user's own names in a text, from left to right, the longest at each place. */
export function findOwnNames({ own }: NameRules, text: string): readonly MentionFact[] {
	if (own.size === 0) return [];
	const tokens = tokenize(text);
	const mentions: MentionFact[] = [];
	for (let i = 0; i < tokens.length; ) {
		const name = own.get(tokens[i]?.lower ?? '')?.find(({ words }) => words.every((word, k) => isWritten(tokens[i + k], word)));
		if (!name) {
			i++;
			continue;
		}
		const start = tokens[i]?.start ?? 0;
		const end = tokens[i + name.words.length - 1]?.end ?? start;
		mentions.push({
			start,
			end,
			text: text.slice(start, end),
			type: name.type,
			confidence: 1,
			source: { stage: 'entities', rule: 'own-list' },
		});
		i += name.words.length;
	}
	return mentions;
}

/** Whether a name is never to be tagged. */
export function isNeverTagged({ never }: NameRules, text: string): boolean {
	if (never.size === 0) return false;
	const words = wordsOf(text).join(' ');
	return never.get(words.toLowerCase())?.some((name) => name === words || words === words.toUpperCase()) ?? false;
}

/** Whether a token is a word of a name as listed, or in capitals. */
function isWritten(token: Token | undefined, word: string): boolean {
	if (!token) return false;
	return token.text === word || (token.lower === word.toLowerCase().replace(/[’‘]/gu, "'") && token.text === token.text.toUpperCase());
}

function wordsOf(name: string): readonly string[] {
	return tokenize(name).map((token) => token.text);
}
