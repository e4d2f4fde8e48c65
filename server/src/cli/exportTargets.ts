import { join, parse, resolve } from 'node:path';

/** Where the export of a file goes: `target` is null for standard output, `clash` says why it may not be written. */
export interface ExportTarget {
	readonly path: string;
	readonly target: string | null;
	readonly clash: string | null;
}

/**
 * The exports of files in a folder: `NAME.json` for `NAME.txt`, wherever that lies. No two files get the same one, and none gets that of an input:
 * a clash is told, never settled by overwriting.
 */
export function planTargets(paths: readonly string[], out: string | undefined, cwd: string): readonly ExportTarget[] {
	if (out === undefined) return paths.map((path) => ({ path, target: null, clash: null }));
	const inputs = new Set(paths.map((path) => resolve(cwd, path)));
	const takenBy = new Map<string, string>();
	return paths.map((path) => {
		const target = resolve(cwd, join(out, `${parse(path).name}.json`));
		const first = takenBy.get(target);
		if (first === undefined) takenBy.set(target, path);
		return { path, target, clash: clashOf(target, first, inputs) };
	});
}

function clashOf(target: string, first: string | undefined, inputs: ReadonlySet<string>): string | null {
	if (inputs.has(target)) return `its export ${target} would overwrite an article; choose another folder for --out`;
	if (first !== undefined) return `its export has the same name as that of ${first}; export it in a run of its own, into another folder`;
	return null;
}
