const NAME = 'InputError';

/** An error that is the input's and not ours: its message begins with the place, `file:line`, and ends with what to do. */
export function inputError(place: string, message: string): Error {
	return Object.assign(new Error(`${place}: ${message}`), { name: NAME });
}

/** Whether an error is about what was given rather than about this program. */
export function isInputError(error: unknown): error is Error {
	return error instanceof Error && error.name === NAME;
}
