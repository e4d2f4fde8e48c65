import assert from 'node:assert/strict';
import { documentAnnotations } from '../../../server/src/lsp/features/documentAnnotations.js';
import { handMade, mention, quote, spanOf } from '../service/handMade.js';

describe('what the client draws', () => {
	it('says how deep a quote lies in others', () => {
		const text = '“He said ‘she told me “no” and left’ to us.” “Oh,” she said.\n';
		const { document, article } = handMade(text, [
			{
				quotes: [
					quote(text, ['He said ‘she told me “no” and left’ to us.']),
					quote(text, ['she told me “no” and left']),
					quote(text, ['no']),
					quote(text, ['Oh,']),
				],
			},
		]);
		assert.deepEqual(
			documentAnnotations(document, article).quotes.map(({ content, depth }) => [document.getText(content[0]), depth]),
			[
				['He said ‘she told me “no” and left’ to us.', 0],
				['she told me “no” and left', 1],
				['no', 2],
				['Oh,', 0],
			],
		);
	});

	it('does not take what stands between the parts of a quote for a part of it', () => {
		const text = '“We go,” he said of “it”, “and stay.”\n';
		const { document, article } = handMade(text, [{ quotes: [quote(text, ['We go,', 'and stay.']), quote(text, ['it'])] }]);
		assert.deepEqual(
			documentAnnotations(document, article).quotes.map(({ depth }) => depth),
			[0, 0],
		);
	});

	it('calls somebody’s staff by the name of the staff, which has no mentions', () => {
		const text = '“Oh,” her campaign said.\n';
		const speaker = {
			span: { ...spanOf(text, 'her campaign'), blocksBack: 0 },
			text: 'her campaign',
			entity: 'staff:Okonjo campaign',
			rule: 'staff',
			confidence: 1,
		};
		const { document, article } = handMade(text, [{ quotes: [quote(text, ['Oh,'], { speaker })] }]);
		assert.equal(documentAnnotations(document, article).quotes[0]?.speaker?.label, 'Okonjo campaign');
	});

	it('calls a speaker by the words of the text where no name is known', () => {
		const text = '“Oh,” the mayor said.\n';
		const speaker = {
			span: { ...spanOf(text, 'the mayor'), blocksBack: 0 },
			text: 'the mayor',
			entity: null,
			rule: 'subject-of-cue',
			confidence: 1,
		};
		const { document, article } = handMade(text, [{ quotes: [quote(text, ['Oh,'], { speaker })] }]);
		const [found] = documentAnnotations(document, article).quotes;
		assert.equal(found?.speaker?.label, 'the mayor');
		assert.equal(document.getText(found?.speaker?.range), 'the mayor');
	});

	it('counts what there is', () => {
		const text = 'Voss met Voss.\n';
		const mentions = [mention(text, 'Voss'), { ...mention(text, 'Voss'), start: 9, end: 13 }];
		const { document, article } = handMade(text, [{ mentions }]);
		const { counts } = documentAnnotations(document, article);
		assert.deepEqual([counts.mentions, counts.quotes, counts.dates, counts.findings], [2, 0, 0, 0]);
	});
});
