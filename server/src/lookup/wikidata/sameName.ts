/** A name as it is compared: case, accents, punctuation and a leading "the" make no difference, "São Tomé" is "sao tome". */
export function foldName(name: string): string {
	return words(name)
		.join(' ')
		.replace(/^the (?=.)/u, '');
}

/** The words of a text as they are compared, in its order. */
export function words(text: string): readonly string[] {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}+/gu, '')
			.replace(/[’']s\b/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
