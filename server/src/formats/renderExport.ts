import type { ExportDocument } from './exportDocument.js';

/** The document as a file of its own: indented by two spaces, `\n` between lines and at the end. */
export function renderExport(document: ExportDocument): string {
	return `${JSON.stringify(document, null, 2)}\n`;
}

/** The document on one line with `\n` at its end: a line of a JSON Lines file. */
export function renderExportLine(document: ExportDocument): string {
	return `${JSON.stringify(document)}\n`;
}
