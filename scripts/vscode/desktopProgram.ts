import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findExecutable } from '../support/findExecutable.js';

/**
 * The program itself of the desktop VS Code that `code` on the PATH starts: `code` is a script that ends at once and says nothing of how the tests went.
 * `undefined` where there is none, or no screen to show it on.
 */
export function desktopProgram(): string | undefined {
	const { DISPLAY, WAYLAND_DISPLAY } = process.env;
	if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
	const script = findExecutable('code');
	if (script === undefined) return undefined;
	const home = join(dirname(realpathSync(script)), '..');
	// Linux, Windows, and macOS, where the script is in Contents/Resources/app/bin and the program has had either name.
	const programs = ['code', 'Code.exe', '../../MacOS/Code', '../../MacOS/Electron'];
	return programs.map((program) => join(home, program)).find((program) => existsSync(program));
}
