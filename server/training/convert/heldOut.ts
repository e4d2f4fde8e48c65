import { createHash } from 'node:crypto';

const ONE_IN = 8;

/** Whether a document is one of those to measure with: one in eight, by its identifier alone, so that it is one wherever and whenever it is converted. */
export function isHeldOut(id: string): boolean {
	return createHash('sha256').update(id).digest().readUInt32BE(0) % ONE_IN === 0;
}
