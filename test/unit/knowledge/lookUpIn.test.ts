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
		['Mexico', 'location', 'Mexico', 'country in North America'],
		['Georgia', 'location', 'Georgia', 'country in the South Caucasus'],
		['Pennsylvania', 'location', 'Pennsylvania', 'state of the United States'],
		['New York', 'location', 'New York', 'state and city in the United States'],
		['Xinjiang', 'location', 'Xinjiang', 'autonomous region of China'],
		['Congo', 'location', 'Congo', 'Democratic Republic of the Congo, or Republic of the Congo'],
		['Cote d’Ivoire', 'location', 'Ivory Coast', 'country in West Africa'],
		['Greenland', 'location', 'Greenland', 'territory in North America'],
		['Taiwan', 'location', 'Taiwan', 'in East Asia'],
		['Kosovo', 'location', 'Kosovo', 'in southern Europe'],
		['SUVA', 'location', 'Suva', 'capital of Fiji'],
		['Astana', 'location', 'Astana', 'capital of Kazakhstan'],
		['Washington', 'location', 'Washington D.C.', 'capital of the United States'],
		['Almaty', 'location', 'Almaty', 'city in Kazakhstan'],
		['Sao Paulo', 'location', 'São Paulo', 'city in Brazil'],
		['Kazakhs', 'group', 'Kazakhs', 'of Kazakhstan'],
		['Ni-Vanuatu', 'group', 'Ni-Vanuatu', 'of Vanuatu'],
		['CSTO', 'organization', 'Collective Security Treaty Organization', 'military alliance led by Russia'],
		['World Health Organisation', 'organization', 'World Health Organization', 'United Nations agency for public health'],
		[
			'Red Cross',
			'organization',
			'International Red Cross and Red Crescent Movement',
			'humanitarian movement of two international bodies and the national societies',
		],
	] as const) {
		it(`knows ${form} as ${description}`, () => assert.deepEqual(told(form, type), [name, description]));
	}

	it('takes a city for the one in a country that the article names', () => {
		assert.deepEqual(told('Birmingham', 'location'), ['Birmingham', 'city in the United Kingdom']);
		assert.deepEqual(told('Birmingham', 'location', 'Alabama', 'U.S.'), ['Birmingham', 'city in Alabama, the United States']);
		const facts = ask('Birmingham', 'location')?.facts ?? [];
		assert.ok(facts.some(({ label, value }) => label === 'Also the name of' && value === 'a city in Alabama, the United States'));
	});

	it('takes a state for a country of its name where the article is about its neighbours', () => {
		assert.equal(told('Georgia', 'location', 'Atlanta', 'U.S.')?.[1], 'state of the United States');
		assert.equal(told('Georgia', 'location', 'Tbilisi', 'Russia', 'U.S.')?.[1], 'country in the South Caucasus');
		assert.equal(told('Punjab', 'location', 'Lahore', 'Pakistan')?.[1], 'province of Pakistan');
	});

	it('knows a province that is seldom named alone only beside its country', () => {
		assert.equal(told('Mangystau', 'location'), null);
		assert.equal(told('Mangystau', 'location', 'Kazakh')?.[1], 'region of Kazakhstan');
	});

	it('says of a name of several cities which it may mean', () => {
		assert.equal(
			told('Springfield', 'location')?.[1],
			'city in Illinois, the United States, or city in Massachusetts, the United States, or city in Missouri, the United States',
		);
	});

	it('takes an acronym for what the article has in full, and says of two meanings both', () => {
		const known = (...forms: readonly string[]) => lookUpIn(gazetteer, { forms, type: 'organization', places: [] });
		assert.match(known('ICC')?.description ?? '', /^International Criminal Court \(.*\), or International Cricket Council \(.*\)$/u);
		assert.equal(known('ICC', 'International Cricket Council')?.name, 'International Cricket Council');
		assert.equal(known('CAF', 'Coastal Anglers Federation'), null);
	});

	it('says of no city that is a country what its capital is, nor of a colonial or disputed one', () => {
		for (const name of ['Singapore', 'Hong Kong', 'Palestine'])
			assert.ok(!ask(name, 'location')?.facts.some(({ label }) => label === 'Capital'), name);
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
		const other = readGazetteer('article-annotator-gazetteer 3\ncountry|FJ|Fiji');
		assert.equal(lookUpIn(other, { forms: ['Fiji'], type: 'location', places: [] }), null);
	});
});
