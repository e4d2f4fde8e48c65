import { findDateline } from '../blocks/dateline.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import { bylineMentions } from './bylineMentions.js';
import { creditMentions } from './creditMentions.js';
import { mentionByLayout } from './layoutName.js';
import type { MentionFact } from './mention.js';

/** The names that the layout of news gives away, whatever they are: place and agency of a dateline, people of a byline, agencies and photographers of credits. In reading order. */
export function fixedMentions(block: TokenizedBlock): readonly MentionFact[] {
	const opening = block.kind === 'byline' ? bylineMentions(block) : datelineMentions(block);
	if (!block.text.includes('/')) return opening;
	const end = opening.at(-1)?.end ?? 0;
	return [...opening, ...creditMentions(block).filter((mention) => mention.start >= end)];
}

/** "JAKARTA (Reuters) — " names a place, or two ("ST. PETERSBURG, Fla."), and the agency in brackets. */
function datelineMentions({ kind, text }: TokenizedBlock): readonly MentionFact[] {
	const dateline = kind === 'paragraph' ? findDateline(text) : null;
	if (!dateline) return [];
	const { start, end } = dateline.place;
	const comma = text.slice(start, end).indexOf(', ');
	const places =
		comma < 0
			? [dateline.place]
			: [
					{ start, end: start + comma },
					{ start: start + comma + 2, end },
				];
	const agency = dateline.agency ? [mentionByLayout(text, dateline.agency, 'organization', 'dateline')] : [];
	return [...places.map((span) => mentionByLayout(text, span, 'location', 'dateline')), ...agency];
}
