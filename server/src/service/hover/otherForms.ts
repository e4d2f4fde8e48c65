import type { Article, EntityId } from '../../engine/index.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { CardDetail } from './entityCard.js';

/**
 * The forms that an entity goes by beside the name that a card begins with, the article's own first: each once, however it is cased, and none that is to be written otherwise. What is known of
 * the world adds to a short card only its proper name, and a name's acronym.
 */
export function otherForms(
	article: Article,
	entity: EntityId,
	name: string,
	layers: readonly Knowledge[],
	detail: CardDetail,
): readonly string[] {
	const wrong = new Set([...layers.flatMap(({ misspellings }) => misspellings ?? []), ...reportedForms(article, entity)].map(keyOf));
	const seen = new Set([keyOf(name)]);
	const forms: string[] = [];
	for (const layer of layers) {
		const isOfTheWorld = layer.origin === 'builtIn' || layer.origin === 'online';
		const isWanted = (form: string) =>
			detail === 'full' || !isOfTheWorld || form === layer.name || isExpansion(name, form) || isExpansion(form, name);
		for (const form of [layer.name, ...layer.aliases].filter(isWanted)) {
			const key = keyOf(form);
			if (seen.has(key) || wrong.has(key)) continue;
			seen.add(key);
			forms.push(form);
		}
	}
	return forms;
}

/** A name in capitals as it is written elsewhere: "Cairo" for the "CAIRO" of a dateline. */
export function inLowerCase(name: string, layers: readonly Knowledge[]): string {
	if (name !== name.toUpperCase()) return name;
	return (
		layers.flatMap((layer) => [layer.name, ...layer.aliases]).find((form) => form !== form.toUpperCase() && keyOf(form) === keyOf(name)) ??
		name
	);
}

/** The forms that the checks would have written otherwise. */
function reportedForms(article: Article, entity: EntityId): readonly string[] {
	return article.blocks.flatMap(({ annotations: { mentions, findings } }) => {
		const reported = findings.filter(({ code }) => code === NEAR_SPELLING);
		return reported.length === 0
			? []
			: mentions
					.filter(
						(mention) => mention.entity === entity && reported.some(({ start, end }) => start === mention.start && end === mention.end),
					)
					.map(({ text }) => text);
	});
}

const NEAR_SPELLING = 'near-spelling';

/** Whether one form is the other in full: "European Union" of "EU", "United States of America" of "U.S.A.". */
function isExpansion(acronym: string, full: string): boolean {
	const letters = acronym.replaceAll('.', '');
	if (!/^\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]$/u.test(letters) || !full.includes(' ')) return false;
	const initials = full.split(/[\s-]+/u).map((word) => word.charAt(0));
	return (
		initials.filter((initial) => /\p{Lu}/u.test(initial)).join('') === letters.toUpperCase() ||
		initials.join('').toUpperCase() === letters.toUpperCase()
	);
}

function keyOf(form: string): string {
	return form
		.normalize()
		.replaceAll('’', "'")
		.replace(/[\s.]+/gu, (sign) => (sign.includes('.') ? '' : ' '))
		.toLowerCase();
}
