import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. A lone surrogate, which UTF-8 cannot say, is hashed as U+FFFD.
 * Why a library: this layer also runs in a browser worker, where there is no `node:crypto` and the platform's own hash is asynchronous.
 */
export function sha256(text: string): string {
	return bytesToHex(hash(utf8ToBytes(text)));
}
