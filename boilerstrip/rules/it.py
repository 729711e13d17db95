"""Italian."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

_NAME = (
    r"(?-i:\p{Lu})[\p{L}'\-]{1,20}\.?"
    r"(?: (?:de |del |della |dei |degli |di |da |dal |dalla |lo |la |van |von )?"
    r"(?:d'|dell')?(?-i:\p{Lu})[\p{L}'.\-]{0,24}){1,3}"
)
_MONTH = (
    r"(?:gen(?:naio|\.)?|feb(?:braio|\.)?|mar(?:zo|\.)?|apr(?:ile|\.)?|mag(?:gio|\.)?|giu(?:gno|\.)?|lug(?:lio|\.)?"
    r"|ago(?:sto|\.)?|set(?:tembre|\.)?|ott(?:obre|\.)?|nov(?:embre|\.)?|dic(?:embre|\.)?)"
)
_DATE = (
    r"(?:(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? )?"
    rf"(?:\d{{1,2}}°? {_MONTH}(?:,? \d{{4}})?|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}})"
)
_AGENCY = (
    r"(?:Ansa|AFP|Reuters|AP|LaPresse|Imagoeconomica|Ipa(?: Agency)?|Agf|Fotogramma|Epa|Getty(?: Images)?"
    r"|Adnkronos|Sintesi|Contrasto|Shutterstock|iStock|Adobe Stock|Unsplash|Pixabay|Pexels|Webphoto|Insidefoto)"
)
_AGENCIES = (
    "ansa",
    "afp",
    "reuters",
    "/ap",
    "/ ap",
    "lapresse",
    "imagoeconomica",
    "ipa",
    "agf",
    "fotogramma",
    "epa",
    "getty",
    "adnkronos",
    "sintesi",
    "contrasto",
    "shutterstock",
    "istock",
    "adobe stock",
    "unsplash",
    "pixabay",
    "pexels",
    "webphoto",
    "insidefoto",
)
_MONTHS = ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic")

RULES = (
    # newsletter
    Rule(
        "it.newsletter.sign_up",
        "newsletter",
        at="start",
        phrases=(
            "(iscriviti|iscrivetevi|iscriversi|registrati|abbonati|iscrizione|sottoscrivi) [subito|gratis"
            "|gratuitamente|ora|qui] (a|alla|alle|all') ...newsletter*",
            "(iscriviti|iscrivetevi|registrati) (a|alla|alle|alla nostra|alle nostre) (newsletter*|mailing list)",
            "(iscriviti|iscrivetevi) (alla nostra|alle nostre|ai nostri) (newsletter*|lettera*|avvisi|alert|notifiche)",
            "(ricevi|ricevete|riceverai) ...newsletter",
            "per (ricevere|non perdere) (la|le|la nostra|le nostre|questa) newsletter",
            "(scopri|leggi) (tutte le nostre|le nostre|tutte le) newsletter",
        ),
        hits=("Iscriviti alla newsletter del Corriere della Laguna", "Iscriviti gratis alle nostre newsletter"),
        misses=(
            "Iscriviti all'anagrafe entro marzo, raccomanda il Comune.",
            "I lettori si iscrivono in massa alla newsletter del sindaco.",
        ),
    ),
    Rule(
        "it.newsletter.sign_up_anywhere",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(iscriviti|iscrivetevi|registrati|clicca qui)...newsletter",
            "(la nostra|le nostre) newsletter...(gratuit*|gratis|iscri*|casella|inbox)",
            "iscrivendoti (alla|alle|a)...newsletter",
        ),
        hits=("Ti è piaciuto l'articolo? Iscriviti qui alla newsletter.", "La nostra newsletter è gratuita."),
        misses=("La newsletter del partito è partita lunedì.", "Scrive una newsletter sul vino."),
    ),
    Rule(
        "it.newsletter.receive",
        "newsletter",
        at="start",
        phrases=(
            "(ricevi|ricevete|ogni|tutti|tutte|le notizie|il meglio|l'essenziale|gli articoli|gli aggiornamenti"
            "|resta)...(nella|sulla) tua (casella|posta|mail|email|e-mail|inbox)",
            "(ricevi|ricevete) [gratis|gratuitamente|ogni giorno|ogni mattina|ogni settimana] (le|gli|i|il|tutte"
            "|tutti|ogni|aggiornamenti|le nostre)...(via mail|via email|via e-mail|per email|per e-mail|sulla"
            " tua mail)",
            "(resta|rimani|restate|rimanete) [sempre] (aggiornato|aggiornata|aggiornati|informato|informati"
            "|connesso) (con|su|sulle|iscri*|seguendo|grazie|ogni)",
        ),
        hits=(
            "Ricevi ogni mattina le notizie più importanti nella tua casella di posta",
            "Resta aggiornato con le nostre notizie",
        ),
        misses=("Ricevi le mie condoglianze, scrisse alla vedova.", "Ogni mattina trovava una lettera nella cassetta."),
    ),
    Rule(
        "it.newsletter.miss_nothing",
        "newsletter",
        at="start",
        strength="likely",
        max_chars=180,
        phrases=(
            "(ricevi|attiva) [le|gli|i] (notifiche|avvisi|alert) (di|da|per|dal|della|del|su|push)",
            "(resta|rimani|restate|rimanete) [sempre] (aggiornato|aggiornata|aggiornati|informato|informata|informati)",
            "(non perdere|non perderti|non perdetevi|per non perdere|per non perderti) (nessuna|nessun|gli|le|i"
            "|più|neanche|neppure)",
        ),
        hits=("Rimani sempre aggiornato", "Non perderti nessuna novità!"),
        misses=("Restano aggiornati i vecchi elenchi.", "Chi non perde mai la pazienza vince."),
    ),
    Rule(
        "it.newsletter.form",
        "newsletter",
        at="line",
        phrases=(
            "[inserisci|scrivi|digita] [qui] [il|la] (tua mail|tua email|tua e-mail|tuo indirizzo email|tuo"
            " indirizzo e-mail|tuo indirizzo mail|tuo indirizzo di posta elettronica)",
            "(indirizzo email|indirizzo e-mail|indirizzo mail|email *|e-mail *)",
            "(iscriviti|mi iscrivo|iscriviti ora|iscriviti subito|iscriviti qui|iscriviti gratis|iscriviti"
            " gratuitamente|conferma iscrizione|invia iscrizione|disiscriviti|cancella iscrizione)",
            "(newsletter|le newsletter|le nostre newsletter|la nostra newsletter|tutte le newsletter|iscrizione"
            " newsletter)",
        ),
        hits=("La tua email", "» Iscriviti", "Newsletter"),
        misses=("La tua email è finita tra gli atti, le disse il pm.", "Newsletter e podcast piacciono ai giovani."),
    ),
    Rule(
        "it.newsletter.form_note",
        "newsletter",
        at="any",
        phrases=(
            "(puoi|potrai|potete) (disiscriverti|cancellarti|annullare l'iscrizione|cancellare l'iscrizione"
            "|revocare l'iscrizione|disiscrivervi) (in qualsiasi|in qualunque|quando|in ogni|con un)",
            "(iscrivendoti|registrandoti|cliccando su iscriviti|inviando questo modulo)...(accetti|acconsenti"
            "|dichiari|confermi|privacy|dati personali)",
            "(acconsento|do il consenso|presto il consenso|dichiaro di aver letto|ho letto e accetto|ho preso"
            " visione)...(privacy|dati|newsletter|termini|comunicazioni|informativa)",
            "(la tua|l') iscrizione (è avvenuta|è stata) (con successo|registrata|completata|confermata)",
            "(controlla|verifica) (la tua|la) (casella di posta|posta|mail|email|casella)...per confermare"
            " (l'iscrizione|la tua iscrizione)",
            "(grazie per esserti|grazie per) (iscritto|iscritta|l'iscrizione|la tua iscrizione)",
        ),
        hits=(
            "Puoi cancellarti in qualsiasi momento.",
            "Iscrivendoti dichiari di aver letto l'informativa.",
            "Grazie per esserti iscritto!",
        ),
        misses=(
            "Iscrivendoti al corso, spiega, aiuti il quartiere.",
            "L'iscrizione è stata respinta dal tribunale.",
        ),
    ),
    Rule(
        "it.newsletter.excerpt",
        "newsletter",
        at="start",
        phrases=(
            "(questo articolo|questo testo|questa storia) è (tratto|tratta|apparso|uscito|un estratto) (dalla"
            "|della|nella|sulla) [nostra] newsletter",
            "(questa è|quella che leggi è|stai leggendo) (la|una|un estratto della) newsletter",
        ),
        hits=("Questo articolo è tratto dalla newsletter “Maree”.", "Stai leggendo la newsletter del lunedì"),
        misses=("Questo articolo è tratto dal codice penale.", "Questa è la casa di mio nonno."),
    ),
    # paywall
    Rule(
        "it.paywall.reserved",
        "paywall",
        at="start",
        max_chars=200,
        phrases=(
            "(questo|il|l') [contenuto|articolo|servizio|video|testo] (è|sono) [esclusivamente] (riservato"
            "|disponibile solo|accessibile solo|visibile solo) (agli|ai|per gli|per i|a chi) (abbonati|utenti"
            "|nostri|iscritti|sostenitori|lettori|registrati|si)",
            "questo (contenuto|articolo|servizio|video) è [esclusivamente|in esclusiva] (riservato|disponibile"
            " solo|solo|accessibile solo) (agli|ai|per gli|per i|a chi)",
            "(contenuto|articolo|contenuti|articoli) (riservato|riservati|esclusivo|esclusivi|premium) (agli|ai"
            "|per gli|per i) (abbonati|utenti|iscritti|nostri)",
            "(per leggere|la lettura di) (questo articolo|l'articolo|il resto)...(abbonat*|registrat*|accedi|login)",
        ),
        hits=("Questo articolo è riservato agli abbonati.", "Contenuto riservato agli utenti registrati"),
        misses=("Questo contenuto è stato rimosso in Cina.", "La curva è riservata agli abbonati, spiega il club."),
    ),
    Rule(
        "it.paywall.label",
        "paywall",
        at="line",
        phrases=(
            "[contenuto|articolo] [riservato|solo] (agli|per|per gli) abbonati",
            "(riservato agli abbonati|solo per abbonati|contenuto per abbonati|articolo premium|contenuto"
            " premium|articolo riservato|esclusiva abbonati|area abbonati|per abbonati)",
            "(abbonati|abbonati ora|abbonati subito|abbonati qui|abbonati adesso|mi abbono|attiva ora|attiva"
            " l'abbonamento|attiva l'offerta|scopri le offerte|scopri l'offerta|scopri tutte le offerte|scopri"
            " di più sull'abbonamento|vedi le offerte|vai alle offerte|scegli l'abbonamento|scegli il tuo"
            " abbonamento|scegli il tuo piano|prova gratis|prova gratuita|provalo gratis|inizia la prova"
            " gratuita)",
            "abbonati (a|per|da|a partire da|a soli|con) #[ ](€|euro)",
            "(sblocca l'articolo|sblocca questo articolo|continua la lettura|leggi l'articolo completo|regala"
            " questo articolo|regala l'articolo|senza vincoli|disdici quando vuoi|rinnovo automatico. disattiva"
            " quando vuoi)",
        ),
        hits=("Abbonati", "Riservato agli abbonati", "Scopri le offerte"),
        misses=("Abbonati in calo del tre per cento", "Gli abbonati protestano."),
    ),
    Rule(
        "it.paywall.left_to_read",
        "paywall",
        at="start",
        max_chars=200,
        phrases=(
            "ti (rimane|rimangono|resta|restano)...(articol*|da leggere|di lettura)",
            "(hai|avete) (letto|raggiunto|esaurito|superato)...(articoli gratuiti|articoli gratis|limite di"
            " articoli|limite mensile|numero massimo|articoli a disposizione)",
            "(stai leggendo|hai letto) [il] #...articol*",
            "ancora # (articoli|articolo) (gratis|gratuiti|gratuito|da leggere)",
        ),
        hits=("Ti rimangono 3 articoli gratuiti questo mese.", "Hai raggiunto il limite di articoli gratuiti"),
        misses=("Ti resta un'ora per votare, ricorda il Comune.", "Hai letto troppi romanzi, gli rispose."),
    ),
    Rule(
        "it.paywall.already",
        "paywall",
        at="start",
        max_chars=160,
        phrases=(
            "[sei] già (abbonato|abbonata|abbonati|registrato|registrata|iscritto|iscritta|un utente registrato"
            "|cliente|nostro abbonato)[ ]?",
            "sei già (abbonato|abbonata|registrato|registrata|iscritto|iscritta|un abbonato|nostro)",
            "già (abbonato|registrato)...(accedi|login|entra)",
            "(non sei ancora|non sei|non ancora) (abbonato|abbonata|registrato|registrata|iscritto|un abbonato)[ ]?",
            "(hai già|hai|non hai|non hai ancora) un (account|abbonamento|profilo)[ ]?",
        ),
        hits=("Sei già abbonato? Accedi", "Non hai un account?"),
        misses=("Già abbonati al teatro, hanno rinnovato.", "Hai un account compromesso, avverte la polizia."),
    ),
    Rule(
        "it.paywall.log_in_to_read",
        "paywall",
        at="start",
        phrases=(
            "abbonati...(senza vincoli|primo mese|illimitat*|prova gratuita|disdici|senza limiti)",
            "(accedi|abbonati|registrati|iscriviti|effettua il login|effettua l'accesso|attiva un abbonamento)"
            " [gratis|gratuitamente|subito|o abbonati|o registrati|ora] per (leggere|continuare a leggere"
            "|continuare la lettura|proseguire la lettura|proseguire nella lettura|sbloccare|accedere a tutti"
            "|accedere ai nostri|accedere a questo|leggere tutto)",
            "per (continuare|proseguire) (a leggere|la lettura|nella lettura|con la lettura)...(abbonat*|accedi"
            "|registrat*|iscriviti|login|attiva|€|euro)",
            "per (leggere|sbloccare|accedere a) (tutto l'articolo|questo articolo|l'articolo|il resto|gli"
            " articoli|tutti gli articoli|tutti i contenuti|questo contenuto)...(abbonat*|accedi|registrat*"
            "|iscriviti|login|scegli)",
            "(leggi|continua a leggere) (tutto|questo articolo|l'articolo|tutti gli articoli|tutti i contenuti"
            "|senza limiti)...(abbona*|gratis|€|euro|senza limiti|illimitat*|prova)",
            "(devi|è necessario|occorre) (essere|effettuare|fare) (abbonat*|registrat*|il login|l'accesso|login)"
            " per (leggere|continuare|vedere questo|proseguire)",
        ),
        hits=(
            "Abbonati per continuare a leggere",
            "Per continuare a leggere questo articolo, abbonati.",
            "Accedi per leggere l'articolo completo",
        ),
        misses=(
            "Per leggere il futuro consulta i fondi di caffè.",
            "Per accedere al bonus bisogna registrarsi, spiega l'Inps.",
        ),
    ),
    Rule(
        "it.paywall.offer",
        "paywall",
        at="any",
        max_chars=220,
        phrases=(
            "#[ ](€|euro) (al mese|il primo mese|per il primo mese|all'anno|per un anno|/mese)...(disdici|senza"
            " vincoli|annulla|rinnovo|disattiva)",
            "(disdici|disattiva|annulla|cancella) (quando vuoi|in qualsiasi momento|in ogni momento|quando preferisci)",
            "(accedi|accesso|leggi) [illimitato|senza limiti] (a tutti i|a tutti gli|ai) (contenuti|articoli"
            "|nostri contenuti|nostri articoli) (del sito|di|su|premium|esclusivi|senza|illimitat*|da)",
            "(tutti i nostri|i nostri) (contenuti|articoli)...(senza limiti|illimitat*|abbona*)",
            "(abbonandoti|con il tuo abbonamento) [ci|anche] (sostieni|aiuti|leggi|hai accesso|contribuisci)",
            "approfitta della nostra (offerta|promozione|promo)",
        ),
        hits=(
            "1 euro al mese, disdici online",
            "Disdici quando vuoi.",
            "Abbonandoti sostieni il giornalismo di qualità",
        ),
        misses=(
            "La tariffa sale a 9,99 euro al mese, ha detto l'operatore.",
            "Gli articoli del contratto sono contestati.",
        ),
    ),
    Rule(
        "it.paywall.subscribe",
        "paywall",
        at="start",
        strength="likely",
        max_chars=180,
        phrases=(
            "abbonati (a|al|alla|all'|ai|e|per|ora|subito|adesso|da)",
            "(a partire da|da|a soli|solo|solo a) # (€|euro) (al mese|all'anno|il primo mese|/mese)",
            "(prova|provalo) (gratis|gratuitamente)",
            "(offerta|promozione) (speciale|limitata|esclusiva|lancio|riservata)",
            "(accedi|effettua il login|effettua l'accesso) (con|al tuo|a|al|o)",
        ),
        hits=("Abbonati al giornale dei fiumi", "A partire da 4,99 euro al mese"),
        misses=("Gli abbonati al teatro sono tremila.", "Da 3 euro il biglietto passa a cinque."),
    ),
    # donation
    Rule(
        "it.donation.button",
        "donation",
        at="line",
        phrases=(
            "(dona|dona ora|dona adesso|dona subito|fai una donazione|fai la tua donazione|sostienici|sostienici"
            " ora|sostieni il giornale|sostieni il progetto|sostieni la redazione|sostieni il nostro lavoro"
            "|contribuisci|contribuisci ora|voglio sostenervi|voglio donare|dona con paypal|diventa sostenitore"
            "|diventa socio|diventa sostenitrice|supportaci|sostieni l'informazione libera|sostieni"
            " l'informazione indipendente)",
            "(donazione singola|donazione mensile|donazione libera|donazione ricorrente|importo libero|importo a"
            " scelta)",
            "dona #[ ](€|euro)",
            "dona (il|il tuo) (5x1000|5 x 1000|cinque per mille)",
        ),
        hits=("Fai una donazione", "► Dona ora", "Sostienici"),
        misses=("Dona il sangue chi può.", "Ogni mese muore un ghiacciaio."),
    ),
    Rule(
        "it.donation.support_us",
        "donation",
        at="start",
        phrases=(
            "(sostieni|sostenete|supporta|finanzia|aiuta) (il nostro|la nostra|le nostre|i nostri) (giornale"
            "|giornalismo|lavoro|redazione|inchieste|indipendenza|progetto|sito|rivista|informazione|testata)",
            "(sostieni|sostenete|supporta) (il giornalismo|l'informazione|un giornalismo|un'informazione|la"
            " stampa|il tuo giornale|il tuo quotidiano) (indipendente|libero|libera|locale|di qualità"
            "|della|del|d'inchiesta|senza)",
            "(sostienici|supportaci|sosteneteci) (con|:|!|anche|donando|facendo|e|per|tramite|su)",
            "(aiutaci|aiutateci) a (restare|continuare|crescere|raggiungere|informare|mantenere|raccontare|rimanere)",
            "(fai|fate|effettua) [ora] una [piccola] donazione (a|al|alla|per|e|con|tramite|di|libera|su"
            "|ricorrente|qui)...(nostr*|giornal*|redazion*|paypal|bonifico|informazione|sito|noi|progetto)",
            "(diventa|diventate) [anche tu|subito] (sostenitore|sostenitrice|sostenitori|socio|socia|nostro"
            " socio|un nostro)...(di|del|della|nostr*)",
            "(dona|donaci|devolvi) (il tuo|il) (5x1000|5 x 1000|5 per mille|cinque per mille) (a|al|alla|ai|all')",
            "(con|basta) (un piccolo contributo|una piccola donazione|un tuo contributo|il tuo contributo|un"
            " contributo libero) (puoi|ci|possiamo|potremo|aiut*|sostien*|per aiut*)",
        ),
        hits=(
            "Sostieni il nostro giornale",
            "Aiutaci a restare liberi e gratuiti.",
            "Con il tuo contributo possiamo continuare a fare inchieste.",
        ),
        misses=(
            "Sostieni il peso con entrambe le mani.",
            "Sostenete le gambe con un cuscino, consiglia il fisioterapista.",
        ),
    ),
    Rule(
        "it.donation.your_gifts",
        "donation",
        at="any",
        phrases=(
            "(grazie alle|solo grazie alle|delle|senza le) (vostre|tue) donazioni",
            "(grazie alle|solo grazie alle|delle|solo delle) donazioni dei (nostri|suoi) (lettori|sostenitori)",
            "(la tua donazione|il tuo contributo|il tuo sostegno|il tuo aiuto|le vostre donazioni|il vostro"
            " sostegno|il vostro contributo) [ci] (è fondamentale|è prezioso|è essenziale|è indispensabile|ci"
            " aiuta|ci permette|ci consente|serve|fa la differenza|aiuta|permette|aiuterà|è importante|conta)",
            "se (apprezzi|ti piace|ti è piaciuto|pensi che|ritieni|credi nel|puoi|leggi)...(sostienici|sostieni"
            " il nostro|sostieni la nostra|una donazione|aiutaci|supportaci)",
            "siamo un (giornale|sito|progetto|quotidiano|media) indipendente...(donazion*|sostegno|contribut*|lettori)",
            "(non riceviamo|non abbiamo|non prendiamo) (finanziamenti|contributi|padroni|soldi"
            "|fondi)...(pubblic*|lettori|editor*|partit*|donaz*)",
            "(deducibile|detraibile) dalla tua dichiarazione",
        ),
        hits=(
            "Esistiamo solo grazie alle vostre donazioni.",
            "Il tuo contributo ci permette di restare indipendenti.",
            "Se apprezzi il nostro lavoro, sostienici.",
        ),
        misses=(
            "L'ospedale vive grazie alle donazioni delle famiglie.",
            "Il contributo della regione serve a pagare i medici.",
        ),
    ),
    Rule(
        "it.donation.need_you",
        "donation",
        at="any",
        strength="likely",
        phrases=(
            "(abbiamo|ha) [più che mai|sempre|oggi] bisogno (di te|di voi|del tuo aiuto|del tuo sostegno|del"
            " vostro sostegno|del vostro aiuto|del tuo contributo)",
            "ogni (contributo|donazione|euro) (conta|ci aiuta|è importante|fa la differenza|è prezioso)",
            "(senza pubblicità|senza padroni|senza finanziamenti pubblici|senza editori)...(lettori|sostegno"
            "|liberi|libero|indipendent*)",
            "(la tua donazione|il tuo contributo|le vostre donazioni|il vostro contributo)",
            "(bonifico|iban)...(intestato|causale|donazione|erogazione liberale)",
        ),
        hits=("Per continuare abbiamo bisogno di te.", "Ogni donazione conta."),
        misses=("Abbiamo bisogno di pioggia, sospira il contadino.", "La donazione è arrivata lunedì all'ospedale."),
    ),
    # related
    Rule(
        "it.related.read_also_colon",
        "related",
        at="start",
        max_chars=160,
        phrases=(
            '(leggi|leggete|vedi|guarda|ascolta|scopri|leggi qui|da leggere|rileggi) [anche|qui|ancora][ ](:|>|"|→|►)',
            "(leggi|vedi|guarda) anche[ ]\\|",
            "(leggi|leggete|guarda|ascolta|scopri|vedi|rileggi) anche[ ](:|-|,|l'articolo|il nostro|la nostra|le"
            " nostre|i nostri|questo|gli altri)",
            "(leggi|guarda|ascolta|scopri|sfoglia|rivedi) (la nostra|il nostro|le nostre|tutti i nostri|i"
            " nostri) (inchiesta|intervista|analisi|approfondimento|speciale|dossier|reportage|articoli|guida"
            "|gallery|fotogallery|editoriale|ritratto|servizio|interviste|inchieste)",
            "(per approfondire|approfondisci|approfondimento|approfondimenti|potrebbe interessarti|potrebbe"
            " interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|ti può interessare|forse"
            " ti interessa|articolo correlato|articoli correlati|notizie correlate|sullo stesso argomento|sullo"
            " stesso tema|altro su)[ ](:|>|→)",
        ),
        hits=("Leggi anche: Il porto riapre le banchine", "LEGGI ANCHE > Un fiume in agonia"),
        misses=("Leggi anche severe non bastano.", "Guarda anche il cielo, le disse il padre."),
    ),
    Rule(
        "it.related.read_also_capital",
        "related",
        pattern=r"(?:leggi|vedi|guarda|ascolta) anche (?-i:[\p{Lu}\"\[(])",
        needs=("anche",),
        at="start",
        max_chars=160,
        hits=("Leggi anche I lupi alle porte della città", "LEGGI ANCHE Il bilancio passa per un voto"),
        misses=("Leggi anche severe non bastano.", "Vedi anche tu quel che vedo io?"),
    ),
    Rule(
        "it.related.heading",
        "related",
        at="line",
        phrases=(
            "(leggi|vedi|guarda|ascolta|da leggere) anche",
            "(articoli|notizie|contenuti|video|post|temi|argomenti) (correlati|correlate|consigliati|consigliate"
            "|simili|collegati|collegate|suggeriti|recenti|più letti|più lette|più letti del giorno|più visti"
            "|più condivisi|precedenti|successivi)",
            "(potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|potrebbero interessarti"
            " anche|ti potrebbe interessare|ti potrebbe interessare anche|ti potrebbero interessare|ti può"
            " interessare|ti potrebbe anche piacere|potrebbe piacerti anche|consigliati per te|consigliato per"
            " te|scelti per te|raccomandati per te|dello stesso autore|altro da questo autore|da non perdere)",
            "(sullo stesso argomento|sullo stesso tema|nella stessa sezione|altre notizie|altri articoli|altre"
            " notizie di oggi|le altre notizie|ultime notizie|le ultime notizie|ultimi articoli|gli ultimi"
            " articoli|ultim'ora|i più letti|i più letti di oggi|le più lette|più letti|più lette|le notizie più"
            " lette|i più visti|i più commentati|notizie più lette|tutte le notizie|altre news|ultime news)",
            "(leggi tutto|leggi di più|leggi l'articolo|leggi l'intervista|leggi la notizia|continua a leggere"
            "|scopri di più|per saperne di più|vedi tutti|vedi tutto|mostra altri|vai all'articolo|leggi la"
            " notizia completa|leggi l'articolo originale)",
            "(articolo precedente|articolo successivo|prossimo articolo|post precedente|post successivo|notizia"
            " precedente|notizia successiva)",
        ),
        hits=("Articoli correlati", "» Leggi anche", "Leggi tutto"),
        misses=("Le più lette sono le ricette della nonna.", "Leggi tutto ad alta voce, ordina il giudice."),
    ),
    Rule(
        "it.related.heading_doubtful",
        "related",
        at="line",
        strength="likely",
        phrases=(
            "(per approfondire|approfondimenti|approfondimento|in primo piano|in evidenza|primo piano|dossier|lo"
            " speciale|correlati|tendenze|in tendenza|consigliati|da leggere|da vedere|successivo|precedente"
            "|avanti|indietro)",
        ),
        hits=("Per approfondire", "In evidenza"),
        misses=("Per approfondire serve tempo.", "In evidenza resta il debito."),
    ),
    Rule(
        "it.related.click_here",
        "related",
        at="start",
        phrases=(
            "(clicca qui|cliccate qui|clicca) per (leggere|vedere|guardare|scoprire|accedere|consultare"
            "|approfondire|ascoltare|sfogliare)",
            "(segui|leggi|trovi|trovate|scopri) (qui|sul nostro sito)...(tutte le|tutti i|gli|la diretta|le altre)",
            "(leggi|trova|scopri|segui) (tutte le|le ultime|le altre) (notizie|news) (di|su|dalla|dal|della|sul|da)",
            "(segui|rivivi) la (nostra diretta|diretta sul nostro sito)",
            "(per saperne di più|per maggiori informazioni|per altre notizie|per approfondire)[ ](:|leggi|clicca"
            "|visita|vai|consulta)",
        ),
        hits=("Clicca qui per leggere l'articolo originale", "Leggi tutte le notizie di cronaca"),
        misses=("Clicca su «Salva» per finire.", "Segui la strada fino al passo."),
    ),
    Rule(
        "it.related.teaser_label",
        "related",
        at="start",
        strength="hint",
        max_chars=180,
        phrases=(
            "(video|foto|gallery|fotogallery|l'intervista|il reportage|lo speciale|esclusivo|la scheda|podcast)["
            " ](:|-)",
        ),
        hits=("VIDEO - Il salvataggio della foca", "Fotogallery: la festa delle luci"),
        misses=("Video e suono sono fuori tempo.", "Foto alla mano, cerca il figlio."),
    ),
    # share
    Rule(
        "it.share.follow_them",
        "share",
        at="start",
        strength="likely",
        max_chars=160,
        phrases=(
            "(segui|seguite)...su (facebook|instagram|twitter|x|tiktok|youtube|linkedin|bluesky|mastodon)",
            "(mi piace|iscriviti al canale|metti mi piace)",
        ),
        hits=("Segui Rive su Instagram e Bluesky", "Metti mi piace"),
        misses=("Segui la guida, disse.", "La seguiva su Instagram."),
    ),
    Rule(
        "it.share.button",
        "share",
        at="line",
        phrases=(
            "(condividi|condividilo|condividi ora|condividi questo articolo|condividi l'articolo|condividi"
            " questa notizia|condividi la notizia|condividi questo post|condividi il post|condividi con"
            "|condividi via|condividi sui social|condividi questo contenuto|condividi questa pagina)",
            "(condividi|pubblica|invia|twitta|posta|segui|seguici) [l'articolo|questo articolo] (su|via|con|per"
            "|tramite) (facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|instagram|email|e-mail|mail"
            "|messenger|threads|bluesky|tiktok|youtube|google news)",
            "(stampa|stampa articolo|stampa l'articolo|stampa questo articolo|copia link|copia il link|link"
            " copiato|invia per email|invia per e-mail|invia a un amico|invia ad un amico|salva articolo|salva"
            " l'articolo|salva per dopo|aggiungi ai preferiti|twitta|tweet)",
            "# (condivisioni|condivisione)",
            "(condivisioni|seguici|seguici sui social|seguici anche su|seguici su|seguici sui nostri social|i"
            " nostri social|social network)",
        ),
        hits=("Condividi questo articolo", "Condividi su Facebook", "Copia link"),
        misses=("Condividi il pane con il vicino, diceva.", "Stampa e politica ai ferri corti"),
    ),
    Rule(
        "it.share.row",
        "share",
        at="start",
        max_chars=140,
        phrases=(
            "(condividi|seguici su|seguici|condividi su)[ ][:] (facebook|twitter|x|whatsapp|linkedin|instagram"
            "|su facebook|su twitter)",
            "condividi (questo articolo|l'articolo|la notizia|questa notizia|questo post|questa storia) (con|su"
            "|sui|via|se|!|:)",
        ),
        hits=("Condividi: Facebook Twitter WhatsApp", "Condividi questo articolo con i tuoi amici"),
        misses=("Condividi la stanza con altri tre, spiega.", "Facebook e Twitter hanno rimosso il video."),
    ),
    Rule(
        "it.share.follow_us",
        "share",
        at="start",
        max_chars=220,
        phrases=(
            "(seguici|seguiteci|segui anche|unisciti a noi|raggiungici|cercaci) [anche|ora] (su|sui|sulla|sul"
            "|nei) (facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|youtube|google|threads|nostri"
            "|nostro|nostra|social|canali)",
            "(segui|iscriviti a|iscriviti al|iscriviti alla|entra nel|unisciti al|seguite|entra a far parte del"
            "|metti mi piace alla) (il nostro|la nostra|nostro|nostra|i nostri|gli aggiornamenti)...(whatsapp"
            "|telegram|facebook|instagram|youtube|canale|canali|twitter|tiktok)",
            "(iscriviti|unisciti|segui|entra)...(canale whatsapp|canale telegram|canale youtube|gruppo facebook"
            "|gruppo whatsapp|gruppo telegram|google news)",
            "(segui|seguite)...su (google news|google discover|whatsapp|telegram)",
            "(aggiungi|imposta|scegli)...(come fonte|tra le fonti|tra i preferiti|fonti preferite)...google",
        ),
        hits=("Seguici su Instagram", "Iscriviti al nostro canale WhatsApp", "Segui Laguna Oggi su Google News"),
        misses=("Segui il sentiero fino al rifugio.", "Segui i soldi, ripete il procuratore."),
    ),
    # comments
    Rule(
        "it.comments.label",
        "comments",
        at="line",
        phrases=(
            "(commenti|i commenti|i vostri commenti|i commenti dei lettori|ancora nessun commento|non ci sono"
            " commenti|0 commenti|1 commento)",
            "# (commenti|commento)",
            "(commenta|commenta ora|commenta l'articolo|commenta la notizia|commenta questo articolo|rispondi"
            "|annulla risposta|leggi i commenti|vedi i commenti|mostra i commenti|vai ai commenti|visualizza i"
            " commenti|mostra altri commenti|scrivi un commento|scrivi il tuo commento|lascia un commento|lascia"
            " il tuo commento|aggiungi un commento|aggiungi commento|invia commento|pubblica commento|inserisci"
            " un commento|segnala commento|la tua opinione|il tuo commento|di' la tua|dì la tua|esprimi la tua"
            " opinione|partecipa alla discussione|partecipa alla conversazione)",
            "(i commenti sono chiusi|commenti chiusi|commenti disabilitati|i commenti sono disattivati|i"
            " commenti sono disabilitati|commenti disattivati)",
        ),
        hits=("Lascia un commento", "12 commenti", "I commenti sono chiusi."),
        misses=("I commenti del ministro indignano.", "Commenti a caldo dagli spogliatoi"),
    ),
    Rule(
        "it.comments.prompt",
        "comments",
        at="start",
        max_chars=220,
        phrases=(
            "(lascia|scrivi|aggiungi|inserisci|lasciate|scriveteci) (un|il tuo|i vostri|il vostro) (commento"
            "|commenti|opinione) (qui|sotto|nei|per|in|qua|!|a)",
            "il tuo indirizzo (email|e-mail|mail) non sarà pubblicato",
            "i campi obbligatori sono (contrassegnati|indicati)",
            "(salva|ricorda) il mio nome, email",
            "(devi|bisogna|è necessario) [essere|effettuare|fare] (connesso|registrato|registrarti|loggato|il"
            " login|l'accesso|accedere|collegato) per (commentare|inviare|lasciare|poter commentare|scrivere"
            "|pubblicare)",
            "(accedi|registrati|iscriviti|effettua il login|abbonati) per (commentare|lasciare un commento"
            "|partecipare|dire la tua|inserire un commento|inviare un commento)",
            "(i commenti|lo spazio commenti|l'area commenti) (sono|è|a questo articolo sono) (chiusi|moderati"
            "|disabilitati|riservati|soggetti|chiuso|chiusa|stati)",
            "(e tu|e voi|tu|voi)[ ][,] (che ne pensi|cosa ne pensi|cosa ne pensate|che ne pensate)",
            "(che ne pensi|cosa ne pensi|cosa ne pensate|che ne pensate|facci sapere|fateci sapere|diteci"
            "|dicci)...(nei commenti|commento|la tua|la vostra|commenti)",
            "avvertimi via (email|e-mail)",
            "(sii il primo a|per primo) (commentare|lasciare un commento|scrivere un commento)",
        ),
        hits=("Il tuo indirizzo email non sarà pubblicato.", "E voi cosa ne pensate? Ditelo nei commenti!"),
        misses=("«Cosa ne pensi?» chiede il giudice.", "I commenti dell'allenatore non sono piaciuti."),
    ),
    Rule(
        "it.comments.say_so",
        "comments",
        at="any",
        strength="likely",
        max_chars=250,
        phrases=(
            "(dite|ditelo|ditecelo|dicci|dillo|raccontateci|raccontaci|scriveteci|scrivici|scrivetelo|scrivilo"
            "|fateci sapere|facci sapere|lasciate)...(nei commenti|qui sotto|in un commento)",
        ),
        hits=("Il tuo quartiere cambia? Raccontaci come nei commenti.", "Scrivetelo qui sotto!"),
        misses=("Gli insulti piovono nei commenti.", "Raccontaci la notte, chiede il giudice."),
    ),
    Rule(
        "it.comments.label_doubtful",
        "comments",
        at="line",
        strength="likely",
        phrases=("(nessun commento|un commento|reazioni|dibattito)",),
        hits=("Nessun commento", "Reazioni"),
        misses=("Nessun commento dal ministro", "Le reazioni si moltiplicano."),
    ),
    # advert
    Rule(
        "it.advert.label_doubtful",
        "advert",
        at="line",
        strength="likely",
        phrases=("(annuncio|annunci|promo|promozione|i nostri partner|partner|promosso)",),
        hits=("Annuncio", "Promo"),
        misses=("L'annuncio ha sorpreso.", "Promozione in vista"),
    ),
    Rule(
        "it.advert.label",
        "advert",
        at="line",
        phrases=(
            "(pubblicità|pubblicita|pubblicità - continua a leggere di seguito|annuncio pubblicitario|messaggio"
            " pubblicitario|spazio pubblicitario|informazione pubblicitaria|informazione promozionale|adv"
            "|advertisement|contenuto promozionale|comunicazione pubblicitaria)",
            "[contenuto|articolo|post|link|contenuti|annuncio] (sponsorizzato|sponsorizzati|sponsorizzata)",
            "(contenuto a pagamento|contenuto pubblicitario|publiredazionale|pubbliredazionale|in collaborazione"
            " con|branded content|offerto da|chiudi pubblicità|salta la pubblicità)",
            "(l'articolo continua|continua|la lettura continua|il testo continua|l'articolo prosegue|prosegue)"
            " [a leggere|la lettura] (dopo|sotto) (la pubblicità|l'annuncio|il banner)",
            "continua a leggere dopo la pubblicità",
        ),
        hits=("Pubblicità", "- Contenuto sponsorizzato -", "Continua dopo la pubblicità"),
        misses=("La pubblicità è stata vietata.", "Pubblicità ingannevole: multa da un milione"),
    ),
    Rule(
        "it.advert.continues",
        "advert",
        at="start",
        max_chars=160,
        phrases=(
            "(questo articolo|questo contenuto) (è|è stato) (realizzato in collaborazione con|offerto da"
            "|sponsorizzato da|prodotto da|scritto in collaborazione con|realizzato per|un contenuto)",
        ),
        hits=(
            "Questo articolo è stato realizzato in collaborazione con Voltia.",
            "Questo contenuto è offerto da Voltia Energia.",
        ),
        misses=("L'articolo 3 prosegue con un divieto.", "Questo contenuto è stato rimosso dal giudice."),
    ),
    # affiliate
    Rule(
        "it.affiliate.commission",
        "affiliate",
        at="any",
        phrases=(
            "(potremmo|potrebbe|possiamo|può|riceviamo|riceve|ricevere|percepire|guadagnare|potrebbero)"
            " [ricevere|guadagnare|ottenere|percepire] una [piccola] commissione...(acquist*|link*|cliccando"
            "|sito)",
            "(link*|acquist*)...(potremmo|potrebbe|possiamo|riceviamo|riceve|riceverà|ricevere) [ricevere"
            "|guadagnare|ottenere|percepire] una [piccola] (commissione|percentuale)",
            "(questo articolo|questa pagina|la pagina|l'articolo|alcuni link|i link)...(contiene|può contenere"
            "|contengono|sono|potrebbe contenere) [dei] [link di affiliazione|link affiliati|link sponsorizzati]"
            " (di affiliazione|link*|affiliat*)",
            "(contiene|contenere|contengono) [dei|alcuni] (link di affiliazione|link affiliati|link affiliate)",
            "senza (costi aggiuntivi|alcun costo aggiuntivo|sovrapprezzo|nessun costo aggiuntivo|alcun"
            " sovrapprezzo) per (te|voi|l'utente)",
            "(i prezzi|il prezzo) (indicati|indicato|sono|possono|mostrati|riportati)...(al momento della"
            " pubblicazione|subire variazioni|potrebbero variare|possono variare|aggiornati al)",
            "in qualità di affiliato amazon",
        ),
        hits=(
            "Questo articolo contiene link di affiliazione.",
            "Se acquisti tramite i nostri link potremmo ricevere una commissione.",
        ),
        misses=(
            "L'agente immobiliare può percepire una commissione del 5 per cento.",
            "Il circolo affiliato alla federazione ha perso la sede.",
        ),
    ),
    Rule(
        "it.affiliate.label",
        "affiliate",
        at="line",
        phrases=(
            "(link affiliato|link di affiliazione|vedi offerta|vedi l'offerta|vai all'offerta|acquista su amazon"
            "|compra su amazon|acquista ora|compra ora|miglior prezzo|confronta i prezzi|vedi su amazon|vedi"
            " prezzo|controlla il prezzo|acquistalo su amazon)",
            "(acquista|compra|vedi|disponibile|in offerta|in vendita) (su|da|presso) (amazon|ibs|feltrinelli"
            "|mediaworld|unieuro|ebay|bookshop)",
        ),
        hits=("Vedi offerta", "Acquista su IBS"),
        misses=("Compra su misura chi può.", "Il miglior prezzo è quello della pace."),
    ),
    # byline
    Rule(
        "it.byline.by_name",
        "byline",
        pattern=(
            r"(?:di|a cura di|testo di|testi di|scritto da|articolo di|intervista di|dal nostro inviato"
            rf"|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente) ?:? {_NAME}(?:(?:,"
            rf"| e| con| &) {_NAME}){{0,3}}(?:[,.|•·()\- ]{{1,4}}(?:redazione|inviato|inviata|corrispondente"
            r"|giornalista|pubblicato|aggiornato|\d)[^.!?]{0,80})?"
        ),
        needs=("di ", "a cura", "testo di", "testi di", "scritto da", "dal nostro", "dalla nostra"),
        at="line",
        max_chars=160,
        hits=("di Ginevra Altobelli", "Dal nostro inviato Michele Sartorato", "di Anna Rovere e Luca Desana"),
        misses=("Di Roma resta poco.", "Di notte", "Di Anna Rovere si sa poco."),
    ),
    Rule(
        "it.byline.stamp",
        "byline",
        pattern=(
            r"(?:articolo )?(?:(?:pubblicat[oa]|aggiornat[oa]|modificat[oa]|ultim[oa] (?:aggiornamento"
            rf"|modifica)|data di pubblicazione|postato|inserito|creato|aggiornamento)(?: da {_NAME})? ?:?"
            rf"(?: il| ieri| oggi| alle| in data)?,? ?(?:{_DATE}|alle (?:ore )?\d|\d{{1,2}}[:.]\d\d|oggi|ieri"
            r"|\d+ (?:ore|minuti|giorni) fa))[^.!?]{0,110}"
        ),
        needs=("pubblicat", "aggiorna", "modific", "pubblicazione", "postato", "inserito", "creato"),
        at="line",
        max_chars=180,
        hits=("Pubblicato il 12 marzo 2024 alle 10:35", "Ultimo aggiornamento: 03/04/2023, 08:12"),
        misses=(
            "Pubblicato il mese scorso, il rapporto accusa i dirigenti.",
            "Aggiornato in segreto, il software spiava i clienti.",
        ),
    ),
    Rule(
        "it.byline.date_line",
        "byline",
        pattern=(
            rf"(?:il )?{_DATE}(?:,? ?(?:alle|ore|-|·|\||h)? ?(?:ore )?\d{{1,2}}[:.]\d\d)?(?: ?[-|•·] ?"
            rf"(?:\d+ min[^ ]{{0,6}}(?: di lettura)?|{_NAME}|(?:aggiornato|modificato)[^.!?]{{0,50}}))?"
        ),
        needs=(*_MONTHS, "/", ".", "-"),
        at="line",
        strength="likely",
        max_chars=110,
        hits=("4 giugno 2022 alle 10:12", "venerdì 3 marzo 2023", "12/04/2021 - 09:30"),
        misses=("Il 4 giugno 2022 la città brucia.", "A marzo"),
    ),
    Rule(
        "it.byline.reading_time",
        "byline",
        at="line",
        phrases=(
            "[tempo di] lettura[ ][:] [circa|stimato] # (min|min.|minuti|minuto)",
            "tempo di lettura[ ][:]...(min|minuti|minuto|secondi)",
            "[circa] #[ ]['] [min|minuti|minuto] di lettura",
        ),
        hits=("Tempo di lettura: 4 minuti", "3 min di lettura"),
        misses=("Trenta minuti di lettura al giorno bastano.", "Il tempo di lettura cala."),
    ),
    Rule(
        "it.byline.role",
        "byline",
        at="line",
        strength="likely",
        max_chars=80,
        phrases=(
            "(la redazione|redazione|di redazione|a cura della redazione|redazione online|redazione cronaca"
            "|redazione web|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra"
            " corrispondente)",
        ),
        hits=("di Redazione", "Dal nostro inviato"),
        misses=("La redazione del piano richiede mesi.", "Il nostro inviato non vide nulla."),
    ),
    # author_bio
    Rule(
        "it.author_bio.about",
        "author_bio",
        at="start",
        max_chars=200,
        phrases=(
            "(informazioni|qualcosa|notizie) (sull'autore|sull'autrice|sugli autori)",
            "(tutti gli articoli|altri articoli|leggi tutti gli articoli|vedi tutti gli articoli|gli ultimi"
            " articoli|leggi gli altri articoli) (di|dell'autore|dell'autrice)",
            "(l'autore|l'autrice) di questo (articolo|testo|intervento|contributo) (è|insegna|lavora|non|collabora)",
            "(contatta|segui|scrivi a|scrivi) (l'autore|l'autrice|all'autore|all'autrice|il giornalista|questo"
            " autore) [su|:]",
        ),
        hits=("Informazioni sull'autore", "Tutti gli articoli di Ginevra Altobelli"),
        misses=("Informazioni sull'autostrada A22", "L'autore di questo attentato è in fuga."),
    ),
    Rule(
        "it.author_bio.label",
        "author_bio",
        at="line",
        phrases=(
            "(l'autore|l'autrice|gli autori|sull'autore|chi è l'autore|biografia dell'autore|tutti gli articoli"
            " dell'autore|altri articoli dell'autore|segui l'autore|profilo dell'autore|vedi tutti gli articoli"
            " dell'autore)",
        ),
        hits=("L'autore", "Altri articoli dell'autore »"),
        misses=("L'autore tace.", "Gli autori del rapporto"),
    ),
    Rule(
        "it.author_bio.is_journalist",
        "author_bio",
        pattern=(
            rf"{_NAME}(?:,| è| lavora come) (?:un |una |un')?(?:giornalista|reporter|redattore|redattrice"
            r"|cronista|inviat[oa]|corrispondente|editorialista|caporedattore|caporedattrice|vicedirettore"
            r"|fotoreporter|fotogiornalista|scrittore e giornalista|scrittrice e giornalista)\b(?! (?:uccis"
            r"|assassinat|arrestat|che |e |scompars|condannat|rapit|di professione))"
        ),
        needs=(
            "giornalista",
            "reporter",
            "redatt",
            "cronista",
            "inviat",
            "corrispondente",
            "editorialista",
            "vicedirettore",
        ),
        at="start",
        strength="likely",
        hits=(
            "Ginevra Altobelli è giornalista di Laguna Oggi dal 2015.",
            "Michele Sartorato, corrispondente da Tunisi, segue il Maghreb.",
        ),
        misses=("Lei è giornalista, lui fornaio.", "Anna Rovere, giornalista uccisa nel 2012, aveva trent'anni."),
    ),
    Rule(
        "it.author_bio.career",
        "author_bio",
        at="any",
        strength="likely",
        max_chars=350,
        phrases=(
            "(scrive|collabora|lavora|si occupa) [anche|regolarmente]...(per il nostro|per la nostra|con la"
            " nostra|con diverse testate|con varie testate|per diverse testate|per questo giornale|per il"
            " giornale)",
            "(giornalista professionista|giornalista pubblicista|giornalista freelance)[ ](,|dal|e|.|iscritt*)",
            "(ha pubblicato|è autore di|è autrice di|autore di|autrice di) (diversi|numerosi|vari|due|tre"
            "|quattro|il romanzo|il saggio|saggi|romanzi|libri)",
            "il suo (ultimo|primo|nuovo) (libro|romanzo|saggio) (è|si intitola|s'intitola)",
            "(laureato|laureata) in ...(giornalis*|scrive|collabora|si occupa)",
            "(classe|nato nel|nata nel|nato a|nata a) ...(scrive|collabora|si occupa|giornalista|redazione)",
            "(insegna|professore|professoressa|ricercatore|ricercatrice|docente)...(all'università|presso"
            " l'università|alla sapienza|al politecnico)",
        ),
        hits=("Collabora con diverse testate nazionali.", "Giornalista professionista dal 2011, ama la montagna."),
        misses=("Lavora per il padre, in officina.", "La giornalista ha chiesto i documenti."),
    ),
    # credit
    Rule(
        "it.credit.label_capital",
        "credit",
        pattern=r"(?:foto|fotografi[ae]|immagin[ei]|credits?|crediti|photo|ph\.?) ?(?::|©|/) ?(?-i:[\p{Lu}@©(])",
        needs=("foto", "fotografi", "immagin", "credit", "photo", "ph"),
        at="start",
        max_chars=160,
        hits=("Foto: Mirko Valli / Comune di Trento", "Fotografie: Anna Rovere", "Ph: M. Valli"),
        misses=("Foto: nessuna.", "Immagini e suoni si rincorrono nel film."),
    ),
    Rule(
        "it.credit.label",
        "credit",
        at="start",
        max_chars=160,
        phrases=(
            "(immagine di copertina|foto di copertina|in copertina|foto in apertura|foto in evidenza)[ ](:|©|/"
            "|credit|credits)",
            "(foto|immagine|immagini)[ ][:] (archivio|d'archivio|di archivio|repertorio|courtesy|ufficio stampa"
            "|pagina facebook)",
            "(credit|credits|crediti|fonte|copyright) (foto|immagine|immagini|photo|video|fotografia)[ ][:]",
            "(foto|immagine|video|gentile concessione) (per gentile concessione|gentilmente concess*|tratta dal"
            "|tratta da|dal profilo|concessa da|courtesy)",
            "courtesy (of|di|the) ",
        ),
        hits=("Foto: archivio", "Crediti foto: Archivio Rovere"),
        misses=("Foto alla mano, la madre cerca il figlio.", "Immagini e suoni si rincorrono nel film."),
    ),
    Rule(
        "it.credit.photo_by",
        "credit",
        pattern=(
            r"(?:foto|fotografie|ph\.?|illustrazion[ie]|video|immagin[ei]|riprese|traduzione) (?:di|by|a cura di)? ?"
            rf"(?:{_NAME}|{_AGENCY})(?: ?(?:/|-|,|per) ?[\p{{L}} .'-]{{2,30}})?"
        ),
        needs=("foto", "ph", "illustrazion", "video", "immagin", "riprese", "traduzione"),
        at="line",
        max_chars=80,
        hits=("Foto di Mirko Valli", "Ph. Anna Rovere"),
        misses=("Foto di gruppo con signora", "Foto di famiglia al G7 di Bari, poi cena."),
    ),
    Rule(
        "it.credit.label_doubtful",
        "credit",
        pattern=(
            r"(?:fonte|fonti|illustrazione|grafica|infografica|montaggio|elaborazione"
            r"|dati) ?: ?(?-i:[\p{Lu}@©])[^.!?]{1,60}"
        ),
        needs=(":",),
        at="line",
        strength="likely",
        max_chars=90,
        hits=("Fonte: Ufficio stampa Adige", "Infografica: Lea Tessari"),
        misses=("Fonte: i dati arrivano dalla dogana.", "Dati: Il porto cresce. E molto."),
    ),
    Rule(
        "it.credit.in_brackets",
        "credit",
        pattern=(
            r"[(\[](?:(?:foto|ph\.?|credits?|immagine|video|crediti|archivio|photo)(?: di| by| d'archivio"
            r"| archivio| credits?)?[ :/.,©|-]{0,4}(?:(?-i:\p{Lu})[^()\[\]]{1,60}|d'archivio|archivio"
            rf"|di repertorio|repertorio)|(?:foto )?{_AGENCY}|d'archivio|archivio)[)\]]"
        ),
        needs=("(", "["),
        at="end",
        strength="likely",
        max_chars=300,
        hits=("Il mercato coperto, sabato mattina. (Foto Mirko Valli)", "I pompieri al lavoro (LaPresse)"),
        misses=("Il sospetto (foto a lato)", "Ha diffuso lo scatto (foto fatta a maggio) sul profilo."),
    ),
    Rule(
        "it.credit.photo_in_brackets",
        "credit",
        pattern=(
            r"[(\[](?:foto|ph\.?|credits?|crediti|photo)(?: di| by| d'archivio| credits?)?[ :/.,©|-]{0,4}"
            r"(?:(?-i:\p{Lu})[^()\[\]]{1,60}|d'archivio|archivio|di repertorio|repertorio)[)\]]"
        ),
        needs=("(foto", "(ph", "(credit", "(photo", "[foto", "[ph", "( foto"),
        at="end",
        max_chars=300,
        hits=("Il mercato coperto, sabato mattina. (Foto Mirko Valli)", "I pompieri al lavoro (foto d'archivio)"),
        misses=("Il sospetto (foto a lato)", "Ha diffuso lo scatto (foto fatta a maggio) sul profilo."),
    ),
    Rule(
        "it.credit.name_slash_agency",
        "credit",
        pattern=(
            r"(?:©|foto|photo|ph\.?)? ?:? ?(?-i:\p{Lu})[\p{L}'.\-]{1,20}"
            rf"(?: [\p{{L}}'.\-]{{1,20}}){{0,4}} ?(?:/|\||via|-) ?{_AGENCY}(?: ?(?:/|via|-"
            r"|\|) ?[\p{L} .'-]{2,30})?"
        ),
        needs=_AGENCIES,
        at="line",
        max_chars=110,
        hits=("Tiziana Fabi / AFP", "© Mirko Valli/LaPresse", "Foto Luca Desana - Imagoeconomica"),
        misses=("Ansa", "Lo riferisce un lancio dell'Ansa.", "Il fotografo ha lavorato per LaPresse."),
    ),
    Rule(
        "it.credit.ends_with_agency",
        "credit",
        pattern=(
            r"(?:[.,)] |© ?|[-–] ?|\()(?:(?-i:\p{Lu})[\p{L}'.\-]{1,20} ){1,4}?"
            rf"(?:[\p{{L}}'.\-]{{1,20}} )?(?:/|\|) ?{_AGENCY}(?: ?(?:/|via|-) ?[\p{{L}} .'-]{{2,30}})?"
        ),
        needs=_AGENCIES,
        at="end",
        max_chars=300,
        hits=("Manifestanti a Torino, il 3 marzo. Tiziana Fabi / AFP", "La diga dall'alto (Luca Desana / LaPresse)"),
        misses=("Il bilancio è di dodici morti, secondo Reuters e AFP.", "Lo hanno sentito due agenzie, Ansa/AFP."),
    ),
    Rule(
        "it.credit.with_agency",
        "credit",
        at="line",
        max_chars=80,
        phrases=(
            "(fonte|fonti)[ ][:] (ansa|agi|adnkronos|reuters|afp|italpress|askanews|agenzie|lapresse|radiocor"
            "|9colonne|dire)",
            "(ansa|agi|adnkronos|italpress|askanews|dire|lapresse|radiocor|9colonne)",
            "(con|in collaborazione con) (ansa|agi|adnkronos|reuters|agenzie|le agenzie|afp|italpress)",
        ),
        hits=("Fonte: Ansa", "(ANSA)", "(con Agenzie)"),
        misses=("L'Ansa riferisce di tre feriti.", "Fonte di conflitti, l'Agi si difende."),
    ),
    Rule(
        "it.credit.contributed",
        "credit",
        at="start",
        max_chars=200,
        phrases=(
            "(traduzione|tradotto|tradotta) (dall'inglese|dal francese|dal tedesco|dallo spagnolo|dal russo"
            "|dall'arabo) (di|da|a cura di)",
            "(traduzione|traduzione italiana) a cura di",
            "(ha collaborato|hanno collaborato|ha contribuito|hanno contribuito) (a questo|a quest'|all'|alla|:|al|da)",
            "con la collaborazione di ",
            "(questo articolo|questa inchiesta|l'articolo|questo testo) (è|è stato) [originariamente] (apparso"
            "|uscito|pubblicato|tradotto|stato pubblicato) [originariamente|per la prima volta|anche|in origine]"
            " (su|sul|sulla|da|dal|sulle) ",
            "(l'articolo originale|la versione originale)...(si trova|è|qui|pubblicat*)",
        ),
        hits=(
            "Traduzione dal francese di Lucia Bremontini",
            "Questo articolo è originariamente apparso su Nord Rivista.",
        ),
        misses=("Tradotto in carcere, il sindaco ha negato.", "Questo articolo è stato votato per un soffio."),
    ),
    # caption
    Rule(
        "it.caption.label",
        "caption",
        at="start",
        max_chars=300,
        phrases=(
            "(nella|in questa|in|nelle) (foto|immagine|foto d'archivio|fotografia|immagini|foto in alto|foto"
            " sopra|foto a destra|foto a sinistra)[ ](:|,)",
            "(nella foto|nell'immagine) (in alto|in basso|sopra|sotto|a sinistra|a destra|da sinistra|d'archivio"
            "|di copertina|:)",
            "(foto|immagine|immagini|fermo immagine|fotogramma) (d'archivio|di archivio|di repertorio"
            "|illustrativa|tratta dal video|generata con intelligenza artificiale|generata con ia"
            "|esemplificativa|simbolica)",
            "(didascalia|la didascalia)[ ]:",
            "(da sinistra|da destra|da sinistra a destra)[ ](:|,)",
            "(screenshot|fermo immagine|frame) (dal|da|del|tratto|di) (video|un video|youtube|profilo)",
            "(clicca per ingrandire|ingrandisci immagine|ingrandisci l'immagine|clicca sull'immagine|clicca"
            " sulla foto per)",
        ),
        hits=("Nella foto: il sindaco e la giunta", "Immagine di repertorio", "Da sinistra: Anna, Luca e Pietro"),
        misses=("Da sinistra arrivano critiche.", "Nella foto c'è un uomo che esce dalla banca, dice il pm."),
    ),
    Rule(
        "it.caption.file_photo",
        "caption",
        at="end",
        max_chars=280,
        phrases=(
            "\\((foto d'archivio|foto di archivio|immagine di repertorio|foto di repertorio|immagine d'archivio"
            "|repertorio|archivio|foto generica)\\)",
            "(foto d'archivio|foto di repertorio|immagine di repertorio|immagine d'archivio)",
        ),
        hits=("Un'ambulanza a Bari (foto d'archivio)", "Una volante. Immagine di repertorio"),
        misses=("Ha trovato una foto d'archivio curiosa.", "L'archivio brucia."),
    ),
    Rule(
        "it.caption.positions",
        "caption",
        at="any",
        strength="likely",
        max_chars=280,
        phrases=(
            "\\((a sinistra|a destra|al centro|da sinistra|sinistra|destra|in alto|in basso|in primo piano|sullo"
            " sfondo|in piedi|seduto|seduta)\\)",
            "(posa|posano|in posa) (davanti|con|per|nel|nella|di fronte)",
            "qui (con|a|in|durante|al|alla|davanti|nel) ",
            "(nella foto|nell'immagine|in foto)",
        ),
        hits=("Anna Rovere (a sinistra) e Luca Desana, lunedì.", "L'attrice posa davanti al teatro."),
        misses=("A sinistra ci si preoccupa.", "Il centro posa sulla roccia."),
    ),
    Rule(
        "it.caption.place_date",
        "caption",
        pattern=(
            r"[^.!?]{15,220},? (?:a|al|alla|in|nel|nella|davanti|presso|durante) [^.!?]{2,80},? "
            rf"(?:il )?\d{{1,2}} {_MONTH} (?:19|20)\d\d\.?(?: [^.!?]{{2,60}})?"
        ),
        needs=_MONTHS,
        at="line",
        strength="hint",
        max_chars=280,
        hits=(
            "Agricoltori bloccano una rotonda a Foggia, 24 gennaio 2023.",
            "L'attrice Gioia Orselli, a Cannes, 17 maggio 2022. ANSA",
        ),
        misses=("Il processo è cominciato martedì.", "Nevica. Il 24 gennaio 2023 cambiò tutto."),
    ),
    # legal
    Rule(
        "it.legal.rights",
        "legal",
        at="any",
        max_chars=80,
        phrases=(
            "(riproduzione|© riproduzione) [totale o parziale|anche parziale|dei contenuti] riservata",
            "riproduzione[,] (totale o parziale|anche parziale) (vietata|è vietata|non autorizzata)",
            "tutti i diritti [sono|di riproduzione] riservati",
        ),
        hits=("© RIPRODUZIONE RISERVATA", "Tutti i diritti riservati"),
        misses=("I diritti dei lavoratori sono riservati a pochi.", "La riproduzione delle anguille è un mistero."),
    ),
    Rule(
        "it.legal.publisher",
        "legal",
        at="any",
        max_chars=260,
        phrases=(
            "(partita iva|p.iva|p. iva|p.i.|codice fiscale|c.f.)[ ][:|e p.iva|n.] #",
            "(testata|testata giornalistica|quotidiano|periodico) [online|on line] (registrata|registrato"
            "|iscritta|reg.|reg) [presso] (al|il|presso|n.|tribunale|nel|del)",
            "(registrazione|reg.|autorizzazione|aut.) [del|al|presso il] (tribunale di|trib. di)...(n.|n°|n|num.) #",
            "direttore responsabile[ ]:",
            "vietata la riproduzione (anche|totale|parziale|senza|dei contenuti|non autorizzata)",
            "(iscritta al roc|iscrizione roc|iscrizione al roc)",
            "copyright [©] #",
        ),
        hits=("Direttore responsabile: M. Rossi", "P.IVA 01234567890"),
        misses=("I diritti dei lavoratori sono riservati a pochi.", "La riproduzione delle anguille è un mistero."),
    ),
    Rule(
        "it.legal.page",
        "legal",
        at="line",
        phrases=(
            "(note legali|termini e condizioni|termini di servizio|condizioni d'uso|condizioni di utilizzo"
            "|condizioni generali|privacy policy|informativa privacy|informativa sulla privacy|policy privacy"
            "|cookie policy|privacy e cookie|codice etico|dichiarazione di accessibilità|riproduzione riservata"
            "|mappa del sito|dati societari|whistleblowing|tutela della privacy)",
        ),
        hits=("Note legali", "Informativa sulla privacy"),
        misses=("Le note legali mancano in etichetta.", "La privacy è morta, dice il garante."),
    ),
    Rule(
        "it.legal.page_doubtful",
        "legal",
        at="line",
        strength="likely",
        phrases=("(privacy|copyright|crediti|accessibilità|disclaimer|gerenza|archivio|licenza|dati personali)",),
        hits=("Privacy", "Gerenza"),
        misses=("La privacy è violata.", "Crediti deteriorati"),
    ),
    # consent
    Rule(
        "it.consent.button_doubtful",
        "consent",
        at="line",
        strength="likely",
        phrases=(
            "(accetto|non accetto|accetta|rifiuta|rifiuto|personalizza|cookie|cookies|consenso|continua|acconsento)",
        ),
        hits=("Accetto", "Cookie"),
        misses=("Accetto la scommessa.", "Cookie alle noci"),
    ),
    Rule(
        "it.consent.we_use_cookies",
        "consent",
        at="any",
        phrases=(
            "(utilizziamo|usiamo|questo sito utilizza|questo sito usa|il nostro sito utilizza|questo sito web"
            " utilizza|il sito utilizza|noi e i nostri partner utilizziamo) [i|dei]...cookie",
            "(noi e i nostri|noi e|con i nostri) [terze parti|fornitori] partner...(cookie|dati personali"
            "|tecnologie|dispositivo)",
            "(continuando|proseguendo|chiudendo questo banner|cliccando su|scorrendo)...(accetti|acconsenti|cookie)",
            "(puoi|potrai) (revocare|modificare|cambiare|gestire|ritirare) (il tuo consenso|il consenso|le tue"
            " preferenze|le tue scelte|le preferenze)",
            "(hai rifiutato|non hai accettato|perché hai rifiutato|accettando) [i|tutti i] cookie",
            "(i cookie|questi cookie) (ci permettono|ci aiutano|sono necessari|tecnici sono|ci consentono)",
        ),
        hits=(
            "Questo sito utilizza cookie per migliorare la tua esperienza.",
            "Continuando la navigazione accetti la nostra policy.",
        ),
        misses=(
            "Il Garante ha multato il sito, che usava cookie senza consenso.",
            "I suoi cookie al burro si vendono ogni domenica.",
        ),
    ),
    Rule(
        "it.consent.embed",
        "consent",
        at="start",
        max_chars=300,
        phrases=(
            "(questo contenuto|questo video|questo post|questo tweet|questa mappa|il contenuto) (è bloccato|è"
            " stato bloccato|non è visibile|non può essere visualizzato|non è disponibile)...(cookie|consenso"
            "|preferenze|accett*)",
            "(questo contenuto|questo video|il contenuto|il video) [è] (ospitato|fornito|proviene)...(cookie"
            "|terze parti|consenso|tracci*)",
            "per (visualizzare|vedere|guardare|ascoltare|leggere) (questo|il|la mappa|questa|i)...(cookie"
            "|consenso|accetta*|acconsent*)",
            "(accetta|acconsenti|abilita|attiva|modifica) (i cookie|il consenso|ai cookie|le preferenze|i"
            " cookies)...(visualizz*|vedere|guardare|contenut*)",
        ),
        hits=(
            "Questo contenuto è bloccato perché non hai dato il consenso ai cookie.",
            "Per visualizzare questo video, accetta i cookie di terze parti.",
        ),
        misses=(
            "Questo contenuto è bloccato in Cina da lunedì.",
            "Per vedere questo video i giurati sono usciti dall'aula.",
        ),
    ),
    Rule(
        "it.consent.button",
        "consent",
        at="line",
        phrases=(
            "(accetta tutto|accetta tutti|rifiuta tutto|accetta e chiudi|accetta e continua|accetta i cookie"
            "|accetta tutti i cookie|rifiuta i cookie|continua senza accettare|gestisci cookie|gestisci i cookie"
            "|gestisci le preferenze|gestisci preferenze|gestisci il consenso|gestisci consenso|preferenze"
            " cookie|preferenze sui cookie|impostazioni cookie|impostazioni dei cookie|impostazioni privacy"
            "|preferenze privacy|personalizza le scelte|rivedi il consenso|mostra contenuto|rivedi le tue scelte"
            " sui cookie)",
        ),
        hits=("Accetta tutti i cookie", "Continua senza accettare"),
        misses=("Accetto.", "Rifiuta la proposta il sindaco."),
    ),
    # navigation
    Rule(
        "it.navigation.skip",
        "navigation",
        at="line",
        phrases=(
            "(vai|passa|salta) (al contenuto|al contenuto principale|ai contenuti|al menu|al menù|alla"
            " navigazione|al footer|alla ricerca|direttamente al contenuto)",
            "(torna su|torna in alto|torna all'inizio|torna alla home|torna alla homepage|torna indietro|torna"
            " agli articoli|vai alla home|vai alla homepage|apri menu|apri il menu|chiudi menu|chiudi il menu"
            "|menu principale|menù principale|apri la ricerca|chiudi ricerca|cerca nel sito|ricerca nel sito"
            "|cerca una notizia)",
            "(pagina successiva|pagina precedente|carica altri|carica altro|carica altri articoli|carica altre"
            " notizie|mostra di più|mostra altro|mostra meno|vedi altro)",
            "pagina # (di|/) #",
            "(il mio account|il mio profilo|area riservata|area personale|area utente|accedi|accedi / registrati"
            "|accedi o registrati|login|logout|esci dall'account|registrati|crea account|crea un account"
            "|password dimenticata|password dimenticata?|hai dimenticato la password?|hai dimenticato la"
            " password|chi siamo|servizio clienti)",
            "(filtra per|ordina per|risultati della ricerca|ricerca avanzata|caricamento in corso|caricamento)",
        ),
        hits=("Vai al contenuto principale", "Accedi", "Pagina 2 di 5"),
        misses=("Vai al mare, gli disse.", "Accedi è il nome della nuova piattaforma."),
    ),
    Rule(
        "it.navigation.label",
        "navigation",
        at="line",
        strength="likely",
        phrases=(
            "(home|homepage|menu|menù|cerca|ricerca|chiudi|apri|sommario|indice|avanti|indietro|contatti|sezioni"
            "|redazione|edicola|abbonamenti|servizi|meteo|oroscopo|giochi|necrologie|annunci|video|podcast|foto"
            "|gallery|edizioni locali|altro|invia|conferma|ok|esci|cronaca|politica|economia|cultura|sport"
            "|spettacoli)",
        ),
        hits=("Home", "Cerca"),
        misses=("Il menù cambia ogni giorno.", "Cerca casa da un anno."),
    ),
    Rule(
        "it.navigation.crumbs",
        "navigation",
        at="start",
        max_chars=160,
        phrases=(
            '(home|homepage|ti trovi in|sei in|sei qui)[ ](>|"|/|›|→|:)',
            "home[ ]\\|",
            "(in questo articolo|indice dei contenuti|indice dell'articolo|sommario dell'articolo)[ ]:",
        ),
        hits=("Home > Cultura > Cinema", "Sei in: Home / Sport"),
        misses=("Home staging, la moda che avanza", "In questo articolo la legge prevede una multa."),
    ),
    # tags
    Rule(
        "it.tags.list",
        "tags",
        at="start",
        max_chars=200,
        phrases=(
            "(tag|tags|parole chiave|etichette|categorie|categoria|argomenti|argomento|temi|pubblicato in"
            "|archiviato in|sezione|keywords)[ ]:",
            "(pubblicato in|archiviato in|archiviato sotto|postato in)...(tag|contrassegnato|etichettato|lascia"
            " un commento)",
            "(argomenti|temi|tag) (trattati|correlati|dell'articolo|in questo articolo|collegati)",
            "contrassegnato da tag",
        ),
        hits=("Tag: fiume, piena, clima", "Argomenti: sanità, ospedale"),
        misses=("Temi caldi al congresso", "Pubblicato in rivista, il testo non piace."),
    ),
    Rule(
        "it.tags.label",
        "tags",
        at="line",
        strength="likely",
        phrases=("(tag|tags|parole chiave|etichette|categorie|argomenti|temi|argomenti trattati|hashtag)",),
        hits=("Argomenti", "Tag:"),
        misses=("I temi del dibattito", "Argomenti deboli"),
    ),
    # contact
    Rule(
        "it.contact.tell_us",
        "contact",
        at="start",
        max_chars=300,
        phrases=(
            "(hai|avete) (notato|trovato|visto|riscontrato) (un errore|un refuso|errori|un'inesattezza)[ ](?|in"
            " questo|nell'articolo|nel testo|in quest')",
            "(segnala|segnalaci|segnalate) (un errore|un refuso|una notizia|errori|la tua notizia|un problema"
            "|una correzione)",
            "(hai|avete) (una storia|una segnalazione|informazioni|una notizia|foto o video|un'esperienza"
            "|suggerimenti|una domanda)...(scriv*|contatt*|raccont*|mand*|redazione|invi*|segnal*)",
            "(scrivi|scrivete|scriveteci|scrivici|inviaci|mandaci|mandateci|inviateci|contattaci|contattateci)"
            " (a|alla|all'indirizzo|al|su|per|una|un|le tue|la tua|le vostre|via|i tuoi)...(redazion*|mail|email"
            "|@|whatsapp|nostr*|indirizz*|numero|segnalaz*|stori*|foto)",
            "(contatta|contattate|scrivi a|scrivi alla|scrivere alla|per contattare|contatti) (la|della"
            "|redazione|con la) [nostra] (redazione|nostra)",
            "(se vuoi|puoi|potete) (contattarci|scriverci|inviarci|segnalarci|mandarci)",
            "per (contattarci|segnalazioni|segnalare|inviare segnalazioni|scriverci)[ ](:|scriv*|e|alla|manda*"
            "|una|usa*)",
        ),
        hits=("Hai notato un errore? Scrivici.", "Contatta la redazione", "Scrivi alla redazione: info@laguna.example"),
        misses=("Un errore umano sarebbe all'origine del disastro.", "Contatta la polizia se lo vedi."),
    ),
    Rule(
        "it.contact.label",
        "contact",
        at="line",
        phrases=(
            "(contattaci|contatta la redazione|scrivici|scrivi alla redazione|scrivi al direttore|lettere al"
            " direttore|segnala errore|segnala un errore|segnala una notizia|segnalaci una notizia|invia una"
            " segnalazione|inviaci una segnalazione|manda la tua segnalazione|i nostri contatti|contatti"
            " redazione|segnala abuso)",
        ),
        hits=("Segnala un errore", "Scrivici"),
        misses=("Segnala un errore chi se ne accorge.", "Contatti con la mafia"),
    ),
    # promo
    Rule(
        "it.promo.app",
        "promo",
        at="start",
        max_chars=250,
        phrases=(
            "(scarica|scaricate|installa|prova) (la nostra|l'|la nuova|gratis la|gratis l'|gratuitamente la"
            " nostra|subito la nostra) [nostra] app",
            "scarica l'app (di|del|della|gratuita|gratis|per|su|e)",
            "(disponibile|scaricabile|scaricala) [gratis|gratuitamente] (su|per|da) (app store|google play|ios"
            "|android|apple store)",
            "(ascolta|ascoltate|segui|scopri|iscriviti a|iscriviti al) (il nostro|i nostri|la nostra|tutti i"
            " nostri|tutte le puntate del|tutti gli episodi del|tutti gli episodi di|il nuovo) (podcast*|nuovo"
            "|trasmission*|nostro)",
            "(ascolta|ascoltalo|ascoltaci|disponibile|in ascolto|trovi|iscriviti)...(su spotify|apple podcasts"
            "|su tutte le piattaforme|piattaforme di ascolto|piattaforme gratuite)",
        ),
        hits=("Scarica la nostra app per seguire le notizie in diretta", "Ascolta il nostro podcast «Bassa marea»"),
        misses=("Scarica il modulo e firmalo.", "Ascolta il bosco, dice la guida, e taci."),
    ),
    Rule(
        "it.promo.issue",
        "promo",
        at="start",
        max_chars=250,
        phrases=(
            "(questo articolo|l'articolo|questa inchiesta|l'intervista|questo testo) (è|è stato) [stato"
            "|originariamente] (pubblicato|uscito|apparso|tratto) (nel|sul|dal|nell'|sull'|a pagina) (numero|n."
            "|edizione|nostro|prossimo|magazine|mensile|settimanale|ultimo)",
            "(leggi|trovi|trovate|leggete) (l'articolo|l'intervista|il servizio|l'inchiesta|la versione|tutti i"
            " dettagli|il dossier) [completo|completa|integrale]...(in edicola|edizione cartacea|edizione"
            " digitale|sul numero|sul giornale|nel numero|digitale|sul nostro)",
            "(in edicola|in libreria|da oggi in edicola|oggi in edicola|domani in edicola)[ ](con|oggi|da oggi"
            "|domani|e in digitale|e online|:|ogni|fino)",
            "(sfoglia|acquista|compra|leggi|ordina) (il numero|il giornale di oggi|il giornale|il nuovo numero"
            "|l'ultimo numero|l'edizione digitale|la copia digitale|la nostra rivista|il nostro magazine|lo"
            " speciale in pdf)",
            "(partecipa|iscriviti|prenota|vieni|unisciti)...(al nostro evento|ai nostri eventi|al nostro webinar"
            "|al nostro festival|alle nostre serate|ai nostri incontri|al nostro corso|ai nostri corsi)",
        ),
        hits=("Sfoglia il nuovo numero", "Questo articolo è stato pubblicato sul numero 214 di Rive."),
        misses=(
            "In edicola il quotidiano fatica a sopravvivere.",
            "Questo articolo è uscito di scena con la riforma.",
        ),
    ),
    Rule(
        "it.promo.label",
        "promo",
        at="line",
        phrases=(
            "(scarica l'app|scarica la app|la nostra app|le nostre app|i nostri podcast|ascolta il podcast|tutti"
            " i podcast|sfoglia il giornale|leggi il giornale|edizione digitale|il giornale di oggi|il nostro"
            " shop|i nostri eventi|le nostre riviste|in edicola|l'edicola digitale|la rivista|vai allo shop|i"
            " nostri corsi)",
        ),
        hits=("Scarica l'app", "Sfoglia il giornale"),
        misses=("Leggi il giornale ad alta voce, gli chiese.", "La rivista chiude."),
    ),
    # media
    Rule(
        "it.media.player",
        "media",
        at="line",
        phrases=(
            "(ascolta|ascolta ora) (l'articolo|questo articolo|la notizia|l'episodio|la puntata|l'intervista)",
            "(ascolta la versione audio|ascolta la versione audio dell'articolo|ascolta l'audio|guarda il video"
            "|guarda video|riproduci|riproduci video|riproduzione|schermo intero|a schermo intero|esci da"
            " schermo intero|disattiva audio|attiva audio|caricamento video|caricamento del video|guarda la"
            " gallery|guarda la fotogallery|sfoglia la gallery|sfoglia gallery|vai alla gallery|prossimo video)",
            "(visualizza|vedi|guarda) questo (post|contenuto|video) su (instagram|facebook|x|twitter|threads|tiktok)",
        ),
        hits=("Ascolta l'articolo", "Visualizza questo post su Instagram"),
        misses=("Ascolta l'articolo due della Costituzione.", "Muto, il testimone guarda a terra."),
    ),
    Rule(
        "it.media.notice",
        "media",
        at="start",
        max_chars=250,
        phrases=(
            "(un post condiviso da|un video condiviso da|post condiviso da)",
            "(il tuo|questo) browser non (supporta|è in grado|permette|è supportato)",
            "(attiva|abilita|è necessario abilitare|è necessario attivare|devi abilitare|per favore abilita)"
            " javascript",
            "javascript (è disabilitato|è disattivato|deve essere|non è attivo|sembra)",
            "(questo video|questo contenuto|il video|il contenuto|questo audio) non è [più|al momento"
            "|attualmente] (disponibile|supportato|riproducibile)",
            "(impossibile|errore durante il|errore nel) (caricare|riprodurre|caricamento) [il|del|della] (video"
            "|player|contenuto|il video|contenuti)",
            "(audio|lettura|voce) (generat*|sintetic*|automatic*)...(intelligenza artificiale|automati*|sintesi|ia)",
        ),
        hits=("Il tuo browser non supporta il tag video.", "Questo video non è più disponibile"),
        misses=("Attiva il forno a 180 gradi.", "Il video è disponibile agli atti del processo."),
    ),
    Rule(
        "it.media.player_doubtful",
        "media",
        at="line",
        strength="likely",
        phrases=("(riproduzione|pausa|muto|volume|sottotitoli|audio|ascolta|guarda)",),
        hits=("Pausa", "Muto"),
        misses=("Pausa pranzo", "La riproduzione stanca."),
    ),
    # longer pitches and forms, of several categories: the model must agree
    Rule(
        "it.newsletter.pitch",
        "newsletter",
        at="any",
        strength="likely",
        max_chars=260,
        phrases=(
            "(ogni|tutti i|tutte le|dal lunedì)...(nella tua casella|nella tua posta|via mail|via e-mail|nella"
            " tua mail)",
            "(lasciaci|inserisci|scrivi) [qui] (la tua mail|la tua email|l'indirizzo|il tuo indirizzo)",
            "(la nostra|le nostre) (lettera|lettere|newsletter) (della|del|gratuit*|settimanal*|quotidian*|di|d')",
            "(vuoi ricevere|riceverai|ti arriverà)...(newsletter|mail|posta|aggiornamenti)",
            "ricevi (un avviso|le notifiche|una notifica|gli aggiornamenti)",
        ),
        hits=(
            "Ogni domenica, cinque libri nella tua posta",
            "Lasciaci la tua mail",
        ),
        misses=(
            "Ogni giorno risponde agli alunni.",
            "La lettera del ministro è partita lunedì.",
        ),
    ),
    Rule(
        "it.paywall.access",
        "paywall",
        at="start",
        strength="likely",
        max_chars=200,
        phrases=(
            "accesso (illimitato|completo) (a|ai|al|alle)",
            "(stai leggendo|stai consultando) un (articolo|contenuto) (riservato|dell'area|premium|a pagamento)",
            "(un abbonato|un lettore|una lettrice) ti ha (regalato|offerto)",
            "(scegli|vedi|scopri|vai a) (un piano|i piani|il piano|gli abbonamenti|l'abbonamento|la formula)",
            "vai agli abbonamenti",
            "(ho già|hai già) un (account|abbonamento)",
            "il tuo abbonamento (è scaduto|sta per|non ti permette|è sospeso)",
            "(questo articolo|questo contenuto) (resterà aperto|è gratuito|è aperto|continua per|è offerto)",
            "(hai già letto|hai letto)...(articoli|questo mese)",
            "(la versione completa|il resto dell'articolo|l'articolo completo) è (disponibile|riservat*|accessibile)",
        ),
        hits=(
            "Accesso illimitato ai nostri archivi",
            "Il tuo abbonamento è scaduto.",
        ),
        misses=(
            "L'accesso illimitato al parco è finito.",
            "Il tuo abbonamento in palestra pesa?",
        ),
    ),
    Rule(
        "it.donation.pitch",
        "donation",
        at="any",
        strength="likely",
        max_chars=350,
        phrases=(
            "(ti è piaciuto|ti è stato utile|apprezzi|ti piace)...(questo articolo|il nostro lavoro|quello che"
            " facciamo|leggerci)",
            "(senza di te|senza di voi|grazie a te|grazie a voi)[ ][,|.] (niente|non|noi|andiamo|continu*)",
            "offrici un caffè",
            "(un lettore|lettori) su (cento|mille|dieci)",
            "le donazioni dei (lettori|nostri lettori|soci)",
            "(aiutaci|aiutateci|sostienici|sosteneteci)",
            "(il tuo|con il) 5x1000",
            "erogazione liberale",
        ),
        hits=(
            "Offrici un caffè.",
            "Le donazioni dei lettori pagano il sito.",
        ),
        misses=(
            "Offriva un caffè ai passanti.",
            "Senza dire nulla partì.",
        ),
    ),
    Rule(
        "it.consent.more",
        "consent",
        at="any",
        strength="likely",
        max_chars=300,
        phrases=(
            "(accetta|accettare|rifiutare|rifiutando|rifiuta|autorizza|bloccato|scelto di rifiutare)...(i cookie"
            "|ai cookie|le tue scelte|i social|contenuti esterni|cookie di)",
            "la tua privacy (è importante|ci sta|conta)",
            "(noi e i nostri|insieme ai nostri) # partner",
            "cookie (tecnici|necessari|funzionali|di profilazione|analitici|statistici|pubblicitari)",
            "(gestisci|rivedi|modifica) (i consensi|le tue scelte|le scelte|le tue preferenze)",
        ),
        hits=(
            "La tua privacy è importante per noi",
            "Rivedi le tue scelte",
        ),
        misses=(
            "Ha accettato le regole.",
            "I partner sociali si vedono lunedì.",
        ),
    ),
    Rule(
        "it.author_bio.writes",
        "author_bio",
        at="start",
        strength="likely",
        max_chars=260,
        phrases=(
            "(questo articolo|questo testo|questo intervento) è stato scritto da",
            "(tiene|conduce|dirige|collabora|insegna|scrive)...(blog|rubrica|rivist*|trasmissione|università"
            "|testate|quotidian*)",
            "(tutti i suoi|gli altri|i suoi) (articoli|testi|libri)",
            "(laureato|laureata|appassionato|appassionata|nato|nata) (in|di|a|nel)...(scrive|corrispondente"
            "|giornale|collabora|segue)",
        ),
        hits=(
            "Questo articolo è stato scritto da Karim L., idrologo.",
            "Tutti i suoi articoli",
        ),
        misses=(
            "Questo articolo di legge è stato scritto dal Senato.",
            "Tiene duro.",
        ),
    ),
    Rule(
        "it.comments.form",
        "comments",
        at="line",
        strength="likely",
        phrases=(
            "(nome|nome e cognome|sito web|il tuo nome|commento|pubblica|invia il commento|segnala questo messaggio)",
            "(mostra|vedi|leggi) [i|tutti i] # commenti",
            "# reazioni",
        ),
        hits=(
            "Nome *",
            "3 reazioni",
        ),
        misses=(
            "Il nome del porto",
            "Pubblica accusa",
        ),
    ),
    Rule(
        "it.media.time",
        "media",
        at="line",
        strength="likely",
        max_chars=40,
        phrases=(
            "#:# (/|-) #:#",
            "#[ ](min|minuti)",
            "caricamento (del player|del video|del contenuto)",
        ),
        hits=(
            "0:00 / 11:42",
            "25 min",
        ),
        misses=(
            "25 minuti dopo",
            "Alle 10:30",
        ),
    ),
    Rule(
        "it.legal.imprint",
        "legal",
        at="start",
        strength="likely",
        max_chars=220,
        phrases=(
            "(direttore|direttrice) (responsabile|editoriale)[ ]:",
            "(editore|hosting|sede legale|provider)[ ]:",
            "(è edito da|è edita da|edito da|edita da|società editrice)...(srl|spa|s.r.l|s.p.a|cooperativa"
            "|associazione)",
            "© # ",
            "(questo contenuto|questo articolo) è protetto",
            "la riproduzione[,] [anche parziale,] è vietata",
            "copyright ",
        ),
        hits=(
            "Direttrice responsabile: Elena R.",
            "Sede legale: via Roma 1",
        ),
        misses=(
            "Il direttore responsabile è indagato.",
            "L'editore rifiuta.",
        ),
    ),
    Rule(
        "it.promo.more",
        "promo",
        at="start",
        strength="likely",
        max_chars=200,
        phrases=(
            "(il reportage|l'articolo|l'intervista|l'inchiesta|questo articolo|questa intervista)...(in edicola"
            "|sul magazine|nel numero|sul giornale di|apre il numero)",
            "(scarica|scaricate)...l'app (della|del|di)",
            "(partecipa|partecipate|vi aspettiamo|ti aspettiamo)...(nostri|nostre|incontri|laboratori|evento|festival)",
            "è (uscito|in edicola|arrivato) (il nuovo|lo speciale|il numero|il nostro)",
            "(prova|scopri) (i nostri giochi|il nostro|la nostra|il nostro shop)",
            "(cerchi un regalo|un regalo)...abbonamento",
        ),
        hits=(
            "È uscito lo speciale d'inverno",
            "Prova i nostri giochi: sudoku e quiz",
        ),
        misses=(
            "È uscito di casa alle nove.",
            "Prova generale al teatro.",
        ),
    ),
    Rule(
        "it.byline.our_reporter",
        "byline",
        at="line",
        strength="likely",
        max_chars=70,
        phrases=(
            "(redazione|la redazione|a cura della redazione)[,] (con|e) (agenzie|le agenzie|ansa)",
            "[di] redazione (online|web|cronaca|sport|cultura|economia|esteri)",
        ),
        hits=(
            "Redazione, con agenzie",
            "Redazione web",
        ),
        misses=(
            "La redazione è in sciopero.",
            "Con agenzie chiuse si fatica.",
        ),
    ),
    # text that must stay
    Rule(
        "it.keep.correction",
        "correction",
        at="start",
        max_chars=400,
        keep=True,
        phrases=(
            "(correzione|rettifica|errata corrige|precisazione|nota della redazione|nota del direttore|nota"
            " redazionale|ndr|n.d.r.|la redazione precisa)[ ](:|,|-|che)",
            "(una|in una|una prima|in una prima) (versione precedente|precedente versione|prima versione"
            "|versione) di (questo|quest')...(articolo|indicava|riportava|testo|pezzo)",
            "(questo articolo|il titolo di questo articolo) è stato (corretto|modificato|rettificato|emendato) ",
            "(contrariamente a quanto|a differenza di quanto) (scritto|riportato|pubblicato)",
        ),
        hits=(
            "Correzione: la torre è alta 90 metri e non 80.",
            "Una versione precedente di questo articolo indicava per errore che il ponte era chiuso.",
        ),
        misses=("La correzione dei compiti comincia lunedì.", "Precisazione tardiva del ministro"),
    ),
    Rule(
        "it.keep.update",
        "correction",
        pattern=(
            r"aggiornamento(?: del \d{1,2} [\p{L}]{3,9}(?: \d{4})?)?(?:,? (?:delle |ore "
            r"|delle ore )?\d{1,2}[.:]\d\d)? ?: (?!il \d|\d|ieri|oggi)"
        ),
        needs=("aggiornamento",),
        at="start",
        max_chars=400,
        keep=True,
        hits=(
            "Aggiornamento: il prefetto ha risposto in serata.",
            "Aggiornamento del 3 marzo: il club conferma l'addio.",
        ),
        misses=("Aggiornamento: 12/03/2024 10:35", "Aggiornamento del software"),
    ),
    Rule(
        "it.keep.disclaimer",
        "disclaimer",
        at="any",
        keep=True,
        phrases=(
            "non (costituisce|costituiscono|rappresenta|rappresentano|intende costituire)...(consulenza"
            "|consiglio di investimento|sollecitazione|raccomandazione|parere medico)",
            "le opinioni (espresse|qui espresse|contenute|dell'autore)...(non riflettono|non rispecchiano|sono"
            " quelle|sono personali|non rappresentano|appartengono|esclusivamente)",
            "non (sostituisce|sostituiscono|intende sostituire) [in alcun modo] (il parere|la consulenza|la"
            " visita|la diagnosi|il consulto)",
        ),
        hits=(
            "Questo testo non costituisce consulenza finanziaria.",
            "Le opinioni espresse sono quelle dell'autrice.",
        ),
        misses=("Non costituisce una minaccia, dice la polizia.", "Le opinioni divergono su questo punto."),
    ),
    Rule(
        "it.keep.dateline",
        "dateline",
        pattern=(
            r"(?:\((?:ANSA|AGI|Adnkronos|Askanews|Italpress|LaPresse|AFP|Reuters|DIRE"
            r"|9Colonne)\) ?- ?(?-i:\p{Lu}[\p{Lu}'\- ]{2,30}),? ?(?:\d{1,2} [\p{L}.]{3,9})?"
            r"|(?-i:\p{Lu}[\p{L}'\- ]{2,30})(?:, \d{1,2} [\p{L}.]{3,9}(?: \d{4})?)? \((?:ANSA|AGI|Adnkronos"
            r"|Askanews|Italpress|LaPresse|AFP|Reuters|DIRE|9Colonne)\) ?[-:])"
        ),
        needs=(
            "(ansa)",
            "(agi)",
            "(adnkronos)",
            "(askanews)",
            "(italpress)",
            "(lapresse)",
            "(afp)",
            "(reuters)",
            "(dire)",
            "(9colonne)",
        ),
        at="start",
        max_chars=1500,
        keep=True,
        hits=(
            "(ANSA) - ROMA, 12 MAR - Il governo ha annunciato la riforma.",
            "Genova, 3 marzo (AGI) - La vendemmia è cominciata.",
        ),
        misses=("(ANSA)", "La sede di Roma (ANSA) chiude."),
    ),
)

PACK = Pack(
    code="it",
    rules=RULES,
    stopwords=words(
        "il di che è e la un per non una sono si con da del della nel più gli anche come ha ma alla al dei delle questo"
        " hanno nella stato era degli perché dal dalla c'è l'ha"
    ),
    abbreviations=words(
        "sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing arch on sen mons ecc p.es es art artt pag pagg"
        " vol n nn cap"
        " tel cfr v vs s ss s.p.a s.r.l p.zza v.le c.so gen feb mar apr mag giu lug ago set ott nov dic lun mer gio ven"
        " sab dom a.c d.c ca geom rag gen col ten cap sgt n.d.r d.lgs d.l p.m"
    ),
    reporting=words(
        "ha detto dice diceva disse dichiara dichiarato afferma affermato spiega spiegato spiegava annuncia annunciato"
        " aggiunge aggiunto precisa precisato sottolinea sottolineato racconta raccontato raccontava secondo sostiene"
        " sostenuto conferma confermato ricorda ricordato scrive scritto scriveva risponde risposto replica replicato"
        " ribadisce ribadito denuncia denunciato ammette ammesso commenta commentato osserva osservato"
        " riferisce riferito"
        " conclude concluso insiste insistito sospira sorride ride avverte avvertito assicura assicurato"
        " chiede chiesto ordina"
    ).difference({"ha"}),
    address=words(
        "noi ci nostro nostra nostri nostre tu ti te tuo tua tuoi tue voi vi vostro vostra vostri vostre iscriviti"
        " abbonati seguici sostienici accedi registrati scrivici contattaci aiutaci"
    ),
    topics={
        "newsletter": words("newsletter substack iscritti lettera e-mail email"),
        "paywall": words("abbonamento abbonamenti abbonati abbonato paywall lettori edicola tariffe pagamento"),
        "donation": words(
            "donazione donazioni donatore donatori beneficenza raccolta fondi volontari associazione associazioni"
            " fondazione crowdfunding colletta solidarietà"
        ),
        "consent": words("cookie cookies garante gdpr consenso privacy banner tracciamento"),
        "share": words("facebook twitter whatsapp instagram telegram tiktok social condivisioni virale influencer"),
        "advert": words("pubblicità pubblicitario pubblicitaria pubblicitari inserzionisti inserzionista sponsor spot"),
        "credit": words(
            "fotografo fotografa fotografi fotografia fotografie fotoreporter fotogiornalismo scatto scatti"
            " agenzia magnum"
            " didascalia didascalie"
        ),
        "affiliate": words("affiliazione affiliati commissione commissioni provvigione influencer"),
        "comments": words("commento commenti moderazione moderatori troll utenti forum"),
    },
)
