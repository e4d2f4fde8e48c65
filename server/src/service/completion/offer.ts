import type { EntityType } from '../../engine/index.js';

/** A name that may be meant. */
export interface Offer {
	/** As it is compared. */
	readonly folded: string;
	readonly origin: Origin;
	/** The more, the sooner it is offered among those of its origin. */
	readonly weight: number;
	/** The rest, which is asked of the few that are shown. */
	readonly details: () => OfferDetails;
}

/** What is shown of a name. */
export interface OfferDetails {
	/** As it is to be written. */
	readonly form: string;
	/** The full name of what it stands for. */
	readonly name: string;
	readonly type: EntityType | null;
	/** What it is, in a few words; null where nobody says. */
	readonly description: string | null;
	/** Where it is known from: "in 3 articles". */
	readonly where: string;
}

/** In the order in which they are offered. */
export const ORIGINS = ['article', 'workspace', 'knowledge'] as const;
export type Origin = (typeof ORIGINS)[number];
