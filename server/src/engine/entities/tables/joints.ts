const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Particles inside the names of people: "Bill de Blasio". */
export const PARTICLES = words('de da do dos das del della di du van von der den ter ten la le al el bin bint ibn ben abu y e ul ur af zu');

/** Arabic articles, which a hyphen joins to a name: "Nur al-Din". */
export const ARABIC_ARTICLES = words('al el ul an as ash ad ar at az');

/** Nouns whose possessive stands inside names: "People's Party", "Teachers' Union". */
export const NAME_POSSESSIVES = words(
	'people women children men workers farmers teachers king queen world nurses lawyers students veterans writers employers traders citizens st paul john mary peter patrick',
);

/** Short words that make adjectives of a name before them: "Kremlin-led". */
export const COMPOUND_TAILS = words(
	'led run born bred like free wide only era made held area type and or to style aid bound sized old plus pro anti deal as a the',
);

/** Heads whose "of" or "for" is followed by two fields that "and" joins: "Ministry of Health and Sanitation". */
export const HEADS_OF_PAIRS = words(
	'ministry minister department secretary institute school faculty directorate committee commission college',
);
