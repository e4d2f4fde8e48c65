const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of which people, and next to them organizations, are the subjects. */
export const SPEECH_VERBS = words(
	'said says told tells added adds explained noted stated stressed argued claimed insisted recalled wrote writes tweeted asked replied believes thinks thought admitted denied confirmed announced warned urged accused vowed promised praised pointed expressed concluded continued commented revealed suggested observed remarked reiterated emphasized emphasised lamented joked laughed smiled knows hopes wants feels',
);

/** Verbs of which people are the subjects. */
export const PERSON_VERBS = words(
	'was who married died born resigned retired graduated scored won lost met went grew arrived returned spoke visited attended led joined served played earned became took made did whose himself herself',
);

/** Prepositions before places, and how much they say for one. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		in: 3.2,
		near: 2.5,
		across: 2,
		throughout: 2,
		around: 0.8,
		from: 1.4,
		to: 0.8,
		between: 1,
		on: 0.4,
		for: 0.3,
		into: 1.2,
		outside: 1.5,
		inside: 1,
		towards: 0.8,
		toward: 0.8,
		via: 1,
		visited: 1,
		mainland: 2,
		central: 1.5,
		northern: 2,
		southern: 2,
		eastern: 2,
		western: 2,
		north: 1.5,
		south: 1.5,
		east: 1.5,
		west: 1.5,
		downtown: 2,
		rural: 1.5,
		neighbouring: 2,
		neighboring: 2,
		nearby: 1.5,
		within: 1.2,
	}),
);

/** Nouns whose "of" is followed by a place, and which can stand right before it: "the town of", "capital". */
export const PLACE_NOUNS = words(
	'city town village province district region state county island capital port suburb municipality town township neighbourhood neighborhood area republic peninsula governorate prefecture outskirts coast streets north south east west people rest parts government',
);

/** Nouns behind the name of a place: "Oromia region". */
export const PLACE_NOUNS_AFTER = words(
	'province district region city island islands county town village state area areas prefecture governorate river valley peninsula suburb neighbourhood neighborhood border coast upazila taluk tehsil barangay commune highway mountains basin desert residents',
);

/** Nouns behind the name of an organization: "Zanu party", "Acme shares". */
export const ORGANIZATION_NOUNS_AFTER = words(
	'party newspaper agency company group university magazine website network channel shares stock employees staff executives spokesman spokeswoman spokesperson lawmakers officials members militants fighters rebels leadership headquarters airline bank firm subsidiary chain brand customers users report ruling leader chief',
);

/** Nouns before the name of an organization: "the newspaper", "software maker". */
export const ORGANIZATION_NOUNS_BEFORE = words(
	'company firm giant newspaper agency newsagency magazine website group party organisation organization ngo channel platform broadcaster retailer airline carrier maker automaker carmaker manufacturer bank lender insurer conglomerate developer operator startup start-up club team side network union charity foundation university college school subsidiary unit arm tabloid daily weekly outlet broadcaster militia movement ',
);

/** Nouns before which "the" and a name mean a people: "the Norlander people". */
export const GROUP_NOUNS_AFTER = words(
	'people peoples community communities tribe tribes tribal tribals language ethnic minority clan clans indigenous culture',
);

/** Nouns before which "the" and a name mean a person: "the Lindqvist administration". */
export const PERSON_NOUNS_AFTER = words(
	'administration years era campaign family couple presidency regime camp government team supporters voters brothers sisters trial case',
);

/** Nouns whose "of" is followed by an organization. */
export const MEMBER_NOUNS = words('member members employee board shares subsidiary unit part headquarters supporters branch spokesman');

/** Names of one word that are places behind "the". */
export const DIRECTIONS = words('North South East West Northeast Northwest Southeast Southwest Baltic');
