import { codePointsOf } from '../engine/index.js';
import type { OffsetUnit } from './exportDocument.js';

/** Turns a UTF-16 offset of one text into an offset in the unit of the export. Offsets rise with what they are given. */
export type ConvertOffset = (utf16Offset: number) => number;

/** The conversion for a text: the only place where the export leaves UTF-16. */
export function offsetConverter(text: string, unit: OffsetUnit): ConvertOffset {
	return unit === 'utf16' ? (offset) => offset : codePointsOf(text).fromUtf16;
}
