import type { InitializationOptions } from '../protocol/initializationOptions.js';

/** What the server needs of the machine that it runs on. */
export interface Host {
	/** The version that the server gives of itself. */
	readonly version: string;
	/** The text of the lexicon: from a file, or from what the client sent. Empty: rules alone. */
	readonly lexicon: (options: InitializationOptions) => string;
	readonly scheduler: Scheduler;
}

/** How long work gives way to messages. */
export interface Scheduler {
	/** A clock that only runs on, in milliseconds. */
	now(): number;
	/** Resolves after the messages that wait have had their turn. */
	pause(): Promise<void>;
}
