import type { InitializeResult, SemanticTokensEdit } from 'vscode-languageserver';

/** A token as one reads it: "Amara Okonjo person", "Suva location inQuote". */
export function readTokens(text: string, data: readonly number[], { capabilities }: InitializeResult): readonly string[] {
	const legend = capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [], tokenModifiers: [] };
	const lines = text.split(/\r\n|\n|\r/u);
	const tokens: string[] = [];
	let line = 0;
	let character = 0;
	for (let i = 0; i < data.length; i += 5) {
		const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
		line += deltaLine;
		character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
		const words = (lines[line] ?? '').slice(character, character + length);
		const names = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
		tokens.push([words, legend.tokenTypes[type], ...names].join(' '));
	}
	return tokens;
}

/** Applies the edits of a delta as the protocol has it: all in the offsets of the tokens before. */
export function applyTokenEdits(data: readonly number[], edits: readonly SemanticTokensEdit[]): readonly number[] {
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((now, edit) => now.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? [])), [...data]);
}
