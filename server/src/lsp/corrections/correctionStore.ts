import type { CancellationToken } from 'vscode-languageserver';
import { type Article, type Corrections, correctionsOf, NO_CORRECTIONS } from '../../engine/index.js';
import type { CorrectionRequest, CorrectResult } from '../../protocol/corrections.js';
import { anchorRecords } from '../../sidecar/anchorRecords.js';
import { misplacedRecords } from '../../sidecar/misplacedRecords.js';
import type { Orphan } from '../../sidecar/orphan.js';
import type { SidecarRecord } from '../../sidecar/sidecarRecord.js';
import type { DocumentStore } from '../documents/documentStore.js';
import type { OpenDocument } from '../documents/openDocument.js';
import { fileName } from '../fileName.js';
import type { Files } from '../files.js';
import { ancestorsOf } from '../workspace/ancestorsOf.js';
import { canonicalUri } from '../workspace/canonicalUri.js';
import { ArticleCorrections } from './articleCorrections.js';
import { findLost } from './findLost.js';
import { renewRecords } from './renewRecords.js';
import { refused, settle } from './settle.js';
import type { Renaming } from './sidecarMoves.js';
import type { SidecarPlaces } from './sidecarPlaces.js';
import { StepHistories } from './stepHistory.js';

/** What the store needs of its surroundings. */
export interface CorrectionPorts {
	readonly files: Files;
	readonly places: SidecarPlaces;
	/** The open documents. */
	readonly documents: Pick<DocumentStore, 'get' | 'read'>;
	/** An open document is annotated otherwise now. */
	readonly onChange: (document: OpenDocument) => void;
	/** An open article turns out to have no sidecar file. */
	readonly onUnsettled: (document: OpenDocument) => void;
	/** Tells a person that a file cannot be read as it is. */
	readonly tell: (message: string) => void;
}

/** What people have settled about the articles that are open, in step with their sidecar files. */
export class CorrectionStore {
	readonly #ports: CorrectionPorts;
	readonly #articles = new Map<string, ArticleCorrections>();
	readonly #histories = new StepHistories();
	readonly #lost = new Map<string, LostInState>();

	constructor(ports: CorrectionPorts) {
		this.#ports = ports;
	}

	/** Reads what is settled about an article that is opened. Never rejects. */
	async open(uri: string): Promise<void> {
		if (this.#articles.has(uri)) return;
		const article = new ArticleCorrections(this.#ports.files, () => this.#ports.places.sidecarOf(uri), this.#histories.of(uri));
		this.#articles.set(uri, article);
		if (await article.read()) this.#tellProblems(article);
		const document = this.#ports.documents.get(uri);
		if (!article.isKept && document) this.#ports.onUnsettled(document);
	}

	close(uri: string): void {
		this.#articles.delete(uri);
		this.#lost.delete(uri);
	}

	/** The corrections of an article, placed in its text. */
	place(uri: string, text: string): Corrections {
		const records = this.#articles.get(uri)?.records ?? [];
		return records.length === 0 ? NO_CORRECTIONS : anchorRecords(text, records).corrections;
	}

	/**
	 * What is settled about an open article and has lost its words; looked for once for each state of the article. What an edit has left without its words, or elsewhere, or another has brought
	 * back, is placed again, as if the article had been opened now.
	 */
	orphans(uri: string, text: string, article: Article): readonly Orphan[] {
		const records = this.#articles.get(uri)?.records ?? [];
		const known = this.#lost.get(uri);
		if (known?.text === text && known.records === records && known.placed === article.corrections) return known.orphans;
		const { orphans, isOutOfPlace } = findLost(text, records, correctionsOf(article));
		// Where that has been tried in this text already, the records are at odds about one place, and would be for ever.
		if (isOutOfPlace && (known?.text !== text || known.records !== records)) this.#placeAgain(uri, text);
		if (this.#articles.has(uri)) this.#lost.set(uri, { text, records, placed: article.corrections, orphans });
		return orphans;
	}

	/** Anchors everything anew as soon as what is going on is done, unless the text is another one by then. */
	#placeAgain(uri: string, text: string): void {
		void Promise.resolve().then(() => {
			const document = this.#ports.documents.get(uri);
			if (document?.text.getText() === text) this.#show(document);
		});
	}

	/** Does as a person asks, to what the sidecar file holds at that moment, which events tell of only later. Never rejects: what cannot be done is said. */
	async correct(uri: string, request: CorrectionRequest, token: CancellationToken): Promise<CorrectResult> {
		await this.#reread(uri).catch(() => {});
		const read = await this.#ports.documents.read(uri, token);
		const corrections = this.#articles.get(uri);
		if (read.kind !== 'annotated' || !corrections) return refused('This is no open article.');
		const { document, article } = read;
		if (!this.#ports.files.reaches(uri)) return refused('What is settled is kept in a file next to the article: save the article first.');
		try {
			const result = await settle(corrections, request, { document, article });
			if (result.kind === 'done') this.#show(document);
			return result;
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return refused(`The correction could not be kept: ${reason.replace(/\.$/u, '')}.`);
		}
	}

	/** Renews the words and contexts of what is placed and still has its words, when the article has been saved. */
	async saved(uri: string): Promise<void> {
		const document = this.#ports.documents.get(uri);
		const corrections = this.#articles.get(uri);
		const article = document?.article;
		if (!document || !corrections || !article) return;
		const placed = correctionsOf(article);
		const text = document.text.getText();
		const { records } = corrections;
		const misplaced = misplacedRecords(records, placed, text);
		const renewed = renewRecords(
			records.filter(({ id }) => !misplaced.has(id)),
			placed,
			text,
		);
		if (renewed.length > 0) await corrections.refresh(renewed);
		document.reanchor();
	}

	/** Looks at sidecar files again that were made, changed or deleted; of a folder that is deleted as a whole, what lay in it is not told. */
	async look(uris: readonly string[]): Promise<void> {
		const changed = new Set(uris.map(canonicalUri));
		const isTold = (sidecar: string) => [sidecar, ...ancestorsOf(sidecar)].some((one) => changed.has(one));
		for (const [article, { uri }] of [...this.#articles]) if (uri !== null && isTold(canonicalUri(uri))) await this.#reread(article);
	}

	/** Has what can be undone go with articles that are renamed. */
	renamed(renamings: readonly Renaming[]): void {
		this.#histories.rename(renamings);
	}

	/** Looks for the sidecar files of all open articles again, as when they lie elsewhere now. */
	async lookForAll(): Promise<void> {
		for (const article of [...this.#articles.keys()]) await this.#reread(article);
	}

	async #reread(uri: string): Promise<void> {
		const corrections = this.#articles.get(uri);
		if (!corrections || !(await corrections.read())) return;
		this.#tellProblems(corrections);
		const document = this.#ports.documents.get(uri);
		if (document) this.#show(document);
	}

	#show(document: OpenDocument): void {
		document.reanchor();
		this.#ports.onChange(document);
	}

	#tellProblems({ uri, problems }: ArticleCorrections): void {
		const [first] = problems;
		if (first && uri !== null) this.#ports.tell(`${fileName(uri)}, line ${first.line}: ${first.message}`);
	}
}

/** What has lost its words in one state of an article. */
interface LostInState {
	readonly text: string;
	readonly records: readonly SidecarRecord[];
	readonly placed: Article['corrections'];
	readonly orphans: readonly Orphan[];
}
