import { type Article, type Entity, entityOf, type Mention } from '../../engine/index.js';
import { mentionsOf, type PlacedMention } from '../mentions.js';
import type { Line, Section } from './markup.js';
import { inQuotationMarks, shortened, sureness, TYPE_NAMES } from './words.js';

/**
 * What is said of a name: its entity's full name, type and role, which mention this is, its other forms, and why it was tagged.
 * `excerpt`: only a part of the article has been read, so mentions are not counted.
 */
export function nameHover(article: Article, named: PlacedMention, scope: 'article' | 'excerpt'): Section {
	const { mention } = named;
	const entity = entityOf(article.names, mention.entity);
	const name = entity?.name ?? mention.text;
	const role = mention.role ?? entity?.role;
	return [
		[{ strong: shortened(name) }, ` · ${TYPE_NAMES[mention.type]}${role ? ` · ${shortened(role)}` : ''}`],
		...(scope === 'article' ? [countLine(article, named)] : []),
		...formLines(mention, name, entity),
		whyLine(mention),
	];
}

/** How sure the tagger is of a name, what it goes by, and the rule's name. */
function whyLine({ confidence, source: { rule } }: Mention): Line {
	const reason = REASONS[rule];
	return [`${rule === OWN_LIST ? 'Certain' : sureness(confidence)}${reason ? `: ${reason}` : ''} · `, { code: rule }];
}

/** The one rule that is never wrong: the user's word. */
const OWN_LIST = 'own-list';

/** What each rule goes by. */
const REASONS: Readonly<Record<string, string>> = {
	model: 'judged by its words, those around it and the rest of the article',
	dateline: 'named in the dateline',
	byline: 'named in the byline',
	credit: 'named in a credit',
	label: 'named as the speaker before a colon',
	money: 'a number with its currency',
	acronym: 'a name with its acronym in brackets',
	[OWN_LIST]: 'listed in the setting articleAnnotator.entities.names',
};

function countLine(article: Article, named: PlacedMention): Line {
	const all = mentionsOf(article, named.mention.entity);
	const number = all.findIndex((other) => other.start === named.start) + 1;
	return [all.length === 1 ? 'The only mention' : `Mention ${number} of ${all.length}`];
}

/** The forms that the entity goes by, other than its name: those in the text, and what an acronym stands for. */
function formLines(mention: Mention, name: string, entity: Entity | undefined): readonly Line[] {
	const forms = (entity?.aliases ?? []).filter((form) => form !== name);
	const lines: Line[] = [];
	if (mention.expansion && mention.expansion !== name) lines.push([`Stands for ${inQuotationMarks(mention.expansion)}`]);
	if (forms.length > 0) lines.push([`Also ${forms.map(inQuotationMarks).join(', ')}`]);
	return lines;
}
