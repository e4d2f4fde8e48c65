import { type AnnotateOptions, parseCivilDate } from '../../engine/index.js';
import type { Settings } from '../../protocol/settings.js';
import { syntaxOf } from './syntaxes.js';

/** The engine's options for a document; `publicationDate` is the user's choice for the file, if any. */
export function annotateOptions(languageId: string, settings: Settings, publicationDate: string | undefined): AnnotateOptions {
	return {
		syntax: syntaxOf(languageId) ?? 'plain',
		...(publicationDate !== undefined && parseCivilDate(publicationDate) && { publicationDate }),
		...(settings.publicationDate !== '' && { defaultPublicationDate: settings.publicationDate }),
		numericDates: settings.numericDates,
		checks: settings.checks,
		ownNames: Object.entries(settings.entities.names).map(([name, type]) => ({ name, type })),
		neverTag: settings.entities.neverTag,
		leastConfidence: settings.entities.leastConfidence,
	};
}
