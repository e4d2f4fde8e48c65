import type { CancellationToken } from 'vscode-languageserver';
import type { AnnotationsParams, AnnotationsResult } from '../../protocol/annotations.js';
import type { FeatureContext } from './context.js';
import { documentAnnotations } from './documentAnnotations.js';

/** Answers what the client draws and lists, as soon as the document has been read. */
export async function answerAnnotations(
	context: FeatureContext,
	params: AnnotationsParams,
	token: CancellationToken,
): Promise<AnnotationsResult> {
	const read = await context.documents.read(params.uri, token);
	return read.kind === 'annotated' ? documentAnnotations(read.document.text, read.article) : read;
}
