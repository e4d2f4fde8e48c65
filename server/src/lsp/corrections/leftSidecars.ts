import type { Connection } from 'vscode-languageserver';
import { fitOf } from '../../sidecar/fitOf.js';
import { readSidecar } from '../../sidecar/readSidecar.js';
import { fileName } from '../fileName.js';
import type { Files } from '../files.js';
import { ask, move } from './askToMove.js';
import { type Sidecar, sidecarsOfRoots } from './sidecarMoves.js';
import type { SidecarPlaces } from './sidecarPlaces.js';

/** More sidecar files without an article than this are not looked at one by one. */
const MOST = 200;

/** What it takes to find and move sidecar files. */
export interface LeftSidecarPorts {
	readonly connection: Connection;
	/** Those of the machine itself: looking through another file system for each article that is opened could take long. */
	readonly files: Files;
	readonly places: SidecarPlaces;
}

/**
 * The sidecar files whose articles are gone, as when another program has moved an article and not its sidecar file. When an article that has none is opened, and what such a file says is about its
 * words, a person is asked whether it is this article's. Nothing is taken over unasked, and nobody is asked twice.
 */
export class LeftSidecars {
	readonly #ports: LeftSidecarPorts;
	readonly #asked = new Set<string>();
	#left: Promise<readonly Sidecar[]> | null = null;

	constructor(ports: LeftSidecarPorts) {
		this.#ports = ports;
	}

	/** Looks for them anew when they are next asked for: files have been made or deleted. */
	forget(): void {
		this.#left = null;
	}

	/** Offers an article that has no sidecar file the one that fits its text best. Says whether it has one now. */
	async offer(article: string, text: string): Promise<boolean> {
		const { connection, files, places } = this.#ports;
		if (!files.reaches(article)) return false;
		const left = await this.#bestFor(text);
		const to = await places.sidecarOf(article);
		const pair = JSON.stringify([left?.sidecar, to]);
		if (!left || this.#asked.has(pair) || (await files.stat(left.article)) || (await files.stat(to))) return false;
		this.#asked.add(pair);
		const question = `${fileName(left.article)} is gone, and what was settled by hand about it is about words of ${fileName(article)}. Is it the same article, moved by another program?`;
		return (await ask(connection, question, { yes: 'Take Over Corrections', no: 'No' })) && move(connection, [{ from: left.sidecar, to }]);
	}

	/** The one that fits a text best; undefined where none does, or two do so alike. */
	async #bestFor(text: string): Promise<Sidecar | undefined> {
		this.#left ??= this.#find();
		const fits = await Promise.all(
			(await this.#left).map(async (left) => {
				const content = await this.#ports.files.read(left.sidecar);
				return { left, fit: content === null ? 0 : fitOf(text, readSidecar(content).records) };
			}),
		);
		const [best, second] = fits.filter(({ fit }) => fit > 0).toSorted((a, b) => b.fit - a.fit);
		return best && best.fit !== second?.fit ? best.left : undefined;
	}

	async #find(): Promise<readonly Sidecar[]> {
		const { files, places } = this.#ports;
		const sidecars = await sidecarsOfRoots(await places.roots(), files);
		const stamps = await Promise.all(sidecars.map(({ article }) => files.stat(article)));
		return sidecars.filter((_, i) => !stamps[i]).slice(0, MOST);
	}
}
