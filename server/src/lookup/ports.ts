/** What the online lookup needs of the machine that it runs on. */
export interface LookupPorts {
	readonly http: Http;
	readonly clock: Clock;
	/** Where found names are kept between one start and the next; null for in memory alone. */
	readonly store: CacheStore | null;
	/** How the product names itself to the servers that it asks. */
	readonly identity: Identity;
	/** Takes a line about the lookup itself. Invariant: no line holds a name that was asked for, nor anything that a server has sent but short codes. */
	readonly log: (line: string) => void;
}

/** Sends one GET and never rejects. It neither follows redirects nor sends cookies. */
export type Http = (request: HttpRequest) => HttpExchange;

/** A GET. */
export interface HttpRequest {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	/** The most bytes of an unpacked body that are read. */
	readonly maxBytes: number;
}

/** A request under way. */
export interface HttpExchange {
	readonly result: Promise<HttpResult>;
	/** Closes the connection; the result is then `aborted`, if there is none yet. */
	readonly abort: () => void;
}

/** `redirect`: a browser hides where to. */
export type HttpResult = HttpResponse | { readonly kind: 'network' | 'aborted' | 'tooLarge' | 'redirect' };

/** An answer, whatever its status. */
export interface HttpResponse {
	readonly kind: 'response';
	readonly status: number;
	/** A header by its name in lower case; null where there is none. */
	readonly header: (name: string) => string | null;
	readonly body: string;
}

/** A clock of the day and its timers. */
export interface Clock {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Calls once after so many milliseconds, unless the function that it gives back is called before. */
	readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** One text that outlives the process. */
export interface CacheStore {
	/** Null where there is none, or it cannot be read. */
	readonly read: () => Promise<string | null>;
	/** Replaces it whole or not at all. Rejects where it cannot be written. */
	readonly write: (text: string) => Promise<void>;
}

/** `Api-User-Agent` is for browsers, which do not let a page say who it is in `User-Agent`; they also have to ask for an answer that any page may read. */
export interface Identity {
	readonly header: 'User-Agent' | 'Api-User-Agent';
	/** "article-annotator/1.0.0 (https://example.org/article-annotator)". */
	readonly value: string;
}
