import type { Mention } from '../../entities/mention.js';
import { genderOfName } from '../../linking/gender.js';
import { nearSpellings, timesCounted } from '../articleTally.js';
import type { Check, CheckInput, Report } from '../check.js';
import { cut } from '../nearSpelling.js';
import { reportEach } from '../reportEach.js';
import { nameWords, spellingKeys } from '../share.js';

/** "Hanna Roe" in an article about Hannah Roe. */
export const NEAR_SPELLING: Check = {
	code: 'near-spelling',
	severity: 'warning',
	title: 'Two spellings of a name',
	description:
		'The article writes a person’s name in two ways that differ by one letter: “Hannah” and “Hanna”, “Nazarbayev” and “Nazarbaev”. The rarer spelling is reported wherever it stands, or both where they are equally frequent. ' +
		'Names of fewer than four letters, and those that differ in their last letter as a son’s and a daughter’s do (“Ivanov”, “Ivanova”), are left alone, as are two people whose first names differ, syllables of given names (“Ping-cheng”), pet forms (“Mike”, “Mikey”), one name in a list of several, and what “[sic]” stands behind.',
	examples: {
		reports: [
			'Hannah Aasland opened the pier. Hannah Aasland, 41, is the mayor.\n\nThe bridge was paid for by [Hanna Aasland], she said.',
			'Henrik Sorensen closed the pier. Sorensen is the harbour master.\n\n“It is a start,” said [Sorenson].',
		],
		accepts: [
			'Ivan Ivanov met Anna Ivanova. Ivanov sang, and Ivanova danced.',
			'Henrik Aasland closed the pier. Aasland is the harbour master.',
			'Moira Lyle met Maria Lyle.',
			'Lo Ping-cheng met Henrik Chen. Chen and Chen Mei are pilots.',
			'Mike Lyle came. Mike is a pilot. “Best of luck, Mikey,” said Orla Finn.',
			'Deborah Ross and Russ Finn came.',
			'Old Andam and the Andam family came from Obir, Adam, Openis and Gomoa, Andamba and Asin. Andam sang.',
		],
	},
	run: (input) => reportEach(input.mentions, (mention) => report(input, mention)),
};

function report({ tally, text: block }: CheckInput, mention: Mention): Report | null {
	const { type, text, start, end, confidence } = mention;
	if (type !== 'person' || confidence < LEAST || !mayBeMisspelled(mention, block)) return null;
	const words = nameWords(text);
	for (const key of spellingKeys(words)) {
		const own = timesCounted(tally, key);
		let best: readonly [string, number] | null = null;
		for (const other of nearSpellings(tally, key)) if (other[1] > (best?.[1] ?? 0)) best = other;
		if (!best || own === 0 || best[1] < own) continue;
		const [first] = cut(key);
		// Of two spellings that are as frequent, a common first name is the right one.
		if (best[1] === own && first !== '' && genderOfName(`${first} x`) !== null) continue;
		const [wrong, right] = first === '' ? [cut(key)[1], cut(best[0])[1]] : [first, cut(best[0])[0]];
		const lower = text.toLowerCase();
		const at = first === '' ? lower.lastIndexOf(wrong) : lower.indexOf(wrong);
		const written = text.slice(at, at + wrong.length);
		const spelled = at < 0 ? '' : likeCase(written, right);
		if (at < 0) continue;
		return {
			start,
			end,
			message: `The article also spells “${written}” as “${spelled}”${best[1] > own ? `, ${best[1]} times` : ''}.`,
			fixes: [
				{
					kind: 'edit',
					title: `Change to “${spelled}”`,
					edits: [{ start: start + at, end: start + at + wrong.length, text: spelled }],
				},
			],
		};
	}
	return null;
}

const LISTED_BEFORE = /\p{Lu}[\p{L}’'-]+, (?:and )?$/u;
const LISTED_BEHIND = /^,? (?:and )?\p{Lu}[\p{L}’'-]+(?:,| and )/u;
const REACH = 32;

/** Whether a slip in a name can be told: not in one word of a list, which may name anything, and not where “[sic]” says that it is meant. */
function mayBeMisspelled({ start, end, text: name }: Mention, text: string): boolean {
	const behind = text.slice(end, end + REACH);
	// A nickname in marks (“Robert "Bobby" Roe”) is no other spelling.
	if (/^(?:[’']s)? ?\[sic\]/u.test(behind) || /["“”]/u.test(name)) return false;
	return /\s/u.test(name) || !LISTED_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || !LISTED_BEHIND.test(behind);
}

/** How sure a mention is at least of naming a person: a name misspelled is a name less known. */
const LEAST = 0.4;

function likeCase(written: string, word: string): string {
	if (written === written.toUpperCase()) return word.toUpperCase();
	const capital = word.charAt(0).toUpperCase() + word.slice(1);
	return capital.replace(/^(?<head>Mc|O')(?<letter>\p{Ll})/u, (_, head: string, letter: string) => head + letter.toUpperCase());
}
