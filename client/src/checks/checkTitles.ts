/** What the manifest says of each check that the setting `articleAnnotator.checks` knows: its id, and what it is called ("Unbalanced quotation mark"). */
export type CheckTitles = ReadonlyMap<string, string>;

/** The checks that a manifest declares, in its order; none where it is not as expected. */
export function checkTitles(manifest: unknown): CheckTitles {
	const sections = read(read(manifest, 'contributes'), 'configuration');
	if (!Array.isArray(sections)) return new Map();
	const declared = sections.flatMap((section) =>
		Object.entries(read(read(read(section, 'properties'), 'articleAnnotator.checks'), 'properties') ?? {}),
	);
	return new Map(declared.map(([id, schema]: [string, unknown]) => [id, titleIn(schema) ?? titleOf(id, new Map())]));
}

/** What a check is called; one that the manifest does not know goes by its id: "Preferred spelling". */
export function titleOf(id: string, titles: CheckTitles): string {
	const words = id.replaceAll('-', ' ');
	return titles.get(id) ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function titleIn(schema: unknown): string | undefined {
	const description: unknown =
		typeof schema === 'object' && schema !== null ? Object.getOwnPropertyDescriptor(schema, 'description')?.value : undefined;
	return typeof description === 'string' ? description.replace(/\.$/u, '') : undefined;
}

function read(value: unknown, key: string): object | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const inner: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
	return typeof inner === 'object' && inner !== null ? inner : undefined;
}
