import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileProblem } from '../disk/fileProblem.js';
import { type Corrections, NO_CORRECTIONS } from '../engine/index.js';
import { anchorRecords } from '../sidecar/anchorRecords.js';
import { type Orphan, orphansOf } from '../sidecar/orphan.js';
import { readSidecar } from '../sidecar/readSidecar.js';
import { SIDECAR_ENDING } from '../sidecar/sidecarName.js';
import { type CorrectionUse, sidecarPath } from './correctionOptions.js';
import { decodeText } from './decodeText.js';

/** What people have settled about an article in its sidecar file. */
export interface Settled {
	readonly corrections: Corrections;
	/** What has lost its words. */
	readonly orphans: readonly Orphan[];
	/** What is wrong with the file, a sentence each, its name and line first; what could be read of it is obeyed all the same. */
	readonly problems: readonly string[];
}

const NOTHING: Settled = { corrections: NO_CORRECTIONS, orphans: [], problems: [] };

/**
 * Reads the sidecar file of an article (`path` relative to `cwd` or absolute), of at most `maxBytes`, and finds its places in the article's text. Never rejects; where there is no file, or it is
 * left aside, nothing is settled.
 */
export async function readSettled(
	{ path, text }: { readonly path: string; readonly text: string },
	use: CorrectionUse,
	cwd: string,
	maxBytes: number,
): Promise<Settled> {
	if (use.kind === 'leaveAside') return NOTHING;
	const place = sidecarPath(resolve(cwd, path), use.roots);
	const name = use.roots.length === 0 ? path + SIDECAR_ENDING : place;
	const failed = (reason: string): Settled => ({ ...NOTHING, problems: [`${name} was left aside: ${reason}.`] });
	try {
		if ((await stat(place)).size > maxBytes)
			return failed(`it is larger than ${maxBytes} bytes; raise --max-bytes to read it all the same`);
		const decoded = decodeText(await readFile(place));
		if (decoded.kind === 'notText') return failed(decoded.reason);
		const { records, problems } = readSidecar(decoded.text);
		const { corrections, orphans } = anchorRecords(text, records);
		return {
			corrections,
			orphans: orphansOf(text, orphans),
			problems: problems.map(({ line, message }) => `${name}:${line}: ${message}`),
		};
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? NOTHING : failed(fileProblem(error));
	}
}
