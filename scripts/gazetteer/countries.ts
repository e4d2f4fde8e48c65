import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries, languages } from 'countries-list';
import { inRepository } from '../support/paths.js';
import { DISPUTED, NEWS_REGIONS, REGIONS, TERRITORIES } from './regions.js';

const require = createRequire(import.meta.url);

interface TerritoryInfo {
	readonly _population: string;
	readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string; readonly _populationPercent: string }>>;
}

/** The lines of all countries: `country|KZ|Kazakhstan|other names|kind|region|capital|population|languages|currency|nationalities`, lists with `;` between. */
export function countryLines(): readonly string[] {
	const { territoryInfo } = (
		require('cldr-core/supplemental/territoryInfo.json') as {
			readonly supplemental: { readonly territoryInfo: Readonly<Record<string, TerritoryInfo>> };
		}
	).supplemental;
	const nationalities = nationalitiesByCode();
	return Object.entries(countries)
		.filter(([code]) => code !== 'AQ')
		.map(([code, country]) => {
			const info = territoryInfo[code];
			const aliases = 'alias' in country ? country.alias.filter((name) => !OLD_NAMES.has(name)) : [];
			return [
				'country',
				code,
				country.name,
				[...aliases, ...(MORE_NAMES[code] ?? [])].join(';'),
				DISPUTED.has(code) ? '' : TERRITORIES.has(code) ? 'territory' : 'country',
				regionOf(code),
				capitalOf(code, country),
				info ? rounded(Number(info._population)) : '',
				officialLanguages(info, country.languages).join(';'),
				country.currency[0] ?? '',
				(nationalities.get(code) ?? []).join(';'),
			].join('|');
		});
}

/** Names that countries had once, and that mean a time or an empire rather than a country today. */
const OLD_NAMES: ReadonlySet<string> = new Set(
	'East Pakistan|Upper Volta|Dahomey|Bechuanaland|British Honduras|Ubangi-Shari|Spanish Sahara|Abyssinia|Gold Coast|Portuguese Guinea|Dutch East Indies|Gilbert Islands|Basutoland|French Sudan|Nyasaland|South West Africa|Siam|Ellice Islands|Tanganyika|New Hebrides|Northern Rhodesia|Southern Rhodesia|Rhodesia|Formosa|Emirates|Persia|Kampuchea'.split(
		'|',
	),
);

/** What news calls countries besides. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
	US: ['U.S.', 'U.S.A.', 'the States'],
	GB: ['U.K.'],
	AE: ['U.A.E.', 'Emirates'],
	CN: ['PRC', 'People’s Republic of China'],
	CG: ['Congo'],
	CD: ['Congo', 'DRC'],
	VA: ['Holy See'],
};

/** The capital; none of what is a city itself, and none that states differ about. */
function capitalOf(code: string, { name, capital }: { readonly name: string; readonly capital: string }): string {
	const known = CAPITALS[code] ?? capital;
	return known === name ? '' : known;
}

/** Capitals that the list has otherwise: Hong Kong's is a name of colonial times; Palestine's and Western Sahara's are disputed. */
const CAPITALS: Readonly<Record<string, string>> = { HK: '', PS: '', EH: '', SZ: 'Mbabane', MN: 'Ulaanbaatar', SM: '', VA: '' };

/** The region that directly groups a country, or what news calls it. */
function regionOf(code: string): string {
	const inNews = Object.entries(NEWS_REGIONS).find(([, codes]) => codes.split(' ').includes(code))?.[0];
	if (inNews !== undefined) return inNews;
	const { territoryContainment } = (
		require('cldr-core/supplemental/territoryContainment.json') as {
			readonly supplemental: { readonly territoryContainment: Readonly<Record<string, { readonly _contains?: readonly string[] }>> };
		}
	).supplemental;
	const region = Object.entries(territoryContainment).find(([group, { _contains }]) => group in REGIONS && _contains?.includes(code))?.[0];
	return (region && REGIONS[region]) ?? '';
}

/** The official languages, the most spoken first; those of `countries-list` where CLDR names none. */
function officialLanguages(info: TerritoryInfo | undefined, fallback: readonly string[]): readonly string[] {
	const official = Object.entries(info?.languagePopulation ?? {})
		.filter(([, { _officialStatus }]) => _officialStatus === 'official' || _officialStatus === 'de_facto_official')
		.toSorted(([, a], [, b]) => Number(b._populationPercent) - Number(a._populationPercent))
		.map(([code]) => code.replace(/_.*$/u, ''));
	const codes = [...new Set(official.length > 0 ? official : fallback)];
	return codes.flatMap((code) => (code in languages ? [languages[code as keyof typeof languages].name] : [])).slice(0, 4);
}

/** Two figures of a number: estimates are no surer. */
function rounded(population: number): string {
	return population > 0 ? String(Number(population.toPrecision(2))) : '';
}

function nationalitiesByCode(): ReadonlyMap<string, readonly string[]> {
	const text = readFileSync(inRepository('scripts', 'gazetteer', 'data', 'nationalities.txt'), 'utf8');
	return new Map(
		text
			.trim()
			.split(/[|\n]/u)
			.map((item) => [item.slice(0, 2), item.slice(3).split(',')]),
	);
}
