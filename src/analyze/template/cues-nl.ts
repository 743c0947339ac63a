import type {Cues} from './cues.ts'

/** Dutch. */
export const dutch: Cues = {
  certain: {
    navigation: `
      voorpagina, naar (de|het|boven|inhoud|hoofdinhoud) *, (ga|spring|terug|direct) (naar|terug naar|direct naar) *, terug *, terug naar boven, naar boven, menu, (open|sluit|toon|verberg) *, sluiten, openen, sluit, zoeken, zoek *, zoekopdracht *, (meer|toon|bekijk|lees|laad|alle) (laden|meer|minder|alles|tonen|weergeven|alle *|nieuws|berichten), meer, (vorige|volgende) (artikel|pagina|bericht|*), vorige, volgende, contact, neem contact op *, over ons, over *, werken bij *, vacatures, redactie, klantenservice, veelgestelde vragen, hulp, help, archief, rubrieken, categorieën, alle onderwerpen, onderwerpen, sitemap, print, printen, afdrukken, bewaren, opslaan, annuleren, verzenden, verstuur, bevestigen, laden *, aan het laden *, net binnen, laatste nieuws, weer, het weer, horoscoop, puzzels, puzzel, kruiswoordpuzzel, sudoku, spelletjes, tv gids, familieberichten, vacaturebank, webwinkel, winkel, shop, diensten, service, digitale krant, krant, de krant, krantenarchief, edities, editie *, evenementen, agenda, forum, instellingen, taal, tip de redactie *, tip ons *, prijsvragen, winacties, acties, radio, tv, live, kies *, pagina 0 van 0, u bent hier *
    `,
    consent: `
      (cookie|privacy) (instellingen|beleid|verklaring|statement|voorkeuren|policy|*) *, cookies *, cookiebeleid, cookieverklaring, cookie instellingen, privacybeleid *, privacyverklaring, privacyinstellingen, privacy *, (accepteren|weigeren|akkoord|accepteer|alles accepteren|ik ga akkoord) *, (wij|we|deze (website|site)) (gebruiken|gebruikt|maken|maakt) *cookies *, door (verder te gaan|op|je|verder te *|gebruik *) *, (om|voor) (deze|dit) * (cookies|te bekijken|te zien|te tonen) *, toestemming *, deze inhoud *, beheer *(cookies|privacy|voorkeuren) *
    `,
    subscription: `
      abonneer *, abonneren *, abonnement, abonnementen, abonnement *, abonnee *, abonnees, neem een abonnement *, (word|ben je|al|bent u|nog geen|is u) (lid|abonnee|abonnee *|al *|een account) *, inloggen *, log in *, uitloggen, aanmelden *, meld je *aan *, meld je aan *, schrijf je in *, inschrijven *, registreren *, registreer *, (maak|creëer) (een|je|nu|gratis) account *, mijn (account|profiel|abonnement|nieuws|krant|*), wachtwoord *, (e mailadres|je e mailadres|vul je *|uw e mailadres|emailadres|e mail adres), e mailadres *, (onze|de|ontvang|dagelijkse|wekelijkse) * (nieuwsbrief|nieuwsbrieven|inbox|mailbox) *, nieuwsbrief *, nieuwsbrieven *, ontvang *, (alleen|exclusief|enkel|speciaal) voor (abonnees|leden) *, (lees|lezen) (verder|gratis|onbeperkt|dit artikel|het hele|*met *) *, verder lezen *, (steun|doneer|doe een donatie|word donateur) *, (probeer|proberen|nu) * (maand|weken|gratis|abonnement) *, (vanaf|slechts|voor|voor maar) € *, € 0 *, 0 (weken|maanden|maand) (voor|gratis) *, (gratis|direct) (proberen|toegang|account|lezen) *, bedankt voor je *, afmelden *, cadeau *, opzeggen *
    `,
    advertisement: `
      advertentie, advertenties, reclame, advertentie *, gesponsord *, gesponsorde *, (lees verder|artikel gaat verder|tekst gaat verder|verder lezen|tekst loopt door) (onder|na|*) *, de tekst gaat *, (partner|partnercontent|branded|betaalde) (content|bijdrage|bericht|*), in samenwerking met *, aangeboden door *, (adverteren|adverteer) *, aanbiedingen *, kortingscodes *, korting *, deals *, bekijk (aanbieding|deal|prijs), koop *, bestel *, * affiliate *, partnerbijdrage *, sluit advertentie *
    `,
    related: `
      (lees|bekijk|luister|zie|kijk) (ook|meer|hier|verder|: *|ook : *|hier *|dit *) *, lees ook *, lees meer *, (gerelateerde|meer|verwante|vergelijkbare|andere) (artikelen|nieuws|over *|berichten|onderwerpen|links|verhalen|video's) *, (video|podcast|interview|analyse|opinie|live|column|kijk|lees|luister|fotoserie|in beeld|reportage|recensie|liveblog) : *, 0 (uur|minuten|dagen|min|dag) geleden *, meer over *, meer (lezen|informatie|weten) *
    `,
    credit: `
      (foto|foto's|beeld|bron|illustratie|fotograaf|fotografie|afbeelding|video|bronnen|bijschrift|infographic|credits) : *, (foto|beeld|afbeelding|foto's) (door|van|©|anp|*/*|afp|ap|getty *|ter illustratie) *, ( (foto|beeld|anp|afp|bron) *, * ( foto *, * foto : *, * ( anp *, * © *, © *, * / anp, anp / *, anp, belga, foto, beeld, afbeelding, (archieffoto|archiefbeeld|stockfoto) *, * ( archieffoto ), vergroot *, bekijk foto *, (bewerking|met medewerking van) *, bron
    `,
    biography: `
      over de (auteur|schrijver|journalist) *, (redacteur|verslaggever|correspondent|journalist|columnist|freelance journalist|hoofdredacteur|chef *|politiek verslaggever) *, * is (redacteur|verslaggever|correspondent|journalist|columnist|freelance *) *, (meer|alle artikelen|alle|bekijk alle|lees meer) (van|artikelen van|door) *, auteur, auteur : *
    `,
    social: `
      delen, deel *, delen *, volg *, volg ons *, volgen, volg ons, tweet, twitter *, kopieer *link*, link gekopieerd *, link kopiëren, kopiëren, (via|op) (facebook|twitter|whatsapp|linkedin|x|e mail|mail|instagram|telegram) *, deel via *, mail *, e mailen, doorsturen, sociale media, social media, like ons *, word lid van *, whatsapp kanaal *, stuur *
    `,
    comments: `
      reacties, reactie, 0 reacties *, 0 reactie, reageren *, reageer *, geen reacties *, (laat|plaats|schrijf|geef|bekijk|lees|toon|alle|de) (een|je|de|alle|0) *(reactie|reacties|bericht) *, de reacties *, beantwoorden, (je|uw|het) e mailadres wordt niet *, vereiste velden *, (meld|fout|zie je|klopt er|heb je) (een|iets|gezien|gespot|*fout*|*tip*) *, (wat|praat) (vind je|vindt u|denk je|mee) *, praat mee *, discussie *, spelregels *, huisregels *, stuur een brief *, ingezonden brieven, lezersbrieven, reageerregels, antwoorden *
    `,
    legal: `
      (algemene|gebruiks|gebruikers) (voorwaarden|*voorwaarden) *, algemene voorwaarden, gebruiksvoorwaarden, voorwaarden *, disclaimer, colofon, auteursrecht *, auteursrechten *, (alle|op al onze|op alle) rechten *, alle rechten voorbehouden *, * alle rechten voorbehouden *, © *, copyright *, (dit|deze) (artikel|bericht|tekst|verhaal|column) (is|verscheen|werd|wordt) (eerder|eerst|oorspronkelijk|gepubliceerd|vertaald|een|automatisch|*) *, kvk *, btw *, licentie *, correcties *, rectificatie *, klachten *, toegankelijkheid *, redactiestatuut *, journalistieke *, raad voor de journalistiek *, bronvermelding *
    `,
    media: `
      (leestijd|0 min|0 minuten) *(lezen|leestijd|leestijd *), leestijd *, 0 min, (luister|bekijk|speel|kijk|beluister) (naar|dit|deze|de|het|nu|af|audio|video) *, luister *, afspelen, pauzeren, pauze, video, video's, foto's, fotoserie *, podcast, podcasts, (je|uw) browser *, (deze|de) video (kan|is|niet) *, volledig scherm, ondertiteling, dempen, geluid *, 0 (foto's|afbeeldingen), live *, livestream, download *, voorlezen, fotogalerij *
    `,
    application: `
      (download|open|installeer|gebruik) (de|onze|nu de|gratis|in) *(app|apps), (onze|de) (app|apps|*app), app, apps, pushberichten *, meldingen *, (zet|ontvang) *(meldingen|pushberichten) *, notificaties *, beschikbaar in *
    `,
    tags: `
      (tags|onderwerpen|thema's|trefwoorden|categorie|rubriek|categorieën|labels|onderwerp|dossier) : *, tags, trefwoorden, onderwerpen, thema's, (geplaatst|gepubliceerd) in *, (meer|volg) (onderwerpen|over deze *) *
    `,
    dateline: `
      (gepubliceerd|bijgewerkt|laatst bijgewerkt|geplaatst|aangepast|laatste update|gewijzigd|update|datum) (: |op |om |) (0|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|gisteren|:|*) *, gepubliceerd *, bijgewerkt *, door, door :, door onze *, van onze *, geschreven door *, auteur : *, tekst : *, (redactie|webredactie|door de redactie|door redactie) *
    `
  },
  likely: {
    navigation: `
      nieuws, binnenland, buitenland, politiek, economie, sport, voetbal, wielrennen, tennis, schaatsen, formule 0, cultuur, media, muziek, film, films, boeken, televisie, tv, series, theater, kunst, show, entertainment, sterren, royals, koningshuis, gezondheid, wetenschap, tech, technologie, klimaat, milieu, natuur, onderwijs, opinie, columns, column, commentaar, analyse, interview, interviews, reportage, achtergrond, reizen, reis, koken, eten, recepten, lifestyle, mode, beauty, wonen, tuin, gezin, familie, relaties, psyche, dieren, auto, auto's, mobiliteit, geld, werk, carrière, beurs, ondernemen, bedrijven, energie, landbouw, verkeer, misdaad, justitie, 0, regio, regionaal, lokaal, stad, nederland, belgië, vlaanderen, brussel, amsterdam, rotterdam, den haag, utrecht, groningen, eindhoven, europa, amerika, azië, afrika, midden oosten, oekraïne, oorlog *, rusland, israël, verkiezingen, geschiedenis, religie, samenleving, maatschappij, mens, games, uitgaan, uit, weekend, magazine, zaterdag, specials, uitgelicht, algemeen, vandaag, opmerkelijk, weird, varia, wonen *, zo *
    `,
    related: 'zo *, waarom *, hoe *, wat *, dit *, deze *',
    credit: '* ( links ) *, * ( rechts ) *, * in 0, links *, rechts *',
    biography: 'door *, van *',
    dateline:
      '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo) 0 *, 0 (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec) *, 0 0 uur *'
  },
  headings: `
    (meest|best|de meest) (gelezen|bekeken|populair|gedeeld|besproken|recente|gelezen *), (lees|bekijk|zie) ook, (gerelateerde|meer|andere|laatste|recente|aanbevolen|uitgelichte|populaire|verwante|nieuwste|onze) (artikelen|nieuws|berichten|onderwerpen|verhalen|video's|links|podcasts|keuze|over *|uit *|van *|in *|tips), (ook|dit|misschien|vind je) (interessant|interessante|ook *|vind je *|in *), aanbevolen *, aangeraden *, (net binnen|uitgelicht|populair|trending|tip van de redactie|uit het archief|niet te missen|lees verder|nu in het nieuws|in het nieuws|aanraders), (het|de) laatste *, (meer|alles) (over|uit|van|op|in) *, (onze|de) (podcasts|nieuwsbrieven|selectie *), voor jou *, gerelateerd, dossier, elders *
  `
}
