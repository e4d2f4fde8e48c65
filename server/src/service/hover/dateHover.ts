import type { Article, DateExpr, TimexType } from '../../engine/index.js';
import type { Line, Section } from './markup.js';
import { describeMod, describeTimex } from './timexText.js';
import { ORIGIN_NAMES, orList, reasonLine } from './words.js';

/** What is said of a date: what it means in full, its TIMEX3 value, what it was resolved against and why, and what else it could mean. */
export function dateHover(article: Article, date: DateExpr): Section {
	const meaning = describeTimex(date);
	return [
		[{ strong: capitalized(meaning.text) }],
		...(meaning.extent ? [[meaning.extent]] : []),
		valueLine(date),
		...anchorLines(article, date),
		...(date.alternatives.length > 0 ? [[`Could also be ${orList(date.alternatives.map((value) => alternative(date, value)))}`]] : []),
		reasonLine('Read by', date.source),
	];
}

const TYPE_NAMES: Readonly<Record<TimexType, string>> = { DATE: 'Date', TIME: 'Time', DURATION: 'Duration', SET: 'Repeated time' };

function valueLine(date: DateExpr): Line {
	const details = [date.mod && describeMod(date.type, date.mod), date.quant && `quant ${date.quant}`, date.freq && `freq ${date.freq}`];
	return [`${TYPE_NAMES[date.type]} `, { code: date.value }, ...details.filter(Boolean).map((detail) => ` · ${detail}`)];
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
			return why === '' ? [] : [[capitalized(sentence(date.why))]];
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
