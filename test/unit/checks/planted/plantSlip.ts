import type { CleanArticle } from './cleanArticle.js';
import { type Draw, drawFrom, shuffle } from './draw.js';
import { type Planted, readPlanted, type Slip } from './slip.js';

/** A slip in one of the articles. */
export interface PlantedArticle extends Planted {
	readonly article: CleanArticle;
}

/** A kind of slip at so many places, drawn from all that the articles have: one of each article that has any, then another of each, until there are enough. The same seed draws the same places. */
export function plantSlip(slip: Slip, articles: readonly CleanArticle[], places: number, seed: number): readonly PlantedArticle[] {
	const draw = drawFrom(seed);
	const drawn = shuffle(articles, draw).map((article) => drawPlaces(slip, article, draw));
	const rounds = Math.max(0, ...drawn.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, round) => drawn.flatMap((of) => of[round] ?? []))
		.flat()
		.slice(0, places);
}

function drawPlaces(slip: Slip, article: CleanArticle, draw: Draw): readonly PlantedArticle[] {
	return shuffle(slip.plant(article), draw).map((marked) => ({ ...readPlanted(marked), article }));
}
