/** Words that end the name of an outlet, whatever stands before them. */
export const strongEndings = toSet(`
  Times Post News Herald Journal Tribune Gazette Magazine Press Broadcasting TV Television Radio Newspaper Newspapers
  Courier Chronicle Telegraph Observer Examiner Inquirer Dispatch Bulletin Newswire Weekly Newsroom Daily Advertiser
  Gazeta Zeitung Tageszeitung Abendzeitung Sonntagszeitung Nachrichten Tageblatt Tagblatt Anzeiger Kurier Rundschau
  Morgenpost Abendblatt Volksblatt Volksstimme Wochenblatt Rundfunk Allgemeine Stadtanzeiger Stadt-Anzeiger
  Noticias Diario Periódico Nouvelles Dépêche Quotidien Jornal Giornale Gazzetta Dagblad Tidende Posten Avisen Pravda
  Mail-Tribune Post-Gazette Post-Dispatch Star-Tribune Star-Telegram Sun-Times 
  Journal-Sentinel Times-Picayune Herald-Tribune Mercury-News News-Press Democrat-Gazette`)

/** Words that end names of people and of other bodies as well: such a name counts behind an article, or with a verb of reporting. */
export const weakEndings = toSet(`
  Star Sun Globe Mail Mirror Record Standard Express Today Sentinel Monitor Insider Reporter Wire Voice Review Register
  Ledger Bee Republic Citizen Independent Mercury Beacon Argus Banner Echo Argonaut Argosy Enquirer Enterprise
  Network Channel Online Digest Report Argentina Statesman Pioneer Patriot Advocate Messenger Guardian Tablet
  Presse Blatt Bote Merkur Spiegel Welt Voz Verdad Prensa Tiempo Monde Parisien Matin Point Soir`)

/** Words that begin the name of an outlet: Radio Ostra, Diario de Ostra. */
export const beginnings = toSet(`
  Radio TV Televisión Télévision Diario Journal Jornal Gazeta Gazette Correio Courrier Corriere Daily Deutschlandradio
  Heraldo Nouvelles Noticias Periódico Rádio Channel Canal`)

/** Words that go on with the name of an outlet behind its last word: Harbor News Service. */
export const furtherWords = toSet(`
  Service Services Agency Channel Network Corporation Corp Company Group Online Radio Sunday Magazine Digital International
  Television TV Today Association Union Syndicate Bureau`)

/** Names of one word that many papers have: behind an article they are the paper that the reader knows. */
export const shortNames = toSet(`
  Times Post Journal Tribune Herald Globe Gazette Courier Chronicle Telegraph Dispatch Inquirer Examiner Observer Guardian Spiegel`)

/** Words that make a name with a news word something else: a desk, an office, an event, a house that prints books. */
export const otherBodies = toSet(`
  University Foreign White House Army Trading Command Social Law Academy Good Bad Breaking Fake Big Great Stock
  Peer Human Legal Office Latest Top More Local Latest Related Bench Hydraulic Printing French Mass Alt Wiley Emily First New State Medical Free Evening Morning Newsletters`)

/** Words that begin a sentence with a capital and belong to no name. */
export const openers = toSet(`
  A An The In On At By For From With As And But Or If When While After Before Since Although Though Because So Yet Then Now
  Still Even Also However Meanwhile Earlier Later Last Next This That These Those It He She They We I You His Her Its Their
  Our One Two Some Many According Both During Under Over Only Here There What Who Why How Per Via Photo Source Credit Copyright
  Der Die Das Dem Den Ein Eine Wie Laut Nach Im Am Auch Und Aber Le La Les Un Une Selon Comme Et Mais El Los Las Según Como Y
  De En Al Il Lo Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr Sen Rep Gov President Senator
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept
  Oct Nov Dec Yesterday Today Tonight Read Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Image File Handout Twitter`)

/** Days and months that follow a name without being part of it. */
export const calendar = toSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June
  July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Montag Dienstag Mittwoch
  Donnerstag Freitag Samstag Sonntag`)

/** Ways to send words that are no outlets: via Zoom, source: YouTube. */
export const platforms = toSet(`
  Skype Zoom Twitter YouTube Youtube Facebook Instagram WhatsApp Telegram TikTok Snapchat Reddit LinkedIn FaceTime Email Signal
  Periscope Vimeo Tumblr Pinterest Google Amazon Netflix Spotify Apple iTunes Slack Teams X`)

/** Words of the phrases that can make a source of any name behind them. */
export const leadingWords = toSet(`
  first originally previously initially republished reprinted reposted syndicated posted crossposted read h tip via source sources
  quelle quellen fuente fuentes copyright c journal journals zuerst initialement origine abord originalmente`)

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u))
}
