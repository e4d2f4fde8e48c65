import type { CorpusFile, Encoding } from './corpusFile.js';
import type { GoldDocument } from './goldDocument.js';
import type { LabelTable, MeaningOfLabel } from './labelTypes.js';

/** A published format that we read. */
export interface CorpusFormat {
	/** What the format is, in a line of the help text. */
	readonly title: string;
	/** How the names of its files end; in folders, only such files are read. */
	readonly endings: readonly string[];
	readonly encoding: Encoding;
	/** Labels with a meaning of the format's own. */
	readonly labels: LabelTable;
	/** Reads all files of one run. Throws an input error, with file and line, for what is not of the format. */
	readonly read: (files: readonly CorpusFile[], context: ReadContext) => readonly GoldDocument[];
}

/** What a format needs to know besides the files. */
export interface ReadContext {
	/** The name of the corpus: documents' identifiers begin with it. */
	readonly corpus: string;
	readonly meaningOf: MeaningOfLabel;
	/** Tells the user, in a sentence, of something that could not be carried over. */
	readonly tell: (sentence: string) => void;
}
