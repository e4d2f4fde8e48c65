/** Client to server: the documents that are on the screen now, the active one first. They are read before others. */
export const VISIBLE_DOCUMENTS_NOTIFICATION = 'articleAnnotator/visibleDocuments';

export interface VisibleDocumentsParams {
	readonly uris: readonly string[];
}
