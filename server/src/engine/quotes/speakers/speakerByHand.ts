import type { FormKey, Mention } from '../../entities/mention.js';
import { overlapping } from '../../text/span.js';
import type { SettledSpeaker } from '../settledQuote.js';
import type { NameLookup } from './cast.js';
import type { BlockWatch } from './watchBlock.js';

/** How names are linked in the article, and which forms it has. */
export interface KnownNames extends NameLookup {
	readonly has: (form: FormKey) => boolean;
}

/**
 * The form of whom a person has named as the speaker: the name given, where the article has it; else that of the name in the words given, or of whom these stand for; null where the
 * article names nobody so. Whoever it is has spoken at `offset` then.
 */
export function speakByHand(
	{ span, text, name }: SettledSpeaker,
	offset: number,
	mentions: readonly Mention[],
	names: KnownNames,
	watch: BlockWatch,
): FormKey | null {
	watch.readTo(offset);
	const form = formOf({ span, text, name }, mentions, names);
	if (form !== null) watch.introduce(form, offset);
	else if (span?.blocksBack === 0 && name === null)
		return watch.speak({ ...span, text, form: 'description', beside: null, rule: 'correction', confidence: 1 }).form;
	return form;
}

function formOf({ span, text, name }: SettledSpeaker, mentions: readonly Mention[], names: KnownNames): FormKey | null {
	if (name !== null && names.has(name)) return name;
	const mention = span?.blocksBack === 0 ? overlapping(mentions, span).find(({ type }) => type !== 'group' && type !== 'money') : undefined;
	if (mention) return names.formOf(mention);
	const words = text.replace(/\s+/gu, ' ');
	return names.has(words) ? words : null;
}
