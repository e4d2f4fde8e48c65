import assert from 'node:assert/strict';
import { ANNOTATIONS_REQUEST, type AnnotationsResult, type OrphanedCorrection } from '../../../server/src/protocol/annotations.js';
import type { CorrectionRequest, CorrectResult } from '../../../server/src/protocol/corrections.js';
import type { News } from './newsFolder.js';
import { hoverOn, readCorrections, settle } from './settling.js';

/** The article that something is settled about, and the file that it is kept in. */
export const YARD = 'yard.txt';
export const YARD_SIDECAR = 'yard.txt.annotations.json';
export const YARD_TEXT =
	'PORT VILA, Vanuatu, 5 June 2024 (Pacific Wire) — Brandt told reporters that the yard would close. The mayor thanked Brandt.\n';

/** Opens the article with a text, whatever is on the disk. */
export async function openYard({ client, folder }: News, text = YARD_TEXT): Promise<void> {
	await client.open(folder.uri(YARD), text);
}

/** Has the server settle something about the article. */
export function settleYard({ client, folder }: News, correction: CorrectionRequest): Promise<CorrectResult> {
	return settle(client, folder.uri(YARD), correction);
}

/** The text of the hover on the first occurrence of words in the article as it is open; empty where there is none. */
export function hoverOnYard({ client, folder }: News, words: string): Promise<string> {
	const uri = folder.uri(YARD);
	return hoverOn(client, uri, client.text(uri), words);
}

/** What the article's sidecar file holds. */
export function settledOfYard({ folder }: News): ReturnType<typeof readCorrections> {
	return readCorrections(folder.path, YARD_SIDECAR);
}

/** The corrections of the article that have lost their place. */
export async function orphansOfYard({ client, folder }: News): Promise<readonly OrphanedCorrection[]> {
	const answer = await client.connection.sendRequest<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri: folder.uri(YARD) });
	assert.ok(answer.kind === 'annotated');
	return answer.orphans;
}
