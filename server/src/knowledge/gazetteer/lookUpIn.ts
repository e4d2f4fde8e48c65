import type { Knowledge, KnowledgeQuery } from '../knowledge.js';
import { choosePlaces } from './choosePlace.js';
import { builtIn, describeNationality, describePlace, describeSeveral } from './describePlace.js';
import type { Gazetteer, InternationalOrganization } from './gazetteer.js';
import { placeKey } from './placeKey.js';

/** What the gazetteer says of an entity, by the first of its forms that it has; null where it has none of them among things of the entity's type. */
export function lookUpIn(gazetteer: Gazetteer, query: KnowledgeQuery): Knowledge | null {
	if (query.type === 'organization') return ofOrganization(gazetteer, query.forms);
	for (const form of query.forms) {
		const key = placeKey(form);
		if (query.type === 'location') {
			const found = gazetteer.places.get(key);
			const [place, ...asLikely] = found ? choosePlaces(found, key, query.places, gazetteer) : [];
			if (place && found) return asLikely.length > 0 ? describeSeveral(form, [place, ...asLikely]) : describePlace(place, found);
		} else if (query.type === 'group') {
			const country = gazetteer.nationalities.get(key) ?? gazetteer.nationalities.get(key.replace(/s$/u, ''));
			if (country) return describeNationality(country, form);
		}
	}
	return null;
}

/** An acronym of which the article has the name in full means what is called so, and nothing where the gazetteer does not know that: there are more organizations than one of three letters. */
function ofOrganization({ organizations }: Gazetteer, forms: readonly string[]): Knowledge | null {
	const full = forms.filter((form) => form.includes(' '));
	for (const form of full.length > 0 ? full : forms) {
		const found = organizations.get(placeKey(form)) ?? [];
		const [only] = found;
		if (only && found.length === 1) return describeOrganization(only);
		if (found.length > 1)
			return {
				...builtIn(form, 'organization'),
				description: found.map(({ name, description }) => `${name} (${description})`).join(', or '),
			};
	}
	return null;
}

function describeOrganization({ name, acronym, aliases, description }: InternationalOrganization): Knowledge {
	return { ...builtIn(name, 'organization'), aliases: acronym === '' ? aliases : [acronym, ...aliases], description };
}
