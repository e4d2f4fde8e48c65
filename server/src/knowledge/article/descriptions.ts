import { type ArticleBlock, kindOfNoun, type Mention } from '../../engine/index.js';
import { ADDRESSES, PLACE_NOUNS, ROLE_MODIFIERS } from './roleWords.js';

/** What an article says beside a mention of who or what it is. */
export interface Description {
	/** "Kazakh President", "mayor of Velna"; without an article before it. */
	readonly text: string;
	/** How much it tells, to choose among several: an office and whose it is says more than "President". */
	readonly weight: number;
}

/** So many characters at most make a description, and lie before a name whose title is looked for. */
const LONGEST = 90;

/** The descriptions beside one mention of a block, those before the name first. */
export function descriptionsOf(block: ArticleBlock, mention: Mention): readonly Description[] {
	return [titleBefore(block, mention), appositionBehind(block, mention)].filter((description) => description !== null);
}

/** The title before a name, with the nation or body that it belongs to: "former Kazakh President". */
function titleBefore({ text, annotations }: ArticleBlock, { start, role }: Mention): Description | null {
	if (role === undefined || ADDRESSES.has(role.replace(/\.$/u, '').toLowerCase())) return null;
	const stated = text.lastIndexOf(role, start);
	const end = stated + role.length;
	if (stated < 0 || text.slice(end, start).trim() !== '') return null;
	const title = behindOthers(text, annotations.mentions, stated, end);
	if (title >= end) return null;
	let first = title;
	let owners = 0;
	for (;;) {
		const before = text.slice(Math.max(0, first - LONGEST), first);
		const word = /(?:^|[^\p{L}\p{N}’'-])(?<word>[\p{L}][\p{L}’'-]*)[ ]$/u.exec(before)?.groups?.['word'];
		const owner = annotations.mentions.find((other) => isOwnerBefore(text, other, first));
		if (owner && owners < 2) {
			owners++;
			first = owner.start;
		} else if (word && ROLE_MODIFIERS.has(word.toLowerCase()) && (owners === 0 || BEFORE_OWNERS.has(word.toLowerCase()))) {
			first -= word.length + 1;
		} else break;
	}
	const phrase = oneLine(text.slice(first, end));
	return { text: phrase, weight: owners > 0 ? 5 : phrase.includes(' ') ? 3 : 1 };
}

/** Where a title begins that is taken too far: in "Minister of Health Ana Ruiz and Judge Lowe", that of Lowe behind "and". */
function behindOthers(text: string, mentions: readonly Mention[], start: number, end: number): number {
	const other = mentions.findLast((mention) => mention.type === 'person' && mention.start >= start && mention.end <= end);
	if (!other) return start;
	return other.end + (/^[\p{Ll}\P{L}]*?(?=\p{Lu}|$)/u.exec(text.slice(other.end, end))?.[0].length ?? 0);
}

/** Words that stand before the nation or body as well: "former Kazakh President". */
const BEFORE_OWNERS: ReadonlySet<string> = new Set(
	'former ex then acting interim outgoing incoming new longtime veteran retired late exiled jailed ousted'.split(' '),
);

/** Whether a mention ends right before an offset, with or without a possessive: "Kazakh President", "Reuters’ correspondent". */
function isOwnerBefore(text: string, { type, start, end }: Mention, offset: number): boolean {
	return end < offset && start >= offset - LONGEST && OWNERS.has(type) && /^(?:[’']s?)?[ -]$/u.test(text.slice(end, offset));
}

const OWNERS: ReadonlySet<string> = new Set(['group', 'location', 'organization', 'facility']);

/** What a name is explained by behind it: "Ann Roe, the mayor of Velna,", "Ann Roe is a baker". */
function appositionBehind({ text, facts }: ArticleBlock, { type, end }: Mention): Description | null {
	const match = LEAD.exec(text.slice(end, end + 2 * LONGEST));
	const lead = match?.[0];
	if (!match || lead === undefined) return null;
	const isVerb = match.groups?.['be'] !== undefined;
	const phrase = phraseAt(text, end + lead.length);
	if (phrase === null) return null;
	const head = headOf(phrase);
	const isLabelled = type !== 'location' && facts.discourse.labels.some(({ at }) => at === end);
	const isRight = type === 'location' ? PLACE_NOUNS.has(head) && !isVerb : isLabelled || kindOfNoun(head) === type;
	if (!isRight) return null;
	return { text: phrase, weight: phrase.includes(' ') ? (isVerb ? 2 : 4) : isVerb ? 1 : 2 };
}

/** What leads over from a name to its explanation; an age may stand between. */
const LEAD =
	/^(?:(?: \(\d{1,3}\))?,(?: (?:aged )?\d{1,3},)? (?:(?:an?|the|his|her|its|their|one of the) )?| (?<be>is|was|became|remains) (?:an?|the) )(?=\p{L})/u;

/** The words up to the next mark, without a relative clause; null where they do not end soon, or a quotation begins. */
function phraseAt(text: string, from: number): string | null {
	const end =
		/^[^,;:()“”"«»\n\r–—]{2,90}?(?=[,;:()\n\r–—]|\.(?:\s|$)|[!?]|$| (?:who|which|that|whose|where|when|while|as|since|after|before|and said|said|says|told|has|had|is|was|will|would) )/u.exec(
			text.slice(from, from + LONGEST + 20),
		);
	const phrase = end ? oneLine(end[0]) : '';
	return phrase.length > 1 ? phrase : null;
}

/** The noun that a description turns on: "mayor" of "mayor of Velna". */
function headOf(phrase: string): string {
	const words = (phrase.split(/ (?:in|of|on|near|at|with|about|some|for|from|to|by|under) /u)[0] ?? '').split(' ');
	return words.at(-1)?.toLowerCase() ?? '';
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
