import { type CivilDate, type DateExpr, fromDayNumber, parseCivilDate, type TimexType, toDayNumber, weekday } from '../../engine/index.js';
import { describeBeforeChrist, ordinal } from './beforeChrist.js';
import { DAY_PARTS, MOD_NAMES, MONTHS, ORDINALS, REFERENCES, SEASONS, TIME_UNITS, UNITS, WEEKDAYS } from './timexNames.js';

/** A TIMEX3 value in words: "Wednesday, 5 January 2022"; `extent` tells the first and last day of anything longer: "Monday, 3 January – Sunday, 9 January 2022". */
export interface TimexText {
	readonly text: string;
	readonly extent: string | null;
}

/** Says a TIMEX3 value in words. A value of a form that it does not know is given back as it is. */
export function describeTimex(date: Pick<DateExpr, 'type' | 'value'> & Partial<Pick<DateExpr, 'quant'>>): TimexText {
	if (date.type === 'DURATION') return plain(describeDuration(date.value) ?? date.value);
	if (date.type === 'SET') return plain(describeSet(date.value, date.quant));
	return describePoint(date.value);
}

/** A TIMEX3 modifier in words, as they go with a date or with a duration; one that it does not know is given back as it is. */
export function describeMod(type: TimexType, mod: string): string {
	if (type === 'DURATION' && mod === 'APPROX') return 'about that long';
	return MOD_NAMES[mod] ?? mod;
}

function describePoint(value: string): TimexText {
	const reference = REFERENCES[value];
	if (reference) return plain(reference);
	const [day = '', time] = value.split('T');
	const said = day === '' ? plain('an unknown day') : describeDay(day);
	return time === undefined ? said : plain(`${describeTime(time)}${day === '' ? '' : `, ${said.text}`}`);
}

function describeDay(value: string): TimexText {
	const date = parseCivilDate(value);
	if (date) return plain(fullDate(date));
	return describeBeforeChrist(value) ?? describeUnderspecified(value) ?? describePeriod(value) ?? plain(value);
}

