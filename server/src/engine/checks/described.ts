import type { MentionFact } from '../entities/mention.js';
import type { DiscourseFacts } from '../quotes/speakers/discourseFacts.js';
import { kindOfNoun } from '../quotes/speakers/speakerNouns.js';

/** A description behind a name: "Ann Roe, 41, who runs", "Ann Roe is the mayor", "Ann Roe of the Ice Institute", "Ann Roe (Kenya)". */
const BEHIND =
	/^(?:[’']s? (?:\p{Ll}+ )?\p{Ll}|,? (?:of|from|for|at|with|in|who(?:[’']\p{L}{1,2})?|whose|which) |, (?:an?|the|his|her|its|their|our|then|now|also|both|one|president|chair|head|chief|director|senior|former|\d{1,3}|\p{Ll}{4,}|\p{Lu})|,? (?:is|was|became|remains|reported|contributed|has been|had been|works|worked|serves|served|plays|leads|heads|runs|owns|founded|teaches|won|died|joined)(?![\p{L}])| \(| [–—-]|,$)/u;
/** A description before it: "the striker Ann Roe", "Ministry spokeswoman Ann Roe", "his wife, Ann Roe", "Nobel winner Ann Roe", "directed by Ann Roe". */
const BEFORE =
	/(?:\p{Ll}(?:er|or|ist|ian|ant|man|men|woman|women|yst|ress|eer|ent|ief|ead|son|mer|ter|ife|ther|end|son|yor|dge|sor|tor|ian|ists|ers|ors)(?:,| and)?|\p{Lu}[\p{L}.]{2,}|\p{Lu}{2,}|[-–—―:(“"‘)]|\p{L}[’']s?|,|\b(?:directed|written|produced|designed|founded|led|coached|edited|composed|painted|hosted|chaired|presented|narrated|owned|headed|run|built) by|\b(?:government|regime|administration|cabinet|rule|office|family|widow|death|murder|trial) of (?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:and )?)\s*$/u;
/** Kin says who somebody is: "Ann Roe says her son was late", "Ann Roe and her husband". */
const KIN =
	/(?<!\p{L})(?:his|her|their) (?:(?:late|own|eldest|youngest|only|older|younger|two|three) )?(?:son|daughter|child|children|husband|wife|partner|father|mother|parents|brother|sister|grandson|granddaughter|grandmother|grandfather|uncle|aunt|cousin|nephew|niece|family)s?(?!\p{L})/u;
/** What the next sentence says of whom the last one named: "She is a baker", "He works in the harbour". */
const SAID_NEXT = /^(?:He|She) (?:is|was|has been|had been|became|works|worked|serves|served|lives|plays|runs|leads|heads|owns|teaches) /u;

/** How much beside a name is looked at, and how far its sentence and the next one are. */
const REACH = 40;
const SENTENCES = 320;

/** Whether a title, a noun, an apposition, an age or a relative clause beside a name, kin in its sentence or the next sentence says who its bearer is. */
export function isDescribed(mention: MentionFact, text: string, discourse: DiscourseFacts): boolean {
	const { start, end, role } = mention;
	if (role !== undefined || discourse.labels.some(({ at }) => at === start || at === end)) return true;
	return (
		BEHIND.test(text.slice(end, end + REACH)) ||
		BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
		isDescribedAfter(text, end, discourse.sentences)
	);
}

/** Whether the rest of a sentence, or the one behind it, tells of somebody: by kin, or as "she" or by a noun for a person ("The vice presidential nominee said"). */
function isDescribedAfter(text: string, end: number, sentences: readonly number[]): boolean {
	const next = sentences.find((start) => start > end) ?? text.length;
	const afterNext = sentences.find((start) => start > next) ?? text.length;
	if (KIN.test(text.slice(end, Math.min(next, end + SENTENCES)))) return true;
	const following = text.slice(next, Math.min(afterNext, next + SENTENCES));
	if (SAID_NEXT.test(following) || (/^(?:He|She) /u.test(following) && KIN.test(following))) return true;
	return following.startsWith('The ') && namesPerson(following);
}

/** How many words at most a description by "the" has: "The former Republican vice presidential nominee". */
const LONGEST_DESCRIPTION = 6;

function namesPerson(sentence: string): boolean {
	return sentence
		.split(' ', LONGEST_DESCRIPTION + 1)
		.slice(1)
		.some((word) => kindOfNoun(word.toLowerCase().replace(/[^\p{L}-].*$/u, '')) === 'person');
}
