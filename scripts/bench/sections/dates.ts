import { DATE_FINDERS } from '../dateFinders.js';
import { markdownTable } from '../markdownTable.js';
import { LIMIT, runTask } from '../runTask.js';
import { figure, median } from '../statistics.js';
import type { DatePass } from '../tasks/dates.js';

const MEGABYTE = 1_000_000;

/** Texts that have cost taggers of dates more than they should, repeated to a megabyte. */
const HARD: readonly (readonly [name: string, repeated: string])[] = [
	['digits', '1234567890'],
	['spaces', ' '],
	['“the of last next ”', 'the of last next '],
	['“1/1/1/”', '1/1/1/'],
	['“monday ”', 'monday '],
];

/** The date stage alone beside chrono-node on the same texts: how fast, whether the cost of a character grows with the text, and what hard texts cost. */
export async function measureDates(): Promise<string> {
	return [
		'## Dates alone',
		'The date stage with all that it needs (paragraphs, tokens, sentences), without names and quotes, beside chrono-node; both are given the same texts and the day of publication. Medians of the processor’s time for whole passes, after a warm-up.',
		await measureSpeed(),
		'Nanoseconds a character of one article of so many characters, and of a megabyte of hard text:',
		await measureGrowth(),
	].join('\n\n');
}

async function measureSpeed(): Promise<string> {
	const rows: string[][] = [];
	for (const name of DATE_FINDERS) {
		const passes = await runTask<DatePass>('dates', name, 'articles', String(MEGABYTE));
		const [first] = passes;
		const milliseconds = median(passes.map((pass) => pass.milliseconds));
		rows.push(
			first
				? [name, figure(milliseconds / (first.bytes / 1e6)), figure(first.bytes / 1e3 / milliseconds), String(first.found)]
				: [name, tooLong(), '–', '–'],
		);
	}
	return markdownTable(['', 'ms a MB', 'MB/s', 'dates'], rows);
}

async function measureGrowth(): Promise<string> {
	const texts = [
		...[5_000, 50_000, 500_000].map((length) => ({ name: `${length / 1000} kB`, args: ['article', String(length)] })),
		...HARD.map(([name, repeated]) => ({ name, args: ['repeat', String(MEGABYTE), repeated] })),
	];
	const rows: string[][] = [];
	for (const finder of DATE_FINDERS) {
		const cells: string[] = [];
		for (const { args } of texts) {
			const passes = await runTask<DatePass>('dates', finder, ...args);
			cells.push(
				passes.length > 0 ? figure(median(passes.map(({ milliseconds, characters }) => (milliseconds * 1e6) / characters))) : tooLong(),
			);
		}
		rows.push([finder, ...cells]);
	}
	return markdownTable(['', ...texts.map(({ name }) => name)], rows);
}

function tooLong(): string {
	return `over ${LIMIT / 1000} s`;
}
