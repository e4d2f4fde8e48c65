import { type AnnotateOptions, loadEngine } from '../../server/src/engine/index.js';
import { check } from './marked.js';

const ENGINE = loadEngine({ lexicon: '' });

/** The day most tables are published on: a Wednesday, in ISO week 2021-W11. */
export const PUBLISHED = '2021-03-17';

/** One test a line of a table: every temporal expression of the line is marked with its value, and nothing else is one. */
export function dateCases(
	title: string,
	cases: readonly string[],
	options: Partial<AnnotateOptions> = { publicationDate: PUBLISHED },
): void {
	describe(title, () => {
		for (const marked of cases) it(marked, () => check(`«${marked}»`, { layers: ['dates'], engine: ENGINE, ...options }));
	});
}
