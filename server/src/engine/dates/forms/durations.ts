import type { DateOperator, TimeUnit } from '../operator.js';
import { durationValue, isAge, type Quantity, readQuantity } from '../quantity.js';
import { areWords, type Form, isCapitalized, isHyphen, isOneOf, lowerAt, type Match, type TimeText, wordAt, wordSet } from '../timeText.js';
import { LONG_WORDS } from '../words/unitWords.js';
import { readApproximation } from './approximation.js';

const NOT_BARE_BEFORE = wordSet('no the these those all his her their our my its teenage early later same both 100');
const BARE_LEADS = wordSet('for in over after of within during many took take takes lasted lasting spent spend waited');

/** "two weeks", "nearly three years", "a three-day visit" ("three-day"), "several hours", "decades": given the quantity that begins at a place and its approximation. */
export function duration(t: TimeText, at: number, approximation: string | undefined, quantity: Quantity): Match | null {
	if (isSomeDay(t, at, quantity)) return null;
	if (isAge(t, quantity.end) || !isDuration(t, at, quantity, approximation !== undefined)) return null;
	const rest = readRest(t, quantity);
	const orSo = areWords(t, quantity.end, 'or') && isOneOf(t, quantity.end + 1, OR_SO) ? 2 : 0;
	const mod = approximation ?? quantity.mod ?? (orSo ? 'APPROX' : undefined);
	const long = quantity.written === 'hyphenated' && isHyphen(t, quantity.end) && areWords(t, quantity.end + 1, 'long') ? 2 : 0;
	return {
		end: rest?.end ?? quantity.end + orSo + long,
		form: `duration-${quantity.written}`,
		operator: { kind: 'duration', value: `${durationValue(quantity.amount, quantity.unit)}${rest?.value ?? ''}` },
		article: quantity.written === 'counted' && approximation === undefined ? 'inside' : 'outside',
		...(mod && { mod }),
	};
}

/** "a year or so", "a year or two", "five years or more". */
const OR_SO = wordSet('so two more longer');

function isDuration(t: TimeText, at: number, { written, unit, end }: Quantity, approximated: boolean): boolean {
	const before = lowerAt(t, at - 1);
	if (written === 'bare') {
		if (unit === 'second' || unit === 'minute') return false;
		if (unit === 'day' || unit === 'hour' || unit === 'month' || unit === 'week') return BARE_LEADS.has(before) && !areWords(t, end, 'of');
		return (BARE_LEADS.has(before) || approximated) && !NOT_BARE_BEFORE.has(before);
	}
	if (unit === 'quarter') return written === 'vague';
	if (written !== 'article') return before !== '$';
	if (unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'weekend') return approximated || ARTICLE_LEADS.has(before);
	return (approximated || ARTICLE_LEADS.has(before)) && !RATE_LEADS.has(before);
}

/** "One day he met …", "they will one day be free": some day, not how long. */
function isSomeDay(t: TimeText, at: number, { unit, amount, end }: Quantity): boolean {
	if (unit !== 'day' || amount !== 1 || !areWords(t, at, 'one') || end !== at + 2) return false;
	return isCapitalized(t, at) || isOneOf(t, at - 1, MODALS) || isOneOf(t, at - 1, PRONOUNS);
}
const MODALS = wordSet("will would could may might should can 'll");
const PRONOUNS = wordSet('he she they it we i you');

/** The smaller units that may follow each, as one duration: "three hours and ten minutes", "two years, six months". */
const SMALLER_UNITS: Readonly<Partial<Record<TimeUnit, readonly TimeUnit[]>>> = {
	year: ['month', 'week', 'day'],
	month: ['week', 'day'],
	week: ['day'],
	hour: ['minute'],
	minute: ['second'],
};

function readRest(t: TimeText, first: Quantity): { readonly end: number; readonly value: string } | null {
	if (first.written !== 'counted' && first.written !== 'article') return null;
	const joint = t.tokens[first.end]?.text === ',' ? first.end + 1 : first.end;
	const at = areWords(t, joint, 'and') ? joint + 1 : joint;
	const second = at === first.end ? null : readQuantity(t, at);
	if (second?.written !== 'counted' || !SMALLER_UNITS[first.unit]?.includes(second.unit)) return null;
	return { end: second.end, value: durationValue(second.amount, second.unit).replace(/^PT?/u, '') };
}

const ARTICLE_LEADS = wordSet(
	'for in within over after nearly almost about than only just spent takes took least half lasted lasts lasting',
);
const RATE_LEADS = wordSet('percent % times million billion once twice');

