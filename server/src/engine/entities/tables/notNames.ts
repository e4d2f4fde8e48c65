/** Abbreviations that name nothing of their own, and words that are written with a capital without being names. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
	'pac pacs tv ceo cfo coo cto ngo ngos ai gps mou ipo ipos fdi ba bsc ma msc mba phd pm am id ids pc pcs cctv dj dna rna pr hr it ict pdf faq sms suv suvs atm atms ppe icu led usb url vip kg km mm cm mph kwh mw gw hiv std stds diy rip ok tbd na asap eta fyi q&a r&d b2b vat gst iq iv ii iii iv vi vii viii ix xi xii xv xvi fm hd 3d 4g 5g 4x4 mlas mps ceos pms god internet web net covid-19 http www sir madam mr mrs dr prof ad bc bce am. pm. no. vol fig'.split(
		' ',
	),
);
