import { allLocales } from '@faker-js/faker';

/** First names in Latin script, of all of faker's languages. Single words only: parts stand for themselves. */
export function firstNames(): readonly string[] {
	return fakerNames('first_name').filter((name) => !/[ -]/u.test(name));
}

/** Languages whose long lists of last names would take more room than they bring recall, in news in English. */
const LAST_NAMES_LEFT_OUT: ReadonlySet<string> = new Set([
	'cs_CZ',
	'hr',
	'sr_RS_latin',
	'sk',
	'sl_SI',
	'uz_UZ_latin',
	'ku_kmr_latin',
	'lv',
]);

/** Last names, likewise, of the larger languages. */
export function lastNames(): readonly string[] {
	return fakerNames('last_name', LAST_NAMES_LEFT_OUT).filter((name) => !/[ -]/u.test(name));
}

function fakerNames(kind: 'first_name' | 'last_name', except: ReadonlySet<string> = new Set()): readonly string[] {
	return Object.entries(allLocales).flatMap(([language, locale]) => {
		if (except.has(language)) return [];
		const lists = (locale as { readonly person?: Readonly<Record<string, unknown>> }).person?.[kind];
		return Object.values((lists ?? {}) as Readonly<Record<string, readonly unknown[]>>)
			.flat()
			.filter((name) => typeof name === 'string')
			.filter((name) => name.length > 2 && /^\p{Lu}[\p{L}\p{M}'’ -]+$/u.test(name));
	});
}
