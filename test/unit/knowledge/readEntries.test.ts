import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEntries } from '../../../server/src/knowledge/entries/readEntries.js';

const WHOLE = `# Who is who on our coast.
- name: Amara Okonjo
  type: person
  aliases: [Okonjo, "the Lioness"]
  misspellings: [Okonyo, Amara Okonyo]
  description: President of
    Vanuatu
  facts: { Born: 1961, Party: Blue Reef }
  links:
    Biography: https://example.com/okonjo
- name: Kiev
  type: location
  preferredSpelling: Kyiv
- name: Blue Reef
  misspellings: { Blu Reef: Blue Reef, Bluereef: Blue Reef Party }
  links: [https://www.example.com/reef?a=1]
  neverTag: true
`;

describe('the knowledge base’s file', () => {
	it('gives every key of an entry', () => {
		const { entries, problems } = readEntries(WHOLE);
		assert.deepEqual(problems, []);
		assert.deepEqual(
			entries.map(({ at, ...entry }) => ({ ...entry, at: WHOLE.slice(at.start, at.end) })),
			[
				{
					name: 'Amara Okonjo',
					type: 'person',
					aliases: ['Okonjo', 'the Lioness'],
					misspellings: [
						{ wrong: 'Okonyo', right: 'Okonjo' },
						{ wrong: 'Amara Okonyo', right: 'Amara Okonjo' },
					],
					description: 'President of Vanuatu',
					facts: [
						{ label: 'Born', value: '1961' },
						{ label: 'Party', value: 'Blue Reef' },
					],
					links: [{ title: 'Biography', url: 'https://example.com/okonjo' }],
					neverTag: false,
					at: 'Amara Okonjo',
				},
				{
					name: 'Kiev',
					type: 'location',
					aliases: ['Kyiv'],
					misspellings: [{ wrong: 'Kiev', right: 'Kyiv' }],
					description: null,
					facts: [],
					links: [],
					neverTag: false,
					at: 'Kiev',
				},
				{
					name: 'Blue Reef',
					type: null,
					aliases: [],
					misspellings: [
						{ wrong: 'Blu Reef', right: 'Blue Reef' },
						{ wrong: 'Bluereef', right: 'Blue Reef Party' },
					],
					description: null,
					facts: [],
					links: [{ title: 'example.com', url: 'https://www.example.com/reef?a=1' }],
					neverTag: true,
					at: 'Blue Reef',
				},
			],
		);
	});

	it('may be JSON', () => {
		const { entries, problems } = readEntries('[\n\t{ "name": "Suva", "type": "location", "aliases": ["Suva City"] }\n]\n');
		assert.deepEqual(problems, []);
		assert.deepEqual(entries[0]?.aliases, ['Suva City']);
	});

	for (const empty of ['', '\n', '# Nobody yet.\n', '---\n', '[]']) {
		it(`has neither entries nor problems where it is ${JSON.stringify(empty)}`, () =>
			assert.deepEqual(readEntries(empty), { entries: [], problems: [], state: 'whole' }));
	}

	/** Each with the place of its problem in «»; the entry Suva stands below each, and counts. */
	const FAULTY: readonly (readonly [what: string, code: string, text: string])[] = [
		['a key that there is not', 'unknown-key', '- name: Voss\n  «alias»: Lena Voss'],
		['a type that there is not', 'unknown-type', '- name: Voss\n  type: «persona»'],
		['an entity without a name', 'missing-name', '- «type»: person'],
		['an entity whose name is left open', 'missing-name', '- «name»:\n  type: person'],
		['a name without a letter', 'wrong-value', '- name: «"-"»'],
		['a name that is a list', 'wrong-value', '- name: «[a, b]»'],
		['an item that is no entity', 'not-an-entity', '- «Lena Voss»'],
		['a name twice', 'duplicate-name', '- name: Voss\n- name: «Voss»'],
		['a name twice, with another apostrophe', 'duplicate-name', "- name: O'Shea\n- name: «O’Shea»"],
		['an alias that is the name of another', 'duplicate-name', '- name: Lena Voss\n  aliases: [«Suva»]'],
		['an alias twice', 'duplicate-name', '- name: Lena Voss\n  aliases: [Voss, «Voss»]'],
		['aliases that are a map', 'wrong-value', '- name: Voss\n  aliases: «{ a: b }»'],
		['an alias that is a list', 'wrong-value', '- name: Voss\n  aliases: [«[Lena]»]'],
		['a link that is none', 'wrong-value', '- name: Voss\n  links: [«javascript:alert(1)»]'],
		['facts that are a list', 'wrong-value', '- name: Voss\n  facts: «[1961]»'],
		['a flag that is a word', 'wrong-value', '- name: Voss\n  neverTag: «often»'],
		['a description that is true', 'wrong-value', '- name: Voss\n  description: «true»'],
		['a name that is a word of YAML', 'wrong-value', '- name: «true»'],
		['a text that begins like a reference', 'wrong-value', '- name: Voss\n  description: «*best»'],
		['a text that begins with a sign of YAML', 'syntax', '- name: Voss\n  description: «@voss»'],
		['a second colon', 'syntax', '- name: Voss\n  description: «Voss: the mayor»'],
		['a tag', 'syntax', '- name: Voss\n  description: «!!js/function x»'],
		['a key twice', 'syntax', '- name: Voss\n  type: person\n  «type: person»'],
	];
	/** What stops the reader, which then says so and tells that entries may be missing. */
	for (const [what, text, message] of [
		['tabs', '- name: Voss\n\ttype: person\n', /spaces for the tab/u],
		['what a merge has left', '- name: Voss\n<<<<<<< ours\n  type: person\n=======\n  type: group\n>>>>>>> theirs\n', /keep one of them/u],
		['a quotation mark left open', '- name: "Voss\n  type: person\n', /quotation mark.* is missing/u],
		['JSON that ends too soon', '[{ "name": "Voss"', /not closed/u],
		['JSON without a comma', '[{ "name": "Voss" "type": "person" }]', /comma/u],
		['brackets without end', '['.repeat(3000), /cannot be read/u],
		['a map', 'name: Voss\n', /has to be a list/u],
		['a text', 'Voss\n', /has to be a list/u],
	] as const) {
		it(`is broken by ${what}, and says what to do`, () => {
			const { state, problems } = readEntries(text);
			assert.equal(state, 'broken');
			assert.ok(
				problems.some((problem) => message.test(problem.message)),
				problems.map((problem) => problem.message).join('\n'),
			);
		});
	}

	it('is read all the same with a byte order mark and with line ends of either kind', () => {
		for (const text of ['\ufeff- name: Suva\n', '\ufeff- name: Suva\r\n  type: location\r\n']) {
			const { entries, problems } = readEntries(text);
			assert.deepEqual(problems, []);
			assert.deepEqual(
				entries.map(({ name, at }) => [name, at.start]),
				[['Suva', 8]],
			);
		}
	});

	it('is read to its “---”, and tells so', () => {
		const { entries, problems, state } = readEntries('- name: Suva\n---\n- name: Nadi\n');
		assert.deepEqual([entries.length, state, problems.map(({ code }) => code)], [1, 'whole', ['syntax']]);
	});

	it('does not follow references in references', () => {
		const list = Array.from(
			{ length: 20 },
			(_, i) =>
				`- name: N${i}\n  aliases: &a${i} [${Array(9)
					.fill(i === 0 ? 'x' : `*a${i - 1}`)
					.join(', ')}]\n`,
		);
		assert.equal(readEntries(list.join('')).entries.length, 20);
	});

	for (const [what, code, text] of FAULTY) {
		it(`tells of ${what} where it stands, and takes the other entries`, () => {
			const marked = unmarked(`${text}\n- name: Suva\n`);
			const { entries, problems } = readEntries(marked.text);
			assert.deepEqual(
				problems.map((problem) => [problem.code, marked.text.slice(problem.start, problem.end).trimEnd()]),
				[[code, marked.words]],
			);
			assert.equal(problems[0]?.start, marked.start);
			assert.equal(entries.at(-1)?.name, 'Suva');
		});
	}

	it('tells of a list that is none at its first line', () => {
		const { entries, problems } = readEntries('entities:\n  - name: Voss\n');
		assert.deepEqual(entries, []);
		assert.deepEqual(
			problems.map(({ code, start, end }) => [code, start, end]),
			[['not-a-list', 0, 9]],
		);
	});

	it('tells of what is no YAML on its line, and takes the entries before', () => {
		const { entries, problems } = readEntries('- name: Suva\n- name: "Voss\n');
		assert.ok(problems.length > 0);
		assert.ok(problems.every(({ code, start }) => code === 'syntax' && start >= 13));
		assert.equal(entries[0]?.name, 'Suva');
	});

	it('reads any text without throwing, and names places within it', () => {
		const pieces = fc.constantFrom(
			'- ',
			'name: ',
			'A',
			'\n',
			'  ',
			'aliases: ',
			'[',
			']',
			'{',
			'}',
			'&a ',
			'*a',
			'"',
			':',
			',',
			'#',
			'|',
			'? ',
			'!!x ',
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
				const text = parts.join('');
				for (const { start, end } of readEntries(text).problems) assert.ok(0 <= start && start <= end && end <= text.length);
			}),
			{ numRuns: 500 },
		);
	});
});

/** Takes the marks around a place out of a text. */
function unmarked(marked: string): { readonly text: string; readonly start: number; readonly words: string } {
	const start = marked.indexOf('«');
	return { text: marked.replace(/[«»]/gu, ''), start, words: marked.slice(start + 1, marked.indexOf('»')) };
}
