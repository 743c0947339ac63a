import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of Dutch pages', () => {
  testLines(`
    navigation     Naar de inhoud
    navigation     Terug naar boven
    consent        Privacyverklaring
    consent        Cookie-instellingen
    subscription   Abonneer je nu
    subscription   Inloggen
    subscription   Meld je aan voor onze nieuwsbrief
    advertisement  Advertentie
    advertisement  Artikel gaat verder onder de advertentie
    related        Lees ook: veerboot bij Ostra gezonken
    related        Meest gelezen
    credit         Foto: Mira Tolle
    credit         Beeld: ANP
    biography      Over de auteur
    social         Deel dit artikel
    social         Volg ons op Instagram
    comments       12 reacties
    comments       Plaats een reactie
    legal          Algemene voorwaarden
    legal          Alle rechten voorbehouden
    media          Leestijd: 4 minuten
    application    Download onze app
    tags           Trefwoorden: haven, storm
    dateline       Gepubliceerd op 3 mei 2024
    –              De advertentie van de werf toonde een schip dat al jaren gezonken was.
    –              De foto’s van het wrak werden vrijdag aan de rechters getoond.
    –              De haven blijft dicht tot vrijdag
    –              De reacties van de burgemeester maakten de vissers van Ostra boos.
    –              ‘Volg de gids’, riep de kapitein voordat hij sprong.
  `)
})
