import { commands } from 'vscode';
import { SPEAKERS_VIEW } from '../speakers/speakersView.js';

/** Shows the view of speakers and puts the focus there. */
export function showWhoSaidWhat(): Thenable<unknown> {
	return commands.executeCommand(`${SPEAKERS_VIEW}.focus`);
}
