import { URI } from 'vscode-uri';
import type { ClientFileRequests, WriteFileResult } from '../../../server/src/protocol/clientFiles.js';
import type { TestClient } from './testClient.js';

/** A file system in memory that a client reaches and the server does not. Files are named by their path from the workspace folder `mem://desk/wire` on. */
export class VirtualFiles {
	static readonly folder = 'mem://desk/wire';
	readonly files: Map<string, string>;
	/** Nothing is written to one that is read only. */
	mode: 'writable' | 'readOnly' = 'writable';

	constructor(files: Readonly<Record<string, string>>) {
		this.files = new Map(Object.entries(files));
	}

	/** The URI of a file, or of the folder itself. */
	uri(name: string): string {
		return `${VirtualFiles.folder}/${name}`;
	}

	/** Has a client answer for these files. */
	serve({ connection }: TestClient): void {
		for (const [method, answer] of Object.entries(this.#answers())) connection.onRequest<unknown, void>(method, answer);
	}

	#answers(): ClientFileRequests {
		const { files } = this;
		return {
			'articleAnnotator/statFile': async ({ uri }) => {
				const text = files.get(nameOf(uri));
				return text === undefined ? null : { size: text.length, modified: 0 };
			},
			'articleAnnotator/readFile': async ({ uri }) => files.get(nameOf(uri)) ?? null,
			'articleAnnotator/writeFile': async ({ uri, content }) => this.#change(() => files.set(nameOf(uri), content)),
			'articleAnnotator/deleteFile': async ({ uri }) => this.#change(() => files.delete(nameOf(uri))),
			'articleAnnotator/listFolder': async ({ uri }) => {
				const folder = nameOf(uri);
				const below = [...files.keys()].flatMap((name) =>
					folder === '' ? [name] : name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : [],
				);
				const firsts = new Map(
					below.map((name) => [name.split('/')[0] ?? '', name.includes('/') ? ('folder' as const) : ('file' as const)]),
				);
				return [...firsts].map(([name, kind]) => ({ name, kind }));
			},
		};
	}

	#change(make: () => unknown): WriteFileResult {
		if (this.mode === 'readOnly') return { kind: 'readOnly' };
		make();
		return { kind: 'written' };
	}
}

function nameOf(uri: string): string {
	return URI.parse(uri).path.replace(/^\/wire\/?/u, '');
}
