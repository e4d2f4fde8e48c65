/** Client to server: the user's choice of publication date for a file. The client keeps it; the server forgets it when it ends. */
export const PUBLICATION_DATE_NOTIFICATION = 'articleAnnotator/publicationDate';

export interface PublicationDateParams {
	readonly uri: string;
	/** `YYYY-MM-DD`, or null to go by front matter, dateline and settings again. A day that does not exist is taken as null. */
	readonly date: string | null;
}
