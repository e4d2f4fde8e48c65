import { type CancellationToken, l10n, type Progress, ProgressLocation, Uri, window } from 'vscode';
import { exportArticles } from '../export/exportArticles.js';
import { exportName } from '../export/exportNames.js';
import { findArticles } from '../export/findArticles.js';
import type { Outcome } from '../export/outcome.js';
import { replaceFile } from '../export/replaceFile.js';
import { askForDestination, type Destination, isDestination } from './exportDestination.js';
import type { Services } from './services.js';
import { tellOutcome } from './tellOutcome.js';

interface Exported {
	readonly outcomes: readonly Outcome[];
	readonly cancelled: boolean;
}

/** Exports every article of the workspace to where the user says, or the argument. Answers with what became of each article. */
export async function exportWorkspace(services: Services, given: unknown): Promise<readonly Outcome[] | undefined> {
	const destination = isDestination(given) ? given : await askForDestination();
	if (!destination) return undefined;
	const options = { location: ProgressLocation.Notification, title: l10n.t('Exporting annotations'), cancellable: true };
	const exported = await window.withProgress(options, (progress, token) => exportAll(services, destination, progress, token));
	void tellOutcome(services.output, destination, exported.outcomes, exported.cancelled);
	return exported.outcomes;
}

/** A JSON Lines file is written at the end, and not at all when the user stops; files of their own are written one by one. */
async function exportAll(
	{ client }: Services,
	destination: Destination,
	progress: Progress<{ readonly message: string; readonly increment: number }>,
	token: CancellationToken,
): Promise<Exported> {
	const files = await findArticles(token);
	const lines: string[] = [];
	const keep = async (id: string, json: string) => {
		if (destination.layout === 'jsonLine') lines.push(json);
		else await replaceFile(Uri.joinPath(destination.target, exportName(id)), json);
	};
	const began = (id: string) => progress.report({ message: id, increment: 100 / files.length });
	const outcomes = await exportArticles({ client, layout: destination.layout, keep, began, token }, files);
	const cancelled = token.isCancellationRequested;
	if (destination.layout === 'jsonLine' && !cancelled) await replaceFile(destination.target, lines.join(''));
	return { outcomes, cancelled };
}
