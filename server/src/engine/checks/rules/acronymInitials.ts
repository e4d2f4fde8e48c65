import { expandAcronym } from '../../entities/expandAcronym.js';
import type { Check, CheckInput, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** "World Health Organization (WHA)". */
export const ACRONYM_INITIALS: Check = {
	code: 'acronym-initials',
	severity: 'warning',
	title: 'Acronym does not fit its expansion',
	description:
		'The letters in brackets are those that the name before them begins with, but for one that is another, is missing, is one too many, or has changed places with its neighbour. Acronyms that fit in no other way are left alone: they may come from another language.',
	examples: {
		reports: [
			'The Collective Fisheries Organization ([CFU]) met on Monday. The CFO was late.',
			'The National Union of Harbour Pilots ([NUPH]) met on Monday. The NUHP was late.',
			'The Association of Valley Farmers ([AFV]) met on Monday. The AVF was late.',
		],
		accepts: [
			'The Collective Fisheries Organization (CFO) met on Monday.',
			'The National Union of Harbour Pilots (NUHP) met on Monday.',
			'The Workers’ Party (PT) met. Acme Motors (NYSE) fell.',
		],
	},
	run: (input) => (input.text.includes('(') ? definitionsIn(input) : NO_REPORTS),
};

const DEFINITION =
	/(?<name>\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|the|and|on|in|to|de|&) ){0,2}\p{Lu}[\p{L}’'-]+){2,7}) \((?:the )?(?<acronym>\p{Lu}{3,8})\)/gu;
const SMALL = /^(?:of|for|the|and|on|in|to|de|&)$/u;

function definitionsIn({ text }: CheckInput): readonly Report[] {
	return reportEach([...text.matchAll(DEFINITION)], (match) => {
		const { name: whole = '', acronym = '' } = match.groups ?? {};
		const name = whole.replace(/^The /u, '');
		if (!isSwapped(acronym, initialsOf(name, 'large')) && (expandAcronym(acronym, name) !== null || !isNearInitials(acronym, name)))
			return null;
		const end = match.index + match[0].length - 1;
		const start = end - acronym.length;
		const right = initialsOf(name, 'large');
		return {
			start,
			end,
			message: `“${acronym}” does not fit “${name}”.`,
			fixes: [{ kind: 'edit', title: `Write “${right}”`, edits: [{ start, end, text: right }] }],
		};
	});
}

function initialsOf(name: string, words: 'large' | 'all'): string {
	return name
		.split(/[ -]/u)
		.filter((word) => word !== '' && (words === 'all' || !SMALL.test(word)))
		.map((word) => word.charAt(0).toUpperCase())
		.join('');
}

/** Whether an acronym is one slip away from the initials of a name's last words. */
function isNearInitials(acronym: string, name: string): boolean {
	return [initialsOf(name, 'large'), initialsOf(name, 'all')].some((initials) =>
		[initials, initials.slice(1)].some((end) => end.length >= 3 && isOneSlip(acronym, end)),
	);
}

/** Whether two neighbours have changed places, in an acronym that could be read out of the name all the same: “Association of Valley Farmers (AFV)”. */
function isSwapped(acronym: string, initials: string): boolean {
	return acronym.length === initials.length && [...acronym].sort().join() === [...initials].sort().join() && isOneSlip(acronym, initials);
}

function isOneSlip(a: string, b: string): boolean {
	if (a === b || a[0] !== b[0]) return false;
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	if (a.length === b.length)
		return (
			a.slice(same + 1) === b.slice(same + 1) ||
			(a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2))
		);
	if (Math.min(a.length, b.length) < 4) return false;
	return a.length < b.length ? a.slice(same) === b.slice(same + 1) : a.slice(same + 1) === b.slice(same);
}
