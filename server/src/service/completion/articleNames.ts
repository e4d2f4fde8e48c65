import { type Article, entityOf, type Mention, overlaps } from '../../engine/index.js';
import { findWord, foldName } from '../../workspace/foldName.js';
import type { Beginning } from './beginnings.js';
import type { Offer } from './offer.js';

/** The forms of names that stand in an article, by how one of their words begins; what is just being written is none yet. */
export function articleNames(article: Article, beginning: Beginning): readonly Offer[] {
	const prefix = foldName(beginning.text);
	const forms = new Map<string, { readonly mention: Mention; count: number }>();
	for (const [i, block] of article.blocks.entries()) {
		const start = article.starts[i] ?? 0;
		const written = { start: beginning.start - start, end: beginning.end - start };
		for (const mention of block.annotations.mentions) {
			if (overlaps(mention, written) || mention.type === 'money') continue;
			const known = forms.get(mention.text);
			if (known) known.count++;
			else forms.set(mention.text, { mention, count: 1 });
		}
	}
	return [...forms].flatMap(([text, { mention, count }]): readonly Offer[] => {
		const folded = foldName(text);
		if (findWord(folded, prefix) < 0) return [];
		const details = () => {
			const entity = entityOf(article.names, mention.entity);
			const { type, role } = entity ?? mention;
			const form = text.replace(/\s+/gu, ' ');
			return { form, name: entity?.name ?? form, type, description: role ?? null, where: 'this article' };
		};
		return [{ folded, origin: 'article', weight: count, details }];
	});
}
