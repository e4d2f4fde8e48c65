import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityType } from '../../../server/src/engine/index.js';
import { lookUpIn } from '../../../server/src/knowledge/gazetteer/lookUpIn.js';
import { readGazetteer } from '../../../server/src/knowledge/gazetteer/readGazetteer.js';

const SHIPPED = fileURLToPath(new URL('../../../../dist/gazetteer.txt', import.meta.url));

describe('the built-in gazetteer', () => {
	const gazetteer = readGazetteer(readFileSync(SHIPPED, 'utf8'));
	const ask = (form: string, type: EntityType, ...places: readonly string[]) => lookUpIn(gazetteer, { forms: [form], type, places });
	const told = (form: string, type: EntityType, ...places: readonly string[]) => {
		const known = ask(form, type, ...places);
		return known && [known.name, known.description];
	};

	for (const [form, type, name, description] of [
		['Kazakhstan', 'location', 'Kazakhstan', 'country in Central Asia'],
		['U.S.', 'location', 'United States', 'country in North America'],
		['the Netherlands', 'location', 'Netherlands', 'country in western Europe'],
		['Cote d’Ivoire', 'location', 'Ivory Coast', 'country in West Africa'],
		['Greenland', 'location', 'Greenland', 'territory in North America'],
		['Taiwan', 'location', 'Taiwan', 'in East Asia'],
		['Kosovo', 'location', 'Kosovo', 'in southern Europe'],
		['SUVA', 'location', 'Suva', 'capital of Fiji'],
		['Astana', 'location', 'Astana', 'capital of Kazakhstan'],
		['Washington', 'location', 'Washington D.C.', 'capital of United States'],
		['Almaty', 'location', 'Almaty', 'city in Kazakhstan'],
		['Sao Paulo', 'location', 'São Paulo', 'city in Brazil'],
		['Kazakhs', 'group', 'Kazakhs', 'of Kazakhstan'],
		['Ni-Vanuatu', 'group', 'Ni-Vanuatu', 'of Vanuatu'],
		['CSTO', 'organization', 'Collective Security Treaty Organization', 'military alliance led by Russia'],
		['World Health Organisation', 'organization', 'World Health Organization', 'United Nations agency for public health'],
	] as const) {
		it(`knows ${form} as ${description}`, () => assert.deepEqual(told(form, type), [name, description]));
	}

	it('takes a city for the one in a country that the article names', () => {
		assert.deepEqual(told('Birmingham', 'location'), ['Birmingham', 'city in United Kingdom']);
		assert.deepEqual(told('Birmingham', 'location', 'Alabama', 'U.S.'), ['Birmingham', 'city in United States']);
		const facts = ask('Birmingham', 'location')?.facts ?? [];
		assert.ok(facts.some(({ label, value }) => label === 'Cities of this name also in' && value === 'United States'));
	});

	it('tells the capital, the number of people and the code of a country first', () => {
		const facts = ask('Vanuatu', 'location')?.facts ?? [];
		assert.deepEqual(
			facts.slice(0, 3).map(({ label }) => label),
			['Capital', 'Population', 'Code'],
		);
		assert.equal(facts[0]?.value, 'Port Vila');
		assert.match(facts[1]?.value ?? '', /^about \d{3},000$/u);
	});

	it('knows nothing of what is of another type, or of no name', () => {
		assert.equal(ask('Kazakhstan', 'person'), null);
		assert.equal(ask('Zorblatt', 'location'), null);
		assert.equal(ask('', 'organization'), null);
	});

	it('of another version is empty', () => {
		const other = readGazetteer('article-annotator-gazetteer 2\ncountry|FJ|Fiji');
		assert.equal(lookUpIn(other, { forms: ['Fiji'], type: 'location', places: [] }), null);
	});
});
