import type { Token } from '../../tokens/token.js';
import type { Region } from './pairMarks.js';
import { isTitleLike, wordsIn } from './titleLike.js';

/** What has a title: a quotation behind one of these, all capitals, is its title and no speech. */
const WORKS = new Set(
	(
		'book novel memoir play poem song album single film movie series show documentary episode essay article column ballad painting exhibition musical opera ' +
		'programme program podcast magazine study sitcom comedy drama thriller blog game story anthem hymn sculpture sequel trilogy autobiography biography pamphlet ' +
		'books novels plays poems songs albums films movies shows essays articles columns paintings'
	).split(' '),
);
const NAMING = new Set([
	'called',
	'titled',
	'entitled',
	'named',
	'dubbed',
	'in',
	'wrote',
	'sang',
	'played',
	'directed',
	'published',
	'performed',
]);
const MAKERS = new Set(
	'author star director writer creator producer hero cast version cover copy editor singer host hosts stars authors film edition screening'.split(
		' ',
	),
);

/** Whether a quotation is the title of a work, by its capitals and by what stands beside it: `her book, “The Late Tide,”`, `in “Late Tide”`, `author of “Late Tide”`. */
export function isWorkTitle(tokens: readonly Token[], region: Region): boolean {
	return mayBeTitle(tokens, region) && (isNamedWork(tokens, region) || isCalledWork(tokens, region.endToken + 1));
}

/** Whether what stands before a quotation alone says that it is the title of a work. */
export function isIntroducedWork(tokens: readonly Token[], region: Region): boolean {
	return mayBeTitle(tokens, region) && isNamedWork(tokens, region);
}

function mayBeTitle(tokens: readonly Token[], region: Region): boolean {
	return wordsIn({ tokens }, region) >= 2 && isTitleLike({ tokens }, region);
}

function isNamedWork(tokens: readonly Token[], region: Region): boolean {
	let i = region.open.token - 1;
	if (tokens[i]?.text === ',') i--;
	const before = tokens[i]?.lower ?? '';
	if (WORKS.has(before)) return true;
	if (i < region.open.token - 1) return false;
	return NAMING.has(before) || (before === 'of' && MAKERS.has(tokens[i - 1]?.lower ?? ''));
}

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their']);
const BEHIND_WORKS = new Set(['by', 'about', 'of', 'from', 'that', 'which', ',', '.']);
const LONGEST_DESCRIPTION = 5;

/** Whether what stands behind a quotation says that it is a work: `“The Late Tide,” a short novel by Ann Roe`. */
function isCalledWork(tokens: readonly Token[], behind: number): boolean {
	const first = tokens[behind]?.text === ',' ? behind + 1 : behind;
	if (!ARTICLES.has(tokens[first]?.lower ?? '')) return false;
	for (let i = first + 1; i <= first + LONGEST_DESCRIPTION; i++) {
		if (tokens[i]?.kind !== 'word') return false;
		if (WORKS.has(tokens[i]?.lower ?? '') && BEHIND_WORKS.has(tokens[i + 1]?.lower ?? '')) return true;
	}
	return false;
}
