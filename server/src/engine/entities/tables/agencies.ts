const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** News and photo agencies as credits name them, in lower case; of two words, the first: "Getty" Images. */
export const AGENCIES = words(
	'reuters ap afp epa efe ansa dpa upi tass pti ani aap cp pa xinhua bloomberg anadolu aa getty shutterstock nurphoto sipa zuma alamy yna yonhap kyodo antara bernama lusa apa apn ntb tt ritzau belga anp rtv ria sputnik imago',
);

/** What follows an agency's name in a credit and is no part of it: "AP Photo". */
export const CREDIT_NOUNS = words('photo photos images image file handout pool via');

/** Words that end the names of those for whom the people of a byline write: "Associated Press", "Tribune News Service". */
export const MEDIA_NOUNS = words(
	'press news times post journal tribune herald gazette daily agency wire service network media magazine weekly observer chronicle telegraph guardian standard mail express broadcasting radio review online',
);

/** Letters behind a name that are no medium: "MD", "MP". */
export const DEGREES = words('md phd ph.d. ph.d jd rn mp mep msp mba cpa esq jr sr ii iii iv ma ba msc obe mbe cbe qc kc sj dds dvm');

/** Words that only the trade of a byline's people is made of: "Staff Writers", "Special Correspondent". */
export const BYLINE_NOUNS = words(
	'staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists contributor contributors contributing special senior chief political business sports foreign national local bureau team desk our the a an guest photographer photographs producer analyst report reports',
);
