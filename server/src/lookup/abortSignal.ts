/** As much of an `AbortSignal` as a source needs; a pure layer has no other name for it. */
export interface AbortSignalLike {
	readonly aborted: boolean;
	readonly addEventListener: (type: 'abort', listener: () => void) => void;
	readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}
