import { type Connection, type MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows a person a message that needs no answer. (The connection's own `show…Message` sends a request, which some clients make a dialogue of.) */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
	void connection.sendNotification(ShowMessageNotification.type, { type, message: `Article Annotator: ${message}` });
}
