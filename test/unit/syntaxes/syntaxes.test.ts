import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../syntaxes/', import.meta.url);

interface LanguageConfiguration {
	readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

describe('language configuration', () => {
	const { wordPattern } = read<LanguageConfiguration>('language-configuration.json');
	const words = (text: string): readonly string[] => text.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`)) ?? [];

	it('keeps names with apostrophes and hyphens whole', () => {
		assert.deepEqual(words("O'Neill met Jean-Luc Marchand-Oduya’s"), ["O'Neill", 'met', 'Jean-Luc', 'Marchand-Oduya’s']);
	});

	it('keeps figures whole, and lets signs around words go', () => {
		assert.deepEqual(words("$1,500.50 at 9:40, “don't” (Zoe\u0308)."), ['1,500.50', 'at', '9:40', "don't", 'Zoe\u0308']);
	});

	it('reads letters of every script', () => {
		assert.deepEqual(words('Владимир Орлов, ريما'), ['Владимир', 'Орлов', 'ريما']);
	});
});

describe('grammar', () => {
	it('includes only rules that it has', () => {
		const grammar = read<{ readonly repository: Readonly<Record<string, unknown>> }>('article.tmLanguage.json');
		const included = new Set([...JSON.stringify(grammar).matchAll(/"include":"#(?<name>[^"]+)"/gu)].map((match) => match.groups?.['name']));
		assert.deepEqual([...included].sort(), Object.keys(grammar.repository).sort());
	});
});

function read<T>(name: string): T {
	return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;
}
