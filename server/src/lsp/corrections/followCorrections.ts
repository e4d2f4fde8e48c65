import { type Connection, DidSaveTextDocumentNotification, ExecuteCommandRequest, MessageType } from 'vscode-languageserver';
import { CORRECT_COMMAND, type CorrectParams, type CorrectResult } from '../../protocol/corrections.js';
import { SIDECAR_ENDING } from '../../sidecar/sidecarName.js';
import { answering, type Log, taking } from '../answer.js';
import type { FileEvents } from '../fileEvents.js';
import { showMessage } from '../showMessage.js';
import type { CorrectionStore } from './correctionStore.js';

/** Does what people ask to settle, and keeps what is settled in step with its files. */
export function followCorrections(connection: Connection, log: Log, fileEvents: FileEvents, corrections: CorrectionStore): void {
	fileEvents.add({
		watchers: [{ globPattern: `**/*${SIDECAR_ENDING}` }],
		onEvents: (events) => corrections.look(events.map(({ uri }) => uri)),
	});
	connection.onDidSaveTextDocument(
		taking(log, DidSaveTextDocumentNotification.method, ({ textDocument }) => corrections.saved(textDocument.uri)),
	);
	connection.onExecuteCommand(
		answering<{ readonly command: string; readonly arguments?: readonly unknown[] }, CorrectResult | null>(
			log,
			ExecuteCommandRequest.method,
			null,
			async ({ command, arguments: [params] = [] }, token) => {
				if (command !== CORRECT_COMMAND || !isCorrectParams(params)) return null;
				const result = await corrections.correct(params.uri, params.correction, token);
				if (result.kind === 'refused') showMessage(connection, MessageType.Info, result.message);
				return result;
			},
		),
	);
}

/** Whether an argument has the shape of a request; its parts are looked at where they are used. */
function isCorrectParams(params: unknown): params is CorrectParams {
	if (typeof params !== 'object' || params === null || !('uri' in params) || !('correction' in params)) return false;
	const { correction } = params;
	return typeof params.uri === 'string' && typeof correction === 'object' && correction !== null && 'kind' in correction;
}
