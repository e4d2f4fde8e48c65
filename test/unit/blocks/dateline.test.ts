import assert from 'node:assert/strict';
import { findDateline } from '../../../server/src/engine/blocks/dateline.js';

/** A paragraph's opening, and what its dateline names: place, what stands between, agency. */
const DATELINES: readonly (readonly [string, string, string | null, string | null])[] = [
	['JAKARTA - A ferry sank.', 'JAKARTA', null, null],
	['WASHINGTON (AP) — A ferry sank.', 'WASHINGTON', null, 'AP'],
	['HEMPSTEAD, N.Y., Sept. 26 (UPI) — A ferry sank.', 'HEMPSTEAD, N.Y.', 'Sept. 26', 'UPI'],
	['BEIJING, July 18 (Xinhua) -- A ferry sank.', 'BEIJING', 'July 18', 'Xinhua'],
	['THE HAGUE, Netherlands (AP)_ A ferry sank.', 'THE HAGUE, Netherlands', null, 'AP'],
	['PORT VILA, Vanuatu, 5 June 2024 (Pacific Wire) – Rain fell.', 'PORT VILA, Vanuatu', '5 June 2024', 'Pacific Wire'],
	["O'SMACH, Cambodia (AP): A ferry sank.", "O'SMACH, Cambodia", null, 'AP'],
];

const NONE = [
	'A ferry sank – and nobody was hurt.',
	'PENCE: Senator, you said so.',
	'CALLED OUT BY CRITICS AND FELLOW DOCTORS — He has been called out.',
	'JAKARTA',
	'Jakarta – A ferry sank.',
	'UN - it met',
	'',
];

describe('findDateline', () => {
	for (const [text, place, rest, agency] of DATELINES) {
		it(text, () => {
			const dateline = findDateline(text);
			const slice = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
			assert.deepEqual([slice(dateline?.place), slice(dateline?.rest), slice(dateline?.agency)], [place, rest, agency]);
		});
	}
	for (const text of NONE) it(`finds none in ${JSON.stringify(text)}`, () => assert.equal(findDateline(text), null));
});
