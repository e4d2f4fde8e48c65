import type { EntityType } from '../../engine/index.js';

/** A name that may be meant. */
export interface Offer {
	/** As it is to be written. */
	readonly form: string;
	/** The full name of what it stands for. */
	readonly name: string;
	readonly type: EntityType | null;
	/** What it is, in a few words; null where nobody says. */
	readonly description: string | null;
	readonly origin: Origin;
	/** In how many articles it stands, for one that is known from them. */
	readonly articles: number;
	/** The more, the sooner it is offered among those of its origin. */
	readonly weight: number;
}

/** In the order in which they are offered. */
export const ORIGINS = ['article', 'workspace', 'knowledge'] as const;
type Origin = (typeof ORIGINS)[number];
