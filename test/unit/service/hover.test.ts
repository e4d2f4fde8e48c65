import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkupContent } from 'vscode-languageserver';
import type { CueKind, Mention } from '../../../server/src/engine/index.js';
import { escapeMarkdown, renderSections } from '../../../server/src/service/hover/markup.js';
import { hover } from '../../../server/src/service/hover.js';
import { date, finding, type HandMade, handMade, mention, quote, spanOf } from './handMade.js';

describe('a hover', () => {
	const text = '“We met Amara Okonjo on Tuesday and left,” Voss said.\n';
	const voss = { span: { ...spanOf(text, 'Voss'), blocksBack: 0 }, text: 'Voss', entity: null, rule: 'subject-of-cue', confidence: 0.95 };
	const made = handMade(text, [
		{
			mentions: [mention(text, 'Amara Okonjo')],
			dates: [
				date(text, 'Tuesday', '2024-06-04', {
					anchor: 'publicationDate',
					anchorValue: '2024-06-05',
					why: 'nearest Tuesday on or before publication',
					alternatives: ['2024-06-11'],
				}),
			],
			quotes: [quote(text, ['We met Amara Okonjo on Tuesday and left,'], { cue: spanOf(text, 'said'), cueKind: 'speech', speaker: voss })],
		},
	]);

	it('over a name begins with the name, and ends with the quote around it', () => {
		assert.equal(
			plain(made, 'Amara', 'plaintext'),
			[
				'Amara Okonjo · person',
				'The only mention in this article',
				'Very likely (90 %): judged by its words, those around it and the rest of the article · model',
				'',
				'In a direct quote · speaker Voss',
			].join('\n'),
		);
	});

	for (const [confidence, words] of [
		[1, 'Almost certain (99 %)'],
		[0.95, 'Almost certain (95 %)'],
		[0.949, 'Very likely (95 %)'],
		[0.7, 'Likely (70 %)'],
		[0.5, 'Rather likely (50 %)'],
		[0.41, 'Unsure (41 %)'],
	] as const) {
		it(`over a name says that a confidence of ${confidence} is “${words}”`, () => {
			assert.equal(whyOf({ confidence }), `${words}: judged by its words, those around it and the rest of the article · model`);
		});
	}

	for (const [rule, why] of [
		['dateline', 'Almost certain (95 %): named in the dateline · dateline'],
		['byline', 'Almost certain (95 %): named in the byline · byline'],
		['label', 'Almost certain (95 %): named as the speaker before a colon · label'],
		['credit', 'Almost certain (95 %): named in a credit · credit'],
		['acronym', 'Almost certain (95 %): a name with its acronym in brackets · acronym'],
		['own-list', 'Certain: listed in the setting articleAnnotator.entities.names · own-list'],
		['no-such-rule', 'Almost certain (95 %) · no-such-rule'],
	] as const) {
		it(`over a name says what the rule ${rule} goes by`, () => {
			assert.equal(whyOf({ confidence: 0.95, source: { stage: 'entities', rule } }), why);
		});
	}

	it('over a date tells what it means, why, and what else it could mean', () => {
		assert.equal(
			plain(made, 'Tuesday', 'plaintext'),
			[
				'Tuesday, 4 June 2024',
				'Date 2024-06-04',
				'Nearest Tuesday on or before publication, 5 June 2024.',
				'Could also be Tuesday, 11 June 2024',
				'Read by weekday/past-inclusive (dates)',
				'',
				'In a direct quote · speaker Voss',
			].join('\n'),
		);
	});

	it('over a date that stays open says what to do, and over a wrong weekday that it is wrong', () => {
		const open = 'It rained on Wednesday.\n';
		const rule = { stage: 'dates', rule: 'weekday/underspecified' } as const;
		assert.equal(
			plain(handMade(open, [{ dates: [date(open, 'Wednesday', 'XXXX-WXX-3', { source: rule })] }]), 'Wednesday', 'plaintext'),
			[
				'A Wednesday',
				'Date XXXX-WXX-3',
				'Left open: the article has no publication date. Give it one in the front matter (date: 2022-01-06) or by a quick fix.',
				'Read by weekday/underspecified (dates)',
			].join('\n'),
		);
		const wrong = 'It met on Tuesday, March 12, 2021.\n';
		const dates = [date(wrong, 'Tuesday, March 12, 2021', '2021-03-12', { statedWeekday: 2 })];
		assert.match(plain(handMade(wrong, [{ dates }]), 'Tuesday', 'plaintext'), /^Friday, 12 March 2021\nBut the text says Tuesday\n/u);
	});

	it('over quoted words tells kind, words, speaker, cue, and why this speaker', () => {
		assert.equal(
			plain(made, 'We met', 'plaintext'),
			[
				'Direct quote · 8 words',
				'Speaker Voss',
				'Cue “said” (speech)',
				'Speaker found by subject-of-cue (95 % sure)',
				'Quote found by paired-marks (quotes, 80 % sure)',
			].join('\n'),
		);
	});

	it('says nothing of quotes by cues of other kinds than are shown, but of those without a cue', () => {
		const thought = 'He feared rain.\n';
		const feared = handMade(thought, [{ quotes: [quote(thought, ['rain'], { kind: 'indirect', cueKind: 'thought' })] }]);
		const at = thought.indexOf('rain');
		const shown = (cueKinds: readonly CueKind[]) =>
			hover(feared.document, feared.article, at, { format: 'plaintext', scope: 'article', cueKinds });
		assert.equal(shown(['speech', 'writing']), null);
		assert.match(contentOf(shown(['thought'])), /^Indirect quote/u);
		const alone = handMade(thought, [{ quotes: [quote(thought, ['rain'], { cue: null, cueKind: null })] }]);
		assert.ok(hover(alone.document, alone.article, at, { format: 'plaintext', scope: 'article', cueKinds: [] }));
	});

	it('over a quote in a quote begins with the inner one', () => {
		const nested = 'He said ‘never’ and left.\n';
		const quotes = [quote(nested, ['He said ‘never’ and left.'], { kind: 'mixed' }), quote(nested, ['never'])];
		const found = plain(handMade(nested, [{ quotes }]), 'never', 'plaintext');
		assert.match(found, /^Direct quote · 1 word\n/u);
		assert.match(found, /\n\nIn a partial quote · no speaker found$/u);
	});

	it('counts no mentions where only a part has been read', () => {
		const found = hover(made.document, made.article, text.indexOf('Amara'), { format: 'plaintext', scope: 'excerpt' });
		assert.doesNotMatch(contentOf(found), /mention/iu);
	});

	it('covers the innermost thing, and the last character’s end', () => {
		const end = text.indexOf('Okonjo') + 'Okonjo'.length;
		const found = hover(made.document, made.article, end, { format: 'markdown', scope: 'article' });
		assert.equal(made.document.getText(found?.range), 'Amara Okonjo');
	});

	it('over nothing is none, in an empty article too', () => {
		const empty = handMade('', []);
		assert.equal(hover(empty.document, empty.article, 0, { format: 'markdown', scope: 'article' }), null);
		assert.equal(hover(made.document, made.article, text.length, { format: 'markdown', scope: 'article' }), null);
	});

	it('does not read an article’s words as Markdown', () => {
		const odd = '<b>*Amara* [Okonjo](http://x)\n';
		const name = '<b>*Amara* [Okonjo](http://x)';
		const value = plain(handMade(odd, [{ mentions: [mention(odd, name)] }]), name, 'markdown');
		assert.match(value, /^\*\*\\<b\\>\\\*Amara\\\* \\\[Okonjo\\\]\(http:\/\/x\)\*\* · person/u);
	});

	it('links a finding to the page on its check, whatever opens it', () => {
		const slip = 'Rain fell..\n';
		const made = handMade(slip, [{ findings: [finding(slip, '..', { code: 'doubled-punctuation' })] }]);
		const checkPage = (check: string) => `command:show?["${check}"]`;
		const value = (format: 'markdown' | 'plaintext') => {
			const contents = hover(...pair(made), 10, { format, scope: 'article', checkPage })?.contents;
			return typeof contents === 'object' && 'value' in contents ? contents.value : '';
		};
		assert.match(
			value('markdown'),
			/^\*\*Doubled punctuation\*\* · \[doubled-punctuation\]\(command:show\?%5b%22doubled-punctuation%22%5d\)/u,
		);
		assert.match(value('plaintext'), /^Doubled punctuation · doubled-punctuation\n/u);
	});

	it('says nothing of a finding whose check it does not know', () => {
		const slip = 'Rain fell..\n';
		assert.equal(
			hover(...pair(handMade(slip, [{ findings: [finding(slip, '..', { code: 'no-such-check' })] }])), 10, {
				format: 'markdown',
				scope: 'article',
			}),
			null,
		);
	});
});

