import {
	type Disposable,
	EventEmitter,
	type FileChangeEvent,
	FileSystemError,
	type FileSystemProvider,
	FileType,
	type Uri,
	workspace,
} from 'vscode';

/** A file system in memory, under the scheme `memfs`. Folders are there as soon as a file in them is. */
export class MemoryFiles implements FileSystemProvider {
	readonly files = new Map<string, Uint8Array>();
	readonly #changes = new EventEmitter<FileChangeEvent[]>();
	readonly onDidChangeFile = this.#changes.event;

	/** Registers a file system, which can be written to or only read. */
	static register(mode: 'writable' | 'readOnly'): { readonly memory: MemoryFiles; readonly registration: Disposable } {
		const memory = new MemoryFiles();
		return { memory, registration: workspace.registerFileSystemProvider('memfs', memory, { isReadonly: mode === 'readOnly' }) };
	}

	/** The text of a file; undefined where there is none. */
	text(path: string): string | undefined {
		const bytes = this.files.get(path);
		return bytes && new TextDecoder().decode(bytes);
	}

	stat({ path }: Uri) {
		const bytes = this.files.get(path);
		if (!bytes && !this.#isFolder(path)) throw FileSystemError.FileNotFound(path);
		return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: bytes?.length ?? 0 };
	}

	readDirectory({ path }: Uri): [string, FileType][] {
		const inside = [...this.files.keys()].filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1));
		return [...new Map(inside.map((file) => [file.split('/')[0] ?? '', file.includes('/') ? FileType.Directory : FileType.File]))];
	}

	readFile({ path }: Uri): Uint8Array {
		const bytes = this.files.get(path);
		if (!bytes) throw FileSystemError.FileNotFound(path);
		return bytes;
	}

	writeFile({ path }: Uri, content: Uint8Array): void {
		this.files.set(path, content);
	}

	watch(): Disposable {
		return { dispose: () => {} };
	}

	createDirectory(): void {}

	delete({ path }: Uri): void {
		this.files.delete(path);
	}

	rename(from: Uri, to: Uri): void {
		this.writeFile(to, this.readFile(from));
		this.delete(from);
	}

	#isFolder(path: string): boolean {
		return path === '/' || [...this.files.keys()].some((file) => file.startsWith(`${path}/`));
	}
}
