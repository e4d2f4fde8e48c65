import { DecorationRangeBehavior, type DecorationRenderOptions, ThemeColor } from 'vscode';
import type { AnnotatedQuote } from '../../../server/src/protocol/annotations.js';

type QuoteKind = AnnotatedQuote['kind'];

/**
 * How quotes are drawn. A kind is never told by hue alone: quoted words are shaded, words quoted in part are shaded over a dashed line, reported speech
 * has a dotted line only; in high contrast, where nothing is shaded, the lines are solid, dashed and dotted.
 */
export const QUOTE_STYLES: Readonly<Record<QuoteKind, DecorationRenderOptions>> = {
	direct: style('direct', 'solid'),
	mixed: style('mixed', 'dashed'),
	indirect: style('indirect', 'dotted'),
};

function style(kind: QuoteKind, line: string): DecorationRenderOptions {
	return {
		backgroundColor: new ThemeColor(`articleAnnotator.${kind}QuoteBackground`),
		borderColor: new ThemeColor(`articleAnnotator.${kind}QuoteBorder`),
		borderStyle: line,
		borderWidth: '0 0 1px 0',
		rangeBehavior: DecorationRangeBehavior.ClosedClosed,
	};
}
