import { type ArticleBlock, kindOfNoun, type Mention, type Span } from '../../engine/index.js';
import type { Description } from './description.js';
import { ABSTRACT_NOUNS, isPersonNoun, PLACE_NOUNS, RELATIONS, ROLE_MODIFIERS } from './roleWords.js';

/** So many characters at most make a description. */
const LONGEST = 90;

/** What a name is explained by behind it: "Ann Roe, the mayor of Velna,", "Ann Roe is a baker". */
export function appositionBehind(block: ArticleBlock, mention: Mention): Description | null {
	const { text, facts, annotations } = block;
	const { type, end } = mention;
	const match = LEAD.exec(text.slice(end, end + 2 * LONGEST));
	const lead = match?.[0];
	if (!match || lead === undefined) return null;
	const verb = match.groups?.['be'];
	const mayBeSubject = verb === undefined && (match.groups?.['article'] !== undefined || type !== 'person');
	const phrase = phraseAt(text, end + lead.length, mayBeSubject ? 'whole' : 'beginning');
	if (phrase === null) return null;
	const start = end + lead.length;
	if (verb === undefined && isClause(block, mention, { start, end: start + phrase.length }, match.groups?.['article'])) return null;
	// What follows in a list is no explanation: "Ruiz, the singer Ann Roe and others", "Velna, the Coast Republic".
	const others = annotations.mentions.filter((mention) => mention.start >= start && mention.start < start + phrase.length);
	if (others.some((mention) => (type === 'person' ? isListed(text, mention) : mention.start === start))) return null;
	const article = match.groups?.['article'] ?? (verb === undefined ? '' : 'a');
	const isLabelled = facts.discourse.labels.some(({ at }) => at === end);
	if (!isOfType(type, phrase, article, verb !== undefined, isLabelled)) return null;
	return { text: phrase, weight: phrase.includes(' ') ? (verb === undefined ? 4 : 2) : verb === undefined ? 2 : 1 };
}

/**
 * Whether the words behind a comma begin a clause of their own: what is reported ("Roe said on Facebook, the alliance will come"), what has a verb ("In a post on Blue Reef, the agency shows pictures"),
 * or what stands behind a place or a site that leads the sentence ("In Velna, the old city of Orr, ...").
 */
function isClause(
	{ text, facts, annotations }: ArticleBlock,
	{ type, start, end }: Mention,
	words: Span,
	article: string | undefined,
): boolean {
	// "A" explains there all the same ("In Velna, a town in Italy, ..."), and what looks like a verb behind it is mostly none ("a company based in Velna").
	if (article === undefined || /^an?$/u.test(article)) return false;
	if (annotations.quotes.some(({ content }) => content.some((part) => part.start > end && part.start <= words.start))) return true;
	if (type === 'person') return false;
	if (facts.discourse.subjects.some((at) => at > words.start && at < words.end)) return true;
	const sentence = facts.sentences.findLast((other) => other.start <= start)?.start ?? 0;
	const before = text.slice(sentence, start);
	return article === 'the' && (LEADING.test(before) || (type === 'organization' && WRITTEN_ON.test(before)));
}

const LEADING =
	/^(?:In|On|At|From|For|With|Near|Across|Around|Under|By|To|Outside|Inside|Through|Via|Over|After|Before|During|According to) (?:[^\s,;:]+ ){0,7}$/u;

/** "Roe wrote in a post on". */
const WRITTEN_ON =
	/(?<!\p{L})(?:said|says|wrote|writes|posted|announced|tweeted|added|shared|explained) (?:[^\s,;:]+ ){0,4}(?:on|via) (?:the )?$/u;