/** "a two-year boom" in the definite: "the past two months", "the first nine months", "the next few years", "the last decade". */
export const definiteDuration: Form = (t, at) => {
	const lead = t.words[at];
	const isOrdinalLead = lowerAt(t, at) === 'first' || lowerAt(t, at) === 'final';
	if (lead?.class !== 'direction' && !isOrdinalLead) return null;
	const word = lowerAt(t, at);
	if (!LEADS.has(word) || (word === 'last' && isOneOf(t, at - 1, VERB_LEADS))) return null;
	const about = readApproximation(t, at + 1);
	const quantity = readQuantity(t, about?.end ?? at + 1);
	if (!quantity || quantity.written === 'hyphenated' || quantity.written === 'article') return null;
	if (quantity.written === 'bare') return bareRecent(t, at, word, quantity);
	const mod = about?.mod ?? quantity.mod;
	return {
		end: areWords(t, quantity.end, 'or', 'so') ? quantity.end + 2 : quantity.end,
		form: 'definite-duration',
		operator: { kind: 'duration', value: durationValue(quantity.amount, quantity.unit) },
		article: 'inside',
		...(mod && { mod }),
	};
};

/** What makes "last" a verb: "it will last three hours". */
const VERB_LEADS = wordSet('will would to can could may might should must not');

const LEADS = wordSet('last past previous preceding next coming first final latest following recent current these those');

const STAGES = wordSet('first final');

/** "recent years", "the coming weeks": PAST_REF and FUTURE_REF; "the first hours": a stretch. */
function bareRecent(t: TimeText, at: number, word: string, quantity: Quantity): Match | null {
	if (STAGES.has(word) && areWords(t, at - 1, 'the')) {
		const whole: DateOperator = { kind: 'duration', value: durationValue('X', quantity.unit) };
		return { end: quantity.end, form: 'stage-units', operator: whole, article: 'inside' };
	}
	const value = word === 'recent' || word === 'past' || word === 'previous' ? 'PAST_REF' : word === 'coming' ? 'FUTURE_REF' : null;
	const operator: DateOperator | null = areWords(t, at, 'these', 'days')
		? { kind: 'reference', value: 'PRESENT_REF' }
		: value && { kind: 'reference', value };
	return operator && { end: quantity.end, form: 'recent-units', operator, article: 'inside' };
}

/** "hourlong", "day-long", "decades-long". */
export const unitLong: Form = (t, at) => {
	const grown = LONG_WORDS.get(lowerAt(t, at));
	if (grown) return { end: at + 1, form: 'unit-long', operator: { kind: 'duration', value: durationValue(1, grown) }, article: 'outside' };
	const unit = wordAt(t, at, 'unit');
	if (!unit || !isHyphen(t, at + 1) || !areWords(t, at + 2, 'long')) return null;
	return {
		end: at + 3,
		form: 'unit-long',
		operator: { kind: 'duration', value: durationValue(unit.plural ? 'X' : 1, unit.unit) },
		article: 'outside',
	};
};

/** "the weeks before the vote", "in the years that followed", "hours after the blast". */
export const unitsAround: Form = (t, at) => {
	const unit = wordAt(t, at, 'unit');
	if (!unit?.plural || unit.unit === 'second' || !isOneOf(t, at + 1, AROUND) || isOneOf(t, at - 1, NOT_AROUND)) return null;
	if (areWords(t, at + 1, 'that') && !areWords(t, at + 2, 'followed')) return null;
	if (areWords(t, at + 1, 'leading') && !areWords(t, at + 2, 'up')) return null;
	const operator: DateOperator = { kind: 'duration', value: durationValue('X', unit.unit) };
	return { end: at + 1, form: 'units-around', operator, article: 'inside' };
};
const AROUND = wordSet('before after following leading that');
const NOT_AROUND = wordSet('of no few many several these those two three four five six seven eight nine ten');

/** "the years ahead", "the days to come". */
export const unitsAhead: Form = (t, at) => {
	const unit = wordAt(t, at, 'unit');
	if (!unit?.plural || !isOneOf(t, at - 1, ARTICLES)) return null;
	const end = areWords(t, at + 1, 'ahead') ? at + 2 : areWords(t, at + 1, 'to', 'come') ? at + 3 : 0;
	return end ? { end, form: 'units-ahead', operator: { kind: 'reference', value: 'FUTURE_REF' }, article: 'inside' } : null;
};
const ARTICLES = wordSet('the');
