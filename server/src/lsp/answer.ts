import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where a line about the server itself goes. */
export type Log = (line: string) => void;

/**
 * A handler that always answers: one that throws is logged in one line, by its method and the name of the error, and gives the neutral answer.
 * Invariant: nothing of an article reaches the log, so an error's message, which can quote the text, is left out.
 */
export function answering<Params, Result>(
	log: Log,
	method: string,
	neutral: Result,
	handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
	return async (params, token) => {
		try {
			return await handler(params, token);
		} catch (error) {
			// A cancelled request has to be answered with that error.
			if (error instanceof ResponseError) throw error;
			log(failureLine(method, error));
			return neutral;
		}
	};
}

/** The same for a notification, which has no answer. */
export function taking<Params>(
	log: Log,
	method: string,
	handler: (params: Params) => void | Promise<void>,
): (params: Params) => Promise<void> {
	return async (params) => {
		try {
			await handler(params);
		} catch (error) {
			log(failureLine(method, error));
		}
	};
}

/** "textDocument/hover failed: TypeError at hoverAt (server.cjs:12:34)": what is needed to find the fault, and no word of the text. */
export function failureLine(method: string, error: unknown): string {
	if (!(error instanceof Error)) return `${method} failed: ${typeof error}`;
	const frame = /^\s*at (?<place>[^\n]*:\d+:\d+\)?)$/mu.exec(error.stack?.slice(error.stack.indexOf('\n')) ?? '')?.groups?.['place'];
	const place = frame?.replace(/(?:file:\/\/)?[^\s()]*[/\\]/u, '');
	return `${method} failed: ${error.name}${place ? ` at ${place}` : ''}`;
}

/** Waits for something, or for the request to be cancelled, which throws the error that LSP wants then. */
export function orCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
	const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
	if (token.isCancellationRequested) return Promise.reject(cancelled());
	return new Promise((resolve, reject) => {
		const listener = token.onCancellationRequested(() => reject(cancelled()));
		promise.then(resolve, reject).finally(() => listener.dispose());
	});
}
