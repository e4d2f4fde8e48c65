import type { AnnotateOptions } from '../../engine/index.js';
import { anchorRecords } from '../../sidecar/anchorRecords.js';
import { readSidecar } from '../../sidecar/readSidecar.js';

/** The options with what people have settled about an article that is not open, from the text of its sidecar file; null where it has none. */
export function withSettled(options: AnnotateOptions, text: string, sidecar: string | null): AnnotateOptions {
	return sidecar === null ? options : { ...options, corrections: anchorRecords(text, readSidecar(sidecar).records).corrections };
}
