import assert from 'node:assert/strict';
import type { Syntax } from '../../../server/src/engine/blocks/block.js';
import { splitBlocks } from '../../../server/src/engine/blocks/splitBlocks.js';

/** Each case: what it is, the syntax, and the blocks as [kind, text] in order; joined, they are the text. */
const CASES: readonly (readonly [string, Syntax, readonly (readonly [string, string])[]])[] = [
	['an empty text', 'plain', []],
	['white space alone', 'plain', [['blank', ' \n\n']]],
	[
		'a headline, a byline and paragraphs of a line each',
		'plain',
		[
			['headline', 'Ferry sinks off Java\n'],
			['byline', 'By Lena Voss and Tomás Reyes\n\n'],
			['paragraph', 'A ferry sank on Monday.\n'],
			['paragraph', 'Nobody was hurt.'],
		],
	],
	[
		'a first line that is a sentence',
		'plain',
		[
			['paragraph', 'A ferry sank on Monday.\n'],
			['paragraph', 'Nobody was hurt, said Ms. Voss'],
		],
	],
	[
		'blank lines before the headline',
		'plain',
		[
			['blank', '\n \n'],
			['headline', 'Ferry sinks\n\n'],
			['paragraph', 'It sank.\n'],
		],
	],
	[
		'front matter',
		'plain',
		[
			['frontMatter', '---\ndate: 2024-06-05\ntags:\n  - sea\n---\n\n'],
			['headline', 'Ferry sinks\n'],
		],
	],
	[
		'front matter that never closes',
		'plain',
		[
			['frontMatter', '---\ndate: 2024-06-05\n\n'],
			['headline', 'Ferry sinks\n'],
		],
	],
	[
		'a rule at the top that is no front matter',
		'plain',
		[
			['frontMatter', '---\n'],
			['paragraph', 'A ferry sank.'],
		],
	],
	[
		'a paragraph wrapped at 72 columns',
		'plain',
		[
			[
				'paragraph',
				'The harbour master of Port Vila, who had warned of the storm for two days\nand asked every captain to stay in, said he was relieved.\n\n',
			],
			['paragraph', 'Nobody was hurt.'],
		],
	],
	[
		'Windows line ends',
		'plain',
		[
			['headline', 'Ferry sinks\r\n\r\n'],
			['paragraph', 'It sank.\r\n'],
			['paragraph', 'All lived.\r\n'],
		],
	],
	[
		'line ends of an old Macintosh',
		'plain',
		[
			['headline', 'Ferry sinks\r\r'],
			['paragraph', 'It sank.\r'],
			['paragraph', 'All lived.'],
		],
	],
	[
		'Markdown: headings, wrapped lines, lists, code',
		'markdown',
		[
			['headline', '# Ferry sinks\n\n'],
			['paragraph', 'It sank\nquickly.\n'],
			['heading', '## After\n'],
			['paragraph', '- one\n'],
			['paragraph', '- two\n\n'],
			['code', '```sh\nls  "x\n\n```\n'],
			['paragraph', 'The end.'],
		],
	],
	[
		'a code fence that never closes',
		'markdown',
		[
			['headline', 'Ferry sinks\n'],
			['code', '~~~\nls\n\nMore.\n'],
		],
	],
	[
		'a fence in plain text is text',
		'plain',
		[
			['paragraph', 'It sank.\n'],
			['paragraph', '```\n'],
			['paragraph', 'It did.'],
		],
	],
	[
		'a comment on lines of its own',
		'article',
		[
			['comment', '<!-- a\nb -->\n\n'],
			['headline', 'Ferry sinks\n'],
		],
	],
	[
		'a comment with prose behind it',
		'article',
		[
			['paragraph', '<!-- a --> It sank.\n'],
			['paragraph', 'It did.'],
		],
	],
	[
		'a comment that never closes',
		'article',
		[
			['paragraph', '<!-- a\n\n'],
			['paragraph', 'It sank.'],
		],
	],
];

describe('splitBlocks', () => {
	for (const [what, syntax, expected] of CASES) {
		it(what, () => {
			const text = expected.map(([, part]) => part).join('');
			assert.deepEqual(
				[...splitBlocks(text, syntax)].map((block) => [block.kind, block.text]),
				expected.map((pair) => [...pair]),
			);
		});
	}

	it('cuts an endless line at spaces, and never inside a surrogate pair', () => {
		const text = `${'word '.repeat(9_000)}${'😀'.repeat(15_000)}`;
		const blocks = [...splitBlocks(text, 'plain')];
		assert.ok(blocks.length >= 3 && blocks.every((block) => block.text.length <= 20_001));
		assert.equal(blocks.map((block) => block.text).join(''), text);
		assert.ok(blocks.every((block) => !/^[\u{dc00}-\u{dfff}]/u.test(block.text)));
	});
});
