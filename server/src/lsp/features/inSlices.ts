import type { CancellationToken } from 'vscode-languageserver';
import type { NotAnnotated } from '../../protocol/notAnnotated.js';
import type { Steps } from '../../service/steps.js';
import { orCancelled } from '../answer.js';
import type { ReadDocument } from '../documents/documentStore.js';
import type { Scheduler } from '../host.js';
import type { FeatureContext } from './context.js';

/** So many milliseconds are worked before messages have their turn. */
const SLICE = 8;

/** How an answer about a document is made. */
export interface Answer<Result> {
	readonly work: (read: ReadDocument) => Steps<Result>;
	/** The answer about a document that is left alone. */
	readonly refused: (refusal: NotAnnotated) => Result;
}

/**
 * Answers about a document when it has been read, in slices between which messages have their turn: for answers about all of a document, which may be
 * large. Where the document changes meanwhile, the work is dropped and begun anew.
 */
export async function inSlices<Result>(
	context: FeatureContext,
	uri: string,
	token: CancellationToken,
	answer: Answer<Result>,
): Promise<Result> {
	for (;;) {
		const read = await context.documents.read(uri, token);
		if (read.kind !== 'annotated') return answer.refused(read);
		const { version } = read.document.text;
		const isStale = () => context.documents.get(uri) !== read.document || read.document.text.version !== version;
		const result = await run(context.scheduler, answer.work(read), token, isStale);
		if (result !== STALE) return result;
	}
}

/** Takes steps to their end, in slices between which messages have their turn. */
export async function takeSteps<Result>(scheduler: Scheduler, steps: Steps<Result>, token: CancellationToken): Promise<Result> {
	for (let end = scheduler.now() + SLICE; ; ) {
		const step = steps.next();
		if (step.done) return step.value;
		if (scheduler.now() < end) continue;
		await orCancelled(scheduler.pause(), token);
		end = scheduler.now() + SLICE;
	}
}

const STALE = Symbol('stale');

/** The result of steps that are taken in slices, unless it is stale before it is there. */
async function run<Result>(
	scheduler: Scheduler,
	steps: Steps<Result>,
	token: CancellationToken,
	isStale: () => boolean,
): Promise<Result | typeof STALE> {
	for (let end = scheduler.now() + SLICE; ; ) {
		const step = steps.next();
		if (step.done) return step.value;
		if (scheduler.now() < end) continue;
		await orCancelled(scheduler.pause(), token);
		if (isStale()) return STALE;
		end = scheduler.now() + SLICE;
	}
}
