import type { CancellationToken } from 'vscode-languageserver';
import type { AnnotationsParams, AnnotationsResult } from '../../protocol/annotations.js';
import type { FeatureContext } from './context.js';
import { documentAnnotationsInSteps } from './documentAnnotations.js';
import { inSlices } from './inSlices.js';

/** Answers what the client draws and lists, as soon as the document has been read. */
export function answerAnnotations(
	context: FeatureContext,
	params: AnnotationsParams,
	token: CancellationToken,
): Promise<AnnotationsResult> {
	return inSlices<AnnotationsResult>(context, params.uri, token, {
		work: ({ document: { text }, article }) => {
			const orphans = context.corrections.orphans(text.uri, text.getText(), article);
			return documentAnnotationsInSteps(text, article, orphans);
		},
		refused: (refusal) => refusal,
	});
}
