/** Outlets whose names of one word say nothing else. */
export const oneWord = `
  ABC ARD Axios BBC BET BFMTV BILD Bellingcat Breitbart BuzzFeed CBC CBN CBS CGTN C-SPAN CNBC CNET CNN CNNMoney
  CTV Correctiv Deadspin Engadget ESPN Euronews Expressen Forbes FiveThirtyEight Gawker Gizmodo Gothamist HBO
  HuffPost ITV Jezebel Mashable Masslive Mediaite Mediapart Meduza MSNBC MTV Mondoweiss NBC NDR NPR NHK NOS NRK
  NZZ Newsmax NewsBusters Newsweek Nikkei OANN PBS PJMedia Politico ProPublica RTÉ RTE RTL RTVE RBB RTBF RFI
  RFE/RL SRF SWR Stuff.co.nz TechCrunch TMZ Telemundo ThinkProgress Townhall Truthout TVE Univision Vox VOA WDR
  WaPo Wonkette Yle ZDF ZDNet RedState TheBlaze RealClearPolitics LifeZette FactCheck.org PolitiFact Snopes
  Defector Semafor Substack taz FAZ WSJ NYT Tagesspiegel Tagesschau tagesschau.de Handelsblatt Rappler Haaretz
  Ynet Kommersant Vedomosti Izvestia Pravda Rzeczpospolita Clarín Milenio Infobae Excélsior Estadão Aftonbladet
  Aftenposten Politiken Onet Mainichi Yomiuri Asahi Caixin Kathimerini Hürriyet Sabah Cumhuriyet Lenta.ru
  Gazeta.ru CoinDesk Electrek SFGate MLive NJ.com AL.com Cleveland.com OregonLive NOLA.com PennLive`

/** Outlets whose names of several words could not be told by their last word alone, or are known well. */
export const severalWords = `
  Al Jazeera|Al Jazeera English|Al Arabiya|Al Mayadeen|The Guardian|The Hill|The Intercept|The Atlantic
  The Economist|The Nation|The Week|The Verge|The Onion|The Blaze|The Federalist|
  The Conversation|The New Yorker|The Sun|The Spectator|The Independent|The Athletic
  The Marshall Project|The Bulwark|The Lancet|The Age
  The Australian|The Hindu|The Scotsman|The Moscow Times|The Globe and Mail|The Indian Express
  The American Prospect|The American Conservative|New York Times|Wall Street Journal|Washington Post
  Los Angeles Times|USA Today|New York Magazine|Fox News|Fox Business|Fox Business Network|NBC News|ABC News
  CBS News|Sky News|BuzzFeed News|Daily Beast|Daily Caller|Daily Kos|Daily Wire|Daily Mail|Daily Mirror
  Daily Express|Huffington Post|National Review|Mother Jones|Rolling Stone|Business Insider|Vanity Fair
  Voice of America|Radio Free Europe|Radio Free Asia|Radio Liberty|Radio Free Europe/Radio Liberty
  Deutsche Welle|Christian Science Monitor|Foreign Policy|Foreign Affairs|Talking Points Memo|Raw Story
  Common Dreams|Democracy Now|Vice News|Washington Examiner|Weekly Standard|Free Beacon|Washington Free Beacon
  Gay Star News|Pink News|Popular Mechanics|Le Monde|Le Figaro|Le Parisien|Le Point|Le Soir
  Le Temps|Le Devoir|La Croix|La Presse|Les Échos|Les Echos|L'Express|L'Obs|L'Équipe|L'Humanité|Ouest-France
  France Info|France Inter|France 24|France 2|Charlie Hebdo|El País|El Mundo|El Universal|El Tiempo|El Comercio
  El Confidencial|El Periódico|El Espectador|La Vanguardia|La Nación|La Jornada|La Razón|La Tercera
  La Voz de Galicia|Cadena SER|Onda Cero|Der Spiegel|Die Zeit|Die Welt|Der Standard|Die Presse|Der Tagesspiegel
  Die Tageszeitung|Spiegel Online|Zeit Online|Focus Online|Neues Deutschland
  Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|Il Giornale|O Globo
  O Estado de S. Paulo|Folha de S.Paulo|De Telegraaf|De Standaard|Het Parool|Dagens Nyheter|Svenska Dagbladet
  Novaya Gazeta|Gazeta Wyborcza|Channel 4|Channel 5|Press TV|TV Rain|Ars Technica|Ha'aretz|Boing Boing
  Yahoo News|Yahoo Finance|Des Moines Register|Detroit Free Press|Arizona Republic|Sacramento Bee|Fresno Bee
  Miami Herald|Boston Globe|Baltimore Sun|Chicago Sun-Times|Kansas City Star|Toronto Star|Plain Dealer
  Tampa Bay Times|Texas Observer|Texas Tribune|Orlando Sentinel|Sun Sentinel|South China Morning Post
  Evening Standard|Global News|Global Times|People's Daily|China Daily|Hong Kong Free Press`

/** Names that are common words too: they count where nothing capitalised stands beside them, Time but not Time Warner. */
export const standAlone = `
  ARTE Atlantic Bild Blick Dawn Deadline Economist Expansión Focus Fortune Guardian Hill Hoy Independent
  Intercept Libération Marca Marianne Mic Nature Patch People Profil Público Quartz RT Reason Salon Science
  Slate Spectator Spiegel Sputnik Stern Stuff Time Variety Verge Vice Vogue Welt Wired Zeit
  Nation Onion Blaze Federalist Conversation Athletic Bulwark Lancet Australian Hindu Scotsman Age Sun Week`
