import { type Disposable, EventEmitter, type Memento, workspace } from 'vscode';

/** The user's choices of publication date, `YYYY-MM-DD` by URI, kept with the workspace. */
export interface PublicationDates extends Disposable {
	readonly all: () => Readonly<Record<string, string>>;
	/** Keeps a date for a file; null takes it away. */
	readonly set: (uri: string, date: string | null) => Promise<void>;
	/** Fires with the URI whose date was set or taken away. */
	readonly onDidChange: EventEmitter<string>['event'];
}

const KEY = 'publicationDates';

/** Choices for untitled documents are forgotten with the document, for the next one goes by the same name. A renamed file keeps its date. */
export function createPublicationDates(state: Memento): PublicationDates {
	const changes = new EventEmitter<string>();
	const all = () => state.get<Readonly<Record<string, string>>>(KEY, {});
	const set = async (uri: string, date: string | null) => {
		const { [uri]: _before, ...others } = all();
		await state.update(KEY, date === null ? others : { ...others, [uri]: date });
		changes.fire(uri);
	};
	const closed = workspace.onDidCloseTextDocument(({ uri }) => {
		if (uri.scheme === 'untitled' && all()[uri.toString()]) void set(uri.toString(), null);
	});
	const renamed = workspace.onDidRenameFiles(async ({ files }) => {
		for (const { oldUri, newUri } of files) {
			const date = all()[oldUri.toString()];
			if (date) await set(oldUri.toString(), null).then(() => set(newUri.toString(), date));
		}
	});
	const dispose = () => {
		for (const part of [closed, renamed, changes]) part.dispose();
	};
	return { all, set, onDidChange: changes.event, dispose };
}
