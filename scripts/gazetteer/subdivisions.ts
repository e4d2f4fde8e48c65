import { createRequire } from 'node:module';
import { SUBDIVISIONS, type SubdivisionKind } from './subdivisionKinds.js';

const require = createRequire(import.meta.url);

/** The lines of the parts of countries that news names, by code: `subdivision|US-CA|California|state`. */
export function subdivisionLines(): readonly string[] {
	const { subdivisions } = require('cldr-subdivisions-full/subdivisions/en/en.json') as {
		readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
	};
	const names = Object.entries(subdivisions.localeDisplayNames.subdivisions).sort(([a], [b]) => (a < b ? -1 : 1));
	return SUBDIVISIONS.flatMap((kind) =>
		names
			.filter(([code]) => isOf(kind, code))
			.map(([code, name]) => {
				const country = code.slice(0, 2).toUpperCase();
				return `subdivision|${country}-${code.slice(2).toUpperCase()}|${name.replace(/²$/u, '')}|${nounOf(kind, code)}`;
			}),
	);
}

function isOf({ country, only, except }: SubdivisionKind, code: string): boolean {
	const part = code.slice(2);
	return code.startsWith(country) && (only?.includes(part) ?? true) && !except?.includes(part);
}

function nounOf({ noun, others }: SubdivisionKind, code: string): string {
	return others?.[code.slice(2)] ?? noun;
}
