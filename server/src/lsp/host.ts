import type { EngineResources } from '../engine/index.js';
import type { Clock, Http, Identity } from '../lookup/ports.js';
import type { InitializationOptions } from '../protocol/initializationOptions.js';
import type { Files } from './files.js';

/** What the server needs of the machine that it runs on. */
export interface Host {
	/** The version that the server gives of itself. */
	readonly version: string;
	/** The engine's data: from files, or from what the client sent. */
	readonly resources: (options: InitializationOptions) => EngineResources;
	/** The text of `gazetteer.txt`; empty where there is none. Asked for once, when a hover first needs it. */
	readonly gazetteer: (options: InitializationOptions) => string;
	readonly scheduler: Scheduler;
	/** The files of the machine itself; `NO_FILES` where the host has none. */
	readonly files: Files;
	/** The network and the clock that online lookups need. They are touched only when the settings ask for such lookups. */
	readonly network: HostNetwork;
}

/** What a host gives to online lookups. */
export interface HostNetwork {
	readonly http: Http;
	readonly clock: Clock;
	/** The header by which a program says who it is: browsers do not let it set `User-Agent`. */
	readonly identityHeader: Identity['header'];
	/** A URL at which who asks can be found; empty for none. */
	readonly contact: string;
}

/** How long work gives way to messages. */
export interface Scheduler {
	/** A clock that only runs on, in milliseconds. */
	now(): number;
	/** Resolves after the messages that wait have had their turn. */
	pause(): Promise<void>;
}
