import type { Mention } from '../../engine/index.js';
import type { Line } from './markup.js';
import { sureness } from './words.js';

/** How sure the tagger is of a name, what it goes by, and the rule's name. `knowledgeBase`: the file that has the name tagged, where one does. */
export function whyLine({ confidence, source: { stage, rule } }: Mention, knowledgeBase: string | null): Line {
	const reason = rule === OWN_LIST && knowledgeBase !== null ? `listed in ${knowledgeBase}` : REASONS[rule];
	return [`${rule === OWN_LIST || stage === 'manual' ? 'Certain' : sureness(confidence)}${reason ? `: ${reason}` : ''} · `, { code: rule }];
}

/** The one rule of the tagger's that is never wrong: the user's word. */
const OWN_LIST = 'own-list';

/** What each rule goes by. */
const REASONS: Readonly<Record<string, string>> = {
	model: 'judged by its words, those around it and the rest of the article',
	dateline: 'named in the dateline',
	byline: 'named in the byline',
	credit: 'named in a credit',
	label: 'named as the speaker before a colon',
	correction: 'set by hand',
	'form-correction': 'set by hand wherever the article has it',
	money: 'a number with its currency',
	acronym: 'a name with its acronym in brackets',
	[OWN_LIST]: 'listed in the setting articleAnnotator.entities.names',
};
