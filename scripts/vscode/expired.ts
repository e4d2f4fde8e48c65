/** Resolves after so many milliseconds; waiting for it keeps no process alive. */
export function expired(limit: number): Promise<'expired'> {
	return new Promise((resolve) => {
		setTimeout(() => resolve('expired'), limit).unref();
	});
}
