import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of Italian pages', () => {
  testLines(`
    navigation     Torna su
    navigation     Vai al contenuto
    consent        Informativa sulla privacy
    consent        Accetta tutti i cookie
    subscription   Abbonati
    subscription   Iscriviti alla newsletter
    subscription   Sei già abbonato? Accedi
    advertisement  Pubblicità
    advertisement  Contenuto sponsorizzato
    related        Leggi anche
    related        Articoli correlati
    related        I più letti
    credit         Foto: Mira Tolle
    credit         Riproduzione riservata
    social         Condividi su Facebook
    social         Seguici
    comments       12 commenti
    comments       Lascia un commento
    legal          Note legali
    legal          Tutti i diritti riservati
    media          4 minuti di lettura
    application    Scarica l’app
    tags           Argomenti: porto, maltempo
    dateline       Pubblicato il 3 maggio 2024
    –              La pubblicità del cantiere mostrava una nave affondata da anni.
    –              Le fotografie del naufragio sono state mostrate ai giudici venerdì.
    –              Il porto resta chiuso fino a venerdì
    –              Leggeva i nomi dei dispersi, uno dopo l’altro, senza alzare gli occhi.
    –              «Seguici», gridò la guida, e tutti corsero verso il molo.
  `)
})
