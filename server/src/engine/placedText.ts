import { isAnnotated, type TextBlock } from './blocks/block.js';
import type { Span } from './text/span.js';

/** A span within a block, by the block's index; block-relative. */
export interface Place extends Span {
	readonly block: number;
}

/** Blocks as a text that absolute spans are looked up in. */
export class PlacedText {
	readonly #blocks: readonly TextBlock[];
	readonly #starts: readonly number[];
	/** The block that was found last: who asks in reading order asks for it, or the next, most of the time. */
	#found = 0;

	constructor(blocks: readonly TextBlock[], starts: readonly number[]) {
		this.#blocks = blocks;
		this.#starts = starts;
	}

	/** The span where it lies within one block of those asked for, white space at its ends left out; null where it does not, or nothing is left. */
	placeOf({ start, end }: Span, isAsked: (block: number) => boolean = () => true): Place | null {
		if (!this.isSpan({ start, end })) return null;
		const block = this.blockAt(start);
		return isAsked(block) && end <= this.endOf(block) ? this.within(block, { start, end }) : null;
	}

	/** The part of a span that lies in a block, white space at its ends left out; null where there is none. */
	within(block: number, span: Span): Place | null {
		const offset = this.#starts[block] ?? 0;
		const text = this.#blocks[block]?.text ?? '';
		let start = Math.max(span.start - offset, 0);
		let end = Math.min(span.end - offset, text.length);
		while (start < end && isSpace(text, start)) start++;
		while (start < end && isSpace(text, end - 1)) end--;
		return start < end ? { block, start, end } : null;
	}

	/** Whether a span lies in the text and is not empty. */
	isSpan({ start, end }: Span): boolean {
		return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= (this.#starts[this.#blocks.length] ?? 0);
	}

	/** The index of the block that holds an offset of the text. */
	blockAt(offset: number): number {
		for (let block = this.#found; block < this.#found + 3; block++) {
			if ((this.#starts[block] ?? Number.POSITIVE_INFINITY) > offset) break;
			if (offset < this.endOf(block)) {
				this.#found = block;
				return block;
			}
		}
		let low = 0;
		let high = this.#blocks.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		this.#found = low;
		return low;
	}

	/** Whether a block is searched for annotations. */
	isProse(block: number): boolean {
		return isAnnotated(this.#blocks[block]?.kind ?? 'blank');
	}

	/** Where a block ends in the text. */
	endOf(block: number): number {
		return this.#starts[block + 1] ?? 0;
	}

	/** The words at a place. */
	textAt({ block, start, end }: Place): string {
		return (this.#blocks[block]?.text ?? '').slice(start, end);
	}
}

function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029;
}
