import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso6393 } from 'iso-639-3';

const require = createRequire(import.meta.url);

/** What is read of the subdivisions of CLDR: names in English under codes such as `keng`, the country first. */
interface Subdivisions {
	readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
}

/** Countries whose subdivisions are single municipalities, which news seldom names. */
const SMALL: ReadonlySet<string> = new Set([
	'ad',
	'ag',
	'bb',
	'bm',
	'dm',
	'ee',
	'gd',
	'is',
	'kn',
	'lc',
	'li',
	'lt',
	'lv',
	'mk',
	'mt',
	'nr',
	'pw',
	'sc',
	'si',
	'sm',
	'vc',
]);

/** What stands behind the name of a subdivision and is often left out. */
const KIND =
	/ (?:Autonomous (?:Province|Region|Republic)|Capital (?:Region|District)|Province|Region|State|County|Governorate|District|Department|Prefecture|Oblast|Krai|Municipality|Parish|Division|Voivodeship|Canton|Emirate|Republic)$/u;

/** States, provinces, counties and districts in English, with and without the word for what they are. */
export function provinces(): readonly string[] {
	const { subdivisions } = require('cldr-subdivisions-full/subdivisions/en/en.json') as Subdivisions;
	return Object.entries(subdivisions.localeDisplayNames.subdivisions)
		.filter(([code]) => !SMALL.has(code.slice(0, 2)))
		.map(([, name]) => name)
		.filter((name) => !/[\d,()]/u.test(name))
		.flatMap((name) => [name, name.replace(KIND, '')]);
}

/** Living languages by their English names: one or two words, without the longer names of dialects and sign languages. */
export function languages(): readonly string[] {
	return iso6393
		.filter(({ type, name }) => type === 'living' && !/[(),]|Sign Language/u.test(name) && name.length > 3)
		.map(({ name }) => name)
		.filter((name) => name.split(/[ -]/u).length < 3);
}

/** Brands of companies, services and software. */
export function brands(): readonly string[] {
	const text = readFileSync(require.resolve('simple-icons/icons.json'), 'utf8');
	return (JSON.parse(text) as readonly { readonly title: string }[]).map(({ title }) => title).filter((title) => /^\p{L}.{2}/u.test(title));
}
