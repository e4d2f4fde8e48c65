import { check } from '../../../support/marked.js';

/** Tests that each text has the speakers that are marked in it, `[she]{Angela Brown}` or `[she]{nobody}`, one a quote in the order of the quotes, and no others. */
export function tellsSpeakers(cases: readonly string[]): void {
	for (const text of cases) it(text, () => check(numbered(text), { layers: ['speakers'] }));
}

function numbered(text: string): string {
	let number = 0;
	return `«${text.replaceAll(/\](?=\{)/gu, () => `]speaker${++number}`)}»`;
}
