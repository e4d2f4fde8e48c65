import { type Connection, MessageType } from 'vscode-languageserver';
import type { SidecarRoot } from '../../sidecar/sidecarPlace.js';
import type { Files } from '../files.js';
import { showMessage } from '../showMessage.js';
import { ask, move } from './askToMove.js';
import { movesBetween, type SidecarMove } from './sidecarMoves.js';
import type { SidecarPlaces } from './sidecarPlaces.js';

/** What a relocation needs of its surroundings. */
export interface RelocationPorts {
	readonly connection: Connection;
	readonly files: Files;
	readonly places: SidecarPlaces;
	/** Whether the client can be asked to rename files. */
	readonly renames: 'possible' | 'impossible';
}

/**
 * Offers to move sidecar files along when the setting that says where they lie is another one now. Until a person has answered, and where the answer is no, they stay where they are: nothing is
 * lost, but nothing is read there either.
 */
export class SidecarRelocation {
	readonly #ports: RelocationPorts;
	/** Where the files lie as far as has been seen to. */
	#before: readonly SidecarRoot[] = [];
	#isAsking = false;

	constructor(ports: RelocationPorts) {
		this.#ports = ports;
	}

	/** Takes it that the files lie where the settings say. */
	async start(): Promise<void> {
		this.#before = await this.#ports.places.roots();
	}

	/** Looks at settings and folders again. While a person is being asked, a further change counts with the answer: settings are changed a letter at a time. Says whether files were moved. */
	async settingsChanged(): Promise<boolean> {
		if (this.#isAsking) return false;
		this.#isAsking = true;
		try {
			const { connection, files, places } = this.#ports;
			const moves = await movesBetween(this.#before, await places.roots(), files);
			const isWanted = moves.length > 0 && (await this.#ask(moves));
			const now = await places.roots();
			const isMoved = isWanted && (await move(connection, await movesBetween(this.#before, now, files)));
			this.#before = now;
			return isMoved;
		} finally {
			this.#isAsking = false;
		}
	}

	async #ask(moves: readonly SidecarMove[]): Promise<boolean> {
		const { connection, renames } = this.#ports;
		const changed = 'the setting articleAnnotator.corrections.folder names another place now.';
		const theirs = `the corrections of ${moves.length} ${moves.length === 1 ? 'article' : 'articles'}`;
		if (renames === 'impossible') {
			showMessage(connection, MessageType.Warning, `${changed} Move ${theirs} there yourself: where they lie, they are no longer read.`);
			return false;
		}
		return ask(connection, `${changed} Move ${theirs} there? Where they lie, they are no longer read.`, { yes: 'Move', no: 'Leave' });
	}
}
