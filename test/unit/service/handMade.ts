import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type AnnotateOptions,
	type Article,
	annotate,
	type BlockAnnotations,
	type DateExpr,
	type Finding,
	loadEngine,
	type Mention,
	type QuotePart,
	type Span,
} from '../../../server/src/engine/index.js';

const RULES_ALONE = loadEngine({ lexicon: '' });

/** A document and its article, whose annotations are those given and no others: services are tested on what they are handed, whatever the engine finds. */
export interface HandMade {
	readonly document: TextDocument;
	readonly article: Article;
}

/** Makes a document whose blocks are the engine's and whose annotations are given by block. */
export function handMade(
	text: string,
	annotations: readonly Partial<BlockAnnotations>[],
	options: AnnotateOptions = { syntax: 'article' },
): HandMade {
	const article = annotate(RULES_ALONE, text, options);
	const blocks = article.blocks.map((block, i) => ({ ...block, annotations: { ...NOTHING, ...annotations[i] } }));
	return { document: TextDocument.create('file:///news/a.article', 'article', 1, text), article: { ...article, blocks } };
}

const NOTHING: BlockAnnotations = { mentions: [], dates: [], quotes: [], findings: [] };
const SOURCE = { stage: 'entities', rule: 'model' } as const;

export function mention(block: string, words: string, type: Mention['type'] = 'person', entity = words): Mention {
	return { kind: 'mention', ...spanOf(block, words), text: words, type, entity, confidence: 0.9, source: SOURCE };
}

export function date(block: string, words: string, value: string, rest: Partial<DateExpr> = {}): DateExpr {
	return {
		kind: 'date',
		...spanOf(block, words),
		text: words,
		type: 'DATE',
		value,
		known: [],
		implied: [],
		anchor: 'none',
		alternatives: [],
		source: { stage: 'dates', rule: 'weekday/past-inclusive' },
		why: '',
		...rest,
	};
}

export function quote(block: string, words: readonly string[], rest: Partial<QuotePart> = {}): QuotePart {
	return {
		kind: 'direct',
		content: words.map((word) => spanOf(block, word)),
		cue: null,
		cueKind: null,
		speaker: null,
		closed: true,
		continued: false,
		continues: false,
		source: { stage: 'quotes', rule: 'paired-marks' },
		confidence: 0.8,
		...rest,
	};
}

export function finding(block: string, words: string, rest: Partial<Finding> = {}): Finding {
	return {
		...spanOf(block, words),
		code: 'unbalanced-quotation-mark',
		severity: 'warning',
		message: 'No closing mark.',
		related: [],
		fixes: [],
		...rest,
	};
}

export function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
	return { start, end: start + words.length };
}
