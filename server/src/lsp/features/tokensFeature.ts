import type {
	CancellationToken,
	Range,
	SemanticTokens,
	SemanticTokensDelta,
	SemanticTokensDeltaParams,
	SemanticTokensParams,
	SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { HighlightSettings } from '../../protocol/settings.js';
import type { TokenCache, TokenChoice } from '../../service/blockTokens.js';
import { semanticTokens, semanticTokensInRange, tokenEdits } from '../../service/semanticTokens.js';
import type { ReadDocument } from '../documents/documentStore.js';
import { annotateExcerpt } from '../documents/excerpt.js';
import type { OpenDocument } from '../documents/openDocument.js';
import { type DocumentInReading, type FeatureContext, stillReading, withArticle } from './context.js';

/** A range of more is not answered from an excerpt, for that would hold up others. */
const LONGEST_EXCERPT = 16_000;

/** Answers for semantic tokens, and remembers what each document's client has, so that it can be sent what changes. */
export class TokensFeature {
	readonly #context: FeatureContext;
	readonly #caches = new Map<string, TokenCache>();
	readonly #sent = new WeakMap<OpenDocument, { readonly id: string; readonly data: readonly number[] }>();
	#results = 0;

	constructor(context: FeatureContext) {
		this.#context = context;
	}

	full({ textDocument }: SemanticTokensParams, token: CancellationToken): Promise<SemanticTokens> {
		return withArticle<SemanticTokens>(this.#context, textDocument.uri, token, { data: [] }, (_document, _article, read) => {
			const data = this.#encode(read);
			return { resultId: this.#remember(read.document, data), data };
		});
	}

	/** What is to change in the tokens that the client has; all of them, where it does not have the last ones. */
	delta(
		{ textDocument, previousResultId }: SemanticTokensDeltaParams,
		token: CancellationToken,
	): Promise<SemanticTokens | SemanticTokensDelta> {
		return withArticle<SemanticTokens | SemanticTokensDelta>(
			this.#context,
			textDocument.uri,
			token,
			{ data: [] },
			(_document, _article, read) => {
				const before = this.#sent.get(read.document);
				const data = this.#encode(read);
				const resultId = this.#remember(read.document, data);
				return before?.id === previousResultId ? { resultId, edits: tokenEdits(before.data, data) } : { resultId, data };
			},
		);
	}

	/** The tokens of a range, from its surroundings alone where the document is still being read. */
	async range({ textDocument, range }: SemanticTokensRangeParams, token: CancellationToken): Promise<SemanticTokens> {
		const reading = await stillReading(this.#context, textDocument.uri, token);
		const excerpt = reading && this.#excerptTokens(reading, range);
		if (excerpt) return excerpt;
		return withArticle<SemanticTokens>(this.#context, textDocument.uri, token, { data: [] }, (document, article, { settings }) => {
			const choice = choiceOf(settings.highlight);
			return { data: semanticTokensInRange(document, article, range, choice, this.#cacheOf(choice)) };
		});
	}

	#excerptTokens({ text, options, settings }: DocumentInReading, range: Range): SemanticTokens | null {
		const around = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
		if (around.end - around.start > LONGEST_EXCERPT) return null;
		const { article, view } = annotateExcerpt(this.#context.engine, text, text.getText(), around, options);
		return { data: semanticTokensInRange(view, article, range, choiceOf(settings.highlight), new WeakMap()) };
	}

	#encode({ document, article, settings }: ReadDocument): number[] {
		const choice = choiceOf(settings.highlight);
		return semanticTokens(document.text, article, choice, this.#cacheOf(choice));
	}

	#remember(document: OpenDocument, data: readonly number[]): string {
		const id = String(++this.#results);
		this.#sent.set(document, { id, data });
		return id;
	}

	#cacheOf(choice: TokenChoice): TokenCache {
		const key = JSON.stringify(choice);
		const known = this.#caches.get(key) ?? new WeakMap();
		this.#caches.set(key, known);
		return known;
	}
}

function choiceOf({ entityTypes, dates }: HighlightSettings): TokenChoice {
	return { entityTypes, dates };
}
