import type { Services } from './services.js';

/** Shows the output channel. */
export function showOutput({ output }: Services): void {
	output.show();
}
