/** Titles and roles that tell a person's gender. */
export const MALE_ROLES =
	'man boy gentleman mr sir lord king prince duke baron father brother son husband uncle nephew grandfather congressman assemblyman councilman chairman spokesman businessman sheikh imam bishop pope emperor count señor herr monsieur actor waiter policeman fireman salesman cameraman fisherman frontman statesman salesman father-in-law son-in-law monk widower boyfriend headmaster';
export const FEMALE_ROLES =
	'woman girl lady mrs ms miss mme madame dame queen princess duchess baroness mother sister daughter wife aunt niece grandmother congresswoman assemblywoman councilwoman chairwoman spokeswoman businesswoman empress countess señora frau nun actress waitress policewoman saleswoman fisherwoman frontwoman stateswoman mother-in-law daughter-in-law widow girlfriend headmistress heroine hostess';
