import { type AnnotateOptions, parseCivilDate, type Syntax } from '../../engine/index.js';
import type { Settings } from '../../protocol/settings.js';

const SYNTAXES: Readonly<Record<string, Syntax>> = { plaintext: 'plain', markdown: 'markdown', article: 'article' };

/** The engine's options for a document; `publicationDate` is the user's choice for the file, if any. */
export function annotateOptions(languageId: string, settings: Settings, publicationDate: string | undefined): AnnotateOptions {
	return {
		syntax: SYNTAXES[languageId] ?? 'plain',
		...(publicationDate !== undefined && parseCivilDate(publicationDate) && { publicationDate }),
		...(settings.publicationDate !== '' && { defaultPublicationDate: settings.publicationDate }),
		numericDates: settings.numericDates,
		checks: settings.checks,
	};
}
