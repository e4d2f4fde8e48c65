import { wordSet } from '../timeText.js';

/** What a number behind it is not a year but a name of: "Room 1998". */
export const LABELS = wordSet(
	'no no. nos. number room flight resolution route highway area section article page pages model suite apartment act bill rule chapter psalm box code building boeing unit channel interstate line version windows office microsoft peugeot model porsche airbus antonov type mark size lot gate bus train platform',
);

/** What four digits before it count: "1998 people". */
export const COUNTED = wordSet(
	'people miles troops votes percent points feet meters metres kilometers kilometres km pounds tons tonnes dollars euros barrels shares soldiers workers men women children students jobs homes houses seats acres hectares cases deaths others members employees delegates units copies words pages times degrees calories yards votes voters square cubic mph rpm hp mg kg grams watts patients refugees rebels civilians prisoners residents passengers customers companies stores aircraft planes vehicles tanks guns rounds inmates officers police demonstrators protesters protestors supporters signatures respondents adults francs yen marks lire pesos rubles roubles pounds bushels ounces gallons liters litres kilograms inches stocks bonds contracts cars trucks beds rooms apartments calls complaints years days hours minutes months weeks seconds m g cc staff supporters visitors spectators signatories delegates',
);

/** What a year before 1800 stands behind. */
export const YEAR_LEADS = wordSet(
	'in of since by during until till before after from between to and for through around circa about until late early mid ( , year the as',
);

/** What leads a number of things: "some 2000 houses". */
export const QUANTITY_LEADS = wordSet('than nearly almost some least total up the these those all');

/** What an address ends in. */
export const STREETS = wordSet('street st st. avenue ave ave. road rd rd. drive lane boulevard blvd blvd. court square parkway terrace');
