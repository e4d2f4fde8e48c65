import { runCommand } from '../support/command.js';
import { findExecutable } from '../support/findExecutable.js';

/** Installs Debian packages where this is Debian or one of its children and we are root; otherwise rejects with a sentence that says what to install. */
export async function installSystemPackages(purpose: string, packages: readonly string[]): Promise<void> {
	const aptGet = findExecutable('apt-get');
	if (aptGet === undefined || process.getuid?.() !== 0) {
		throw new Error(
			`${purpose} is missing. Please install it (on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}) and try again.`,
		);
	}
	console.log(`Installing ${packages.join(', ')} …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await runCommand(aptGet, ['update', '-qq'], { env });
	await runCommand(aptGet, ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}
