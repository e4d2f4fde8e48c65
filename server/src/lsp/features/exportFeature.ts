import type { CancellationToken } from 'vscode-languageserver';
import { type Article, annotate } from '../../engine/index.js';
import { renderExport, renderExportLine } from '../../formats/renderExport.js';
import { toExport } from '../../formats/toExport.js';
import type { ExportedAnnotations, ExportParams, ExportResult } from '../../protocol/exportAnnotations.js';
import type { Settings } from '../../protocol/settings.js';
import type { SidecarPlaces } from '../corrections/sidecarPlaces.js';
import { withSettled } from '../corrections/withSettled.js';
import { refusalOf } from '../documents/refusal.js';
import type { Files } from '../files.js';
import { annotateOptions } from '../settings/annotateOptions.js';
import type { FeatureContext } from './context.js';

/** What the export of a file that is not open needs beside the feature's own context. */
export interface ExportContext extends FeatureContext {
	readonly settingsOf: (uri: string) => Promise<Settings>;
	readonly folders: () => readonly string[];
	readonly files: Files;
	readonly places: SidecarPlaces;
}

/** Answers with an article's export document: of the text that is sent along, else of the open document. */
export async function answerExport(context: ExportContext, params: ExportParams, token: CancellationToken): Promise<ExportResult> {
	if (params.text !== undefined) return exportText(context, params, params.text);
	const read = await context.documents.read(params.uri, token);
	return read.kind === 'annotated' ? exported(context, params, read.article) : read;
}

async function exportText(context: ExportContext, params: ExportParams, text: string): Promise<ExportResult> {
	const settings = await context.settingsOf(params.uri);
	const languageId = params.languageId ?? 'plaintext';
	const refusal = refusalOf({ uri: params.uri, languageId, length: text.length }, settings, context.folders());
	if (refusal) return refusal;
	const options = annotateOptions(
		languageId,
		settings,
		context.documents.publicationDate(params.uri),
		(await context.knowledge.of(params.uri)).names,
	);
	const settled = withSettled(options, text, await context.files.read(await context.places.sidecarOf(params.uri)));
	return exported(context, params, annotate(context.engine, text, settled));
}

function exported(context: ExportContext, params: ExportParams, article: Article): ExportedAnnotations {
	const document = toExport(article, { id: params.id }, { offsets: params.offsets ?? 'codePoint', generatorVersion: context.version });
	return { kind: 'exported', json: params.layout === 'jsonLine' ? renderExportLine(document) : renderExport(document) };
}
