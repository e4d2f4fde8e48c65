/** People of whom no reader asks who they are: those whom history and the daily news name without more; full names in lower case. */
export const PUBLIC_FIGURES: ReadonlySet<string> = new Set(
	(
		'donald trump,hillary clinton,bill clinton,barack obama,michelle obama,george bush,joe biden,jill biden,kamala harris,mike pence,bernie sanders,ted cruz,marco rubio,mitt romney,john mccain,jeb bush,john kerry,al gore,dick cheney,' +
		'sarah palin,elizabeth warren,nancy pelosi,mitch mcconnell,paul ryan,chuck schumer,ben carson,carly fiorina,john kasich,chris christie,rudy giuliani,newt gingrich,condoleezza rice,colin powell,henry kissinger,melania trump,ivanka trump,' +
		'ronald reagan,nancy reagan,richard nixon,jimmy carter,gerald ford,lyndon johnson,john kennedy,robert kennedy,dwight eisenhower,harry truman,franklin roosevelt,theodore roosevelt,abraham lincoln,george washington,thomas jefferson,' +
		'benjamin franklin,andrew jackson,herbert hoover,woodrow wilson,martin luther king,rosa parks,malcolm x,frederick douglass,margaret thatcher,winston churchill,tony blair,david cameron,theresa may,boris johnson,rishi sunak,keir starmer,' +
		'nigel farage,jeremy corbyn,angela merkel,olaf scholz,emmanuel macron,nicolas sarkozy,françois hollande,francois hollande,silvio berlusconi,giorgia meloni,vladimir putin,dmitry medvedev,mikhail gorbachev,boris yeltsin,joseph stalin,' +
		'vladimir lenin,leon trotsky,volodymyr zelensky,volodymyr zelenskyy,alexei navalny,xi jinping,mao zedong,deng xiaoping,narendra modi,indira gandhi,mahatma gandhi,jawaharlal nehru,benazir bhutto,imran khan,shinzo abe,kim jong un,nelson mandela,' +
		'desmond tutu,robert mugabe,benjamin netanyahu,yasser arafat,anwar sadat,gamal nasser,bashar assad,saddam hussein,muammar gaddafi,osama bin laden,recep erdogan,fidel castro,che guevara,hugo chavez,hugo chávez,nicolás maduro,' +
		'augusto pinochet,salvador allende,simón bolívar,simon bolivar,eva perón,eva peron,lula da silva,jair bolsonaro,justin trudeau,pope francis,pope benedict,dalai lama,mother teresa,elizabeth ii,king charles,prince william,prince harry,' +
		'adolf hitler,benito mussolini,francisco franco,karl marx,friedrich engels,sigmund freud,albert einstein,isaac newton,charles darwin,marie curie,galileo galilei,stephen hawking,thomas edison,nikola tesla,alan turing,adam smith,' +
		'john locke,immanuel kant,friedrich nietzsche,voltaire,jean-paul sartre,hannah arendt,william shakespeare,jane austen,charles dickens,george orwell,oscar wilde,mark twain,ernest hemingway,leo tolstoy,victor hugo,franz kafka,' +
		'virginia woolf,agatha christie,j.k. rowling,sherlock holmes,harry potter,james bond,don quixote,pablo picasso,vincent van gogh,leonardo da vinci,frida kahlo,andy warhol,wolfgang mozart,ludwig van beethoven,johann sebastian bach,' +
		'elvis presley,john lennon,paul mccartney,bob dylan,michael jackson,david bowie,freddie mercury,taylor swift,walt disney,charlie chaplin,marilyn monroe,alfred hitchcock,steven spielberg,oprah winfrey,muhammad ali,michael jordan,' +
		'lionel messi,cristiano ronaldo,diego maradona,serena williams,roger federer,rafael nadal,usain bolt,lebron james,tiger woods,elon musk,bill gates,steve jobs,jeff bezos,mark zuckerberg,warren buffett,rupert murdoch,george soros'
	).split(','),
);
