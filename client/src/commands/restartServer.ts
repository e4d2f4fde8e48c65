import type { Services } from './services.js';

/** Stops the language server, if it runs, and starts it. */
export async function restartServer({ client }: Services): Promise<void> {
	if (client.needsStop()) await client.stop();
	await client.start();
}
