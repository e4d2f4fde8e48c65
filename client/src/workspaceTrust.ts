import { type Disposable, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { WORKSPACE_TRUSTED_NOTIFICATION } from '../../server/src/protocol/workspaceTrust.js';

/** Tells a running server when the user comes to trust the workspace; one that starts later is told at its start. */
export function reportWorkspaceTrust(client: BaseLanguageClient): Disposable {
	return workspace.onDidGrantWorkspaceTrust(() => {
		if (client.state !== State.Running) return;
		client
			.sendNotification(WORKSPACE_TRUSTED_NOTIFICATION)
			.catch((error) => client.warn('The trust in the workspace was not told.', error));
	});
}
