"""Dutch, of the Netherlands and of Flanders: the cues of its news pages, and the words the guards need."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

_NAME = (
    r"(?-i:\p{Lu})[\p{L}.'-]{0,20}(?: (?-i:\p{Lu})[\p{L}.'-]{0,20}){0,2}"
    r"(?: (?:van|de|der|den|ter|ten|te|'t|'s|el|al|von)){0,3} (?-i:\p{Lu})[\p{L}'-]{1,25}"
)
_AGENCY = (
    r"(?-i:ANP|ANP Foto|Belga|BELGA|BELGAIMAGE|Belga Image|EPA|EPA-EFE|AFP|AP|Reuters|REUTERS|dpa|DPA|Hollandse Hoogte|"
    r"Getty Images|Shutterstock|iStock|Unsplash|Pixabay|Pro Shots|ProShots|Novum|Photo News|Photonews)"
)
# Who is credited: capitalised words, names with their particles, agencies, and nothing with a verb.
_CREDITED = (
    r"(?-i:[\p{Lu}@©])[^\s]{0,60}(?: (?:(?-i:[\p{Lu}\d@©(/|&+-])[^\s]{0,60}|van|de|der|den|het|ter|ten|te|en|"
    r"via|voor|door|'t|"
    r"archief|privé|eigen|foto|beeld|foto's|pr|rv|rr|gf|uit|el|al|von)){0,12}"
)
# All letters of a month belong to it: a row of months could be read in very many ways.
_MONTH = "(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}+"
_WHEN = (
    r"(?:[\d\s.,:|/•·()-]|uur|om |op |leestijd|minuten|min|lezen|laatste|laatst|bijgewerkt|gewijzigd|update|"
    rf"aangepast|{_MONTH}){{0,40}}"
)

RULES = (
    # caption
    Rule(
        "nl.caption.archive_label",
        "caption",
        at="line",
        phrases=(
            "(archieffoto|archiefbeeld|archiefbeelden|archieffoto ter illustratie|illustratiefoto|"
            "illustratiebeeld|sfeerbeeld)",
            "(foto|beeld|afbeelding) (ter illustratie|uit het archief|uit archief)",
            "ter illustratie",
            "(archieffoto|archiefbeeld|themafoto) (uit|van) #",
            "stockfoto [ter illustratie]",
        ),
        max_chars=60,
        hits=("Archieffoto", "(Archiefbeeld)", "Foto ter illustratie", "Archieffoto uit 2019."),
        misses=(
            "De archieffoto toont een leeg plein.",
            "Ter illustratie noemt hij drie dorpen.",
            "Foto uit het archief gestolen",
        ),
    ),
    Rule(
        "nl.caption.archive_end",
        "caption",
        at="end",
        pattern=r"(?:[.!?)\"'] ?(?-i:Archieffoto|Archiefbeeld|Archieffoto ter illustratie|Foto ter illustratie|"
        r"Beeld ter illustratie|Illustratiefoto)|\((?:archieffoto|archiefbeeld|archief|foto ter illustratie|"
        r"illustratiefoto)"
        r"(?: uit (?:19|20)\d\d)?\))",
        needs=("archief", "illustratie"),
        hits=(
            "De politie zette het plein dinsdagavond af. Archieffoto",
            "Een trein van de regionale vervoerder op station Zwolle (archieffoto).",
        ),
        misses=("De krant plaatste per ongeluk een archieffoto.", "Hij noemde een dorp, ter illustratie."),
    ),
    Rule(
        "nl.caption.archive_word",
        "caption",
        at="any",
        phrases=("archieffoto", "archiefbeeld", "ter illustratie", "op de foto", "sfeerbeeld"),
        strength="hint",
        hits=("Een reddingsboot op zee, archieffoto.", "Op de foto staat ook haar zus."),
        misses=("Het archief bleef dicht.", "De illustraties zijn van haar hand."),
    ),
    Rule(
        "nl.caption.not_the_persons",
        "caption",
        at="any",
        phrases=(
            "(persoon|personen|man|vrouw|auto|woning|mensen|kinderen) op de foto (heeft|hebben|komt|komen|is|"
            "zijn) niet* ...(te maken|artikel|in beeld|verhaal|die in|uit dit)",
            "de foto ...heeft (niets|niks) te maken met (het|dit) (artikel|bericht|incident|verhaal)",
        ),
        max_chars=220,
        hits=(
            "De persoon op de foto heeft niets te maken met dit artikel.",
            "De foto hierboven heeft niets te maken met het incident.",
        ),
        misses=(
            "De man op de foto is niet herkend door de getuigen.",
            "De verdachte heeft niets te maken met het artikel, zegt zijn advocaat.",
        ),
    ),
    Rule(
        "nl.caption.label",
        "caption",
        at="start",
        phrases=(
            "(bijschrift|fotobijschrift|onderschrift|fotoonderschrift):",
            "(van links naar rechts|vlnr|v.l.n.r.|v.l.n.r|links op de foto|rechts op de foto|van links)[:]",
            "(op de foto|foto boven|foto onder|grote foto|kleine foto|linksboven|rechtsboven|foto links|foto rechts):",
        ),
        strength="likely",
        max_chars=220,
        hits=("Bijschrift: de kade bij eb.", "V.l.n.r.: Anouk Prins, Bas Kuiper en Fleur Smit."),
        misses=("Het bijschrift: kort en zakelijk, zoals altijd.", "Links noch rechts kreeg een meerderheid."),
    ),
    Rule(
        "nl.caption.shows",
        "caption",
        at="start",
        phrases=(
            "op de foto (is|zijn|zie|ziet|staat|staan)",
            "(schermafbeelding|screenshot|schermafdruk|still|videostill) (van|uit) ",
            "(zicht op|luchtfoto van|een luchtfoto van|impressie van|artist impression van|artist's impression van) ",
        ),
        strength="likely",
        max_chars=180,
        hits=(
            "Op de foto zie je de oude sluis.",
            "Luchtfoto van het bedrijventerrein bij Venlo.",
            "Screenshot uit de video",
        ),
        misses=("Op de foto's na was alles verdwenen.", "Zij maakte een screenshot van het gesprek."),
    ),
    Rule(
        "nl.caption.counter",
        "caption",
        at="line",
        phrases=(
            "(foto|afbeelding|beeld) # (van|van de|/) #",
            "(bekijk|zie) (alle|meer|de) (foto's|# foto's|beelden)",
            "(alle|meer) foto's [bekijken]",
            "[bekijk] [de] fotoserie",
            "(vergroot|vergroten) [de|deze] (foto|afbeelding)",
            "(klik|tik) op de (foto|afbeelding) (om|voor)...(vergroten|vergroting|groter*)",
            "(foto|afbeelding|afbeelding in lightbox) (vergroten|openen)",
        ),
        max_chars=80,
        hits=("Foto 1 van 12", "Bekijk alle foto's", "Klik op de foto om te vergroten"),
        misses=(
            "Foto 3 van de getuige is scherper.",
            "Ze verkocht 12 foto's.",
            "Vergroot de foto nooit, waarschuwt de expert.",
        ),
    ),
    Rule(
        "nl.caption.position",
        "caption",
        at="any",
        phrases=(
            "\\(l\\)",
            "\\(r\\)",
            "\\(links\\)",
            "\\(rechts\\)",
            "\\(midden\\)",
            "\\(l.\\)",
            "\\(r.\\)",
            "(tweede|derde|uiterst) van (links|rechts)",
            ", vlnr",
            ", v.l.n.r.",
        ),
        strength="hint",
        max_chars=220,
        hits=("Trainer Kees Bos (l) en aanvoerder Youri Maas (r).", "Het bestuur, v.l.n.r. Bol en Jager"),
        misses=("Links en rechts vielen gewonden.", "De rechter knikte."),
    ),
    # credit
    Rule(
        "nl.credit.photo",
        "credit",
        at="line",
        pattern=r"(?:foto(?:'s|graaf|grafe|grafie|montage|credit|credits)?|archieffoto|persfoto|beeld|videobeeld|"
        r"illustratie|"
        r"illustraties|graphic|infographic|cartoon|tekening|collage|fotobewerking|beeldbewerking|foto en video|"
        r"foto/video|"
        r"foto & video|credits?|coverfoto|headerfoto|omslagfoto|bron foto|fotobron|bron beeld|beeldbron|foto "
        r"door|foto's door)"
        r"\s?:\s?" + _CREDITED,
        needs=(
            "foto:",
            "foto: ",
            "foto :",
            "foto's:",
            "foto's: ",
            "graaf:",
            "grafe:",
            "grafie:",
            "montage:",
            "credit:",
            "credits:",
            "beeld:",
            "beeld :",
            "illustratie:",
            "illustraties:",
            "graphic:",
            "cartoon:",
            "tekening:",
            "collage:",
            "bewerking:",
            "video:",
            "door:",
        ),
        max_chars=110,
        hits=(
            "Foto: Marit Hoving",
            "FOTO'S: JOOST BAKELS",
            "Beeld: Studio Vonk",
            "Illustratie: Noor Dekker / Het Havenblad",
        ),
        misses=(
            "Foto en film waren verboten.",
            "Het beeld: een lege straat.",
            "Beeld: De stad als spons.",
            "Foto: Rembrandt zou het niet beter doen.",
        ),
    ),
    Rule(
        "nl.credit.photo_no_colon",
        "credit",
        at="line",
        pattern=r"(?-i:Foto|FOTO|Foto's|FOTO'S|Beeld|BEELD|Illustratie|Fotografie|Foto door|Foto's door|Beeld "
        r"door|Foto ©|Foto's ©|Beeld ©) "
        rf"(?:© ?)?(?:{_NAME}|{_AGENCY})(?:\s?[/,|]\s?(?:{_NAME}|{_AGENCY}|(?-i:\p{{Lu}})[\p{{L}} .-]{{2,30}}))?",
        needs=("foto", "beeld", "illustratie"),
        max_chars=90,
        hits=("Foto Marit Hoving", "Beeld ANP", "Beeld Joost Bakels / Hollandse Hoogte", "Foto © Lotte de Vries"),
        misses=("Foto Marit Hoving gestolen", "Beeld van Marit Hoving onthuld", "Beeld Onbekend maakt indruk"),
    ),
    Rule(
        "nl.credit.photo_end",
        "credit",
        at="end",
        pattern=r"[.!?)\"'|] ?(?-i:Foto|FOTO|Foto's|FOTO'S|Beeld|BEELD|Illustratie|Archieffoto|Bron):? ?(?:© ?)?"
        rf"(?:{_NAME}|{_AGENCY})(?:\s?[/,|]\s?(?:{_NAME}|{_AGENCY}|(?-i:\p{{Lu}})[\p{{L}} .-]{{2,30}}))?",
        needs=("foto", "beeld", "illustratie", "bron"),
        strength="likely",
        max_chars=240,
        hits=(
            "Het ijs op de vaart hield dit jaar vier dagen. Foto: Niels Oord/ANP",
            "De nieuwe brug vanaf de zuidoever. Beeld Hanna van der Berg",
        ),
        misses=("Hij koos twee vakken. Beeld en geluid.", "Zij verzamelde foto's van Willem Drees."),
    ),
    Rule(
        "nl.credit.copyright_end",
        "credit",
        at="end",
        pattern=rf"(?:© ?|\(c\) ?)(?:(?:19|20)\d\d ?)?(?:{_NAME}|{_AGENCY}|rr|pr|(?-i:RV|RR|PR|GF|KOS|vrt|VTM)|"
        r"(?-i:\p{Lu})[\p{L}\p{N}.'-]{1,30})(?:\s?[/,|]\s?[\p{L} .'-]{2,40})?",
        needs=("©", "(c)"),
        strength="likely",
        max_chars=240,
        hits=("De optocht trok langs het oude stadhuis. © Tine Claes", "© rr"),
        misses=("Het teken © werd in 1909 bedacht.", "Artikel 4(c) is geschrapt, zei de minister"),
    ),
    Rule(
        "nl.credit.photo_word",
        "credit",
        at="line",
        phrases=(
            "(persfoto|eigen foto|eigen beeld|privéfoto|privefoto|aangeleverd|aangeleverde foto|repro|handout|"
            "foto aangeleverd|beeld aangeleverd)",
            "(foto|foto's|beeld|foto's en tekst):[ ](eigen foto|eigen archief|privé|prive|privéfoto|aangeleverd|"
            "archief|politie|rr|pr|rv|gf|onbekend|ingezonden|familiearchief|redactie|screenshot|schermafbeelding)",
            "(foto|foto's|beeld|bron) (privé|prive|archief|eigen foto|aangeleverd|rr|rv|pr|gf|getty|getty images|"
            "shutterstock|istock|unsplash|pixabay|anp|belga|epa|afp|reuters)",
        ),
        max_chars=40,
        hits=("Eigen foto", "Foto: privé", "FOTO AANGELEVERD", "Beeld Getty"),
        misses=("De persfoto viel tegen.", "Foto privé gebleven", "Aangeleverd op tijd, ontvangen te laat."),
    ),
    Rule(
        "nl.credit.photo_made_by",
        "credit",
        at="line",
        pattern=rf"(?:(?:foto|foto's|beeld|illustratie|video|filmpje|montage|tekst en foto's|camera)(?: en "
        rf"montage| & montage)? "
        rf"(?:gemaakt )?(?:van|door|met dank aan|via):? )(?:{_NAME}|{_AGENCY})",
        needs=("foto", "beeld", "illustratie", "video", "filmpje", "montage", "camera"),
        strength="likely",
        max_chars=90,
        hits=("Foto's door Marit Hoving", "Video van Joost Bakels", "Beeld via Unsplash"),
        misses=("Foto van zijn moeder", "Foto's van Marit Hoving hangen in het museum."),
    ),
    Rule(
        "nl.credit.name_agency",
        "credit",
        at="line",
        pattern=rf"(?:© ?)?{_NAME} ?(?:/|\||,|via) ?{_AGENCY}(?: ?[/|] ?{_AGENCY})?",
        needs=(
            "anp",
            "belga",
            "epa",
            "afp",
            "ap",
            "reuters",
            "dpa",
            "hoogte",
            "getty",
            "shutter",
            "istock",
            "unsplash",
            "pixabay",
            "shots",
            "novum",
            "photo",
        ),
        max_chars=90,
        hits=("Marit Hoving/ANP", "Joost van den Berg / Hollandse Hoogte", "Tine Claes | Belga"),
        misses=("Marit Hoving verliet het ANP.", "Anna/Piet wonnen de AP-prijs."),
    ),
    Rule(
        "nl.credit.agency_line",
        "credit",
        at="line",
        pattern=r"(?-i:ANP|Belga|BELGA|Novum|GPD)(?:[-/ ,|](?-i:ANP|AFP|Reuters|AP|dpa|DPA|EPA|BELGA|Belga|RTR|"
        r"Hollandse Hoogte|"
        r"Getty Images|redactie)){0,3}",
        needs=("anp", "belga", "novum", "gpd"),
        max_chars=40,
        hits=("ANP", "(Belga)", "ANP/AFP", "Belga-redactie"),
        misses=("ANP zocht de minister.", "Belga was een sigarettenmerk."),
    ),
    Rule(
        "nl.credit.source_agency",
        "credit",
        at="line",
        phrases=(
            "(bron|bronnen): (anp|belga|novum|afp|reuters|ap|dpa|anp/afp|anp / afp|belga/afp|redactie|eigen "
            "berichtgeving|persbericht|eigen verslaggeving)",
            "(met|mede op basis van|op basis van) (materiaal|berichtgeving|informatie) van (het anp|anp|belga|"
            "afp|reuters|ap|dpa|persbureau anp)",
            "dit (artikel|bericht) is [mede] (geschreven|gemaakt|gebaseerd|tot stand gekomen)...(materiaal|"
            "berichtgeving|informatie|medewerking) van ...(anp|belga|afp|reuters|ap|dpa)",
            "(door|van) (onze redactie|de redactie|onze verslaggever|onze correspondent|redactie binnenland|"
            "redactie buitenland|een onzer verslaggevers)",
        ),
        max_chars=130,
        hits=("Bron: ANP", "Bronnen: Belga", "Met materiaal van het ANP.", "Van onze verslaggever"),
        misses=("Bron: drie ingewijden met kennis van de zaak.", "Met materiaal van de dijk bouwde hij een huis."),
    ),
    Rule(
        "nl.credit.contributed",
        "credit",
        at="line",
        pattern=rf"(?:aan (?:dit|deze) (?:artikel|verhaal|bericht|reportage|productie|stuk|onderzoek) (?:werkte|"
        rf"werkten|schreef|schreven|droeg|droegen)(?: (?:ook|verder|mede|mee|bij)){{0,2}}:? "
        rf"(?:{_NAME}(?:, | en )?){{1,4}}(?: ?mee| ?bij)?|(?:m\.?m\.?v\.?|met medewerking van|met dank aan|met "
        rf"bijdragen van|"
        rf"met een bijdrage van|medewerking:|m\.m\.v\.:) (?:{_NAME}(?:, | en )?){{1,4}})",
        needs=("werkte", "schre", "droeg", "m.v", "mmv", "medewerking", "dank aan", "bijdrage"),
        max_chars=150,
        hits=(
            "Aan dit artikel werkte Fleur Smit mee.",
            "Met medewerking van Bas Kuiper en Anouk Prins",
            "M.m.v. Bas Kuiper",
        ),
        misses=(
            "Aan dit artikel werkte hij drie jaar.",
            "Met dank aan de keeper won de ploeg.",
            "Zij werkten mee aan het plan.",
        ),
    ),
    Rule(
        "nl.credit.translation",
        "credit",
        at="start",
        phrases=(
            "(vertaling|vertaald door|vertaling door|bewerking|eindredactie|beeldredactie|vormgeving|webredactie): ",
            "(vertaald|vertaling) (door|uit het) ",
            "(dit artikel|dit stuk|dit verhaal|deze column|dit interview|dit essay) (verscheen|is eerder "
            "verschenen|werd eerder gepubliceerd|is oorspronkelijk|verscheen eerder|verscheen oorspronkelijk|"
            "stond eerder)",
            "een (versie|langere versie|eerdere versie|kortere versie) van (dit artikel|dit stuk|dit verhaal) "
            "(verscheen|is verschenen|stond)",
        ),
        strength="likely",
        max_chars=180,
        hits=("Vertaling: Hester Pool", "Dit artikel verscheen eerder in De Noorderkrant."),
        misses=("De vertaling kostte hem vier jaar.", "Dit artikel van de wet vervalt per 1 juli."),
    ),
    Rule(
        "nl.credit.source",
        "credit",
        at="start",
        phrases=("bron:", "bronnen:", "[met] dank aan"),
        strength="hint",
        max_chars=120,
        hits=("Bron: CBS, eigen berekening", "Bronnen: KNMI en RIVM"),
        misses=("De bron droogde op.", "Bronnen rond het kabinet zeggen van niet."),
    ),
    # newsletter
    Rule(
        "nl.newsletter.sign_up_our",
        "newsletter",
        at="start",
        phrases=(
            "(schrijf|meld) (je|u)...(in|aan) (voor|op) (onze|mijn|de gratis|deze gratis|onze "
            "gratis)...(nieuwsbrief|nieuwsbrieven|mailinglijst|mailing|mails|update*|nieuwsmail)",
            "(schrijf|meld) (je|u) (hier|nu|gratis|vandaag|dan|snel|vandaag nog) [gratis] (in|aan) [voor|op] "
            "...(nieuwsbrief|nieuwsbrieven|mailinglijst|nieuwsmail|updates)",
            "(abonneer je|abonneer u|neem een abonnement) (hier op|gratis op|nu op|op) (onze|mijn|de gratis|deze "
            "gratis)...(nieuwsbrief|nieuwsbrieven|mailinglijst|nieuwsmail)",
            "(wil je|wilt u|wil jij) (onze|mijn|de gratis|ook onze|graag onze)...(nieuwsbrief|nieuwsbrieven|"
            "nieuwsmail)...(ontvangen|krijgen|in je|in uw)",
            "ontvang (onze|mijn|de gratis|gratis onze)...(nieuwsbrief|nieuwsbrieven|nieuwsmail|nieuwsupdate*)",
            "(mis niets|niets missen|blijf op de hoogte|altijd op de hoogte|meer weten|meer lezen|meer hiervan|"
            "elke dag weten)[!|?|.] ...(schrijf|meld) (je|u)...(aan|in)",
        ),
        max_chars=220,
        hits=(
            "Schrijf je in voor onze wekelijkse nieuwsbrief",
            "Meld u gratis aan voor de nieuwsbrief van het weekend",
            "Ontvang onze gratis nieuwsbrief elke ochtend om zeven uur.",
            "Blijf op de hoogte! Schrijf je nu in.",
        ),
        misses=(
            "Schrijf je in voor het examen, luidde het advies van de school.",
            "Meld je aan bij de huisarts als de klachten aanhouden.",
            "De gemeente schreef in haar nieuwsbrief dat de brug dicht blijft.",
        ),
    ),
    Rule(
        "nl.newsletter.sign_up_named",
        "newsletter",
        at="start",
        phrases=(
            "(schrijf|meld) (je|u)...(nieuwsbrief|nieuwsbrieven|mailinglijst|nieuwsmail|updates)",
            "(abonneer je|abonneer u|inschrijven|aanmelden) (op|voor)...(nieuwsbrief|nieuwsbrieven|mailinglijst|"
            "nieuwsmail)",
            "ontvang (elke|iedere|gratis|dagelijks|wekelijks|het|de|als eerste|nu|alle)...(mail|mailbox|inbox|"
            "e-mail|nieuwsbrief|mailtje|nieuws)",
            "in (de|deze|onze) (gratis|wekelijkse|dagelijkse) nieuwsbrief ",
        ),
        strength="likely",
        max_chars=200,
        hits=(
            "Schrijf je in voor Havenpost, de nieuwsbrief over scheepvaart",
            "Ontvang elke ochtend het laatste nieuws per mail.",
        ),
        misses=(
            "Hij schreef zich in voor de loterij.",
            "Ontvangst was er nauwelijks in het dal.",
            "In de nieuwsbrief stond niets over de brand.",
        ),
    ),
    Rule(
        "nl.newsletter.inbox",
        "newsletter",
        at="any",
        phrases=(
            "(direct|rechtstreeks|gratis|meteen|elke ochtend|elke week|elke dag|iedere week|iedere ochtend|"
            "dagelijks|wekelijks) in (je|jouw|uw) (mailbox|inbox|mail|e-mail|postvak)",
            "(het laatste nieuws|het belangrijkste nieuws|onze beste verhalen|de beste verhalen|het beste van|de "
            "mooiste verhalen|ons beste werk) ...in (je|jouw|uw) (mailbox|inbox|mail)",
            "(wij|we) (sturen|mailen) (je|jou|u)...(elke|iedere|dagelijks|wekelijks)...(mail|nieuwsbrief|"
            "overzicht|update|week|dag|ochtend)",
        ),
        max_chars=230,
        hits=(
            "Het laatste nieuws elke ochtend in je mailbox.",
            "Onze beste verhalen elke week in je inbox",
            "We sturen je elke vrijdag een mail met leestips.",
        ),
        misses=("De rekening lag in zijn mailbox.", "Nepmails belanden steeds vaker in de inbox van ouderen."),
    ),
    Rule(
        "nl.newsletter.inbox_soft",
        "newsletter",
        at="any",
        phrases=(
            "in (je|jouw|uw) (mailbox|inbox|postvak|mail)",
            "per (mail|e-mail) (ontvangen|toegestuurd|in je bus)",
            "de nieuwsbrief van",
        ),
        strength="hint",
        max_chars=260,
        hits=("Met elke zaterdag een recept in uw mailbox.", "Alle uitslagen per mail ontvangen?"),
        misses=("De postbode had niets bij zich.", "Het besluit werd gemaild."),
    ),
    Rule(
        "nl.newsletter.inbox_ask",
        "newsletter",
        at="any",
        phrases=("in (je|jouw|uw) (mailbox|inbox|mail)?", "(elke|iedere) ...in (je|jouw|uw) (mailbox|inbox)"),
        strength="likely",
        max_chars=180,
        hits=("Elke week een nieuw recept in je mailbox?", "Iedere maandag onze tips in uw inbox."),
        misses=("Zat het in zijn mailbox?", "Elke brief belandde in de prullenbak."),
    ),
    Rule(
        "nl.newsletter.label",
        "newsletter",
        at="line",
        phrases=(
            "nieuwsbrief",
            "nieuwsbrieven",
            "(onze|gratis|wekelijkse|dagelijkse|mijn) nieuwsbrie*",
            "(naar|bekijk|alle|meer) [onze|al onze] nieuwsbrieven",
            "(inschrijven|aanmelden|abonneren|verstuur|versturen|verzend|verzenden|bevestigen|schrijf me in)",
        ),
        strength="likely",
        max_chars=40,
        hits=("Nieuwsbrief", "» Onze nieuwsbrieven", "Aanmelden"),
        misses=("De nieuwsbrief verscheen niet.", "Inschrijven kan niet meer."),
    ),
    Rule(
        "nl.newsletter.form",
        "newsletter",
        at="line",
        phrases=(
            "[vul] (je|jouw|uw) (e-mailadres|emailadres|mailadres|e-mail adres|e-mail) [in|hier in]",
            "(e-mailadres|emailadres|e-mail adres|mailadres) [*|(verplicht)|invullen]",
            "(vul|voer) [hier] (je|jouw|uw) (e-mailadres|emailadres|mailadres|naam) in",
            "(schrijf|meld) (je|u|mij|me) [hier|nu|gratis|vandaag nog] (in|aan)",
            "(aanmelden|inschrijven) (voor de nieuwsbrief|op de nieuwsbrief|nieuwsbrief|nu|gratis)",
            "ja, ik (wil|ontvang)...(nieuwsbrief|nieuwsbrieven|aanbiedingen|updates|ontvangen)",
            "(voer|vul) een geldig (e-mailadres|emailadres|mailadres) in",
            "(kies|selecteer) [hier] (welke|je|uw) (mails|nieuwsbrieven) ...ontvangen",
            "(ja|ja graag), (schrijf|meld) (mij|me) (in|aan)",
            "(bedankt|dank je|dank u) voor (je|uw) (aanmelding|inschrijving)",
            "(je|uw) (aanmelding|inschrijving) is (gelukt|bijna voltooid|ontvangen|bevestigd)",
            "controleer (je|uw) (inbox|mailbox|mail) ...bevestig*",
            "(klik|bevestig) ...in de (bevestigingsmail|mail die we)",
        ),
        max_chars=110,
        hits=(
            "Vul je e-mailadres in",
            "Meld je aan",
            "Ja, ik ontvang graag de nieuwsbrief",
            "Bedankt voor je aanmelding!",
        ),
        misses=(
            "Je e-mailadres is goud waard voor oplichters.",
            "Schrijf je in bij drie makelaars, adviseert de bond.",
            "Zijn inschrijving is gelukt.",
        ),
    ),
    Rule(
        "nl.newsletter.form_terms",
        "newsletter",
        at="start",
        phrases=(
            "door (je|u) (aan te melden|in te schrijven|te abonneren|te registreren)...(ga|gaat|geef|geeft|stem|"
            "stemt|accepteer|accepteert|verklaar|verklaart) (je|u)...(akkoord|toestemming|voorwaarden|privacy*|"
            "in met)",
            "door op ...te klikken (ga|gaat|geef|geeft|accepteer|accepteert) (je|u)...(akkoord|toestemming|"
            "voorwaarden|privacy*)",
            "ik ga (akkoord|ermee akkoord)...(voorwaarden|privacy*|dat|met het)",
            "ik geef ...toestemming (om|voor|voor het)...(mail*|nieuwsbrie*|gegevens|e-mail*)",
            "(je|u) kunt (je|u|jezelf) (altijd|op elk moment|op ieder moment|te allen tijde|ieder moment|elk "
            "moment|eenvoudig|altijd weer) [weer] (afmelden|uitschrijven)",
            "(afmelden|uitschrijven) kan (altijd|op elk moment|op ieder moment|te allen tijde|met één klik|via)",
            "(we|wij) (delen|verkopen|gebruiken) (je|jouw|uw) (gegevens|e-mailadres|adres|mailadres) (nooit|niet|"
            "alleen)",
            "(deze site|dit formulier) (is|wordt) beschermd door recaptcha",
            "lees (hier|in) (onze|ons) (privacy*|privacyverklaring)...(gegevens|afmelden|mail*)",
        ),
        max_chars=260,
        hits=(
            "Door je aan te melden ga je akkoord met onze voorwaarden.",
            "Je kunt je op elk moment weer afmelden.",
            "Ik geef toestemming om mij per mail te benaderen.",
        ),
        misses=(
            "Door je te verzetten maak je het erger, zei de rechter.",
            "Ik ging akkoord met de voorwaarden, zei de spits.",
            "Afmelden kan niet meer, meldt de school.",
        ),
    ),
    Rule(
        "nl.newsletter.push",
        "newsletter",
        at="start",
        phrases=(
            "(zet|schakel) [onze] (pushmeldingen|meldingen|notificaties|pushberichten) (aan|in)",
            "(ontvang|krijg) (een melding|meldingen|pushmeldingen|pushberichten|een pushbericht) (bij|van|over|"
            "als|zodra|wanneer)",
            "(wil je|wilt u)...(meldingen|pushberichten|notificaties)...(ontvangen|krijgen)",
            "(volg dit onderwerp|volg dit dossier) en (ontvang|krijg)",
        ),
        strength="likely",
        max_chars=140,
        hits=(
            "Zet meldingen aan voor groot nieuws uit je regio",
            "Krijg een melding bij nieuwe artikelen over dit onderwerp",
        ),
        misses=("De meldingen stonden die nacht uit.", "De brandweer krijgt een melding per minuut."),
    ),
    Rule(
        "nl.newsletter.word",
        "newsletter",
        at="any",
        phrases=("nieuwsbrie*", "nieuwsmail*", "mailinglijst"),
        strength="hint",
        hits=("Een nieuwsbrief over tuinieren.", "Probeer de nieuwsmail"),
        misses=("Het nieuws kwam per brief.", "De mailing ging verloren."),
    ),
    # paywall
    Rule(
        "nl.paywall.already",
        "paywall",
        at="start",
        phrases=(
            "(al|bent u al|ben je al|reeds|bent u reeds|ben jij al) (abonnee|lid|een abonnee|een abonnement|"
            "geabonneerd|digitaal abonnee|geregistreerd|klant|member|premium lid|plus-abonnee|een account)?",
            "(al|reeds) (abonnee|lid|een account|een abonnement|abonnement|geregistreerd)[?|!|:|.] [dan|klik "
            "hier om|meld je] (log|aan|in te loggen|inloggen)",
            "(heb je|heeft u|hebt u) (al|reeds) een (abonnement|account|digitaal abonnement|krantenabonnement)?",
            "(heb je|heeft u|hebt u) een (abonnement|account|digitaal abonnement|krantenabonnement)? ...(log|"
            "meld|inlog*|activeer)",
            "[nog] geen (abonnee|account|abonnement|digitaal abonnement)?",
            "(log in|inloggen) (als|met je|met uw) (abonnee|abonnement|account)",
        ),
        max_chars=150,
        hits=(
            "Al abonnee? Log in",
            "Ben je al abonnee?",
            "Nog geen account? Maak er gratis een aan.",
            "Heeft u al een abonnement? Meld u aan.",
        ),
        misses=("Al abonnees klaagden, bleef de prijs gelijk.", "Ben je al moe?", "Geen account is veilig."),
    ),
    Rule(
        "nl.paywall.log_in_to_read",
        "paywall",
        at="start",
        phrases=(
            "(log|logt) [u] (in|gratis in) (om|en) [gratis|nu|direct] [dit|het|hele] ...(lees|lezen|te lezen|"
            "verder|bekijken|beluisteren)",
            "(log in|meld je aan|registreer je|registreer|maak een account aan|maak een gratis account aan|"
            "registreer u|meld u aan|neem een abonnement|word abonnee|abonneer je|word lid) [gratis|nu] (om|en) "
            "(lees|verder te lezen|dit artikel|het artikel|het hele|het volledige|door te lezen|alles te lezen|"
            "onbeperkt|krijg|alle artikelen|direct verder|lees direct|lees meteen|gratis verder|te lezen|toegang)",
            "(neem|sluit) (een abonnement|een proefabonnement|nu een abonnement)...(om|en) (lees|verder|alles|"
            "dit|krijg)",
        ),
        max_chars=170,
        hits=(
            "Log in om verder te lezen",
            "Registreer je gratis en lees dit artikel",
            "Word abonnee en lees direct verder.",
            "Neem een abonnement om dit artikel te lezen",
        ),
        misses=(
            "Log in bij de bank, zei de oplichter, en wacht.",
            "Neem een abonnement op de bus.",
            "Word lid en speel mee, riep de trainer.",
        ),
    ),
    Rule(
        "nl.paywall.for_subscribers",
        "paywall",
        at="any",
        phrases=(
            "(dit artikel|het artikel|het volledige artikel|dit bericht|deze inhoud|deze content|deze video|deze "
            "reportage|dit plus-artikel) is (alleen|enkel|uitsluitend|exclusief|slechts|voorbehouden|"
            "gereserveerd|alleen toegankelijk|alleen beschikbaar|exclusief beschikbaar|alleen te "
            "lezen)...(abonnee*|leden|lid|geregistreerd*|premium*|plus*|ingelogd*)",
            "(exclusief|alleen|enkel) voor (abonnees|onze abonnees|premium-leden|plus-leden|ingelogde gebruikers|"
            "digitale abonnees|plus-abonnees)[.|!|:]",
            "dit artikel (zit|staat) achter (een|de|onze) betaalmuur",
        ),
        max_chars=200,
        hits=(
            "Dit artikel is exclusief voor onze abonnees.",
            "Dit artikel is alleen toegankelijk voor leden",
        ),
        misses=(
            "Het museum is op maandag alleen open voor leden.",
            "Dit artikel van de wet is alleen bedoeld voor verdachten.",
        ),
    ),
    Rule(
        "nl.paywall.subscribers_line",
        "paywall",
        at="line",
        phrases=(
            "(alleen|enkel|exclusief|uitsluitend) voor (abonnees|leden|onze abonnees|onze leden|digitale "
            "abonnees|plus-abonnees)",
            "voor abonnees",
            "(dit is een|je leest een|u leest een) (premium-artikel|plus-artikel|plusartikel|premiumartikel|"
            "premium artikel|plus artikel|artikel voor abonnees)",
            "(abonnee-artikel|abonneeartikel|plus-artikel|plusartikel|premium-artikel|premiumartikel|premium artikel)",
            "(premium|plus|abonnee|abonnees)",
        ),
        strength="likely",
        max_chars=40,
        hits=("Alleen voor abonnees", "Premium", "Plus-artikel"),
        misses=("Alleen voor abonnees van de eerste rang.", "Plus betekent meer."),
    ),
    Rule(
        "nl.paywall.need_to",
        "paywall",
        at="any",
        phrases=(
            "(om|wil je|wilt u|wil jij)...(verder te lezen|verder lezen|verderlezen|te lezen|dit artikel lezen|"
            "het hele artikel lezen|alles lezen|doorlezen|volledig lezen|onbeperkt lezen)...(abonne*|inloggen|"
            "account|log in|ingelogd|lid worden|word lid|registre*)",
            "om dit artikel ...te (kunnen lezen|lezen) (moet|heb|dien|hebt|heeft|dient) (je|u)...(abonne*|inlog*|"
            "in te loggen|ingelogd|account|lid|registr*|aanmeld*)",
            "(verder lezen|verderlezen|doorlezen|meer lezen)? ...(abonne*|log in|account|lid|probeer|registreer)",
            "(benieuwd naar|nieuwsgierig naar) (de rest|het hele|het volledige)...(abonne*|log in|account|lid|"
            "probeer|registreer)",
        ),
        max_chars=220,
        hits=(
            "Om dit artikel te kunnen lezen heb je een abonnement nodig.",
            "Wilt u verder lezen? Word abonnee.",
            "Verder lezen? Probeer De Noorderkrant een maand gratis.",
        ),
        misses=("Om het vonnis te lezen moet je naar de griffie.", "Wil je goed lezen, dan helpt een bril."),
    ),
    Rule(
        "nl.paywall.meter",
        "paywall",
        at="start",
        phrases=(
            "(je|u) (hebt|heeft|heb) (deze maand|al|je|uw|het maximum|het maximale|nog|de limiet)...(gratis|"
            "vrije) (artikelen|artikels|verhalen)",
            "(nog|je hebt nog|u hebt nog|u heeft nog) # (gratis|vrije) (artikel|artikelen|artikels)",
            "(dit is|dit was) (je|uw|jouw) (laatste|eerste|tweede|derde|vierde) gratis (artikel|verhaal)",
            "(je|u) (leest|las) [nu] (je|uw|jouw) ...gratis artikel",
            "(je|u) (hebt|heeft) (je|uw) (limiet|maandlimiet) (bereikt|gehaald)",
        ),
        max_chars=180,
        hits=(
            "Je hebt deze maand al drie gratis artikelen gelezen.",
            "U heeft nog 2 gratis artikelen",
            "Dit is je laatste gratis artikel",
        ),
        misses=("Je hebt gelijk, zei hij.", "Zij hebben deze maand gratis artikelen uitgedeeld."),
    ),
    Rule(
        "nl.paywall.button",
        "paywall",
        at="line",
        phrases=(
            "(word|word nu|word vandaag|word vandaag nog|wordt) (abonnee|digitaal abonnee|plus-abonnee|premium-lid)",
            "word (nu|vandaag|vandaag nog|hier) lid [van] [ons]",
            "(neem|kies|bekijk|start|sluit) [nu|hier|alle] (een abonnement|je abonnement|uw abonnement|de "
            "abonnementen|onze abonnementen|een proefabonnement|abonnementen|je proefperiode|een digitaal "
            "abonnement)",
            "(probeer|lees) (nu|ons|gratis|eerst gratis|nu gratis|het gratis|een maand gratis|# weken gratis|# "
            "maanden gratis|# dagen gratis)",
            "(probeer|lees) [nu] # (weken|maanden|dagen) (gratis|voor # euro|voor €#|voor € #)",
            "abonneer (nu|je nu|je|u|u nu|je hier|vandaag nog)",
            "(lees|ontgrendel|lees nu) (dit artikel|het hele artikel|het volledige artikel|verder) (gratis|nu|"
            "met plus|met een abonnement|als abonnee|voor €#|met premium|direct)",
            "(ontgrendel|deblokkeer) (dit|het) artikel",
            "(bekijk|naar) (de|onze|alle) (aanbiedingen|abonnementen|abonnementsvormen|aanbieding)",
            "(maandelijks|dagelijks|altijd|op elk moment|wanneer je wilt|per maand) opzegbaar",
            "(bestel|activeer) (nu|je abonnement|uw abonnement)",
        ),
        max_chars=80,
        hits=("Word abonnee", "Probeer nu gratis", "Bekijk onze abonnementen", "Maandelijks opzegbaar"),
        misses=(
            "Word abonnee of zwijg, grapte hij.",
            "Neem een abonnement op geduld.",
            "Probeer nu eens niet te lachen",
        ),
    ),
    Rule(
        "nl.paywall.offer",
        "paywall",
        at="start",
        phrases=(
            "(word|wordt) (nu|vandaag|vandaag nog|snel) (abonnee|digitaal abonnee|lid) ",
            "als (abonnee|lid|premium-lid|plus-abonnee) (lees|leest|krijg|krijgt|heb|hebt|heeft|kun|kunt|steun|"
            "geniet|profiteer) (je|u)",
            "(probeer|lees)...(maand|maanden|weken|week|dagen) (gratis|lang|voor|onbeperkt)",
            "(eerste|de eerste) (maand|maanden|twee maanden|drie maanden|week|weken) (gratis|voor|slechts|voor maar)",
            "(onbeperkt|volledig|volledige|onbeperkte) (toegang|lezen|digitaal)...(artikelen|site|app|krant|voor|"
            "vanaf|alle)",
            "(krijg|ontvang) (onbeperkt|onbeperkte|volledige) toegang",
            "je (mist|verliest|krijgt)...(premium|plus-artikelen|abonnement)",
            "kies (het|een|uw|jouw) abonnement ",
            "(met een abonnement|met een digitaal abonnement|met ons abonnement) (lees|krijg|leest|krijgt|heb|kun)",
        ),
        strength="likely",
        max_chars=220,
        hits=(
            "Als abonnee lees je alle artikelen op onze site en in de app.",
            "Eerste maand gratis, daarna 9,95 per maand",
            "Onbeperkt toegang tot alle artikelen vanaf € 2 per week",
        ),
        misses=(
            "Abonnees kregen een brief.",
            "De eerste week verliep rustig.",
            "Als abonnee van het eerste uur was zij boos.",
        ),
    ),
    Rule(
        "nl.paywall.price",
        "paywall",
        at="any",
        phrases=(
            "(€#|€ #|# euro|#,-|#)(/| per )(maand|week|mnd|jaar)...(opzeg*|abonne*|toegang|gratis|daarna|lezen)",
            "(maandelijks|dagelijks|per maand|op elk moment) opzegbaar",
            "daarna (€ #|€#|# euro) per (maand|week|vier weken)",
            "(wordt|automatisch) [automatisch] verlengd",
            "(toegang tot|lees) alle (artikelen|plus-artikelen|premium-artikelen|verhalen)",
        ),
        strength="hint",
        max_chars=240,
        hits=("Daarna € 12,50 per maand. Maandelijks opzegbaar.", "Toegang tot alle artikelen"),
        misses=("De huur stijgt met 3 procent.", "Hij kreeg toegang tot het terrein."),
    ),
    # donation
    Rule(
        "nl.donation.support_us",
        "donation",
        at="start",
        phrases=(
            "(steun|help) (onze|ons onafhankelijke|onafhankelijke|mijn|lokale|kritische) (journalistiek|"
            "onderzoeksjournalistiek|onafhankelijke journalistiek|redactie|lokale journalistiek) (met|door|via|"
            "en|nu|vandaag|al vanaf|hier)",
            "(steun|help) (ons|mij|deze site|deze blog|deze website|ons werk|mijn werk) (met een donatie|met een "
            "bijdrage|met een gift|met een klein bedrag|met een maandelijkse|met een eenmalige|met een kleine|"
            "met een lidmaatschap|met een abonnement|via een donatie|en doneer|en word|en geef|al vanaf|door te "
            "doneren|door lid|door donateur|als donateur|door vriend)",
            "(wil je|wilt u|wil jij|kunt u|kun je) (ons|onze|mij|mijn|dit)...(steunen|ondersteunen|helpen)?",
            "(doneer|geef) (nu|vandaag|eenmalig|hier|maandelijks|een klein bedrag|via ideal|een bedrag) (aan|"
            "voor|en|via|om|zodat) (ons|onze|dat|deze|wij|we|ideal|tikkie)",
            "(word|wordt) (vriend|donateur|steunlid|lid|supporter|medestander) [van ons] en (help|steun|maak|"
            "draag|investeer) ",
            "(maak|zo maak|daarmee maak) (je|u) (onze|ons|onafhankelijke)...(journalistiek|werk) (mogelijk|mede "
            "mogelijk)",
        ),
        max_chars=220,
        hits=(
            "Steun onze onafhankelijke journalistiek met een donatie.",
            "Wil je ons werk steunen?",
            "Word donateur en help ons de macht te controleren.",
        ),
        misses=(
            "Steun ons, riepen de boeren op het Malieveld.",
            "Steun voor onafhankelijke journalistiek brokkelt af.",
        ),
    ),
    Rule(
        "nl.donation.button",
        "donation",
        at="line",
        phrases=(
            "(steun|steun nu) (ons|onze journalistiek|onafhankelijke journalistiek|ons werk|deze site|onze "
            "redactie|de redactie|mij|dit werk)",
            "(doneer|doneren) (nu|hier|via ideal|eenmalig|maandelijks|met ideal|een bedrag|vandaag|direct)",
            "(ik doneer|ik steun jullie|ja, ik steun|ik wil doneren|ik wil steunen|ik word donateur|ja, ik "
            "doneer|ik draag bij|kies je bedrag|kies een bedrag|ander bedrag)",
            "(word|wordt) (donateur|vriend|steunlid|vriend van de redactie|supporter) [nu|hier|vandaag]",
            "(trakteer ons op|koop een|geef ons een) [kop|kopje] koffie [voor ons|voor de redactie]",
            "(eenmalige|maandelijkse) (donatie|bijdrage)",
            "(geef|doneer) (een donatie|een bijdrage|een gift|wat je kunt missen)",
        ),
        max_chars=70,
        hits=("Steun ons!", "Doneer nu", "Word donateur", "Ja, ik steun"),
        misses=("Steun ons, smeekte de voorzitter.", "Doneren kan tot zondag bij de kerk.", "Word donateur van bloed."),
    ),
    Rule(
        "nl.donation.your_gift",
        "donation",
        at="any",
        phrases=(
            "(met|dankzij|zonder) (je|jouw|uw|jullie) (bijdrage|donatie|gift|donaties|giften) (kunnen|kan|blijft|"
            "blijven|maken|houden|zouden|helpen|is|gaan) (we|wij|onze|ons|deze|dit|het|er)",
            "(met|dankzij|zonder) (je|jouw|uw|jullie) steun ...(we|wij|onze)...(journalistiek|redactie|verhalen|"
            "artikelen|schrijven|onderzoeksverhalen|krant|blad|site|publiceren|verslag*)",
            "(jouw|uw) (donatie|gift|bijdrage) (helpt|houdt|maakt|stelt|zorgt)...(ons|onze|we|wij|deze site)",
            "(jouw|uw) steun (helpt|houdt|maakt|stelt|zorgt)...(journalistiek|redactie|verhalen|artikelen|site|"
            "verslag*)",
            "(elke|iedere) (euro|bijdrage|donatie|gift) (helpt|telt)[.|!] ...(ons|onze|doneer|steun|je|u)",
            "(vind je|vindt u|vond je|vond u) (dit artikel|dit stuk|dit verhaal|ons werk|onze journalistiek) "
            "(belangrijk|waardevol|goed|de moeite waard|interessant)? ...(steun|doneer|bijdrage|donat*|"
            "waardering|word)",
            "(waardeer|waardeert) (je|u) (dit artikel|ons werk|onze journalistiek|dit verhaal)...(steun|doneer|"
            "bijdrage|donat*|lid|waardering)",
        ),
        max_chars=300,
        hits=(
            "Met jouw steun kunnen we verhalen blijven maken.",
            "Met uw bijdrage houden we deze site in de lucht.",
            "Vond je dit artikel belangrijk? Overweeg dan een kleine bijdrage.",
        ),
        misses=(
            "Zonder steun van de oppositie kan het kabinet niet verder.",
            "Dankzij de fans, zei de trainer, haalden ze het.",
            "Elke euro telt in een arm gezin.",
            "Met uw steun kunnen we winnen, riep de kandidaat.",
        ),
    ),
    Rule(
        "nl.donation.soft",
        "donation",
        at="start",
        phrases=(
            "(steun|help) (ons|onze|deze|dit|mij|ons werk) ",
            "(onze journalistiek|ons werk|deze site|onze redactie|dit artikel|dit onderzoek) (wordt|is|kost|"
            "bestaat|werd)...(mogelijk|gefinancierd|betaald|geld|dankzij|lezers|donat*|giften|leden)",
            "(wij|we) (zijn|hebben|krijgen|ontvangen|draaien|bestaan)...(geen subsidie*|geen adverte*|"
            "onafhankelijk*|volledig|geen betaalmuur|lezers|leden|donat*|giften)",
            "(word|wordt) (lid|donateur|vriend|steunlid) ",
            "(overweeg|overweegt u) (dan|een|ook|alsjeblieft|alstublieft|om)...(donatie|bijdrage|steun*|lid|gift|"
            "doneren)",
            "(een goed verhaal|goede journalistiek|onafhankelijke journalistiek|onderzoeksjournalistiek) (kost|"
            "is niet|maken|heeft|bestaat) ",
            "(als|omdat|nu) (je|u) (hier toch|dit leest|tot hier|zover|helemaal) ",
            "(ons|onze) (iban|rekeningnummer|bankrekening|giro)[:]",
            "(fiscaal|belasting) aftrekbaar",
            "(elke|iedere) (euro|bijdrage|donatie|gift) (helpt|telt)",
            "(we|wij) (kunnen|zijn) (dit|ons werk|dit werk|dit niet|afhankelijk)...(zonder|van) (jouw|uw|je|"
            "jullie) (steun|hulp|bijdrage|donaties|giften)",
            "(met|dankzij|zonder) (je|jouw|uw|jullie) (steun|hulp) (kunnen|kan|blijft|blijven|houden|bestaan) "
            "(we|wij|onze|deze)",
        ),
        strength="likely",
        max_chars=300,
        hits=(
            "Steun ons en krijg elke maand een bericht van de redactie.",
            "Wij krijgen geen subsidie en hebben geen adverteerders.",
            "Goede journalistiek kost tijd en geld.",
        ),
        misses=(
            "De steun voor ons plan groeit.",
            "Een goede donateur geeft anoniem.",
            "Nu je kinderen groot zijn, wil je weg.",
        ),
    ),
    Rule(
        "nl.donation.word",
        "donation",
        at="any",
        phrases=(
            "donateur*",
            "doneer*",
            "(jouw|uw|je) (steun|gift|donatie|bijdrage)",
            "onafhankelijke journalistiek",
            "anbi*",
            "tikkie",
            "ideal",
        ),
        strength="hint",
        max_chars=300,
        hits=("Met jouw steun redden we het.", "Doneer via Tikkie"),
        misses=("De donoren bleven weg.", "Het gift werkte snel."),
    ),
    # related
    Rule(
        "nl.related.colon",
        "related",
        at="start",
        phrases=(
            "(lees|bekijk|zie|luister|kijk|check) (ook|meer|verder|hier|hier meer|ook dit|ook hier|ook eens|"
            "terug|verder op):",
            "lees (hier|verder)...(ook|meer|verder|terug):",
            "(leestip|leestips|kijktip|luistertip|meer weten|meer lezen|gerelateerd|gerelateerd artikel|uit het "
            "archief|ook interessant|verder lezen|in dit dossier|eerder verschenen|eerdere berichtgeving|bekijk "
            "hier|lees de column|lees de analyse|lees het interview|ook in deze serie|volgend artikel|vorig "
            "artikel|tip van de redactie|lees hier terug):",
            "(bekijk|zie|lees) ook >",
        ),
        max_chars=180,
        hits=(
            "Lees ook: Waarom de sluis dicht blijft",
            "LEES MEER: Kabinet trekt plan in",
            "Bekijk ook: zo bouw je een vlot",
        ),
        misses=(
            "Lees ook eens een boek, zei hij.",
            "Zij leest ook: romans, gedichten.",
            "Kijk ook uit voor gladheid, meldt het KNMI.",
        ),
    ),
    Rule(
        "nl.related.capital",
        "related",
        at="start",
        pattern=r"(?:(?-i:LEES|BEKIJK|LUISTER|ZIE) (?-i:OOK|MEER|VERDER|HIER|TERUG)\b|"
        r"(?:(?-i:Lees|Bekijk) ook(?: ?[|>»-]{1,3} ?| )(?-i:['\"]?\p{Lu}\p{L}+)|(?-i:Lees|Bekijk) (?:meer|hier|"
        r"verder) ?[|>»-]{1,3} ?"
        r"(?-i:['\"]?\p{Lu}\p{L}+))[^\n]{3,150}(?<!\.)\Z)",
        needs=("lees", "bekijk", "luister", "zie "),
        max_chars=180,
        hits=(
            "LEES OOK | Zo wordt het weer dit weekend",
            "Lees ook Waarom de sluis dicht blijft",
            "Lees ook 'De boer wil wel, de bank niet'",
        ),
        misses=(
            "Lees ook de kleine lettertjes, raadt de jurist aan.",
            "Lees ook Vondel, drukte ze haar leerlingen op het hart.",
        ),
    ),
    Rule(
        "nl.related.read_more",
        "related",
        at="line",
        phrases=(
            "lees (meer|ook|verder|het hele artikel|het hele verhaal|het volledige artikel|het interview|het "
            "hele interview|de hele column|alles|hier meer|hier verder|meer hier|verder hier) [>|hier|»|...|→|op "
            "de site]",
            "lees (meer|verder|alles) over (dit onderwerp|het onderwerp|dit dossier|deze zaak|dit thema)",
            "lees het (hele|volledige) (artikel|verhaal|interview|bericht) (hier|in de krant|op onze site|op de "
            "site|online)",
            "(bekijk|zie|lees) ook [eens]",
            "(klik hier|lees hier) (voor meer|verder|meer|voor het hele|het hele|om verder te lezen) [informatie|"
            "nieuws|artikel|verhaal]",
        ),
        max_chars=80,
        hits=("Lees meer »", "Lees ook", "Lees het hele artikel hier", "Lees hier verder"),
        misses=("Lees meer poëzie.", "Lees ook het vonnis.", "Lees verder dan je neus lang is."),
    ),
    Rule(
        "nl.related.read_more_about",
        "related",
        at="start",
        phrases=(
            "lees (ook|meer|hier|verder|alles|hieronder) (over|in|het|de|dit|deze|ons|onze|hoe|waarom|wat|het "
            "hele|alle|meer|ook|terug|verder)",
            "(bekijk|beluister|luister) (ook|hier|hieronder) ",
            "meer (lezen|weten|nieuws|verhalen|artikelen|achtergronden|columns|recensies) (over|uit|van|in|"
            "hierover|op)",
            "meer (lezen|weten|hierover)?",
            "(in|over)...(lees|leest) (je|u) (hier|meer in|in dit|in ons)",
            "hier (lees|leest|vind|vindt|kun) (je|u) (meer|alle|het hele|ook|alles|het eerdere|de eerdere)",
            "(eerder|vorige week|gisteren) (schreven|publiceerden|spraken|maakten) (wij|we) ",
        ),
        strength="likely",
        max_chars=170,
        hits=(
            "Lees ook onze reportage over de sluis",
            "Meer nieuws uit Zwolle",
            "Hier vind je alle eerdere afleveringen.",
        ),
        misses=(
            "Zij leest meer over de oorlog dan goed voor haar is.",
            "Meer verhalen dan feiten doen de ronde.",
            "Hier woonde de dichter.",
        ),
    ),
    Rule(
        "nl.related.heading",
        "related",
        at="line",
        phrases=(
            "(gerelateerde|vergelijkbare|andere|meer|laatste|recente|populaire|verwante|aanbevolen|eerdere|"
            "nieuwste) (artikelen|artikels|berichten|verhalen|posts|blogs|columns|nieuwsberichten)",
            "(gerelateerd|gerelateerd nieuws|gerelateerde onderwerpen|gerelateerde content|aanbevolen voor jou|"
            "aanbevolen voor u|aanbevolen door de redactie|aanraders van de redactie)",
            "meer over (dit onderwerp|dit thema|deze serie|dit dossier|het onderwerp|dit artikel)",
            "meer (uit|van) (deze auteur|dezelfde auteur|deze serie|deze rubriek|deze sectie|dit dossier|deze "
            "schrijver|deze categorie)",
            "(meest|best) (gelezen|bekeken|gedeeld|beluisterd) [nu|vandaag|deze week|artikelen|op dit moment|in "
            "de regio]",
            "(ook interessant|ook interessant voor jou|ook leuk|misschien ook interessant|misschien vind je dit "
            "ook leuk|andere lezers lazen ook|anderen lazen ook|anderen bekeken ook|lees deze ook)",
            "dit (vind je|vindt u) (misschien|vast|wellicht) ook (interessant|leuk|boeiend|mooi)",
            "(net binnen|laatste nieuws|het laatste nieuws|ander nieuws|overig nieuws|nieuws in beeld|tips van "
            "de redactie|keuze van de redactie|de keuze van de redactie|uitgelicht|populair nu)",
            "(vorig|volgend|vorige|volgende) (artikel|bericht|post|verhaal|blog|column)",
            "alle (afleveringen|artikelen|delen|verhalen|stukken) (uit|van|in|over) (deze serie|deze reeks|dit "
            "dossier|dit onderwerp)",
        ),
        max_chars=70,
        hits=(
            "Gerelateerde artikelen",
            "Meest gelezen vandaag",
            "Ook interessant",
            "Meer over dit onderwerp",
            "Volgend artikel",
        ),
        misses=(
            "Meest gelezen boek van het jaar is een thriller.",
            "Laatste nieuws van het front is verwarrend.",
            "Meer over dit onderwerp wil hij niet kwijt.",
        ),
    ),
    Rule(
        "nl.related.soft_heading",
        "related",
        at="line",
        phrases=(
            "(lees meer|zie ook|leestip|leestips|achtergrond|dossier|verdieping|aanraders|aanrader|in het kort|"
            "uit het archief|niet te missen|mis dit niet|nu in het nieuws|ook in het nieuws|meer nieuws|net "
            "gelezen|topverhalen|eerder verschenen|kijktip|luistertip)",
            "meer (weten|lezen)",
            "(deel|aflevering) # van (de|een|deze) (serie|reeks|drieluik)",
            "meer (nieuws|sport|cultuur|economie|politiek|binnenland|buitenland|opinie|regio|columns|verhalen)",
        ),
        strength="likely",
        max_chars=40,
        hits=("Leestips", "Meer nieuws", "Zie ook"),
        misses=("Achtergrond van de ruzie was geld.", "Meer sport is gezond."),
    ),
    # share
    Rule(
        "nl.share.button",
        "share",
        at="line",
        phrases=(
            "(deel|delen) [dit|het|deze] (artikel|bericht|verhaal|pagina|post|blog|nieuws|nieuwsbericht|recept|"
            "video|column)",
            "(deel|delen|tweet|mail|verstuur|stuur door) [dit artikel] (op|via|naar|met) (facebook|twitter|x|"
            "linkedin|whatsapp|reddit|messenger|e-mail|mail|email|bluesky|threads|telegram|pinterest|mastodon|"
            "een vriend|social media|sociale media|je vrienden)",
            "(deel|delen) (dit|dit met anderen|dit met je vrienden|op social media|via social media|op sociale media)",
            "(kopieer|kopiëren) [de] (link|url|link naar dit artikel)",
            "volg ons",
            "link (gekopieerd|kopiëren|is gekopieerd) [naar klembord]",
            "(print|printen|afdrukken) [dit|het] (artikel|bericht|pagina)",
            "(stuur door|doorsturen|mail dit artikel|artikel mailen|artikel bewaren|bewaar artikel|bewaar dit "
            "artikel|bewaar voor later|artikel delen|artikel opslaan|lees later|opslaan in leeslijst|geef dit "
            "artikel cadeau|geef cadeau|cadeau geven)",
        ),
        max_chars=70,
        hits=("Deel dit artikel", "Delen via WhatsApp", "Kopieer link", "Bewaar voor later"),
        misses=("Deel de taart in acht stukken.", "Deel 2 van de trilogie volgt.", "Delen op school moet je leren."),
    ),
    Rule(
        "nl.share.label",
        "share",
        at="line",
        phrases=(
            "(delen|deel|print|printen|afdrukken|tweet|tweeten|mailen|bewaren|opslaan|volgen|volg|e-mail|mail|"
            "deel via|deel op|delen via|delen op)",
        ),
        strength="likely",
        max_chars=20,
        hits=("Delen", "Print", "Deel via:"),
        misses=("Delen doet pijn.", "Bewaren kan een jaar."),
    ),
    Rule(
        "nl.share.follow",
        "share",
        at="start",
        phrases=(
            "(volg|like|vind|bezoek) (ons|mij) [nu|ook|dan|alvast|gerust] (op|via|ook via) [ons|onze] (facebook|"
            "twitter|x|instagram|linkedin|tiktok|youtube|telegram|whatsapp|threads|bluesky|snapchat|mastodon|"
            "google nieuws|google news|sociale|social)",
            "(volg|like|abonneer je op|meld je aan voor|sluit je aan bij|word lid van|bezoek|open) (onze|"
            "ons)...(whatsapp*|facebook*|instagram*|telegram*|youtube*|kanaal|kanalen|tiktok*)",
            "(blijf op de hoogte|mis niets|op de hoogte blijven)...(volg ons|volg onze|via whatsapp|op whatsapp|"
            "whatsapp-kanaal|whatsappkanaal)",
            "(deel dit artikel|deel dit bericht|deel dit verhaal|deel het|deel dit)...(met je|met uw|vrienden|"
            "whatsapp*|facebook*)",
        ),
        max_chars=160,
        hits=(
            "Volg ons op Instagram en TikTok!",
            "Meld je aan voor ons WhatsApp-kanaal",
            "Deel dit artikel met je vrienden",
        ),
        misses=(
            "Volg ons voorbeeld, zei de wethouder.",
            "Volg het geld, zei de officier.",
            "Deel het geld eerlijk, eiste de bond.",
        ),
    ),
    Rule(
        "nl.share.follow_named",
        "share",
        at="start",
        phrases=(
            "volg ... op (facebook|twitter|instagram|linkedin|tiktok|youtube|telegram|whatsapp|threads|bluesky|x|"
            "google nieuws|google news|mastodon)",
            "volg ...(via|met) [het|ons|onze] (whatsapp*|google nieuws|google news)",
            "(stuur|app) (ons|de redactie) (een berichtje|een appje|je foto|uw foto|een app)",
            "(wij zijn|we zijn|wij zitten|we zitten) (nu|ook|nu ook|vanaf nu|voortaan) [ook] op (whatsapp|tiktok|"
            "instagram|threads|bluesky|telegram)",
        ),
        strength="likely",
        max_chars=150,
        hits=("Volg De Noorderkrant op Instagram", "Wij zijn nu ook op WhatsApp."),
        misses=("De gevolgen op Instagram waren groot.", "Volgens Facebook is er niets mis."),
    ),
    Rule(
        "nl.share.counter",
        "share",
        at="line",
        phrases=(
            "# (keer gedeeld|gedeeld|x gedeeld|likes|vind-ik-leuks|weergaven|keer bekeken|x bekeken|x gelezen|"
            "keer gelezen|views|volgers|shares)",
            "(vind ik leuk|likes|weergaven|views|gelezen|bekeken|gedeeld): #",
        ),
        max_chars=40,
        hits=("128 keer gedeeld", "Weergaven: 2.341", "35 likes"),
        misses=("128 keer gedeeld verdriet.", "Hij heeft twee volgers."),
    ),
    # comments
    Rule(
        "nl.comments.prompt",
        "comments",
        at="line",
        phrases=(
            "(laat|plaats|schrijf|geef|voeg) (een|je|uw|jouw|jouw eigen) (reactie|commentaar|opmerking|antwoord) "
            "[achter|toe|hieronder achter|hieronder]",
            "(reageer|reageren) (op dit artikel|op dit bericht|hieronder|hier|als eerste|op dit verhaal|op deze "
            "column|op dit nieuws|nu|op deze stelling)",
            "(bekijk|lees|toon|verberg|laad|alle|meer) [alle|de|meer|#] (reacties|commentaren) [bekijken|lezen|"
            "laden|tonen]",
            "# (reacties|reactie|commentaren) [op dit artikel|plaatsen]",
            "reacties \\(#\\)",
            "(nog|er zijn nog) geen (reacties|commentaren) [geplaatst]",
            "(wees de eerste die|wees de eerste om te) (reageert|reageren)",
            "(reacties|de reacties) (zijn|zijn hier) (gesloten|uitgeschakeld)",
            "(je|u) (kunt|kan) (niet meer|niet langer|hier niet) reageren [op dit artikel|op dit bericht]",
            "(reactie|antwoord) (plaatsen|versturen|annuleren|achterlaten|verzenden|sturen)",
            "(stuur|verstuur|plaats) reactie",
            "reageren (is|kan) (niet mogelijk|niet meer mogelijk|niet|niet meer|gesloten)",
            "(meepraten|meediscussiëren|praat mee|discussieer mee|doe mee aan de discussie|praat mee over dit "
            "onderwerp)",
            "(beantwoorden|rapporteer reactie|meld deze reactie|meld misbruik)",
        ),
        max_chars=80,
        hits=("Laat een reactie achter", "14 reacties", "Reacties (3)", "Reageer op dit artikel", "Reactie plaatsen"),
        misses=(
            "Reageren op dit artikel wilde hij niet.",
            "Geen reacties, laat de woordvoerder weten.",
            "Reacties op het plan zijn lauw.",
        ),
    ),
    Rule(
        "nl.comments.label",
        "comments",
        at="line",
        phrases=(
            "(reacties|reactie|reageer|reageren|commentaren|opmerkingen|discussie|antwoord|jouw reactie|uw "
            "reactie|antwoorden)",
        ),
        strength="likely",
        max_chars=20,
        hits=("Reacties", "Reageer!"),
        misses=("Reacties bleven uit.", "Discussie gesloten, zei hij."),
    ),
    Rule(
        "nl.comments.form",
        "comments",
        at="start",
        phrases=(
            "(je|jouw|uw|het) (e-mailadres|e-mail adres|emailadres|mailadres) (wordt|zal|worden) "
            "niet [worden] (gepubliceerd|getoond|openbaar)",
            "(vereiste|verplichte) velden (zijn|worden) (gemarkeerd|aangegeven)",
            "(je|u) (moet|dient) [eerst] (ingelogd zijn|in te loggen|inloggen|ingelogd|geregistreerd zijn) [zijn|"
            "te zijn] om [een|te|hier] [reactie] (te kunnen reageren|te reageren|reageren|reactie te|te plaatsen|"
            "een reactie)",
            "(log in|inloggen|meld je aan) om (te reageren|een reactie te plaatsen|te kunnen reageren|mee te "
            "praten|reacties te)",
            "(bewaar|sla|onthoud) mijn naam ...(browser|op|site|reactie)",
            "(stuur|mail|houd|informeer) mij ...(nieuwe|vervolg) (reacties|berichten)",
            "(lees|bekijk|zie) (hier|eerst) (onze|de) (huisregels|spelregels|reactieregels|reactiebeleid)",
            "(houd|hou) (het|je reactie|uw reactie) (netjes|beleefd|beschaafd|respectvol|on-topic|inhoudelijk|beknopt)",
            "(reacties|alle reacties|bijdragen) (worden|kunnen worden) (vooraf|gemodereerd|door de redactie|"
            "verwijderd|geplaatst) ",
            "(deze site|deze website) gebruikt akismet",
        ),
        max_chars=220,
        hits=(
            "Je e-mailadres wordt niet gepubliceerd.",
            "Vereiste velden zijn gemarkeerd met *",
            "Log in om te reageren",
            "Lees hier onze huisregels voor reacties",
        ),
        misses=(
            "Je moet ingelogd zijn om te stemmen, meldt de gemeente.",
            "Uw vraag wordt niet beantwoord.",
            "Houd het hoofd koel.",
        ),
    ),
    Rule(
        "nl.comments.ask",
        "comments",
        at="start",
        phrases=(
            "wat (vind|vindt|denk|denkt) (jij|je|u|jullie)?",
            "wat (vind|vindt|denk|denkt) (jij|je|u|jullie) (hiervan|ervan|daarvan|van dit artikel|van dit plan)?",
            "(laat|vertel|schrijf|deel|praat|discussieer)...(in de reacties|in de comments|in de reactie|"
            "hieronder weten|via de reacties|hieronder mee)",
            "(deel|geef|laat) (je|jouw|uw) (mening|ervaring|ervaringen|stem)...(hieronder|horen|weten|ons|"
            "reacties|mee)",
            "(ben je|bent u) het (hiermee|ermee) eens? ",
            "(reageer|reageren)? ",
            "(was|vond) (je|u|dit artikel|dit)...(nuttig|behulpzaam|interessant|waardevol|informatie)?",
        ),
        strength="likely",
        max_chars=150,
        hits=(
            "Wat vind jij? Laat het weten in de reacties.",
            "Vertel het ons in de comments!",
            "Was dit artikel nuttig?",
        ),
        misses=("Wat vinden je ouders ervan?", "De reacties vielen stil."),
    ),
    # advert
    Rule(
        "nl.advert.label",
        "advert",
        at="line",
        phrases=(
            "(advertentie|advertenties|advertorial|publireportage|partnercontent|partner content|gesponsorde "
            "content|gesponsord artikel|gesponsord bericht|gesponsorde inhoud|branded content|betaalde content|"
            "betaalde samenwerking|betaald partnerschap|commerciële boodschap|advertentie sluiten|sluit "
            "advertentie|advertentie overslaan|ingezonden mededeling|publi)",
            "advertentie (door|via) (ster|partner|derden|google|weborama)",
            "(inhoud|content) van (onze|een|onze commerciële) (partner|adverteerder|partners)",
            "(aangeboden|gesponsord|mogelijk gemaakt) door [onze] (partner|adverteerder|sponsor)",
            "(advertentie wordt geladen|de advertentie wordt geladen)",
        ),
        max_chars=60,
        hits=("ADVERTENTIE", "- Advertentie -", "Partnercontent", "Inhoud van onze partner"),
        misses=(
            "De advertentie is verboden.",
            "Advertenties leveren minder op",
            "Advertentie in de krant leverde honderd brieven op.",
        ),
    ),
    Rule(
        "nl.advert.continues",
        "advert",
        at="line",
        phrases=(
            "(lees|kijk|scroll) (verder|door) (onder|na|onderaan|voorbij|onder deze|na deze) [de] (advertentie|"
            "reclame|foto|foto's|video|afbeelding|kaart|tweet|grafiek|post|instagrampost|embed|podcast|tabel|"
            "kader)",
            "(artikel|het artikel|dit artikel|tekst|de tekst|bericht|verhaal) (gaat|loopt|gaat hieronder) "
            "(verder|door) [onder|na|hieronder] [de] (advertentie|reclame|foto|foto's|video|afbeelding|kaart|"
            "tweet|grafiek|post)",
            "(artikel|het artikel|tekst|de tekst) (gaat|loopt) (verder|door) (onder|na) (de|deze|het) "
            "(advertentie|reclame|foto|foto's|video|afbeelding|kaart|tweet|grafiek|post|bericht|instagrambericht|"
            "kader|kaartje|filmpje)",
            "[de] tekst (gaat|loopt) (hieronder|onder de advertentie|onder deze advertentie) (verder|door)",
            "(verhaal|artikel|tekst) gaat (verder|door) (na|onder) (deze advertentie|de reclame)",
        ),
        max_chars=90,
        hits=(
            "Lees verder onder de advertentie",
            "Tekst gaat verder onder de foto",
            "Het artikel gaat door na de advertentie",
        ),
        misses=("De tekst gaat verder over zijn jeugd in Drenthe.", "Het verhaal gaat dat hij onder de brug sliep."),
    ),
    Rule(
        "nl.advert.notice",
        "advert",
        at="start",
        phrases=(
            "(dit is een|dit artikel is een|deze pagina is een) (advertentie|advertorial|betaalde samenwerking|"
            "gesponsord artikel|gesponsorde bijdrage|publireportage|commerciële bijdrage|partnerbijdrage|"
            "betaalde advertentie)",
            "(dit artikel|deze bijdrage|deze inhoud|deze blog|dit bericht) (is|wordt|werd) (gesponsord|mogelijk "
            "gemaakt|aangeboden|betaald|mede mogelijk gemaakt|geschreven in opdracht|gemaakt in samenwerking) ",
            "(gesponsord|aangeboden|mogelijk gemaakt) door ",
            "(in samenwerking met|advertentie:|publireportage:|ingezonden mededeling:)",
        ),
        strength="likely",
        max_chars=150,
        hits=("Dit is een betaalde samenwerking met Bloembollen.nl.", "Aangeboden door Zilverbank"),
        misses=("Deze advertentie viel slecht bij vegetariërs.", "Samenwerking met China ligt gevoelig."),
    ),
    Rule(
        "nl.advert.soft_label",
        "advert",
        at="line",
        phrases=(
            "(reclame|gesponsord|sponsored|promotie|partner|partners|adv|samenwerking|in samenwerking met|"
            "publiciteit|partnerbijdrage)",
        ),
        strength="likely",
        max_chars=30,
        hits=("Reclame", "Gesponsord"),
        misses=("Reclame werkt.", "Promotie ging niet door."),
    ),
    # affiliate
    Rule(
        "nl.affiliate.contains",
        "affiliate",
        at="any",
        phrases=(
            "(dit artikel|deze pagina|dit bericht|deze blog|dit blog|deze post|dit blogartikel|deze lijst|deze "
            "site|deze koopgids|deze review) (bevat|kan|gebruikt)...(affiliate*|partnerlink*|commissielink*|"
            "verwijslink*)",
            "(links|linkjes|de links) (met een|met|gemarkeerd met|in dit artikel|op deze pagina|in deze blog) "
            "...zijn ...(affiliate*|partnerlink*|gesponsorde link*)",
        ),
        max_chars=260,
        hits=("Dit artikel bevat affiliatelinks.", "Links met een * zijn affiliate-links"),
        misses=("De boete geldt voor een site die affiliatelinks verzweeg.", "Dit artikel bevat drie fouten."),
    ),
    Rule(
        "nl.affiliate.commission",
        "affiliate",
        at="any",
        phrases=(
            "(link|links|linkjes|aankoop|koopt|bestelt|koop je|bestel je|aanschaft)...(krijgen|ontvangen|"
            "verdienen|krijg|ontvang|verdien) (we|wij|ik)...(commissie|vergoeding|percentage|provisie)",
            "(wij|we|ik|onze redactie) (krijgen|ontvangen|verdienen|kunnen|kan|krijg|ontvang)...(commissie|"
            "vergoeding|provisie)...(link*|aankoop|koopt|bestelt|webwinkel*)",
            "(koop|koopt|bestel|bestelt|klik|klikt) (je|u) ...via ...(link|links|linkjes), dan (krijgen|"
            "ontvangen|verdienen|steun|krijg)",
            "(onafhankelijk|zelfstandig) (geselecteerd|gekozen) door onze (redactie|redacteuren)",
        ),
        max_chars=300,
        hits=(
            "Als je via deze link iets koopt, ontvangen wij een kleine commissie.",
            "Wij ontvangen een vergoeding voor elke aankoop via onze links.",
        ),
        misses=(
            "De makelaar ontvangt 2 procent commissie bij verkoop.",
            "Krijgen we commissie, dan drinken we, zei de makelaar.",
            "Wij kregen een vergoeding van de verzekeraar, zegt ze.",
        ),
    ),
    Rule(
        "nl.affiliate.label",
        "affiliate",
        at="line",
        phrases=(
            "[\\*] (affiliatelink|affiliatelinks|affiliate-link|affiliate-links|affiliate link|partnerlink|"
            "advertentielink)",
            "(bestel|koop) (hier|het boek|dit boek|nu|bij bol|bij bol.com|via bol|het boek hier|bij de lokale "
            "boekhandel)",
            "(bekijk|check|vergelijk) (prijs|de prijs|prijzen|de beste prijs|beschikbaarheid|de laagste prijs|"
            "bij bol|op amazon|bij coolblue|deal|aanbieding|de aanbieding)",
            "naar de (webshop|winkel|deal|aanbieding)",
        ),
        strength="likely",
        max_chars=60,
        hits=("*affiliatelink", "Bekijk de beste prijs", "Bestel hier"),
        misses=("Affiliatelinks horen vermeld te worden.", "Naar de winkel ging niemand meer."),
    ),
    # byline
    Rule(
        "nl.byline.by_name",
        "byline",
        at="line",
        pattern=rf"(?:door:? |(?:geschreven|gepubliceerd|geplaatst|gepost) door:? )(?:(?:onze |de )?(?:redacteur|"
        rf"verslaggever|correspondent|"
        rf"redactrice|columnist|hoofdredacteur|stagiair|gastblogger)(?: [\p{{L}}]{{2,20}}){{0,2}} "
        rf")?{_NAME}(?:(?:, | en | & | \| ){_NAME}){{0,2}}"
        r"(?:(?: ?[|•·,-] ?| )(?:op |om |gepubliceerd (?:op )?|(?:laatst )?bijgewerkt (?:op )?|leestijd:? "
        r")?(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,8} )?\d{1,2}[ /.:-][\p{L}\p{N} /.:,•·|-]{1,40})?",
        needs=("door",),
        max_chars=100,
        strength="likely",
        hits=(
            "Door Marit Hoving",
            "DOOR: JOOST BAKELS",
            "Geschreven door Lotte de Vries en Bas Kuiper",
            "Door onze correspondent Anna van der Meer",
            "door Fenna Rots | 12 mei 2022",
        ),
        misses=(
            "Door de regen reed niemand.",
            "Door Marit Hoving kreeg hij weer hoop.",
            "Door Ajax en Feyenoord gesteund plan",
        ),
    ),
    Rule(
        "nl.byline.by_desk",
        "byline",
        at="line",
        phrases=(
            "(door|van):[ ](redactie|onze redactie|de redactie|webredactie|onze webredactie|onze verslaggever|"
            "onze sportredactie|de sportredactie|redactie sport|redactie economie|redactie binnenland|redactie "
            "buitenland|onze correspondent)",
            "door (redactie|onze redactie|de redactie|webredactie|onze webredactie|een redacteur|onze "
            "verslaggever|onze sportredactie|redactie sport)",
            "(redactie|webredactie|onze redactie|sportredactie|redactie online|redactie binnenland|redactie "
            "buitenland)",
            "(onze|van onze) (verslaggever|verslaggevers|correspondent|redacteur|sportredactie|redactie|redactie "
            "economie|redactie binnenland|redactie buitenland)",
            "(verslaggever|redacteur|correspondent) (politiek|economie|sport|cultuur|wetenschap|binnenland|"
            "buitenland|onderwijs|justitie|zorg|klimaat|media|regio)",
        ),
        max_chars=50,
        strength="likely",
        hits=("Door onze redactie", "Redactie", "Webredactie"),
        misses=("Door de redactie liep een kat.", "De redactie staakt."),
    ),
    Rule(
        "nl.byline.role_name",
        "byline",
        at="line",
        pattern=r"(?:tekst|tekst en foto's|tekst & foto's|tekst en beeld|tekst/foto|tekst, foto's|auteur|auteurs|"
        r"verslaggever|redacteur|redactie|"
        r"columnist|recensent|interview|reportage|samenstelling|schrijver|journalist|correspondent|eindredactie|"
        r"productie|regie|onderzoek)"
        rf"(?:: ?| door:? | )(?:{_NAME})(?:(?:, | en | & | \| |/)(?:{_NAME}))?",
        needs=(
            "tekst",
            "auteur",
            "verslaggever",
            "redact",
            "columnist",
            "recensent",
            "interview",
            "reportage",
            "samenstelling",
            "schrijver",
            "journalist",
            "correspondent",
            "productie",
            "regie",
            "onderzoek",
        ),
        strength="likely",
        max_chars=100,
        hits=("Tekst: Marit Hoving", "Tekst en foto's Joost Bakels", "Auteur: Lotte de Vries"),
        misses=(
            "Tekst: niets dan cijfers.",
            "Columnist Marit Hoving vertrekt naar Spanje.",
            "Journalist Bas Kuiper overleden",
        ),
    ),
    Rule(
        "nl.byline.text_and_photo",
        "byline",
        at="line",
        pattern=rf"tekst(?: en | & | \+ |/|, )(?:foto's|foto|beeld|fotografie|video):? {_NAME}|"
        rf"tekst:? {_NAME}(?: ?[,|/·-] ?| )(?:foto's|foto|beeld|fotografie|illustraties?):? ?{_NAME}",
        needs=("tekst",),
        max_chars=110,
        hits=(
            "Tekst en foto's: Joost Bakels",
            "Tekst: Marit Hoving Foto's: Bas Kuiper",
            "TEKST & BEELD: LOTTE DE VRIES",
        ),
        misses=("Tekst en beeld waren haar leven.", "Tekst: Marit Hoving schreef over de foto's."),
    ),
    Rule(
        "nl.byline.dates",
        "byline",
        at="line",
        pattern=r"(?:(?:voor het )?(?:laatst|laatste) )?(?:gepubliceerd|bijgewerkt|geüpdatet|geupdate|ge-update|"
        r"aangepast|gewijzigd|geplaatst|update|laatste update|laatste wijziging|"
        r"publicatiedatum|gepost|datum|aangemaakt)(?: op| om| door [\p{L} .'-]{3,40} op)?\s?:? ?(?:(?:ma|di|wo|"
        r"do|vr|za|zo)[a-z]{0,8}\.? )?"
        r"(?:\d{1,2}[ ./:-](?:\d{1,2}|(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}\.?)|"
        r"(?:19|20)\d\d-\d\d)" + _WHEN + r"(?:door [\p{L} .'-]{3,40}" + _WHEN + ")?",
        needs=(
            "gepubliceerd",
            "bijgewerkt",
            "date",
            "aangepast",
            "gewijzigd",
            "wijziging",
            "geplaatst",
            "gepost",
            "datum",
            "aangemaakt",
        ),
        max_chars=85,
        hits=("Gepubliceerd: 12 maart 2024 06:30", "Laatst bijgewerkt op 3 mei 2021", "Update: 14-02-2023, 18:12"),
        misses=(
            "Gepubliceerd op 3 maart 1944 in een illegaal blad bleef het gedicht lang onopgemerkt.",
            "Update 3 maart: de weg is weer vrij.",
            "Gepubliceerd in 1998 werd het boek een succes.",
            "Bijgewerkte cijfers volgen in mei.",
            "Datum en plaats zijn geheim.",
        ),
    ),
    Rule(
        "nl.byline.reading_time",
        "byline",
        at="line",
        phrases=(
            "(leestijd|luistertijd|kijktijd)[:] [ca.|circa|ongeveer|±] # (min|min.|minuten|minuut)",
            "# (min|min.|minuten|minuut) (leestijd|lezen|leesduur|luisteren|luistertijd|leestijd over)",
            "# min. (leestijd|lezen)",
            "(lees|leest) je in # (min|minuten)",
            "leestijd # (min|minuten|minuut)",
        ),
        max_chars=50,
        hits=("Leestijd: 4 minuten", "5 min leestijd", "Leestijd: ca. 3 min"),
        misses=("Na vijf minuten was het voorbij.", "Leestijd is kostbaar."),
    ),
    Rule(
        "nl.byline.ago",
        "byline",
        at="line",
        phrases=(
            "[bijgewerkt|gepubliceerd|geplaatst|update|geüpdatet|laatst bijgewerkt] # (minuten|min|minuut|uur|"
            "uren|dagen|dag|weken|maanden|jaar) geleden",
            "(vandaag|gisteren|eergisteren|zojuist)[,] [om] #:# [uur]",
            "(vandaag|gisteren), #",
            "(zojuist|net) (bijgewerkt|gepubliceerd)",
        ),
        strength="likely",
        max_chars=50,
        hits=("3 uur geleden", "Bijgewerkt 12 minuten geleden", "Gisteren, 07:15"),
        misses=("Dat was drie uur geleden.", "Gisteren, 40 jaar na de ramp, stond de stad stil."),
    ),
    Rule(
        "nl.byline.date_line",
        "byline",
        at="line",
        pattern=r"(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,8}\.?,? )?\d{1,2} (?:jan|feb|mrt|maart|apr|mei|juni?|juli?|"
        r"aug|sept?|okt|nov|dec)"
        r"[a-z]{0,6}\.? (?:19|20)\d\d(?:,? ?(?:-|\||om|·)? ?\d{1,2}[.:u]\d\d(?: uur)?)?|"
        r"(?:ma|di|wo|do|vr|za|zo)\.? \d{1,2} (?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\.?(?: (?:19|"
        r"20)\d\d)?,? \d{1,2}[.:]\d\d|"
        r"\d\d[-/.]\d\d[-/.](?:19|20)\d\d(?:,? ?(?:-|\||om|·)? ?\d{1,2}[.:]\d\d(?: uur)?)?",
        needs=("19", "20", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
        strength="likely",
        max_chars=50,
        hits=("12 maart 2024", "05-11-2023 08:30", "Dinsdag 4 oktober 2022, 14.05 uur"),
        misses=("12 maart 2024 werd het dorp wakker van een knal.", "4 oktober", "Tussen 05-11-2023 en 01-01-2024."),
    ),
    Rule(
        "nl.byline.published_word",
        "byline",
        at="start",
        phrases=("(gepubliceerd|bijgewerkt|geplaatst|leestijd|laatste update|aangepast)",),
        strength="hint",
        max_chars=80,
        hits=("Gepubliceerd gisteren", "Bijgewerkt vanmorgen"),
        misses=("Publicatie volgt later.", "Het boek is gepubliceerd."),
    ),
    # author_bio
    Rule(
        "nl.author_bio.heading",
        "author_bio",
        at="line",
        phrases=(
            "over (de auteur|de auteurs|de schrijver|de schrijfster|de columnist|de journalist|de maker|de "
            "makers|deze auteur|de verslaggever|de fotograaf|de blogger)",
            "meer (van|over) (deze auteur|de auteur|deze schrijver|deze columnist|deze journalist|deze redacteur)",
            "(alle artikelen|bekijk alle artikelen|alle berichten|lees meer|bekijk alle berichten|alle columns) "
            "van (deze auteur|deze schrijver|deze columnist|deze redacteur|dezelfde auteur)",
            "(auteur|auteurs|over mij)",
        ),
        strength="likely",
        max_chars=60,
        hits=("Over de auteur", "Alle artikelen van deze auteur"),
        misses=("Over de auteur is weinig bekend.", "De auteur bood excuses aan."),
    ),
    Rule(
        "nl.author_bio.is_reporter",
        "author_bio",
        at="start",
        pattern=rf"{_NAME} (?:\(\d\d\) |\((?:19|20)\d\d\) )?(?:is|werkt als|schrijft als|was) (?:een |als |de |"
        rf"sinds (?:19|20)\d\d )?(?:freelance |vaste |politiek |onze |[\p{{L}}-]{{2,16}} )?"
        r"(?:(?-i:[\p{L}-]{0,16})verslaggever|(?-i:[\p{L}-]{0,16})redacteur|(?-i:[\p{L}-]{0,16})redactrice|"
        r"(?-i:[\p{L}-]{0,16})journalist|(?-i:[\p{L}-]{0,12})correspondent|columnist|columniste|"
        r"(?-i:[\p{L}-]{0,14})recensent|freelancer|hoofdredacteur|(?-i:[\p{L}-]{0,12})blogger|fotograaf|"
        r"(?-i:[\p{L}-]{0,12})auteur|schrijver|schrijfster|publicist|essayist|filosoof|historicus|hoogleraar)"
        r"(?:,| en |\.| bij | voor | van | op | met | over | in )",
        needs=(
            "verslagge",
            "redact",
            "journalist",
            "correspondent",
            "columnist",
            "recensent",
            "freelance",
            "blogger",
            "fotograaf",
            "auteur",
            "schrij",
            "publicist",
            "essayist",
            "filosoof",
            "historicus",
            "hoogleraar",
        ),
        strength="likely",
        max_chars=230,
        hits=(
            "Marit Hoving is verslaggever bij De Noorderkrant.",
            "Joost van den Berg is freelance journalist en schrijft over landbouw.",
            "Lotte de Vries is wetenschapsredacteur van Het Havenblad.",
        ),
        misses=("Marit Hoving is weer thuis, zegt de redacteur.", "De verslaggever is terug op kantoor."),
    ),
    Rule(
        "nl.author_bio.works",
        "author_bio",
        at="any",
        phrases=(
            "(schrijft|blogt|bericht|publiceert) (hier|elke week|elke maand|wekelijks|maandelijks|om de week|"
            "tweewekelijks|regelmatig|voor|op deze plek|iedere week|over)",
            "is (redacteur|verslaggever|columnist|correspondent|medewerker|journalist) (bij|van|voor)",
            "(zijn|haar) (laatste|nieuwste|meest recente|recentste) boek",
            "deze column is op persoonlijke titel",
            "(studeerde|werkt sinds) ... (journalist*|redact*|krant)",
        ),
        strength="hint",
        max_chars=260,
        hits=("Zij schrijft elke week over taal.", "Hij is redacteur bij het blad Grond."),
        misses=("Hij is timmerman.", "Het schrijven viel zwaar."),
    ),
    Rule(
        "nl.author_bio.we_present",
        "author_bio",
        at="start",
        phrases=(
            "(schrijft|blogt) (elke|iedere|hier|wekelijks|maandelijks|om de week|tweewekelijks) ",
            "(volg|mail|bereik|contacteer) (de auteur|deze auteur|de schrijver|de redacteur|de verslaggever|hem|"
            "haar) (op|via|:)",
            "(mail|reageren|reageer|tips)[:|?] [naar] ...@",
            "(reacties|tips) (naar|op|aan|via|zijn welkom op|welkom op) ...@",
            "onlangs verscheen (zijn|haar|van zijn|van haar) ",
            "van (zijn|haar) hand verscheen",
            "(zijn|haar) (nieuwste|laatste|meest recente) boek (heet|is|verscheen)",
        ),
        strength="likely",
        max_chars=200,
        hits=(
            "Schrijft elke donderdag over het platteland.",
            "Volg de auteur op Bluesky",
            "Onlangs verscheen haar roman Oeverloos.",
        ),
        misses=("Reacties op het plan zijn gemengd.", "Volg de schrijver niet te letterlijk."),
    ),
    # legal
    Rule(
        "nl.legal.copyright",
        "legal",
        at="start",
        pattern=r"(?:©|\(c\)|copyright(?: ©)?) ?(?:(?:19|20)\d\d(?: ?- ?(?:(?:19|20)\d\d|heden))?(?:,? "
        r"(?-i:\p{Lu})|\Z|[.,] | [-|])|"
        r"(?-i:\p{Lu})[\p{L}\p{N}&' -]{1,40}(?:,? (?:19|20)\d\d\.?(?:\Z| [-|]| alle)|\. ?alle rechten))",
        needs=("©", "(c)", "copyright"),
        max_chars=160,
        hits=("© 2024 De Noorderkrant B.V.", "Copyright Het Havenblad 2023. Alle rechten voorbehouden."),
        misses=("Copyright blijft een lastig begrip.", "Copyright 2019 werd de inzet van een rechtszaak."),
    ),
    Rule(
        "nl.legal.rights",
        "legal",
        at="any",
        phrases=(
            "alle rechten voorbehouden",
            "alle rechten (zijn|blijven) voorbehouden",
            "(niets uit deze|niets uit dit|niets van deze) (uitgave|website|site|artikel|publicatie|teksten) mag "
            "...(worden|zonder)",
            "(overname|overnemen|herpublicatie|verveelvoudiging|reproductie|kopiëren|verspreiding|gebruik) van "
            "(dit artikel|artikelen|teksten|deze tekst|onze artikelen|berichten|delen van|de inhoud|beeld|"
            "foto's)...(toestemming|niet toegestaan|verboden|bronvermelding)",
            "(tekst- en datamining|text and data mining|tekst en datamining)...(toegestaan|voorbehouden|verboden|"
            "uitgesloten)",
            "op (dit artikel|dit werk|al onze artikelen|deze tekst|deze site|al onze content) (rust|berust|"
            "is)...(auteursrecht|copyright|licentie|van toepassing)",
            "(dit artikel|deze tekst|dit stuk|dit werk) (valt|is gepubliceerd|is beschikbaar|verschijnt) onder "
            "(een|de)...(licentie|creative commons*)",
            "(kranten|magazines|sites|uitgeverij) van dezelfde uitgever",
        ),
        max_chars=240,
        hits=(
            "Alle rechten voorbehouden.",
            "Niets uit deze uitgave mag zonder toestemming worden overgenomen.",
            "Overname van artikelen is alleen toegestaan met bronvermelding.",
        ),
        misses=("De rechten zijn verkocht aan een Duits concern.", "Kopiëren van sleutels duurt tien minuten."),
    ),
    Rule(
        "nl.legal.publisher",
        "legal",
        at="start",
        phrases=(
            "(verantwoordelijke uitgever|verantwoordelijk uitgever|v.u.|hoofdredactie|hoofdredacteur|uitgever|"
            "kvk|kvk-nummer|btw|btw-nummer|ondernemingsnummer|issn|isbn|colofon):",
            "(kvk|kvk-nummer|btw-nummer|ondernemingsnummer) (nr.|nummer|be|nl|#)",
            "(maatschappelijke zetel|statutair gevestigd)",
            "(is een|is onderdeel van|maakt deel uit van)...(uitgave van|mediagroep|media b.v.)",
        ),
        strength="likely",
        max_chars=140,
        hits=("Verantwoordelijke uitgever: Tine Claes", "KvK: 12345678"),
        misses=("De verantwoordelijke uitgever moest voorkomen.", "Hoofdredactie stapt op"),
    ),
    Rule(
        "nl.legal.links",
        "legal",
        at="line",
        phrases=(
            "(algemene voorwaarden|gebruiksvoorwaarden|gebruikersvoorwaarden|privacybeleid|privacyverklaring|"
            "privacy statement|privacystatement|cookiebeleid|cookieverklaring|cookie policy|cookie statement|"
            "leveringsvoorwaarden|abonnementsvoorwaarden|toegankelijkheidsverklaring|actievoorwaarden|"
            "advertentievoorwaarden|auteursrechtverklaring|privacy- en cookiebeleid|privacy- en cookieverklaring)",
            "(privacy|voorwaarden|cookies) (en|&) (cookies|voorwaarden|privacy|disclaimer)",
            "(lees|bekijk) (onze|ons|de|het) (voorwaarden|privacybeleid|privacyverklaring|cookiebeleid|algemene "
            "voorwaarden)",
            "(onze journalistieke principes|redactiestatuut|journalistieke code|copyright en disclaimer|"
            "disclaimer en copyright)",
        ),
        max_chars=80,
        hits=("Algemene voorwaarden", "Privacy & cookies", "Lees onze privacyverklaring"),
        misses=("Algemene voorwaarden leest niemand.", "Privacy en veiligheid botsen."),
    ),
    Rule(
        "nl.legal.soft",
        "legal",
        at="line",
        phrases=("(disclaimer|colofon|privacy|cookies|copyright|voorwaarden|klachten|nederlands|vacatures)",),
        strength="likely",
        max_chars=20,
        hits=("Disclaimer", "Colofon"),
        misses=("Colofon ontbrak.", "Privacy bestaat niet meer"),
    ),
    # consent
    Rule(
        "nl.consent.we_use",
        "consent",
        at="start",
        phrases=(
            "(wij|we) (gebruiken|maken gebruik van|plaatsen|en onze partners gebruiken|en onze partners maken "
            "gebruik van|en onze partners plaatsen) [functionele|ook|alleen functionele|noodzakelijke] (cookies|"
            "tracking cookies|functionele cookies) (om|en|voor|op|die|zodat|waarmee)",
            "(deze|onze) (website|site|webwinkel|pagina) (gebruikt|maakt gebruik van|plaatst|maakt ook gebruik "
            "van) [functionele] (cookies|cookies en)",
            "om ...(gebruiken|plaatsen) (wij|we) [functionele] cookies",
            "(wij|we) en (onze|#) ...partners ...(cookies|persoonsgegevens|apparaat|toestel)",
            "door (verder te gaan|op akkoord|op accepteren|gebruik te maken|deze site|verder te surfen|deze "
            "website|op alles)...(akkoord|accepteer|stem|accepteert|stemt|geef|geeft)...(cookies|cookie*|"
            "toestemming)",
            "(wij|we) waarderen (je|uw|jouw) privacy",
            "(jouw|uw|je) privacy is (belangrijk voor ons|voor ons belangrijk)",
        ),
        max_chars=320,
        hits=(
            "Wij gebruiken cookies om je de beste ervaring te bieden.",
            "Deze website maakt gebruik van cookies.",
            "Wij en onze partners plaatsen cookies voor persoonlijke advertenties.",
        ),
        misses=(
            "Sites die cookies gebruiken moeten dat vragen, aldus de toezichthouder.",
            "De bakker gebruikt cookies als bodem.",
        ),
    ),
    Rule(
        "nl.consent.button",
        "consent",
        at="line",
        phrases=(
            "(wij|we) gebruiken cookies",
            "(externe|ingesloten) (inhoud|content) (geblokkeerd|laden|tonen)",
            "(eenmalig|altijd) (laden|toestaan|tonen)",
            "(klik hier om|klik om) (dit|deze inhoud|de inhoud|dit alsnog|het bericht) (toe te staan|te tonen|te "
            "laden|alsnog te tonen)",
            "(accepteer|accepteren|weiger|alles|alle|sta) (alle|alle cookies|cookies|alles|accepteren|weigeren|"
            "cookies accepteren|cookies weigeren|cookies toestaan|toestaan|alle cookies toe)",
            "(alleen|enkel) (noodzakelijke|functionele|essentiële) [cookies|toestaan|accepteren]",
            "(alleen|enkel) (noodzakelijke|functionele|essentiële) cookies (toestaan|accepteren)",
            "(ja, ik accepteer|ja, ik ga akkoord|ik ga akkoord|ik accepteer|akkoord en doorgaan|accepteren en "
            "doorgaan|ik begrijp het|akkoord en sluiten|accepteren en sluiten) [cookies]",
            "(cookie|cookie-|privacy|privacy-)[ ](instellingen|voorkeuren) [aanpassen|wijzigen|beheren]",
            "(beheer|wijzig|pas) [hier|je|uw|mijn|jouw] (cookies|cookievoorkeuren|cookie-instellingen|"
            "cookie-voorkeuren|voorkeuren|toestemming|privacy-instellingen|privacyinstellingen|instellingen) "
            "[aan|beheren]",
            "(mijn|je|jouw|uw) (keuze|keuzes|cookies|voorkeuren|cookievoorkeuren|toestemming) (wijzigen|"
            "aanpassen|intrekken|beheren)",
            "(cookievoorkeuren|cookie-instellingen|cookieinstellingen|privacy-instellingen|instellingen beheren|"
            "voorkeuren beheren|cookies beheren)",
            "(meer informatie|meer info|lees meer) over (cookies|ons cookiebeleid|onze cookies)",
            "(toestemming geven|geef toestemming|toon inhoud|laad inhoud|toon content|accepteer en toon|"
            "accepteren en tonen|toon deze inhoud)",
        ),
        max_chars=80,
        hits=("Accepteer alle cookies", "Cookie-instellingen", "Alleen noodzakelijke cookies", "Akkoord en doorgaan"),
        misses=("Accepteer alles wat komt, was zijn motto.", "Ik ga akkoord, zei hij.", "Geef toestemming of niet."),
    ),
    Rule(
        "nl.consent.embed",
        "consent",
        at="any",
        phrases=(
            "(om|wil je|wilt u)...(inhoud|content|bericht|video|embed|post|tweet|element|podcast|kaart) te "
            "...(zien|bekijken|tonen|laden|beluisteren|kunnen zien|kunnen bekijken)",
        ),
        strength="hint",
        max_chars=260,
        hits=("Om deze inhoud te kunnen bekijken zijn cookies nodig.", "Om de video te bekijken geef je toestemming."),
        misses=("Om de film te snappen is voorkennis nodig.", "De inhoud viel tegen."),
    ),
    Rule(
        "nl.consent.embed_blocked",
        "consent",
        at="any",
        phrases=(
            "(deze|dit|de) (inhoud|content|bericht|video|embed|post|tweet|element|podcast|externe inhoud|externe "
            "content)...(kan niet|wordt niet|is geblokkeerd|niet zichtbaar|niet worden|plaatst|bevat)...(cookie*|"
            "tracking)",
            "om (dit|deze|de) (bericht|video|inhoud|content|post|tweet|kaart|podcast)...(hebben we|hebben wij|"
            "is) ...toestemming",
            "(je|u) (ziet|kunt) (deze|dit) (video|inhoud|content|bericht|post|kaart|podcast) niet ...omdat (je|"
            "u) ...cookie*",
            "(staat|hoort|stond) (ingesloten|externe) (content|inhoud) ...cookies",
            "(om|wil je|wilt u) (deze|dit|de|het) (inhoud|content|bericht|video|embed|post|tweet|element|podcast|"
            "externe inhoud|kaart) te (zien|bekijken|tonen|laden|kunnen zien|kunnen bekijken)...(cookie*|"
            "toestemming|voorkeuren|klik)",
            "(hier|op deze plek) (staat|stond|vind je|zie je|tonen we|zou)...(social media|social-media|externe|"
            "instagram|youtube|twitter|facebook|tiktok|x|derde partij)...(cookie*|toestemming|voorkeuren|"
            "geblokkeerd)",
            "door op ...te klikken (laad|laadt|accepteer|accepteert) (je|u)...(externe|cookies|inhoud)",
        ),
        max_chars=260,
        hits=(
            "Deze inhoud kan niet worden getoond omdat u geen cookies heeft geaccepteerd.",
            "Om deze video te bekijken moet je cookies van derden accepteren.",
        ),
        misses=("Om deze video te bekijken reisden ze naar Utrecht.", "Deze video bevat beelden van de arrestatie."),
    ),
    # navigation
    Rule(
        "nl.navigation.skip",
        "navigation",
        at="line",
        phrases=(
            "(ga|spring|direct|overslaan en|ga direct|meteen|naar) (naar|direct naar|naar de|naar de inhoud gaan|"
            "naar de algemene inhoud gaan) (inhoud|hoofdinhoud|de inhoud|de hoofdinhoud|content|de content|"
            "artikel|het artikel|de footer|footer|de navigatie|navigatie|hoofdnavigatie|het menu|zoeken)",
            "overslaan en naar de inhoud gaan",
            "(doorgaan|door) naar (inhoud|artikel|hoofdcontent|de inhoud|content)",
            "(terug|ga terug) naar (boven|de homepage|home|overzicht|het overzicht|de voorpagina|het "
            "nieuwsoverzicht|de vorige pagina|vorige pagina|het begin)",
            "naar (boven|de homepage|de voorpagina|de startpagina|hoofdinhoud|het overzicht)",
        ),
        max_chars=60,
        hits=("Ga naar de inhoud", "Terug naar boven", "Direct naar hoofdinhoud"),
        misses=("Terug naar boven klom hij niet meer.", "Naar boven, riep de gids."),
    ),
    Rule(
        "nl.navigation.button",
        "navigation",
        at="line",
        phrases=(
            "(toon|laad|bekijk|lees) (meer|minder|alles|alle|meer artikelen|meer berichten|alle artikelen|meer "
            "nieuws|volgende|alle nieuws)",
            "meer (laden|tonen|artikelen laden|berichten laden)",
            "(log|meld) (in|uit|je aan|u aan)",
            "(inloggen|uitloggen|registreren|aanmelden / inloggen|inloggen / registreren|inloggen of registreren|"
            "log in of registreer)",
            "(mijn|maak een|maak|uw|jouw) (account|account aan|profiel|abonnement|leeslijst|gegevens)",
            "(open|sluit|toon|verberg) (menu|het menu|zoekbalk|zoekveld|navigatie|zoeken|dit venster|venster|"
            "pop-up|melding)",
            "(menu|navigatie|zoekbalk|venster) (openen|sluiten|tonen)",
            "(klantenservice|digitale krant|abonneren|adverteren|service & contact|service en contact|"
            "veelgestelde vragen|e-paper|epaper|krant lezen|lees de krant|puzzels en horoscoop|familieberichten|"
            "wachtwoord vergeten)",
            "wachtwoord vergeten?",
            "pagina # van #",
            "(vorige|volgende) pagina",
            "(zoek|zoeken) (op|in|naar|op de|in de) (site|de site|deze site|artikelen|nieuws|archief|trefwoord|"
            "onderwerp)",
            "(u bent hier|je bent hier):",
        ),
        max_chars=50,
        hits=("Inloggen", "Meer laden", "Mijn account", "Pagina 1 van 3", "Menu sluiten"),
        misses=(
            "Inloggen bij de bank lukte niet.",
            "Mijn account van de feiten.",
            "Log in bij DigiD, luidt de instructie.",
        ),
    ),
    Rule(
        "nl.navigation.breadcrumb",
        "navigation",
        at="start",
        pattern=r"(?:(?:u|je) bent hier:? ?|(?:home|voorpagina|nieuws|sport|cultuur|binnenland|regio)(?: [>/|"
        r"»›]+ | ?[>»›]+ ?)(?-i:\p{Lu}))",
        needs=("bent hier", "home", "voorpagina", "nieuws", "sport", "cultuur", "binnenland", "regio"),
        max_chars=110,
        hits=("Home / Nieuws / Zwolle", "Je bent hier: Home > Sport", "Nieuws › Binnenland › Politiek"),
        misses=("Home kwamen ze nooit meer.", "Sport en cultuur worden geraakt door de bezuinigingen."),
    ),
    Rule(
        "nl.navigation.label",
        "navigation",
        at="line",
        phrases=(
            "(menu|zoeken|zoek|home|sluiten|sluit|voorpagina|hoofdmenu|navigatie|inhoudsopgave|startpagina|"
            "homepage|terug|vorige|volgende|verder)",
            "(nieuws|sport|cultuur|economie|opinie|binnenland|buitenland|politiek|regio|wetenschap|lifestyle|"
            "entertainment|columns|column|video|foto|tech|archief|weer|uit|show|misdaad|gezondheid|reizen|eten & "
            "drinken|koken & eten|achterklap|wonen|werk|geld|voetbal|algemeen|krant|podcasts|puzzels|shop|"
            "webshop|nieuwsbrief|alle rubrieken|rubrieken)",
            "(over ons|contact|neem contact op|werken bij|vacatures|service|meer|luister|lees|kijk|live|net binnen)",
        ),
        strength="likely",
        max_chars=30,
        hits=("Menu", "Zoeken", "Binnenland", "Over ons"),
        misses=("Het menu wisselt elke week.", "Contact verbroken, meldde de toren."),
    ),
    # tags
    Rule(
        "nl.tags.list",
        "tags",
        at="start",
        phrases=(
            "(tags|tag|labels|trefwoorden|trefwoord|kernwoorden|steekwoorden|categorie|categorieën|categorieen|"
            "rubriek|geplaatst in|onderwerpen|gepubliceerd in|gearchiveerd onder|opgeslagen onder|gelabeld met|"
            "getagd met):",
            "(tags|getagd|getagd met|gelabeld) (#)",
            "(dit artikel gaat over|meer over|in dit artikel|genoemd in dit artikel|thema's|thema):",
        ),
        max_chars=160,
        hits=("Tags: onderwijs, toetsen, Zwolle", "Onderwerpen: Klimaat, Energie", "Categorie: Tuin"),
        misses=("De tags op de muur werden verwijderd.", "Onderwerpen als stikstof trekken minder kijkers."),
    ),
    Rule(
        "nl.tags.heading",
        "tags",
        at="line",
        phrases=(
            "(onderwerpen in dit artikel|onderwerpen van dit artikel|gerelateerde onderwerpen|dit artikel gaat "
            "over|in dit artikel|genoemde onderwerpen|trefwoorden|onderwerpen|labels|tags|tags bij dit artikel|"
            "meer over deze onderwerpen|volg deze onderwerpen|lees meer over)",
            "volg (dit onderwerp|dit dossier|deze auteur|deze serie|deze journalist|deze columnist|onderwerp|"
            "auteur|tag)",
            "(onderwerp|auteur|dossier|tag) (volgen|wordt gevolgd|gevolgd)",
            "(je|u) volgt [nu] (dit onderwerp|dit dossier|deze auteur)",
        ),
        strength="likely",
        max_chars=60,
        hits=("Onderwerpen in dit artikel", "Volg dit onderwerp", "Tags"),
        misses=("Volg dit onderwerp op de voet, raadde ze aan.", "In dit artikel staat een fout."),
    ),
    # contact
    Rule(
        "nl.contact.tip",
        "contact",
        at="start",
        phrases=(
            "(tip|mail|app|bel|contacteer|whatsapp) (de redactie|onze redactie|de nieuwsredactie|onze "
            "verslaggever*|onze journalisten|onze regioredactie|onze sportredactie)",
            "(heb je|heeft u|hebt u|heb jij) (een nieuwstip|een tip|nieuws|een foto|een foto of video|een "
            "verhaal|een opmerking|zelf een tip|tips of opmerkingen|een goed verhaal|ook een tip)...(mail|stuur|"
            "laat|app|neem|tip|whatsapp)...(ons|redactie*|onze|@)",
            "(heb je|heeft u|hebt u|heb jij) een (nieuwstip|tip voor de redactie|tip voor ons|tip of opmerking|"
            "vraag aan de redactie|vraag of opmerking over dit artikel|opmerking over dit artikel)",
            "(stuur|mail|app) (ons|je tip|uw tip|je tips|uw tips|een tip|je nieuwstip|tips|je verhaal|uw verhaal|"
            "je foto's)...(naar|via|op|aan)...(redactie*|@|ons|onze|whatsapp|#)",
            "(neem|kunt u|kun je) ...contact (op met|opnemen met) (de redactie|onze redactie|ons|onze verslaggever*)",
            "(reageren|vragen|tips|tip|opmerkingen)? (mail|stuur|app|bel|laat|tip) ",
            "tip ons[!|.|:]",
        ),
        max_chars=220,
        hits=(
            "Tip de redactie",
            "Heb je een nieuwstip? Mail dan naar onze redactie.",
            "Neem contact op met onze redactie via tip@noorderkrant.example",
        ),
        misses=(
            "Heb je tips over de vermissing, bel dan de politie op 0800.",
            "Neem contact op met de politie als u iets zag.",
            "Mail de gemeente voor een afspraak.",
        ),
    ),
    Rule(
        "nl.contact.error",
        "contact",
        at="start",
        phrases=(
            "(heb je|heeft u|hebt u|zie je|ziet u|heb jij|zag je|zag u) een (fout|fout of|taalfout|spelfout|fout "
            "of onjuistheid|onjuistheid|typefout|fout in dit)...(gezien|ontdekt|gevonden|artikel|tekst|gespot|"
            "ons weten|mail|meld)",
            "(fout|foutje|taalfout|taalfoutje|onjuistheid) (gezien|gevonden|ontdekt|gespot|in dit artikel|melden)?",
            "(fout|foutje) (gezien|ontdekt|gevonden|gespot)? ",
            "(meld|rapporteer|geef) [hier] een (fout|taalfout|fout in dit artikel|correctie)",
            "klopt er iets niet in dit (artikel|verhaal|bericht)?",
        ),
        max_chars=170,
        hits=("Heb je een fout gezien in dit artikel?", "Foutje gezien? Mail ons!", "Meld een fout"),
        misses=("Heeft u een fout gemaakt bij de aangifte?", "Fout geparkeerd stond hij zelden."),
    ),
    Rule(
        "nl.contact.letters",
        "contact",
        at="start",
        phrases=(
            "(stuur|mail|schrijf) (je|uw|een|jouw) (ingezonden brief|opinie|opiniestuk|lezersbrief|brief|reactie|"
            "bijdrage|ervaring|vraag)...(naar|aan|via|op) ",
            "(wilt u|wil je|ook) (reageren|een reactie geven|een brief sturen|een opiniestuk)? ",
            "(reageren|wilt u reageren|wil je reageren|reageer via|reageren via|reageren kan via|mail naar|mail:|"
            "e-mail:|redactie:|telefoon:|tel.:|klantenservice:|tiplijn:|contact:|bezorgklacht)",
            "(contact|contact met de redactie|redactie contact)",
            "ingezonden brieven ",
        ),
        strength="likely",
        max_chars=170,
        hits=("Stuur uw ingezonden brief naar lezers@havenblad.example", "Reageren kan via opinie@havenblad.example"),
        misses=("Hij schreef een brief over het park.", "De reacties liepen uiteen."),
    ),
    # promo
    Rule(
        "nl.promo.app",
        "promo",
        at="start",
        phrases=(
            "(download|installeer|probeer|gebruik|ontdek) [nu|hier|gratis|ook] (onze|ons|de gratis|de vernieuwde|"
            "de nieuwe)...(app|nieuwsapp|apps)",
            "(download|installeer) (de app|de nieuwsapp|onze app|hier de app|nu de app)...(voor|en|van ons|via|"
            "in de|gratis|nu|om)",
            "(lees|volg|luister|kijk)...(verder in|in|via) onze (app|nieuwsapp)",
            "(nog sneller|altijd)...(op de hoogte|het laatste nieuws)? (download|installeer)",
        ),
        max_chars=150,
        hits=("Download onze gratis app", "Lees verder in onze app", "Download de app en mis niets."),
        misses=("Download de cijfers en vul het formulier in.", "De app van de bank ligt plat."),
    ),
    Rule(
        "nl.promo.podcast",
        "promo",
        at="start",
        phrases=(
            "(luister|beluister|abonneer je op|volg|check|hoor) [nu|hier|ook|gratis|dan] [naar] (onze|ons|de "
            "nieuwste aflevering van onze|alle afleveringen van onze)...(podcast*|aflevering*|serie)",
            "(luister|beluister) (hier|de hele aflevering|het hele gesprek|de podcast hier|alle afleveringen|"
            "hieronder)...(podcast*|aflevering*|via|op|spotify|app)",
            "(te beluisteren|beluister hem|te vinden|abonneer je|luister gratis) (via|op) (spotify|apple*|je "
            "favoriete|jouw favoriete|onze site|alle podcast*)",
            "(abonneer je|abonneer u) (gratis op|op) (de podcast|deze podcast|onze podcast)",
            "luister (waar|waar je) [ook|maar] (wilt|je podcasts luistert|podcasts)",
        ),
        max_chars=170,
        hits=(
            "Luister naar onze podcast Havenpraat",
            "Abonneer je op de podcast",
            "Te beluisteren via Spotify en Apple Podcasts.",
        ),
        misses=("Luister naar onze zorgen, vroegen de buurtbewoners.", "Beluister het stadslied in het museum."),
    ),
    Rule(
        "nl.promo.soft",
        "promo",
        at="start",
        phrases=(
            "download (de|hier de|nu de|gratis de) ...app",
            "(luister|beluister) (naar de podcast|de podcast|hier de podcast|ook de podcast|de aflevering)",
            "(dit artikel|dit verhaal|dit interview|dit gesprek|dit stuk|deze reportage|deze column) (staat|"
            "stond|komt|verscheen|is afkomstig|is verschenen)...(in de krant|editie|magazine|nummer|in de "
            "papieren|bijlage)",
            "(nu|vanaf vandaag|deze week|ligt nu|vanaf morgen) in (de winkel|de winkels|de kiosk|de schappen|de "
            "boekhandel)",
            "(bestel|koop|reserveer) (je|uw|nu|hier|de krant|het magazine|het nummer|het boek|tickets|kaarten) ",
            "(kom|kom ook|ben je erbij|wees erbij|ga mee) (naar|op|bij) (onze|ons) ",
            "(bekijk|kijk) (de aflevering|de uitzending|de hele uitzending|de hele aflevering|de documentaire|"
            "het hele gesprek) (terug|hier|op|via)",
            "(lees|bekijk) (de digitale krant|de krant|het magazine|de editie) (hier|online|digitaal|van vandaag)",
            "(doe mee|win|maak kans) (met onze|met de|aan onze|op|en win) ",
            "(kijk|luister) (live|terug|elke|iedere|vanavond) ",
        ),
        strength="likely",
        max_chars=170,
        hits=(
            "Download de Noorderkrant-app",
            "Luister naar de podcast",
            "Dit verhaal stond in nummer 4 van Grond.",
            "Koop tickets voor de lezersavond",
        ),
        misses=("Hij downloadde de app in de trein.", "Het boek werd op een veiling gekocht."),
    ),
    # media
    Rule(
        "nl.media.player",
        "media",
        at="line",
        phrases=(
            "(speel|start|bekijk|pauzeer) [de] (video|filmpje|video af|audio af|fragment|audio|het fragment|de "
            "uitzending|het filmpje|fragment af)",
            "(video|audio|fragment) (afspelen|pauzeren|bekijken|starten|laden)",
            "(afspelen|pauzeren|geluid aan|geluid uit|ondertiteling aan|ondertiteling uit|volledig scherm|dempen|"
            "ondertiteling|speel af|afspeelsnelheid)",
            "(luister naar|beluister|luister) [dit|het] artikel",
            "luister naar (dit|het) (artikel|verhaal|bericht|interview|essay|gesprek) [#|# min|# minuten|· # min|"
            "\\(# min\\)]",
            "(speel|start) [de|het] (video|filmpje|fragment|audio|clip) af",
            "(voorgelezen|ingesproken) door [een] (computerstem|ai|ai-stem|de auteur|automatische stem|computer)",
            "(deze|de) (video|audio|stream|livestream|uitzending|clip) (kan|is|kon) (niet|niet meer|momenteel "
            "niet|helaas niet) [meer|worden] (afgespeeld|beschikbaar|geladen|worden afgespeeld|worden geladen|af "
            "te spelen)",
            "(deze|dit|de) (video|filmpje) is niet (beschikbaar|meer beschikbaar) [in jouw land|in uw land|in "
            "jouw regio]",
        ),
        max_chars=80,
        hits=("Speel video af", "Luister naar dit artikel", "Deze video is niet meer beschikbaar", "Ondertiteling aan"),
        misses=(
            "Speel het spel, niet de man.",
            "Luister naar dit artikel van de grondwet.",
            "De video is niet meer beschikbaar, aldus het OM.",
        ),
    ),
    Rule(
        "nl.media.embed",
        "media",
        at="start",
        phrases=(
            "(dit bericht|deze post|deze foto) (bekijken|weergeven) op (instagram|facebook|x|twitter|tiktok)",
            "(bekijk|toon) (dit bericht|deze post|deze foto|dit profiel) op (instagram|facebook|x|twitter|tiktok|"
            "threads)",
            "een bericht gedeeld door ...\\(@",
            "(javascript|je javascript|uw javascript) (staat|is) (uit|uitgeschakeld|niet ingeschakeld)",
            "(schakel|zet) javascript (in|aan)",
            "(je|uw|deze) browser (ondersteunt|biedt geen|is verouderd|is te oud|accepteert geen|wordt niet)",
            "(je|u) (moet|dient) javascript ",
            "(video|podcast|kaart|grafiek|afbeelding|inhoud) (wordt geladen|laden|aan het laden)",
        ),
        max_chars=160,
        hits=(
            "Dit bericht bekijken op Instagram",
            "Een bericht gedeeld door Bakkerij Bol (@bol)",
            "Je browser ondersteunt deze video niet.",
        ),
        misses=("Een bericht van zijn moeder bleef ongelezen.", "Je browser weet meer dan je denkt."),
    ),
    Rule(
        "nl.media.soft",
        "media",
        at="start",
        phrases=(
            "(video|filmpje|kijk|luister|podcast|livestream|fotoserie|in beeld|interactieve kaart|grafiek|"
            "infographic|audio|bekijk de video|bekijk de beelden):",
            "(bekijk|zie|kijk) (de video|het filmpje|de beelden|de livestream|de foto's|hieronder|hier de|hier "
            "het|hieronder de|hieronder het) ",
            "(bekijk|beluister) (de video|het fragment|de beelden|het interview)",
            "(laden|bezig met laden|even geduld)",
            "(toon|laad) (video|kaart|tweet|post|bericht|filmpje|podcast)",
            "een momentje geduld",
            "(tekst|verhaal) gaat ",
        ),
        strength="likely",
        max_chars=120,
        hits=("Video: zo stortte het dak in", "Bekijk de beelden hieronder", "Laden ..."),
        misses=("De video is twee minuten lang.", "Hij bekeek de beelden zwijgend."),
    ),
    # keep
    Rule(
        "nl.keep.correction",
        "correction",
        at="start",
        keep=True,
        phrases=(
            "(correctie|correcties|rectificatie|rechtzetting|verbetering|aanvulling|errata|erratum|noot van de "
            "redactie|noot redactie|noot van de redacteur|naschrift|naschrift van de redactie|naschrift redactie|"
            "red.|opmerking van de redactie|correcties en aanvullingen):",
            "(correctie|rectificatie|aanvulling|update) (#)",
            "(correcties & aanvullingen|correcties en aanvullingen|noot van de redactie)",
            "in een (eerdere|vorige) versie (van dit|van het|van deze|stond)",
            "een (eerdere|vorige) versie van (dit|het|deze)",
            "in (dit|een eerdere versie van dit) (artikel|bericht|verhaal) stond (eerder|aanvankelijk|"
            "abusievelijk|ten onrechte|onterecht|per abuis|eerst)",
            "(dit artikel|dit bericht|deze tekst|dit verhaal) (is|werd) (aangepast|gecorrigeerd|gewijzigd|"
            "gerectificeerd|bijgewerkt|geactualiseerd|aangevuld|op #)",
        ),
        max_chars=600,
        hits=(
            "Correctie: de brug is 90 meter lang.",
            "In een eerdere versie van dit artikel stond een verkeerd jaartal.",
        ),
        misses=("De correctie kwam te laat.", "De eerdere versie was onbekend."),
    ),
    Rule(
        "nl.keep.disclaimer",
        "disclaimer",
        at="any",
        keep=True,
        phrases=(
            "dit is een (opiniestuk|opinieartikel|ingezonden stuk|ingezonden bijdrage|column|commentaar van|"
            "recensie|persoonlijke bijdrage|gastbijdrage|satirisch)",
            "(de mening|de meningen|de standpunten|de opvattingen|opvattingen|meningen) in (dit stuk|dit artikel|"
            "deze column|deze bijdrage|deze blog)...(auteur|schrijver|schrijvers|auteurs|columnist)",
            "(dit artikel|dit stuk|deze column|deze bijdrage|deze informatie|dit) (is|vormt|bevat) geen "
            "(beleggingsadvies|financieel advies|medisch advies|juridisch advies|beleggingsaanbeveling|"
            "professioneel beleggingsadvies)",
            "(op persoonlijke titel geschreven|schrijft op persoonlijke titel|geschreven op persoonlijke titel)",
            "(niet noodzakelijk|niet noodzakelijkerwijs|niet per se) (de mening|het standpunt|de opvatting|die) "
            "van (de redactie|onze redactie|deze krant|deze site)",
        ),
        max_chars=400,
        hits=("Dit is een ingezonden stuk.", "Dit artikel is geen beleggingsadvies."),
        misses=("De column is scherp.", "De meningen over het plan lopen uiteen."),
    ),
    Rule(
        "nl.keep.dateline",
        "dateline",
        at="start",
        keep=True,
        pattern=r"(?-i:\p{Lu}[\p{Lu}' -]{2,28})(?: ?\((?-i:ANP|Belga|AFP|AP|Reuters|dpa|DPA|BELGA|Novum|"
        r"ANP/[A-Za-z]{2,8}|[A-Z]{2,6}/[A-Za-z]{2,8})\))[ .:-]",
        needs=("(anp", "(belga", "(afp", "(ap", "(reuters", "(dpa", "(novum"),
        max_chars=1000,
        hits=("DEN HAAG (ANP) - Het kabinet komt dinsdag met de begroting.", "BRUSSEL (Belga) - De trein rijdt weer."),
        misses=("Den Haag (de hofstad) groeit.", "ANP: politie pakt drie man op."),
    ),
    # more of what publishers say, in running text
    Rule(
        "nl.newsletter.thanks",
        "newsletter",
        at="start",
        phrases=(
            "(bedankt|dank je wel|dank u wel|dank je|dank u) voor (je|uw|het) (aanmelding|inschrijving|aanmelden|"
            "inschrijven)",
            "(vul|laat) (hieronder|hier|dan|snel) (je|uw) (e-mailadres|mailadres|gegevens) ",
            "laat (je|uw) (e-mailadres|mailadres) (achter|hier achter)",
            "(al|ruim|meer dan) # (lezers|mensen|abonnees)...(nieuwsbrief|ochtendmail|onze mail|gingen je voor|"
            "gingen u voor)",
        ),
        strength="likely",
        max_chars=200,
        hits=(
            "Bedankt voor je aanmelding. Kijk in je mailbox.",
            "Laat je mailadres achter en ontvang elke week een bericht.",
        ),
        misses=("Bedankt voor uw geduld, zei de conducteur.", "Laat je hond nooit achter in de auto."),
    ),
    Rule(
        "nl.paywall.log_in_with",
        "paywall",
        at="line",
        phrases=(
            "(doorgaan|inloggen|ga verder|aanmelden|log in|registreer|verdergaan) met (google|apple|facebook|"
            "itsme|microsoft|e-mail|je e-mailadres)",
            "met (google|apple|facebook|itsme|microsoft) (doorgaan|inloggen|aanmelden|verdergaan)",
            "(blijf ingelogd|ingelogd blijven|onthoud mij|onthoud mijn gegevens)",
        ),
        max_chars=50,
        hits=("Doorgaan met Google", "Met Apple inloggen", "Ingelogd blijven"),
        misses=("Doorgaan met roken is dodelijk.", "Met Google heeft hij niets."),
    ),
    Rule(
        "nl.paywall.read_on_with",
        "paywall",
        at="start",
        phrases=(
            "(lees|leest) [je|u] (direct|meteen|onbeperkt|nu|altijd) (verder|door|alles|alle)...(abonnement|"
            "premium|plus|account|proefperiode)",
            "(lees|lees dit artikel|lees dit verhaal|lees alles) (verder|gratis) met (een|je|jouw|"
            "uw)...(abonnement|account|lidmaatschap)",
            "(activeer|koppel) (eerst|nu|hier) (je|uw) (digitale toegang|abonnement|account)",
            "(direct|onbeperkt|onbeperkte|volledige) toegang tot alle ...(artikelen|plus*|premium*|verhalen|inhoud)",
        ),
        max_chars=140,
        hits=("Lees direct verder met een digitaal abonnement", "Onbeperkt toegang tot alle plusartikelen"),
        misses=("Lees direct de bijsluiter.", "Onbeperkt toegang tot de haven is verleden tijd."),
    ),
    Rule(
        "nl.paywall.price_line",
        "paywall",
        at="line",
        phrases=(
            "(vanaf|nu|slechts|nu slechts|nu voor|daarna|voor|al vanaf|voor slechts|normaal) (€|€ |eur )#[,-] "
            "per (maand|week|jaar|vier weken|4 weken|kwartaal)",
            "(vanaf|nu|slechts|nu slechts|nu voor|daarna|voor|al vanaf|voor slechts) # euro per (maand|week|jaar|"
            "vier weken|4 weken)",
            "(vanaf|nu|slechts|nu voor|daarna|al vanaf) (€|€ )#[,-] per (maand|week|jaar), ...opzegbaar",
            "(# weken|# maanden|eerste maand|# dagen) (gratis|voor € #|voor €#|voor # euro)",
            "(stopt vanzelf|stopt automatisch|zit nergens aan vast|je zit nergens aan vast)",
        ),
        strength="likely",
        max_chars=80,
        hits=("Vanaf € 2,50 per week", "Daarna 9,95 euro per maand", "4 weken gratis"),
        misses=("Vanaf 2,50 euro per kilo loont het niet.", "De huur is € 900 per maand."),
    ),
    Rule(
        "nl.donation.ask",
        "donation",
        at="start",
        phrases=(
            "(draag|draagt) (jij|je|u) [ook] [een steentje] bij?",
            "(vond|vind|vindt) (je|u) dit [een] (goed|mooi|belangrijk|interessant|waardevol|nuttig)...(artikel|"
            "verhaal|stuk)? ",
            "(maak|stort) (vandaag|dan|nu|vandaag nog|eenmalig|hier)...(bedrag|bijdrage|gift|donatie)",
            "(uw|jouw|je) (gift|donatie|bijdrage) (is|aan ons is) ...aftrekbaar",
            "(wil|help) (je|u|jij)...(mogelijk te maken|meefinancieren|mee te betalen|in leven te houden|"
            "overeind te houden)",
            "doneren (met|via) (tikkie|ideal|paypal|qr-code)",
            "dank aan (alle|onze) (donateurs|leden|lezers) ",
        ),
        strength="likely",
        max_chars=230,
        hits=("Maak vandaag nog een bijdrage over.", "Uw gift is fiscaal aftrekbaar.", "Doneren via iDEAL"),
        misses=("De gift is bestemd voor het koor.", "Doneren via de kerk was gebruikelijk."),
    ),
    Rule(
        "nl.donation.button_word",
        "donation",
        at="line",
        phrases=("(doneer|doneren|steun|steunen|help mee|ik help mee|ik doe mee|draag bij|geef|schenk|schenken)",),
        strength="likely",
        max_chars=20,
        hits=("Doneer", "Help mee!"),
        misses=("Doneer bloed.", "Steun bleef uit."),
    ),
    Rule(
        "nl.related.full_story",
        "related",
        at="start",
        phrases=(
            "(lees|bekijk|beluister) (het|de) (volledige|hele|complete|uitgebreide) (interview|verhaal|artikel|"
            "reportage|analyse|uitslag|column|essay) ",
            "(dit is|dit was) (deel|aflevering) # (van|uit|in) (een|de|onze|deze) (serie|reeks|drieluik|zomerserie)",
            "dit (artikel|verhaal|interview) (maakt deel uit van|is onderdeel van|hoort bij|past in) (de serie|"
            "een serie|onze serie|het dossier|ons dossier|de reeks|een reeks)",
            "(lees|bekijk|volg) (hier|ook) (ons|onze|het|alle|al) (dossier|liveblog|serie|berichtgeving|artikelen) ",
        ),
        strength="likely",
        max_chars=170,
        hits=("Lees het volledige interview in de krant van zaterdag.", "Dit is deel 2 van een serie over water."),
        misses=("Dit is deel van het plan.", "Ze las het hele verhaal in één adem uit."),
    ),
    Rule(
        "nl.share.with_friends",
        "share",
        at="any",
        phrases=(
            "deel (het|hem|dit|dit artikel|dit verhaal|dit bericht|dit stuk) [dan] (met|via) (je vrienden|uw "
            "vrienden|vrienden|anderen|whatsapp|je netwerk|social media|sociale media)",
            "(lid van|volg|naar) (ons|het) whatsapp-kanaal",
            "(voorkeursbron|voorkeursbronnen) in google",
        ),
        strength="likely",
        max_chars=160,
        hits=("Mooi verhaal? Deel het met je vrienden!", "Kom ook naar ons WhatsApp-kanaal."),
        misses=("Hij deelde het met zijn vrienden.", "Het WhatsApp-kanaal van de minister zweeg."),
    ),
    Rule(
        "nl.consent.button_word",
        "consent",
        at="line",
        phrases=(
            "(accepteren|accepteer|weigeren|weiger|akkoord|ik ga akkoord|instellingen|niet akkoord|toestaan|ik "
            "snap het|begrepen|oké, begrepen|voorkeuren)",
        ),
        strength="likely",
        max_chars=24,
        hits=("Accepteren", "Niet akkoord"),
        misses=("Accepteren deed hij het nooit.", "Akkoord of niet, het gebeurt."),
    ),
    Rule(
        "nl.promo.programme",
        "promo",
        at="start",
        phrases=(
            "(vanavond|vandaag|morgen|zondag|zaterdag) (om|vanaf) # ...in (ons|onze) (programma|uitzending|talkshow)",
            "alle afleveringen (vind|zie|hoor|luister|beluister|bekijk) (je|u) ",
            "(speel|los|maak) (de|onze) (dagelijkse|wekelijkse|nieuwe)...(puzzel|quiz|sudoku|woordpuzzel|kruiswoord*)",
            "(kom|kom dan|kom ook|ga) ...naar (onze|ons) (lezers*|avond|evenement|festival|debat*|theater*|event)",
            "(in|bezoek) onze (webwinkel|webshop|winkel)[:] ",
            "(nu te koop|nu verkrijgbaar|nu in de winkel|nu in de kiosk)",
        ),
        strength="likely",
        max_chars=170,
        hits=(
            "Vanavond om 20.30 uur in ons programma",
            "Alle afleveringen vind je in de app",
            "Speel de dagelijkse sudoku",
        ),
        misses=("Vanavond om acht uur gaat de brug dicht.", "Alle afleveringen zijn in Gent opgenomen."),
    ),
    Rule(
        "nl.author_bio.name_writes",
        "author_bio",
        at="start",
        pattern=rf"(?:(?:alle|meer) (?:artikelen|stukken|columns|verhalen) van {_NAME}|{_NAME} (?:\((?:19|"
        rf"20)\d\d\) )?(?:schrijft|blogt|bericht) (?:sinds (?:19|20)\d\d )?"
        r"(?:voor|over|elke|iedere|wekelijks|maandelijks|om de week|hier|regelmatig)\b|(?:freelance|zelfstandig) "
        r"(?:journalist|schrijver|fotograaf)(?:,| in | en ))",
        needs=(
            "artikelen van",
            "stukken van",
            "columns van",
            "verhalen van",
            "schrijft",
            "blogt",
            "bericht",
            "freelance",
            "zelfstandig",
        ),
        strength="likely",
        max_chars=220,
        hits=("Marit Hoving schrijft voor De Noorderkrant over zorg.", "Alle artikelen van Joost van den Berg"),
        misses=("Marit Hoving schrijft haar moeder elke dag een brief.", "De journalist schrijft over zorg."),
    ),
    Rule(
        "nl.author_bio.the_author",
        "author_bio",
        at="start",
        phrases=(
            "(de auteur|de auteurs|de schrijver|de schrijvers|de schrijfster) (is|zijn|werkt|werken|was|schreef) ",
            "(hij|zij|ze) (schreef|schrijft|schrijven) (deze bijdrage|dit stuk|dit artikel|deze column) (op "
            "persoonlijke titel|in eigen naam)",
        ),
        strength="hint",
        max_chars=200,
        hits=("De auteur is hoogleraar arbeidsrecht.", "Zij schrijft dit stuk op persoonlijke titel."),
        misses=("Wie de auteur is, blijft onbekend.", "Hij schreef drie boeken."),
    ),
    Rule(
        "nl.comments.form_field",
        "comments",
        at="line",
        phrases=(
            "(naam|e-mail|e-mailadres|site|website|reactie|bericht|jouw reactie|uw naam|je naam) \\*",
            "(de reactiemogelijkheid|de mogelijkheid tot reageren|het forum|de discussie) (is|is nu|is "
            "inmiddels) gesloten",
            "lees voor (je|u) reageert ...(huisregels|spelregels|voorwaarden)",
            "(meld|rapporteer) (misbruik|deze reactie|ongepaste reactie|een ongepaste reactie)",
        ),
        max_chars=110,
        hits=("Naam *", "E-mail *", "De reactiemogelijkheid is gesloten."),
        misses=("Naam onbekend, stond er.", "De discussie is gesloten verklaard door de voorzitter."),
    ),
    Rule(
        "nl.contact.witness",
        "contact",
        at="start",
        phrases=(
            "(was|ben) (jij|je|u) (erbij|getuige|ook getuige)...(app|stuur|mail|deel) ",
            "(vertrouwelijk|anoniem|veilig) (tippen|contact|mailen|tips) (kan|via|met|doe|delen)",
            "(via onze|via de|in onze) beveiligde (brievenbus|tiplijn|tipbus)",
            "klantenservice (bereikbaar|is bereikbaar)",
            "(bel|mail|app) (onze|met onze) (wijk*|regio*|verslaggever*|redacteur*|klantenservice|nieuwsdienst)",
            "(onze|de) (verslaggevers|verslaggever|redactie|redacteur) (komt|komen|is|zijn|hoort|horen) (graag|"
            "altijd|op zoek naar|benieuwd naar) ",
        ),
        strength="likely",
        max_chars=180,
        hits=("Was jij erbij? Stuur je foto's naar de redactie.", "Anoniem tippen kan via onze site."),
        misses=("Was jij erbij toen het gebeurde, vroeg de rechter.", "Anoniem blijven lukte niet."),
    ),
    Rule(
        "nl.legal.edition_of",
        "legal",
        at="any",
        phrases=(
            "is een (uitgave|publicatie|website|initiatief|product|titel) van ...(b.v.|bv|nv|n.v.|media|"
            "mediagroep|uitgever*|stichting|vzw)",
            "(wij|we) houden ons aan ...(leidraad|code|redactiestatuut|raad voor de journalistiek)",
            "copyright (van|bij) ",
            "(aangesloten bij|lid van) ...raad voor de journalistiek",
        ),
        strength="likely",
        max_chars=150,
        hits=(
            "De Grenspost is een uitgave van Grens Media B.V.",
            "Wij houden ons aan de Leidraad van de Raad voor de Journalistiek.",
        ),
        misses=("Dit is een uitgave van niets.", "De raad houdt zich aan de leidraad."),
    ),
    Rule(
        "nl.affiliate.price",
        "affiliate",
        at="start",
        phrases=(
            "(laagste|beste|actuele|huidige) prijs: ...(€|euro)",
            "(bekijk|check) (de|het) (actuele|beste|laagste) (prijs|aanbod|aanbieding)",
            "(te koop|verkrijgbaar) (bij|via)...(€ #|€#|vanaf)",
            "disclosure: ",
        ),
        strength="likely",
        max_chars=120,
        hits=("Laagste prijs: € 49,95 bij Apparaathuis", "Bekijk de actuele prijs"),
        misses=("De laagste prijs sinds 2010, meldt de veiling.", "Te koop bij de bakker: oliebollen."),
    ),
    Rule(
        "nl.credit.photo_start",
        "credit",
        at="start",
        pattern=r"(?:foto(?:'s|grafie|montage)?|archieffoto|persfoto|beeld|illustraties?|video|animatie|"
        r"infographic|styling|camera)"
        r"\s?:\s?(?-i:[\p{Lu}@©])[^.!?]{1,40}",
        needs=("foto", "beeld", "illustratie", "video", "animatie", "infographic", "styling", "camera"),
        strength="likely",
        max_chars=90,
        hits=("Foto: Lezeres Marit uit Zwolle", "Fotografie: Studio Vonk | Styling: Noor Dekker"),
        misses=("Het beeld: leeg.", "Foto's van Marit Hoving", "Video bekijken: zo werkt het."),
    ),
)

PACK = Pack(
    code="nl",
    rules=RULES,
    stopwords=words(
        "de het een en van dat niet zijn voor met aan op te bij ook naar wordt werd heeft uit maar nog dan om ze hij "
        "deze door over je ik wat geen"
    ),
    abbreviations=words(
        "dhr mevr mw mr drs dr ir ing prof ds jr sr st bijv bv b.v d.w.z dwz enz etc e.d i.p.v ipv i.v.m ivm m.b.t mbt "
        "m.m.v mmv n.a.v nav o.a oa o.l.v olv o.m t.a.v t.o.v tov t.b.v tbv t/m t.w a.u.b aub s.v.p svp ca circa "
        "resp incl excl gem evt nr nrs blz jl ll v.chr n.chr tel jan feb mrt apr aug sept okt nov dec "
        "mln mld bvba c.q cq i.h.b z.g.a.n zgn vgl vs afb fig km/u"
    ),
    reporting=words(
        "zegt zei zeggen zeiden vertelt vertelde vertellen vindt vond meldt meldde melden meldden schrijft schreef "
        "verklaart verklaarde stelt stelde noemt noemde legt benadrukt benadrukte waarschuwt waarschuwde laat liet "
        "aldus volgens antwoordt antwoordde reageert reageerde bevestigt bevestigde ontkent ontkende beweert beweerde "
        "vraagt vroeg roept riep denkt dacht erkent erkende oordeelt oordeelde concludeert concludeerde "
        "adviseert adviseerde bericht berichtte lacht lachte voegt raadt raadde smeekte zuchtte grapt grapte "
        "luidt luidde "
        "waarschuwden riepen vroegen vertelden benadrukken vinden"
    ),
    address=words("wij we ons onze je jij jou jouw jullie u uw uzelf jezelf ik mij me mijn"),
    topics={
        "newsletter": words(
            "nieuwsbrief nieuwsbrieven nieuwsbriefmakers nieuwsbriefmaker mailinglijst mailinglist inbox mailbox "
            "substack abonnees spam"
        ),
        "paywall": words(
            "betaalmuur betaalmuren abonnement abonnementen abonnees abonnee abonnementsprijs streamingdienst "
            "streamingdiensten proefabonnement proefabonnementen"
        ),
        "donation": words(
            "donatie donaties doneren doneerde doneerden gedoneerd donateur donateurs gift giften gulle goede "
            "inzamelingsactie inzameling fondsenwerving crowdfunding collecte collectanten giro giro555 gironummer"
        ),
        "consent": words(
            "cookie cookies cookiebanner cookiebanners cookiemuur cookiewet privacy privacywet avg gdpr toestemming "
            "persoonsgegevens privacytoezichthouder"
        ),
        "share": words(
            "facebook twitter instagram tiktok whatsapp telegram snapchat linkedin youtube volgers gedeeld influencer "
            "influencers socialmedia"
        ),
        "advert": words(
            "advertentie advertenties adverteerder adverteerders reclame reclames reclamespot reclamecampagne "
            "reclamecode advertentiemarkt sponsor sponsors sponsoring billboard billboards"
        ),
        "credit": words(
            "fotograaf fotografe fotografen fotografie foto's persfotograaf fotobureau fotobureaus beeldbank "
            "auteursrecht auteursrechten onderschrift onderschriften bijschrift bijschriften fotojournalist"
        ),
        "affiliate": words(
            "affiliate affiliatelinks commissie commissies provisie influencer influencers vergelijkingssite"
        ),
        "comments": words(
            "reactie reacties reaguurder reaguurders commentaren moderator moderatoren moderatie reactieplatform "
            "reactiesectie"
        ),
    },
)
