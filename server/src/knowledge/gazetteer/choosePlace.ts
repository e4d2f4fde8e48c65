import { countryOf, type Gazetteer, type GazetteerPlace, isNamedAlone, likelihoodOf } from './gazetteer.js';
import { placeKey } from './placeKey.js';

/**
 * Which of several places of a name an article means: the one in the country that most of its other places are or lie in, else the most likely. Several where they are as likely; none where all are parts of countries
 * that are seldom named without it, and the article names nothing else there. `found`: the most likely first.
 */
export function choosePlaces(
	found: readonly GazetteerPlace[],
	key: string,
	named: readonly string[],
	gazetteer: Gazetteer,
): readonly GazetteerPlace[] {
	const keys = named.map(placeKey).filter((other) => other !== key);
	const counts = countriesNamed(keys, gazetteer);
	const countOf = (place: GazetteerPlace) => counts.get(countryOf(place).code) ?? 0;
	const candidates = found.filter((place) => place.kind !== 'subdivision' || isNamedAlone(place) || countOf(place) > 0);
	const most = Math.max(0, ...candidates.map(countOf));
	const nearest = candidates.filter((place) => countOf(place) === most);
	const [first] = nearest;
	return first ? nearest.filter((place) => likelihoodOf(place) === likelihoodOf(first)) : [];
}

/** Of each country, how many of some names mean it, or a place that lies nowhere else. */
function countriesNamed(keys: readonly string[], { places, nationalities }: Gazetteer): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const key of new Set(keys)) {
		const nationality = nationalities.get(key);
		const codes = new Set([...(places.get(key) ?? []).map((place) => countryOf(place).code), ...(nationality ? [nationality.code] : [])]);
		const [code] = codes;
		if (codes.size === 1 && code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return counts;
}
