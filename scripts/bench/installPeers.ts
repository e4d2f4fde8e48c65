import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from '../support/command.js';
import { installOnce } from '../vscode/installOnce.js';
import { PEERS, PEERS_FOLDER } from './peers.js';

/** Installs the libraries to compare with where no earlier run has. */
export async function installPeers(): Promise<void> {
	await installOnce(PEERS_FOLDER, async (folder) => {
		await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
		await runNpm(['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
	});
}
