import type { CodeActionKind } from 'vscode-languageserver';

/** Whether a kind of action is another one or of it: `source.fixAll.x` is within `source.fixAll`, `source` and the empty kind. */
export function isWithin(kind: CodeActionKind, outer: CodeActionKind): boolean {
	return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}

/** Whether a request wants actions of a kind. `only`: the kinds that it asks for; all where it is left out. */
export function wantsKind(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
	return !only || only.some((asked) => isWithin(kind, asked));
}
