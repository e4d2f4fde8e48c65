import { isUtf8 } from 'node:buffer';

/** The text of some bytes, or why they are no text. */
export type DecodedText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'notText'; readonly reason: string };

/**
 * Reads bytes as UTF-8, strictly: nothing is replaced, so that every offset is true of the bytes. A byte order mark is taken off and not counted,
 * as editors do. NUL bytes and UTF-16 are declined.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (isUtf16(bytes)) return notText('it is UTF-16; save it as UTF-8');
	const nul = bytes.indexOf(0);
	if (nul >= 0) return notText(`it is binary (NUL at byte ${nul})`);
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return notText(`it is not valid UTF-8 (at byte ${validPrefix(bytes)}); save it as UTF-8`);
	}
}

function notText(reason: string): DecodedText {
	return { kind: 'notText', reason };
}

function isUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** How many bytes at the front are whole characters: found by halving, since the decoder does not say. */
function validPrefix(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isPrefixOfUtf8(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	// The first bytes of a character may end such a prefix, three at most.
	while (!isUtf8(bytes.subarray(0, low))) low--;
	return low;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
