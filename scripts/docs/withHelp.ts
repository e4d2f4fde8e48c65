import type { Command } from '../../server/src/cli/command.js';

/** A page with what `--help` prints of each command in the first block of code under its heading. The checks have a page of their own and are left out. */
export function withHelp(page: string, commands: readonly Command[]): string {
	return commands.reduce((text, { name, help }) => {
		const heading = text.indexOf(`\n## ${name}\n`);
		const start = text.indexOf('```\n', heading);
		const end = text.indexOf('\n```\n', start);
		if (heading < 0 || start < 0 || end < 0) throw new Error(`The page has no place for the help of ${name}.`);
		return `${text.slice(0, start + 4)}${help.replace(/\nChecks:\n(?: {2}.*\n)+/u, '')}${text.slice(end)}`;
	}, page);
}
