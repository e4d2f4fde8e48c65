import type { Token } from '../tokens/token.js';

/** How a block is written: as prose, or as a post to a network, where any word of time counts ("Long day", "Happy weekend"). */
export type Register = 'prose' | 'post';

/** So many tokens to each handle, tag, address or word of chat, at most, make a post: prose that cites a tag has more. */
const TOKENS_A_SIGN = 25;

/** Judges a block by its handles ("@name"), tags ("#topic"), addresses and words of chat. */
export function readRegister(tokens: readonly Token[]): Register {
	let signs = 0;
	for (const { kind, text, lower } of tokens) if (kind === 'url' ? SIGNED.test(text) : CHAT.has(lower)) signs++;
	return signs > 0 && signs * TOKENS_A_SIGN >= tokens.length ? 'post' : 'prose';
}

const SIGNED = /^(?:[@#]|https?:)/u;

const CHAT: ReadonlySet<string> = new Set(
	'lol omg haha hahaha hehe wtf lmao tmr tdy tmrw cant dont im ur gonna wanna pls plz yay yey btw abt aft'.split(' '),
);
