import { writeSync } from 'node:fs';

/** Hands one measured value to `runTask`, at once, so that it is not lost where the task is ended before its time. */
export function report(value: unknown): void {
	writeSync(1, `${JSON.stringify(value)}\n`);
}