/** Whether a person's name stands behind a noun alone, as one of a list does, and not behind "of", with a possessive, or before a noun ("Roe aide"). */
function isListed(text: string, { type, start, end }: Mention): boolean {
	const isObject = /\b(?:of|to|for|with|by|and|at) (?:(?:the|former|Mrs?\.|Ms\.|Miss|Dr\.|\p{Lu}\p{Ll}+) )*$/u.test(
		text.slice(Math.max(0, start - 40), start),
	);
	return type === 'person' && !isObject && !/^(?:[’']| (?!and |or |in |on |at |said )\p{Ll})/u.test(text.slice(end, end + 6));
}

/** What leads over from a name to its explanation; an age may stand between. */
const LEAD =
	/^(?:(?: \(\d{1,3}\))?,(?: (?:aged )?\d{1,3},)? (?:(?<article>an?|the|his|her|its|their|one of the) )?| (?<be>is|was|became|remains) (?:an?|the) )(?=\p{L})/u;

/** The words up to the next mark, without a relative clause; null where they do not end soon or a quotation begins, and, where the `whole` is wanted, where they are a clause of their own ("Velna, the mayor said"). */
function phraseAt(text: string, from: number, wanted: 'whole' | 'beginning'): string | null {
	const found = WORDS.exec(text.slice(from, from + LONGEST + 20));
	const behind = found?.groups?.['behind'];
	if (
		!found?.groups ||
		(wanted === 'whole' &&
			behind !== undefined &&
			/^ (?!who|which|that|whose|where|when|while|as |since|after|before|and )\p{Ll}/u.test(behind))
	)
		return null;
	const phrase = (found.groups['words'] ?? '').replace(/\s+/gu, ' ').trim();
	// What goes on in brackets ("advisor to Vice President (then Senator) Roe") is left off with what leads to it.
	const whole = behind?.trimStart().startsWith('(') ? phrase.replace(/ (?:to|of|for|with|at|by) [^ ]+(?: [^ ]+)?$/u, '') : phrase;
	return whole.length > 1 ? whole : null;
}

const WORDS =
	/^(?<words>(?:[^,;:()“”"«»\n\r–—]|(?<=\d),(?=\d{3})){2,90}?)(?<behind>(?:,(?!(?<=\d,)\d{3})|[;:()\n\r–—])|(?<!\b(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Gen|St|Inc|Corp|Jr|U\.S|Lt|Col))\.(?=\s|$)|[!?]|$| (?:who|which|that|whose|where|when|while|as|since|after|before|and said|said|says|told|added|reported|noted|announced|explained|pointed|has|had|is|was|will|would|did|does) )/u;

function isOfType(type: Mention['type'], phrase: string, article: string, isPredicate: boolean, isLabelled: boolean): boolean {
	const head = headOf(phrase);
	if (type === 'location')
		return !isPredicate && PLACE_NOUNS.has(head) && (article !== '' || PLACE_NOUNS.has(phrase.split(' ')[0]?.toLowerCase() ?? ''));
	if (type === 'organization') return article !== '' && !isPersonNoun(head) && kindOfNoun(head) === 'organization';
	if (type !== 'person' || (RELATIONS.has(head) && !/ (?:of|to) |[’']s? /u.test(phrase))) return false;
	if (article !== '')
		return (
			isPersonNoun(head) || isLabelled || (/^an?$/u.test(article) && !isPredicate && /^\p{Ll}/u.test(head) && !ABSTRACT_NOUNS.has(head))
		);
	return (
		isPersonNoun(head) && beforeHead(phrase).every((word) => ROLE_MODIFIERS.has(word.toLowerCase()) || /^\p{Lu}|[’']s?$|-/u.test(word))
	);
}

/** The noun that a description turns on: "mayor" of "mayor of Velna". */
function headOf(phrase: string): string {
	return nounPhrase(phrase).at(-1)?.toLowerCase() ?? '';
}

function beforeHead(phrase: string): readonly string[] {
	return nounPhrase(phrase).slice(0, -1);
}

/** The words up to the first preposition, and of several joined by "and" the first. */
function nounPhrase(phrase: string): readonly string[] {
	return (phrase.split(/ (?:in|of|on|near|at|with|about|some|for|from|to|by|under|and|based|living) /u)[0] ?? '').split(' ');
}
