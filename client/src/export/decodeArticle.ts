/** The text of a file's bytes, or why they are not an article's. */
export type Decoded =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'notText'; readonly reason: 'binary' | 'notUtf8' };

/** Reads bytes as UTF-8, strictly, so that no offset is false. A byte order mark is taken off, as editors do. */
export function decodeArticle(bytes: Uint8Array): Decoded {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? { kind: 'notText', reason: 'binary' } : { kind: 'text', text };
	} catch {
		return { kind: 'notText', reason: bytes.includes(0) ? 'binary' : 'notUtf8' };
	}
}
