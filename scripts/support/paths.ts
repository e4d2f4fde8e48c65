import { fileURLToPath } from 'node:url';

/** The absolute path of a file or folder of this repository, from path segments relative to its root. The scripts run from `out/scripts`. */
export function inRepository(...segments: readonly string[]): string {
	return fileURLToPath(new URL(['../../..', ...segments].join('/'), import.meta.url)).replace(/[\\/]$/u, '');
}
