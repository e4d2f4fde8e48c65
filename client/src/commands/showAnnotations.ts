import { commands } from 'vscode';
import { VIEW } from '../view/viewId.js';

/** Shows the view of annotations and puts the focus there. */
export function showAnnotations(): Thenable<unknown> {
	return commands.executeCommand(`${VIEW}.focus`);
}
