import { type Article, correctionsOf } from '../../engine/index.js';
import type { CorrectionRequest, CorrectResult, SettleRequest } from '../../protocol/corrections.js';
import type { OpenDocument } from '../documents/openDocument.js';
import type { ArticleCorrections } from './articleCorrections.js';
import { changeRecords } from './changeRecords.js';
import type { CorrectedArticle } from './correctedArticle.js';

/** Does as a person asks: settles something, or takes a step back or makes it again. Rejects where that cannot be kept. */
export function settle(
	corrections: ArticleCorrections,
	request: CorrectionRequest,
	{ document, article }: { readonly document: OpenDocument; readonly article: Article },
): Promise<CorrectResult> {
	return request.kind === 'undo' || request.kind === 'redo'
		? takeStep(corrections, request.kind)
		: change(corrections, request, correctedArticle(document, article));
}

/** What came of a request that cannot be met, and why. */
export function refused(message: string): CorrectResult {
	return { kind: 'refused', message };
}

async function takeStep(corrections: ArticleCorrections, direction: 'undo' | 'redo'): Promise<CorrectResult> {
	if (!(await corrections.step(direction))) return refused(`There is nothing to ${direction}.`);
	return { kind: 'done', message: direction === 'undo' ? 'The last correction is undone.' : 'The correction is made again.' };
}

/** Works a request into the records; where others have been read of the file meanwhile, into those. Rejects where it cannot be done to those any more. */
async function change(corrections: ArticleCorrections, request: SettleRequest, at: CorrectedArticle): Promise<CorrectResult> {
	const known = corrections.records;
	const changed = changeRecords(known, request, at);
	if (changed.kind === 'refused') return changed;
	await corrections.change((records) => {
		const rebased = records === known ? changed : changeRecords(records, request, at);
		if (rebased.kind === 'refused') throw new Error(rebased.message);
		return rebased.records;
	});
	return { kind: 'done', message: changed.message };
}

function correctedArticle({ text }: OpenDocument, article: Article): CorrectedArticle {
	return {
		text: text.getText(),
		article,
		placed: correctionsOf(article),
		offsets: ({ start, end }) => ({ start: text.offsetAt(start), end: text.offsetAt(end) }),
	};
}
