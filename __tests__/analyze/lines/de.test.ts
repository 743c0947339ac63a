import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of German pages', () => {
  testLines(`
    navigation     Zum Inhalt springen
    navigation     Nach oben
    consent        Datenschutzerklärung
    consent        Wir verwenden Cookies, um unsere Seiten zu verbessern.
    subscription   Jetzt abonnieren
    subscription   Passwort vergessen?
    subscription   Zum Newsletter anmelden
    advertisement  Anzeige
    advertisement  Nach der Anzeige geht es weiter
    related        Lesen Sie auch: Fähre vor Ostra gesunken
    related        Mehr zum Thema
    credit         Foto: Mira Tolle
    credit         (Foto: dpa)
    biography      Zur Person
    social         Artikel teilen
    social         Auf Facebook teilen
    comments       Kommentare anzeigen
    comments       Kommentar schreiben
    legal          Impressum
    legal          Alle Rechte vorbehalten.
    media          Lesezeit: 4 Minuten
    application    Jetzt unsere App herunterladen
    tags           Schlagwörter: Hafen, Wetter
    dateline       Aktualisiert am 3. Mai 2024, 10.15 Uhr
    –              Die Anzeige gegen den Kapitän wurde am Freitag zurückgezogen.
    –              Das Foto zeigt nach Ansicht der Richter nicht die gesunkene Fähre.
    –              Teilen wollten die Fischer ihren Fang nicht
    –              Im Impressum des Blattes stand sein Name noch nach Jahren.
    –              „Mehr zum Leben“, sagte sie, habe sie nie gebraucht.
  `)
})
