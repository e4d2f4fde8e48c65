import type { CheckPage } from '../../server/src/engine/index.js';

/** `docs/CHECKS.md`: what each check reports, with its examples. */
export function renderChecks(checks: readonly CheckPage[]): string {
	return `${[INTRODUCTION, table(checks), ...checks.map(section)].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Made by “npm run docs” from the checks themselves. -->

# Checks

Each check looks for one kind of slip. Its severity can be set, or the check turned off, in the setting
[\`articleAnnotator.checks\`](SETTINGS.md#articleannotatorchecks):

\`\`\`json
"articleAnnotator.checks": { "quote-without-speaker": "off" }
\`\`\`

In an article, a comment silences the checks it names, or all of them if it names none:

| Comment | Silences |
|---|---|
| \`<!-- article-annotator-ignore quote-without-speaker -->\` | its own line |
| \`<!-- article-annotator-ignore-next quote-without-speaker -->\` | the paragraph after it |
| \`<!-- article-annotator-ignore-file quote-without-speaker -->\`, at the top | the file |

So does front matter for the file: \`annotator: { ignore: [quote-without-speaker] }\`.

Fixes that are right without a look at them can be made all at once, for one check by a quick fix, for all of these checks by the source action “Make all mechanical fixes in this file”, and on each save:

\`\`\`json
"editor.codeActionsOnSave": { "source.fixAll.articleAnnotator": "explicit" }
\`\`\``;

function table(checks: readonly CheckPage[]): string {
	const rows = checks.map(({ code, severity, title }) => `| [\`${code}\`](#${code}) | ${title} | ${severity} |`);
	return ['| Check | | Severity |', '|---|---|---|', ...rows].join('\n');
}

function section({ code, severity, title, description, examples, once, isMechanical }: CheckPage): string {
	return [
		`## ${code}`,
		`**${title}.** ${severity}${once ? ', once an article' : ''}.`,
		description,
		...(isMechanical ? ['Its fixes can be made all at once (`source.fixAll.articleAnnotator`).'] : []),
		...exampleList('Reported, where it is marked `[like this]`:', examples.reports),
		...exampleList('Not reported:', examples.accepts),
	].join('\n\n');
}

function exampleList(heading: string, examples: readonly string[]): readonly string[] {
	if (examples.length === 0) return [];
	return [heading, fenced(examples.join('\n\n––\n\n'))];
}

/** Examples may hold fences of their own. */
function fenced(text: string): string {
	const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((ticks) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${text}\n${fence}`;
}
