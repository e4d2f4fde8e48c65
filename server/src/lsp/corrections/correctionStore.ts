import type { CancellationToken } from 'vscode-languageserver';
import { type Corrections, NO_CORRECTIONS } from '../../engine/index.js';
import type { CorrectionRequest, CorrectResult } from '../../protocol/corrections.js';
import { anchorRecords } from '../../sidecar/anchorRecords.js';
import { type Orphan, orphansOf } from '../../sidecar/orphan.js';
import type { SidecarRecord } from '../../sidecar/sidecarRecord.js';
import type { DocumentStore } from '../documents/documentStore.js';
import type { OpenDocument } from '../documents/openDocument.js';
import type { Files } from '../files.js';
import { canonicalUri } from '../workspace/canonicalUri.js';
import { ArticleCorrections, nameOf } from './articleCorrections.js';
import { changeRecords } from './newRecord.js';
import { renewRecords } from './renewRecords.js';
import type { SidecarPlaces } from './sidecarPlaces.js';

/** What the store needs of its surroundings. */
export interface CorrectionPorts {
	readonly files: Files;
	readonly places: SidecarPlaces;
	/** The open documents. */
	readonly documents: Pick<DocumentStore, 'get' | 'read'>;
	/** An open document is annotated otherwise now. */
	readonly onChange: (document: OpenDocument) => void;
	/** Tells a person that a file cannot be read as it is. */
	readonly tell: (message: string) => void;
}

/** What people have settled about the articles that are open, in step with their sidecar files. */
export class CorrectionStore {
	readonly #ports: CorrectionPorts;
	readonly #articles = new Map<string, ArticleCorrections>();
	readonly #lost = new Map<string, Lost>();

	constructor(ports: CorrectionPorts) {
		this.#ports = ports;
	}

	/** Reads what is settled about an article that is opened. Never rejects. */
	async open(uri: string): Promise<void> {
		if (this.#articles.has(uri)) return;
		const article = new ArticleCorrections(this.#ports.files, () => this.#ports.places.sidecarOf(uri));
		this.#articles.set(uri, article);
		if (await article.read()) this.#tellProblems(article);
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
	 * What is settled about an open article and has lost its words: those that are placed nowhere now and cannot be. Looked for once for each state of the article. What an edit has
	 * taken the words of and has left elsewhere, or another has brought back, is placed again.
	 */
	orphans(uri: string, text: string, placed: Corrections): readonly Orphan[] {
		const records = this.#articles.get(uri)?.records ?? [];
		const known = this.#lost.get(uri);
		if (known?.text === text && known.records === records && known.placed === placed) return known.orphans;
		const ids = new Set(Object.values(placed).flatMap((list: readonly { readonly id: string }[]) => list.map(({ id }) => id)));
		const missing = records.filter(({ id }) => !ids.has(id));
		const lost = missing.length === 0 ? [] : anchorRecords(text, missing).orphans;
		const orphans = orphansOf(text, lost);
		// Where that has been tried in this text already, the records are at odds about one place, and would be for ever.
		if (lost.length < missing.length && (known?.text !== text || known.records !== records)) this.#placeAgain(uri, text);
		if (this.#articles.has(uri)) this.#lost.set(uri, { text, records, placed, orphans });
		return orphans;
	}

	/** Anchors everything anew as soon as what is going on is done, unless the text is another one by then. */
	#placeAgain(uri: string, text: string): void {
		void Promise.resolve().then(() => {
			const document = this.#ports.documents.get(uri);
			if (document?.text.getText() === text) this.#show(document);
		});
	}

	/** Does as a person asks. Never rejects: what cannot be done is said. */
	async correct(uri: string, request: CorrectionRequest, token: CancellationToken): Promise<CorrectResult> {
		const read = await this.#ports.documents.read(uri, token);
		const corrections = this.#articles.get(uri);
		if (read.kind !== 'annotated' || !corrections) return refused('This is no open article.');
		const { document, article } = read;
		if (!this.#ports.files.reaches(uri)) return refused('What is settled is kept in a file next to the article: save the article first.');
		try {
			if (request.kind === 'undo' || request.kind === 'redo') {
				if (!(await corrections.step(request.kind))) return refused(`There is nothing to ${request.kind}.`);
				this.#show(document);
				return { kind: 'done', message: request.kind === 'undo' ? 'The last correction is undone.' : 'The correction is made again.' };
			}
			const text = document.text.getText();
			const at = {
				text,
				article,
				placed: article.options.corrections ?? NO_CORRECTIONS,
				offsets: ({ start, end }: { readonly start: Position; readonly end: Position }) => ({
					start: document.text.offsetAt(start),
					end: document.text.offsetAt(end),
				}),
			};
			const known = corrections.records;
			const change = changeRecords(known, request, at);
			if (change.kind === 'refused') return change;
			await corrections.change((records) => (records === known ? change.records : rebased(records, request, at)));
			this.#show(document);
			return { kind: 'done', message: change.message };
		} catch (error) {
			return refused(`The correction could not be kept. ${error instanceof Error ? error.message : String(error)}`);
		}
	}

	/** Renews the words and contexts of what is placed, when the article has been saved. */
	async saved(uri: string): Promise<void> {
		const document = this.#ports.documents.get(uri);
		const corrections = this.#articles.get(uri);
		const placed = document?.article?.options.corrections;
		if (!document || !corrections || !placed) return;
		const renewed = renewRecords(corrections.records, placed, document.text.getText());
		if (renewed.length > 0) await corrections.refresh(renewed);
		document.reanchor();
	}

	/** Looks at sidecar files again that were made, changed or deleted. */
	async look(uris: readonly string[]): Promise<void> {
		const changed = new Set(uris.map(canonicalUri));
		for (const [article, { uri }] of [...this.#articles]) if (uri !== null && changed.has(canonicalUri(uri))) await this.#reread(article);
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
		if (first && uri !== null) this.#ports.tell(`${nameOf(uri)}, line ${first.line}: ${first.message}`);
	}
}

/** What has lost its words in one state of an article. */
interface Lost {
	readonly text: string;
	readonly records: readonly SidecarRecord[];
	readonly placed: Corrections;
	readonly orphans: readonly Orphan[];
}

interface Position {
	readonly line: number;
	readonly character: number;
}

function refused(message: string): CorrectResult {
	return { kind: 'refused', message };
}

/** The change, made to the records that meanwhile have been read of the file. */
function rebased(
	records: readonly SidecarRecord[],
	request: Parameters<typeof changeRecords>[1],
	at: Parameters<typeof changeRecords>[2],
): readonly SidecarRecord[] {
	const change = changeRecords(records, request, at);
	return change.kind === 'change' ? change.records : records;
}
