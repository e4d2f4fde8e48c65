import { type Article, type ArticleBlock, type EntityId, entityOf, type Mention } from '../../engine/index.js';
import type { KeyFact, Knowledge } from '../knowledge.js';
import { bestOf } from './description.js';
import { descriptionsOf } from './descriptions.js';

/** What an article itself says of one of its entities: what it is called, what it is, how old. Null where it does not name it. */
export function articleKnowledge(article: Article, id: EntityId): Knowledge | null {
	const entity = entityOf(article.names, id);
	const places = article.blocks.flatMap((block) =>
		block.annotations.mentions.filter(({ entity }) => entity === id).map((mention) => ({ block, mention })),
	);
	const [first] = places;
	if (!first) return null;
	const expansion = places.find(({ mention }) => mention.expansion !== undefined)?.mention.expansion;
	const name = entity?.name ?? first.mention.text;
	return {
		name,
		type: first.mention.type,
		aliases: [...(entity?.aliases ?? []), ...(expansion === undefined ? [] : [expansion])].filter(
			(form, i, all) => form !== name && all.indexOf(form) === i,
		),
		description: bestOf(places.flatMap(({ block, mention }) => descriptionsOf(block, mention)))?.text ?? null,
		facts: first.mention.type === 'person' ? ageOf(places) : [],
		links: [],
		origin: 'article',
		source: 'this article',
	};
}

interface PlacedIn {
	readonly block: ArticleBlock;
	readonly mention: Mention;
}

/** The age that the article states first: "Roe, 45,", "Roe (45)", "45-year-old Ann Roe". */
function ageOf(places: readonly PlacedIn[]): readonly KeyFact[] {
	for (const { block, mention } of places) {
		const behind = /^(?:, (?:aged )?(?<comma>\d{1,3})(?=[,.;])| \((?<bracket>\d{1,3})\))/u.exec(
			block.text.slice(mention.end, mention.end + 16),
		)?.groups;
		const before = /(?<years>\d{1,3})-year-old (?:[\p{L}-]+ ){0,3}$/u.exec(
			block.text.slice(Math.max(0, mention.start - 60), mention.start),
		)?.groups;
		const age = Number(behind?.['comma'] ?? behind?.['bracket'] ?? before?.['years'] ?? 0);
		if (age >= 1 && age <= OLDEST) return [{ label: 'Age', value: String(age) }];
	}
	return [];
}

const OLDEST = 120;
