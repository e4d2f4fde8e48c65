import { findWord, foldName } from '../../workspace/foldName.js';

/**
 * By what an editor goes on filtering a name while one types: what is written so far, then the rest of the name from the word that it begins. Why: typed as "Alv", "José Álvarez" would else be
 * thrown out, for its accent, or sorted behind others, for its first word.
 */
export function filterTextOf(form: string, written: string): string {
	const folded = foldName(form);
	const prefix = foldName(written);
	const start = findWord(folded, prefix);
	return start < 0 ? form : written + folded.slice(start + prefix.length);
}
