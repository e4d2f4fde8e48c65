const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that end the name of an organization: "Kenya Revenue Authority". */
export const ORGANIZATION_HEADS = words(
	'centre center channel party university assembly congress court parliament bank council ministry agency union commission authority cabinet school committee fund association company department institute institution corporation college office foundation federation navy airways airlines organization organisation industries service services army tribunal holdings club bureau directorate municipality movement embassy consulate secretariat senate society league group force forces police guard academy board alliance coalition network trust exchange chamber inc ltd corp co llc plc gmbh limited brothers partners associates capital securities motors electronics pharmaceuticals technologies systems communications telecom media press newspaper times tribune gazette herald telegraph chronicle daily news post journal review broadcasting television radio tv fm records entertainment studios pictures church diocese archdiocese brotherhood front brigade brigades battalion regiment militia administration treasury watch international enterprises ventures solutions insurance energy petroleum oil gas steel mining airline railways rail team squad fc afc united rovers wanderers athletic orchestra choir ensemble band taskforce inspectorate registry ombudsman caucus task-force faculty laboratory laboratories lab observatory initiative legislature judiciary command corps fleet unit division branch think-tank consortium conglomerate cooperative syndicate guild confederation congregation taliban',
);

/** Words that go on with "of", "for" or "on" inside the name of an organization: "Ministry of Health", "Centre for Policy Studies". */
export const ORGANIZATION_OF_HEADS = words(
	'ministry bank university department institute school college association federation council board office bureau academy church court chamber party movement union league organization organisation society commission committee center centre faculty directorate fund agency alliance coalition network foundation guild confederation conference congregation authority administration house campaign command corps army navy campaign trust institution secretariat museum archdiocese diocese legion brotherhood front initiative assembly parliament congress cabinet club group',
);

/** Words that begin the name of an organization: "FC Norland", "Banco Central". */
export const ORGANIZATION_PREFIXES = words(
	'fc afc ac cd cf sc sv club grupo banco bank universidad université universitas instituto partido movimiento jamiat hizb radio team banque groupe fundación fundacion ministerio asociación sindicato federación',
);

/** Words that end the name of a building or site: "Heathrow Airport". */
export const FACILITY_HEADS = words(
	'airport stadium hospital bridge station museum palace hotel prison jail tower towers theatre theater mosque cathedral temple synagogue monastery abbey castle cemetery dam port harbour harbor plaza mall arena auditorium library zoo refinery pipeline tunnel barracks airfield airbase clinic park plant hall building roundabout memorial monument gallery resort mausoleum shrine chapel courthouse railway motorway expressway interchange terminal gymnasium casino complex',
);

/** Words that end the name of a place: "Blue Nile State", "Ngong Road". */
export const LOCATION_HEADS = words(
	'zone river island islands mountain mountains province county district city town village street avenue boulevard lane road drive beach bay gulf sea ocean strait straits peninsula valley desert forest lake hills hill region territory territories state states prefecture governorate municipality constituency suburb township creek falls canyon coast cape basin delta plateau reef archipelago heights highlands republic kingdom emirate oblast canton parish ward',
);

/** Words that begin the name of a place: "Lake Victoria", "Mount Kenya". */
export const LOCATION_PREFIXES = words(
	'lake mount mt. mt cape gulf fort port san santa st. saint los las rio río puerto porto villa monte sierra cerro playa isla lago wadi jabal jebel deir beit kafr kampong kampung kota presa river isle bay strait straits north south east west northern southern eastern western central upper lower greater new',
);

/** Those of them that begin nothing but places. */
export const WATERS_AND_HEIGHTS = words(
	'lake mount mt. gulf cape rio río isla lago river wadi jabal jebel kampung kampong presa cerro playa sierra',
);

/** Words that go on with "of" inside the name of a place: "Gulf of Aden", "Province of Jujuy". */
export const LOCATION_OF_HEADS = words(
	'gulf bay cape isle isles strait straits sea province republic kingdom horn port lake county district city state',
);

/** Words that end the name of an event: "Asian Games". */
export const EVENT_HEADS = words(
	'meeting month dialogue war wars cup games olympics championship championships festival summit conference revolution tournament marathon prix masters convention expo exhibition forum derby carnival uprising intifada holocaust massacre crusade crusades rally playoffs final finals series grand-prix symposium ceremony day week earthquake hurricane typhoon cyclone tsunami campaign primary caucus caucuses election elections operation',
);

/** Words that end another name: a law, an award, a treaty, a programme. */
export const OTHER_HEADS = words(
	'act law bill award awards prize treaty agreement accord accords pact convention protocol charter constitution amendment code programme program project plan scheme policy index framework strategy declaration resolution doctrine medal scholarship degree covenant deal directive regulation regulations ordinance decree reform reforms virus disease syndrome variant fever class style visa medal order certificate line theory principle rule rules',
);

/** What closes the name of a firm, with or without a full stop, also behind a comma: "Acme, Inc." */
export const COMPANY_SUFFIXES = words(
	'inc inc. ltd ltd. corp corp. co co. llc llp plc gmbh ag sa s.a. nv n.v. spa s.p.a. pty bhd sdn pvt pvt. limited jsc oao ooo',
);
