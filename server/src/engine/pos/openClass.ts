/**
 * Open-class words whose classes their endings do not tell, by the classes that they occur in, the likeliest first:
 * `n` noun, `v` verb, `j` adjective, `r` adverb. `nv` holds "report": mostly a noun, at times a verb.
 */
export const OPEN_CLASS: Readonly<Record<string, string>> = {
	j:
		'absolute accurate afraid amazing angry apparent appropriate aware awesome awkward bad big bigger biggest bipartisan bitter ' +
		'black blue bold broad broader busy centrist certain cheap cheaper civil civilian clear closest cold common compelling confident ' +
		'consistent constant corporate corrupt crazy current dark dead deadly decent desperate different difficult diverse dominant due ' +
		'eager easier eastern easy embarrassing empty entire excellent extra extreme fair false familiar few fewer fierce flat foreign ' +
		'former fourth free fresh friendly full gay genuine glad good grand great greater greatest green guilty happy harsh healthy ' +
		'heavy high higher highest honest hot huge human ignorant immediate immigrant important incumbent independent inner innocent ' +
		'insulting insurgent intense interested interesting joint large larger largest last latest least legitimate lengthy longtime low ' +
		'lowest mad main major many mere militant modern modest monthly multiple nasty new next nice nonprofit northern nuclear okay old ' +
		'older oldest ongoing other outstanding overwhelming own particular partisan perfect permanent persistent pivot pleasant poor ' +
		'popular potent prime private profound prominent proper proud quiet rampant rare ready recent regular relevant reluctant rich ' +
		'robust rough rude sad safe same second senior severe sharp sick significant similar simple single small smaller smart soft ' +
		'solid sophisticated sorry southern stark steady strong stronger strongest stupid subsequent super sure surprising terrorist ' +
		'third tight tiny tough tougher transgender true ultimate uncertain unclear undecided undocumented unfair unfit unique unknown ' +
		'unlikely unpopular unprecedented urban vast violent weak wealthy weekly white whole widespread willing wise worse worst wrong ' +
		'young younger',
	jn:
		'adult chemical classic commercial complex concrete crude defensive fake fat favorite fellow female fifth fine general giant ' +
		'gross hopeful hostile individual key middle migrant military minimum native net offensive online opposite past populist ' +
		'potential primary public red relative retail rival serial stable top total wild worth',
	jnv: 'brief cool square',
	jr:
		'best better daily deep deeper early exact first hard harder hardest late less likely little long loud more much nationwide ' +
		'nearby ok outright overall prior quick short statewide straight sudden wide wider',
	jrn: 'east',
	jrv: 'close double',
	jv:
		'advanced alleged armed clean commanding complete complicated concerned correct damaging detailed devastating direct ' +
		'disappointed experienced frequent frustrated heated impressed initial lasting loving lower mixed moderate narrow nominating ' +
		'open pleased present related rid satisfied separate slow striking sweeping tired warm',
	jvn: 'dry',
	n:
		'access account ad ads advantage advice adviser advisers afternoon age agency agenda aide aides allies ally amount animal ' +
		'approval area areas article attacks attempt background ballot bank banks base battle bed benefits bid bill billionaire bit ' +
		'board bombing book border budget businessman cable campaign campaigns candidacy candidate candidates capital car career case ' +
		'cases caucus caucuses center chairman changes child children choice citizens class climate clothing coal college committee ' +
		'communities companies company concern concerns conservatives contest contests contrast countries country couple course courses ' +
		'court credit crisis crowd data date daughter day days deals death debate debates debt decades decision decisions defense ' +
		'delegate delegates director district dollars donors door economy editorial effort efforts electorate email emails employees ' +
		'energy estate evening event events example experts fact families family father field floor food forces fracking friend friends ' +
		'game gas goal golf governor ground group groups growth gun guns guy guys hacking half hall hand handful hands hatred health ' +
		'heart history horse hospital hour hours house housing hundreds husband idea ideas image immigrants impact income individuals ' +
		'industry initiative interest interests interview interviews issue issues job jobs judge justice kids kind king labor lack ' +
		'language law laws lawsuit leader leaders letter level life line lines loss lot man manager margin market marketing marriage ' +
		'material meal media member members men message messages metal millions minutes money month months morning music network news ' +
		'newspaper night nominee number numbers office officials oil ones operative opinion others page paper parents parking part ' +
		'parties party path peace people percent percentage period person perspective phone piece place places platform points police ' +
		'policies policy politicians politics poll polling polls power presidency president price prices pricing primaries problem ' +
		'problems process professor program proposal race radio rallies rate rates rating reason reasons record records refugees refusal ' +
		'region remarks report reporter reporters research resources response rhetoric rights rivals role room rules scandal school ' +
		'season secretary senator senators sense series server service services side site son sort source space speech speeches ' +
		'spokesman spring staff stage star state states status story strategy strength string student students success summary summer ' +
		'superdelegates supporter supporters survey system table tactic tax taxes team technology television term terms thanks thing ' +
		'things thousands threat time times timing today tone topic town trade traffic trail trial trip troops turnout tweet union value ' +
		'values vice victims victory video views voice voter voters votes wage wall war water way ways weapons website wedding week ' +
		'weekend weeks wife wing woman women word words workers world year years',
	nj:
		'alternative assistant average baby bottom chief content dynamic elite equivalent executive firm front fun future light magic ' +
		'mainstream male mass narrative official patient proof racist representative secret socialist standard subject surrogate veteran',
	njv: 'associate hedge',
	nr: 'briefly home overtime tonight',
	nrj: 'north',
	nv:
		'act acts address addresses advance advertising advocate advocates aid aim air amounts answer appeal approach approaches arm ' +
		'arrest attack attempts balance ban banking bar bearing beginning bet blocks blow bomb breaks broadcast call campaigning care ' +
		'cause causes chairs challenge champion change channel charge charges claim claims clash collapse combat command comment ' +
		'compromise conduct consulting contact contract control controls copy cost costs count crash cuts damage dance dates dating deal ' +
		'decline delay demand demands design dining display dispute distance divide doubt draft end estimate estimates exit face fall ' +
		'favor fax fear fears features fight figure file filing finance finish focus force form forms freeze fuel function fund funding ' +
		'gathering graduate guard guide handling harm hate head heads hearing honor hopes host hosts increase increases influence land ' +
		'lead lie lies link lists lives lobby lobbying lock mail mandate manufacturing map march mark mate matter matters measure ' +
		'meeting mind moves name note notes notice opening order overhaul pack park pitch plan plans plant point post posts practice ' +
		'praise press pressure project promise promises protest quote rally range rank ranks reference reform regard regards release ' +
		'rent repair reply reports request rescue reserves resort respect rest result results returns review ride rise risk risks roll ' +
		'root round rule ruling sacrifice sale scale score screening search shape share shares shift shifts ship shock shooting shop ' +
		'shopping shot sign signal signing smile speed spending standing stars step strain stretch strike struggle struggles studies ' +
		'study suit supplies support surprise swing talks tap target targets taste teaching test testing tie tip touch track trading ' +
		'train training transfer trash travel trust tweets understanding venture view visit visits vote voting wake warming warning wave ' +
		'weather wind work worries',
	nvj: 'suspect',
	r:
		'abroad again ago ahead almost already also always anymore anytime anyway anywhere apart aside away else elsewhere even ever ' +
		'everywhere far forever forth here however indeed instead just later maybe meanwhile never now nt often otherwise perhaps pretty ' +
		'quite rather regardless somehow sometimes somewhat somewhere soon sooner still then there therefore thus together too twice ' +
		'very well',
	rj: 'alone closer earlier enough fast faster further longer most only overseas worldwide',
	rjn: 'right',
	rn: 'back',
	rnj: 'south',
	rv: 'forward',
	v:
		'accept accuses achieve acknowledge add adds admit advise affect afford agree agrees allow allows announce apologize appear ' +
		'appears apply appreciate approve argue arrive ask asks assist assume attend attract avoid beat became become becomes began ' +
		'begin begins begun believe believes born bought brings broke brought build built buy came cancel cares carry caught choose ' +
		'chose chosen click clinch come comes compete confront consider continue continues convince create criticize dealt decide defend ' +
		'define deliver demonstrate deny deport describe deserve deserves destroy determine develop die dies disagree discuss drawn drew ' +
		'driven drove earn eat elect eliminate embrace encourage endorse engage enjoy enjoys ensure enter establish execute exist exists ' +
		'expand expect expects explain exploit extend extends fail fallen feel feels fell felt fill find finds fix flew follow follows ' +
		'forget fought found gave generate get gets give given gives go goes gon gone got gotten grew grow grown handle happen happens ' +
		'hear heard held helps hire holds hung hurt identify ignore imagine impose improve incites include includes indicate insist ' +
		'invest investigate join keep keeps kept kill knew knock know known knows lacks lay learn leaves let listen looks lose loses ' +
		'lost loves made maintain make makes manage mean meant meet met miss nominate obtain opens operate oppose opposes organize ' +
		'overcome owns paid participate pays perform persuade plays please pose predict prefer prepare prevent produce promote protect ' +
		'prove provide provides pursue put quit raise raises ran read reads realize receive receives recognize recommend reduce refer ' +
		'reflect reflects refuse register reject rely remain remains remember remove replace represent represents require requires ' +
		'resign respond risen rose said sat save saw say says see seek seeks seem seems seen sees sell send sent serve serves settle ' +
		'shown shut sit sits sold sought speak speaks spend spent spoke spoken stands starts stood strengthen struck suffer suggest ' +
		'suggests supports survive sway swept take taken takes tell tells tend tends thank think thinks threw throw thrown told took ' +
		'trails tries try undermine understand understands understood unify unite uses want wants wear went win won write writes written ' +
		'wrote',
	vj:
		'affected appealing bound broken challenging classified closed combined committed confused convinced covered crushed dedicated ' +
		'determined developed devoted dominate encouraged encouraging excited express extended failed favored flip imposing injured ' +
		'inspired involved laid limited live located marked married missing neighboring organized pointed positioned preferred prepared ' +
		'promising protected proven qualified respected retired scared secure select shared shocked stuck surprised threatening trained ' +
		'united upcoming upset welcome welcoming worried wounded',
	vjn: 'calm convincing',
	vn:
		'backing backs bear benefit bite blame block boost break breaking building calls capture cast casting catch check closing ' +
		'confirm counting cover crack cross curb cut defeat draw drinking drive driving drop eating ends escape faces falls favors feed ' +
		'feeling fighting finding fleeing fly fundraising gain grab guarantee guess help hide highlight hit hits hold hope jump killing ' +
		'launch launching leads learning leave left lift likes limit living look love managing match meaning means mention move naming ' +
		'needs negotiating offer offering offers operating pass passing pay pick planning play playing poses presents print pull ' +
		'purchase push puts reach reading recall regret repeal repeat reporting return run runs scramble set sets setting show showing ' +
		'shows sink sleep sounds speaking split spread stand start stay stem stick stop stops switch talk targeting thinking thought ' +
		'tracks treat turn turns update use wait walk walking waste watch wins wish wonder works worry writing',
	vnj: 'fit sound',
	vnr: 'counter',
};
