/** A line of a byte stream, without its line end. `tooLong`: it went over the limit and was read past, not kept. */
export type ByteLine =
	| { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
	| { readonly kind: 'tooLong'; readonly number: number };

const LINE_FEED = 10;

/**
 * The lines of a stream, numbered from 1, as they arrive. Holds no more than one line and one chunk in memory, and of a line over `maxBytes` not even that.
 * A last line without a line feed counts as one.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine, void> {
	let number = 1;
	let held: Uint8Array[] = [];
	let size = 0;
	const take = (piece: Uint8Array): void => {
		size += piece.length;
		if (size > maxBytes) held = [];
		else if (piece.length > 0) held.push(piece);
	};
	const finish = (): ByteLine => {
		const line: ByteLine = size > maxBytes ? { kind: 'tooLong', number } : { kind: 'line', number, bytes: joined(held) };
		number++;
		held = [];
		size = 0;
		return line;
	};
	for await (const chunk of stream) {
		let from = 0;
		for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
			take(chunk.subarray(from, to));
			from = to + 1;
			yield finish();
		}
		take(chunk.subarray(from));
	}
	if (size > 0) yield finish();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const [first] = pieces;
	return pieces.length === 1 && first ? first : Buffer.concat(pieces);
}
