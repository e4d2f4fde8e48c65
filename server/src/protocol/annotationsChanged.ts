/**
 * Server to client: the annotations of an open document are new (it was opened, edited, or a setting or publication date changed), or it is left
 * alone from now on. Sent only to a client that asks for it in its initialization options; the client asks for `articleAnnotator/annotations` when it wants them.
 */
export const ANNOTATIONS_CHANGED_NOTIFICATION = 'articleAnnotator/annotationsChanged';

export interface AnnotationsChangedParams {
	readonly uri: string;
	/** The version of the document that they are true of. */
	readonly version: number;
}
