import { findDateline } from '../blocks/dateline.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import { overlapping } from '../text/span.js';
import { bylineMentions } from './bylineMentions.js';
import { creditMentions } from './creditMentions.js';
import { findMoney } from './findMoney.js';
import { labelMentions } from './labelMentions.js';
import { mentionByLayout, spanOf } from './layoutName.js';
import type { MentionFact } from './mention.js';

/**
 * The names that the layout of news gives away, whatever they are (place and agency of a dateline, people of a byline, the speaker of a transcript, agencies and photographers of credits), and amounts of money.
 * In reading order, none overlapping another.
 */
export function fixedMentions(block: TokenizedBlock): readonly MentionFact[] {
	const opening = openingMentions(block);
	const end = opening.at(-1)?.end ?? 0;
	const credits = block.text.includes('/') ? creditMentions(block).filter((mention) => mention.start >= end) : [];
	const named = [...opening, ...credits];
	const amounts = moneyMentions(block).filter((mention) => overlapping(named, mention).length === 0);
	return credits.length > 0 && amounts.length > 0 ? [...named, ...amounts].sort((a, b) => a.start - b.start) : [...named, ...amounts];
}

/** What a block opens with: a byline, a dateline, or a speaker's label. */
function openingMentions(block: TokenizedBlock): readonly MentionFact[] {
	if (block.kind === 'byline') return bylineMentions(block);
	const dateline = datelineMentions(block);
	return dateline.length > 0 ? dateline : labelMentions(block);
}

/** "JAKARTA (Reuters) — " (but not "JAKARTA (12 May) — ") names a place, or two ("ST. PETERSBURG, Fla."), and the agency in brackets. */
function datelineMentions({ kind, text }: TokenizedBlock): readonly MentionFact[] {
	const dateline = kind === 'paragraph' ? findDateline(text) : null;
	if (!dateline) return [];
	const { start, end } = dateline.place;
	const place = text.slice(start, end);
	const comma = place.indexOf(', ');
	// Without more to go by, several words in capitals may as well be a heading or a publisher: "HOW IT BEGAN — ". The model is asked then.
	if (comma < 0 && place.includes(' ') && !dateline.agency && !dateline.rest) return [];
	const places =
		comma < 0
			? [dateline.place]
			: [
					{ start, end: start + comma },
					{ start: start + comma + 2, end },
				];
	const isAgency = dateline.agency && !/\d/u.test(text.slice(dateline.agency.start, dateline.agency.end));
	const agency = dateline.agency && isAgency ? [mentionByLayout(text, dateline.agency, 'organization', 'dateline')] : [];
	return [...places.map((span) => mentionByLayout(text, span, 'location', 'dateline')), ...agency];
}

/** How sure an amount of money is: annotators differ about how far one reaches ("nearly $5", "$5 a share"). */
const AMOUNT = 0.89;

function moneyMentions({ text, tokens }: TokenizedBlock): readonly MentionFact[] {
	return findMoney(tokens).map(({ first, end }) => ({
		...mentionByLayout(text, spanOf(tokens.slice(first, end)), 'money', 'money'),
		confidence: AMOUNT,
	}));
}
