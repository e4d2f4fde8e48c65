/** News and photo agencies as credits name them, in lower case; of two words, the first: "Getty" Images. */
export const AGENCIES: ReadonlySet<string> = new Set(
	'reuters ap afp epa efe ansa dpa upi tass pti ani aap cp pa xinhua bloomberg anadolu aa getty shutterstock nurphoto sipa zuma alamy yna yonhap kyodo antara bernama lusa apa apn ntb tt ritzau belga anp rtv ria sputnik imago picture-alliance'.split(
		' ',
	),
);

/** What follows an agency's name in a credit and is no part of it: "AP Photo". */
export const CREDIT_NOUNS: ReadonlySet<string> = new Set('photo photos images image file handout pool via'.split(' '));

/** Words that only the trade of a byline's people is made of: "Staff Writers", "Special Correspondent". */
export const BYLINE_NOUNS: ReadonlySet<string> = new Set(
	'staff writer writers reporter reporters correspondent correspondents editor editors columnist contributor contributors special senior chief political business sports foreign national bureau news press service wire agency agencies agency’s report team desk associated times post journal tribune herald gazette daily for in of from the with by'.split(
		' ',
	),
);
