import type { Check, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** Two marks where one belongs; what stands before or behind tells the cases apart that are meant so. */
const DOUBLED =
	/(?<pair>,[ \t]?,|;[ \t]?;|:[ \t]?:|,\.(?!\.)|,[ \t]\.(?![.\p{L}])|(?<![.\p{N}])\.\.(?![.\p{N}/\\])|(?<![. \t])\.[ \t]\.(?![.\p{N}\p{L}]|[ \t]\.)|[,.]["”’'»]{1,2}[.,](?!\.))/gu;

/** What all of these have in common, told faster. */
const MAY_BE_DOUBLED = /[,;:.][ \t"”’'»]{0,2}[,;:.]/u;

/** Doubled punctuation. */
export const DOUBLED_PUNCTUATION: Check = {
	code: 'doubled-punctuation',
	severity: 'warning',
	title: 'Doubled punctuation',
	description:
		'Two punctuation marks stand where one belongs: `,,`, `..`, `. .`, `,.`, or one inside and one outside a closing quotation mark (`,".`). ' +
		'Ellipses (`...`, `. . .`), abbreviations before a comma (`Inc.,`), paths and addresses are left alone.',
	examples: {
		reports: [
			'It lacks four metres[..]',
			'It was late[, ,] he said.',
			'He quoted it on Thursday[. .] It was late.',
			'“We go on[,”.] She left.',
			'She said it[,.] Then she left.',
			'He called it "a start[.".] She left.',
		],
		accepts: [
			'He waited... and left. . . . So did she.',
			'Acme Inc., of Ohio, paid. See ../notes or https://example.com/a,,b for more.',
			'“We go on,” she said. “Why?”',
			'It ran from 1..5, and so on etc.',
			'He moved to the "U.S.", he said.',
			'The rule names .boat, .pier and .town.',
		],
	},
	isMechanical: true,
	run: ({ text }) =>
		MAY_BE_DOUBLED.test(text) ? reportEach([...text.matchAll(DOUBLED)], (match) => reportOf(text, match.index, match[0])) : NO_REPORTS,
};

function reportOf(text: string, start: number, pair: string): Report | null {
	const end = start + pair.length;
	if (isAddress(text, start) || isAbbreviated(text, start, pair)) return null;
	const single = mended(pair);
	return {
		start,
		end,
		message: `Doubled punctuation: ${pair} should be ${single}`,
		fixes: [{ kind: 'edit', title: `Replace ${pair} by ${single}`, edits: [{ start, end, text: single }] }],
	};
}

/** Within quotation marks the inner mark stays; a full stop wins over a comma. */
function mended(pair: string): string {
	const first = pair.charAt(0);
	const last = pair.charAt(pair.length - 1);
	if (/["”’'»]/u.test(pair)) return (last === '.' ? '.' : first === '.' ? ',' : first) + pair.slice(1, -1);
	return last === '.' ? '.' : first;
}

/** How far an address is looked for around a mark. */
const LONGEST_ADDRESS = 200;

/** Whether the mark stands in an address, a path or code: in a run without spaces that holds "://", "@", "\\" or a back quote. */
function isAddress(text: string, at: number): boolean {
	const before = /\S*$/u.exec(text.slice(Math.max(0, at - LONGEST_ADDRESS), at))?.[0] ?? '';
	const after = /^\S*/u.exec(text.slice(at, at + LONGEST_ADDRESS))?.[0] ?? '';
	return /:\/\/|www\.|@|\\|`/u.test(before + after);
}

/** "U.S.", "e.g.,": a full stop of an abbreviation inside the marks. */
function isAbbreviated(text: string, start: number, pair: string): boolean {
	return (
		pair.startsWith('.') &&
		/["”’'»]/u.test(pair) &&
		/(?:\.\p{L}|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|etc|vs|Mr|Mrs|Dr|No))$/u.test(text.slice(Math.max(0, start - 8), start))
	);
}
