import type { Syntax } from './blocks/block.js';
import type { CheckId, Severity } from './checks/finding.js';
import type { StyleName } from './checks/styles.js';
import type { Corrections } from './corrections.js';
import type { ManualForm } from './entities/manualMention.js';
import type { NameChoices } from './entities/nameRules.js';

/** Everything about an article that its text does not say. The engine reads neither clock nor locale: all of it is here. */
export interface AnnotateOptions extends NameChoices {
	readonly syntax: Syntax;
	/** The user's own choice for this article, `YYYY-MM-DD`: it wins over front matter and dateline. */
	readonly publicationDate?: string;
	/** The fallback of the settings, `YYYY-MM-DD`: used where the article says nothing. */
	readonly defaultPublicationDate?: string;
	/** What people have settled about the article by hand, placed in its text. */
	readonly corrections?: Corrections;
	/** What forms stand for wherever they are used, as a knowledge base has it; of these, types are passed over. */
	readonly knownForms?: readonly ManualForm[];
	/** How 03/04/2025 is read where the article itself does not settle it. */
	readonly numericDates?: 'dayFirst' | 'monthFirst' | 'auto';
	/** Severities that differ from the checks' own; `off` silences. */
	readonly checks?: Readonly<Record<CheckId, Severity | 'off'>>;
	/** The house style that the style checks hold the article to; none where it is not given. */
	readonly style?: StyleName;
}

export const DEFAULT_OPTIONS: AnnotateOptions = { syntax: 'plain' };

/** Where a publication date was taken from, in falling order of precedence. */
export type PublicationDateOrigin = 'user' | 'frontMatter' | 'dateline' | 'setting';

export interface PublicationDate {
	/** `YYYY-MM-DD`. */
	readonly value: string;
	readonly from: PublicationDateOrigin;
}
