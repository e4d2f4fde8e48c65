import { conll } from './conll.js';
import type { CorpusFormat } from './corpusFormat.js';
import { worldwide } from './worldwide.js';

/** The formats that `npm run convert` reads, by the name that the command line gives. */
export const FORMATS: Readonly<Record<string, CorpusFormat>> = {
	worldwide,
	conll,
};
