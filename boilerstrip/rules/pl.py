"""Polish: the cues of boilerplate in Polish pages, and the word lists of the language."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

RULES = (
    # newsletter
    Rule(
        "pl.newsletter.sign_up",
        "newsletter",
        at="start",
        max_chars=220,
        phrases=(
            "zapisz się (do|na) (newsletter*|biuletyn*)",
            "zapisz się (do|na) (nasz|nasze|naszego|naszych|darmowy|darmowego|bezpłatny|bezpłatnego) ... "
            "(newsletter*|biuletyn*|alert*)",
            "zapisz się (do|na) (nasz|naszego|darmowy|bezpłatny|codzienny|cotygodniowy|poranny) (newsletter*|"
            "biuletyn*)",
        ),
        hits=(
            "Zapisz się na newsletter i bądź na bieżąco",
            "Zapisz się do naszego bezpłatnego newslettera, a w każdy piątek dostaniesz od nas list.",
        ),
        misses=(
            "Zapisz się na badania, póki są wolne terminy, apelują lekarze.",
            "Zapisał się na newsletter sklepu i stracił oszczędności.",
        ),
    ),
    Rule(
        "pl.newsletter.subscribe",
        "newsletter",
        at="start",
        max_chars=200,
        phrases=(
            "(subskrybuj|zaprenumeruj|zamów|odbieraj) (nasz|darmowy|bezpłatny|codzienny|cotygodniowy) ... "
            "(newsletter*|biuletyn*)",
            "(subskrybuj|zaprenumeruj|zamów|odbieraj) (nasz|darmowy|bezpłatny) (newsletter*|biuletyn*)",
            "(subskrybuj|zaprenumeruj|zamów|odbieraj|otrzymuj) newsletter*",
        ),
        hits=("Subskrybuj nasz newsletter", "Zamów darmowy newsletter z wiadomościami z regionu"),
        misses=(
            "Subskrybuje nasz newsletter 300 osób, mówi właścicielka piekarni.",
            "Zamów nasz chleb przez internet.",
        ),
    ),
    Rule(
        "pl.newsletter.in_inbox",
        "newsletter",
        at="any",
        strength="likely",
        max_chars=300,
        phrases=(
            "(na|do|w) (twoją|twojej|swoją|swojej|waszą|waszej|państwa) (skrzynk*|skrzync*|pocz*) [mailow*|"
            "e-mail|email|pocztow*]",
        ),
        hits=("Co sobotę wyślemy list na Twoją skrzynkę.", "W każdy wtorek w Twojej skrzynce mailowej"),
        misses=("W skrzynce na listy leżał awizo.", "Skrzynka mailowa ministra została przejęta."),
    ),
    Rule(
        "pl.newsletter.our_newsletter",
        "newsletter",
        at="any",
        strength="likely",
        max_chars=260,
        phrases=(
            "(nasz|naszego|naszym|naszemu|nasze|naszych) (newsletter*|biuletyn*)",
            "(newsletter*|biuletyn*) (redakcji|naszej redakcji)",
        ),
        hits=("Dołącz do czytelników naszego newslettera", "W naszym newsletterze znajdziesz więcej."),
        misses=("Firma rozesłała newsletter do klientów.", "Biuletyn meteorologów ostrzegał przed burzą."),
    ),
    Rule(
        "pl.newsletter.join_readers",
        "newsletter",
        at="start",
        max_chars=250,
        phrases=("(dołącz|dołączcie) do... (czytelników|odbiorców|subskrybentów|osób)... (newsletter*|biuletyn*)",),
        hits=(
            "Dołącz do 20 tysięcy odbiorców naszego newslettera",
            "Dołącz do czytelników, którzy dostają nasz newsletter",
        ),
        misses=("Dołącz do nas, krzyczeli demonstranci.", "Dołączył do grona subskrybentów kanału."),
    ),
    Rule(
        "pl.newsletter.stay_up_to_date",
        "newsletter",
        at="start",
        strength="likely",
        max_chars=200,
        phrases=(
            "(chcesz|chcecie) być na bieżąco",
            "bądź na bieżąco",
            "(nie przegap|nie przegapcie) (żadn*|najważniejsz*|naszych)",
        ),
        hits=("Chcesz być na bieżąco?", "Bądź na bieżąco z informacjami z regionu!"),
        misses=("Chciał być na bieżąco, więc kupił radio.", "Będąc na bieżąco, wiedział o wszystkim."),
    ),
    Rule(
        "pl.newsletter.enter_address",
        "newsletter",
        at="line",
        phrases=(
            "(podaj|wpisz|wprowadź) [swój|twój] (adres e-mail|adres email|adres mailowy|e-mail|email|mail)",
            "(twój|swój) (adres e-mail|adres email|adres mailowy|e-mail|email)",
            "adres (e-mail|email|mailowy)",
        ),
        hits=("Wpisz swój adres e-mail", "Twój e-mail:"),
        misses=("Podaj adres e-mail, a bank przyśle umowę.", "Twój e-mail trafił do złej osoby."),
    ),
    Rule(
        "pl.newsletter.form_button",
        "newsletter",
        at="line",
        phrases=(
            "zapisz (się|mnie) [teraz|już teraz|za darmo|bezpłatnie|tutaj]",
            "zapisuję się [na newsletter]",
            "(chcę otrzymywać|zamawiam|subskrybuję) newsletter",
            "newslettery",
            "nasze newslettery",
        ),
        hits=("Zapisz się", "Zapisuję się!"),
        misses=("Zapisz się u lekarza.", "Newslettery wróciły do łask."),
    ),
    Rule(
        "pl.newsletter.label",
        "newsletter",
        at="line",
        strength="likely",
        max_chars=60,
        phrases=("newsletter", "biuletyn", "subskrybuj", "subskrypcja", "imię i nazwisko"),
        hits=("Newsletter", "Subskrybuj"),
        misses=("Newsletter jest nudny.", "Subskrypcja drożeje."),
    ),
    Rule(
        "pl.newsletter.thanks",
        "newsletter",
        at="start",
        max_chars=160,
        phrases=(
            "(dziękujemy|dzięki) za (zapisanie się|zapis na|zapis do|subskrypcję)",
            "sprawdź (swoją|swoja) skrzynkę ... (potwierd*|link*)",
        ),
        hits=("Dziękujemy za zapisanie się do newslettera!", "Sprawdź swoją skrzynkę i potwierdź adres."),
        misses=("Dziękujemy za wsparcie, mówiła mama Oli.", "Sprawdź swoją skrzynkę bezpieczników, radzi strażak."),
    ),
    Rule(
        "pl.newsletter.unsubscribe",
        "newsletter",
        at="any",
        max_chars=300,
        phrases=(
            "(możesz|możecie) (wypisać się|zrezygnować) z (newslettera|subskrypcji newslettera|listy mailingowej)",
            "(wypiszesz się|zrezygnujesz) z (newslettera|subskrypcji newslettera|listy mailingowej)",
            "z (newslettera|subskrypcji newslettera) ... (zrezygnować|wypisać) ... (w każdej chwili|w dowolnym "
            "momencie)",
            "zgodę... (możesz|możecie)... (wycofać|cofnąć) w (każdej chwili|dowolnym momencie)",
        ),
        hits=("W każdej chwili możesz wypisać się z newslettera.", "Zgodę możesz wycofać w każdej chwili."),
        misses=("Z kursu można zrezygnować w każdej chwili.", "Zgodę wycofano w ostatniej chwili."),
    ),
    Rule(
        "pl.newsletter.i_agree",
        "newsletter",
        at="start",
        max_chars=400,
        phrases=(
            "(wyrażam|wyraź) zgodę na (otrzymywanie|przesyłanie|wysyłanie|przetwarzanie)... (danych|informacji|"
            "treści|newsletter*|ofert*)",
            "(zapisując się|zapisanie się|klikając)... (akceptujesz|zgadzasz się|oznacza zgodę)",
        ),
        hits=(
            "Wyrażam zgodę na otrzymywanie informacji handlowych drogą elektroniczną.",
            "Zapisując się, akceptujesz regulamin serwisu.",
        ),
        misses=("Wyrażam zgodę na ten eksperyment, napisał w liście.", "Zapisując się do chóru, nie umiał czytać nut."),
    ),
    # paywall
    Rule(
        "pl.paywall.only_for",
        "paywall",
        at="start",
        max_chars=140,
        phrases=(
            "(artykuł|tekst|treść|materiał|wywiad) [jest] [dostępny|dostępna] [tylko|wyłącznie] dla "
            "(prenumeratorów|subskrybentów|abonentów|zalogowanych)",
            "(ten artykuł|ten tekst|ta treść|ten materiał) jest ... dla (naszych|prenumeratorów|subskrybentów|"
            "abonentów|zalogowanych|zarejestrowanych)",
            "(tylko|wyłącznie) dla (prenumeratorów|subskrybentów|abonentów|zalogowanych)",
        ),
        hits=(
            "Artykuł dostępny tylko dla prenumeratorów",
            "Ta treść jest dostępna wyłącznie dla subskrybentów serwisu.",
        ),
        misses=(
            "Ten tekst jest dla mnie świętością, mówiła aktorka.",
            "Karnet był tylko dla członków klubu.",
        ),
    ),
    Rule(
        "pl.paywall.remaining",
        "paywall",
        at="start",
        max_chars=120,
        phrases=(
            "pozostało [ci] [jeszcze] [do przeczytania] #% (artykułu|tekstu|treści)",
            "pozostało [ci] [jeszcze] [do przeczytania] # (%|proc.|procent) (artykułu|tekstu|treści)",
            "do (końca|przeczytania) [artykułu|tekstu] (pozostało|zostało) [ci|jeszcze] #",
        ),
        hits=("Pozostało 84% artykułu", "Pozostało Ci do przeczytania 91 proc. tekstu."),
        misses=("Pozostało 30 proc. zapasów gazu.", "Do końca meczu pozostało kilka sekund."),
    ),
    Rule(
        "pl.paywall.already_subscriber",
        "paywall",
        at="start",
        max_chars=120,
        phrases=(
            "masz już (subskrypcję|prenumeratę|konto|dostęp|abonament|wykupion*)",
            "masz (subskrypcję?|prenumeratę?|konto?|dostęp?)",
            "(jesteś|jesteście) już (prenumerator*|subskrybent*|abonent*|nasz*)",
            "nie masz (jeszcze konta|konta|subskrypcji|prenumeraty)",
        ),
        hits=("Masz już prenumeratę? Zaloguj się", "Jesteś już subskrybentem?"),
        misses=("Masz już dosyć zimy, prawda?", "Jesteś już duży, powiedział ojciec."),
    ),
    Rule(
        "pl.paywall.log_in_to_read",
        "paywall",
        at="start",
        max_chars=170,
        phrases=(
            "(zaloguj|zarejestruj) (się|się,) (aby|żeby|by|i) (czytać|czytaj|przeczytać|przeczytaj|kontynuować|"
            "dokończyć|zobaczyć całość)",
            "(zaloguj|zarejestruj) się lub (zaloguj|zarejestruj|wykup|kup|załóż)",
            "(załóż|stwórz|utwórz) (konto|bezpłatne konto|darmowe konto|konto,) (i|aby|żeby|by) (czytać|czytaj|"
            "przeczytać|kontynuować)",
        ),
        hits=("Zaloguj się, aby czytać dalej", "Załóż bezpłatne konto i czytaj bez ograniczeń"),
        misses=(
            "Zaloguj się i sprawdź, czy przelew dotarł, radzi policja.",
            "Załóż konto w banku, a dostaniesz kubek.",
        ),
    ),
    Rule(
        "pl.paywall.to_read_on",
        "paywall",
        at="start",
        max_chars=200,
        phrases=(
            "(aby|żeby|by) (czytać dalej|czytać bez|przeczytać całość|przeczytać cały|dokończyć|kontynuować) "
            "... (zaloguj*|wykup*|kup|zarejestruj*|załóż|subskryb*)",
            "(chcesz|chcecie) (czytać dalej|przeczytać całość|przeczytać cały)",
            "(czytaj dalej|czytaj bez ograniczeń|czytaj wszystko) (z|w|dzięki|już od|od) (subskrypcją|"
            "prenumeratą|prenumeracie|subskrypcji|abonamentem)",
        ),
        hits=("Aby przeczytać cały artykuł, zaloguj się lub wykup dostęp.", "Chcesz przeczytać całość?"),
        misses=("Aby czytać dalej, założył okulary.", "Czytaj dalej, powiedziała, i nie przerywaj."),
    ),
    Rule(
        "pl.paywall.buy",
        "paywall",
        at="start",
        max_chars=200,
        phrases=(
            "(wykup|kup|zamów|odnów|przedłuż|wybierz|aktywuj) [swoją|naszą|cyfrową|roczną] (subskrypcję|prenumeratę)",
            "(wykup|kup|wybierz|uzyskaj|zyskaj|odblokuj) [pełny|nieograniczony|cyfrowy|stały] dostęp (do "
            "wszystkich|do serwisu|do tekstów|do artykułów|do naszych|do portalu|do pełnej|już|od|za|na|i|cyfrowy)",
            "(wykup|kup|uzyskaj|zyskaj|odblokuj) (dostęp|pełny dostęp|dostęp premium) (i|aby|żeby|by) (czytaj|czytać)",
        ),
        hits=("Wykup subskrypcję i czytaj bez ograniczeń", "Zyskaj dostęp do wszystkich tekstów za 9,90 zł"),
        misses=("Wykup subskrypcji ruszy jesienią, podała giełda.", "Kup bilety wcześniej, radzą kibice."),
    ),
    Rule(
        "pl.paywall.button",
        "paywall",
        at="line",
        phrases=(
            "(kup|wykup|uzyskaj|odblokuj) [pełny|cyfrowy] (dostęp|subskrypcję|prenumeratę)",
            "(kup|zamów|wybierz|sprawdź) (prenumeratę|subskrypcję|pakiet|ofertę prenumeraty)",
            "subskrybuj (teraz|już teraz|i czytaj dalej)",
            "(strefa|artykuł|tekst|treść) premium",
            "przeczytaj (całość|cały artykuł|cały tekst) [w prenumeracie|w subskrypcji]",
            "(zostań|dołącz do) (prenumeratorem|subskrybentem|subskrybentów|prenumeratorów)",
            "odblokuj (artykuł|tekst|ten artykuł)",
        ),
        hits=("Kup dostęp", "Artykuł premium"),
        misses=("Kup dostęp do morza, kpią turyści.", "Premium to słowo wytrych."),
    ),
    Rule(
        "pl.paywall.unlimited",
        "paywall",
        at="any",
        strength="likely",
        max_chars=260,
        phrases=(
            "(nieograniczon*|pełn*|nielimitowan*) dostęp* do (wszystkich|naszych|serwisu|treści|tekstów|"
            "artykułów|portalu)",
            "(w|z|dzięki) (subskrypcji|prenumeracie|prenumeratą|subskrypcją) (otrzymujesz|zyskujesz|czytasz|"
            "przeczytasz|masz)",
            "(dalsza część|dalszy ciąg|reszta|całość|cały tekst|cały artykuł) ... (prenumera*|subskryb*|subskrypc*)",
        ),
        hits=("Zyskujesz nieograniczony dostęp do naszych tekstów.", "Dalsza część artykułu dla prenumeratorów"),
        misses=("Świadkowie mieli nieograniczony dostęp do akt.", "Dalsza część śledztwa utknęła."),
    ),
    Rule(
        "pl.paywall.price",
        "paywall",
        at="any",
        strength="likely",
        max_chars=200,
        phrases=(
            "(tylko|już od|za jedyne|od|za) # zł (za pierwszy miesiąc|miesięcznie|za miesiąc|tygodniowo|na "
            "start|rocznie)",
            "(pierwszy miesiąc|przez miesiąc) (za złotówkę|za darmo|gratis)",
            "potem # zł (miesięcznie|za miesiąc|co miesiąc)",
        ),
        hits=("Już od 9,90 zł miesięcznie", "Pierwszy miesiąc za złotówkę, potem 19,90 zł miesięcznie."),
        misses=("Czynsz wzrósł o 90 zł.", "Zarabia 4 tysiące złotych."),
    ),
    Rule(
        "pl.paywall.meter",
        "paywall",
        at="start",
        max_chars=220,
        phrases=(
            "(wykorzystałeś|wykorzystałaś|wyczerpałeś|przeczytałeś|wykorzystany został|wykorzystano)... (limit "
            "darmowych|limit bezpłatnych|darmow* artykuł*|bezpłatn* artykuł*|darmow* tekst*|limit artykułów)",
            "to (twój|już twój) ostatni (darmowy|bezpłatny) (artykuł|tekst)",
        ),
        hits=("Wykorzystałeś limit darmowych artykułów w tym miesiącu.", "To Twój ostatni darmowy artykuł"),
        misses=("Wykorzystałeś szansę, powiedział trener.", "Przeczytałeś to w gazecie?"),
    ),
    Rule(
        "pl.paywall.cancel",
        "paywall",
        at="line",
        phrases=(
            "(anuluj|zrezygnuj|anulujesz|zrezygnujesz|możesz zrezygnować|możesz anulować) [kiedy chcesz|w "
            "każdej chwili|w dowolnym momencie]",
            "(bez zobowiązań|subskrypcja odnawia się automatycznie|płatność cykliczna|odnawiane automatycznie)",
        ),
        hits=("Zrezygnuj w każdej chwili", "Bez zobowiązań."),
        misses=("Zrezygnuj z soli, radzą lekarze.", "Bez zobowiązań żyje się lżej."),
    ),
    # donation
    Rule(
        "pl.donation.support_us",
        "donation",
        at="start",
        max_chars=240,
        phrases=(
            "(wesprzyj|wspieraj|wspomóż|wesprzyjcie|wspierajcie|wspieram) (nas|nasz*|redakcj*|niezależne "
            "dziennikarstwo|wolne media|niezależne media)",
            "(możesz|możecie|można) (nas wesprzeć|wesprzeć nas|wesprzeć nasz*|wesprzeć redakcję|nas wspierać|"
            "wspierać nas)",
            "(pomóż|pomóżcie) nam (tworzyć|pisać|rozwijać) (dalej|dziennikarstwo|teksty|portal|redakcję|ten "
            "portal|nasz*)",
        ),
        hits=("Wesprzyj nas i pomóż nam pisać dalej", "Możesz nas wesprzeć na Patronite."),
        misses=("Wesprzyj się na barierce, radził przewodnik.", "Wspieraj swoich, głosiło hasło na plakacie."),
    ),
    Rule(
        "pl.donation.become_patron",
        "donation",
        at="start",
        max_chars=160,
        phrases=(
            "zostań (naszym|naszą|patronem|patronką|mecenasem|mecenaską|darczyńcą|wspierającym)",
            "(dołącz|dołączcie) do (grona|naszych) (patronów|darczyńców|wspierających|naszych patronów|naszych "
            "darczyńców)",
        ),
        hits=("Zostań naszym patronem", "Dołącz do grona darczyńców"),
        misses=("Został patronem szkoły.", "Zostań w domu, apelował minister."),
    ),
    Rule(
        "pl.donation.coffee",
        "donation",
        at="start",
        max_chars=160,
        phrases=("(postaw|kup) (nam|mi|autorowi|autorce|redakcji) [wirtualną|symboliczną] kawę",),
        hits=("Postaw mi kawę", "Postaw nam wirtualną kawę, jeśli tekst się podobał."),
        misses=("Postaw kawę na stole.", "Kup mi chleb, prosiła."),
    ),
    Rule(
        "pl.donation.give",
        "donation",
        at="start",
        strength="likely",
        max_chars=220,
        phrases=(
            "(wpłać|wpłacaj|przelej|przekaż) [nam] [swoją|dowolną] (darowiznę|kwotę|sumę)",
            "przekaż [nam] [swoje|swój] (1,5%|1,5 %|1,5 proc.|1,5 procent*) [podatku]",
            "(darowizn*|wpłat*) (można|możesz|prosimy) ... (konto|konta|przelew*|blik*)",
            "(nasz numer konta|numer konta|nr konta|konto do wpłat|dane do przelewu)",
            "(tytułem|tytuł przelewu|w tytule przelewu)... (darowizna|wsparcie)",
        ),
        hits=("Przekaż nam 1,5% podatku", "Numer konta: 00 1111 2222"),
        misses=("Przekazał 1,5 proc. podatku fundacji.", "Przekaż dzieciom, że wrócę."),
    ),
    Rule(
        "pl.donation.for_our_work",
        "donation",
        at="start",
        max_chars=240,
        phrases=(
            "(wpłać|przekaż|przelej) ... (na rzecz|na rozwój|na działalność|na utrzymanie|na pracę) (naszej|"
            "naszego|redakcji|portalu|naszych)",
            "przekaż nam (swoje|swój) (1,5%|1,5 %|1,5 proc.|1,5 procent*)",
            "(jeśli|jeżeli) (cenisz|cenicie|doceniasz|podoba|podobają|uważasz|czytasz|możesz) ... (wesprzyj|"
            "wspieraj|postaw|wpłać|rozważ|dorzuć) [nas|nam|nasz*]",
        ),
        hits=("Wpłać dowolną kwotę na rozwój naszego portalu", "Jeśli cenisz naszą pracę, wesprzyj nas."),
        misses=("Wpłać pieniądze na konto sądu.", "Jeśli możesz, zostań w domu."),
    ),
    Rule(
        "pl.donation.thanks_to_you",
        "donation",
        at="any",
        strength="likely",
        max_chars=350,
        phrases=(
            "dzięki (twojemu|twojej|twoim|waszemu|waszej|waszym|państwa) (wsparciu|wpłatom|wpłacie|pomocy|"
            "darowiźnie|darowiznom)",
            "(utrzymujemy się|finansujemy się|działamy|istniejemy|pracujemy) [tylko|wyłącznie|głównie] (z|"
            "dzięki) (wpłat*|darowizn*|waszym*|wasz*|dobrowoln*|wsparci*|czytelni*)",
            "(prosimy|proszę) (cię|was|państwa) o (wsparcie|wpłat*|darowizn*|pomoc finansową)",
            "(bez|potrzebujemy) (twojego|twojej|waszego|waszej|państwa) (wsparcia|pomocy)",
            "nie (stoją|stoi) za nami (partie|żaden|bogaci|wielki|korporacje)",
        ),
        hits=("Dzięki Waszemu wsparciu możemy pisać dalej.", "Utrzymujemy się wyłącznie z wpłat czytelników."),
        misses=("Dzięki wsparciu miasta powstał plac zabaw.", "Prosimy o ciszę, powiedział sędzia."),
    ),
    Rule(
        "pl.donation.platform",
        "donation",
        at="any",
        max_chars=250,
        phrases=(
            "(wesprzyj|wspieraj|wspierać|wesprzeć) (nas|mnie|nasz*|redakcję|autora|ten projekt) ... (patronite*|"
            "zrzut*|buycoffee*|suppi*|blik*)",
            "(nasz|naszym|mój|moim) (profil|profilu) [w serwisie|na] patronite",
        ),
        hits=("Jeśli lubisz te teksty, możesz wspierać mnie na Patronite.", "Wesprzyj redakcję przez Patronite"),
        misses=("Autor zbierał na Patronite na nową płytę.", "Zrzutka przekroczyła milion złotych."),
    ),
    Rule(
        "pl.donation.button",
        "donation",
        at="line",
        max_chars=80,
        phrases=(
            "(wesprzyj|wspieram|wspieraj|wpłacam|wpłać) [nas|teraz|redakcję|jednorazowo|co miesiąc]",
            "(przekaż|wpłać) (darowiznę|dowolną kwotę)",
            "(wpłata|wsparcie) (jednorazowa|jednorazowe|miesięczna|miesięczne|cykliczna)",
            "(inna|dowolna|własna) kwota",
        ),
        hits=("Wspieram", "Przekaż darowiznę"),
        misses=("Wspieram Ukrainę, mówi kierowca.", "Inna kwota padła w sądzie."),
    ),
    # related
    Rule(
        "pl.related.see_also_colon",
        "related",
        at="start",
        max_chars=140,
        phrases=(
            "(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|poczytaj|zobaczcie|przeczytajcie) (także|też|również|"
            "więcej|koniecznie|teraz|inne|poprzednie)(:| -| >| »|>)",
            "(polecamy także|polecamy też|polecamy również|polecany artykuł|powiązane|na podobny temat|dowiedz "
            "się więcej)(:|>)",
        ),
        hits=("Czytaj także: Most zamknięty do jesieni", "Polecamy także: Jak oszczędzać wodę"),
        misses=("Zobacz też, czy masz ważny paszport.", "Czytaj dalej, powiedziała, i nie przerywaj."),
    ),
    Rule(
        "pl.related.label_and_title",
        "related",
        at="start",
        max_chars=140,
        needs=("polecamy", "warto", "zobacz", "czytaj", "archiwum", "temat"),
        pattern=(
            r"(?:polecamy|warto (?:przeczytać|zobaczyć)|zobacz|czytaj|przeczytaj|z archiwum|w temacie|"
            r"na ten temat) ?[:>] ?(?-i:[\p{Lu}\d\"])"
        ),
        hits=("POLECAMY: Jak oszczędzać wodę", "Warto przeczytać: Dom nad rzeką"),
        misses=("Polecamy: kaczkę z jabłkami i kompot.", "Warto przeczytać: to książka o wsi."),
    ),
    Rule(
        "pl.related.see_also",
        "related",
        at="start",
        strength="likely",
        max_chars=140,
        phrases=(
            "(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|poczytaj|posłuchaj) (także|też|również|koniecznie)",
            "(polecamy|warto przeczytać|warto zobaczyć) (także|też|również)",
            "(zobacz|sprawdź) (więcej|inne|pozostałe|najnowsze|nasze|wszystkie)",
        ),
        hits=("Zobacz również Nowy dworzec w Lipowie", "Polecamy także"),
        misses=("Zobacz, mówił dziadek, tu stał młyn.", "Sprawdź, czy prąd jest wyłączony."),
    ),
    Rule(
        "pl.related.heading",
        "related",
        at="line",
        max_chars=80,
        phrases=(
            "(powiązane|podobne|polecane|inne|najnowsze|najpopularniejsze|najczęściej czytane|ostatnie|ciekawe|"
            "popularne) (artykuły|teksty|tematy|wpisy|treści|wiadomości|newsy|materiały|posty|informacje)",
            "(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|polecamy|poczytaj) (także|też|również)",
            "(najczęściej czytane|najpopularniejsze|najchętniej czytane|ostatnio dodane|popularne teraz|to cię "
            "zainteresuje|na skróty|nie przegap|gorące tematy|warto przeczytać|więcej na ten temat|w tym "
            "temacie|zobacz więcej|czytaj więcej|czytaj całość|dowiedz się więcej|polecamy|polecane|polecane "
            "dla ciebie)",
            "(może|to może|te artykuły mogą|mogą) (cię|was|państwa) [również|też] (zainteresować|zaciekawić)",
            "(inne z tej kategorii|z tej samej kategorii|więcej z tej kategorii|więcej z działu|redakcja poleca|"
            "poleca redakcja|wybrane dla ciebie)",
        ),
        hits=("Polecane artykuły", "Najczęściej czytane:"),
        misses=("Najnowsze wiadomości z frontu są złe.", "Czytaj więcej, a nauczysz się pisać."),
    ),
    Rule(
        "pl.related.continue",
        "related",
        at="line",
        strength="likely",
        max_chars=60,
        phrases=(
            "czytaj (dalej|więcej) [tutaj|tu]",
            "(więcej|więcej informacji|szczegóły) [tutaj|wkrótce|niebawem]",
            "najnowsze",
            "popularne",
            "na topie",
        ),
        hits=("Czytaj dalej »", "Więcej"),
        misses=("Czytaj dalej, nie czekaj na mnie.", "Najnowsze z dzieci ma rok."),
    ),
    Rule(
        "pl.related.more_about",
        "related",
        at="start",
        max_chars=130,
        phrases=(
            "więcej (na ten temat|o tej sprawie|o tym|informacji|na temat|wiadomości z regionu)(:|>| >)",
            "(więcej|inne|pozostałe) (artykułów|artykuły|tekstów|teksty|wpisy|wpisów|materiałów) (autora|"
            "autorki|tego autora|tej autorki|z działu|z kategorii|z cyklu)",
            "więcej (takich|podobnych) (tekstów|artykułów|wiadomości|informacji|treści)",
        ),
        hits=("Więcej na ten temat: Powódź w Lipowie", "Inne artykuły autora"),
        misses=("Więcej informacji nie podano.", "Więcej na temat budżetu powie minister."),
    ),
    Rule(
        "pl.related.more_news",
        "related",
        at="start",
        strength="likely",
        max_chars=160,
        phrases=(
            "więcej (wiadomości|informacji|aktualności|newsów|tekstów|ciekawostek) (z|ze|o|na|znajdziesz|znajdziecie)",
            "(o sprawie|o tym|wcześniej|jako pierwsi|szerzej o tym) (pisaliśmy|informowaliśmy) (tutaj|tu|w "
            "tekście|w artykule|w materiale)",
            "(pisaliśmy o tym|informowaliśmy o tym) (tutaj|tu|w tekście|w artykule)",
        ),
        hits=("Więcej wiadomości z Lipowa", 'O sprawie pisaliśmy w tekście "Kto zapłaci za most".'),
        misses=("Więcej wiedział o tym sąsiad.", "Pisaliśmy do siebie codziennie."),
    ),
    # share
    Rule(
        "pl.share.button",
        "share",
        at="line",
        max_chars=90,
        phrases=(
            "udostępnij [artykuł|ten artykuł|tekst|ten tekst|wpis|post|znajomym|to|link]",
            "(udostępnij|podziel się|opublikuj|poleć|wyślij|prześlij) (na|przez|w|do) (facebook*|twitter*|x|"
            "linkedin*|whatsapp*|messenger*|e-mail|email|pinterest|wykop*|telegram*)",
            "podziel się [tym artykułem|artykułem|tekstem|tym|ze znajomymi|opinią|wrażeniami]",
            "(tweetnij|wykop|kopiuj link|skopiuj link|kopiuj adres|link skopiowany|skopiowano link|lubię to|"
            "polub|polub nas|drukuj|wydrukuj|zapisz na później|dodaj do ulubionych|wyślij mailem|wyślij "
            "e-mailem|wyślij znajomemu|poleć znajomym)",
        ),
        hits=("Udostępnij", "Podziel się na Facebooku"),
        misses=("Udostępnij miejsce starszym.", "Podziel się chlebem."),
    ),
    Rule(
        "pl.share.follow",
        "share",
        at="start",
        max_chars=200,
        phrases=(
            "(obserwuj|obserwujcie|śledź|śledźcie|polub|polubcie|zaobserwuj|znajdziesz|znajdź|szukaj) (nas|"
            "nasz*|mnie) ... (facebook*|instagram*|twitter*|x|google*|tiktok*|whatsapp*|youtub*|telegram*|"
            "threads|bluesky|linkedin*|mediach społecznościowych)",
            "(jesteśmy|jesteśmy też|jesteśmy także) (na|w) (facebook*|instagram*|twitter*|google*|tiktok*|"
            "whatsapp*|youtub*|telegram*)",
            "(dołącz|dołączcie) do (nas na|nas w|naszej grupy|naszego kanału|naszej społeczności|dyskusji na "
            "facebooku)",
            "(subskrybuj|zasubskrybuj|subskrybujcie) (nasz kanał|nasz podcast|kanał|nas)",
        ),
        hits=("Obserwuj nas na Instagramie", "Dołącz do naszej grupy na Facebooku!"),
        misses=("Obserwuj nas uważnie, rzucił iluzjonista.", "Dołącz do protestu, wołali studenci."),
    ),
    Rule(
        "pl.share.like_this",
        "share",
        at="start",
        max_chars=200,
        phrases=(
            "(podobał|spodobał|podoba) (ci|wam) się [ten|nasz] (artykuł|tekst|materiał|wpis|wywiad)",
            "(udostępnij|podaj) (dalej|ten artykuł|ten tekst|ten wpis)",
        ),
        hits=("Podobał Ci się ten artykuł? Podaj dalej!", "Udostępnij ten tekst znajomym"),
        misses=("Podobał się jej ten spokój.", "Podaj piłkę, krzyczał trener."),
    ),
    Rule(
        "pl.share.counter",
        "share",
        at="line",
        max_chars=40,
        phrases=(
            "# [tys.] (udostępnień|udostępnienia|udostępnienie|polubień|polubienia|wyświetleń|odsłon)",
            "(udostępnień|polubień|wyświetleń|wyświetlenia|odsłony|odsłon): #",
        ),
        hits=("128 udostępnień", "Odsłon: 5020"),
        misses=("128 osób udostępniło post.", "Film ma już 3 miliony wyświetleń w sieci."),
    ),
    Rule(
        "pl.share.platform",
        "share",
        at="line",
        strength="likely",
        max_chars=60,
        phrases=(
            "(facebook|twitter|messenger|whatsapp|instagram|pinterest|linkedin|tiktok|youtube) [twitter|"
            "messenger|whatsapp|instagram|linkedin|youtube]",
        ),
        hits=("Facebook", "Facebook Twitter"),
        misses=("Facebook przeprasza.", "Twitter zmienił nazwę."),
    ),
    # comments
    Rule(
        "pl.comments.label",
        "comments",
        at="line",
        max_chars=80,
        phrases=(
            "(dodaj|napisz|zostaw|pokaż|zobacz|czytaj|ukryj|przeczytaj) (komentarz|komentarze|wszystkie "
            "komentarze|swój komentarz)",
            "(komentarze|skomentuj|brak komentarzy|najnowsze komentarze|wszystkie komentarze|opinie czytelników|"
            "dołącz do dyskusji|komentarze czytelników|skomentuj artykuł|anuluj pisanie odpowiedzi|opublikuj "
            "komentarz)",
            "# (komentarzy|komentarze|komentarz)",
            "komentarze \\(#",
            "komentarzy: #",
        ),
        hits=("Dodaj komentarz", "Komentarze (14)"),
        misses=("Komentarze były ostre.", "14 komentarzy usunięto."),
    ),
    Rule(
        "pl.comments.short_label",
        "comments",
        at="line",
        strength="likely",
        max_chars=40,
        phrases=(
            "(komentarz|dyskusja|odpowiedz|zgłoś|opinie|cytuj|zgłoś nadużycie|sortuj|od najnowszych|od najstarszych)",
        ),
        hits=("Komentarz", "Odpowiedz"),
        misses=("Komentarz był zbędny.", "Odpowiedz mi!"),
    ),
    Rule(
        "pl.comments.log_in",
        "comments",
        at="start",
        max_chars=180,
        phrases=(
            "(zaloguj|zarejestruj) (się|się,) (aby|żeby|by|i) (dodać|dodawać|skomentować|komentować|zostawić|"
            "napisać|dopisać) [komentarz|opinię]",
            "(musisz|trzeba) ... (zalogowan*|zalogować) ... (komentarz*|komentować|skomentować|opini*)",
            "[aby|żeby] (dodać|dodawać|zamieścić) (komentarz|komentarze)... (zaloguj|zalogowan*|musisz)",
            "(twój adres e-mail|twój adres email|adres e-mail) nie (zostanie|będzie) (opublikowany|widoczny|"
            "publikowany)",
            "(wymagane pola|pola wymagane) są oznaczone",
        ),
        hits=("Zaloguj się, aby dodać komentarz", "Twój adres e-mail nie zostanie opublikowany."),
        misses=("Zaloguj się, aby sprawdzić wynik egzaminu.", "Musisz tam pojechać, mówili."),
    ),
    Rule(
        "pl.comments.what_do_you_think",
        "comments",
        at="start",
        max_chars=220,
        phrases=(
            "(napisz|napiszcie|daj|dajcie|podziel|podzielcie|zostaw|zostawcie|czekamy) (w komentarz*|znać w "
            "komentarz*|pod artykułem|pod tekstem)",
            "(napisz|napiszcie|daj|dajcie|podziel|podzielcie|zostaw|zostawcie|czekamy) ... (w komentarz*|pod "
            "artykułem|pod tekstem|w sekcji komentarzy)",
            "(co o tym|co wy|a wy|a ty|jak wy) (myślisz|myślicie|sądzisz|sądzicie|uważacie|oceniacie) ... "
            "(komentarz*|piszcie|napiszcie|napisz|dajcie znać|daj znać)",
            "(zachęcamy|zapraszamy) do (komentowania|dyskusji|wymiany opinii|pozostawienia komentarza)",
            "bądź (pierwszy|pierwszą|pierwszym), (który|która) (skomentuje|doda komentarz)",
        ),
        hits=("Napiszcie w komentarzach, co o tym sądzicie", "Zachęcamy do dyskusji pod tekstem."),
        misses=("Napisz to jeszcze raz, prosiła.", "Co o tym myślicie? - pytał burmistrz."),
    ),
    Rule(
        "pl.comments.opinion_asked",
        "comments",
        at="line",
        strength="likely",
        max_chars=90,
        phrases=(
            "(co o tym|a wy, co o tym|i co wy na to|co na ten temat) (myślisz|myślicie|sądzisz|sądzicie|uważacie)[?]",
        ),
        hits=("Co o tym sądzicie?", "Co o tym myślisz?"),
        misses=("Co o tym sądzić, nie wiadomo.", "Co myślicie o nowej szkole, pytała radna."),
    ),
    Rule(
        "pl.comments.rules",
        "comments",
        at="start",
        max_chars=350,
        phrases=(
            "(redakcja|portal|wydawca|serwis|redakcja portalu|administrator)... nie (odpowiada|ponosi "
            "odpowiedzialności|bierze odpowiedzialności) za (treść komentarz*|treści komentarz*|treść opini*|"
            "treść wpisów|treści publikowane|komentarze|wpisy|opinie)",
            "(komentarze|opinie|wpisy) ... są (prywatnymi|prywatną|subiektywnymi|wyrazem) ... (użytkowników|"
            "czytelników|internautów|osób|autorów)",
            "(możliwość komentowania|komentowanie|sekcja komentarzy|dodawanie komentarzy) ... (wyłączon*|"
            "zamknięt*|zablokowan*|niedostępn*)",
            "(komentarze|dyskusja) (są moderowane|pod tym artykułem została|zostały wyłączone|pod artykułem zostały)",
        ),
        hits=("Redakcja nie odpowiada za treść komentarzy.", "Możliwość komentowania została wyłączona."),
        misses=("Komentarze polityków są ostre.", "Redakcja nie odpowiada na listy od tygodnia, skarżył się autor."),
    ),
    # advert
    Rule(
        "pl.advert.label",
        "advert",
        at="line",
        max_chars=80,
        phrases=(
            "(reklama|autopromocja|koniec reklamy|treść sponsorowana|artykuł sponsorowany|tekst sponsorowany|"
            "post sponsorowany|wpis sponsorowany|link sponsorowany|linki sponsorowane|sponsorowane|artykuł "
            "promocyjny)",
            "materiał (sponsorowany|partnera|reklamowy|promocyjny|partnerski|komercyjny)",
            "(reklama|materiał) (partnera|zewnętrzna|sponsora)",
        ),
        hits=("REKLAMA", "Materiał partnera"),
        misses=("Reklama dźwignią handlu.", "Materiał partnera był słaby."),
    ),
    Rule(
        "pl.advert.label_word",
        "advert",
        at="line",
        strength="likely",
        max_chars=40,
        phrases=("(promocja|ogłoszenie|ogłoszenia|oferta|partner|sponsor|współpraca reklamowa|okazje)",),
        hits=("Ogłoszenie", "Promocja"),
        misses=("Ogłoszenie wisiało tydzień.", "Promocja trwa do soboty."),
    ),
    Rule(
        "pl.advert.continues_below",
        "advert",
        at="start",
        max_chars=75,
        phrases=(
            "(dalsza część|dalszy ciąg|ciąg dalszy|reszta|dalsza treść) [artykułu|tekstu|materiału|wywiadu|"
            "newsa] [znajduje się] (pod|poniżej|za) (reklam*|materiał*|wideo|film*|zdjęci*|galeri*|sondą|ramką)",
            "(artykuł|tekst|materiał) kontynuowany (pod|za|jest pod|poniżej) (reklamą|reklamy|wideo)",
        ),
        hits=("Dalsza część artykułu pod reklamą", "Dalszy ciąg tekstu znajduje się pod materiałem wideo"),
        misses=("Dalsza część trasy biegnie pod wiaduktem.", "Reszta jest milczeniem."),
    ),
    Rule(
        "pl.advert.partner",
        "advert",
        at="start",
        strength="hint",
        max_chars=160,
        phrases=(
            "partnerem (materiału|artykułu|cyklu|publikacji|serwisu|działu|tekstu) jest",
            "(chcesz|chcesz tu) (zamieścić|umieścić) reklamę",
            "(reklamuj się|zareklamuj się) (u nas|z nami)",
        ),
        hits=("Partnerem cyklu jest Bank Lipowy", "Reklamuj się u nas"),
        misses=("Partnerem Anny jest muzyk.", "Chcesz reklamy, to zapłać, usłyszał."),
    ),
    # affiliate
    Rule(
        "pl.affiliate.links_in_text",
        "affiliate",
        at="start",
        max_chars=320,
        phrases=(
            "(artykuł|tekst|wpis|materiał|strona|publikacja|ten artykuł|ten tekst|ten wpis) (zawiera|może "
            "zawierać) (linki|odnośniki) (afiliacyjne|partnerskie|reklamowe|sponsorowane)",
            "(niektóre|część) (linki|linków|odnośników|odnośniki) ... (afiliacyj*|partnerski*|prowizj*)",
            "(linki|odnośniki) (w tekście|w artykule|w tym tekście|w tym artykule|na tej stronie|na stronie) "
            "... (afiliacyj*|partnerski*|prowizj*)",
        ),
        hits=("Artykuł zawiera linki afiliacyjne.", "Niektóre linki w tekście to linki partnerskie."),
        misses=("Strona zawiera linki do pirackich filmów, ustaliła policja.", "Część linków nie działała."),
    ),
    Rule(
        "pl.affiliate.commission",
        "affiliate",
        at="any",
        max_chars=320,
        phrases=(
            "(jeśli|gdy|jeżeli|kiedy) (kupisz|klikniesz|dokonasz|kupicie|zrobisz|skorzystasz) ... (prowizj*|"
            "wynagrodzeni*)",
            "(możemy|redakcja może|nasz portal może|wydawca może) (otrzymać|zarobić|dostać|uzyskać) [niewielką|"
            "małą|drobną] (prowizję|procent|wynagrodzenie)",
            "(otrzymujemy|dostajemy|zarabiamy) [niewielką|małą|drobną] (prowizję|prowizje) (od|za|z)",
        ),
        hits=(
            "Jeśli kupisz coś przez nasz link, możemy otrzymać prowizję.",
            "Otrzymujemy drobną prowizję od sprzedaży.",
        ),
        misses=("Pośrednik dostał prowizję od sprzedaży domu.", "Jeśli kupisz działkę, zapłacisz podatek."),
    ),
    Rule(
        "pl.affiliate.term",
        "affiliate",
        at="any",
        strength="likely",
        max_chars=260,
        phrases=(
            "(link*|odnośnik*) (afiliacyj*|partnerski*)",
            "(ceny|podane ceny) (mogą ulec zmianie|aktualne na dzień|z dnia|mogą się różnić)",
            "(sprawdź cenę|sprawdź najlepsze ceny|kup teraz|zobacz ofertę|porównaj ceny) (na|w|u)",
        ),
        hits=("* link afiliacyjny", "Ceny aktualne na dzień publikacji"),
        misses=("Ceny mogą wzrosnąć jesienią.", "Odnośnik prowadził do fałszywej strony."),
    ),
    Rule(
        "pl.affiliate.shop_button",
        "affiliate",
        at="line",
        strength="likely",
        max_chars=60,
        phrases=(
            "(sprawdź cenę|sprawdź ceny|zobacz ofertę|kup teraz|do sklepu|idź do sklepu|przejdź do sklepu|"
            "sprawdź ofertę|porównaj ceny)",
        ),
        hits=("Sprawdź cenę", "Kup teraz"),
        misses=("Sprawdź cenę mąki.", "Kup teraz, zapłać później to pułapka."),
    ),
    # byline
    Rule(
        "pl.byline.author",
        "byline",
        at="line",
        max_chars=90,
        needs=("autor", "oprac", "rozmawia", "tekst", "napisał", "redaktor", "red."),
        pattern=(
            r"(?:autor(?:ka|zy)?(?: tekstu| artykułu)?|oprac(?:owa(?:ł|ła|nie))?\.?|rozmawia(?:ł|ła|li|ją)?|"
            r"tekst|napisała?|redaktor(?:ka)?|red\.) ?:? ?(?-i:\p{Lu})[\p{L}.\-]{0,20} (?-i:\p{Lu})"
            r"[\p{Ll}.\-]{1,24}(?:[ ,|/\-]{1,3}(?-i:\p{Lu}|\d)[\p{L}\d.:\-]{0,20}){0,4}"
        ),
        hits=("Autor: Jan Lipski", "Rozmawiała Ewa Zarzycka", "oprac. Marek Dąbek, 12.03.2024"),
        misses=("Autor książki mieszka w Łodzi.", "Rozmawiała z sąsiadami do rana.", "Tekst Nowaka jest dobry."),
    ),
    Rule(
        "pl.byline.published",
        "byline",
        at="line",
        max_chars=110,
        needs=("publik", "aktualiz", "dodan", "utworzono"),
        pattern=(
            r"(?:opublikowan[oey]|data publikacji|data aktualizacji|data dodania|publikacja|"
            r"ostatnia aktualizacja|aktualizacja|dodano|dodane|zaktualizowano|utworzono) ?:? ?(?:dnia |"
            r"w dniu |dzisiaj,? |dziś,? |wczoraj,? )?\d{1,4}[\d.:/ \-]{0,16}(?:\p{L}{3,13})?[\d.:/, |"
            r"r\-]{0,24}(?:\p{L}{3,13}:? ?[\d.:/, \-]{4,20})?"
        ),
        hits=("Opublikowano: 12.03.2024, 14:20", "Data publikacji: 3 maja 2023, 08:15", "Aktualizacja: 2024-05-01"),
        misses=("Opublikowano 12 raportów o stanie rzek.", "Publikacja 3 tomów zajęła lata."),
    ),
    Rule(
        "pl.byline.reading_time",
        "byline",
        at="line",
        max_chars=60,
        phrases=(
            "czas (czytania|lektury): [ok.|około] # (min*|sek*)",
            "czas (czytania|lektury) [ok.|około] # (min*|sek*)",
            "(ten tekst przeczytasz w|przeczytasz w|przeczytasz to w|ten artykuł przeczytasz w|przeczytanie "
            "zajmie) [ok.|około] # (min*|sek*)",
            "# (min|min.|minut|minuty|minuta) (czytania|lektury)",
        ),
        hits=("Czas czytania: ok. 4 min", "Przeczytasz w 3 minuty"),
        misses=("Czytanie zajęło mu 3 minuty.", "Przeczytasz w weekend"),
    ),
    Rule(
        "pl.byline.date_line",
        "byline",
        at="line",
        strength="likely",
        max_chars=70,
        needs=("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"),
        pattern=(
            r"(?:(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),? )?\d{1,2} (?:stycznia|"
            r"lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|sty|"
            r"lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru)\.? \d{4}(?: r\.?| roku)?(?:[, |\-]{1,4}(?:o |"
            r"godz\. ?)?\d{1,2}[:.]\d{2})?"
        ),
        hits=("12 marca 2024, 14:20", "Środa, 3 maja 2023"),
        misses=("12 marca 2024 roku wybuchł pożar.", "3 maja to święto."),
    ),
    Rule(
        "pl.byline.desk",
        "byline",
        at="line",
        strength="likely",
        max_chars=60,
        phrases=(
            "(redakcja|redakcja portalu|redakcja online|red.|oprac. red.|opracowanie własne|informacja prasowa)",
            "(dziennikarz|dziennikarka|redaktor naczelny|redaktorka naczelna|redaktor prowadzący|reporter|"
            "reporterka|publicysta|publicystka)",
        ),
        hits=("Redakcja", "redaktor naczelny"),
        misses=("Redakcja milczy.", "Dziennikarka płakała."),
    ),
    # credit
    Rule(
        "pl.credit.photo_mark",
        "credit",
        at="start",
        max_chars=100,
        phrases=("fot. ", "fot: ", "fot.: ", "foto: ", "fot./", "zdj.: "),
        hits=("Fot. Jan Lipski / PAP", "Foto: archiwum rodzinne"),
        misses=("Foto i film były zabronione.", "Fotografia wisi w holu."),
    ),
    Rule(
        "pl.credit.source_of_picture",
        "credit",
        at="start",
        max_chars=100,
        phrases=(
            "(źródło zdjęcia|źródło zdjęć|autor zdjęcia|autor zdjęć|autorka zdjęć|źródło grafiki|źródło fot.|"
            "źródło wideo|zdjęcie główne|ilustracja|infografika|grafika|wizualizacja)(: | - )",
        ),
        hits=("Źródło zdjęcia: urząd gminy", "Infografika: Ewa Zarzycka"),
        misses=("Ilustracja tej tezy jest prosta.", "Autor zdjęcia nie żyje."),
    ),
    Rule(
        "pl.credit.source",
        "credit",
        at="start",
        max_chars=90,
        needs=("źródło", "źródła"),
        pattern=r"źródł[oa] ?[:\-] ?(?-i:[\p{Lu}\"])",
        hits=("Źródło: PAP", "Źródła: Reuters, materiały własne"),
        misses=("Źródło: to słowo wraca jak refren.", "Źródła rządowe milczą."),
    ),
    Rule(
        "pl.credit.source_small",
        "credit",
        at="start",
        strength="likely",
        max_chars=70,
        phrases=("(źródło|źródła)(: | - )",),
        hits=("Źródło: policja", "źródło: materiały własne"),
        misses=("Źródło pożaru jest nieznane.", "Źródła rządowe milczą."),
    ),
    Rule(
        "pl.credit.photos_by",
        "credit",
        at="start",
        strength="likely",
        max_chars=110,
        phrases=(
            "(zdjęcie|zdjęcia|foto|fotografie|rysunek|rys.|grafika|wideo|kolaż|mapa|tłumaczenie|tłum.|"
            "przełożyła|przełożył|współpraca)(: | - )",
        ),
        hits=("Zdjęcia: Anna Wilk", "Tłumaczenie: Ewa Zarzycka"),
        misses=("Zdjęcia ukryto w szafie.", "Współpraca trwa od lat."),
    ),
    Rule(
        "pl.credit.name_and_agency",
        "credit",
        at="line",
        max_chars=110,
        needs=("pap", "agencja", "east news", "forum", "reuters", "afp", "getty", "shutterstock", "reporter", "edytor"),
        pattern=(
            r"[\p{L} .\-]{2,45}/ ?(?-i:PAP|EPA|AFP|AP|Reuters|REUTERS|East News|EAST NEWS|Getty Images|Getty|"
            r"Shutterstock|Agencja [\p{L}.]{3,20}|Forum|FORUM|Reporter|REPORTER|NurPhoto)"
            r"(?: ?/ ?[\p{L} .\-]{2,40})?"
        ),
        hits=("Jan Lipski / PAP", "Ewa Zarzycka/Agencja Widok.pl", "Marek Dąbek / REPORTER / East News"),
        misses=("Wynik 3:1 / PAP podaje dane.", "Jan Lipski pracował w PAP."),
    ),
    Rule(
        "pl.credit.agency_line",
        "credit",
        at="line",
        max_chars=70,
        phrases=(
            "(pap|iar|pap/iar|epa/pap|pap/epa|east news|getty images|shutterstock|adobe stock|123rf|agencja "
            "wyborcza.pl|nurphoto|reporter/east news)",
            "(pap|iar|reuters|afp|epa|ap)(/|, |; | / )(pap|iar|reuters|afp|epa|ap|onet|interia|tvn24|rmf fm|"
            "polsat news)",
            "(mat.|materiał|materiały) (prasowe|prasowy|promocyjne|własne|policji|organizatora|organizatorów)",
            "(archiwum|zdj.|zdjęcie) (prywatne|własne|autora|autorki|redakcji|rodzinne|organizatora)",
        ),
        hits=("(PAP)", "mat. prasowe", "PAP/IAR"),
        misses=("PAP podała wynik.", "Archiwum prywatne spłonęło."),
    ),
    Rule(
        "pl.credit.photo_mark_end",
        "credit",
        at="end",
        strength="likely",
        max_chars=230,
        needs=("fot.", "foto:", "zdj."),
        pattern=r"[(|/\[ .]{1,3}(?:fot\.:?|foto:|zdj\.) ?[\p{L}\d .,/@_&\-]{2,60}",
        hits=("Uczestnicy marszu na rynku. Fot. Jan Lipski", "Nowy most w Lipowie (fot. Urząd Miasta)"),
        misses=(
            "W książce (fot. na s. 12) widać dom, który dziś już nie istnieje: stoi tu blok.",
            "Fotografia zaginęła.",
        ),
    ),
    Rule(
        "pl.credit.archive_of",
        "credit",
        at="start",
        strength="likely",
        max_chars=70,
        phrases=(
            "(archiwum|zbiory|album) (prywatne|rodzinne|własne|rodziny|rodzinny|redakcji|muzeum|urzędu|klubu)",
            "(materiały|materiał|mat.) (prasowe|prasowy|promocyjne)",
        ),
        hits=("Archiwum prywatne Ewy Zarzyckiej", "Materiały prasowe festiwalu"),
        misses=("Archiwum spłonęło w nocy.", "Materiał dowodowy zniknął."),
    ),
    Rule(
        "pl.credit.with_material",
        "credit",
        at="start",
        max_chars=130,
        phrases=(
            "(z wykorzystaniem|przy wykorzystaniu|z użyciem) (materiałów|depesz|informacji|tekstów) (pap|"
            "agencji|reuters*|afp|iar)",
            "(oprac.|opracowano|opracowane|tekst opracowany) na (podst.|podstawie)",
            "(w przygotowaniu|przy pracy nad|do powstania) (tekstu|tekstem|artykułu|artykułem|materiału) "
            "(pomagał*|współpracował*|przyczynił*)",
        ),
        hits=("Z wykorzystaniem depesz PAP", "Oprac. na podst. PAP, BBC"),
        misses=("Z wykorzystaniem drona szukano zaginionych.", "Opracowano nowy lek."),
    ),
    # caption
    Rule(
        "pl.caption.in_the_picture",
        "caption",
        at="start",
        max_chars=250,
        phrases=(
            "na (zdjęciu|zdjęciach|fotografii|ilustracji)(: | - )",
            "na (zdjęciu|fotografii) (od lewej|od prawej)",
            "(opis|podpis) (zdjęcia|fotografii|ilustracji)(: | - )",
        ),
        hits=("Na zdjęciu: burmistrz Jan Lipski", "Na zdjęciu od lewej Ewa Zarzycka i Marek Dąbek."),
        misses=("Na zdjęciu widać dwóch mężczyzn, mówi prokurator.", "Podpis zdjęcia wzbudził spory."),
    ),
    Rule(
        "pl.caption.picture_shows",
        "caption",
        at="start",
        strength="hint",
        max_chars=220,
        phrases=(
            "na (zdjęciu|zdjęciach|fotografii)",
            "(kadr|kadry|fragment) z (filmu|nagrania|serialu|wideo|monitoringu|teledysku)",
            "(zrzut ekranu|screen|wizualizacja|plakat|okładka)",
        ),
        hits=('Kadr z filmu "Dom nad rzeką"', "Na zdjęciu rynek w Lipowie"),
        misses=("Zdjęcie zrobiono rano.", "Z filmu zapamiętał jedną scenę."),
    ),
    Rule(
        "pl.caption.still",
        "caption",
        at="start",
        strength="likely",
        max_chars=110,
        phrases=(
            "(kadr|kadry) z (filmu|nagrania|serialu|wideo|monitoringu|teledysku|programu)",
            "(zrzut ekranu|screen) (z|ze)",
        ),
        hits=('Kadr z filmu "Dom nad rzeką"', "Zrzut ekranu z nagrania"),
        misses=("Kadra z filmu wróciła.", "Kadr był nieostry."),
    ),
    Rule(
        "pl.caption.illustrative",
        "caption",
        at="line",
        max_chars=140,
        phrases=(
            "(zdjęcie|zdj.|foto|fot.|grafika|ilustracja) (ilustracyjne|poglądowe|archiwalne|ilustracyjna|poglądowa)",
            "(zdjęcie|zdj.|foto|fot.) (ilustracyjne|poglądowe|archiwalne) (/|-|fot.|źródło:) ... (pap|"
            "shutterstock|pixabay|pexels|unsplash|archiwum|getty images)",
        ),
        hits=("Zdjęcie ilustracyjne", "(zdj. poglądowe)"),
        misses=("Zdjęcie archiwalne odnalazł syn.", "Zdjęcie ilustracyjne to za mało."),
    ),
    Rule(
        "pl.caption.illustrative_end",
        "caption",
        at="any",
        strength="likely",
        max_chars=200,
        phrases=(
            "\\((zdjęcie ilustracyjne|zdj. ilustracyjne|zdjęcie poglądowe|zdj. poglądowe|zdjęcie archiwalne|"
            "zdj. archiwalne|fot. ilustracyjna|fot. ilustracyjne)",
            "(zdjęcie|zdj.|foto) (ilustracyjne|poglądowe)",
            "\\((z lewej|z prawej|po lewej|po prawej|w środku|od lewej|pierwszy z lewej|pierwszy z prawej|drugi "
            "z lewej|pierwsza z lewej)\\)",
            "(pierwszy|pierwsza|drugi|druga|trzeci|trzecia) (od lewej|z lewej|od prawej|z prawej)",
        ),
        hits=("Policjanci na rynku (zdjęcie ilustracyjne)", "Jan Lipski (z lewej) i Ewa Zarzycka"),
        misses=("Skręcił z lewej strony.", "Zdjęcie pokazał sąsiadom."),
    ),
    Rule(
        "pl.caption.enlarge",
        "caption",
        at="line",
        max_chars=80,
        phrases=(
            "(kliknij|kliknij,) [aby|by|i] (powiększyć|powiększ|zobacz większe zdjęcie)",
            "(powiększ|pokaż|zobacz) (zdjęcie|grafikę|w pełnym rozmiarze)",
            "(podpis pod zdjęciem)",
            "zdjęcie # z #",
        ),
        hits=("Kliknij, aby powiększyć", "Zdjęcie 3 z 12"),
        misses=("Pokaż zdjęcie babci!  Pokaż!", "Powiększ mapę, a zobaczysz rzekę."),
    ),
    # author_bio
    Rule(
        "pl.author_bio.heading",
        "author_bio",
        at="line",
        max_chars=60,
        phrases=("(o autorze|o autorce|o autorach|nota o autorze|kim jest autor|autor artykułu)",),
        hits=("O autorze", "O autorce:"),
        misses=("O autorze wiadomo niewiele.", "Autor artykułu przeprosił."),
    ),
    Rule(
        "pl.author_bio.journalist",
        "author_bio",
        at="start",
        strength="likely",
        max_chars=300,
        needs=(
            "dziennikar",
            "publicyst",
            "reporter",
            "redaktor",
            "felietonist",
            "korespondent",
            "absolwent",
            "politolo",
        ),
        pattern=(
            r"(?-i:\p{Lu})\p{Ll}{1,15} (?-i:\p{Lu})[\p{L}\-]{1,24}(?: ?(?:-|,|:)|(?: jest)) (?:naszym |"
            r"naszą |od \d{1,2} lat )?(?:dziennikar|publicyst|reporter|redaktor|felietonist|korespondent|"
            r"absolwent)\p{L}{0,8}"
        ),
        hits=(
            "Ewa Zarzycka - dziennikarka działu miejskiego, absolwentka polonistyki.",
            "Jan Lipski jest reporterem od 2011 roku.",
        ),
        misses=("Jan Lipski zeznał, że jest dziennikarzem.", "Dziennikarka Ewa Zarzycka wyjechała."),
    ),
    Rule(
        "pl.author_bio.on_our_staff",
        "author_bio",
        at="start",
        strength="likely",
        max_chars=300,
        phrases=(
            "(dziennikarz|dziennikarka|redaktor|redaktorka|publicysta|publicystka|reporter|reporterka|autor|"
            "autorka) (portalu|serwisu|działu|naszej redakcji|naszego) ... (pisze|zajmuje się|specjalizuje się|"
            "interesuje się|absolwent*)",
            "(prywatnie|po pracy|po godzinach|w wolnym czasie|w wolnych chwilach) (miłośni*|fan|fanka|pasjonat*|"
            "mama|tata|żona|mąż|właściciel*|opiekun*)",
            "(z redakcją|z naszą redakcją|z portalem|z naszym portalem|z serwisem) ... (związan*|współpracuje) od",
        ),
        hits=("Dziennikarka działu kultury, pisze o teatrze i filmie.", "Prywatnie miłośniczka górskich wędrówek."),
        misses=("Autor działu nie wskazał, kto kupił obraz.", "Prywatnie był miły, mówią sąsiedzi."),
    ),
    Rule(
        "pl.author_bio.writes_about",
        "author_bio",
        at="any",
        strength="likely",
        max_chars=280,
        phrases=(
            "(absolwent|absolwentka) (dziennikarstwa|polonistyki|politologii|filologii|socjologii|historii|"
            "prawa|kulturoznawstwa|uniwersytetu)",
            "(pisze|zajmuje się) (głównie|przede wszystkim|najchętniej|m.in.) (o|tematyką|tematami|sprawami)",
            "(specjalizuje się w|interesuje się) (tematyce|tematach|problematyce|tematyką|polityką|historią|"
            "sportem|kulturą|ekonomią)",
            "(autor|autorka) (książek|książki|wielu|kilku|zbioru|reportaży|bloga)",
        ),
        hits=("Absolwent dziennikarstwa, od lat w zawodzie.", "Pisze głównie o samorządach."),
        misses=("Pisze do mamy co tydzień.", "Autor wypadku uciekł."),
    ),
    # legal
    Rule(
        "pl.legal.rights",
        "legal",
        at="any",
        max_chars=350,
        phrases=(
            "(wszelkie|wszystkie) prawa (zastrzeżone|są zastrzeżone)",
            "(kopiowanie|przedruk|przedrukowywanie|powielanie|rozpowszechnianie|publikowanie|wykorzystywanie|"
            "wykorzystanie) ... (bez|wyłącznie za|tylko za|wymaga|jedynie za) [uprzedniej|pisemnej|wyraźnej|"
            "pisemną|uprzednią|wyraźną] (zgody|zgodą) (redakcji|wydawcy|administratora serwisu|administratora "
            "portalu)",
            "(materiał|artykuł|tekst) (chroniony|jest chroniony) prawem autorskim",
        ),
        hits=(
            "© 2024 Głos Lipowa. Wszelkie prawa zastrzeżone.",
            "Kopiowanie treści bez zgody wydawcy jest zabronione.",
        ),
        misses=("Prawa autorskie zastrzegł producent.", "Kopiowanie kluczy trwa kwadrans."),
    ),
    Rule(
        "pl.legal.links",
        "legal",
        at="line",
        max_chars=120,
        phrases=(
            "(polityka prywatności|polityka cookies|polityka plików cookies|polityka cookie|regulamin serwisu|"
            "regulamin portalu|regulamin strony|warunki korzystania|warunki użytkowania|nota prawna|prawa "
            "autorskie|zasady cytowania|ochrona danych osobowych|deklaracja dostępności|klauzula rodo|klauzula "
            "informacyjna)",
            "(regulamin|kontakt|reklama|o nas) (polityka prywatności|i polityka prywatności|oraz polityka "
            "prywatności|, polityka prywatności)",
            "(regulamin|polityka prywatności) (i|oraz|-|/) (regulamin|polityka prywatności|polityka cookies)",
        ),
        hits=("Polityka prywatności", "Regulamin i polityka prywatności"),
        misses=("Polityka prywatności banku budzi spory.", "Regulamin szkoły zmieniono."),
    ),
    Rule(
        "pl.legal.word",
        "legal",
        at="line",
        strength="likely",
        max_chars=30,
        phrases=("(regulamin|rodo|impressum|copyright|licencja|o nas)",),
        hits=("Regulamin", "RODO"),
        misses=("Regulamin wisi na ścianie.", "RODO ma pięć lat."),
    ),
    Rule(
        "pl.legal.copyright",
        "legal",
        at="start",
        max_chars=200,
        phrases=(
            "copyright by",
            "copyright ©",
            "copyright #",
            "(artykuł|tekst|materiał|utwór|treść|treści) [jest|są] (dostępny|udostępniony|opublikowany|objęty|"
            "dostępne|dostępna) na licencji",
            "(wydawca|wydawcą portalu jest|wydawcą serwisu jest)(: | - )",
            "korzystanie z (serwisu|portalu|witryny|tej strony) oznacza (akceptację|zgodę)",
        ),
        hits=("Copyright by Głos Lipowa", "Korzystanie z portalu oznacza akceptację regulaminu."),
        misses=("Wydawca książki milczy.", "Korzystanie z sauny oznacza ryzyko."),
    ),
    # consent
    Rule(
        "pl.consent.we_use_cookies",
        "consent",
        at="any",
        max_chars=400,
        phrases=(
            "(używamy|korzystamy|wykorzystujemy|stosujemy) ... (plików cookie*|pliki cookie*|cookie*|ciasteczek|"
            "ciasteczka|z cookies)",
            "(ta strona|nasza strona|ten serwis|nasz serwis|ta witryna|nasz portal|nasze strony) (używa|"
            "korzysta|wykorzystuje|stosuje|używają|korzystają|wykorzystują) ... (cookie*|ciastecz*)",
        ),
        hits=("Używamy plików cookies, aby ulepszyć serwis.", "Ta strona korzysta z ciasteczek."),
        misses=("Sklep używał ciasteczek bez zgody, uznał sąd.", "Do deseru używamy kruchych ciastek."),
    ),
    Rule(
        "pl.consent.site_uses_cookies",
        "consent",
        at="start",
        strength="likely",
        max_chars=300,
        phrases=("(strona|serwis|portal|witryna) (używa|korzysta|wykorzystuje|stosuje)... (cookie*|ciastecz*)",),
        hits=("Serwis wykorzystuje pliki cookies.", "Strona korzysta z ciasteczek."),
        misses=("Strona korzysta z prawa do skargi.", "Serwis używa nowego logo."),
    ),
    Rule(
        "pl.consent.your_privacy",
        "consent",
        at="start",
        max_chars=400,
        phrases=(
            "(szanujemy|cenimy|dbamy o|chronimy) (twoją|państwa|waszą) prywatność",
            "(my i nasi|my oraz nasi|wraz z naszymi|nasi) [zaufani|zaufanymi] (partnerzy|partnerami) ... (dane|"
            "danych|cookie*|informacje|przetwarza*)",
            "my i (# naszych|nasi #|# zaufanych) (partnerów|partnerzy) ... (dane|danych|cookie*|informacje|"
            "przetwarza*)",
            "(administratorem|współadministratorami) (twoich|państwa|pani/pana|danych) [danych] [osobowych] (jest|są)",
            "(kontynuując przeglądanie|kontynuując korzystanie|korzystając z serwisu|korzystając z portalu|"
            "korzystając z naszej strony|korzystając z tej strony|pozostając na|dalsze korzystanie)... "
            "(zgadzasz się|wyrażasz zgodę|oznacza zgodę|akceptujesz)",
            "(możesz|możecie|w każdej chwili możesz) (wycofać zgodę|zmienić ustawienia prywatności|zmienić "
            "ustawienia przeglądarki|zarządzać zgodami)",
        ),
        hits=("Szanujemy Twoją prywatność", "Kontynuując przeglądanie, wyrażasz zgodę na pliki cookie."),
        misses=("Szanujemy wyrok, powiedział minister.", "Kontynuując podróż, dotarli do Gdyni."),
    ),
    Rule(
        "pl.consent.button",
        "consent",
        at="line",
        max_chars=80,
        phrases=(
            "(akceptuję|akceptuj|zaakceptuj|odrzuć|zgadzam się na) (wszystkie|wszystko|cookies|pliki cookie|"
            "wszystkie cookies|wszystkie pliki cookie|i przejdź do serwisu|i zamknij)",
            "(przejdź do serwisu|ustawienia prywatności|ustawienia cookies|ustawienia plików cookie|ustawienia "
            "zaawansowane|zarządzaj zgodami|zarządzaj cookies|zarządzaj ustawieniami|zgadzam się i przechodzę "
            "dalej|zmień ustawienia prywatności|nie zgadzam się|tylko niezbędne|tylko niezbędne cookies)",
        ),
        hits=("Akceptuję wszystkie", "Przejdź do serwisu"),
        misses=("Akceptuję wyrok, powiedział.", "Nie zgadzam się z tobą."),
    ),
    Rule(
        "pl.consent.button_word",
        "consent",
        at="line",
        strength="likely",
        max_chars=30,
        phrases=("(akceptuję|akceptuj|zgadzam się|odrzuć|rozumiem|zgoda|zaakceptuj)",),
        hits=("Akceptuję", "Zgadzam się"),
        misses=("Akceptuję to.", "Zgoda buduje."),
    ),
    Rule(
        "pl.consent.embed",
        "consent",
        at="start",
        max_chars=350,
        phrases=(
            "(aby|żeby|by) (zobaczyć|wyświetlić|obejrzeć|załadować|odtworzyć) (tę|ten|te|treść|materiał|film|"
            "post|wpis|zawartość) ... (zgod*|akceptu*|zaakceptu*|cookie*)",
            "(ta treść|ten materiał|ten element|w tym miejscu) ... (zewnętrzn*|serwisu zewnętrznego|dostawc*) "
            "... (cookie*|zgod*|dane|danych)",
            "(tutaj|w tym miejscu|tu) (znajduje się|znajdowała się|powinna być|widoczna będzie)... (treść|"
            "zawartość|materiał) (zewnętrzn*|z serwisu|z portalu)",
        ),
        hits=(
            "Aby zobaczyć ten post, zaakceptuj pliki cookie Instagrama.",
            "W tym miejscu znajduje się treść z serwisu YouTube.",
        ),
        misses=("Aby zobaczyć ten obraz, trzeba jechać do Madrytu.", "W tym miejscu znajduje się kapliczka."),
    ),
    # navigation
    Rule(
        "pl.navigation.skip",
        "navigation",
        at="line",
        max_chars=80,
        phrases=(
            "(przejdź|przeskocz|skocz|pomiń i przejdź) do (treści|głównej treści|głównej zawartości|menu|"
            "nawigacji|stopki|wyszukiwarki|artykułu|zawartości|strony głównej)",
            "(strona główna|szukaj|wyszukaj|wyszukiwarka|zaloguj|zaloguj się|zarejestruj się|wyloguj|wyloguj "
            "się|moje konto|menu główne|zamknij|zamknij menu|otwórz menu|rozwiń|rozwiń menu|zwiń)",
            "(pokaż|załaduj|wczytaj|zobacz|rozwiń) (więcej|kolejne|wszystko|wszystkie|więcej artykułów|więcej "
            "wiadomości)",
            "(następna strona|poprzednia strona|następny artykuł|poprzedni artykuł|następny wpis|poprzedni wpis|"
            "wróć do góry|do góry|na górę|wróć na stronę główną|powrót do strony głównej|powrót na stronę "
            "główną|wróć do listy|idź do góry|mapa strony|mapa serwisu)",
            "strona # z #",
        ),
        hits=("Przejdź do treści", "Strona główna"),
        misses=("Przejdź do kuchni, poprosiła.", "Strona główna gazety krzyczała."),
    ),
    Rule(
        "pl.navigation.breadcrumb",
        "navigation",
        at="start",
        max_chars=140,
        phrases=("(strona główna|home) (>|/|»|›|>>)", "(jesteś tutaj|jesteś tu|tu jesteś)(:| >)"),
        hits=("Strona główna > Region > Lipowo", "Jesteś tutaj: Wiadomości"),
        misses=("Strona główna, jak mówią, umarła.", "Jesteś tutaj mile widziany."),
    ),
    Rule(
        "pl.navigation.word",
        "navigation",
        at="line",
        strength="likely",
        max_chars=40,
        phrases=(
            "(menu|spis treści|powrót|wróć|dalej|następny|poprzedni|następna|poprzednia|konto|więcej|sekcje|"
            "kategorie|działy|wiadomości|sport|kultura|biznes|pogoda|program tv|rozrywka|kraj|świat|region|"
            "aktualności|galeria|wideo|start|home|rejestracja|logowanie)",
        ),
        hits=("Spis treści", "Następny »"),
        misses=("Powrót był trudny.", "Świat patrzy."),
    ),
    # tags
    Rule(
        "pl.tags.list",
        "tags",
        at="start",
        max_chars=220,
        phrases=(
            "(tagi|tag|powiązane tematy|tematy powiązane|słowa kluczowe artykułu|otagowano|zobacz więcej na "
            "temat|więcej na temat)(:| :)",
        ),
        hits=("Tagi: powódź, Lipowo, most", "Powiązane tematy: sport, samorząd"),
        misses=("Tagi na murach zamalowano.", "Kategoria juniorów jest pusta."),
    ),
    Rule(
        "pl.tags.heading",
        "tags",
        at="line",
        max_chars=40,
        phrases=("(tagi|tagi artykułu|powiązane tematy|tematy w artykule|tematy artykułu|otagowano jako)",),
        hits=("Tagi", "Powiązane tematy"),
        misses=("Tagi zniknęły.", "Tematy artykułu były dwa."),
    ),
    Rule(
        "pl.tags.weak_heading",
        "tags",
        at="start",
        strength="likely",
        max_chars=200,
        phrases=("(słowa kluczowe|dział|rubryka|cykl|tematy|kategorie|kategoria|hasła|w kategorii)(:| :)",),
        hits=("Słowa kluczowe: rzeki, powodzie", "Dział: Kultura"),
        misses=("Słowa kluczowe w mowie premiera to ład i spokój.", "Dział zamknięto."),
    ),
    # contact
    Rule(
        "pl.contact.tip",
        "contact",
        at="start",
        max_chars=110,
        phrases=(
            "(masz|macie) (dla nas|ciekawy temat|temat|ciekawą informację|informacje, które) (temat|informacj*|"
            "dla nas|do nas|na artykuł|dla naszych|powinni*|które)",
            "(masz|macie) (temat|ciekawy temat|pomysł na temat|ciekawą historię|newsa)",
            "(znalazłeś|znalazłaś|zauważyłeś|zauważyłaś|widzisz|znaleźliście) (błąd|literówkę|błąd?) ",
            "(znalazłeś|znalazłaś|zauważyłeś|zauważyłaś|widzisz|znaleźliście) (błąd|literówkę) (w artykule|w "
            "tekście|na stronie)",
            "(byłeś|byłaś|jesteś) świadkiem (zdarzenia|wypadku|ciekawego|czegoś)",
        ),
        hits=("Masz temat?", "Znalazłeś błąd w artykule? Daj znać."),
        misses=("Masz talent, powiedział juror.", "Byłem świadkiem wypadku, zeznał."),
        strength="likely",
    ),
    Rule(
        "pl.contact.button",
        "contact",
        at="line",
        max_chars=80,
        phrases=(
            "zgłoś (błąd|literówkę|błąd w tekście|błąd w artykule|temat|informację|interwencję|uwagę|błąd redakcji)",
            "(kontakt z redakcją|kontakt do redakcji|napisz do nas|napisz do autora|napisz do autorki|"
            "skontaktuj się z nami|napisz do redakcji|wyślij wiadomość do autora|dyżurny reporter|alarm "
            "redakcyjny|masz dla nas temat|masz dla nas informację)",
            "(znalazłeś|zauważyłeś|widzisz) (błąd|literówkę)[?]",
        ),
        hits=("Zgłoś błąd", "Napisz do redakcji"),
        misses=("Zgłoś błąd kasjerce.", "Kontakt z redakcją urwał się w maju."),
    ),
    # promo
    Rule(
        "pl.promo.app",
        "promo",
        at="start",
        max_chars=220,
        phrases=(
            "(pobierz|ściągnij|zainstaluj) (naszą|nową|bezpłatną|darmową) ... (aplikację|aplikacja|apkę)",
            "(pobierz|ściągnij|zainstaluj) naszą (aplikację|apkę)",
            "(pobierz|ściągnij) (aplikację|apkę) (i|,) (bądź|czytaj|miej|śledź)",
            "(nasza|naszą) (aplikacja|aplikację|aplikacji) ... (google play|app store|sklepie play)",
        ),
        hits=("Pobierz naszą aplikację", "Pobierz aplikację i bądź na bieżąco"),
        misses=("Pobierz aplikację banku tylko z oficjalnego sklepu.", "Aplikacja działa w Google Play."),
    ),
    Rule(
        "pl.promo.podcast",
        "promo",
        at="start",
        max_chars=220,
        phrases=(
            "(posłuchaj|słuchaj|posłuchajcie|słuchajcie|obejrzyj|oglądaj) (naszego|naszych|naszą|nasz|nowego "
            "odcinka|najnowszego odcinka) (podcastu|podcastów|rozmowę|program|podcast|naszego podcastu|kanału)",
            "(słuchaj nas|słuchaj podcastu|słuchajcie nas|oglądaj nas|posłuchaj podcastu) ... (spotify|apple "
            "podcasts|youtub*|aplikacj*)",
        ),
        hits=("Posłuchaj naszego podcastu o historii Lipowa", "Słuchaj nas na Spotify"),
        misses=("Słuchaj ojca, powtarzała.", "Posłuchaj deszczu, radził poeta."),
    ),
    Rule(
        "pl.promo.invite",
        "promo",
        at="start",
        strength="likely",
        max_chars=230,
        phrases=(
            "(zapraszamy|zachęcamy) [państwa|was|również|także|serdecznie] do (oglądania|słuchania|lektury|"
            "śledzenia|zakupu|obejrzenia|wysłuchania|przeczytania|czytania)",
            "(posłuchaj|słuchaj|obejrzyj) [najnowszego|nowego|cały|pierwszego] (podcastu|odcinka|odcinek|podcast)",
            "(pobierz|ściągnij|zainstaluj) (aplikację|apkę)",
            "(tekst|artykuł|wywiad|materiał|reportaż) (ukazał się|pochodzi z|został opublikowany|pierwotnie "
            "ukazał się) (w|z|w najnowszym|w papierowym) ... (numer*|wydani*|magazyn*|tygodnik*)",
            "zapraszamy (na nasz*|również na|do naszego|do naszej)",
        ),
        hits=("Zapraszamy do oglądania programu w niedzielę o 20.", "Zachęcamy do lektury całego wydania."),
        misses=("Zapraszamy gości do stołu, rzekła gospodyni.", "Zachęcamy do szczepień, mówi lekarka."),
    ),
    Rule(
        "pl.promo.issue",
        "promo",
        at="start",
        max_chars=230,
        phrases=(
            "(nowy|najnowszy|aktualny|świąteczny) (numer|magazyn|wydanie)... (już w sprzedaży|w kioskach|już w "
            "kioskach)",
            "(kup|zamów|sięgnij po) (najnowszy|nowy|aktualny|nasz|papierowy|cyfrowy) (numer|magazyn|miesięcznik|"
            "tygodnik|kwartalnik|kalendarz)",
            "(kup|zamów) (e-wydanie|wydanie cyfrowe|e-booka|naszą książkę)",
        ),
        hits=("Nowy numer miesięcznika już w sprzedaży!", "Kup nasz kalendarz"),
        misses=("Nowy numer telefonu wpisano na drzwiach.", "Tekst ukazał się z opóźnieniem, bo zachorował autor."),
    ),
    # media
    Rule(
        "pl.media.script",
        "media",
        at="start",
        max_chars=220,
        phrases=(
            "(twoja przeglądarka|przeglądarka|ta przeglądarka) nie (obsługuje|wspiera|może odtworzyć)",
            "(ta strona wymaga|ten serwis wymaga|do poprawnego działania strony|aby odtworzyć wideo|aby "
            "zobaczyć wideo|aby odtworzyć film) ... (javascript|flash*)",
            "włącz (javascript,|obsługę javascript,) (aby|żeby|by)",
        ),
        hits=("Twoja przeglądarka nie obsługuje odtwarzacza.", "Włącz obsługę JavaScript, aby zobaczyć film."),
        misses=("Włącz radio, mówił dziadek.", "Ten film jest nudny."),
    ),
    Rule(
        "pl.media.embed",
        "media",
        at="start",
        max_chars=100,
        phrases=(
            "(wyświetl|zobacz|obejrzyj) (ten post|ten profil|to zdjęcie|ten wpis|ten film|post) na (instagram*|"
            "facebook*|twitter*|tiktok*|youtub*|x)",
            "post udostępniony przez",
            "(zobacz|obejrzyj|posłuchaj|odsłuchaj) (wideo|film|nagranie|galerię|galerię zdjęć|zdjęcia|artykuł|"
            "artykułu|rozmowę|materiał wideo)(:| >)",
        ),
        hits=("Wyświetl ten post na Instagramie", "Post udostępniony przez Ewa Zarzycka (@ewa)"),
        misses=("Zobacz film, a zrozumiesz.", "Post trwa czterdzieści dni."),
    ),
    Rule(
        "pl.media.player",
        "media",
        at="line",
        max_chars=70,
        phrases=(
            "(zobacz|obejrzyj|zobacz też) (wideo|film|nagranie|galerię|galerię zdjęć|zdjęcia|materiał wideo)",
            "(odtwórz|odtwórz wideo|odtwarzaj|pauza|wycisz|włącz dźwięk|pełny ekran|posłuchaj artykułu|"
            "odsłuchaj artykuł|odsłuchaj|posłuchaj tego tekstu|posłuchaj tego artykułu|ładowanie|trwa ładowanie|"
            "wczytywanie|galeria zdjęć|wideo niedostępne|dalsza część pod wideo)",
            "(ten film|to wideo|ten materiał|materiał wideo|wideo) (jest niedostępny|jest niedostępne|nie jest "
            "dostępne|nie jest już dostępne)",
            "(sonda|zagłosuj|głosuj|oddaj głos|zobacz wyniki)",
        ),
        hits=("Posłuchaj artykułu", "Zobacz galerię"),
        misses=("Zobacz zdjęcia babci.", "Głosuj głową."),
    ),
    # more newsletter, related, contact
    Rule(
        "pl.newsletter.your_inbox",
        "newsletter",
        at="start",
        max_chars=260,
        phrases=(
            "(otrzymuj|odbieraj|dostawaj) ... (na maila|na e-mail|mailem|na skrzynkę|na swoją skrzynkę|w "
            "swojej skrzynce)",
        ),
        hits=("Otrzymuj co rano przegląd prasy na e-mail", "Odbieraj najlepsze teksty na swoją skrzynkę"),
        misses=("Otrzymuje rachunki na e-mail, choć wolałby listem.", "Listy odbierał w swojej skrzynce po latach."),
    ),
    Rule(
        "pl.newsletter.one_mail",
        "newsletter",
        at="any",
        strength="likely",
        max_chars=260,
        phrases=(
            "(w jednym mailu|w jednym e-mailu|w jednym liście|na maila|wyślemy ci|wyślemy państwu|damy ci znać|"
            "dostaniesz od nas|wysyłamy list)",
            "(włącz|otrzymuj|odbieraj|dostawaj) powiadomienia",
            "zgodę można (cofnąć|wycofać) w (każdej chwili|dowolnym momencie)",
            "subskrybuj (bezpłatnie|za darmo|teraz)",
            "link (potwierdzający|aktywacyjny)",
        ),
        hits=("Włącz powiadomienia", "Najlepsze teksty tygodnia w jednym mailu."),
        misses=("Powiadomienia wyłączono w nocy.", "List dostał od wnuka."),
    ),
    Rule(
        "pl.newsletter.titled",
        "newsletter",
        at="line",
        max_chars=80,
        strength="likely",
        phrases=("newsletter (redakcji|tygodnia|poranny|wieczorny|naukowy)", 'newsletter " ... "', 'newsletter "..."'),
        hits=("Newsletter „Głosu Doliny”", "Newsletter poranny"),
        misses=("Newsletter porannego radia zamknięto.", "Newsletter padł."),
    ),
    Rule(
        "pl.related.read_also",
        "related",
        at="start",
        max_chars=140,
        needs=("czytaj", "przeczytaj"),
        pattern=r"(?:prze)?czytaj(?:cie)? (?:także|też|również|więcej) (?-i:[\p{Lu}\d\"])",
        hits=("Czytaj też Tramwaje wracają na Solną", 'Przeczytaj również "Most na niby"'),
        misses=("Czytaj także między wierszami, uczył profesor.", "Przeczytaj też ulotkę."),
    ),
    Rule(
        "pl.related.read_here",
        "related",
        at="start",
        max_chars=130,
        phrases=(
            "więcej (przeczytasz|dowiesz się|przeczytacie) (tutaj|tu|w artykule|w tekście|na naszym|na naszej)",
            "(tu|tutaj|pod tym linkiem) (przeczytasz|przeczytacie|znajdziesz|znajdziecie|sprawdzisz)",
            "(poprzednia część|poprzednie części|pierwsza część|wcześniejsze odcinki) (cyklu|tekstu|rozmowy|"
            "serii)(:| >)",
        ),
        hits=("Więcej przeczytasz tutaj", "Pierwsza część cyklu: Dom nad rzeką"),
        misses=("Więcej przeczytał w celi niż w szkole.", "Tutaj rośnie dąb."),
    ),
    Rule(
        "pl.contact.write_to_us",
        "contact",
        at="start",
        max_chars=230,
        phrases=(
            "(napisz|napiszcie|pisz|piszcie|zadzwoń|dzwońcie|wyślij|prześlij|daj znać|dajcie znać) (do nas|nam|"
            "do redakcji|do autora|do autorki|na adres redakcji|do dyżurnego reportera)(: |!| na | przez | - )",
            "(skontaktuj|skontaktujcie) się z (nami|redakcją|autorem|autorką)",
            "(masz|macie|widziałeś|widzieliście|byłeś|byliście|wiesz|znasz|chcesz|chcecie) ... (napisz do nas|"
            "daj nam znać|prześlij nam|wyślij nam|skontaktuj się z nami|zadzwoń do nas|napiszcie do nas|dajcie "
            "nam znać|odezwij się do nas)",
            "(czekamy na|zachęcamy do przesyłania|prosimy o przesyłanie) (wasze|państwa|twoje|waszych|twój|"
            "wasz) (sygnały|listy|opinie|zdjęcia|informacje|zgłoszenia|historie|list|sygnał|uwagi|maile)",
            "(kontakt z|kontakt do) (autorem|autorką|redakcją|redakcji|autorki|autora)(: | - )",
            "redakcja zastrzega sobie prawo do (skracania|redagowania|skrótów|nieodpłatnej)",
        ),
        hits=("Napisz do nas: redakcja@gloslipowa.example", "Masz ciekawy temat? Napisz do nas!"),
        misses=("Napisz do nas, jak dojedziesz, prosiła matka.", "Masz rację, odparł sędzia."),
    ),
    Rule(
        "pl.contact.write_weak",
        "contact",
        at="start",
        strength="likely",
        max_chars=150,
        phrases=(
            "(napisz|napiszcie|pisz|piszcie|zadzwoń|prześlij|wyślij) (do nas|nam|do redakcji|na adres)",
            "(reklama w serwisie|reklama na portalu|biuro reklamy|biuro ogłoszeń|dział reklamy)(: | - )",
            "(tu może być|tutaj może być|to miejsce na) (twoja|państwa) (reklama|reklamę)",
        ),
        hits=("Piszcie do nas w tej sprawie", "Biuro reklamy: biuro@glos.example"),
        misses=("Pisz wyraźnie, prosiła.", "Reklama radiowa drożeje."),
    ),
    Rule(
        "pl.donation.chip_in",
        "donation",
        at="start",
        max_chars=240,
        phrases=(
            "(dorzuć|dorzućcie|dołóż|dołóżcie) się (do naszej|do naszego|na zrzutce|do zrzutki|do zbiórki na|do "
            "budżetu)",
            "wpłacam # zł",
            "(nie mamy|nie ma za nami|nie stoi za nami) (właściciela|bogatego|żadn*|wielkiego|partii|oligarch*) "
            "... (was|wami|czytelni*|wspiera*|wesprz*|dorzu*)",
        ),
        hits=("Dorzuć się do naszej zbiórki", "Wpłacam 20 zł"),
        misses=("Dorzuć drew do pieca, mówił.", "Nie mamy właściciela psa, rozkłada ręce weterynarz."),
    ),
    Rule(
        "pl.paywall.last_free",
        "paywall",
        at="start",
        max_chars=180,
        phrases=(
            "to (był|jest) (twój|już twój) ostatni (darmowy|bezpłatny) (artykuł|tekst)",
            "(odblokuj|kup) (artykuł|tekst|ten artykuł|ten tekst) (jednorazowo|sms*)",
            "(wybierz|sprawdź) (pakiet|ofertę|plan) (i czytaj|dla siebie|prenumeraty|subskrypcji)",
            "(załóż|utwórz) (bezpłatne|darmowe) (konto|konto,) (aby|żeby|by|i) (przeczytać|czytać|czytaj|dokończyć)",
            "(nie pamiętasz|zapomniałeś) hasła",
            "(prenumerata|subskrypcja) (taniej|w promocji|ze zniżką|z rabatem|na rok|na prezent)",
        ),
        hits=("To był Twój ostatni darmowy artykuł.", "Wybierz pakiet i czytaj bez ograniczeń"),
        misses=("To był ostatni darmowy przejazd koleją.", "Wybierz pakiet startowy, radzi doradca."),
    ),
    Rule(
        "pl.legal.footer_row",
        "legal",
        at="line",
        max_chars=160,
        needs=("regulamin", "prywatności", "kontakt", "reklama", "o nas"),
        pattern=(
            r"(?:regulamin|polityka prywatności|kontakt|reklama|o nas|redakcja|rodo)(?: ?[|•·] ?(?:regulamin|"
            r"polityka prywatności|polityka cookies|kontakt|reklama|o nas|redakcja|rodo|prenumerata|praca|"
            r"archiwum|newsletter)){1,8}"
        ),
        hits=("Regulamin | Polityka prywatności | Reklama | Kontakt", "O nas • Kontakt • Reklama"),
        misses=("Regulamin | Tabela wyników", "Kontakt z naturą, ruch | zdrowie"),
    ),
    Rule(
        "pl.advert.remove",
        "advert",
        at="start",
        max_chars=110,
        phrases=(
            "(usuń|wyłącz|ukryj) reklamy",
            "(czytaj|korzystaj|oglądaj) bez reklam",
            "(tu|tutaj) może być (twoja|państwa|wasza) reklama",
        ),
        hits=("Wyłącz reklamy", "Tu może być Twoja reklama"),
        misses=("Wyłącz reklamę, poprosił dziadek.", "Usuń rdzę szczotką."),
        strength="likely",
    ),
    Rule(
        "pl.media.gallery_count",
        "media",
        at="line",
        max_chars=60,
        phrases=(
            "(zobacz|obejrzyj) (galerię|zdjęcia|galerię zdjęć) \\(# [zdjęć|zdjęcia]",
            "posłuchaj (wersji audio|tekstu|artykułu)",
            "(oddaj głos|zagłosuj) w (sondzie|naszej sondzie|ankiecie|naszej ankiecie)",
        ),
        hits=("Zobacz galerię (14 zdjęć)", "Posłuchaj wersji audio"),
        misses=("Zobacz zdjęcia (są w holu).", "14 zdjęć zaginęło."),
    ),
    # keep
    Rule(
        "pl.keep.correction",
        "correction",
        at="start",
        keep=True,
        max_chars=600,
        phrases=(
            "(sprostowanie|errata|korekta|uzupełnienie|wyjaśnienie|od redakcji|przyp. red.|przypis redakcji|"
            "nota redakcyjna)(: | - )",
            "(w poprzedniej|w pierwotnej|we wcześniejszej|w pierwszej) wersji (artykułu|tekstu|tego artykułu|"
            "tego tekstu|materiału|depeszy)",
            "(tekst|artykuł) (został zaktualizowany|zaktualizowano|poprawiono|został poprawiony|został uzupełniony)",
        ),
        hits=("Sprostowanie: most ma 90 metrów.", "W pierwotnej wersji tekstu podaliśmy błędną datę."),
        misses=("Sprostowanie ukazało się po roku.", "Aktualizacja systemu potrwa dobę."),
    ),
    Rule(
        "pl.keep.update",
        "correction",
        at="start",
        keep=True,
        max_chars=500,
        needs=("aktualizacja",),
        pattern=r"aktualizacja(?:,? godz\. ?[\d.:]{1,5})? ?[:\-] ?[\p{L}\"]",
        hits=("Aktualizacja: dodaliśmy stanowisko szpitala.", "Aktualizacja, godz. 15: dodaliśmy stanowisko szpitala."),
        misses=("Aktualizacja: 12.03.2024, 14:20", "Aktualizacja systemu potrwa dobę."),
    ),
    Rule(
        "pl.keep.disclaimer",
        "disclaimer",
        at="any",
        keep=True,
        max_chars=500,
        phrases=(
            "(nie stanowi|nie stanowią|nie jest|nie są) (porady|porad|rekomendacji|poradą|rekomendacją|"
            "rekomendacjami|doradztwa) (inwestycyjn*|prawn*|medyczn*|lekarsk*|finansow*)",
            "(poglądy|opinie|tezy) (autora|autorki|wyrażone|przedstawione|zawarte) ... (redakcji|autora|autorki|"
            "autorów|stanowiska)",
        ),
        hits=("Tekst nie stanowi porady inwestycyjnej.", "Opinie wyrażone w felietonie są poglądami autora."),
        misses=("Nie jest łatwo, mówi lekarka.", "Opinie sąsiadów były podzielone."),
    ),
    Rule(
        "pl.keep.dateline",
        "dateline",
        at="start",
        keep=True,
        max_chars=800,
        needs=("pap", "afp", "reuters", "iar", "ap"),
        pattern=r"(?-i:\p{Lu})[\p{L} .,\-]{2,30}\((?-i:PAP|AFP|Reuters|IAR|AP)\) ?- ",
        hits=("Warszawa (PAP) - Sejm przyjął ustawę.", "BRUKSELA (AFP) – Ministrowie spotkali się rano."),
        misses=("Agencja (PAP) podała wynik.", "Fot. Jan Lipski (PAP)"),
    ),
)

PACK = Pack(
    code="pl",
    rules=RULES,
    stopwords=words(
        "i w z na się nie że do jest to o jak ale po co tym od przez za oraz był był być dla ich jego jej już "
        "tylko przed są także który która które może było była gdy ze czy tak"
    ),
    abbreviations=words(
        "fot zdj np m.in tzw tzn itd itp ok godz ul al pl os prof dr hab inż mgr ks abp bp św gen płk mjr kpt "
        "por st red oprac tłum wyd nr str tel r w proc tys mln mld zł gr pn wt śr czw pt sob niedz woj pow gm "
        "dyr prez wiceprez zob por jw ww br ub ur zm im pt rys tab art ust pkt poz lit cyt hist j p.o sp s.a "
        "n.p.m p.n.e n.e"
    ),
    reporting=words(
        "powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodali dodaje przekazał "
        "przekazała poinformował poinformowała poinformowali informuje zaznaczył zaznaczyła podkreślił "
        "podkreśliła podkreśla stwierdził stwierdziła oświadczył oświadczyła zapowiedział zapowiedziała ocenił "
        "oceniła ocenia wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła zapewnił zapewniła przyznał "
        "przyznała zeznał zeznała napisał napisała twierdzi twierdził apelował apelowała apeluje apelują "
        "ostrzegł ostrzegają powtarzał powtarzała wspomina wspominał wspominała opowiada opowiadał opowiadała "
        "radzi radził pytał pytała odpowiedział odpowiedziała głosi głosił głosiło brzmi brzmiał brzmiało "
        "zdaniem według rzekł odparł odparła"
    ),
    address=words(
        "my nas nam nami nasz nasza nasze naszego naszej naszemu naszym naszą naszych naszymi nasi ty ciebie "
        "cię tobie ci tobą twój twoja twoje twojego twojej twojemu twoim twoją twoich twoimi wy was wam wami "
        "wasz wasza wasze waszego waszej waszemu waszym waszą waszych waszymi państwo państwa państwu swój "
        "swoją swoje swojej"
    ),
    topics={
        "newsletter": words(
            "newsletter newslettera newsletterze newslettery newsletterów newsletterem biuletyn substack subskrybentów"
        ),
        "paywall": words(
            "paywall paywalla paywalle subskrypcja subskrypcji subskrypcje prenumerata prenumeraty "
            "prenumeratorów subskrybentów"
        ),
        "donation": words(
            "darowizna darowizny darowizn zbiórka zbiórki zbiórkę zrzutka zrzutki patronite wpłaty wpłat "
            "fundacja fundacji hospicjum charytatywna"
        ),
        "consent": words("cookie cookies ciasteczka ciasteczek rodo zgoda zgody prywatności prywatność uodo"),
        "share": words(
            "facebook facebooka facebooku twitter twitterze instagram instagramie tiktok whatsapp telegram "
            "udostępnień polubień"
        ),
        "advert": words(
            "reklama reklamy reklam reklamę reklamowy reklamowe reklamowej reklamodawcy reklamodawców sponsor "
            "sponsora sponsorzy"
        ),
        "credit": words(
            "fotograf fotografa fotografka fotoreporter fotoreportera fotografia fotografii fotografie zdjęcie "
            "zdjęcia zdjęć agencja"
        ),
        "affiliate": words(
            "afiliacja afiliacji afiliacyjne afiliacyjny prowizja prowizje prowizji influencer influencerów"
        ),
        "comments": words("komentarz komentarze komentarzy komentarzach hejt hejtu internautów internauci moderator"),
    },
)
