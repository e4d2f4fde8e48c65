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
		'robust rough rude sad safe same second senior severe sharp sick significant similar simple single skilled small smaller smart ' +
		'soft solid sophisticated sorry southern stark steady steep strong stronger strongest stupid subsequent super sure surprising ' +
		'terrorist third tight tiny tough tougher transgender true ultimate uncertain unclear undecided undocumented unfair unfit unique ' +
		'unknown unlikely unpopular unprecedented urban vast violent weak wealthy weekly white whole widespread willing wise worse worst ' +
		'wrong young younger',
	jn:
		'adult chemical classic commercial complex concrete crude defensive fake fat favorite fellow female fifth fine general giant ' +
		'gross hopeful hostile individual key middle migrant military minimum native net offensive online opposite past populist ' +
		'potential primary public red relative retail rival serial stable top total wild worth',
	jnv: 'brief cool square',
	jr:
		'best better daily deep deeper early exact first hard harder hardest late less likely little long loud more much nationwide ' +
		'nearby ok outright overall prior quick short statewide straight sudden wide wider',
	jrn: 'east',
	jrv: 'close double loose',
	jv:
		'absent advanced alleged armed balanced bare bearded bent blunt boring clean commanding complete complicated concerned correct ' +
		'crowded damaging daunting detailed devastating direct disabled disappointed disgusting distinguished disturbed disturbing ' +
		'embarrassed enduring exaggerated experienced fractured frequent frustrated frustrating gifted heated impassioned impressed ' +
		'initial lasting loving lower mature misleading mistaken mixed moderate muted narrow nominating open outraged pleased polarizing ' +
		'present prompt redacted related relaxed restricted rewarding rid satisfied seasoned separate shy slow smooth sour striking ' +
		'stunning sustained sweeping tired troubling warm wet',
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
	njv: 'associate caring hedge iron',
	nr: 'briefly home overtime tonight',
	nrj: 'north',
	nv:
		'accent accounting act acts address addresses advance advertising advocate advocates aid aim air amounts answer appeal approach ' +
		'approaches arm arrest attack attempts auction awards bail bait balance ban bang banking bans bar bargain bars bases bearing ' +
		'bears beef beginning bet bidding blanket blocks blow blows boarding bomb booing borrowing branch breaks breed breeding ' +
		'broadcast bump burst bust call campaigning caps care cause causes caution cc chairs challenge champion change channel charge ' +
		'charges chase chat chef claim claims clash clashes cloud collapse combat command comment compromise conduct confirms consulting ' +
		'contact contract control controls copy cost costs count counts craft crash credits critiques crop cry cure cuts damage dance ' +
		'dates dating deal debut decline default delay demand demands design designs dining discount display displays dispute disputes ' +
		'disregard disrespect distance divide doubt draft dreams drilling duck ease encounter end engineer estimate estimates excuse ' +
		'exercise exhibit exit export exports face fall fare favor fax fear fears feature features fight fights figure file filing ' +
		'filters finance finish finishes firing flash flooding focus force forecast form forms frame freeze fuel function fund funding ' +
		'gambling gaming gathering graduate graduates grant grasp guarantees guard guards guide hack halt handling harm hate haul head ' +
		'heads healing hearing heating heel hint honor hopes host hosts hunger hunting hurry impacts import increase increases influence ' +
		'label land landing laugh layer lead leak leaks lease lending lie lies link listing lists lives load lobby lobbying lock lure ' +
		'mail mandate mandates manufacturing map march mark marks mask matches mate matter matters measure meeting melting messaging ' +
		'mind mirror modeling moves name note notes notice object occasion opening order outfit outsourcing overhaul pack park pause ' +
		'permit permits picket picks pin pit pitch plan plans plant pledges point post posts pound practice praise press pressure pride ' +
		'printing prize proceeds processing profit project promise promises protest publishing punch quiz quote quotes raid rally range ' +
		'ranges rank ranks rebel rebuke reckoning recount recruiting reference reform refund regard regards regulators release releases ' +
		'rent repair reply reports request rescue reserve reserves resort respect rest result results resume retreat returns review ' +
		'rewards ride rides riding ring rise risk risks roll rolls root round rule ruling sacrifice sale sandwich scale scheduling score ' +
		'screening search searches shadow shape share shares sheds shell shift shifts ship shipping shock shoes shooting shop shopping ' +
		'shot shoulder showcase shower sign signal signals signing singing slaughter smile smoke smoking smuggling speed spending spike ' +
		'spin sponsor spray spy stamp standing stars step storm strain stress stretch strike strikes struggle struggles studies study ' +
		'stumbles suit sum supplies supply support surprise surrender suspects sweat swing talks tap taping target targets taste tastes ' +
		'taxi teaching temper test testing tie tip touch track tracking trades trading train training transfer trash travel treats trot ' +
		'trust tune tweets understanding upbringing venture view visit visits volunteer vote voting wake warming warning waterboarding ' +
		'wave weather wind winds wishes work worries wreck yields',
	nvj: 'fold pandering poison pop ranking suspect void',
	nvr: 'tilt',
	r:
		'abroad again ago ahead almost already also always anymore anytime anyway anywhere apart aside away else elsewhere even ever ' +
		'everywhere far forever forth here however indeed instead just later maybe meanwhile never now nt often otherwise perhaps pretty ' +
		'quite rather regardless somehow sometimes somewhat somewhere soon sooner still then there therefore thus together too twice ' +
		'very well',
	rj: 'alone closer earlier enough fast faster further longer most only overseas worldwide',
	rjn: 'right',
	rn: 'back',
	rnj: 'south',
	rnjv: 'onstage',
	rnv: 'onboard',
	rv: 'forward',
	v:
		'abandon abolish absorb accelerate accept accomplish accuses achieve acknowledge acknowledges acquire adapt add adds adjust ' +
		'admire admit admits adopt advise advises affect affirm afford agree agrees ai alienate allow allows alter amend amplify ' +
		'announce apologize appear appears applaud applies apply appoint appreciate approve argue argues arose arrange arrive articulate ' +
		'ask asks assert assess assist assuage assume assumes assure ate attach attend attract avoid await beat beaten became become ' +
		'becomes began begin begins begun believe believes belong belongs blames bless blew blown bolster born borrow bother bought ' +
		'breathe brings broaden broke brought build builds built burn buy came cancel capitalize cares carries carry carve caught ' +
		'celebrate choose chose chosen circulate cite cites clarify click clinch coalesce collect combine come comes commit communicate ' +
		'compare compensate compete complain complicate comply comprise concede conclude concludes condemn confront confuse congratulate ' +
		'connect consider considers consolidate constitute contain contains contemplate contend continue continues contradict contrasts ' +
		'contribute convert convey convince cooperate cope create creates criticize dealt decide decides declare declares deepen defeats ' +
		'defend define deflect delete deliver delivers demonstrate demonstrates denies deny depend depends deploy deport deprive derail ' +
		'describe describes deserve deserves destroy detect deter determine develop dial dictate die dies differ diminish dine disagree ' +
		'disagrees disappear disavow disclose discourage discover discredit discuss dismantle dismiss dismisses disrupt distinguish ' +
		'distract distribute distrust divides donate drawn draws drew driven drove drum earn earns eat eaten echo elect elevate ' +
		'eliminate embrace emerge emphasize empower enable encourage encourages endorse endorses energize enforce engage enjoy enjoys ' +
		'ensure enter enters establish examine excite execute exist exists expand expect expects explain explains explode exploit ' +
		'explore expose extend extends fail fails fallen feel feels fell felt fill find finds fix flee flew flips flourish flown focuses ' +
		'follow follows foresee forget forgive forgot forgotten fought found fulfill garner gather gave gaze generate get gets give ' +
		'given gives go goes gon gone got gotten govern grew grow grown grows handle hang happen happens hates heal hear heard held ' +
		'helps hesitate hid hire holds hung hurt identifies identify ignore imagine implement imply impose improve incites include ' +
		'includes indicate indicates indict inform initiate insert insist insists inspire integrate intend intends interfere intervene ' +
		'introduce invest investigate invite involve involves join justify keep keeps kept kill knew knock know known knows lacks lasts ' +
		'lay lays leans learn leaves lent let listen lit looks loom looms lose loses lost loves made maintain maintains make makes ' +
		'manage marry mean meant meet meets melt mentions met minimize miss mobilize monitor mount nears negotiate nominate obtain occur ' +
		'occurs offend offset opens operate operates oppose opposes organize overcome overlap oversee oversees overtake overturn owe ' +
		'owes owns paid participate passes pays peer perform persuade plays please portray pose postpone predict prefer prepare prepares ' +
		'preserve prevail prevent produce produces prohibit promote propel propose proposes prosecute protect protects prove provide ' +
		'provides publish punish pursue pushes put qualify quit raise raises ran re react read reads realize reap reassure rebuild rebut ' +
		'receive receives reclaim recognize recognizes recommend reconsider recover recruit reduce refer refers reflect reflects refuse ' +
		'refuses regain register regulate reject relate relax relies rely remain remains remember remembers remind reminds remove render ' +
		'renew reopen replace replicate represent represents require requires resemble resign resist resonate respond responds restore ' +
		'restrict rests retain rethink reveal reveals revive risen rose said sail sat satisfy save saw say says see seek seeks seem ' +
		'seems seen sees seize sell sells send sends sent serve serves settle shake shaken shook shown shut sit sits skip slain soften ' +
		'sold solicit solidify solve sought speak speaks specializes spend spends spent spill spoke spoken stands starts steal stir ' +
		'stolen stood strengthen strode struck submit suck sucks sue suffer suggest suggests supports suppose survive suspend sway swept ' +
		'sworn tackle take taken takes taught teach teaches tear tell tells tend tends testify thank think thinks threaten threatens ' +
		'threw thrive throw thrown thwart tighten told tolerate took trails transform translate transmit tries try underestimate ' +
		'undermine undermines underscore underscores understand understands understood undertake undo unfold unify unite upend uses vary ' +
		've verify violate violates vows walks wan want wants warn wear weigh went win withdraw withdrew withheld won wore wrap write ' +
		'writes written wrote yell',
	vj:
		'accomplished affected affiliated amazed angered anointed anticipated appalled appealing battered booming bound brave broken ' +
		'brokered bruising calculated certified challenging classified closed combined committed concentrated conflicted conflicting ' +
		'confused converted convinced coordinate covered crushed deadlocked dedicated defining delayed determined developed devoted ' +
		'disappeared discounted disenfranchised displaced dissatisfied divorced dogged dominate dried educated elaborate elevated ' +
		'embedded empowering encouraged encouraging engaging exacerbated excited expired express extended failed favored flawed flip ' +
		'frozen functioning galvanized heightened hidden imposing inclined infected injured inspired interrupted involved isolated laid ' +
		'lean legalized licensed limited live located marked married missing motivated neighboring obligated occupied offended organized ' +
		'packed pitched pointed populated positioned preferred prepared presenting pressing priced probing promising pronounced ' +
		'protected proven qualified reassuring recovered respected restrained retired scared scattered secure seeming select shaped ' +
		'shared sharpened shocked sided sprawling stalled structured stuck surging surprised tame televised threatening thrilled trained ' +
		'troubled uncovered undercut underlying united upcoming upset weakened welcome welcoming worn worried worrying wounded',
	vjn: 'calm convincing matching',
	vn:
		'aging aims articulating backing backs bash bashing bear beats benefit bind binding bite bites blame bleeding block boast boasts ' +
		'booking boost bragging break breaking buck building bullying burning bypass calls capture cast casting catch cater cement check ' +
		'cheer cleaning climb closing coalescing confirm counting cover covers crack cross crossing crush curb cut dancing defeat dig ' +
		'disappearing dislike download drag draw drink drinking drive drives driving drop drops dump eating eats eclipse ends escape ' +
		'expands faces falls favors feed feeding feeds feeling fighting financing finding fires fits fixing fleeing floating flows fly ' +
		'fool foster fueling fundraising gain generating grab granting guarantee guess hammer hanging heed help hide hiding highlight ' +
		'highlights hike hit hits hold hop hope investing joking jump kick killing labeling laughing launch launching leads learning ' +
		'leave left lift likes limit lining living look love lowering managing match meaning means mention mocking monitoring monitors ' +
		'mounting mourning move naming needs negotiating offer offering offers operating ordering overthrow paint painting pass passing ' +
		'paste pay pick planning play playing poses posting praises pray presents print pull purchase push puts racing reach reaches ' +
		'reading recall refrain regret rein repeal repeat reporting resolve return reward rip rises run runs rush saving scare scares ' +
		'scoring scorn scramble screw seal searching seating set sets setting sexting shed shedding shield shoot shore shout show ' +
		'showing shows shrink shrinking sink sinking slams sleep sleeping slip solving sounds speaking split spread spur stall stand ' +
		'stare start stay stays stealing steer steering stem stick sticking sticks stop stops suffering switch talk targeting thawed ' +
		'thinking thought torture tracks transport travelling travels treat trickle trigger turn turns update urge use veto vetting ' +
		'viewing wait walk walking warrant wash waste wasting watch wins wish wonder works worry wound wrapping writing yelling yield',
	vnj: 'biting blowing buys fed fit founding reverse rolling sound withering',
	vnr: 'counter',
	vr: 'blah',
};
