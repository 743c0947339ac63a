import type {Cues} from './cues.ts'

/** Polish. */
export const polish: Cues = {
  certain: {
    navigation: `
      strona główna, (przejdź|wróć|powrót|idź|skocz) (do|na) *, do góry, na górę, powrót, wróć, menu, (otwórz|zamknij|pokaż|ukryj|rozwiń|zwiń) *, zamknij, otwórz, pokaż, rozwiń, zwiń, szukaj, wyszukaj *, szukaj *, wyszukiwarka, wyniki wyszukiwania *, (zobacz|pokaż|czytaj|załaduj|więcej) (więcej|wszystkie|całość|wszystko|mniej|informacji|wiadomości|wszystkie *), więcej, więcej *, (poprzedni|następny|poprzednia|następna) *, poprzedni, następny, dalej, wstecz, kontakt, kontakt *, o nas, o *serwisie, redakcja, zespół, praca, kariera, pomoc, archiwum, działy, kategorie, tematy, mapa strony, mapa serwisu, drukuj, wydrukuj, zapisz, zapisz *, anuluj, wyślij, potwierdź, usuń, ładowanie *, trwa ładowanie *, pogoda, horoskop, gry, krzyżówki, krzyżówka, sudoku, program tv, nekrologi, ogłoszenia, nieruchomości, oferty pracy, sklep, usługi, e wydanie, wydanie *, wydania *, prenumerata, serwisy, nasze serwisy, wydarzenia, forum, blogi, quizy, na skróty, na żywo, z ostatniej chwili, najnowsze *, ostatnia aktualizacja *, język, lotto, wyniki lotto *, strona 0 z 0, jesteś tutaj *, wybierz *, zmień *
    `,
    consent: `
      (polityka|ustawienia|zarządzaj|preferencje|zarządzanie) (prywatności|cookies|plików cookies|plikami *|cookie|*cookies|*prywatności) *, cookies, pliki cookies *, cookies *, (akceptuję|zgadzam się|akceptuj|odrzuć|przejdź do serwisu|wyrażam zgodę) *, (ta|nasza|ten) (strona|witryna|serwis) (korzysta|używa|wykorzystuje) *, (korzystając|kontynuując|klikając|zapisując|przechodząc|rejestrując) *, prywatność *, rodo *, zgoda *, zgody *, (aby|żeby) (wyświetlić|zobaczyć|obejrzeć) (tę|ten|treść|*) *, administratorem *, dane osobowe *, ochrona danych *, szanowni państwo *
    `,
    subscription: `
      subskrybuj *, subskrypcja *, prenumeruj *, prenumerata *, (zaloguj|zarejestruj|wyloguj) *, zaloguj się *, zaloguj, wyloguj *, logowanie, rejestracja, załóż konto *, utwórz konto *, (moje|mój|twoje|twój) (konto|profil|e mail|email|subskrypcje|zakładki|*), (masz|nie masz|masz już|jesteś) (już|konto|konta|subskrypcję|subskrybentem|dostęp|*) *, hasło *, (adres|twój|podaj|wpisz) (e mail|email|adres *|e mail *) *, e mail *, (nasz|zapisz się|otrzymuj|nasze|codzienny|zamów) * (newsletter|newslettera|newslettery|skrzynkę) *, newsletter *, newslettery, zapisz się *, otrzymuj *, (czytaj|przeczytaj) (dalej|bez ograniczeń|cały|całość|za *) *, (treść|artykuł|tylko|dostępne|materiał) (dostępna|dostępny|tylko|dla|premium) *, (tylko |wyłącznie |) dla (prenumeratorów|subskrybentów|zalogowanych) *, (kup|wykup|odblokuj|uzyskaj) (dostęp|subskrypcję|prenumeratę|teraz|*) *, (wesprzyj|wspieraj|wspomóż|wpłać|przekaż) *, (już|od|tylko|za) (od|za|) 0 zł *, 0 zł *, (pierwszy|) miesiąc *, dziękujemy za *, wypróbuj *, promocja *, dostęp (do|cyfrowy|bez|premium) *, anuluj w każdej *, zostań *
    `,
    advertisement: `
      reklama, reklamy, reklama *, ogłoszenie, ogłoszenia *, (dalszy ciąg|dalsza część|ciąg dalszy|pozostało|czytaj dalej) (artykułu|materiału|tekstu|pod|0|*) *, (artykuł|materiał|treść|tekst|treści) (sponsorowany|sponsorowana|partnera|partnerski|promocyjny|reklamowy|sponsorowane|partnerska), sponsorowane *, partner *, partnerzy, we współpracy z *, (zareklamuj|reklamuj) się *, oferty *, promocje, kody rabatowe *, kup *, sprawdź ofertę *, * (linki afiliacyjne|prowizję) *, materiał *partnera*, koniec reklamy *, autopromocja, lokowanie produktu *
    `,
    related: `
      (czytaj|zobacz|przeczytaj|sprawdź|obejrzyj|posłuchaj|polecamy|polecane) (też|także|również|więcej|: *|teraz|koniecznie) *, czytaj także *, czytaj *: *, zobacz *, przeczytaj *, czytaj więcej *, (powiązane|podobne|polecane|inne) (artykuły|tematy|wiadomości|treści|materiały|teksty) *, (wideo|zdjęcia|galeria|wywiad|analiza|opinia|na żywo|podcast|relacja|komentarz|felieton|reportaż|quiz|sondaż|pilne) : *, 0 (godzin|godziny|minut|dni|godz|min) temu *, polecamy *, (więcej|zobacz więcej) (o|na|na temat|informacji) *, dowiedz się więcej *, obejrzyj *
    `,
    credit: `
      (fot|foto|zdjęcie|źródło|zdjęcia|autor zdjęcia|grafika|ilustracja|źródła|autor|wideo|infografika|prawa autorskie) : *, (fot|foto) . *, fot *, ( fot *, ( (źródło|foto|pap|zdjęcie) *, * ( fot *, * fot . *, * / fot *, * / pap, pap / *, pap, * / agencja *, agencja *, * ( pap ), ( pap ), źródło *, źródło, źródło zdjęcia *, zdjęcie ilustracyjne *, zdjęcie poglądowe *, © *, * © *, archiwum *, * / east news, east news, * / newspix, (powiększ|zobacz) zdjęcie *, * | fot *, pixabay *, materiały prasowe *
    `,
    biography: `
      (o autorze|autor|autorka|autorzy|o autorce) *, (dziennikarz|dziennikarka|korespondent|korespondentka|redaktor|redaktorka|publicysta|publicystka|reporter|reporterka|redaktor naczelny) *, * jest (dziennikarzem|dziennikarką|redaktorem|redaktorką|publicystą|publicystką|korespondentem) *, (wszystkie|więcej|zobacz wszystkie|inne) (artykuły|teksty|tekstów|wpisy|artykułów) (autora|autorki|tego *|*) *
    `,
    social: `
      udostępnij *, udostępnij, podziel się *, (obserwuj|polub|śledź|śledź nas|dołącz) *, obserwuj, obserwuj nas *, tweetnij *, tweetuj, wyślij *, (na|przez|w) (facebooku|twitterze|facebook|twitter|x|whatsapp|instagramie|e mail|google news|linkedin|messenger|youtube) *, kopiuj *, skopiuj *, skopiowano *, media społecznościowe, społeczności, lubię to, znajdź nas *, (masz|wiesz|byłeś|jesteś) * (temat|świadkiem|informacje|zdjęcia) * *napisz*, napisz do *, poleć *, wyświetl ten post *, post udostępniony *
    `,
    comments: `
      komentarze, komentarz, 0 komentarzy *, 0 komentarze, 0 komentarz, komentuj *, skomentuj *, brak komentarzy *, (dodaj|napisz|zostaw|pokaż|zobacz|przeczytaj|wyświetl|wszystkie|czytaj) (komentarz|komentarze|swój komentarz|wszystkie *|odpowiedź|0 *) *, komentarze (są|zostały|0|do *|( 0 *|wyłączone|*) , odpowiedz *, (twój|twój adres) (adres|komentarz|email|*) (nie zostanie|*) *, wymagane pola *, (zgłoś|zgłaszam) (błąd|nadużycie|komentarz|*) *, (widzisz|znalazłeś|zauważyłeś) błąd *, (co|jak) (o tym|oceniasz|*sądzisz|*myślisz) *, oceń *, dyskusja *, dołącz do dyskusji *, regulamin *, listy do redakcji *, forum *, wyraź *
    `,
    legal: `
      regulamin, regulamin *, (wszelkie|wszystkie) prawa *, * wszelkie prawa zastrzeżone *, prawa autorskie *, © *, copyright *, (nota|informacja|zasady|klauzula) (prawna|o *|korzystania|wydawnicza|*) *, (kopiowanie|przedruk|rozpowszechnianie|powielanie) *, (artykuł|tekst|materiał) (pochodzi|powstał|ukazał|został|chroniony|opublikowany|przygotowany) *, materiał chroniony *, nip *, regon *, krs *, issn *, wydawca *, licencja *, impressum, sprostowanie *, deklaracja dostępności *, dostępność *, kodeks *, (dalsze|) rozpowszechnianie *, prawo do *
    `,
    media: `
      (czas|0 min|0 minut|ten tekst przeczytasz) (czytania|czytania *|w *) *, 0 min *czytania, 0 min, (posłuchaj|obejrzyj|odtwórz|słuchaj|oglądaj) (artykułu|podcastu|wideo|teraz|na żywo|*), odtwórz *, wideo, video *, galeria *, galerie, zdjęcia, foto, podcast, podcasty, (twoja|twoja przeglądarka|przeglądarka) *, 0 zdjęć, 0 zdjęcia, na żywo *, pełny ekran, wycisz, pauza, multimedia, radio *, pobierz *, (ten|to) (film|wideo) *, spis treści, zobacz (galerię|zdjęcia|wideo) *
    `,
    application: `
      (pobierz|ściągnij|zainstaluj|otwórz) (aplikację|naszą aplikację|w aplikacji|*aplikacj*) *, (nasza|nasze) (aplikacja|aplikacje), aplikacje, aplikacja *, powiadomienia *, (włącz|otrzymuj|wyłącz) powiadomienia *, dostępne w *
    `,
    tags: `
      (tagi|tematy|słowa kluczowe|kategoria|kategorie|dział|temat|hasła|więcej o) : *, tagi, tematy, słowa kluczowe, powiązane tematy, więcej na temat *, (opublikowano|kategoria) w *, tematy powiązane *, więcej o
    `,
    dateline: `
      (opublikowano|aktualizacja|publikacja|zaktualizowano|dodano|data publikacji|ostatnia aktualizacja|data|data utworzenia|data aktualizacji|utworzono) (: |w dniu |dnia |o |) (0|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|dzisiaj|dziś|wczoraj|:|*) *, opublikowano *, aktualizacja *, publikacja *, dodano *, autor : *, oprac *, opracowanie *, opracował *, opracowała *, redakcja *, tekst : *, (red|oprac) . *
    `
  },
  likely: {
    navigation: `
      wiadomości, kraj, polska, świat, polityka, gospodarka, biznes, ekonomia, społeczeństwo, kultura, sport, piłka nożna, siatkówka, koszykówka, tenis, żużel, skoki narciarskie, lekkoatletyka, formuła 0, film, filmy, muzyka, książki, teatr, telewizja, seriale, sztuka, gwiazdy, rozrywka, plotki, zdrowie, nauka, technologie, technologia, nowe technologie, klimat, środowisko, ekologia, edukacja, szkoła, opinie, opinia, publicystyka, felietony, komentarze *, wywiady, wywiad, analizy, reportaże, podróże, turystyka, kuchnia, przepisy, kulinaria, moda, uroda, styl życia, lifestyle, rodzina, dziecko, dzieci, dom, ogród, zwierzęta, motoryzacja, moto, auto, finanse, pieniądze, giełda, praca *, podatki, emerytury, nieruchomości *, firma, firmy, prawo, prawnicy, sądy, samorząd, energetyka, energia, rolnictwo, transport, policja, kronika kryminalna, wypadki, wybory, wybory *, rząd, sejm, europa, unia europejska, usa, rosja, ukraina, wojna *, izrael, chiny, bliski wschód, azja, afryka, warszawa, kraków, wrocław, poznań, gdańsk, łódź, śląsk, lublin, szczecin, mazowieckie, małopolskie, region, regiony, lokalne, miasto, historia, religia, kościół, kobieta, mężczyzna, gry *, magazyn, weekend, tylko u nas, dzisiaj, aktualności, polecane, ciekawostki, bezpieczeństwo, wojsko, obronność
    `,
    related: 'jak *, dlaczego *, co *, oto *, tak *, kto *',
    credit: '* / *, * w 0 *, na zdjęciu *, * ( z lewej ) *, * ( z prawej ) *',
    biography: '* , korespondent *',
    dateline:
      '(poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela) 0 *, 0 (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) *, 0 r *'
  },
  headings: `
    (najczęściej|najchętniej|najpopularniejsze|najnowsze|najważniejsze|ostatnie|popularne|polecane|powiązane|podobne|inne|pozostałe) (czytane|komentowane|oglądane|artykuły|wiadomości|tematy|wpisy|teksty|informacje|treści|newsy|w *|z *|na *), (czytaj|zobacz|przeczytaj) (także|też|również), (więcej|wszystko) (z|na|w|od|o|na temat) *, polecamy, polecamy *, polecane, warto (przeczytać|zobaczyć) *, to (cię|może cię|może) *zainteres* *, może cię *, może zainteresować *, najczęściej czytane *, najpopularniejsze, najnowsze, popularne, (na topie|trendy|gorące tematy|na czasie|w skrócie|wybrane dla ciebie|dla ciebie|nie przegap), nie przegap *, powiązane, tematy dnia, (dzieje się|dziś) *, z tej samej *, oferty *, nasze *, serwisy *
  `
}
