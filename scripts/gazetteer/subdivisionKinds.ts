/** The subdivisions of a country that the gazetteer has, and what they are called. Codes are those of ISO 3166-2 in small letters, without the country. */
export interface SubdivisionKind {
	readonly country: string;
	/** What each is: "state". */
	readonly noun: string;
	/** Those that are something else. */
	readonly others?: Readonly<Record<string, string>>;
	/** Those that are taken, where not all are. */
	readonly only?: readonly string[];
	/** Those that are left out: cities, which are listed as such, disputed ones, those that are there under another code, and names that are mere directions. */
	readonly except?: readonly string[];
}

const codes = (text: string): readonly string[] => text.split(' ');
const all = (text: string, noun: string): Readonly<Record<string, string>> => Object.fromEntries(codes(text).map((code) => [code, noun]));

export const SUBDIVISIONS: readonly SubdivisionKind[] = [
	{ country: 'us', noun: 'state', others: { ny: 'state and city' }, except: ['dc'] },
	{ country: 'ca', noun: 'province', others: all('nt nu yt', 'territory') },
	{ country: 'au', noun: 'state', others: all('act nt', 'territory') },
	{ country: 'gb', noun: 'country', others: { nir: 'part' }, only: codes('eng sct wls nir') },
	{ country: 'in', noun: 'state', others: all('an ch dl jk la ld py', 'union territory'), except: codes('cg dd dh dn tg uk') },
	{ country: 'mx', noun: 'state', except: codes('cmx dif') },
	{ country: 'br', noun: 'state', except: ['df'] },
	{ country: 'de', noun: 'state', except: codes('be hb hh') },
	{ country: 'my', noun: 'state', except: codes('14 15 16') },
	{ country: 'ng', noun: 'state', except: ['fc'] },
	{ country: 'cn', noun: 'province', others: all('gx nm nx xj xz', 'autonomous region'), except: codes('bj cq hk mo sh tj tw') },
	{ country: 'pk', noun: 'province', only: codes('ba kp pb sd') },
	{ country: 'za', noun: 'province', except: ['nw'] },
	{ country: 'ar', noun: 'province', except: ['c'] },
	{ country: 'at', noun: 'state', except: ['9'] },
	{ country: 'ch', noun: 'canton' },
	{ country: 'af', noun: 'province' },
	{ country: 'iq', noun: 'governorate', except: ['kr'] },
	{ country: 'ir', noun: 'province', except: codes('00 09') },
	{ country: 'sy', noun: 'governorate' },
	{ country: 'ye', noun: 'governorate', except: ['sa'] },
	{ country: 'eg', noun: 'governorate', except: ['ba'] },
	{ country: 'ke', noun: 'county' },
	{ country: 'et', noun: 'region', except: codes('aa dd so') },
	{ country: 'sd', noun: 'state', except: codes('no nr rs') },
	{ country: 'cd', noun: 'province', only: codes('hk hl hu it ke kg kl lu ma mn nk sk ta tu') },
	{ country: 'mz', noun: 'province', except: ['mpm'] },
	{ country: 'es', noun: 'autonomous community', only: codes('an ar as cb cl cm cn ct ex ga ib pv vc') },
	{ country: 'it', noun: 'region', only: codes('21 23 25 32 34 36 42 45 52 55 57 62 65 67 72 75 77 78 82 88') },
	{ country: 'fr', noun: 'region', only: codes('ara bfc bre cor cvl ges hdf idf naq nor occ pac pdl') },
	{ country: 'nl', noun: 'province', except: codes('bq1 bq2 bq3 ut') },
	{ country: 'be', noun: 'region', only: codes('vlg wal') },
	{ country: 'jp', noun: 'prefecture', except: ['13'] },
	{ country: 'kr', noun: 'province', only: codes('41 42 43 44 45 46 47 48 49') },
	{ country: 'tr', noun: 'province' },
	{ country: 'mm', noun: 'state', others: all('01 02 03 05 07', 'region'), only: codes('01 02 03 05 07 11 12 13 14 15 16 17') },
	{
		country: 'id',
		noun: 'province',
		only: codes('ac ba bb be bt go ja jb ji jt kb ki kr ks kt ku la ma mu nb nt pa pb pd pe ps pt ri sa sb sg sn sr ss st su'),
	},
	{ country: 'kz', noun: 'region', only: codes('akm akt aty kar kus kzy man pav sev vos zap zha') },
	{
		country: 'ru',
		noun: 'region',
		others: all('ad al ba da in kl kr kk sa se ta ty ud me mo', 'republic'),
		only: codes('ad al amu ark ast ba bel bry da in irk kgd kl kk kr krs me mo mur ros sa sak se ta ty ud zab'),
	},
	{ country: 'co', noun: 'department', except: ['dc'] },
	{ country: 've', noun: 'state', except: codes('a w') },
	{ country: 'pe', noun: 'region', except: ['lma'] },
	{ country: 'bo', noun: 'department' },
	{ country: 'ec', noun: 'province' },
	{ country: 'cl', noun: 'region', except: ['rm'] },
	{ country: 'zw', noun: 'province', except: codes('bu ha mi') },
];
