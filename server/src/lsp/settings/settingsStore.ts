import { type Connection, MessageType } from 'vscode-languageserver';
import { SETTINGS_SECTION, type Settings } from '../../protocol/settings.js';
import { showMessage } from '../showMessage.js';
import { parseSettings } from './parseSettings.js';

/** The settings that hold for each resource: asked of the client and kept, or as the client told them last. */
export class SettingsStore {
	readonly #connection: Connection;
	readonly #source: 'asked' | 'told';
	readonly #byUri = new Map<string, Promise<Settings>>();
	readonly #complained = new Set<string>();
	#told: unknown;

	/** `initial` are the settings of a client that cannot be asked, until it tells others. */
	constructor(connection: Connection, source: 'asked' | 'told', initial: unknown) {
		this.#connection = connection;
		this.#source = source;
		this.#told = initial;
	}

	/** The settings for a document. A client that fails to answer leaves it with the defaults. */
	get(uri: string): Promise<Settings> {
		const known = this.#byUri.get(uri);
		if (known) return known;
		const settings = this.#read(uri);
		this.#byUri.set(uri, settings);
		return settings;
	}

	/** Forgets a document that was closed. */
	forget(uri: string): void {
		this.#byUri.delete(uri);
	}

	/** Takes the settings of a `workspace/didChangeConfiguration`: what was kept no longer holds. */
	change(settings: unknown): void {
		this.#byUri.clear();
		const section = isRecord(settings) ? settings[SETTINGS_SECTION] : undefined;
		if (section !== undefined && section !== null) this.#told = section;
	}

	async #read(uri: string): Promise<Settings> {
		const raw: unknown = this.#source === 'asked' ? await this.#ask(uri) : this.#told;
		const { settings, complaints } = parseSettings(raw);
		this.#complain(complaints);
		return settings;
	}

	async #ask(uri: string): Promise<unknown> {
		try {
			return await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION });
		} catch {
			return undefined;
		}
	}

	/** Names everything that is wrong in one warning, and no fault twice. */
	#complain(complaints: readonly string[]): void {
		const fresh = complaints.filter((complaint) => !this.#complained.has(complaint));
		if (fresh.length === 0) return;
		for (const complaint of fresh) this.#complained.add(complaint);
		showMessage(this.#connection, MessageType.Warning, `settings: ${fresh.join('; ')}.`);
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
