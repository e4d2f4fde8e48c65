import { extname } from 'node:path';
import { ENTITY_TYPES, type EntityType, type OwnName } from '../engine/index.js';

/** What is wrong with a list, as the end of a sentence that begins with its path. */
export interface ListProblem {
	readonly problem: string;
}

/** Reads names and their types: of `.json`, an object from name to type; of other files, a line each of type, tab and name. */
export function parseNames(path: string, text: string): readonly OwnName[] | ListProblem {
	if (isJson(path)) return parseNamesJson(text);
	const names: OwnName[] = [];
	for (const { line, number } of linesOf(text)) {
		const [type = '', name, ...more] = line.split('\t').map((part) => part.trim());
		const problem =
			name === undefined || more.length > 0 ? 'a line must be a type, a tab and a name' : (typeProblem(type) ?? nameProblem(name));
		if (problem) return { problem: `line ${number}: ${problem}` };
		names.push({ type: type as EntityType, name: name ?? '' });
	}
	return names;
}

/** Reads names: of `.json`, a list of strings; of other files, a line each. */
export function parseNeverTag(path: string, text: string): readonly string[] | ListProblem {
	if (isJson(path)) return parseNeverTagJson(text);
	const names: string[] = [];
	for (const { line, number } of linesOf(text)) {
		const problem = nameProblem(line.trim());
		if (problem) return { problem: `line ${number}: ${problem}` };
		names.push(line.trim());
	}
	return names;
}

function isJson(path: string): boolean {
	return extname(path).toLowerCase() === '.json';
}

/** The lines that say something, numbered from 1. Empty lines and those that begin with a number sign and a space (a comment) do not. */
function linesOf(text: string): readonly { readonly line: string; readonly number: number }[] {
	return text
		.split(/\r\n|\n|\r/u)
		.map((line, i) => ({ line, number: i + 1 }))
		.filter(({ line }) => !/^(?:\s*$|#(?:\s|$))/u.test(line));
}

function parseNamesJson(text: string): readonly OwnName[] | ListProblem {
	const parsed = parseJson(text);
	if ('problem' in parsed) return parsed;
	const { json } = parsed;
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return { problem: 'it is not a JSON object from names to types' };
	const names: OwnName[] = [];
	for (const [name, type] of Object.entries(json)) {
		const problem = nameProblem(name) ?? typeProblem(type);
		if (problem) return { problem: `at ${JSON.stringify(name)}: ${problem}` };
		names.push({ name, type: type as EntityType });
	}
	return names;
}

function parseNeverTagJson(text: string): readonly string[] | ListProblem {
	const parsed = parseJson(text);
	if ('problem' in parsed) return parsed;
	const { json } = parsed;
	if (!Array.isArray(json)) return { problem: 'it is not a JSON list of names' };
	const names: string[] = [];
	for (const [i, name] of json.entries()) {
		const problem = typeof name === 'string' ? nameProblem(name) : `${JSON.stringify(name)} is no name`;
		if (problem) return { problem: `entry ${i + 1}: ${problem}` };
		names.push(name);
	}
	return names;
}

function parseJson(text: string): { readonly json: unknown } | ListProblem {
	try {
		return { json: JSON.parse(text) };
	} catch (error) {
		return { problem: `it is not JSON (${error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : 'unreadable'})` };
	}
}

function typeProblem(type: unknown): string | null {
	if (ENTITY_TYPES.some((known) => known === type)) return null;
	return `${JSON.stringify(type)} is no type of name; the types are ${ENTITY_TYPES.join(', ')}`;
}

/** A name has a letter or a digit: nothing else can be found in a text. */
function nameProblem(name: string): string | null {
	return /[\p{L}\p{N}]/u.test(name) ? null : `${JSON.stringify(name)} is no name`;
}
