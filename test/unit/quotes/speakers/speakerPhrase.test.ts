import assert from 'node:assert/strict';
import type { EntityType, Mention } from '../../../../server/src/engine/entities/mention.js';
import { readSpeakerPhrase } from '../../../../server/src/engine/quotes/speakers/speakerPhrase.js';

/** Phrases with their names in brackets, `[Roe]person`, and what is read in them: `name Roe`, `apposition Roe`, `mayor` for a description, `-` or `- spokesman` for nobody. */
const CASES: readonly (readonly [phrase: string, read: string])[] = [
	['[Angela Brown]person', 'name Angela Brown'],
	['Secretary of State [Angela Brown]person', 'name Angela Brown'],
	['President [Angela Brown]person of [Norland]location', 'name Angela Brown'],
	['[Norland]location President [Angela Brown]person', 'name Angela Brown'],
	["the [Velna Times]organization's [Angela Brown]person", 'name Angela Brown'],
	["[Angela Brown]person's", 'name Angela Brown'],
	["[Francis]person'", 'name Francis'],
	['[Angela Brown]person (D-Norland)', 'name Angela Brown'],
	['[Angela Brown]person, a friend of [Robert Green]person', 'name Angela Brown'],
	['[Angela Brown]person, who met [Robert Green]person', 'name Angela Brown'],
	['[Angela Brown]person himself', 'name Angela Brown'],
	['president of the [Velna Union]organization [Angela Brown]person', 'name Angela Brown'],
	['the [Velna Times]organization', 'name Velna Times'],
	['[Norland]location', 'name Norland'],
	['the [Velna]location office of the [Norland Bank]organization', 'placed office'],
	// A comma inside a name is no end.
	['[Stein, Roe and Co]organization', 'name Stein, Roe and Co'],
	// Several.
	['[Angela Brown]person and [Robert Green]person', 'first-of-several Angela Brown'],
	['[Angela Brown]person and her husband', 'name Angela Brown'],
	// Appositions.
	['the captain, [Robert Green]person', 'apposition Robert Green'],
	['the captain, the Rev. [Robert Green]person, 61', 'apposition Robert Green'],
	["[Brown]person's lawyer, [Robert Green]person", 'apposition Robert Green'],
	['the captain, a friend of [Robert Green]person', 'captain'],
	['the captain, who met [Robert Green]person', 'captain'],
	// Whom it speaks for or is related to.
	['a spokesman for [Robert Green]person', '- spokesman'],
	['a spokesman for President [Robert Green]person', '- spokesman'],
	['the wife of [Robert Green]person', 'wife'],
	["[Green]person's lawyer", '- lawyer'],
	['[Green]person supporters', '- supporters'],
	['the [Green]person campaign', 'campaign of Green'],
	['officials at the [Velna Union]organization', '- officials'],
	// Descriptions.
	['the mayor', 'mayor'],
	['the former mayor', 'former mayor'],
	['the new mayor of [Velna]location', 'placed mayor'],
	['the [Norland]location senator', 'placed senator'],
	['the Velnian union', 'branded union'],
	['this company', 'company'],
	['the companies', '- companies'],
	['a mayor', '- mayor'],
	['mayors', '- mayors'],
	['the fifth of nine', '-'],
	// Documents and their makers.
	['a [Velna Union]organization report', 'document Velna Union'],
	['the latest [Velna Union]organization national poll', 'document Velna Union'],
	['a report by the [Velna Union]organization', 'document Velna Union'],
	['a poll conducted by the [Velna Union]organization', 'document Velna Union'],
	['a report published on Monday by the [Velna Union]organization', 'document Velna Union'],
	['the results of the latest [Velna Union]organization poll', 'document Velna Union'],
	["[Brown]person's letter", 'document Brown'],
	['the [Velna Times]organization newspaper', 'document Velna Times'],
	['a study that appeared in the [Velna Journal]organization', 'document Velna Journal'],
	['a report on the [Velna Union]organization', '- report'],
	['a report seen by the [Velna Union]organization', '- report'],
	['a memo obtained by the [Velna Times]organization', '- memo'],
	['the report', 'report'],
	['the survey', 'poll'],
];

describe('what a phrase that names a speaker says', () => {
	for (const [phrase, read] of CASES) it(`${phrase} → ${read}`, () => assert.equal(readMarked(phrase), read));
});

function readMarked(marked: string): string {
	const mentions: Mention[] = [];
	let text = '';
	for (const [, plain = '', name, type] of marked.matchAll(/([^[]*)(?:\[([^\]]+)\]([a-z]+))?/gu)) {
		text += plain;
		if (name === undefined) continue;
		const span = { start: text.length, end: text.length + name.length };
		mentions.push({
			kind: 'mention',
			...span,
			text: name,
			type: type as EntityType,
			confidence: 1,
			source: { stage: 'entities', rule: 'model' },
			entity: `${type}:${name}`,
		});
		text += name;
	}
	const phrase = readSpeakerPhrase({ start: 0, end: text.length, text }, mentions);
	if (phrase.kind === 'name') return `${phrase.rule} ${phrase.mention.text}`;
	if (phrase.kind === 'unnamed') return phrase.noun === null ? '-' : `- ${phrase.noun}`;
	if (phrase.kind === 'several') return `several ${phrase.noun}`;
	if (phrase.kind === 'staff') return `${phrase.noun} of ${typeof phrase.of === 'string' ? phrase.of : phrase.of.text}`;
	return `${phrase.isPlaced ? 'placed ' : ''}${phrase.isPlain ? '' : 'branded '}${phrase.isFormer ? 'former ' : ''}${phrase.noun}`;
}
