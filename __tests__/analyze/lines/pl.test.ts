import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of Polish pages', () => {
  testLines(`
    navigation     Przejdź do treści
    navigation     Powrót na górę
    consent        Polityka prywatności
    consent        Ustawienia plików cookies
    subscription   Zaloguj się
    subscription   Zapisz się na newsletter
    subscription   Masz już konto? Zaloguj się
    advertisement  Reklama
    advertisement  Artykuł sponsorowany
    related        Czytaj także: prom zatonął pod Ostrą
    related        Najczęściej czytane
    related        Powiązane artykuły
    credit         Fot. Mira Tolle
    credit         Źródło: PAP
    biography      O autorze
    social         Udostępnij na Facebooku
    social         Obserwuj nas
    comments       12 komentarzy
    comments       Dodaj komentarz
    legal          Regulamin
    legal          Wszelkie prawa zastrzeżone
    media          Czas czytania: 4 min
    application    Pobierz aplikację
    tags           Tagi: port, sztorm
    dateline       Data publikacji: 3 maja 2024
    –              Na plakacie stoczni widniał statek, który zatonął przed laty.
    –              Zdjęcia wraku pokazano w piątek sędziom z Ostry.
    –              Port pozostanie zamknięty do piątku
    –              Komentarz burmistrza rozgniewał rybaków z całego wybrzeża.
    –              Rybacy nie chcieli podzielić się połowem z sąsiadami.
  `)
})
