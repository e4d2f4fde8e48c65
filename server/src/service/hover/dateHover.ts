import { type Article, type DateExpr, parseCivilDate, type TimexType, weekday } from '../../engine/index.js';
import type { Line, Section } from './markup.js';
import { WEEKDAYS } from './timexNames.js';
import { describeMod, describeTimex } from './timexText.js';
import { ORIGIN_NAMES, orList, reasonLine } from './words.js';

/** What is said of a date: what it means in full, its TIMEX3 value, what it was resolved against and why, and what else it could mean. */
export function dateHover(article: Article, date: DateExpr): Section {
	const meaning = describeTimex(date);
	return [
		[{ strong: capitalized(meaning.text) }],
		...(meaning.extent ? [[meaning.extent]] : []),
		...contradictionLine(date),
		valueLine(date),
		...anchorLines(article, date),
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
function openLine(article: Article, { source }: DateExpr): readonly Line[] {
	if (article.head.publicationDate || !source.rule.endsWith('/underspecified')) return [];
	return [
		[
			'Left open: the article has no publication date. Give it one in the front matter (',
			{ code: 'date: 2022-01-06' },
			') or by a quick fix.',
		],
	];
}

function anchorLines(article: Article, date: DateExpr): readonly Line[] {
	const why = date.why === '' ? '' : `: ${date.why}`;
	const from = article.head.publicationDate?.from;
	switch (date.anchor) {
		case 'publicationDate':
			return [
				['Resolved against the publication date ', { code: date.anchorValue ?? '' }, from ? ` (${ORIGIN_NAMES[from]})` : '', sentence(why)],
			];
		case 'text':
			return [['Resolved against ', { code: date.anchorValue ?? '' }, ', a date of the text', sentence(why)]];
		case 'none':
			return [...(why === '' ? [] : [[capitalized(sentence(date.why))]]), ...openLine(article, date)];
	}
}

function alternative(date: DateExpr, value: string): string {
	return describeTimex({ type: date.type, value }).text;
}

function sentence(text: string): string {
	return text === '' || /[.!?]$/u.test(text) ? text : `${text}.`;
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
