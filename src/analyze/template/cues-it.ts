import type {Cues} from './cues.ts'

/** Italian. */
export const italian: Cues = {
  certain: {
    navigation: `
      home, homepage, (torna|vai|salta|torna su|passa) (su|al|alla|all'inizio|ai|a) (home|inizio|contenuto|menu|homepage|contenuto principale|contenuti|*), torna su, torna *, menu, menù, (apri|chiudi|mostra|nascondi) *, apri, chiudi, cerca, ricerca, cerca *, ricerca *, (leggi|vedi|mostra|carica|scopri|guarda) (tutto|tutti|tutte|altro|altri|di più|ancora|meno|l'articolo *|tutti *|tutte *), (articolo|pagina|post|notizia) (precedente|successivo|successiva) *, precedente, successivo, avanti, indietro, contatti, contattaci, chi siamo, la redazione, redazione, lavora con noi, aiuto, assistenza, archivio, sezioni, categorie, rubriche, mappa del sito, stampa, stampa *articolo, salva, salva *, annulla, invia, conferma, continua, caricamento *, ultima ora, in evidenza, meteo, oroscopo, giochi, necrologie, annunci, lavoro, casa, servizi, edicola *, edizione digitale, edizioni locali, edizioni, edizione *, programmi tv, guida tv, lotto *, negozio, shop, quotidiano, sfoglia *, eventi, blog, forum, altro, altri, lingua, il mio account, speciali, dossier, numeri *, le notizie *, tutte le notizie *, mostra *, ti trovi in *
    `,
    consent: `
      (cookie|informativa|privacy|gestione|gestisci|preferenze|impostazioni) (policy|privacy|cookie|sui cookie|estesa|* cookie|sulla privacy|*) *, cookie, cookies, privacy, privacy *, informativa *, (accetta|rifiuta|gestisci) *, (questo|il nostro) sito (utilizza|usa) *, (continuando|cliccando|proseguendo|iscrivendoti|registrandoti|utilizzando) *, (per|) (visualizzare|vedere) questo contenuto *, consenso *, dichiarazione *, ho letto *, acconsento *, dati personali *
    `,
    subscription: `
      abbonati *, abbonamenti, abbonamento, abbonamento *, abbònati *, accedi, accedi *, login, registrati *, registrazione, iscriviti *, iscrizione *, (crea|apri) (un|il tuo) account *, (hai|sei) già (un|abbonato|iscritto|registrato) *, (il|la|i) (mio|mia|miei|tuo|tua) (account|profilo|abbonamento|dati|area *|email|*mail), profilo, logout, esci, password *, (indirizzo|la tua|inserisci) (e mail|email|la tua *|mail) *, e mail *, (la|le|alla|nostra|nostre|ricevi|ogni) * (newsletter|mail|email|casella) *, newsletter *, ricevi *, (contenuto|articolo|riservato|questo articolo|questo contenuto) (riservato|è riservato|agli abbonati|premium|per *|solo *) *, (continua|prosegui|continuare) (a leggere|la lettura|*leggere) *, per (continuare|leggere|proseguire) *, (sostieni|sostienici|dona|fai una donazione|aiutaci|supporta) *, (prova|offerta|attiva|scopri le offerte|scegli) *, 0 € *, €0 *, (a|solo|da|per) 0 € *, (a|solo|da) €0 *, gratis, grazie per *, disdici *, regala *, acquista *, dona *, 0 x 0
    `,
    advertisement: `
      pubblicità, pubblicita, pubblicità *, annuncio, annunci *, sponsorizzato *, contenuto (sponsorizzato|promozionale|pubblicitario), sponsor, in collaborazione con *, offerto da *, (la lettura|l'articolo|continua) (continua|prosegue|*) dopo la pubblicità *, (*) affiliazione *, * (affiliazione|affiliati) *, concessionaria *, inserzioni *, partner, offerte *, codici sconto *, coupon *, promo *, acquista (ora|su *), advertorial, contenuti sponsorizzati *, raccomandato da *, potrebbe interessarti anche *
    `,
    related: `
      (leggi|vedi|guarda|ascolta|scopri) (anche|tutto|pure|: *|anche : *|anche *|qui *), leggi anche *, leggi *, vedi anche *, guarda *, (articoli|notizie|contenuti|argomenti|articolo) (correlati|correlate|correlato|simili|collegati) *, (per|) approfondire *, approfondimenti *, approfondimento *, (potrebbe|potrebbero) (interessarti|interessarvi|anche *) *, (video|foto|fotogallery|intervista|analisi|diretta|live|speciale|podcast|il video|le foto|editoriale|esclusiva|commento) : *, 0 (ore|minuti|giorni|giorno|ora) fa *, sullo stesso argomento *
    `,
    credit: `
      (foto|fonte|immagine|crediti|credit|credits|fotografia|immagini|didascalia|fonti|video|illustrazione|photo credit|crediti foto|foto di copertina|ph) : *, (foto|immagine|fotografia|photo|immagini|ph) (di|da|credit|by|ansa|lapresse|©|archivio|d'archivio|/) *, ( (foto|ansa|immagine|lapresse|afp|fonte|ap photo|photo) *, * ( foto *, * ( ansa *, * ( lapresse *, * / ansa, ansa / *, © *, * © *, * foto : *, ansa, lapresse, agi, adnkronos, ap, (riproduzione|foto) (riservata|riservata ©|*ansa), riproduzione riservata *, * riproduzione riservata *, ingrandisci *, fotogramma *, ipa *
    `,
    biography: `
      (l'autore|sull'autore|autore|autori|informazioni sull'autore|tutti gli articoli di) *, (giornalista|corrispondente|inviato|inviata|redattore|redattrice|editorialista|caporedattore|direttore *) *, * è (giornalista|corrispondente|un giornalista|una giornalista|nato|nata) *, (tutti|altri|vedi tutti|leggi tutti) (gli|i|) (articoli|post) (di|dell'autore|*) *, il nostro inviato *
    `,
    social: `
      condividi, condividi *, condivisioni *, (seguici|segui|seguimi|seguiteci) *, segui *, twitta, invia (per|via|*) (email|e mail|amico|*) *, copia (link|il link|*), link copiato *, (su|condividi su|via) (facebook|twitter|whatsapp|linkedin|x|telegram|email|instagram) *, social, social network, entra *canale *, iscriviti al (canale|nostro) *, unisciti *, mi piace, tweet, condividere *, invia *
    `,
    comments: `
      commenti, commento, 0 commenti *, 0 commento, commenta *, nessun commento *, (lascia|scrivi|aggiungi|pubblica|inserisci|leggi|vedi|mostra|invia|annulla) (un|il tuo|i|tutti i|una|il|0) (commento|commenti|risposta) *, i commenti *, rispondi *, (il tuo indirizzo|i campi|il tuo) (email|obbligatori|*) *(non sarà|contrassegnati|commento) *, (segnala|segnalaci) *, (scrivi|lettere) (al|alla|a) (direttore|redazione|giornale) *, lettere, discussione, partecipa *, la tua opinione *, forum
    `,
    legal: `
      note legali, (termini|condizioni) (e|di|d'uso|generali) *, (tutti i|) diritti riservati *, * tutti i diritti *, © *, copyright *, (p iva|partita iva|p.iva|p . iva) *, * p iva *, (testata|registrazione|iscrizione) (giornalistica|al tribunale|registrata|*tribunale) *, direttore responsabile *, issn *, cod fiscale *, (questo|l') articolo (è|originale) (stato|pubblicato|di|apparso|tratto|*) *, riproduzione (vietata|riservata) *, codice etico *, dati societari *, accessibilità *, dichiarazione di *, licenza *, disclaimer *, rettifiche *, regolamento *, contenuti *editoriali *, capitale sociale *, sede legale *, gruppo *spa*, società *
    `,
    media: `
      (tempo|minuti|0 minuti|0 min|0 minuto) di lettura *, lettura *0 *, 0 min, (ascolta|guarda|riproduci|avvia|play) (il|l'|la|l'articolo|questo|ora|i|le) *, ascolta *, guarda, video, foto, fotogallery, gallery, galleria *, le immagini *, fotogalleria, podcast, (il tuo|il) browser *, diretta *, in diretta, schermo intero, muto, 0 (foto|immagini|video), il video *, multimedia, radio, scarica *, pausa, sottotitoli, durata *
    `,
    application: `
      (scarica|installa|apri) (l'app|la nostra app|gratis *|l'applicazione|*app) *, app, la app, notifiche *, (attiva|ricevi|attivare) (le|) notifiche *, disponibile su *
    `,
    tags: `
      (tag|tags|argomenti|temi|categoria|categorie|parole chiave|sezione|etichette|in questo articolo|persone|luoghi) : *, tag, argomenti *, argomenti, temi, parole chiave, etichette, pubblicato in *, archiviato in *, (altri|più) (argomenti|articoli su) *
    `,
    dateline: `
      (pubblicato|aggiornato|ultimo aggiornamento|pubblicata|modificato|data|aggiornata|ultima modifica|pubblicazione) (: |il |alle |da |) (0|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|:|*) *, aggiornato *, pubblicato *, di, di :, a cura di *, a cura della *, scritto da *, autore : *, (dal|dalla) nostr* *, di redazione *, redazione *, testo di *
    `
  },
  likely: {
    navigation: `
      politica, cronaca, esteri, economia, cultura, spettacoli, spettacolo, sport, calcio, serie a, motori, formula 0, motogp, basket, tennis, ciclismo, salute, scienza, scienze, tecnologia, tech, ambiente, clima, viaggi, cucina, ricette, moda, stile, lifestyle, benessere, bellezza, famiglia, casa *, animali, musica, cinema, tv, televisione, serie tv, libri, arte, teatro, mostre, gossip, persone, società, opinioni, opinione, editoriali, editoriale, commenti *, lettere, interviste, intervista, inchieste, reportage, rubriche, italia, mondo, europa, roma, milano, napoli, torino, firenze, bologna, genova, palermo, bari, venezia, lombardia, lazio, campania, sicilia, toscana, veneto, piemonte, puglia, regioni, regione, città, provincia, territorio, stati uniti, usa, medio oriente, ucraina, russia, cina, africa, asia, americhe, guerra *, elezioni, elezioni *, governo, giustizia, scuola, università, lavoro *, pensioni, fisco, finanza, borsa, mercati, imprese, aziende, energia, immobiliare, soldi, religione, vaticano, storia, internet, videogiochi, auto, weekend, tempo libero, turismo, eventi, donne, attualità, news, notizie, oggi, primo piano, in primo piano, ultime, ultime notizie, top news, esclusive, focus, dalla *
    `,
    related: 'ecco *, perché *, come *, cosa *, chi è *, le *, la *, il *',
    credit: '* ( a sinistra ) *, * ( a destra ) *, * (nel|nella) foto *, nella foto *, * nel 0',
    biography: 'di *, da *',
    dateline:
      '(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) 0 *, 0 (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic) *, ore 0 *, 0 alle 0'
  },
  headings: `
    (i|le|gli|il) (più|ultime|ultimi|notizie più|articoli più|video più|*più) (letti|lette|letto|visti|viste|condivisi|notizie|articoli|popolari|commentati|recenti|*), (leggi|vedi|guarda|scopri) anche, (articoli|notizie|contenuti|argomenti|video|post) (correlati|correlate|simili|recenti|consigliati|in evidenza|più *|collegati|suggeriti|recenti), (potrebbe|potrebbero|ti potrebbe|ti potrebbero|vi potrebbe) (interessarti|interessare|anche|*) *, (altre|ultime|altri|tutte le|più) (notizie|news|articoli|da|su|in|dal|dalla|video) *, (altro|altri articoli) (da|su|in|di) *, (consigliati|raccomandati|suggeriti) *, in evidenza, in primo piano, primo piano, dalla home, (da non perdere|scelti per te|per te|i nostri *|le nostre *), (sullo stesso|stesso) (argomento|tema), approfondimenti, approfondisci, tendenze, di tendenza, trending, (dello|dallo) stesso autore, (oggi|ora) su *, top news, ultim'ora, servizi, speciali, correlati, più letti, più lette, i più letti *
  `
}
