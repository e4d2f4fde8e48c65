import { isAnnotated } from '../../server/src/engine/blocks/block.js';
import { splitBlocks } from '../../server/src/engine/blocks/splitBlocks.js';
import { FIRST_DATE_CARRY } from '../../server/src/engine/dates/carry.js';
import { findDates } from '../../server/src/engine/dates/findDates.js';
import { readTally } from '../../server/src/engine/dates/reading.js';
import { type DateContext, resolveDates } from '../../server/src/engine/dates/resolveDates.js';
import { adjustTally, EMPTY_TALLY } from '../../server/src/engine/dates/tally.js';
import type { AnnotateOptions, PublicationDate } from '../../server/src/engine/options.js';
import { tokenizeBlock } from '../../server/src/engine/sentences/tokenizeBlock.js';
import { PUBLICATION_DATE } from './contender.js';
import { requirePeer } from './peers.js';

/** Finds and resolves the dates of a text, and answers how many. */
export type DateFinder = (text: string) => number;

/** Those whose dates are compared. */
export const DATE_FINDERS = ['date stage', 'chrono-node'] as const;

export type DateFinderName = (typeof DATE_FINDERS)[number];

/** Loads one of them. */
export function loadDateFinder(name: DateFinderName): DateFinder {
	return name === 'chrono-node' ? loadChrono() : dateStage;
}

interface Chrono {
	readonly parse: (text: string, reference: Date) => readonly unknown[];
}

function loadChrono(): DateFinder {
	const chrono = requirePeer<Chrono>('chrono-node');
	const reference = new Date(`${PUBLICATION_DATE}T12:00:00Z`);
	return (text) => chrono.parse(text, reference).length;
}

const OPTIONS: AnnotateOptions = { syntax: 'plain', publicationDate: PUBLICATION_DATE };
const PUBLISHED: PublicationDate = { value: PUBLICATION_DATE, from: 'user' };

/** The engine's date stage by itself, with all that it needs: paragraphs, tokens, sentences. No names and no quotes. */
function dateStage(text: string): number {
	const facts = [...splitBlocks(text, OPTIONS.syntax)]
		.filter((block) => isAnnotated(block.kind))
		.map((block) => findDates(tokenizeBlock(block, OPTIONS.syntax)));
	const tally = adjustTally(EMPTY_TALLY, [], facts.flat());
	const context: DateContext = {
		publicationDate: PUBLISHED,
		options: OPTIONS,
		dateReading: readTally(tally, { publicationDate: PUBLISHED, numericDates: null }, OPTIONS),
		chosenDates: [],
	};
	let [found, carry] = [0, FIRST_DATE_CARRY];
	for (const block of facts) {
		const resolved = resolveDates(block, carry, context);
		found += resolved.dates.length;
		carry = resolved.carry;
	}
	return found;
}
