import type { Span } from '../engine/index.js';

/** Goes through a text block by block and says of stretches of the present one in which lines they lie. A line ends with CR, LF or both. */
export class LineCounter {
	#text = '';
	/** Where each line of the block begins, relative to it; the first may have begun before it. */
	#starts: number[] = [0];
	#line = 0;

	/** Goes on to the next block. */
	enter(text: string): void {
		const last = this.#starts.length - 1;
		this.#line += last;
		const starts = [(this.#starts[last] ?? 0) - this.#text.length];
		// A line feed that belongs to a carriage return of the block before ends no line of its own.
		const isSplitEnd = text.startsWith('\n') && this.#text.endsWith('\r');
		if (isSplitEnd) starts[0] = 1;
		for (let i = isSplitEnd ? 1 : 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code !== LF && code !== CR) continue;
			if (code === CR && text.charCodeAt(i + 1) === LF) i++;
			starts.push(i + 1);
		}
		this.#text = text;
		this.#starts = starts;
	}

	/** A block-relative stretch: the line and character it begins at, and those it ends before. */
	place({ start, end }: Span): readonly [number, number, number, number] {
		return [...this.#position(start), ...this.#position(end)];
	}

	#position(offset: number): readonly [number, number] {
		let line = this.#starts.length - 1;
		while (line > 0 && (this.#starts[line] ?? 0) > offset) line--;
		return [this.#line + line, offset - (this.#starts[line] ?? 0)];
	}
}

const LF = 10;
const CR = 13;
