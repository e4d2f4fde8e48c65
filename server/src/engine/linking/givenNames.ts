/** First names that are nearly always men's or boys', in lower case. */
export const MALE_NAMES =
	'aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj aatreya ' +
	'aayushmaan aayushman abdiel abdul abdullah abe abeiku abel abelardo abhaidev abhirath abhisyanta abimbola abisola abisoye abner ' +
	'abraham acaryatanaya achalesvara acharyanandana acharyasuta achintya achyut adalberto adam adan adeboye adedayo adegoke adelbert ' +
	'adheesh adhiraj adhrit adikavi adinath aditeya aditya adityanandan adityanandana adolf adolfo adolph adolphus adonis adrain ' +
	'adrian adriel adripathi advaya adán agasti agastya agaton agneya agnimitra agniprava agnivesh agustin agustín ahmad ahmed aidan ' +
	'aiden ajeet ajit akande akanni akeem akroor akshaj akshat akshayakeerti akwasi akwesi al alade alan albert alberto albin alden ' +
	'alec alejandro alek aleksander aleksy alessandro alex alexander alexandre alexandro alexei alexzander alf alfie alfonso alfonzo ' +
	'alford alfred alfredo ali allan allen alok alonzo alphonso alton alvah alvin alwar amaranaath amaresh amarnath ambrose ambroży ' +
	'americo ameyatma amir amish amogh amos amrit anaadi anagh anal anand anang anastacio anatol anders anderson andre andreas andres ' +
	'andrew andrzej andrés andy angelo angus anibal anil anilaabh anilabh anish anjaneya ankal ansel ansgary anthony anton antone ' +
	'antoni antonio antony antwan antwon antônio anunay anuraag anurag apollinary apollo arch archan archibald archie aric arindam ' +
	'arjun arkadiusz arkady arlo armand armando arnaldo arne arnesh arno arnold arnoldo arnulfo aron arseniusz arthur artur arturo ' +
	'arun arvel arvid aryan arystarch ashlesh ashok atanazy atmanand atmananda augustine augustus aurelio austen austin avadhesh axel ' +
	'ayden ayinde azubuike baalaaditya baalagopaal bahula bakula balaaditya balachandra baladitya balagopal balagovind baldwin ' +
	'balgopal bandhu bandhul banji bankim bankimchandra bankole barack barney baron barrett barry bart bartholome barton bazyli beau ' +
	'ben benedict benedykt bengt beniamin benito benjamin benjamín bennett bennie benny benton benício bernard bernardo bernhard ' +
	'bernie bert bertram bertrand bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava ' +
	'bhasvan bhaswar bhaumik bhaves bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva ' +
	'bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bill billy birjesh bishnu bjorn björn blaise blake blaze bless blessing bo ' +
	'bob bobby bodhan boris borys boyd brad braden bradford bradley bradly brady braeden brahma brahmaanand brahmabrata brahmanandam ' +
	'brahmdev brain brajan brajendra brajesh brando brandon brandt brandyn brannon branson brant braulio braxton brayan brendan ' +
	'brenden brendon brennan brennon breno brent bret brett brian brice brijesh brock broderick brody brooks bruce bruno bryan bryant ' +
	'bryce brycen bryon buchi buck bud buddy budhil buford bukola burley buster byron błażej cade caden caesar caio cale caleb calebe ' +
	'calvin camden cameron camren camron candelario candido carl carles carleton carlo carlos carlton carmelo carmine carson carter ' +
	'casimer casimir casper cauã ceasar cecil cecyliusz cedric cedrick celestino cesar cezary chaanakya chaaruchandra chad chadd ' +
	'chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chanakya chandak chandan chandraayan chandrabhan chandradev ' +
	'chandraketu chandramauli chandramohan chandran chandranath chapal charak charles charlie charuchandra charuvrat chaten chatur ' +
	'chaturaanan chaturbhuj chauncey chaz chester chet chetan chetanaanand chidaakaash chidaatma chidambar chidambaram chidananda ' +
	'chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chisom chitraksh chris christ christer christian christoffer christop ' +
	'christophe christopher chuck chukwu cicero claes clarence clark claud claude claudio clay clayton clemens clement clemente ' +
	'cletus cleve cleveland clifford clifton clint clinton clovis cloyd clyde coby cody colby cole coleman colin colins collin colt ' +
	'colten colton columbus conner connor conor conrad constantin cooper corbin cordell corey cornelius cornell cortez cory coy craig ' +
	'crawford cristian cristián cristobal cristopher cristóbal cullen curt curtis cyril cyrus cyryl césar daiwik dale dallin dalton ' +
	'dameon damian damien damilare damilola damion damodara damon dan dandak dandapaani dandre dane dangelo danial daniel danilo ' +
	'danjuma danny dante daren darien darin dario darion darius dariusz darnell daron darrel darrell darren darrick darrin darrion ' +
	'darron darryl darshan darwin daryl dashawn datta dave davi david davin davion davon davonte dawid dawson dax dayaamay dayaananda ' +
	'dayaanidhi dayamayee dayne dayton dean deangelo deb declan dedric dedrick deenabandhu deepan deepankar deependra deepesh ' +
	'deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejon dejuan delbert delmer demarco demarcus demario demetrius ' +
	'demetriusz demond deneval denis dennis deon deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desmond ' +
	'destin dev devadatt devagya devajyoti devak devante devdan deven devesh deveshwar devin devonte devvrat dewayne dewey dewitt ' +
	'dexter dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diego digambar digambara dillan ' +
	'dillon dimitri dinakar dinesh dinkar dino dion dionizy dipankar dipendra dipesh diptendu divaakar divakar divjot dmitry dock ' +
	'domenic domenick domenico domingo dominic dominick dominik don donald donato donavon donnell donnie donny dorian doug douglas ' +
	'doyle drake drew dron drona duane dudley duncan durward dustin dwaipayan dwaipayana dwayne dwight dylan earl earnest easton ' +
	'ebiowei ed edd eddie edgar edgardo edison edmond edmund eduardo edvin edward edwardo edwin eekalabya efraim efrain efrem efren ' +
	'ehud einar eino ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekow eladio elbert eldon eldred eldridge eleazar eli elian elias ' +
	'eliasz eliezer elijah eliseo elliot elliott ellis ellsworth elmer elmo elmore eloy elroy elton elvis elwin elwyn elísio emanuel ' +
	'emeka emerson emil emile emiliano emilio emmanuel emmet emmett emmitt emomali enoch enos enrico enrique enzo ephraim erast ' +
	'eriberto eric erich erick erik erling ernest ernesto ernie ervin erwin esse esteban estevan ethan eugene eugeniusz eusebio ' +
	'eustracjusz evan evans everardo everett everette evert ewald ewell ezekiel ezequiel ezra fabian fabiano fabrício faustino fausto ' +
	'favian federico feliciano feliks felipe felix felton fermin fernando fidel fiifi filemon filiberto filip finn flavio fletcher ' +
	'florencio florian floyd ford forest forrest foster francesco francis francisco franciszek franco frank frankie franklin franz ' +
	'françois fred freddie freddy frederic frederick frederico frederik fredrick fredrik fredy freeman friedrich fritz fryderyk ' +
	'funmilade funmilayo furman fábio félix gabe gabriel gael gaetano gage gajaadhar gajabahu gajadhar gajbaahu galfryd ganak ganaka ' +
	'ganapati gandharv gandharva ganesh gangesh gardner garett garfield garland garret garrett garrick garrison garry garth garud ' +
	'garuda gary gaston gati gatik gauraang gaurang gauranga gautam gautama gavin gbeminiyi gbemisola gedeon gene general gennaro geo ' +
	'geoff geoffrey george geovanni geovanny geovany gerald gerard gerardo gerazym gerhard german germán gerry gerson ghanaanand ' +
	'ghanashyam ghanshyam gianni gideon gilbert gilberto giles gino giovani giovanni giovanny giri girik girika girindra giriraaj ' +
	'giriraj girish giuseppe glen glenn gobinda godfrey gonsalwy gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath gordon ' +
	'goswamee goswami gotum gouranga goutam govinda grady graham grant granville grayson green greg gregg gregorio gregory greyson ' +
	'griffin grover grzegorz gudakesa gudakesha guido guilherme guillermo guiseppe gunnar gunner gurdev guru gus gust gustav gustave ' +
	'gustavo guy gwido göran gúbio habiba hal hank hans harald hardy hari harinarayan harit harmon harold harrison harry harvey ' +
	'haskell hassan hayden heath heber hector heitor helmer helmut henderson henri henrik henrique henry henryk herbert herman ' +
	'hermann hermenegildo herminio hernán hershel hieronim hilario hilarion hilary hilbert hillard hilton hipolit hipolito hiram ' +
	'hiranmay hiranmaya hiroshi hobart holden homer homero horace horacio horacy hosea houston howard howell hoyt hu hubert hudson ' +
	'hugh hugo humberto hussein hyman håkan hélio ian ibrahim ifeanyichukwu ignacio ignacy ignatius igor ike ikenna ikhidie immanuel ' +
	'imran inder indra innocenty ireneusz ireti irvin irving irwin isaac isac isadore isai isaiah isaias isak isidro ismael isom ' +
	'issac ivan iván izaak izaiah izajasz izydor jabari jace jacinto jack jackson jacob jacobo jacques jadesola jadon jagadish ' +
	'jagadisha jagathi jagdeep jagdish jagmeet jahnu jai jaime jairo jake jakob jakub jaleel jalen jalon jamaal jamal jamar jamarcus ' +
	'jamel james jameson jamil jamir jamison jan janick janusz jaquan jared jaren jarod jaron jarred jarrell jarret jarrett jarrod ' +
	'jarvis jasen jason jasper javas javier javon javonte jay jayce jayden jaydon jaylen jaylon jayson jeb jed jedediah jedidiah jeff ' +
	'jefferey jeffery jeffrey jeffry jerad jerald jeramie jeramy jerel jeremi jeremiah jeremiasz jeremie jeremy jermain jermaine ' +
	'jermey jerod jerome jeromy jerrell jerrod jerrold jerry jerzy jerónimo jesper jesse jesus jesús jett jevon jim jimmie jimmy ' +
	'jitender jitendra joachim joakim joaquim joaquin joaquín joe joel joesph johan johann johathan john johnathan johnathon johnnie ' +
	'johnny johnpaul johnson joko jon jonas jonatan jonathan jonathon joojo jordi jordon jordy jorge jose josef josep joseph josh ' +
	'joshua joshuah josiah josue josé jovan jovani jovanny jovany jozue joão juan judah judd judge judson julian julien julio julius ' +
	'juliusz junior junius justen justin juston justus justyn juvenal juwan jyotis józef jörgen júlio jürgen kade kaden kadin kailash ' +
	'kale kaleb kalistrat kamalesh kameron kamlesh kamren kamron kanak kanaka kane kannan kannen karan kareem karim karl karol ' +
	'karthik kartik karunanidhi kashyap kassym-jomart kavon kayode kazimierz keagan keanu keaton keegan keenan keerti keith kellen ' +
	'kelton kelvin kemi ken kendrick kenji kenneth kennith kenny kent kenton kenyon keon keshaun keshawn keven kevin kevon keyon ' +
	'keyshawn khalid khalil kian kiel kieran kin kip kiran kirk kirti kjell klarencjusz klaudiusz klaus klemens kléber kobe koby kody ' +
	'kofi kojo kolby kole konrad konstanty konstantyn korbin korey kornel korneli korneliusz kory kraig krishna krishnadas ' +
	'krishnadasa kristofer kristoffer kristopher krystian krzysztof ksawery ksenofont kubra kubura kujoe kumar kurt kurtis kwabena ' +
	'kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyle kyler laal ladarius ladislau lafayette lai lakshman lakshmidhar ' +
	'lakshminath lal lamar lambert lamont lance landen laron larry lars laurence laurencjusz laurenty lawrence lawson laxman lazaro ' +
	'lee leif leland lemuel lennart lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy lester levi lew lewis li-wei ' +
	'liam lincoln lindsey linus linwood lionel lisandro llewellyn lloyd logan lolade lon lonnie lonny lonzo lorenz lorenzo lou louie ' +
	'louis lowell lucas lucca luciano lucio lucious lucius lucjan ludvig ludwig ludwik luigi luis lukas luke luther lyle mac mack ' +
	'magnus mahendra mahesh maheswar mahmoud makary makinwa maksym maksymilian malachi malcolm manik manikya manley manoj manuel marc ' +
	'marcel marceli marcelino marcellus marcelo marcin marco marcos marcus marek mariano mario mark markus marlon marques marquis ' +
	'marquise marshall martin marty martín marut marvin mason mateo mateusz matheus mathew mathias mats matt matteo matthew matthias ' +
	'mattias maurice mauricio maurycy maverick max maxime maximilian maximillian maximo maximus maxwell maynard mayoor meghnad ' +
	'meghnath mehmet mekhi melvin mervin micah michael michał micheal mickey miguel mikael mike mikel mikhail mikołaj milford milo ' +
	'milton miron misael mitch mitchel mitchell mitt modest modesto mohamed mohammad mohammed mohan mohinder moises mojżesz monte ' +
	'monty morris mortimer morton mose moses moshe muhammad mukesh mukul murilo murray musa mustafa muyiwa myles myron nagabhushanam ' +
	'name nanda napoleon narayan narciso narendra narinder nash nasir nat natan natanael nataniel nathan nathanael nathanial ' +
	'nathaniel nathen naval naveen navin nawal nazariusz nazary neal ned neil nels nelson nestor newell newt newton nicholas ' +
	'nicholaus nick nicklaus nickolas nico nicolas nicolás nigel nikko niklas niko nikodem nikol nikolai nikolas nils nimit niranjan ' +
	'nirbhay niro nnamdi noah noble noe noel nolan norbert norberto norman norris norval norwood obie octavio odell okey olaf olaide ' +
	'ole oleg olen olin oliver oliwier olle olof olufunmi olumide oluwunmi omar omari omarion omer onoriode onufry oral oran oren ' +
	'orestes orin orion orland orlando orlo orrin orval orville osbaldo osborne oscar oskar osmund osvaldo oswald oswaldo otha otho ' +
	'otis ottis otto owen pablo pankracy pantaleon paolo param paramartha parker pasquale patricio patrick patrik patrycjusz patrycy ' +
	'patryk paul paulo pavel paweł pedro per percival percy perry pete peter phil philip phillip pierre pietro piotr platon polikarp ' +
	'pontus porfiriusz porfiry porter pran pranay prasad prathamesh prayag prem preston prokles prokop prokul promise puneet ' +
	'purushottam pío quentin quincy quinten quinton rafael rafał raheem rahsaan rahul raj rajan rajendra rajiv rajmund rajnold rakesh ' +
	'ralph ramesh rameshwar ramiro ramon ramón rand randal randall randolf randolph randy ranjeet ranjit ransom raoul raphael rashad ' +
	'rashawn rasheed rasmus raul ravi ray raymond raymundo raúl reece reggie reginald reid reince reinhold remilekun remington rene ' +
	'reuben rex rey reyes reymundo reynold rhett ric ricardo richard richie richmond rick rickard rickey ricky rico rigoberto ritesh ' +
	'rob robb robert roberto rocky rod roderick roderyk rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan rohit ' +
	'roland rolando rolf rollin roman romeo ron ronald ronaldo ronnie ronny roosevelt rory roscoe rosendo ross rotimi rowland roy ' +
	'royce ruben rubén rudolf rudolph rudra rudy rufus rupert russ russel russell rusty ryan ryder rylan ryszard sachin salomon ' +
	'salvador salvatore salwator sam sameer samir samson samuel sancho sandy sanford sanjay sanka santiago santino santos sarvin ' +
	'satish satyen saul savion scot scott scottie scotty seamus sean sebastian sedrick selmer serafin sergei sergi sergio sergiusz ' +
	'seth seweryn shad shade shalewa shane shankar shantanu shaun shawn sheldon shemar sher sherman sherwood shimon shinzo shiv sid ' +
	'siddarth siddhran sidney sigmund sigurd silas sim simeon simon sirineu sname solon som somnath somu sonny spencer spirydion stan ' +
	'stanford stanisław stanley stanton stefan steffen stephan stephen stephon steve steven stewart stig stone stuart subhash subodh ' +
	'suman suresh surya suryakant suryakanta susheel sushil sven swami swapnil sylvan sylvester sylwester szczepan szymon tad takeshi ' +
	'talon tanner tapan tari tariq tarun tate taurean tavares ted tej tejas temitope teodor teodoro terence terencjusz terrance ' +
	'terrell terrence terrill terry tertuliano tevin thad thaddeus theo theodore theron thomas thurman théo tillman tim timmothy ' +
	'timmy timoteo timothy titilope tito titus tobias tobiasz tobiloba tobin toby tod todd toke tom tomas tomasz tomiloba tommie ' +
	'tommy tomás toney tony tope torbjörn torrance torrey trace travis travon tre tremaine tremayne trent trenton trever trevion ' +
	'trevor trey trilochan trilochana trilok trilokanath trilokesh triloki tristian triston troy trystan turner tushar tyler ' +
	'tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn tyson ubaldo udai udit ujjawal ujjwal ulf ulices ulises umang ' +
	'upendra uriah uriel uttam uzodimma valentin vance vasudev vasudeva vaughn vedang vedanga vern verner vernon vic vicente victor ' +
	'vidal vidhur vidhya vidur vijay viktor vimal vinay vince vincent vincenzo vinnie virgil vishnu vishwamitra vito vitor vittorio ' +
	'vladimir vyas víctor wacław wade waino waldo wale walenty walentyn walerian walery walgierz walker wallace wally walter walton ' +
	'ward warley warren washington watson wawrzyniec waylon wayne webster weldon wellington wendell werner wes wesley westley weston ' +
	'wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm will willard william willie willis ' +
	'willy wilmer wilson wilton wincenty winfield winston witalis wm wolfgang woodrow woody wyatt wyman władysław włodzimierz xander ' +
	'xavier xi xzavier yago yakubu yango yaw yogendra yogesh yoginder yuri yusuf zachariah zachariasz zachary zachery zack zackary ' +
	'zackery zakary zander zane zechariah zygmunt ángel åke ígor óscar łazarz łukasz';

