import assert from 'node:assert/strict';
import type { EntityType } from '../../../server/src/engine/index.js';
import { formChange } from '../../../server/src/service/rename/changeForm.js';

interface Case {
	readonly type: EntityType;
	readonly from: string;
	readonly to: string;
	/** What becomes of the other forms; null: it stays. */
	readonly forms: Readonly<Record<string, string | null>>;
}

const CASES: readonly Case[] = [
	{
		type: 'person',
		from: 'Kassym Tokaev',
		to: 'Kassym-Jomart Tokayev',
		forms: {
			'Kassym Tokaev': 'Kassym-Jomart Tokayev',
			Tokaev: 'Tokayev',
			'K. Tokaev': 'K. Tokayev',
			'President Tokaev': 'President Tokayev',
			Kassym: null,
			TOKAEV: 'TOKAYEV',
			'KASSYM TOKAEV': 'KASSYM-JOMART TOKAYEV',
			KT: null,
			'Kassym\nTokaev': 'Kassym-Jomart\nTokayev',
		},
	},
	{ type: 'person', from: 'Tokaev', to: 'Tokayev', forms: { 'Kassym Tokaev': 'Kassym Tokayev', Tokaev: 'Tokayev', Kassym: null } },
	{ type: 'person', from: 'Micheal Rowe', to: 'Michael Rowe', forms: { Micheal: 'Michael', Rowe: null, 'Micheal  Rowe': 'Michael  Rowe' } },
	{ type: 'person', from: 'Micheal', to: 'Michael', forms: { 'Micheal Rowe': 'Michael Rowe', Rowe: null } },
	{ type: 'person', from: 'Ursula von der Layen', to: 'Ursula von der Leyen', forms: { 'von der Layen': 'von der Leyen', Ursula: null } },
	{ type: 'person', from: 'Lena Voss', to: 'Lena van der Voss', forms: { Voss: 'van der Voss' } },
	{ type: 'person', from: 'Lena Voss', to: 'Lena Voss-Lund', forms: { Voss: 'Voss-Lund', Lena: null } },
	{ type: 'person', from: 'Maria Lopes', to: 'Maria Inés Lopez', forms: { Lopes: 'Lopez', Maria: null } },
	{ type: 'person', from: 'Okonjo', to: 'Amara Okonyo', forms: { 'Amara Okonjo': 'Amara Okonyo' } },
	{
		type: 'organization',
		from: 'Pacific Fisher Union',
		to: 'Pacific Fishers Union',
		forms: { 'Fisher Union': 'Fishers Union', PFU: null, Union: null },
	},
	{ type: 'organization', from: 'Acme', to: 'Acme Widgets', forms: { Acme: 'Acme Widgets', 'Acme Corp': null } },
	{ type: 'location', from: 'Port Villa', to: 'Port Vila', forms: { 'PORT VILLA': 'PORT VILA', Port: null } },
	{ type: 'organization', from: 'NATO', to: 'Nato', forms: { NATO: 'Nato' } },
];

describe('the forms of a name that is changed', () => {
	for (const { type, from, to, forms } of CASES) {
		for (const [form, wanted] of Object.entries(forms)) {
			it(`“${from}” → “${to}”: ${JSON.stringify(form)} ${wanted === null ? 'stays' : `→ ${JSON.stringify(wanted)}`}`, () => {
				assert.equal(formChange(type, from, to)(form), wanted);
			});
		}
	}
});
