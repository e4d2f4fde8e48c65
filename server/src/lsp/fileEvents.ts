import { type Connection, DidChangeWatchedFilesNotification, type FileEvent, type FileSystemWatcher } from 'vscode-languageserver';
import { type Log, taking } from './answer.js';

/** Who wants to know of files that are made, changed or deleted, in the editor or outside of it. */
export interface FileListener {
	/** What the client is asked to watch; a listener is told of more than that, since others ask too. */
	readonly watchers: readonly FileSystemWatcher[];
	readonly onEvents: (events: readonly FileEvent[]) => void | Promise<void>;
}

/** Hands the client's file events on to all who want them. Why one place: a connection has one handler for them. */
export class FileEvents {
	readonly #listeners: FileListener[] = [];

	/** Adds a listener, before the client has said that it is initialized. */
	add(listener: FileListener): void {
		this.#listeners.push(listener);
	}

	/** Listens to the connection; a client that can is asked to watch when it is initialized. */
	listen(connection: Connection, log: Log): void {
		connection.onDidChangeWatchedFiles(
			taking(log, DidChangeWatchedFilesNotification.method, async ({ changes }) => {
				for (const listener of this.#listeners) await listener.onEvents(changes);
			}),
		);
	}

	/** Asks a client to watch what the listeners want to know of. */
	async register(connection: Connection): Promise<void> {
		const watchers = this.#listeners.flatMap((listener) => listener.watchers);
		if (watchers.length > 0) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
	}
}