function describePeriod(value: string): TimexText | null {
	const groups =
		/^(?<year>\d{4})(?:-(?:(?<month>\d{2})|W(?<week>\d{2})(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?$/u.exec(
			value,
		)?.groups;
	if (!groups) return describeLongPeriod(value);
	const { year: yearText = '', month, week, weekend, quarter, half, season } = groups;
	const year = Number(yearText);
	if (month !== undefined) return describeMonths(`${MONTHS[Number(month) - 1] ?? month} ${year}`, year, Number(month), 1);
	if (week !== undefined) return describeWeek(year, Number(week), weekend === undefined ? 'week' : 'weekend');
	if (quarter !== undefined) return describeMonths(`${ORDINALS[Number(quarter) - 1]} quarter of ${year}`, year, Number(quarter) * 3 - 2, 3);
	if (half !== undefined) return describeMonths(`${ORDINALS[Number(half) - 1]} half of ${year}`, year, Number(half) * 6 - 5, 6);
	if (season !== undefined) return describeSeason(`${SEASONS[season]} ${year}`, year, season);
	return describeMonths(`the year ${year}`, year, 1, 12);
}

/** The months of a season in the north; winter is named by the year that it begins in. */
function describeSeason(text: string, year: number, season: string): TimexText {
	const first = ['SP', 'SU', 'FA', 'WI'].indexOf(season) * 3 + 3;
	const last = first + 2;
	const end = last > 12 ? `${MONTHS[last - 13]} ${year + 1}` : `${MONTHS[last - 1]} ${year}`;
	return { text, extent: `about ${MONTHS[first - 1]}${last > 12 ? ` ${year}` : ''} – ${end}` };
}

function describeLongPeriod(value: string): TimexText | null {
	if (/^\d{3}$/u.test(value)) return { text: `the ${value}0s`, extent: `${value}0 – ${value}9` };
	if (!/^\d{2}$/u.test(value)) return null;
	return { text: `the ${ordinal(Number(value) + 1)} century`, extent: `${value}00 – ${value}99` };
}

function describeWeek(year: number, week: number, part: 'week' | 'weekend'): TimexText {
	const fourth = toDayNumber({ year, month: 1, day: 4 });
	const monday = fourth - weekday({ year, month: 1, day: 4 }) + 1 + (week - 1) * 7;
	const first = part === 'week' ? monday : monday + 5;
	return {
		text: `${part === 'week' ? 'week' : 'weekend of week'} ${week} of ${year}`,
		extent: extent(fromDayNumber(first), fromDayNumber(monday + 6)),
	};
}

function describeMonths(text: string, year: number, month: number, count: number): TimexText {
	const next = month + count > 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + count, day: 1 };
	if (month < 1 || month > 12) return plain(text);
	return { text, extent: extent({ year, month, day: 1 }, fromDayNumber(toDayNumber(next) - 1)) };
}

/** Values with unknown parts: `XXXX-WXX-3`, `XXXX-12-24`, `XXXX-03`, `XXXX-SU`. */
function describeUnderspecified(value: string): TimexText | null {
	if (!value.includes('X')) return null;
	const day = /-W(?:XX|\d\d)-(?<day>[1-7])$/u.exec(value)?.groups?.['day'];
	if (day) return plain(`a ${WEEKDAYS[Number(day) - 1]}`);
	const monthDay = /^XXXX-(?<month>\d{2})(?:-(?<day>\d{2}))?$/u.exec(value)?.groups;
	const month = monthDay && MONTHS[Number(monthDay['month']) - 1];
	if (monthDay && month) return plain(`${monthDay['day'] ? `${Number(monthDay['day'])} ` : ''}${month} of an unknown year`);
	const season = SEASONS[/^XXXX-(?<season>SP|SU|FA|WI)$/u.exec(value)?.groups?.['season'] ?? ''];
	if (season) return plain(`${season} of an unknown year`);
	return plain(/^XXXX-XX-XX$/u.test(value) ? 'an unknown day' : 'a date that nothing settles');
}

function describeTime(time: string): string {
	return DAY_PARTS[time] ?? time.replace(/Z$/u, ' UTC');
}

function describeDuration(value: string): string | null {
	const groups = /^P(?<days>[^T]*)(?:T(?<times>.*))?$/u.exec(value)?.groups;
	if (!groups) return null;
	const parts = [...amounts(groups['days'] ?? '', UNITS), ...amounts(groups['times'] ?? '', { ...DAY_PARTS, ...TIME_UNITS })];
	return parts.length === 0 ? null : parts.join(', ');
}

function amounts(text: string, units: Readonly<Record<string, string>>): readonly string[] {
	return [...text.matchAll(/(?<count>\d+(?:\.\d+)?|X)(?<unit>[A-Z]{1,2})/gu)].map((match) => {
		const unit = units[match.groups?.['unit'] ?? ''] ?? '';
		const count = match.groups?.['count'] ?? '';
		const plural = unit === 'century' ? 'centuries' : `${unit}s`;
		return count === 'X' ? `some ${plural}` : `${count} ${count === '1' ? unit : plural}`;
	});
}

function describeSet(value: string, quant: string | undefined): string {
	const day = /^XXXX-WXX-(?<day>[1-7])$/u.exec(value)?.groups?.['day'];
	const each = quant === undefined || quant === 'EVERY' ? 'every' : quant.toLowerCase();
	if (day) return `${each} ${WEEKDAYS[Number(day) - 1]}`;
	const duration = describeDuration(value);
	if (duration) return `${each} ${duration.replace(/^1 /u, '')}`;
	return `${each}: ${describePoint(value).text}`;
}

function fullDate(date: CivilDate): string {
	return `${WEEKDAYS[weekday(date) - 1]}, ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

function extent(first: CivilDate, last: CivilDate): string {
	return `${fullDate(first)} – ${fullDate(last)}`;
}

function plain(text: string): TimexText {
	return { text, extent: null };
}
