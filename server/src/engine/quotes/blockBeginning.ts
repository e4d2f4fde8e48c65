/**
 * With what a block begins, as far as the block before it has to know: a quotation mark that opens; one that closes, with none before it (the end of a quote that runs on without a new mark);
 * words that say whose the quotation before them is ("— Ann Roe, teacher", "So said Roe."); or anything else.
 */
export type BlockBeginning = 'opens' | 'closes' | 'attributes' | 'other';

/** Whether a quotation that is open at a block's end goes on in a block that begins so. */
export function isGoneOnBy(beginning: BlockBeginning): boolean {
	return beginning === 'opens' || beginning === 'closes';
}
