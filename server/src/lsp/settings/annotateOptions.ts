import { type AnnotateOptions, parseCivilDate } from '../../engine/index.js';
import { type EntryNames, NO_NAMES } from '../../knowledge/entries/entryIndex.js';
import type { Settings } from '../../protocol/settings.js';
import { syntaxOf } from './syntaxes.js';

/**
 * The engine's options for a document; `publicationDate` is the user's choice for the file, if any. `known`: the names of the workspace's knowledge base; where the settings
 * say another type of one, they count.
 */
export function annotateOptions(
	languageId: string,
	settings: Settings,
	publicationDate: string | undefined,
	known: EntryNames = NO_NAMES,
): AnnotateOptions {
	const ownNames = Object.entries(settings.entities.names).map(([name, type]) => ({ name, type }));
	return {
		syntax: syntaxOf(languageId) ?? 'plain',
		...(publicationDate !== undefined && parseCivilDate(publicationDate) && { publicationDate }),
		...(settings.publicationDate !== '' && { defaultPublicationDate: settings.publicationDate }),
		numericDates: settings.numericDates,
		checks: settings.checks,
		...(settings.style !== 'none' && { style: settings.style }),
		ownNames: known.ownNames.length === 0 ? ownNames : [...known.ownNames, ...ownNames],
		neverTag: known.neverTag.length === 0 ? settings.entities.neverTag : [...known.neverTag, ...settings.entities.neverTag],
		leastConfidence: settings.entities.leastConfidence,
		...(known.forms.length > 0 && { knownForms: known.forms }),
	};
}
