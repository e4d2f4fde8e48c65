import assert from 'node:assert/strict';
import type { EntityType } from '../../../server/src/engine/entities/mention.js';
import { tidyNames } from '../../../server/src/engine/entities/seenNames.js';

describe('tidyNames', () => {
	const tidied = (text: string, words: string, type: EntityType, dates: readonly string[] = []) => {
		const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
		const names = tidyNames(text, { ...spanOf(words), type, confidence: 0.9 }, dates.map(spanOf));
		return names.length === 0 ? null : names.map(({ start, end }) => text.slice(start, end)).join(' | ');
	};

	it('takes forms of address off the names of people', () => {
		assert.equal(tidied('Then Mrs Postlethwaite left.', 'Mrs Postlethwaite', 'person'), 'Postlethwaite');
		assert.equal(tidied('Then Dr. Ana Rusu left.', 'Dr. Ana Rusu', 'person'), 'Ana Rusu');
		assert.equal(tidied('They played Mr Bojangles.', 'Mr Bojangles', 'work'), 'Mr Bojangles');
		assert.equal(tidied('Then Msimang left.', 'Msimang', 'person'), 'Msimang');
	});

	it('takes a place and the one that it lies in for two', () => {
		assert.equal(tidied('It met in Suva, Fiji, again.', 'Suva, Fiji', 'location'), 'Suva | Fiji');
		assert.equal(tidied('It met in Ostwick, Velden, Norland.', 'Ostwick, Velden, Norland', 'location'), 'Ostwick | Velden | Norland');
		assert.equal(tidied('It met in Washington, D.C., again.', 'Washington, D.C.', 'location'), 'Washington, D.C.');
		assert.equal(tidied('It met Halloway, Sons & Co.', 'Halloway, Sons & Co', 'organization'), 'Halloway, Sons & Co');
	});

	it('is less sure of a name that ends in a full stop', () => {
		const text = 'The U.S. paid.';
		const [name] = tidyNames(text, { start: 4, end: 8, type: 'location', confidence: 0.99 }, []);
		assert.equal(name?.confidence, 0.89);
		assert.equal(tidyNames(text, { start: 4, end: 7, type: 'location', confidence: 0.99 }, [])[0]?.confidence, 0.99);
	});

	it('leaves dates to be dates', () => {
		assert.equal(tidied('It rained on Thursday.', 'Thursday', 'other', ['Thursday']), null);
		assert.equal(tidied('The Thursday Club met.', 'Thursday Club', 'organization', ['Thursday']), 'Thursday Club');
	});

	it('finds no name without a capital, where a text has capitals', () => {
		assert.equal(tidied('It took Ana years to polish.', 'polish', 'group'), null);
		assert.equal(tidied('then halloway left at 9', 'halloway', 'person'), 'halloway');
		assert.equal(tidied('He went to 北京 again.', '北京', 'location'), '北京');
	});
});
