/** The ids of the checks that a manifest declares under the setting `articleAnnotator.checks`; none where it is not as expected. */
export function checkIds(manifest: unknown): readonly string[] {
	const sections = read(read(manifest, 'contributes'), 'configuration');
	if (!Array.isArray(sections)) return [];
	return sections.flatMap((section) => Object.keys(read(read(read(section, 'properties'), 'articleAnnotator.checks'), 'properties') ?? {}));
}

function read(value: unknown, key: string): object | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const inner: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
	return typeof inner === 'object' && inner !== null ? inner : undefined;
}
