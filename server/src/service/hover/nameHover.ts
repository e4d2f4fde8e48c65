import { type Article, type Entity, entityOf, type Mention } from '../../engine/index.js';
import { mentionsOf, type PlacedMention } from '../mentions.js';
import type { Line, Section } from './markup.js';
import { inQuotationMarks, reasonLine, shortened, TYPE_NAMES } from './words.js';

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
		reasonLine('Tagged by', mention.source, mention.confidence),
	];
}

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
