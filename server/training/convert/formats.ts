import { agNews } from './agNews.js';
import { brat } from './brat.js';
import { conll } from './conll.js';
import type { CorpusFormat } from './corpusFormat.js';
import { gmbFolders } from './gmbFolders.js';
import { gmbTable } from './gmbTable.js';
import { gum } from './gum.js';
import { ieer } from './ieer.js';
import { inlineMarks } from './inlineMarks.js';
import { meantime } from './meantime.js';
import { plainText } from './plainText.js';
import { polnear } from './polnear.js';
import { timeMl } from './timeMl.js';
import { universalNer } from './universalNer.js';
import { worldwide } from './worldwide.js';

/** The formats that `npm run convert` reads, by the name that the command line gives. */
export const FORMATS: Readonly<Record<string, CorpusFormat>> = {
	worldwide,
	conll,
	'gmb-table': gmbTable,
	'gmb-folders': gmbFolders,
	ieer,
	gum,
	uner: universalNer,
	meantime,
	brat,
	inline: inlineMarks,
	timeml: timeMl,
	polnear,
	'ag-news': agNews,
	text: plainText,
};
