import assert from 'node:assert/strict';
import { parseEndpoint, sameOriginTarget } from '../../../server/src/lookup/requests/endpoint.js';
import { parseRetryAfter } from '../../../server/src/lookup/requests/retryAfter.js';
import { countSupport } from '../../../server/src/lookup/wikidata/roleSupport.js';
import { foldName } from '../../../server/src/lookup/wikidata/sameName.js';

describe('Retry-After', () => {
	const NOW = Date.UTC(2026, 10, 26, 1, 0, 0);
	const EXAMPLES: readonly (readonly [header: string | null, milliseconds: number | null])[] = [
		['120', 120_000],
		['0', 0],
		['Thu, 26 Nov 2026 01:02:00 GMT', 120_000],
		['Thu, 26 Nov 2026 00:00:00 GMT', 0],
		['999999999999', 86_400_000],
		['soon', null],
		['-5', null],
		['', null],
		[null, null],
	];
	for (const [header, milliseconds] of EXAMPLES) {
		it(`${header} is ${milliseconds} ms`, () => assert.equal(parseRetryAfter(header, NOW), milliseconds));
	}
});

describe('an endpoint', () => {
	for (const url of [
		'https://www.wikidata.org/w/api.php',
		'https://mirror.example.org:8443/',
		'http://localhost:8080/w/api.php',
		'http://127.0.0.1',
	]) {
		it(`may be ${url}`, () => assert.ok(parseEndpoint(url)));
	}
	for (const url of [
		'http://www.wikidata.org/w/api.php',
		'http://127.0.0.1.example.org/',
		'https://user:secret@www.wikidata.org/',
		'https://www.wikidata.org\\@example.org/',
		'https://www.wikidata.org/w/api.php?action=edit',
		'https://www.wikidata.org/a/../b',
		'https://exämple.org/',
		'file:///etc/hosts',
		'javascript:alert(1)',
	]) {
		it(`may not be ${url}`, () => assert.equal(parseEndpoint(url), null));
	}

	it('is left by no redirect', () => {
		const endpoint = parseEndpoint('https://www.wikidata.org/w/api.php');
		assert.ok(endpoint);
		const target = (location: string) => sameOriginTarget(endpoint, 'https://www.wikidata.org/w/api.php?search=a/b', location);
		assert.equal(target('/w/other.php?a=1'), 'https://www.wikidata.org/w/other.php?a=1');
		assert.equal(target('https://www.wikidata.org/x'), 'https://www.wikidata.org/x');
		assert.equal(target('Amara_Okonjo?redirect=true'), 'https://www.wikidata.org/w/Amara_Okonjo?redirect=true');
		assert.equal(target('./a/../b'), 'https://www.wikidata.org/w/b');
		assert.equal(target('?search=c'), 'https://www.wikidata.org/w/api.php?search=c');
		assert.equal(target('../../../x'), 'https://www.wikidata.org/x');
		for (const location of [
			'//example.org/',
			'/\\example.org/',
			'https://www.wikidata.org.example.org/',
			'http://www.wikidata.org/',
			'javascript:a',
			'',
		]) {
			assert.equal(target(location), null, location);
		}
	});
});

describe('what an article says of somebody', () => {
	const EXAMPLES: readonly (readonly [role: string, text: string, words: number])[] = [
		['Kenyan President', 'president of Kenya since 2022', 2],
		['former German chancellor', 'chancellor of Germany from 1998 to 2005', 2],
		['Tesla CEO', 'chief executive officer', 2],
		['harbour pilot', 'footballer (born 1990)', 0],
		['the late', 'the late singer', 0],
	];
	for (const [role, text, words] of EXAMPLES) {
		it(`“${role}” is borne out by “${text}” in ${words} words`, () => assert.equal(countSupport(role, [text]), words));
	}

	it('is compared without case, accents and punctuation', () =>
		assert.equal(foldName('The São-Tomé Fishers’ Union'), 'sao tome fishers union'));
});
