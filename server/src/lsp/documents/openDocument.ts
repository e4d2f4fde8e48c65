import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type AnnotateOptions,
	type Article,
	annotateInSteps,
	type Corrections,
	correctionsOf,
	DEFAULT_OPTIONS,
	type Engine,
	reconfigure,
	type TextEdit,
	textOf,
	update,
} from '../../engine/index.js';
import type { NotAnnotated } from '../../protocol/notAnnotated.js';
import type { Settings } from '../../protocol/settings.js';
import { type DocumentKnowledge, NOTHING_KNOWN } from './documentKnowledge.js';
import { applyChanges, editBetween } from './edits.js';

/** More edits than this are worked in as one. */
const MOST_EDITS = 8;

/** More new text than this, in code units, is read in steps, as when a document is opened. */
const MOST_NEW_TEXT = 32_000;

/** A document waits for its settings, is left alone, is being read, or has been read; a closed one stays as it is and nobody waits for it. */
type State =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'refused'; readonly refusal: NotAnnotated }
	| { readonly kind: 'reading'; readonly steps: Generator<number, Article> }
	| { readonly kind: 'read'; readonly article: Article };

/**
 * An open document and its article. Edits are gathered, and worked in when the article is next asked for, so that those that come together
 * are done together; edits that come while the article is first read are worked in at its end.
 */
export class OpenDocument {
	readonly text: TextDocument;
	/** The settings that hold for it; null until they are known. */
	settings: Settings | null = null;
	/** What the knowledge base that holds for it says. */
	knowledge: DocumentKnowledge = NOTHING_KNOWN;
	/** Settles when it does as its options say, as they are known by now: who reads it before would see it under others. */
	configuring: Promise<void> = Promise.resolve();
	/** When it was last asked for, as a number that only grows: the higher, the sooner it is read. */
	priority = 0;

	readonly #engine: Engine;
	/** Places what people have settled about the article in a text of it; null where nothing is. */
	readonly #place: (text: string) => Corrections | null;
	#options: AnnotateOptions | null = null;
	#state: State = { kind: 'waiting' };
	#edits: TextEdit[] = [];
	readonly #configured = deferred();
	#settled = deferred();

	constructor(engine: Engine, text: TextDocument, place: (text: string) => Corrections | null = () => null) {
		this.#engine = engine;
		this.#place = place;
		this.text = text;
	}

	/** In UTF-16 code units. */
	get length(): number {
		return this.text.getText().length;
	}

	get state(): State['kind'] {
		return this.#state.kind;
	}

	get options(): AnnotateOptions | null {
		return this.#options;
	}

	get refusal(): NotAnnotated | null {
		return this.#state.kind === 'refused' ? this.#state.refusal : null;
	}

	/** The article of the text as it is now; null while it is not known. Throws what the engine throws, should it ever; `restart` then helps. */
	get article(): Article | null {
		if (this.#state.kind !== 'read') return null;
		const article = this.#workIn(this.#state.article);
		this.#state = { kind: 'read', article };
		return article;
	}

	/** Resolves when it is known whether and how the document is read. */
	get configured(): Promise<void> {
		return this.#configured.promise;
	}

	/** Resolves when the document has been read, or is left alone; looked at again after it is restarted. */
	get settled(): Promise<void> {
		return this.#settled.promise;
	}

	/** Takes a client's changes. Says whether so much is new that the document has to be read in steps again. */
	change(changes: readonly TextDocumentContentChangeEvent[], version: number): 'edited' | 'rewritten' {
		const edits = applyChanges(this.text, changes, version);
		if (this.#state.kind === 'reading' || this.#state.kind === 'read') this.#edits.push(...edits);
		return this.#edits.reduce((sum, edit) => sum + edit.text.length, 0) > MOST_NEW_TEXT ? 'rewritten' : 'edited';
	}

	/** Leaves the document alone from now on, and drops what was known of it. */
	refuse(refusal: NotAnnotated): void {
		this.#state = { kind: 'refused', refusal };
		this.#edits = [];
		this.#configured.resolve();
		this.#settled.resolve();
	}

	/** Takes options. Says whether the document has to be read in steps now. */
	configure(options: AnnotateOptions): 'read' | 'toBeRead' {
		const isOtherSyntax = options.syntax !== this.#options?.syntax;
		this.#options = options;
		this.#configured.resolve();
		const article = isOtherSyntax ? null : this.article;
		if (article) {
			this.#state = { kind: 'read', article: reconfigure(this.#engine, article, { ...options, corrections: correctionsOf(article) }) };
			return 'read';
		}
		if (this.#state.kind !== 'reading' || isOtherSyntax) this.restart();
		return 'toBeRead';
	}

	/** Places what people have settled anew, as when that is something else now. */
	reanchor(): void {
		const { article } = this;
		if (article && this.#options) {
			this.#state = { kind: 'read', article: reconfigure(this.#engine, article, this.#optionsFor(textOf(article))) };
		} else if (this.#state.kind === 'reading') this.restart();
	}

	/** Begins to read the text as it is now from its beginning; what was read so far is dropped. */
	restart(): void {
		if (!this.#options) return;
		if (this.#state.kind === 'read' || this.#state.kind === 'refused') this.#settled = deferred();
		this.#edits = [];
		const text = this.text.getText();
		this.#state = { kind: 'reading', steps: annotateInSteps(this.#engine, text, this.#optionsFor(text)) };
	}

	/** Reads on by a step. Gives the offset that it has come to; null when there is nothing (more) to read. */
	step(): number | null {
		if (this.#state.kind !== 'reading') return null;
		const step = this.#state.steps.next();
		if (!step.done) return step.value;
		const options = this.#options && { ...this.#options, corrections: correctionsOf(step.value) };
		const article = options ? reconfigure(this.#engine, step.value, options) : step.value;
		this.#state = { kind: 'read', article };
		this.#settled.resolve();
		return null;
	}

	#optionsFor(text: string): AnnotateOptions {
		const corrections = this.#place(text);
		return { ...(this.#options ?? DEFAULT_OPTIONS), ...(corrections && { corrections }) };
	}

	#workIn(article: Article): Article {
		if (this.#edits.length === 0) return article;
		const edits = this.#edits.length <= MOST_EDITS ? this.#edits : [editBetween(textOf(article), this.text.getText())];
		const updated = update(
			this.#engine,
			article,
			edits.filter((edit) => edit !== null),
		);
		this.#edits = [];
		return updated;
	}
}

interface Deferred {
	readonly promise: Promise<void>;
	readonly resolve: () => void;
}

function deferred(): Deferred {
	let resolve = (): void => {};
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}
