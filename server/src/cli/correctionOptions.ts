import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { SIDECAR_ENDING } from '../sidecar/sidecarName.js';
import { folderProblem, type SidecarRoot, sidecarRoot, sidecarUriOf } from '../sidecar/sidecarPlace.js';
import { type UsageProblem, usageProblem } from './command.js';

/** Whether what people have settled by hand is obeyed or left aside; and the folders of articles whose sidecar files may lie elsewhere than beside them. */
export type CorrectionUse = { readonly kind: 'leaveAside' } | { readonly kind: 'obey'; readonly roots: readonly SidecarRoot[] };

/** The options that corrections have, for `parseOptions`. */
export const CORRECTION_OPTIONS = {
	'no-corrections': { type: 'boolean' },
	'corrections-folder': { type: 'string' },
	root: { type: 'string' },
} as const;

/** Their lines of `--help`; what they do begins in this column. */
export function correctionOptionsHelp(column: number): readonly string[] {
	const line = (option: string, text: string) => `  ${option}`.padEnd(column) + text;
	return [
		line('--no-corrections', `leaves aside what people have settled in FILE${SIDECAR_ENDING}`),
		line('--corrections-folder DIR', 'looks for those files in DIR, as the setting articleAnnotator.corrections.folder has it'),
		line('--root DIR', 'the workspace folder that this setting is of (default: the current folder)'),
	];
}

/** What the command line says of corrections. */
export function correctionUse(
	values: { readonly 'no-corrections'?: boolean; readonly 'corrections-folder'?: string; readonly root?: string },
	cwd: string,
): CorrectionUse | UsageProblem {
	const folder = values['corrections-folder'];
	if (values['no-corrections']) return { kind: 'leaveAside' };
	if (folder === undefined) {
		return values.root === undefined
			? { kind: 'obey', roots: [] }
			: usageProblem('--root says what --corrections-folder is relative to: give that too.');
	}
	const problem = folder === '' ? 'must name a folder' : folderProblem(folder);
	if (problem) return usageProblem(`--corrections-folder ${problem}.`);
	return { kind: 'obey', roots: [sidecarRoot(URI.file(resolve(cwd, values.root ?? '')).toString(), folder)] };
}

/** The path of the sidecar file of an article, there or not. */
export function sidecarPath(article: string, roots: readonly SidecarRoot[]): string {
	return roots.length === 0 ? article + SIDECAR_ENDING : URI.parse(sidecarUriOf(URI.file(article).toString(), roots)).fsPath;
}