/** First names that are nearly always women's or girls', in lower case. */
export const FEMALE_NAMES =
	'aadrika aaliyah aanandinii aaratrika aarya aasa aasha aashritha aatmaja aba abagail abani abbey abbie abbigail abby abena abhaya ' +
	'abigail abigale abigayle ada adah adaline adaugo addie adela adelajda adele adelia adeline adella adelle adriana adrianna ' +
	'adrienne adwitiya adwoa afia afton afua agata aglae agnes agneta agnieszka agrata agrypina agustina ahalya ahilya aida aileen ' +
	'aimee aisha aishani aiyana akofa akorfa akos akosua akshainie akshata akshita akua akula akumaa akunna alaina alana alanis ' +
	'alanna alayna alba alberta albertha albina alda aleen alejandra aleksandra alena alene alessandra alessia aletha alexa alexandra ' +
	'alexandrea alexandria alexandrine alexane alexanne alfreda alia alice alicia alicja alina aline alisa alisha alison alivia aliya ' +
	'aliyah aliza alize allene allie allison ally alma alta althea alva alvena alvera alverta alvina alyce alycia alysa alysha alyson ' +
	'alyssa alysson alícia ama amabela amalia amanda amara amaya ambar amber amelia amelie amely america amie amina aminat aminu ' +
	'amira amiya amodini amparo amrita amritambu amy amya ana anabel anabelle anahi anais anala anamika ananda anandamayi ananta ' +
	'anasooya anastasia anastazja anasuya andrea andreane andreanne andżelika anette angela angelica angelina angeline angelita angie ' +
	'anika anila anissa anita aniya aniyah anjali anjushree anjushri ann anna annabel annabell annabelle annalise annamae annamarie ' +
	'annapurna anne anneli annetta annette anni annie annika anshula ansley antoinette antonella antonetta antonette antonia ' +
	'antonietta antonina anuja anusuya anwesha anya aparna apsara araceli aracely ardella ardith arely ariadna ariane arianna arielle ' +
	'arlene aruna arvilla arya aryanna asha ashlee ashleigh ashley ashly ashlynn ashtyn aslesha assunta astrid athena atmaja atreyee ' +
	'atreyi aubree audra audreanne audrey augusta augustina aung aurelia aurelie aurora aurore ava avani avantika avis awesi ayana ' +
	'ayebatari ayla aylin ayushmati baaba baala baidehi baijayanti bailee bala balamani barbara barbro basanti baylee beatrice ' +
	'beatriz beatrycze beaulah becky bela belinda bella belle benazir berenice berit bernadette bernadine berneice bernice berniece ' +
	'bernita berta bertha beryl bessie beth bethany betsy bette bettie betty bettye beulah beverly bhaanumati bhadra bhagirathi ' +
	'bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianka bibiana bibianna billie bilva bilwa birdie birgitta ' +
	'blanca blanche bobbie bonita bonnie brandi brandy breana breanna breanne brenda brenna bria briana brianne bridget bridgette ' +
	'bridie brielle brigitte brionna brisa britney britt brittany bruna bryana brygida buddhana bulah caitlyn caleigh calista callie ' +
	'camila camilla camille camryn camylle candace candice candida cara caridad carina carissa carla carlee carley carli carlie ' +
	'carlota carlotta carly carmel carmela carmella carmen carol carolanne carole caroline carolyn carolyne carrie casandra cassandra ' +
	'cassandre cassidy cassie catalina caterina catharine catherine cathrine cathryn cathy cayla cecelia cecile cecilia cecylia ' +
	'cecília celestine celia celine chakrika chanda chandani chandi chandini chandira chandni chandra chandrabhaga chandrakala ' +
	'chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chapala charity charlene charlotte ' +
	'charumati charvi chasity chatura chaya chelsea chelsey chelsie cherechi cheryl cheyanne cheyenne chiamaka chimamanda chinyere ' +
	'chitrali chitramala chitrangada chizoba chloe christa christelle christiana christie christina christine christy chyna ciara ' +
	'cielo cierra cindy citlalli claire clara clarabelle clare clarissa claudia claudine clementina clementine cleora cleta clotilde ' +
	'colleen comfort concepcion concepción conchita condoleezza connie consuelo cora coralie cordelia cordia corene corine corrine ' +
	'cortney courtney creola cristal cristina crystel cydney cynthia cyra célia daevi daevika dagmar dahlia daija daisha daksha ' +
	'dakshayani dalila damaris damayanti daniela daniella danielle danika danyka daphne daphnee daphney daria dariana darla darlene ' +
	'darshwana dasia dayana dayna deanna debbie deborah debra deeksha deepali deeptimayee deeptimoyee deja dejah delaney delfina ' +
	'delia delilah della delores delpha delphia delphine dena denise desiree dessie destany destinee destiney destini devangana ' +
	'devani devasree devi devika dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diamond diana diane ' +
	'dianna dianne diksha dina dipali divya dixie dolly dolores domenica donna dora dorcas doreen doris dorota dorotea dorothea ' +
	'dorothy dorris dortha dorthy dovie draupadi dulari dulce durga durgeshwari débora earlene earline earnestine easter ebba ebiere ' +
	'ebony eda edith edna eduarda edwina edyta edyth edythe efe effie eileen ekaparnika ekaterina elaina elaine elakshi elda eldora ' +
	'eleanor eleanora eleanore electa elena elenor elenora eleonora eleonore elfrieda eliabeth eliane elin elinor elinore elisa ' +
	'elisabeth elise elissa eliza elizabeth ella ellen ellie elmira elna elnora elody eloisa eloise elouise eloá elsa else elsie elta ' +
	'elva elvera elvie elvira elwira elyse elyssa elza elżbieta emanuelly emelia emelie emely emerald emie emilia emilie emily emma ' +
	'emmalee emmie emmy ena enakshi enid enola era erica ericka erika erin erma erna ernestina ernestine eryn esha eshana eshita esi ' +
	'esmeralda esperanza essie esta estefania estela estell estella estelle ester estera esther estrella etha ethel ethelyn ethyl ' +
	'ettie eudokia eudoksja eudora eugenia eula eulah eulalia euna eunice eva evalyn evangeline eve eveline evelyn evie ewa ewelina ' +
	'fabiola fabrícia fae fannie fanny fatima fay faye felicia felicita felicity felipa felícia ferdynanda fern fernanda ferne filipa ' +
	'filomena fiona flavie fleta flo flora florencia florencja florine flossie frances francesca francisca franciszka freda ' +
	'frederique freeda freida freya frida frieda gabriela gabriella gabrielle gail gautami gayatri gayle geeta geetanjali gemine ' +
	'gemini gemma geneva genevieve genoveva georgette georgiana georgianna georgina geraldine gerda gertruda gertrude gia gifty gilda ' +
	'gillian gina ginewra ginger giovanna girija girja gisselle gita gitanjali gladyce gladys glenda glenna glennie gloria golda ' +
	'grace gracie graciela gracja grayce gregoria greta gretchen guadalupe gudrun guillermina gun gunilla gunnel gussie gwen ' +
	'gwendolyn hailee hailey hailie haleigh haley halie halle hallie hamsini hanna hannabel hannah harinakshi harita harmony harriet ' +
	'hattie haylee hayley haylie hazel heather heema heidi helen helena helene helga hellen heloise heloísa henrietta henriette ' +
	'henryka hermina herminia herta hertha hester hettie hilda hildegard hillary hilma himadri himani hiranya hollie holly hortense ' +
	'hulda huma icie ida idell idella ifeoma ifunanya ila ilene iliana ilona ima imani imelda imogene indira ines inez inger ingrid ' +
	'inés irena irene irina irma isabel isabela isabell isabella isabelle isabelly isadora isioma isis isobel itzel iva ivah ivanka ' +
	'izabela izabella izolda jacey jacinda jacinthe jackeline jackie jacklyn jaclyn jacqueline jacquelyn jacynthe jada jadwiga jaida ' +
	'jailyn jaimini jakayla jakubina jana janae janaína jane janelle janessa janet janice janie janina janis janiya jannie jany ' +
	'jaquelin jaqueline jasmin jasmine jaunita jaya jayda jayde jayne jazlyn jazmin jazmyn jazmyne jeanette jeanie jeanne jeannette ' +
	'jeannie jena jenifer jenna jennie jennifer jenny jennyfer jessica jessika jessyca jettie jewell jill jillian jo joan joana ' +
	'joanie joann joanna joanne joannie joanny jocelyn jodi jodie joelle johanna jolayemi jolie jordyn josefa josefin josefina ' +
	'josephine josiane josianne josie joyce juana juanita judith judy judyta julia juliana julianne julie juliet julita justina ' +
	'justine justyna jyoti jyotsana józefina júlia kaci kacie kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn kaleigh kaley ' +
	'kali kalinda kallie kalpana kalyani kama kamala kamila kamille kamla kamryn kanchan kanishka kanti kara karelle karen kari ' +
	'kariane karianne karin karina karine karla karlee karley karli karlie karolann karolina kasandra kashyapi kassandra katarina ' +
	'katarzyna kate katelin katelyn katelynn katharina katherine katheryn kathleen kathlyn kathryn kathryne kathy katie katlyn ' +
	'katlynn katrina katrine kattie katy kay kaycee kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin keara keeley keely keiko ' +
	'keira kelley kelli kellie kelly kellyanne kelsi kelsie kendra kenna kennedi kerstin kiana kianna kiara kiarra kiera kiley ' +
	'kimberly kira kirsten kirstin kitty klara klaudia klementyna kleopatra konstancja koralia kornelia krista kristen kristi kristie ' +
	'kristin kristina kristine kristy krystal krystel krystina krystyna ksawera ksenia kumari kumuda kyla kylee kyleigh kylie kyra ' +
	'lacey lacy laila laisha lakshmi lalita lana laney lara larissa larysa latoya laura laurel lauren laurencja laurentyna lauretta ' +
	'lauriane laurianne laurie laurine laury lauryn lavada lavanya laverna laverne lavina lavinia lavonne lavínia lawrencia laxmi ' +
	'layla lea leah leann leanna leanne leatha leda leela leigh leila leilani lela lelah lelia lempi lena lenna lenora lenore leola ' +
	'leona leonie leonor leonora leora lera lesley lesly lessie leta letha leticia letitia lexi lexie lexus lia liana libbie libby ' +
	'lidia lila lilia lilian liliana liliane lilianna lilla lillian lilliana lillie lilly lilyan lina linda lindsay ling linn linnea ' +
	'linnéa lisa lisbeth lisette litzy liz liza lizeth lizzie lois lola lolita loma lora loraine lorena lorene lorenza loretta lori ' +
	'lorine lorna lorraine lottie louisa louise lourdes louvenia lovisa loyce lucia lucie lucienne lucile lucille lucinda lucja lucy ' +
	'lucía ludie ludwika luella luisa luiza lula lulu luna lura lurline luz lyda lydia lyla lynda lynette lynn lynne lyric lysanne ' +
	'lívia mabel mabelle mable macey maci macie mackenzie macy madaline madalyn maddison madeleine madeline madelyn madelynn madge ' +
	'madhuri madie madilyn madisen madison madisyn madonna madyson mae maegan maeve mafalda magali magdalen magdalena maggie magnolia ' +
	'maia maica maida maitê maiya maja makayla makenna makenzie malati malika malin malinda mallie mallory malti malvina malwina ' +
	'mamie mandaakin mandakini mandy mangala mangalya mani manisha manjusha manuela mara marcela marcelina marcella marcelle marcia ' +
	'margaret margareta margarete margarett margaretta margarette margarida margarita marge margie margot margret marguerite maria ' +
	'mariah mariam marian mariana mariane marianna marianne maribel maricarmen marie mariela marielle marietta marilie marilou ' +
	'marilyn marilyne marilú marina marine marisa marisol maritza marjolaine marjorie marjory marlee marlen marlene marli marsha ' +
	'marta martha martina martine martyna mary maryam maryann maryjane maryna maryse maría mathilde matilda matilde mattie matylda ' +
	'maud maude maudie maureen maurine mavis mawuena mawusi maxine maya maybell maybelle maye maymie mayra mayte mazie małgorzata ' +
	'mckayla mckenna mckenzie meagan meaghan meda meena meenakshi megan megane meggie meghan megyn mei meire melania melanie melany ' +
	'melba melinda melisa melissa mellie melvina melyna melyssa menaka menka mercedes meredith mertie meta mia micaela michaela ' +
	'michalina michele michelle mikaela mikayla mildred millicent millie mina minakshi mindy minerva minnie miracle miranda mireille ' +
	'mireya miriam missouri mittie moa modesta mohana mohini mollie molly mona monica monika monique monserrat morgana moriah mozelle ' +
	'muriel mya myah mylene myra myriam myrna myrtice myrtie myrtis myrtle márcia mércia mónica nadia nadine nadzieja nalini nancy ' +
	'nannie naomi naomie natalia natalie natasha nathalie natália nayeli nedra neha nelda nella nelle nellie neoma nettie neva ngozi ' +
	'nia nichole nicola nicole nicolette nikita nikki nikola nimakoah nina noelia noemi noemie noemy nola nona nora norene norma ' +
	'novella nya nyah nyasia núbia obioma oceane octavia odessa ofelia ofélia ojaswini ola oleta olga olimpia olive olivia oliwia ' +
	'olympia omana omawunmi omolara ona onome oormila opal opalina opaline ophelia ora orpha otilia ottilie ozella padma paige palma ' +
	'pam pamela pansy parvati pascale patricia patrycja patsy patti pattie patty paula paulette paulina pauline pearl pearlie ' +
	'pearline peggie peggy pelagia penelopa penelope pernilla petra phoebe phyllis pia pilar pinkie piper polly poornima pramila ' +
	'prasanna precious preity prema princess priscilla priya priyala purnima pushti queen queenie rachael rachel rachela rachelle ' +
	'radha rae raegan rafaela rageshwari rageswari raina rajinder ramaa ramona randi raphaelle raquel rasheedah rati raven reanna ' +
	'reba rebeca rebecca rebeka rebekah regina reina renata renee ressie reta retha retta reva reyna rhea rhianna rhiannon rhoda ' +
	'rhonda rita roberta robyn rochelle rocio rocío rohana roksana rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond ' +
	'rosanna rosario rosella roselyn rosemarie rosemary roser rosetta rosie rosina roslyn rossie rowena roxane roxanne rozalia ' +
	'rozella rubie rubye rufina rukhmani rukmin rupinder ruta ruth ruthe ruthie rylee ryleigh róża sabina sabrina sabryna sadie sadye ' +
	'saige sakura sallie sally salma salomey samanta samantha samara sandra sandrine sanna santa santina sanya sara sarada sarah ' +
	'sarai sarala saraswati sarina sarisha sarla saroja sasha savanah savanna scarlett sekinat selena selina sena serafina serena ' +
	'serenity shaina shakira shakti shakuntala shana shanel shanelle shania shanie shaniya shanna shannon shanny shanti shany sharda ' +
	'shari sharmila sharon shashi shashikala shawna shaylee shayna sheela sheila shelia shelley shelly sheri sherri sherry sheryl ' +
	'shirley shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne sibyl ' +
	'siddhi sienna sigrid silvia simisola simone sister sitara siv skyla sloka smita smriti sofia sofie sofía soledad soma sonia ' +
	'sonja sonya sophia sophie stacey stacy stefania stefanie stella stephania stephanie stephany subhashini subhasini sucheta sudeva ' +
	'sue sujata sukanya suma sumayyah sumitra sunita suryakantam susan susana susanna susanne sushma susie suzanne suélen svetlana ' +
	'swara swarnalata sweta sybilla syble sydnee sydni sydnie sylvia sylwia sílvia tabitha tacjana talia talita tamara tami tamia ' +
	'tammy tania tanirika tanushree tanushri tanya tara taryn tasha tatiana tatum tatyana taya tekla teodora teresa teri terri tess ' +
	'tessie thalia thea thelma theodora theresa therese theresia thora tia tiana tianna tiara tierra tiffany tina titi titilayo ' +
	'toluwani tomasa toni tonya tracey traci tracy tressa tressie treva tricia trisha trudie trycia tulsi twila tyra ulla ulrika uma ' +
	'una urmila ursula usha vada vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi valentina valerie vallie vanessa ' +
	'varalakshmi vasanti vasudha vasundhara veda vedanshi velda vella velma velva vena vera verda verdie vergie verla verlie verna ' +
	'vernice verona veronica verónica vesta vicenta vicki vickie vicky victoria vida vidya viktoria vilma vimala vincenza viola ' +
	'violette virgie virginia virginie vita vitória viva vivian viviane vivianne vivien vivienne vrinda vrund walentyna waleria wanda ' +
	'wanesa wava wendy weronika whitney wiara wiktoria wilhelmina wilhelmine willa willow wilma winifred winnifred winona wirginia ' +
	'yaa yadira yasmeen yasmin yasmine yazmin yesenia yessenia yolanda yoshiko yuki yulia yvette yvonne zainab zaria zelda zella ' +
	'zelma zena zetta zita zoe zoey zofia zoie zoila zola zora zula zuzanna ángela åsa łucja żaneta';
