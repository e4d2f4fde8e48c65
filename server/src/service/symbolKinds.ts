import { SymbolKind } from 'vscode-languageserver';
import type { EntityType } from '../engine/index.js';

/** The kinds that editors have pictures of, for entities. */
export const ENTITY_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
	person: SymbolKind.Class,
	organization: SymbolKind.Interface,
	location: SymbolKind.Field,
	facility: SymbolKind.Field,
	group: SymbolKind.Enum,
	event: SymbolKind.Event,
	product: SymbolKind.Object,
	work: SymbolKind.Object,
	money: SymbolKind.Number,
	other: SymbolKind.Variable,
};

/** And for quotes. */
export const QUOTE_KIND: SymbolKind = SymbolKind.Event;
