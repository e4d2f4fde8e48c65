/** What an item of the knowledge base may say. The JSON Schema beside the extension says the same; a test compares them. */
export interface EntryKey {
	readonly key: 'name' | 'type' | 'aliases' | 'misspellings' | 'preferredSpelling' | 'description' | 'facts' | 'links' | 'neverTag';
	/** What stands behind it, to be read in a list of proposals. */
	readonly description: string;
	/** What an editor puts behind the key's colon. */
	readonly example: string;
}

export const ENTRY_KEYS: readonly EntryKey[] = [
	{ key: 'name', description: 'The name in full, as it is to be written.', example: 'Amara Okonjo' },
	{ key: 'type', description: 'What it is. Its names are then tagged as that wherever they stand.', example: 'person' },
	{ key: 'aliases', description: 'Other forms that are right: short names, acronyms, maiden names.', example: '[Okonjo]' },
	{
		key: 'misspellings',
		description: 'Forms that are wrong: a list, or a map of the wrong form to the right one. Each is reported, with a quick fix.',
		example: '[Okonyo]',
	},
	{
		key: 'preferredSpelling',
		description: 'What to write for the misspellings, where it is not the name; where it differs from the name, the name is reported too.',
		example: 'Amara Okonjo',
	},
	{ key: 'description', description: 'What it is, in a line: the first thing that a hover says.', example: 'President of Vanuatu' },
	{ key: 'facts', description: 'What else a hover is to say, by labels of your own.', example: '{ Born: 1961 }' },
	{ key: 'links', description: 'Pages to read on: a list of URLs, or a map of title to URL.', example: '[https://example.com/okonjo]' },
	{ key: 'neverTag', description: '`true`: the name and its other forms are never tagged.', example: 'true' },
];
