/** Titles and roles that tell a person's gender. */
export const MALE_ROLES =
	'mr sir lord king prince duke baron father brother son husband uncle nephew grandfather congressman assemblyman councilman chairman spokesman businessman sheikh imam bishop pope emperor count señor herr monsieur';
export const FEMALE_ROLES =
	'mrs ms miss mme madame lady dame queen princess duchess baroness mother sister daughter wife aunt niece grandmother congresswoman assemblywoman councilwoman chairwoman spokeswoman businesswoman empress countess señora frau nun';

/** First names that are nearly always men's or boys'. */
export const MALE_NAMES =
	'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan ' +
	'jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ' +
	'ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe bruce billy albert willie gabriel alan juan wayne roy ralph randy eugene vincent russell louis philip bobby ' +
	'johnny bradley bill bernie ted marco mike jim tom bob rob dan dave steve chris matt tony don ron tim ken rick ric rand jeb barack mitt newt lindsey harry chuck mitch ed fred hugh ian neil simon nigel graham colin stuart gordon ' +
	'boris vladimir sergei dmitry mikhail ivan nikolai igor viktor alexei yuri pavel mohammed muhammad mohamed ahmed ali hassan hussein omar khalid abdul ibrahim mustafa mahmoud yusuf karim tariq imran benjamin ehud shimon moshe ' +
	'jean pierre jacques françois nicolas emmanuel hans klaus jürgen wolfgang helmut gerhard carlos luis jorge miguel pedro diego pablo fernando antonio manuel rafael alejandro xi hu li-wei hiroshi kenji takeshi shinzo narendra rahul arun raj ' +
	'sanjay anil vijay kassym-jomart nikol emomali joko kofi nelson cyril jacob robert olaf sven lars anders bjorn erik leon felix oscar liam lucas mason logan elijah oliver theo max alfie jake luke connor evan cody jared paulo vittorio giovanni mario ' +
	'glenn glen josh martin wes wesley rashad federico rand wally reince corey roger hal jared donnie barry clark craig curtis dale darren dean derek devin don doug drew duncan dwight earl eddie edgar edmund edwin elliott elliot ernest ernie evan felipe floyd ' +
	'francis francisco franklin freddie garrett gene geoff geoffrey grant harvey herbert herman howard hugo irving jaime jamal jay jed jimmy joel jon julio julian kelvin kent kirk kurt lance lee leonard leroy lewis lloyd lou luther malcolm marcus marvin matthias maurice ' +
	'max mickey milton morgan murray ned nick norman omarion orlando otis pat perry phil preston ray reggie rex ricardo richie rod rodney roland ross rudy rudolph rupert russ salvador sandy seth shawn sidney spencer stan stanley steffen sylvester tad terrence theodore ' +
	'tobias todd tommy travis trevor vernon vic wade warren wendell wilbur will willard winston woody';

/** First names that are nearly always women's or girls'. */
export const FEMALE_NAMES =
	'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen ' +
	'angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah ' +
	'megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis ' +
	'lori marie hillary chelsea melania ivanka kellyanne carly nikki condoleezza michelle huma donna debbie elizabeth jill tulsi kamala nancy susan olympia claire kirsten dianne loretta ruth sonia elena angela theresa marine ursula christine ' +
	'aung indira benazir jacinda sanna ellen yulia svetlana natalia olga tatiana irina elena ekaterina fatima aisha amina leila zainab mariam priya anita sunita mei ling yuki keiko sakura ingrid astrid freya greta heidi claudia monica ' +
	'gabriela lucia carmen rosa ana isabel sofia valentina camila fernanda juliana lena katie kate jane anne sue beth liz megyn maggie molly lucy chloe zoe eva ella mia amelia ava';
