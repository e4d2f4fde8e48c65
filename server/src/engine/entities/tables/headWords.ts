const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that end the name of an organization: "Kenya Revenue Authority". */
export const ORGANIZATION_HEADS = words(
	'centre center channel party university assembly congress court parliament bank council ministry agency union commission authority cabinet school committee fund association company department institute institution corporation college office foundation federation navy airways airlines organization organisation industries service services army tribunal holdings club bureau directorate municipality movement embassy consulate secretariat senate society league group force forces police guard academy board alliance coalition network trust exchange chamber inc ltd corp co llc plc gmbh limited brothers partners associates capital securities motors electronics pharmaceuticals technologies systems communications telecom media press newspaper times tribune gazette herald telegraph chronicle daily news post journal review broadcasting television radio tv fm records entertainment studios pictures church diocese archdiocese brotherhood front brigade brigades battalion regiment militia administration treasury watch international enterprises ventures solutions insurance energy petroleum oil gas steel mining airline railways rail team squad fc afc united rovers wanderers athletic orchestra choir ensemble band taskforce inspectorate registry ombudsman caucus task-force faculty laboratory laboratories lab observatory initiative legislature judiciary command corps fleet unit division branch think-tank consortium conglomerate cooperative syndicate guild confederation congregation taliban',
);

/** What closes the name of a firm, with or without a full stop, also behind a comma: "Acme, Inc." */
export const COMPANY_SUFFIXES = words(
	'inc inc. ltd ltd. corp corp. co co. llc llp plc gmbh ag sa s.a. nv n.v. spa s.p.a. pty bhd sdn pvt pvt. limited jsc oao ooo',
);
