/** How a name is looked up: "Côte d’Ivoire" and "cote d'ivoire" are the same. */
export function placeKey(form: string): string {
	return form
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘ʻʼ]/gu, "'")
		.replace(/^the /iu, '')
		.toLowerCase()
		.trim();
}
