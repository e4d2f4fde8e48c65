import type { CancellationToken, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotateOptions, Article, Engine } from '../../engine/index.js';
import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import type { Settings } from '../../protocol/settings.js';
import type { CrossArticleMentions } from '../../service/crossArticleMentions.js';
import type { DocumentView } from '../../service/documentView.js';
import { orCancelled } from '../answer.js';
import type { ClientFeatures } from '../clientFeatures.js';
import type { CorrectionStore } from '../corrections/correctionStore.js';
import type { DocumentStore, ReadDocument } from '../documents/documentStore.js';
import type { Scheduler } from '../host.js';
import type { KnowledgeBases } from '../knowledge/knowledgeBases.js';
import type { OnlineKnowledge } from '../knowledge/onlineKnowledge.js';

/** What every feature's handler works with. */
export interface FeatureContext {
	readonly engine: Engine;
	readonly client: ClientFeatures;
	readonly documents: DocumentStore;
	readonly scheduler: Scheduler;
	/** The version that exports name. */
	readonly version: string;
	/** What people have settled by hand about the articles that are open. */
	readonly corrections: CorrectionStore;
	/** The knowledge bases of the workspace's folders. */
	readonly knowledge: KnowledgeBases;
	/** What is known of the world without asking anybody; read when it is first asked for. */
	readonly gazetteer: () => Gazetteer;
	/** What is asked for on the network, where that is wanted and allowed. */
	readonly online: OnlineKnowledge;
	/** Which other articles of the workspace name an entity. */
	readonly elsewhere: CrossArticleMentions;
}

/** Answers about an open document when it has been read; `neutral` where it is left alone. */
export async function withArticle<Result>(
	context: FeatureContext,
	uri: string,
	token: CancellationToken,
	neutral: Result,
	respond: (document: DocumentView, article: Article, read: ReadDocument) => Result,
): Promise<Result> {
	const read = await context.documents.read(uri, token);
	return read.kind === 'annotated' ? respond(read.document.text, read.article, read) : neutral;
}

/** A document of fewer code units is read to its end before one would notice: its answers wait for that, and are whole. */
const LARGE = 32_000;

/** A large open document that is being read at this moment, as soon as it is known whether it is; null of any other. */
export async function stillReading(context: FeatureContext, uri: string, token: CancellationToken): Promise<DocumentInReading | null> {
	const document = context.documents.get(uri);
	if (!document) return null;
	await orCancelled(document.configured, token);
	const { options, settings, state, text } = document;
	return state === 'reading' && document.length > LARGE && options && settings ? { text, options, settings } : null;
}

/** What is known of a document before it has been read. */
export interface DocumentInReading {
	readonly text: TextDocument;
	readonly options: AnnotateOptions;
	readonly settings: Settings;
}

/** The parameters of a request about a place. */
export interface PlaceParams {
	readonly textDocument: { readonly uri: string };
	readonly position: Position;
}

/** The same, about a place in it. */
export function atPlace<Result>(
	context: FeatureContext,
	params: PlaceParams,
	token: CancellationToken,
	neutral: Result,
	respond: (document: DocumentView, article: Article, offset: number) => Result,
): Promise<Result> {
	return withArticle(context, params.textDocument.uri, token, neutral, (document, article) =>
		respond(document, article, document.offsetAt(params.position)),
	);
}
