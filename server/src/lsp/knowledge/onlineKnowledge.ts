import { type CancellationToken, type Connection, RequestType0 } from 'vscode-languageserver';
import { type Article, entityOf } from '../../engine/index.js';
import { articleKnowledge } from '../../knowledge/article/articleKnowledge.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { Cancellation } from '../../lookup/cancellation.js';
import type { LookupSettings } from '../../lookup/lookupSettings.js';
import { type NameQuery, nameQuery } from '../../lookup/nameQuery.js';
import { OnlineLookup } from '../../lookup/onlineLookup.js';
import { CLEAR_LOOKUP_CACHE_REQUEST, type ClearLookupCacheResult } from '../../protocol/clearLookupCache.js';
import type { OnlineSettings } from '../../protocol/settings.js';
import { WORKSPACE_TRUSTED_NOTIFICATION } from '../../protocol/workspaceTrust.js';
import { mentionAt } from '../../service/mentions.js';
import { answering, type Log, taking } from '../answer.js';
import type { Files } from '../files.js';
import type { HostNetwork } from '../host.js';
import { lookupStore } from './lookupStore.js';

/** What a lookup needs of the server around it. */
export interface OnlinePorts {
	readonly network: HostNetwork;
	readonly files: Files;
	readonly version: string;
	readonly log: Log;
	/** The URI of the folder that answers are kept in; null for in memory alone. */
	readonly storage: string | null;
	/** What the client says of the workspace when it starts. */
	readonly trust: 'trusted' | 'untrusted';
}

/** What is known of a name online, as far as it is known in time. */
export interface OnlineAnswer {
	readonly knowledge: readonly Knowledge[];
	/** Whether more is being looked up, so that a later hover will have it. */
	readonly isPending: boolean;
}

export const NOTHING_ONLINE: OnlineAnswer = { knowledge: [], isPending: false };

/** How long a hover waits for the network, in milliseconds: longer, and one takes it for broken. */
const PATIENCE_MS = 700;

/** Looks hovered names up online. Invariant: nothing is sent unless the settings want it and the client has said that the workspace is trusted. */
export class OnlineKnowledge {
	readonly #lookup: OnlineLookup;
	readonly #network: HostNetwork;
	#trust: 'trusted' | 'untrusted';

	constructor({ network, files, version, log, storage, trust }: OnlinePorts) {
		const { http, clock, identityHeader, contact } = network;
		const identity = { header: identityHeader, value: `article-annotator/${version}${contact === '' ? '' : ` (${contact})`}` };
		this.#lookup = new OnlineLookup({ http, clock, identity, log, store: storage === null ? null : lookupStore(files, storage) });
		this.#network = network;
		this.#trust = trust;
	}

	/** Follows what the client says of trust, and answers its wish to forget. */
	listen(connection: Connection, log: Log): void {
		connection.onNotification(
			WORKSPACE_TRUSTED_NOTIFICATION,
			taking(log, WORKSPACE_TRUSTED_NOTIFICATION, () => {
				this.#trust = 'trusted';
			}),
		);
		const clear = answering<undefined, ClearLookupCacheResult>(log, CLEAR_LOOKUP_CACHE_REQUEST, { names: 0 }, async () => ({
			names: await this.#lookup.clear(),
		}));
		connection.onRequest(new RequestType0<ClearLookupCacheResult, void>(CLEAR_LOOKUP_CACHE_REQUEST), (token) => clear(undefined, token));
	}

	/** What is known of the name at an offset. Waits a moment for the network; a lookup that takes longer goes on, and one whose hover is cancelled ends. */
	async about(article: Article, offset: number, settings: OnlineSettings, token: CancellationToken): Promise<OnlineAnswer> {
		if (settings.lookup === 'off' || this.#trust !== 'trusted') return NOTHING_ONLINE;
		const query = queryAt(article, offset);
		return query ? this.#find(query, { ...settings, sources: settings.lookup }, token) : NOTHING_ONLINE;
	}

	async #find(query: NameQuery, settings: LookupSettings, token: CancellationToken): Promise<OnlineAnswer> {
		const cancellation = new Cancellation();
		if (token.isCancellationRequested) return NOTHING_ONLINE;
		const listener = token.onCancellationRequested(() => cancellation.abort());
		let stopTimer = () => {};
		const patience = new Promise<OnlineAnswer>((resolve) => {
			stopTimer = this.#network.clock.after(PATIENCE_MS, () => resolve({ knowledge: [], isPending: true }));
		});
		const answer = this.#lookup
			.find(query, settings, cancellation)
			.then((outcome): OnlineAnswer => (outcome.kind === 'found' ? { knowledge: [outcome.knowledge], isPending: false } : NOTHING_ONLINE));
		try {
			return await Promise.race([answer, patience]);
		} finally {
			stopTimer();
			listener.dispose();
		}
	}
}

/** The name to ask for at an offset: its entity's fullest form, with what the article says of it. */
function queryAt(article: Article, offset: number): NameQuery | null {
	const mention = mentionAt(article, offset)?.mention;
	if (!mention) return null;
	const entity = entityOf(article.names, mention.entity);
	const role = articleKnowledge(article, mention.entity)?.description ?? mention.role ?? null;
	return nameQuery(entity?.name ?? mention.text, mention.type, role);
}
