import { type Article, type DateExpr, parseCivilDate, type TimexType, weekday } from '../../engine/index.js';
import type { Line, Section } from './markup.js';
import { capitalized, policySentence } from './policySentence.js';
import { WEEKDAYS } from './timexNames.js';
import { describeMod, describeTimex } from './timexText.js';
import { orList, reasonLine } from './words.js';

/** What is said of a date: what it means in full, its TIMEX3 value, which policy spoke, and what else it could mean. */
export function dateHover(article: Article, date: DateExpr): Section {
	const meaning = describeTimex(date);
	return [
		[{ strong: capitalized(meaning.text) }],
		...(meaning.extent ? [[meaning.extent]] : []),
		...contradictionLine(date),
		valueLine(date),
		...reasonLines(article, date),
		...openLine(article, date),
		...(date.alternatives.length > 0 ? [[`Could also be ${orList(date.alternatives.map((value) => alternative(date, value)))}`]] : []),
		reasonLine('Read by', date.source),
	];
}

const TYPE_NAMES: Readonly<Record<TimexType, string>> = { DATE: 'Date', TIME: 'Time', DURATION: 'Duration', SET: 'Repeated time' };

function valueLine(date: DateExpr): Line {
	const details = [date.mod && describeMod(date.type, date.mod), date.quant && `quant ${date.quant}`, date.freq && `freq ${date.freq}`];
	const open = date.underspecified === undefined ? [] : [' · by itself ', { code: date.underspecified }];
	return [`${TYPE_NAMES[date.type]} `, { code: date.value }, ...details.filter(Boolean).map((detail) => ` · ${detail}`), ...open];
}

/** Warns where the weekday beside the day is not the one that it falls on. */
function contradictionLine({ statedWeekday, value }: DateExpr): readonly Line[] {
	const day = statedWeekday === undefined ? null : parseCivilDate(value);
	if (!day || statedWeekday === undefined || weekday(day) === statedWeekday) return [];
	return [[{ strong: `But the text says ${WEEKDAYS[statedWeekday - 1]}` }]];
}

/** What to do about a date that only a publication date could settle. */
function openLine(article: Article, { anchor, source }: DateExpr): readonly Line[] {
	if (anchor !== 'none' || article.head.publicationDate || !source.rule.endsWith('/underspecified')) return [];
	return [
		[
			'Left open: the article has no publication date. Give it one in the front matter (',
			{ code: 'date: 2022-01-06' },
			') or by a quick fix.',
		],
	];
}

function reasonLines(article: Article, date: DateExpr): readonly Line[] {
	const sentence = policySentence(article, date);
	return sentence === '' ? [] : [[sentence]];
}

function alternative(date: DateExpr, value: string): string {
	return describeTimex({ type: date.type, value }).text;
}