describe('Markdown', () => {
	it('has nothing left of a text’s own markup, line ends included', () => {
		const signs = fc.constantFrom('a', '*', '_', '`', '[', ']', '(', '<', '>', '\\', '\n', '~', '|', '&', '!');
		fc.assert(
			fc.property(fc.string({ unit: signs }), (text) => {
				assert.match(escapeMarkdown(text), /^(?:[a(! ]|\\[*_`[\]<>\\~|&])*$/u);
			}),
		);
	});

	it('begins no heading and no list', () => {
		for (const [text, escaped] of [
			['# a', '\\# a'],
			['- a', '\\- a'],
			['12. a', '12\\. a'],
			['2024 a', '2024 a'],
			['a - b.', 'a - b.'],
		] as const) {
			assert.equal(renderSections([[[text]]], 'markdown'), escaped);
		}
	});

	it('fences code with more backticks than the code has', () => {
		assert.equal(renderSections([[[{ code: 'a``b' }]]], 'markdown'), '```a``b```');
	});

	it('sets sections apart, and leaves out empty ones', () => {
		assert.equal(renderSections([[['a']], [], [['b'], ['c']]], 'markdown'), 'a\n\n---\n\nb  \nc');
	});
});

function plain(made: HandMade, words: string, format: 'markdown' | 'plaintext'): string {
	const offset = made.document.getText().indexOf(words);
	return contentOf(hover(made.document, made.article, offset, { format, scope: 'article' }));
}

/** The line that says why a name was tagged. */
function whyOf(rest: Pick<Mention, 'confidence'> & Partial<Mention>): string | undefined {
	const text = 'Voss left.\n';
	return plain(handMade(text, [{ mentions: [{ ...mention(text, 'Voss'), ...rest }] }]), 'Voss', 'plaintext').split('\n')[2];
}

function contentOf(found: ReturnType<typeof hover>): string {
	assert.ok(found && MarkupContent.is(found.contents));
	return found.contents.value;
}

function pair({ document, article }: HandMade): [HandMade['document'], HandMade['article']] {
	return [document, article];
}
