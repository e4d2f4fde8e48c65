import { commands, type LogOutputChannel, l10n, window } from 'vscode';
import { nameFailures, type Outcome, type Summary, summarize } from '../export/outcome.js';
import type { Destination } from './exportDestination.js';
import { revealFile } from './offerFile.js';

/** How many files that failed are named in the message; the output channel names all. */
const MOST_NAMED = 5;

/** Sums a workspace export up in one message; failures make it a warning. */
export async function tellOutcome(
	output: LogOutputChannel,
	destination: Destination,
	outcomes: readonly Outcome[],
	cancelled: boolean,
): Promise<void> {
	for (const outcome of outcomes) if (outcome.kind !== 'exported') output.info(`Not exported: ${outcome.id}: ${outcome.reason}`);
	const summary = summarize(outcomes);
	const message = [first(destination, summary, cancelled), failures(summary)].filter(Boolean).join(' ');
	const open = l10n.t('Open');
	const reveal = l10n.t('Reveal');
	const details = l10n.t('Show Details');
	const actions = [
		...(cancelled ? [] : destination.layout === 'jsonLine' ? [open, reveal] : [reveal]),
		...(summary.failed.length > 0 ? [details] : []),
	];
	const show = summary.failed.length > 0 ? window.showWarningMessage : window.showInformationMessage;
	const choice = await show(message, ...actions);
	if (choice === open) await commands.executeCommand('vscode.open', destination.target);
	if (choice === reveal) await revealFile(destination.target);
	if (choice === details) output.show();
}

function first({ layout, target }: Destination, { exported }: Summary, cancelled: boolean): string {
	const name = target.path.split('/').at(-1) ?? '';
	if (!cancelled) return l10n.t('Articles exported to {0}: {1}.', name, exported);
	return layout === 'jsonLine'
		? l10n.t('The export was stopped; nothing was written.')
		: l10n.t('The export was stopped; articles exported to {0}: {1}.', name, exported);
}

function failures(summary: Summary): string {
	const { named, more } = nameFailures(summary, MOST_NAMED);
	if (!named) return '';
	return more > 0 ? l10n.t('Not exported: {0}, and {1} more.', named, more) : l10n.t('Not exported: {0}.', named);
}
