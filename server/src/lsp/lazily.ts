/** What `load` gives, loaded when it is first asked for. */
export function lazily<T>(load: () => T): () => T {
	let loaded: { readonly value: T } | undefined;
	return () => {
		loaded ??= { value: load() };
		return loaded.value;
	};
}
