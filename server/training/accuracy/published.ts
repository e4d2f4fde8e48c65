/** Figures that others have published on their test articles. */
export interface PublishedSystem {
	readonly system: string;
	/** Who published them. */
	readonly citation: string;
	/** In per cent, as printed, in the order of the table's columns; null: not stated. */
	readonly figures: readonly (number | null)[];
}

/** On the test articles of TempEval-3 (UzZaman et al. 2013): strict, relaxed, value F1. */
export const PUBLISHED_DATES: readonly PublishedSystem[] = [
	{ system: 'UWTime', citation: 'Lee, Artzi, Dodge and Zettlemoyer, ACL 2014', figures: [83.5, 91.0, 82.7] },
	{ system: 'SynTime', citation: 'Zhong, Sun and Cambria, ACL 2017', figures: [92.1, 95.0, null] },
	{ system: 'TOMN', citation: 'Zhong and Cambria, WWW 2018', figures: [89.3, 93.7, null] },
	{ system: 'HeidelTime', citation: 'Strötgen, Zell and Gertz, SemEval 2013', figures: [81.3, 90.3, 77.6] },
	{ system: 'SUTime', citation: 'Chang and Manning, LREC 2012', figures: [79.6, 90.3, 67.4] },
];

const COFENET = 'as given by Wang et al. (CofeNet), COLING 2022';

/** On the test articles of PolNeAR (Newell, Margolin and Ruths 2018): exact span F1 of source, cue, content. */
export const PUBLISHED_QUOTES: readonly PublishedSystem[] = [
	{ system: 'rules', citation: COFENET, figures: [10.7, 22.8, 5.6] },
	{ system: 'CoreNLP', citation: COFENET, figures: [13.9, null, 17.5] },
	{ system: 'CRF', citation: COFENET, figures: [50.6, 53.4, 28.6] },
	{ system: 'BiLSTM + CRF', citation: COFENET, figures: [69.6, 66.7, 59.0] },
	{ system: 'BERT + CRF', citation: COFENET, figures: [82.2, 74.9, 71.0] },
	{ system: 'the best there', citation: COFENET, figures: [83.2, 75.3, 72.9] },
];
