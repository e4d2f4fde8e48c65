import type { MentionFact } from '../entities/mention.js';
import type { DiscourseFacts } from '../quotes/speakers/discourseFacts.js';

/** A description behind a name: "Ann Roe, 41, who runs", "Ann Roe is the mayor", "Ann Roe of the Ice Institute", "Ann Roe (Kenya)". */
const BEHIND =
	/^(?:[’']s? (?:\p{Ll}+ )?\p{Ll}|,? (?:of|from|for|at|with|in|who|whose|which) |, (?:an?|the|his|her|its|their|our|then|now|also|both|one|president|chair|head|chief|director|senior|former|\d{1,3}|\p{Ll}{4,}|\p{Lu})|,? (?:is|was|became|remains|reported|contributed|has been|had been|works|worked|serves|served|plays|leads|heads|runs|owns|founded|teaches|won|died|joined)(?![\p{L}])| \(| [–—-]|,$)/u;
/** A description before it: "the striker Ann Roe", "Ministry spokeswoman Ann Roe", "his wife, Ann Roe", "Nobel winner Ann Roe". */
const BEFORE =
	/(?:\p{Ll}(?:er|or|ist|ian|ant|man|men|woman|women|yst|ress|eer|ent|ief|ead|son|mer|ter|ife|ther|end|son|yor|dge|sor|tor|ian|ists|ers|ors)(?:,| and)?|\p{Lu}[\p{L}.]{2,}|\p{Lu}{2,}|[-–—―:(“"‘]|\p{L}[’']s?|,)\s*$/u;

/** How much beside a name is looked at. */
const REACH = 40;

/** Whether a title, a noun, an apposition, an age or a relative clause beside a name says who its bearer is. */
export function isDescribed(mention: MentionFact, text: string, { labels }: DiscourseFacts): boolean {
	const { start, end, role } = mention;
	if (role !== undefined || labels.some(({ at }) => at === start || at === end)) return true;
	return BEHIND.test(text.slice(end, end + REACH)) || BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}
