import { commands } from 'vscode';
import { CHECKS_VIEW } from '../checks/checksView.js';

/** Shows the view of checks and puts the focus there. */
export function showChecks(): Thenable<unknown> {
	return commands.executeCommand(`${CHECKS_VIEW}.focus`);
}
