import { isAnnotated } from '../../src/engine/blocks/block.js';
import { splitBlocks } from '../../src/engine/blocks/splitBlocks.js';
import { labelOf, positionOf } from '../../src/engine/crf/labels.js';
import { tagWordClasses } from '../../src/engine/pos/tagWordClasses.js';
import { isNickname } from '../../src/engine/quotes/marks/nicknames.js';
import type { Region } from '../../src/engine/quotes/marks/pairMarks.js';
import { isIntroducedWork } from '../../src/engine/quotes/marks/workTitles.js';
import { ROLES, type Role } from '../../src/engine/quotes/model/roleLabels.js';
import { type Unit, unitsOf } from '../../src/engine/quotes/model/units.js';
import { type QuoteView, viewOf } from '../../src/engine/quotes/view.js';
import type { TokenizedBlock } from '../../src/engine/sentences/sentence.js';
import { tokenizeBlock } from '../../src/engine/sentences/tokenizeBlock.js';
import type { QuotedArticle, Stretch } from './goldQuotes.js';

/** A paragraph of a gold article, cut up as the engine cuts it. */
export interface PreparedParagraph {
	readonly article: string;
	readonly offset: number;
	readonly block: TokenizedBlock;
	readonly regions: readonly Region[];
	readonly units: readonly Unit[];
	/** The gold label of each unit. */
	readonly labels: Uint8Array;
	readonly spans: readonly GoldSpan[];
	/** Whether it touches a passage that was set aside. */
	readonly isSetAside: boolean;
}

/** A gold span in units of its paragraph, half-open, and the number of its attribution in the article. */
export interface GoldSpan {
	readonly first: number;
	readonly end: number;
	readonly role: Role;
	readonly quote: number;
}

/** Cuts an article into paragraphs with their gold labels. */
export function prepareQuotes(article: QuotedArticle): readonly PreparedParagraph[] {
	const paragraphs: PreparedParagraph[] = [];
	let offset = 0;
	const stretches = article.quotes.flatMap((quote, q) =>
		ROLES.flatMap((role) => (quote[role] ?? []).map((stretch) => ({ stretch, role, q }))),
	);
	for (const { kind, text } of splitBlocks(article.text, 'plain')) {
		if (isAnnotated(kind)) {
			const block = tokenizeBlock({ kind, text }, 'plain');
			const regions = regionsLearntFrom(viewOf(block, tagWordClasses(block)));
			const at = offset;
			const within = (stretch: Stretch) => stretch[0] < at + text.length && stretch[1] > at;
			const units = unitsOf(block.tokens, regions);
			const { labels, spans } = labelUnits(
				units,
				block,
				stretches.filter(({ stretch }) => within(stretch)).map((one) => ({ ...one, stretch: [one.stretch[0] - at, one.stretch[1] - at] })),
			);
			paragraphs.push({
				article: article.id,
				offset,
				block,
				regions,
				units,
				labels,
				spans,
				isSetAside: article.ignore.some(within),
			});
		}
		offset += text.length;
	}
	return paragraphs;
}

/**
 * The quotations that are units to learn from: all that are somebody's words, and titles of works that only what stands behind them tells (`“The Late Tide,” a novel`). Those are too few to teach
 * anything, and the shipped weights were learnt with them.
 */
function regionsLearntFrom({ tokens, classes, paired, setAside }: QuoteView): readonly Region[] {
	const titles = setAside.filter((region) => !isNickname(tokens, classes, region) && !isIntroducedWork(tokens, region));
	return titles.length === 0 ? paired.regions : [...paired.regions, ...titles].sort((a, b) => a.open.token - b.open.token);
}

interface GoldStretch {
	readonly stretch: Stretch;
	readonly role: Role;
	readonly q: number;
}

/** Gives each unit the label of the gold stretch that has most of its words; a quotation is wholly of the first of the stretches in it that share its commonest role. */
function labelUnits(
	units: readonly Unit[],
	{ tokens }: TokenizedBlock,
	stretches: readonly GoldStretch[],
): { readonly labels: Uint8Array; readonly spans: readonly GoldSpan[] } {
	const owners = units.map((unit) => ownerOf(unit, tokens, stretches));
	const labels = new Uint8Array(units.length);
	const spans: GoldSpan[] = [];
	for (let i = 0; i < units.length; ) {
		const owner = owners[i];
		if (!owner) {
			i++;
			continue;
		}
		let end = i + 1;
		while (end < units.length && owners[end] === owner) end++;
		const [from, to] = withoutMarks(units, tokens, i, end);
		for (let k = from; k < to; k++) labels[k] = labelOf(ROLES.indexOf(owner.role), positionOf(k - from, to - from));
		const same = stretches.filter(
			({ stretch, role }) => role === owner.role && stretch[0] === owner.stretch[0] && stretch[1] === owner.stretch[1],
		);
		for (const { q } of same) spans.push({ first: from, end: to, role: owner.role, quote: q });
		i = end;
	}
	return { labels, spans };
}

function ownerOf({ first, end, region }: Unit, tokens: TokenizedBlock['tokens'], stretches: readonly GoldStretch[]): GoldStretch | null {
	const sizes = new Map<Role | null, number>();
	const firsts = new Map<Role | null, GoldStretch | null>();
	for (let i = first; i < end; i++) {
		const token = tokens[i];
		if (!token || (region && token.kind === 'mark')) continue;
		const owner = stretches.find(({ stretch }) => stretch[0] < token.end && stretch[1] > token.start) ?? null;
		const role = owner?.role ?? null;
		sizes.set(role, (sizes.get(role) ?? 0) + 1);
		if (!firsts.has(role)) firsts.set(role, owner);
	}
	const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
	return most ? (firsts.get(most[0]) ?? null) : null;
}

/** Leaves out marks at the edges of what has other units. */
function withoutMarks(units: readonly Unit[], tokens: TokenizedBlock['tokens'], first: number, end: number): readonly [number, number] {
	const isMark = (i: number) =>
		units[i]?.region === null &&
		tokens[units[i]?.first ?? 0]?.kind === 'mark' &&
		!/^[()[\]]/u.test(tokens[units[i]?.first ?? 0]?.text ?? '');
	let [from, to] = [first, end];
	while (from < to && isMark(from)) from++;
	while (to > from && isMark(to - 1)) to--;
	return from < to ? [from, to] : [first, end];
}
