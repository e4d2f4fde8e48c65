import { words } from './sameName.js';

/**
 * How many words of a role ("Ruritanian President") texts about somebody bear out ("president of Ruritania since 2019"); words that say nothing are not
 * counted. A nationality bears out its country, as far as one begins like the other.
 */
export function countSupport(role: string, texts: readonly string[]): number {
	const said = [...new Set(texts.flatMap(words))];
	return tellingWords(role).filter((word) => said.some((other) => isAlike(word, other))).length;
}

/** Whether a role has any word by which somebody could be told apart. */
export function isTelling(role: string): boolean {
	return tellingWords(role).length > 0;
}

function tellingWords(role: string): readonly string[] {
	const all = words(role).flatMap((word) => ABBREVIATIONS[word] ?? [word]);
	return [...new Set(all)].filter((word) => word.length > 2 && !SAYS_NOTHING.has(word));
}

/** The same word, or one made from the other: "kenya" and "kenyan", "kazakh" and "kazakhstan", "presidency" and "president". */
function isAlike(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short === long) return true;
	if (short.length >= 6) return long.startsWith(short.slice(0, Math.max(6, short.length - 3)));
	return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3;
}

const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
	ceo: ['chief', 'executive'],
	cfo: ['chief', 'financial'],
	mp: ['member', 'parliament'],
	mep: ['member', 'parliament', 'european'],
	pm: ['prime', 'minister'],
	gov: ['governor'],
	sen: ['senator'],
	rep: ['representative'],
	gen: ['general'],
	us: ['american', 'united'],
	uk: ['british', 'united'],
	eu: ['european'],
};

const SAYS_NOTHING: ReadonlySet<string> = new Set(
	'the and for from with who was has had its his her their former new old late then senior junior deputy vice acting current longtime veteran first second mr mrs miss dr sir dame lord lady'.split(
		' ',
	),
);
