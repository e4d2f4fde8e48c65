// Which items of Wikidata are of which type of name, by what they are instances of (P31). The lists hold the classes that are common and plain; what
// they leave out is told by its properties.

/** "human". */
export const HUMAN = 'Q5';

/** Items that are no thing that an article could name: pages of the projects themselves, and names as such. */
export const NO_THINGS: ReadonlySet<string> = new Set([
	'Q4167410', // Wikimedia disambiguation page
	'Q22808320', // Wikimedia human name disambiguation page
	'Q4167836', // Wikimedia category
	'Q13406463', // Wikimedia list article
	'Q11266439', // Wikimedia template
	'Q14204246', // Wikimedia project page
	'Q17442446', // Wikimedia internal item
	'Q101352', // family name
	'Q202444', // given name
	'Q12308941', // male given name
	'Q11879590', // female given name
	'Q3409032', // unisex given name
	'Q66480858', // affixed family name
	'Q29042997', // double family name
	'Q82799', // name
	'Q49614', // nickname
]);

export const PLACES: ReadonlySet<string> = new Set([
	'Q6256', // country
	'Q3624078', // sovereign state
	'Q7275', // state
	'Q5107', // continent
	'Q82794', // geographic region
	'Q35657', // U.S. state
	'Q107390', // federated state
	'Q10864048', // first-level administrative division
	'Q56061', // administrative territorial entity
	'Q515', // city
	'Q1549591', // big city
	'Q5119', // capital city
	'Q200250', // metropolis
	'Q1093829', // city in the United States
	'Q486972', // human settlement
	'Q3957', // town
	'Q532', // village
	'Q123705', // neighborhood
	'Q15284', // municipality
	'Q23442', // island
	'Q33837', // archipelago
	'Q23397', // lake
	'Q4022', // river
	'Q165', // sea
	'Q9430', // ocean
	'Q39594', // bay
	'Q8502', // mountain
	'Q46831', // mountain range
	'Q8514', // desert
]);

export const ORGANIZATIONS: ReadonlySet<string> = new Set([
	'Q43229', // organization
	'Q783794', // company
	'Q4830453', // business
	'Q6881511', // enterprise
	'Q891723', // public company
	'Q18388277', // technology company
	'Q22687', // bank
	'Q46970', // airline
	'Q163740', // nonprofit organization
	'Q79913', // non-governmental organization
	'Q157031', // foundation
	'Q48204', // voluntary association
	'Q178790', // trade union
	'Q7278', // political party
	'Q1530022', // religious organization
	'Q245065', // intergovernmental organization
	'Q484652', // international organization
	'Q4120211', // regional organization
	'Q327333', // government agency
	'Q192350', // ministry
	'Q47913', // intelligence agency
	'Q35749', // parliament
	'Q41487', // court
	'Q772547', // armed forces
	'Q176799', // military unit
	'Q17149090', // armed organization
	'Q178706', // institution
	'Q31855', // research institute
	'Q3918', // university
	'Q875538', // public university
	'Q902104', // private university
	'Q16917', // hospital
	'Q11032', // newspaper
	'Q1110794', // daily newspaper
	'Q192283', // news agency
	'Q15265344', // broadcaster
	'Q1616075', // television station
	'Q2085381', // publisher
	'Q215380', // musical group
	'Q847017', // sports club
	'Q476028', // association football club
	'Q12973014', // sports team
	'Q13393265', // basketball team
]);

/** Properties that hardly anything but an organization has. */
export const ORGANIZATION_SIGNS: readonly string[] = [
	'P159', // headquarters location
	'P1454', // legal form
	'P452', // industry
	'P169', // chief executive officer
	'P488', // chairperson
	'P414', // stock exchange
	'P1128', // employees
	'P2139', // total revenue
	'P749', // parent organization
	'P1142', // political ideology
	'P115', // home venue
];

/** Properties that a building, an airport or a bridge has, and a town or a river has not. */
export const FACILITY_SIGNS: readonly string[] = [
	'P84', // architect
	'P149', // architectural style
	'P238', // IATA airport code
	'P1083', // maximum capacity
	'P1101', // floors above ground
	'P1619', // date of official opening
];
