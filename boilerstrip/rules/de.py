"""German, as written in Germany, Austria and Switzerland."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

_NAME = r"(?-i:\p{Lu})[\p{L}.'-]{1,20}(?: (?:(?-i:\p{Lu})[\p{L}.'-]{0,20}|von|van|der|de|zu|zur|vom|al|el)){1,3}"
_AGENCY = (
    r"(?-i:dpa|DPA|dpa-AFX|dpa-Zentralbild|AFP|afp|AP|Reuters|REUTERS|epd|KNA|kna|sid|SID|APA|apa|Keystone|KEYSTONE|"
    r"Keystone-SDA|SDA|sda|ddp|dapd|dts|dts Nachrichtenagentur|EPA|EXPA|Getty Images|imago|IMAGO|imago images|"
    r"picture alliance|Picture Alliance|Shutterstock|Adobe Stock|iStock|Pixabay|Unsplash|ullstein bild|Eibner|Witters)"
)
_JOBS = (
    r"redakteur(?:in)?|redaktor(?:in)?|chefredakteur(?:in)?|chefredaktor(?:in)?|journalist(?:in)?|reporter(?:in)?|"
    r"korrespondent(?:in)?|kolumnist(?:in)?|volontär(?:in)?|autor(?:in)?|ressortleiter(?:in)?|kritiker(?:in)?|"
    r"literaturkritiker(?:in)?|wissenschaftsjournalist(?:in)?|wirtschaftsredakteur(?:in)?|politikredakteur(?:in)?|"
    r"sportredakteur(?:in)?|kulturredakteur(?:in)?|lokalredakteur(?:in)?|lokalreporter(?:in)?|"
    r"auslandskorrespondent(?:in)?|"
    r"fotograf(?:in)?|fotojournalist(?:in)?|freelancer|redaktionsmitglied|redaktionsleiter(?:in)?|blogger(?:in)?"
)

RULES = (
    # caption
    Rule(
        "de.caption.archive_label",
        "caption",
        phrases=(
            "(archivbild|archivfoto|symbolbild|symbolfoto|themenbild|beispielbild|illustrationsbild|beispielfoto|"
            "serviervorschlag)",
            "(symbolbild|symbolfoto|archivbild|archivfoto)(:|,) ...(dpa|pixabay|unsplash|shutterstock|imago|getty)",
            "(das bild|das foto) (ist|zeigt) ein (symbolbild|archivbild|symbolfoto|archivfoto)",
            "(das bild|das foto|die aufnahme|das archivbild) (stammt|ist) aus (dem archiv|einem früheren einsatz)",
        ),
        max_chars=90,
        hits=("Symbolbild", "(Archivfoto)", "Das Bild ist ein Symbolbild.", "Symbolbild: picture-alliance/dpa"),
        misses=("Das Symbolbild sorgte für Ärger.", "Archivbilder zeigen eine leere Stadt."),
    ),
    Rule(
        "de.caption.archive_brackets",
        "caption",
        at="any",
        phrases=(
            "\\((archivbild|archivfoto|symbolbild|symbolfoto|archiv|themenbild|archivaufnahme|beispielbild|"
            "illustration)",
            "/ (symbolbild|archivbild|symbolfoto|archivfoto)",
        ),
        max_chars=300,
        hits=("Ein Rettungswagen im Einsatz. (Symbolbild)", "Kanzleramt in Berlin (Archivbild)"),
        misses=("Sie suchte im Archiv ein Foto.", "Die Redaktion wählte ein Symbolbild und bereute es."),
    ),
    Rule(
        "de.caption.archive_end",
        "caption",
        at="end",
        pattern=r"[.!?)\"'] ?(?-i:Archivbild|Archivfoto|Symbolbild|Symbolfoto|Themenbild)",
        needs=("archivbild", "archivfoto", "symbolbild", "symbolfoto", "themenbild"),
        hits=("Die Polizei sperrte den Markt. Symbolbild", "Streife in der Nacht. Archivfoto."),
        misses=("Die Zeitung druckte ein Symbolbild.", "Was blieb, war ein einziges Archivfoto."),
    ),
    Rule(
        "de.caption.label",
        "caption",
        at="start",
        phrases=(
            "(bildunterschrift|bildtext|bildlegende|bildbeschreibung|legende|titelbild|beitragsbild|aufmacherbild|"
            "aufmacher):",
            "(auf dem bild|im bild|unser bild|unser foto)(: | - )(von links|v.l.|v. l.|v.li.) ",
            "(von links|v.l.|v. l.|v.l.n.r.|v. l. n. r.|v.li.):",
        ),
        max_chars=250,
        hits=("Bildunterschrift: Der Hafen am Morgen", "Beitragsbild: Jan Voss", "V.l.: Anna Berg und Tom Kuhl"),
        misses=("Im Bild der Stadt fehlt etwas.", "Von links kam scharfe Kritik am Haushalt."),
    ),
    Rule(
        "de.caption.shows",
        "caption",
        at="start",
        phrases=(
            "unser (bild|foto|titelbild|archivbild|symbolbild) zeigt",
            "das (archivbild|symbolbild|archivfoto|symbolfoto|titelbild) zeigt",
            "(screenshot|bildschirmfoto|standbild|videostandbild|filmstill|szenenbild) (aus|von|der|des)",
            "freuen sich über (die|den|das) ...(v.l.|von links|v. l.)",
        ),
        strength="likely",
        max_chars=220,
        hits=("Unser Foto zeigt die Gewinner.", "Screenshot aus dem Video der Polizei"),
        misses=("Das Bild zeigt sich uneinheitlich.", "Auf dem Screenshot erkannte sie ihn sofort."),
    ),
    Rule(
        "de.caption.position",
        "caption",
        at="any",
        pattern=r"\((?:l|r|m|li|re|mi)\.\)|\((?:links|rechts|mitte|vorne?|hinten)\)|\((?:\d\. ?)?v\. ?(?:l|r|li|re)\.|"
        r"\bv\. ?l\. ?n\. ?r\.|"
        r"\(von links|(?:links|rechts|vorne|hinten) im bild\b|\bim bild (?:links|rechts|vorne)\b",
        needs=("(l", "(r", "(m", "(v", "(2", "(3", "(h", "v.l", "v. l", "im bild"),
        strength="likely",
        max_chars=260,
        hits=("Bürgermeisterin Eva Kern (l.) und Architekt Jan Roth", "Links im Bild der neue Vorstand"),
        misses=("Nach links weicht er selten aus.", "Rechts von der Mitte ist es eng."),
    ),
    Rule(
        "de.caption.counter",
        "caption",
        phrases=(
            "(bild|foto) # (von|/|aus) #",
            "(bild|foto) #/#",
            "[alle] # (bilder|fotos) [anzeigen|ansehen|zeigen]",
            "(alle|weitere|mehr) (bilder|fotos) (anzeigen|ansehen|zeigen)",
            "(bilder|bildergalerie|fotostrecke|bilderstrecke|galerie|slideshow) (öffnen|starten|ansehen|anzeigen)",
            "(bildergalerie|fotostrecke|bilderstrecke|fotogalerie) mit # (bildern|fotos)",
            "(zur|hier zur|hier geht es zur|hier geht's zur) (bildergalerie|fotostrecke|bilderstrecke|galerie|"
            "fotogalerie)",
        ),
        max_chars=70,
        hits=("Bild 1 von 12", "Alle 8 Bilder anzeigen", "Bildergalerie öffnen", "Zur Fotostrecke"),
        misses=("Bild 3 von Gursky hängt im Museum.", "Mehr Bilder zeigen wollte er nicht."),
    ),
    Rule(
        "de.caption.enlarge",
        "caption",
        at="start",
        phrases=(
            "bild (vergrößern|vergrössern|in originalgröße|schließen|öffnen in)",
            "[zum] vergrößern [bitte] [auf das] (bild|foto) (klicken|anklicken|tippen)",
            "zum (vergrößern|vergrössern) (auf das bild|auf das foto|klicken|bitte|anklicken)",
            "(klicken|tippen) sie auf das (bild|foto), um",
            "(klick|klicke|tippe) auf das (bild|foto), um",
            "bild im vollbildmodus",
        ),
        max_chars=90,
        hits=(
            "Bild vergrößern",
            "Zum Vergrößern auf das Bild klicken",
            "Klicken Sie auf das Bild, um die Galerie zu öffnen.",
        ),
        misses=("Vergrößern will der Konzern vor allem das Werk.", "Ein Klick auf das Bild genügte den Tätern."),
    ),
    Rule(
        "de.caption.word",
        "caption",
        at="any",
        phrases=(
            "(archivbild|archivfoto|symbolbild|symbolfoto)",
            "(aufnahme|foto|bild) (aus dem jahr|vom|von) #",
            "(undatiertes|undatierte) (foto|aufnahme|handout*)",
            "posier* (für|vor|mit)",
        ),
        strength="hint",
        max_chars=260,
        hits=("Streifenwagen, Symbolbild", "Undatiertes Foto der Vermissten"),
        misses=("Archivare suchten lange.", "Fotografiert hat er nie."),
    ),
    # credit
    Rule(
        "de.credit.photo",
        "credit",
        at="line",
        pattern=r"(?:fotos?|foto(?:graf|grafin|grafie|grafien|montage|credit|quelle|nachweis|rechte)|photos?|bild|"
        r"bilder|archivbild|"
        r"archivfoto|symbolbild|symbolfoto|bildquellen?|bildrechte|bildnachweise?|bildcredits?|bildautor(?:in)?|"
        r"bildmontage|"
        r"credits?|pressefoto|grafik|infografik|illustration(?:en)?|karikatur|collage|montage|screenshot|titelfoto|"
        r"quelle der (?:bilder|fotos|grafik)|aufmacherfoto|headerbild|montage/foto)"
        r"(?: ?\((?:archiv|symbolbild|oben|unten)\))? ?: ?(?-i:[\p{Lu}@©]|dpa|imago|privat|epd|sid|dts|picture|adobe|"
        r"gms)[^!?\"]{0,100}",
        needs=(
            "foto",
            "photo",
            "bild",
            "credit",
            "grafik",
            "illustration",
            "karikatur",
            "collage",
            "montage",
            "screenshot",
            "quelle der",
        ),
        max_chars=110,
        hits=(
            "Foto: Lena Ahrens/dpa",
            "FOTO: PRIVAT",
            "Bildquelle: Stadt Lüne",
            "Illustration: Mia Rot",
            "Foto: privat",
        ),
        misses=("Foto und Film waren verboten.", "Bild: schief. Ton: schlecht.", "Das Bild: Er steht allein da."),
    ),
    Rule(
        "de.credit.photo_end",
        "credit",
        at="end",
        pattern=r"(?-i:Foto|FOTO|Fotos|Archivfoto|Symbolfoto|Bild|BILD|Bilder|Grafik|Quelle|Illustration|Credit|"
        r"Bildquelle)"
        r"\s?:\s?(?:(?-i:[\p{Lu}@©])|dpa|imago|privat|epd|sid|dts|picture)[^!?:]{1,60}",
        needs=("foto", "bild", "grafik", "quelle", "illustration", "credit"),
        strength="likely",
        max_chars=280,
        hits=("Der Chor sang auf dem Markt. Foto: Karin Falk", "Ein Zug im Schnee | Bild: Jan Horn/dpa"),
        misses=("Er sammelte Fotos: alte, neue, kaputte.", "Sie hatte ein Bild vor Augen: das Meer."),
    ),
    Rule(
        "de.credit.brackets_end",
        "credit",
        at="end",
        pattern=r"\((?:fotos?|bild|bilder|archivfoto|archivbild|symbolbild|symbolfoto|quelle|grafik|illustration|"
        r"credit|bildquelle|"
        r"screenshot|c|©)(?: ?[:/]| ©) ?[^()]{2,80}\)",
        needs=("(foto", "(bild", "(archiv", "(symbol", "(quelle", "(grafik", "(illustration", "(credit", "(screenshot"),
        max_chars=320,
        strength="likely",
        hits=(
            "Der Neubau am Bahnhof (Foto: Stadt Lüne)",
            "Tulpen im Park. (Symbolbild: Pixabay)",
            "(Quelle: Kreisblatt)",
        ),
        misses=("Er nannte sie beim Namen (Foto folgt).", "Das Bild (Öl auf Leinwand) ist verschollen."),
    ),
    Rule(
        "de.credit.copyright_brackets",
        "credit",
        pattern=r"\[?(?:©|\(c\)) ?(?:foto|bild|copyright)?:? ?(?-i:[\p{Lu}])[\p{L}\p{N} .,'&/-]{1,60}\]?",
        needs=("©", "(c)"),
        max_chars=80,
        hits=("© Lena Ahrens", "© Foto: Stadtarchiv Lüne", "(c) Verlag Nordlicht/M. Kahl"),
        misses=("© ist das Zeichen dafür!", "(c) entfällt ersatzlos"),
    ),
    Rule(
        "de.credit.name_agency",
        "credit",
        pattern=_NAME
        + r"(?: ?/ ?|, | \| | - | via )"
        + _AGENCY
        + r"(?: ?[/-] ?(?:"
        + _AGENCY
        + r"|[\p{L}]{2,14})){0,2}",
        needs=("/", ",", "|", " - ", "via"),
        max_chars=90,
        hits=("Lena Ahrens/dpa", "Omar Said / IMAGO", "Jens Horn/dpa-Zentralbild/dpa", "Karl von Ems, AFP"),
        misses=("Lena Ahrens ging zur dpa nach Berlin.", "Anna/Petra gewann den AP-Preis."),
    ),
    Rule(
        "de.credit.agency_name",
        "credit",
        pattern=_AGENCY + r" ?[/|] ?(?-i:\p{Lu})[\p{L}.'& /-]{2,50}",
        needs=("/", "|"),
        max_chars=80,
        hits=("APA/Helga Moos", "dpa / Jens Horn", "IMAGO/Sportfoto Nord", "KEYSTONE/Urs Ammann"),
        misses=("dpa/ts", "AP und AFP berichteten."),
    ),
    Rule(
        "de.credit.word",
        "credit",
        phrases=(
            "(pressefoto|pressebild|privatfoto|handout|foto privat|bild privat|screenshot|fotomontage|montage|repro)",
            "(foto|bild): (privat|archiv|handout|polizei|feuerwehr|zvg|z.vg|privatarchiv|veranstalter|hersteller|pr|"
            "kk)",
            "zvg",
        ),
        strength="likely",
        max_chars=40,
        hits=("Pressefoto", "Foto: privat", "zvg"),
        misses=("Das Pressefoto ging um die Welt.", "Privat blieb er still."),
    ),
    Rule(
        "de.credit.agency_line",
        "credit",
        pattern=r"(?:quelle: ?|mit |von |\p{L}{2,4}/)?(?-i:dpa|AFP|afp|AP|Reuters|rtr|epd|KNA|sid|SID|APA|sda|SDA|"
        r"Keystone-SDA|dpa-AFX|ots|"
        r"dpa-infocom|dts)(?:[-/ ,+]{1,2}(?-i:dpa|AFP|afp|AP|Reuters|rtr|epd|KNA|sid|SID|APA|sda|tmn|lno|lby|lnw|lsw|"
        r"lhe|lrs|lni|"
        r"red|ots|rnd|AFX|bb|mv|th|sn|hb|\p{Ll}{2,4})){0,3}",
        needs=("dpa", "afp", "ap", "reuters", "rtr", "epd", "kna", "sid", "sda", "ots", "dts"),
        max_chars=40,
        hits=("dpa", "(dpa/lno)", "Quelle: dpa", "mak/AFP", "sid", "(APA/Reuters)"),
        misses=("dpa meldet neue Zahlen.", "AP, wo bist du?", "Reuters schweigt"),
    ),
    Rule(
        "de.credit.material_from",
        "credit",
        phrases=(
            "[dieser text|dieser artikel|der artikel|der text] [entstand|wurde|enthält] [auch] mit (material|"
            "informationen|inhalten|text|texten|agenturmaterial|teilen) (von|der|des|aus) ...(dpa|afp|reuters|ap|epd|"
            "kna|sid|apa|sda|agenturen|nachrichtenagentur*|dts)",
            "mit (agenturmaterial|agenturen|material der agenturen|agenturmeldungen)",
            "\\(mit (agenturmaterial|agenturen|material der agenturen|dpa|afp|reuters|apa|sid|epd|kna)\\)",
            "mit (dpa|afp|reuters|apa|sid|epd|kna|ap)",
            "(quelle|quellen): (dpa|afp|reuters|ap|epd|kna|sid|apa|sda|eigene recherche|eigene recherchen|agenturen|"
            "dts)",
            "(dieser text|dieser artikel|dieser beitrag|der text) (basiert|beruht) auf ...(material|meldung*|"
            "informationen) ...(dpa|afp|reuters|nachrichtenagentur*|agentur*)",
            "(dieser text|dieser artikel|diese meldung) ist (eine|teil einer) (automatisch*|"
            "automatisiert*) ...(meldung|übernommen*|veröffentlicht*)",
        ),
        max_chars=160,
        hits=(
            "Mit Material von dpa",
            "(mit Agenturen)",
            "Mit Material der Nachrichtenagenturen AFP und Reuters",
            "Mit Informationen der dpa",
        ),
        misses=("Mit Material von der Baustelle baute er ein Haus.", "Quelle: drei Personen aus dem Umfeld."),
    ),
    Rule(
        "de.credit.contributed",
        "credit",
        pattern=r"(?:mitarbeit|redaktionelle mitarbeit|unter mitarbeit von|mitarbeit an diesem (?:text|"
        r"artikel)): ?(?-i:\p{Lu})[\p{L} .,'&-]{3,80}|"
        r"(?:bericht|geschrieben|berichtet) von "
        + _NAME
        + r"(?: (?:und|in) \p{Lu}[\p{L} .,'-]{2,40})?[,;] (?:redigiert|bearbeitet) von .{3,80}|"
        r"(?:unter )?mitarbeit(?: von)?:? " + _NAME + r"(?:(?:, | und )" + _NAME + r"){0,3}",
        needs=("mitarbeit", "redigiert", "bearbeitet von"),
        max_chars=180,
        hits=(
            "Mitarbeit: Jana Roth, Tim Lang",
            "(Bericht von Jana Roth, redigiert von Tim Lang.)",
            "Unter Mitarbeit von Jana Roth",
        ),
        misses=("Mitarbeit ist freiwillig.", "Unter Mitarbeit von drei Kliniken entstand die Studie."),
    ),
    Rule(
        "de.credit.newsroom_contact",
        "credit",
        at="any",
        phrases=(
            "bei rückfragen wenden sie sich ...(redaktion*|@)",
            "(geschrieben|redigiert|bericht) von ...redigiert von",
            "dieser (text|artikel|beitrag) (erschien|ist) (zuerst|zunächst|ursprünglich) (in|auf|bei|im) ",
            "(dieser text|dieser artikel|dieser beitrag|der artikel|der text|der beitrag) wurde (zuerst|zunächst|"
            "ursprünglich) ...veröffentlicht",
            "(dieser text|dieser artikel|dieser beitrag|dieses stück) ist eine übernahme ",
            "(dieser artikel|dieser text|dieser beitrag) (ist|wurde) (eine übersetzung|ins deutsche übersetzt|"
            "aus dem englischen übersetzt|automatisch übersetzt|maschinell übersetzt)",
        ),
        max_chars=220,
        hits=(
            "Bei Rückfragen wenden Sie sich bitte an unsere Redaktion unter news@agentur.example",
            "Dieser Text erschien zuerst im Nordkurier.",
            "Dieser Artikel wurde zuerst auf Englisch veröffentlicht.",
        ),
        misses=("Bei Rückfragen wenden sich Eltern an die Schule.", "Der Roman erschien zuerst in Prag."),
    ),
    Rule(
        "de.credit.source",
        "credit",
        at="start",
        phrases=(
            "quelle:",
            "quellen:",
            "übersetzung:",
            "aus dem (englischen|französischen|russischen|spanischen|italienischen|ukrainischen) (von|übersetzt von)",
        ),
        strength="likely",
        max_chars=140,
        hits=("Quelle: Statistisches Bundesamt", "Aus dem Englischen von Hanna Lühr"),
        misses=("Quellen aus dem Ministerium sagen Nein.", "Die Übersetzung dauerte Jahre."),
    ),
    Rule(
        "de.credit.dpa_code",
        "credit",
        pattern=r"(?:© ?)?(?:dpa-infocom,? ?)?dpa(?:-infocom)?[:,] ?\d{6}-\d{2,3}-\d{3,8}/\d{1,2}",
        needs=("dpa",),
        max_chars=60,
        hits=("dpa:240306-99-231744/3", "© dpa-infocom, dpa:220101-99-100200/2"),
        misses=("dpa: 2024 war ein gutes Jahr.", "dpa 240306"),
    ),
    # newsletter
    Rule(
        "de.newsletter.subscribe_our",
        "newsletter",
        at="start",
        phrases=(
            "(abonnieren sie|abonniere|abonniert) [jetzt|hier|auch|gerne|gern|gleich] [hier|kostenlos|"
            "gratis] (unser*|meinen|den kostenlosen|den täglichen|den wöchentlichen) ...(newsletter*|rundbrief*|"
            "mailing*|briefing*)",
            "(melden sie sich|melde dich|meldet euch|tragen sie sich|trage dich|trag dich|registrieren sie sich|"
            "registriere dich) ...(newsletter*|rundbrief*|mailingliste|briefing*) [an|ein]",
            "(bestellen sie|bestelle|holen sie sich|hol dir|sichern sie sich|entdecken sie|lesen sie|"
            "testen sie) ...(unser*|meinen|den kostenlosen|den gratis) ...newsletter*",
            "(verpassen sie|verpasse|verpass|verpasst) ...(newsletter*|mehr und abonnieren|mehr und melden)",
            "mit (unserem|meinem|dem kostenlosen|unseren|dem) ...newsletter* (bleiben|sind|erhalten|bekommen|"
            "verpassen|erfahren|lesen|starten) sie",
            "mit (unserem|meinem|dem kostenlosen|unseren|dem) ...newsletter* (bleibst|bist|erhältst|bekommst|"
            "verpasst|erfährst|startest) du",
            "(möchten|wollen|willst|möchtest) (sie|du) ...(unser*|diesen|den|per) ...newsletter* ",
            "unser* ...newsletter* (informiert|liefert|bringt|versorgt|hält|schickt|fasst) (sie|dich|ihnen|dir|alles|"
            "die|das)",
        ),
        max_chars=240,
        hits=(
            "Abonnieren Sie unseren kostenlosen Morgen-Newsletter!",
            "Melden Sie sich hier für den Newsletter an.",
            "Mit unserem Newsletter bleiben Sie auf dem Laufenden.",
            "Unser Newsletter informiert Sie täglich über Lüne.",
        ),
        misses=(
            "Abonnieren Sie bloß nichts, rät die Verbraucherzentrale.",
            "Melden Sie sich bei der Polizei, bat die Sprecherin.",
            "Mit ihrem Newsletter erreicht sie 4000 Leser.",
        ),
    ),
    Rule(
        "de.newsletter.button",
        "newsletter",
        phrases=(
            "[jetzt|hier] [zum|unseren|den|unsere] [kostenlosen|gratis] (newsletter|newsletters) [kostenlos|gratis|"
            "jetzt|hier] (abonnieren|bestellen|anmelden|abonnieren!|erhalten)",
            "(zum|hier zum|jetzt zum) [kostenlosen|wöchentlichen|täglichen] (newsletter|rundbrief) [anmelden]",
            "(newsletter|newsletter-) (anmeldung|abonnement|abo|anmelden|abonnieren|bestellen|registrierung|"
            "übersicht|archiv)",
            "(newsletter-anmeldung|newsletteranmeldung|newsletter-abo|newsletterabo|newsletter-archiv)",
            "(hier|jetzt|gleich|kostenlos|gratis) [kostenlos|gratis] (anmelden|abonnieren|eintragen|bestellen|"
            "registrieren)",
            "(alle|unsere|weitere) newsletter [im überblick|auf einen blick|entdecken|ansehen]",
            "hier geht es zur (anmeldung|newsletter-anmeldung)",
            "hier (können sie sich|kannst du dich) (anmelden|eintragen|kostenlos anmelden)",
        ),
        max_chars=80,
        hits=(
            "Newsletter abonnieren",
            "Jetzt kostenlos anmelden",
            "Zum Newsletter",
            "Newsletter-Anmeldung",
            "Jetzt Newsletter bestellen",
        ),
        misses=("Newsletter abonnieren immer weniger Menschen.", "Jetzt anmelden oder später bereuen, dachte er."),
    ),
    Rule(
        "de.newsletter.label",
        "newsletter",
        phrases=(
            "newsletter",
            "unser newsletter",
            "unsere newsletter",
            "der newsletter",
            "das briefing",
            "newsletter-tipp",
            "push-nachrichten",
            "rundbrief",
        ),
        max_chars=36,
        strength="likely",
        hits=("Newsletter", "» Unser Newsletter"),
        misses=("Newsletter sind zurück", "Der Newsletter kam am Montag."),
    ),
    Rule(
        "de.newsletter.your_inbox",
        "newsletter",
        at="any",
        phrases=(
            "(direkt|kostenlos|bequem|täglich|wöchentlich|gratis|regelmäßig|morgens|frisch|jeden morgen|jeden tag|"
            "jede woche|jeden sonntag|jeden freitag|jeden samstag|pünktlich) (in|per mail in) (ihr|dein|"
            "euer) ...(postfach|mailpostfach|mail-postfach|inbox|mailfach)",
            "kostenlos (in|per mail in) (ihr|dein) (postfach|e-mail-postfach)",
            "(in|für) (ihr|dein|euer) (e-mail-postfach|mailpostfach|mail-postfach)",
            "(landet|kommt|schicken wir ihnen|schicken wir dir|senden wir ihnen|senden wir dir) ...in (ihrem|deinem|"
            "ihr|dein) ...(postfach|inbox)",
            "(per mail|per e-mail|ins postfach) (zugeschickt|zugesandt|erhalten|bekommen|nach hause) ...(anmelden|"
            "newsletter*|abonnieren)",
        ),
        strength="likely",
        max_chars=300,
        hits=(
            "Das Wichtigste aus Lüne, täglich in Ihr Postfach.",
            "Die besten Texte der Woche direkt in dein E-Mail-Postfach",
        ),
        misses=("Die Rechnung lag in ihrem Postfach, sagt sie.", "Direkt in die Stadt fährt kein Bus."),
    ),
    Rule(
        "de.newsletter.get",
        "newsletter",
        at="start",
        phrases=(
            "(erhalten sie|bekommen sie|erhalte|bekomme|lesen sie|empfangen sie) ...(newsletter*|per e-mail|per mail|"
            "ins postfach|in ihr postfach|in dein postfach|in ihrem postfach|rundbrief*)",
            "(was heute wichtig|was wichtig ist|das wichtigste|die wichtigsten nachrichten|alles wichtige|"
            "die top-themen|die wichtigsten themen) ...(newsletter*|postfach|per mail|per e-mail)",
            "(jeden|jede|einmal|immer) ...(schicken|senden|mailen|schreiben) wir (ihnen|dir|euch)",
            "(wir schicken|wir senden|wir mailen|ich schicke|ich schreibe) (ihnen|dir|euch) ...(newsletter*|e-mail|"
            "mail|postfach|brief)",
            "(bleiben sie|bleib|bleibe) (informiert|auf dem laufenden|immer informiert|immer auf dem laufenden|"
            "up to date|auf dem neuesten stand)",
            "(nichts|keine news|keinen artikel|keine neuigkeiten|keinen beitrag) mehr verpassen",
            "(verpassen sie|verpasse|verpass) (nichts|keine|keinen|kein) ",
            "(verpassen sie|verpasse) nichts",
            "(lust|interesse|hunger) auf mehr ...(newsletter*|texte|geschichten)",
        ),
        strength="likely",
        max_chars=240,
        hits=(
            "Erhalten Sie die besten Texte der Woche per E-Mail.",
            "Bleiben Sie informiert!",
            "Verpassen Sie keine Neuigkeiten aus der Region",
        ),
        misses=(
            "Erhalten bleibt nur der Turm.",
            "Wer informiert bleiben will, muss lesen.",
            "Das Wichtigste sei die Familie, sagt er.",
        ),
    ),
    Rule(
        "de.newsletter.form",
        "newsletter",
        phrases=(
            "[ihre|deine|eure] (e-mail-adresse|e-mailadresse|emailadresse|e-mail adresse|mailadresse|email-adresse|"
            "mail-adresse) [*|eingeben|hier eingeben|eintragen|(pflichtfeld)|bitte eingeben]",
            "(bitte geben sie|geben sie|gib|bitte gib|tragen sie) ...(ihre|deine) (gültige e-mail-adresse|"
            "e-mail-adresse|e-mailadresse|mailadresse) ein",
            "(e-mail|e-mail*) (eingeben|eintragen)",
            "(vielen dank|danke) für (ihre|deine) (anmeldung|registrierung|newsletter-anmeldung|eintragung)",
            "(fast geschafft!|nur noch ein schritt)",
            "bitte (bestätigen sie|bestätige) ...(e-mail*|anmeldung|link)",
            "(ja, ich|ich) möchte ...(newsletter*|per mail|per e-mail) (bekommen|erhalten|beziehen)",
            "(abmelden|abmeldung|abbestellen) jederzeit möglich",
            "jederzeit (kündbar|abbestellbar|abmeldbar)",
            "newsletter (jederzeit|wieder) abbestellen",
        ),
        max_chars=110,
        hits=(
            "Ihre E-Mail-Adresse",
            "E-Mail-Adresse eingeben",
            "Vielen Dank für Ihre Anmeldung!",
            "Abmeldung jederzeit möglich",
        ),
        misses=("Ihre E-Mail-Adresse hatte sie vergessen.", "Danke für Ihre Geduld."),
    ),
    Rule(
        "de.newsletter.form_terms",
        "newsletter",
        at="start",
        phrases=(
            "mit (der|ihrer|deiner|meiner) (anmeldung|registrierung|bestellung|eintragung) [zum newsletter|"
            "zu unserem newsletter|für den newsletter] (stimmen sie|stimmst du|stimme ich|akzeptieren sie|"
            "akzeptierst du|erklären sie|erklärst du|willigen sie|bestätigen sie|nehmen sie|erkennen sie)",
            "(mit klick auf|durch klicken|durch anklicken|mit dem klick auf|indem sie auf|indem du auf|"
            "wenn sie auf) ...(stimmen sie|stimmst du|stimme ich|akzeptieren sie|akzeptierst du|willigen sie|"
            "erklären sie)",
            "(ich bin|ja, ich bin) (damit einverstanden|einverstanden), ",
            "(ja, ich|ich) (möchte|will) ...newsletter* (erhalten|bekommen|abonnieren|empfangen)",
            "ich habe die (datenschutz*|agb|nutzungsbedingungen) ...(gelesen|zur kenntnis)",
            "(ich stimme|hiermit stimme ich) ...(zu, dass|datenschutz*|nutzungsbedingungen|agb)",
            "(sie können|du kannst|ihr könnt) (sich|dich|den newsletter|ihn|diese|ihre einwilligung|"
            "deine einwilligung|die einwilligung) ...jederzeit ...(abmelden|abbestellen|widerrufen|kündigen|"
            "austragen)",
            "(eine abmeldung|die abmeldung|der widerruf|abmeldung|ein widerruf|die einwilligung kann) ist jederzeit",
            "(informationen|weitere informationen|hinweise|mehr informationen|infos|mehr) (zum|zu|zur) ...(widerruf*|"
            "datenschutz*|versandverfahren|statistischen auswertung*) ",
            "(ihre|deine) (daten|e-mail-adresse|mailadresse) (werden|wird) ...(nicht|weitergegeben|verwendet|genutzt|"
            "gespeichert|verarbeitet)",
            "(diese|unsere) (website|seite) ist durch recaptcha geschützt",
            "es gelten die (datenschutzbestimmungen|datenschutzbestimmung*|allgemeinen geschäftsbedingungen|"
            "nutzungsbedingungen)",
        ),
        max_chars=300,
        hits=(
            "Mit der Anmeldung stimmen Sie unseren Nutzungsbedingungen zu.",
            "Ich bin damit einverstanden, dass mir der Verlag Angebote per Mail schickt.",
            "Sie können sich jederzeit wieder abmelden.",
        ),
        misses=(
            "Mit der Anmeldung des Patents begann der Streit.",
            "Ich bin einverstanden.",
            "Sie können das Kind jederzeit abholen, sagt die Leiterin.",
        ),
    ),
    Rule(
        "de.newsletter.push",
        "newsletter",
        at="start",
        phrases=(
            "(push-nachrichten|push-benachrichtigungen|push-mitteilungen|eilmeldungen|benachrichtigungen|"
            "pushnachrichten) (aktivieren|abonnieren|erhalten|einschalten|zulassen|aufs handy)",
            "(aktivieren sie|aktiviere|schalten sie) ...(push*|benachrichtigungen|mitteilungen)",
            "(dem thema|diesem thema|thema|autor|autorin|dieser autorin|diesem autor) folgen",
            "(blog|diesen blog) via e-mail abonnieren",
        ),
        max_chars=130,
        hits=("Push-Nachrichten aktivieren", "Blog via E-Mail abonnieren", "Thema folgen"),
        misses=("Push-Nachrichten stören den Schlaf.", "Autoren folgen ihm gern."),
    ),
    Rule(
        "de.newsletter.word",
        "newsletter",
        at="any",
        phrases=("newsletter*", "postfach", "jederzeit ...(widerrufen|abmelden|abbestellen|kündigen)", "rundbrief*"),
        strength="hint",
        hits=("Ein Newsletter über Gärten.", "Abbestellen? Jederzeit widerrufen."),
        misses=("Der Brief kam nie an.", "Die Post macht Gewinn."),
    ),
    Rule(
        "de.newsletter.form_word",
        "newsletter",
        phrases=(
            "(vorname|nachname|name|anrede|eintragen|anmelden|absenden|e-mail|pflichtfeld|pflichtfelder|ihre e-mail|"
            "deine e-mail)",
            "(frau|herr|divers|keine angabe)",
            "(zur|jetzt zur|hier zur) (anmeldung|registrierung|newsletter-anmeldung)",
        ),
        strength="likely",
        max_chars=30,
        hits=("Vorname*", "Zur Anmeldung"),
        misses=("Name und Anschrift fehlten.", "Frau Kern schweigt."),
    ),
    Rule(
        "de.newsletter.pitch",
        "newsletter",
        at="any",
        phrases=(
            "(abonnieren sie|abonniere) ... newsletter (von|über|der|des|unserer|zum|zur|mit|aus)",
            "(tragen sie sich|trage dich|trag dich) ...(verteiler|mailingliste|liste) ein",
            "(unser|unserem|mein) ...newsletter* ...in (ihr|dein|ihrem|deinem) (postfach|e-mail-postfach|mailfach|"
            "inbox)",
            "(unser|unseren|mein|meinen) ...newsletter* ...(hier abonnieren|kostenlos abonnieren|abonnieren können)",
            "(danke|vielen dank), dass (sie sich|du dich) ...(angemeldet|registriert|eingetragen) ",
            "(wir haben ihnen|wir haben dir|sie bekommen|sie erhalten|du bekommst|du erhältst) ...(bestätigungsmail|"
            "bestätigungslink|eine e-mail von uns|eine mail von uns)",
            "(ihre|deine) anmeldung (war erfolgreich|konnte nicht|ist fehlgeschlagen)",
            "(ich möchte|ja, ich möchte|ja, ich will) ...(briefing|newsletter*|rundbrief|neuigkeiten|"
            "angebote) ...(erhalten|bekommen|einverstanden)",
            "(lust|appetit|neugierig) auf ... newsletter",
        ),
        max_chars=260,
        hits=(
            "Abonnieren Sie den Hafenbrief, den täglichen Newsletter der Redaktion.",
            "Tragen Sie sich hier in unseren Verteiler ein.",
            "Ja, ich möchte den Newsletter per E-Mail erhalten.",
        ),
        misses=(
            "Abonnieren Sie keinen Newsletter, rät der Psychologe.",
            "Die Stadt trägt sich mit dem Gedanken, einen Newsletter einzuführen.",
        ),
    ),
    # paywall
    Rule(
        "de.paywall.already",
        "paywall",
        at="start",
        phrases=(
            "[sie sind|du bist] (bereits|schon) (abonnent|abonnentin|abonnent:in|abonnent/in|abonnent*in|"
            "plus-abonnent|digital-abonnent|registriert|kunde|digitalabonnent|leser|mitglied)?",
            "(sie sind|du bist) (bereits|schon) (abonnent|abonnentin|abonnent:in|registriert|kunde|digitalabonnent|"
            "mitglied|plus-nutzer)",
            "(haben sie|hast du|sie haben|du hast) (bereits|schon) (ein abo|ein konto|ein digitalabo|ein abonnement|"
            "ein benutzerkonto|ein nutzerkonto|einen account)",
            "(noch kein|noch keinen|sie haben noch kein|du hast noch kein) (abo|konto|abonnent|abonnement|zugang|"
            "plus-abo|benutzerkonto)",
            "(schon|bereits) (abonniert|ein abo|ein konto|einen zugang|plus-mitglied|angemeldet)?",
            "(noch nicht|noch kein|noch keine) (registriert|abonniert|abonnent|abonnentin|mitglied)?",
            "ja. ich (bin abonnent|benötige ein abo|habe bereits)",
        ),
        max_chars=170,
        hits=(
            "Bereits Abonnent? Hier einloggen",
            "Sie haben bereits ein Abo? Dann melden Sie sich an.",
            "Schon registriert?",
            "Noch kein Abo?",
        ),
        misses=(
            "Bereits als Abonnent klagte er.",
            "Haben Sie schon einen Zugang zum Meer gesehen?",
            "Schon ein Abo kostet mehr als früher.",
        ),
    ),
    Rule(
        "de.paywall.read_on_button",
        "paywall",
        phrases=(
            "(jetzt|hier|sofort|gleich) (weiterlesen|freischalten|testen|abonnieren|lesen|abo sichern|abo testen|"
            "gratis testen|kostenlos testen|kostenlos weiterlesen|mehr erfahren)",
            "[jetzt|hier] [plus|digital] (abonnieren|abo abschließen|abo bestellen|abo sichern|abo testen|"
            "abo auswählen|angebot auswählen|zugang sichern)",
            "(artikel|diesen artikel|text|beitrag) (freischalten|jetzt freischalten|jetzt lesen|weiterlesen|"
            "kostenlos lesen|kaufen|einzeln kaufen|komplett lesen)",
            "(weiterlesen|jetzt weiterlesen|sofort weiterlesen|lesen sie weiter|lies weiter) (mit|für|ab|als|"
            "im) [ihrem|deinem|dem] (plus|digitalabo|probeabo|abo|plus-abo|probemonat|abonnent|abonnentin|euro|"
            "premium)",
            "(anmelden|einloggen|registrieren|kostenlos registrieren) und weiterlesen",
            "(monatlich|jederzeit|flexibel|täglich|wöchentlich) kündbar",
            "(zu den|alle|zum|zu unseren) (abo-angeboten|angeboten|abos|abo-angebote|abonnements|abo-shop|aboshop|"
            "abo-modelle)",
            "(alle|unsere) (angebote|abo-angebote|abo-modelle) (im überblick|ansehen|anzeigen|vergleichen|entdecken)",
            "# (monat|monate|wochen|tage) (gratis|kostenlos) [testen|lesen|probelesen]",
            "(einen monat|vier wochen|den ersten monat|erster monat|zwei wochen) (gratis|kostenlos) [testen|lesen|"
            "probelesen]",
            "# (monat|monate|wochen) für # (euro|€) [testen|lesen]",
            "(kostenlos|gratis|unverbindlich) (testen|probelesen|ausprobieren)",
            "(angebot|abo|zugang|plus) (wählen|auswählen|abschließen|sichern|bestellen|freischalten|kaufen)",
            "(hier|jetzt) (einloggen|anmelden)",
            "ich bin (bereits|schon) (abonnent|abonnentin|registriert|abonnent:in)",
            "das war die leseprobe",
            "(jetzt|hier|gratis|kostenlos) [gratis|kostenlos|unverbindlich] (ausprobieren|kennenlernen|probelesen|"
            "probieren)",
            "(ende der leseprobe|ende der vorschau)",
            "(plus-artikel|abo-artikel|nur für abonnenten|exklusiv für abonnenten|für abonnenten|premium-artikel|"
            "bezahlartikel|bezahlinhalt|abo exklusiv|exklusiver inhalt)",
            "(abonnieren|abonnent werden|mitglied werden und weiterlesen)",
        ),
        max_chars=80,
        hits=(
            "Jetzt weiterlesen",
            "Artikel freischalten",
            "Monatlich kündbar",
            "Anmelden und weiterlesen",
            "1 Monat gratis testen",
            "Plus-Artikel",
        ),
        misses=(
            "Jetzt lesen Kinder wieder mehr.",
            "Monatlich kündbar ist der Vertrag nicht, wie das Gericht entschied.",
            "Abonnieren will ihn keiner.",
        ),
    ),
    Rule(
        "de.paywall.to_read_on",
        "paywall",
        at="any",
        phrases=(
            "um weiterzulesen, (müssen|brauchen|benötigen|melden|loggen|schließen|registrieren|testen|bitte) ",
            "um (weiterzulesen|diesen artikel|den artikel|den ganzen artikel|den vollständigen artikel|"
            "den kompletten artikel|diesen text|den ganzen text|diesen inhalt|diesen beitrag|den ganzen beitrag|"
            "alles) ...(anmelden|registrieren|einloggen|abo*|abonnement|freischalten|abschließen|zugang)",
            "(diesen|den ganzen|den kompletten|den vollständigen) (artikel|text|beitrag|inhalt) ...(lesen sie|"
            "können sie|kannst du|lesen|liest du) (nur|exklusiv|mit|als|im) ...(abo*|plus*|premium*|digital*)",
            "(wollen sie|möchten sie|willst du|möchtest du) [gerne] weiterlesen? (testen|jetzt|dann|registrieren|"
            "melden|mit|hier|einfach|abonnieren|schließen)",
            "(wollen sie|möchten sie|willst du|möchtest du) (weiterlesen|diesen artikel|den ganzen artikel|"
            "mehr lesen|diesen text|alles lesen) ...(abo*|registrier*|anmelden|plus|jetzt|testen)",
            "(weiterlesen|lesen sie weiter|lies weiter) (mit|im) (unserem|einem|dem|ihrem|deinem) ...(abo*|digital*|"
            "plus*|probe*|premium*)",
            "(mit einem|mit unserem|mit dem|mit deinem|mit ihrem) ...(abo|digitalabo|plus-abo|probeabo|digital-abo|"
            "abonnement) ...(lesen sie|haben sie|erhalten sie|bekommen sie|können sie|liest du|hast du|"
            "unterstützen sie|unterstützt du)",
            "(wählen sie|wähle) (ihren zugang|deinen zugang|ihr passendes abo|dein passendes abo|ihr angebot) ",
            "(schließen sie|schließe|testen sie|teste|sichern sie sich|sichere dir|holen sie sich|hol dir) ...(abo|"
            "digitalabo|probeabo|probe-abo|digital-abo|plus-abo|plus-zugang|abonnement) (ab|jetzt|und|für|kostenlos|"
            "gratis)",
            "(bitte|dann) (loggen sie sich|logge dich|melden sie sich|melde dich) ...(weiterzulesen|weiterlesen|"
            "um diesen|um den)",
        ),
        max_chars=300,
        hits=(
            "Um weiterzulesen, müssen Sie sich anmelden.",
            "Mit einem Abo lesen Sie alle Artikel ohne Einschränkung.",
            "Schließen Sie jetzt ein Probeabo ab und lesen Sie sofort weiter.",
            "Möchten Sie weiterlesen? Testen Sie unser Abo.",
        ),
        misses=(
            "Um den Artikel entbrannte ein Streit.",
            "Mit einem Abo der Bahn fährt sie täglich nach Kiel.",
            "Möchten Sie weiterlesen, fragte der Richter den Anwalt.",
        ),
    ),
    Rule(
        "de.paywall.for_subscribers",
        "paywall",
        at="any",
        phrases=(
            "(dieser|der|dieses|dieser exklusive) (artikel|text|beitrag|inhalt|interview|plus-artikel|"
            "premium-artikel) (ist|steht|liegt|gehört) ...(nur für|exklusiv für|ausschließlich für|exklusive|"
            "hinter unserer|hinter der bezahl) ...(abonnent*|abo*|mitglied*|plus-*|registrierte*|leser*|"
            "bezahlschranke|kunden)",
            "(dieser|der) (artikel|text|beitrag|inhalt) ist (exklusiv|kostenpflichtig|nur mit abo|plus|"
            "teil unseres abos|für abonnenten)",
            "(nur|exklusiv|ausschließlich) für (unsere abonnent*|abonnenten lesbar|abonnenten verfügbar|"
            "abonnent:innen|abonnent*innen|plus-abonnenten|digital-abonnenten|plus-mitglieder)",
            "(sie haben|du hast) ...(kostenlosen|freien|gratis|kostenfreien) (artikel|texte|beiträge) ...(gelesen|"
            "aufgebraucht|erreicht|verbraucht)",
            "(sie haben|du hast) noch # (kostenlose|freie|gratis) (artikel|texte)",
            "(der|den) (ganze|vollständige|komplette|vollständigen|ganzen|kompletten) (artikel|text|"
            "beitrag) ...(abonnent*|mit abo|im abo|nach anmeldung|nach registrierung|registrierte*)",
            "(lesen sie|lies) (diesen|den ganzen|den vollständigen|alle|diesen und alle|jetzt diesen) (artikel|texte|"
            "plus-artikel|inhalte|text|weiteren artikel) ...(abo*|plus*|kostenlos*|gratis|euro|€|testen)",
        ),
        max_chars=300,
        hits=(
            "Dieser Artikel ist nur für Abonnenten zugänglich.",
            "Sie haben Ihre drei kostenlosen Artikel in diesem Monat gelesen.",
            "Den ganzen Text lesen registrierte Nutzer kostenlos.",
        ),
        misses=("Der Artikel ist nur drei Zeilen lang.", "Der Garten ist nur für Mitglieder geöffnet."),
    ),
    Rule(
        "de.paywall.offer",
        "paywall",
        at="start",
        phrases=(
            "exklusiv für (mitglieder|abonnent*|unsere abonnent*|plus-*|registrierte) ",
            "(testen sie|teste|probieren sie|lesen sie|lies|jetzt) ...(gratis|kostenlos|probeabo|probemonat|"
            "digitalabo) ",
            "(testen sie|teste|probieren sie|lesen sie|lies|jetzt) [uns|plus|jetzt] # (wochen|monat|monate|tage) ",
            "(danach|anschließend|im anschluss) [nur|für|zum preis von] # (euro|€)",
            "(nur|schon ab|ab|für nur|jetzt für|jetzt ab|für) # (€|euro) (pro|im|/|die|je|monatlich|mtl)",
            "# (€|euro) (pro|im|/) (monat|woche|jahr)",
            "(unbegrenzter|voller|uneingeschränkter|sofortiger|freier) zugang (zu|auf)",
            "(alle|sämtliche) (artikel|inhalte|plus-artikel|plus-inhalte|texte) (auf|und|im|in|lesen|der|von|frei) ",
            "(inklusive|inkl.|mit) (e-paper|epaper|app|aller plus-artikel)",
            "(jetzt|hier) (abonnieren|freischalten|weiterlesen|registrieren)",
            "(mehr lesen|weiterlesen) mit ",
            "(ihre|deine) vorteile (als|mit|im|auf)",
            "als (abonnent|abonnentin|plus-abonnent|abonnent:in) (lesen|haben|erhalten|bekommen|können) sie",
            "(sie wollen|du willst|lust auf) mehr (lesen|davon|erfahren|von uns)",
        ),
        strength="likely",
        max_chars=240,
        hits=(
            "Testen Sie 4 Wochen gratis und lesen Sie alle Texte.",
            "Danach nur 9,99 Euro im Monat, jederzeit kündbar.",
            "Als Abonnent lesen Sie mehr.",
            "Unbegrenzter Zugang zu allen Inhalten",
        ),
        misses=("Danach wurde es still.", "Die Karte kostet 49 Euro im Monat, heißt es.", "Vorteile sieht er nicht."),
    ),
    Rule(
        "de.paywall.word",
        "paywall",
        at="any",
        phrases=(
            "(digitalabo|probeabo|plus-abo|digital-abo|probe-abo|jahresabo|monatsabo)",
            "(monatlich|jederzeit|flexibel) kündbar",
            "# (€|euro)(/| im | pro )(monat|woche)",
            "(weiterlesen|weiterzulesen)",
            "(abonnent|abonnentin|abonnent:in|abonnent:innen|abonnenten)",
            "(freischalten|probelesen|einloggen)",
        ),
        strength="hint",
        max_chars=300,
        hits=("Digitalabo für 2 Euro pro Woche", "Hier einloggen"),
        misses=("Er las weiter.", "Das Theater wirbt um Gäste."),
    ),
    Rule(
        "de.paywall.reader_offer",
        "paywall",
        at="start",
        phrases=(
            "(sie möchten|du möchtest|sie wollen|du willst) (den ganzen artikel|diesen artikel|den artikel|"
            "diesen text|den ganzen text|weiterlesen|mehr lesen) ",
            "(ihr|dein) (abo|probeabo|zugang|abonnement) (ist abgelaufen|läuft|wurde|endet|ist nicht)",
            "(dieser|der) (inhalt|artikel|text) ist ...(abonnent*|mitgliedern) vorbehalten",
            "(dieser|der) (artikel|text|beitrag|inhalt) gehört zu (unserem|unseren|den) (plus*|premium*|exklusiv*|"
            "abo*|bezahl*)",
            "(als|weil sie) (abonnent|abonnentin|abonnent sind) ...artikel ...verschenken",
            "(probemonat|probeabo|testmonat|gratismonat|schnupperabo) (starten|sichern|beginnen|bestellen|testen|"
            "aktivieren)",
            "(tagespass|wochenpass|monatspass|monatsabo|jahresabo|digitalpass|webabo): ",
            "(tagespass|wochenpass|monatspass|monatsabo|jahresabo|digitalpass|webabo) # ",
            "(monatlich|jederzeit|flexibel) kündbar, ",
            "(mit werbung|werbefrei) (lesen|weiterlesen|nutzen) (oder|und|mit|im|für) ",
            "(diesen artikel|artikel) verschenken",
        ),
        max_chars=180,
        hits=(
            "Ihr Abo ist abgelaufen.",
            "Probemonat starten",
            "Tagespass 2,50 €",
            "Dieser Text gehört zu unserem Plus-Angebot.",
        ),
        misses=(
            "Ihr Abo fürs Theater verschenkte sie.",
            "Dieser Text gehört zu den schönsten der Romantik.",
            "Der Tagespass der Bergbahn wird teurer.",
        ),
    ),
    # donation
    Rule(
        "de.donation.support_us",
        "donation",
        at="start",
        phrases=(
            "(unterstützen sie|unterstütze|unterstützt|unterstütz|stärken sie|fördern sie|fördere|stärke|"
            "finanzieren sie) [jetzt|bitte|auch|doch] (unsere arbeit|unseren|unser|unabhängigen journalismus|"
            "unseren journalismus|freien journalismus|unsere redaktion|unabhängige|mich auf|uns auf|uns mit einer|"
            "uns mit einem|uns mit ihrer|uns mit deiner|uns bei|uns dabei|uns über|uns per|uns jetzt|uns und|"
            "uns durch|dieses projekt|das projekt|diese seite|diesen blog|meine arbeit|kritischen journalismus|"
            "lokaljournalismus|gemeinnützigen)",
            "(unterstützen sie|unterstütze|unterstützt|unterstütz) (unsere arbeit|unseren journalismus|diesen blog|"
            "unser projekt|unsere redaktion)",
            "(spenden sie|spende|spendet) (jetzt und|jetzt für|jetzt einmalig|jetzt per|uns|für unsere|hier|bitte|"
            "per paypal|an uns|für unabhängigen|für freien|einmalig|monatlich)",
            "(werden sie|werde|werdet) [jetzt|auch|noch heute] [ein] (mitglied|fördermitglied|unterstützer|"
            "unterstützerin|förderer|unterstützer:in) (und|bei|von|auf|im)",
            "(laden sie|lade|ladet|spendieren sie|spendier|spendiere) (uns|mich|mir) ...kaffee",
        ),
        max_chars=240,
        hits=(
            "Unterstützen Sie unsere Arbeit mit einem kleinen Betrag.",
            "Spenden Sie jetzt für unabhängigen Journalismus!",
            "Werde Mitglied bei Kiezblatt",
            "Unterstütze uns auf Steady",
        ),
        misses=(
            "Unterstützen Sie Ihr Kind beim Lernen, rät die Lehrerin.",
            "Spenden Sie Blut, bittet das Rote Kreuz.",
            "Unterstützt wird sie von der Opposition.",
        ),
    ),
    Rule(
        "de.donation.button",
        "donation",
        phrases=(
            "(jetzt|hier|online|gleich|heute|einmalig|monatlich|regelmäßig) [online|einmalig|monatlich] (spenden|"
            "unterstützen|mitglied werden|fördern|helfen)",
            "(jetzt|hier) (eine spende|unterstützer|unterstützerin|fördermitglied|fördermitglied*) [werden|senden]",
            "(spenden|spende|mitglied werden|fördermitglied werden|unterstützer werden|unterstützerin werden|"
            "förderer werden|mitmachen und spenden|per paypal spenden|mit paypal spenden|spenden via paypal|"
            "spenden mit paypal)",
            "ich (möchte|will) (spenden|unterstützen|helfen|mitglied werden|etwas geben|beitragen)",
            "ja, ich (möchte|will|bin dabei|spende|unterstütze|helfe) [unterstützen|spenden|helfen|mitglied werden]",
            "# (euro|€) (spenden|monatlich|einmalig|im monat)",
        ),
        max_chars=60,
        strength="likely",
        hits=("Jetzt spenden", "Mitglied werden", "Ja, ich will spenden", "5 Euro monatlich"),
        misses=("Spenden wollte er nichts.", "Mitglied werden kann jeder Bauer."),
    ),
    Rule(
        "de.donation.button_sure",
        "donation",
        phrases=(
            "(jetzt|hier|online) (spenden|unterstützen)",
            "(unterstützen sie|unterstütze) uns",
            "(per|mit|via) paypal spenden",
            "ja, ich (möchte|will) (spenden|unterstützen)",
            "(jetzt|hier) mitglied werden",
            "(werden sie|werde) [jetzt] (mitglied|fördermitglied)",
        ),
        max_chars=50,
        hits=("Jetzt spenden!", "→ Unterstützen Sie uns"),
        misses=("Jetzt spenden viele Firmen.", "Unterstützen Sie uns, rief sie."),
    ),
    Rule(
        "de.donation.account",
        "donation",
        at="any",
        phrases=(
            "(spendenkonto|bankverbindung|empfänger|kontoinhaber|verwendungszweck): ",
            "iban: de#",
            "iban: (de|at|ch)",
            "(per|über|via) (paypal|steady|patreon|banküberweisung|dauerauftrag) (unterstützen|spenden|an uns)",
            "(auf|über|bei|via) (steady|patreon|ko-fi|buymeacoffee|startnext)",
            "paypal.me/",
        ),
        strength="likely",
        max_chars=240,
        hits=("IBAN: DE00 1234 0000 0000 12", "Unterstützt uns auf Steady!", "Verwendungszweck: Recherche"),
        misses=("Er gab ihr die Bankverbindung.", "Das Steady-Cam-Bild wackelt."),
    ),
    Rule(
        "de.donation.appeal",
        "donation",
        at="any",
        phrases=(
            "(hat ihnen|hat dir|gefällt ihnen|gefällt dir|hat euch|gefällt euch) (der artikel|dieser artikel|"
            "dieser text|dieser beitrag|unsere arbeit|der text|was sie lesen|was du liest|was wir tun|"
            "unser journalismus) ...(unterstütz*|spend*|mitglied|kaffee)",
            "(dein|ihr|euer) (beitrag|geld) (hilft|ermöglicht|sichert|trägt|macht) (uns|unsere|dabei|unabhängigen|"
            "es uns)",
            "(mit ihrer|mit deiner|mit eurer|dank ihrer|dank deiner|durch ihre|durch deine) (spende|unterstützung|"
            "hilfe|mitgliedschaft) (können wir|ermöglichen sie|ermöglichst du|sichern sie|sicherst du|helfen sie|"
            "hilfst du|tragen sie|finanzieren wir|bleiben wir|unterstützen sie|unterstützt du)",
            "(ihre|deine|eure|jede) (spende|unterstützung|mitgliedschaft|hilfe) (hilft|ermöglicht|sichert|macht|"
            "zählt|trägt) (uns|unsere|es uns|unabhängigen|möglich|dazu|!)",
            "(wir sind|wir finanzieren uns|unsere arbeit ist|unsere redaktion ist|"
            "unser magazin ist) ...(spendenfinanziert|werbefrei|aus spenden|durch spenden|leserfinanziert|"
            "von spenden)",
            "wir (sind|bleiben) (auf ihre|auf deine|auf eure) (unterstützung|spenden|spende|hilfe|mithilfe) angewiesen",
            "(ohne|keine) paywall ...(spend*|unterstütz*|mitglied*|leser*)",
            "(guter|unabhängiger|kritischer|freier|gemeinnütziger) journalismus (kostet|braucht|ist nicht) ...(geld|"
            "zeit|unterstützung|sie|dich|umsonst|spende*)",
            "(helfen sie uns|hilf uns|helft uns|helfen sie uns,|hilf uns,|helft uns,) (damit|unabhängig|weiter|dabei|"
            "mit einer spende|mit einem beitrag|mit)",
            "(wir brauchen|wir bitten) (sie um|dich um|euch um|ihre unterstützung|deine unterstützung|"
            "eure unterstützung|deine hilfe|ihre hilfe|eure hilfe)",
            "(schon ab|bereits ab|schon mit|schon für|bereits mit) # (euro|€) (im monat|monatlich|können|"
            "unterstützen|helfen|kannst|sichern) ",
        ),
        max_chars=330,
        hits=(
            "Hat Ihnen der Artikel gefallen? Dann unterstützen Sie uns.",
            "Deine Spende hilft uns, unabhängig zu bleiben.",
            "Wir sind auf Ihre Unterstützung angewiesen.",
            "Guter Journalismus kostet Geld.",
        ),
        misses=(
            "Ihre Spende ging an das Tierheim.",
            "Hat Ihnen der Film gefallen, fragte der Moderator.",
            "Die Tafel ist auf Spenden angewiesen.",
        ),
    ),
    Rule(
        "de.donation.word",
        "donation",
        at="any",
        phrases=(
            "(spende|spenden|spendenkonto|spendenfinanziert|gemeinnützig|fördermitglied|leserfinanziert)",
            "(unterstützer|unterstützerinnen|unterstützer:innen)",
            "(ihre|deine|eure) (unterstützung|spende|hilfe|mitgliedschaft)",
            "unabhängige* journalismus",
        ),
        strength="hint",
        max_chars=330,
        hits=("Das Magazin ist spendenfinanziert.", "Eure Hilfe zählt."),
        misses=("Das Licht ging aus.", "Hilfe kam spät."),
    ),
    Rule(
        "de.donation.prose",
        "donation",
        at="any",
        phrases=(
            "(wenn auch sie|wenn auch du|wenn sie|wenn du|wer) (uns|unsere arbeit|unseren journalismus) ...(euro|"
            "franken|spende*|beitrag) ...(helfen|hilft|hilfst|unterstütz*|fördern|geben)",
            "(sie können|du kannst|ihr könnt) (uns|unsere arbeit|unser projekt|unseren blog) ...(dauerauftrag|"
            "spende*|paypal|steady|mitgliedschaft|unterstützen)",
            "(unterstützen sie|unterstütze) (diese arbeit|diese recherche|dieses magazin|diesen podcast|"
            "dieses angebot)",
            "(hat dir|hat ihnen) (der|dieser) (artikel|beitrag|text) (geholfen|weitergeholfen|"
            "gefallen)? dann (spendier*|spende*|unterstütz*|lade*|gib|geben)",
            "(ihre|deine) (spende|zuwendung) (können sie|kannst du|ist) ...(steuer*|absetz*)",
            "werde* teil (unserer genossenschaft|unserer community|unseres magazins|unserer unterstützer*|von uns)",
            "(spende|spenden) (per|mit|via|über) (paypal|überweisung|bankeinzug|lastschrift)",
            "(jeder betrag|jeder euro|jeder franken) (zählt|hilft|hilft uns)",
        ),
        max_chars=330,
        strength="likely",
        hits=(
            "Wenn Sie uns mit fünf Euro im Monat helfen, bleibt die Seite frei.",
            "Sie können unsere Arbeit per Dauerauftrag unterstützen.",
            "Spenden per PayPal",
        ),
        misses=(
            "Wer uns kennt, weiß, dass wir helfen.",
            "Die Spende ist steuerfrei.",
            "Werde Teil meiner Welt, sang sie.",
        ),
    ),
    # related
    Rule(
        "de.related.colon",
        "related",
        at="start",
        phrases=(
            "(lesen sie|lies|lest|hören sie|sehen sie) [hierzu|dazu|mehr] (auch|mehr|hier|hierzu|dazu|jetzt|weiter|"
            "außerdem|im archiv|mehr dazu|mehr zum thema|dazu auch|auch dazu|hierzu auch|auch hier|"
            "auch unseren kommentar|das interview):",
            "[mehr|lesen sie mehr] zum thema:",
            "(auch interessant|auch spannend|auch lesenswert|passend dazu|mehr dazu|mehr hierzu|mehr lesen|"
            "weiterlesen|zum weiterlesen|lesetipp|lese-tipp|lesetipps|unser lesetipp|siehe auch|vgl. auch|"
            "interner link|das könnte sie auch interessieren|das könnte dich auch interessieren|aus dem archiv|"
            "dazu auch|hintergrund dazu|zum hintergrund|hier weiterlesen|mehr aus der serie|bisher in der serie|"
            "zuletzt erschienen|top-thema|mehr infos|rückblick|die besten|mehr aus|weitere infos|weitere artikel|"
            "weitere texte|video-tipp|liveblog):",
            "(kommentar|interview|analyse|hintergrund|reportage|porträt|faq|grafik|überblick|chronik|newsblog|"
            "dossier|video|podcast) (zum thema|dazu):",
        ),
        max_chars=220,
        hits=(
            "Lesen Sie auch: So wird der Sommer",
            "Mehr zum Thema: Der Streit um die Brücke",
            "LESETIPP: Wer zahlt?",
            "Auch interessant: Zehn Seen",
        ),
        misses=("Lesen Sie auch das Kleingedruckte.", "Zum Thema Geld: Er schweigt.", "Er las auch: Romane, Krimis."),
    ),
    Rule(
        "de.related.capital",
        "related",
        at="start",
        pattern=r"(?:(?-i:LESEN SIE AUCH|MEHR ZUM THEMA|MEHR DAZU|AUCH INTERESSANT|SIEHE AUCH|LESETIPP|LIES AUCH)\b|"
        r"(?:mehr zum thema|auch interessant|auch spannend|lesetipp|siehe auch|mehr dazu|mehr aus dem ressort) ?[|"
        r">→»\"-] ?(?-i:\p{Lu}))",
        needs=(
            "lesen sie auch",
            "lies auch",
            "mehr zum thema",
            "mehr dazu",
            "auch interessant",
            "auch spannend",
            "siehe auch",
            "lesetipp",
            "mehr aus dem ressort",
        ),
        max_chars=200,
        hits=("LESEN SIE AUCH Neue Brücke verbindet Stadtteile", "Mehr zum Thema → Der lange Streit"),
        misses=("Lesen Sie auch den Beipackzettel.", "Mehr zum Thema sagte der Minister nicht."),
    ),
    Rule(
        "de.related.read_also",
        "related",
        at="start",
        phrases=(
            "(lesen sie|lies|lest) (hierzu|dazu) (auch|mehr|unser*|den|das|die|einen)",
            "(lesen sie|lies|lest) (hier,|auch hier,|außerdem hier,) (wie|was|warum|mehr|alles|den|das|die|weshalb|"
            "wer|wo)",
            "(lesen sie|lies|lest) (hier|in diesem artikel|an dieser stelle|im liveblog|auf unserer) (wie|was|warum|"
            "mehr|alles|den|das|die|weiter|weitere|einen|eine|unser*)",
            "(lesen sie|lies|lest) auch (unser*|den kommentar|das interview|die analyse|die reportage|"
            "den ersten teil|die folgenden|diese artikel|diesen artikel|unsere analyse|dazu)",
            "(mehr|alles|weitere informationen|alle informationen|alle infos|weitere infos|mehr informationen|"
            "mehr infos|weitere nachrichten|mehr nachrichten|weitere berichte|alle artikel) (dazu|hierzu|zum thema|"
            "zu diesem thema|darüber) (lesen sie|finden sie|erfahren sie|gibt es|liest du|findest du) [auch] (hier|"
            "in unserem|im|auf unserer|in diesem)",
            "(das interview|das ganze interview|den ganzen text|die ganze geschichte|den kompletten artikel|"
            "den vollständigen artikel|den artikel|den kommentar|die reportage|die analyse|den ersten teil|"
            "den zweiten teil) (lesen sie|finden sie|liest du|findest du|gibt es|können sie) (hier|dort|im|in)",
            "(das könnte|das dürfte|dies könnte|diese artikel könnten|diese themen könnten|was) (sie|dich|"
            "euch) (auch|ebenfalls) [noch] (interessieren|interessiert):",
            "(diese artikel|diese beiträge|diese themen) könnten (sie|dich|euch) (auch|ebenfalls) interessieren",
            "(sie könnten|du könntest|du magst vielleicht) auch (an|interess*|diese)",
            "(hier geht es|hier geht's|hier gehts|hier kommen sie|hier gelangen sie) (zum|zur|zu den|zu unserem|"
            "zu unserer|zu weiteren) (artikel*|interview*|liveblog|ticker|liveticker|übersicht|podcast*|newsletter*|"
            "video|bildergalerie|fotostrecke|kommentar|beitrag|beiträgen|text*|dossier|themenseite|abstimmung|"
            "umfrage|anmeldung|abo*|teil|folge*|serie|special|mediathek|shop|app)",
            "(hier finden sie|hier findest du|hier findet ihr|hier lesen sie) (alle|mehr|weitere|den|unsere|"
            "eine übersicht|alles|das|die|das ganze) ...(artikel*|beiträge*|texte*|folge*|thema|nachrichten zum|"
            "nachrichten zu|infos|liveblog|überblick|serie|dossier)",
            "(weitere|mehr|alle) (artikel|texte|beiträge|nachrichten|meldungen|news|geschichten|kolumnen|"
            "folgen) (zum thema|aus der reihe|aus der serie|aus dem ressort|aus der region|der autorin|des autors|"
            "von diesem autor|dieser serie|lesen sie|finden sie|gibt es|zu diesem|der serie|dieser kolumne)",
        ),
        max_chars=220,
        hits=(
            "Lesen Sie hier, wie es zum Streit kam.",
            "Lesen Sie dazu auch unseren Kommentar",
            "Mehr dazu lesen Sie hier.",
            "Das Interview lesen Sie hier in voller Länge.",
            "Hier geht es zur Übersicht aller Ergebnisse",
            "Weitere Artikel zum Thema",
        ),
        misses=(
            "Lesen Sie gern? Dann sind Sie in Lüne richtig.",
            "Mehr dazu wollte der Minister nicht sagen.",
            "Das könnte Folgen haben.",
            "Weitere Artikel will er nicht schreiben.",
        ),
    ),
    Rule(
        "de.related.heading",
        "related",
        phrases=(
            "(mehr|alles) zum thema",
            "(mehr|weiteres|weitere themen|mehr themen|mehr artikel|mehr nachrichten|mehr news|neues|aktuelles) (aus|"
            "zu|von|aus dem ressort|aus der rubrik) (diesem ressort|der region|dem ressort|diesem thema|der rubrik|"
            "dieser rubrik|politik|wirtschaft|kultur|sport|panorama|deutschland|lokales|diesem autor|der serie|"
            "der redaktion)",
            "(ähnliche|verwandte|weitere|aktuelle|neueste|beliebte|verknüpfte|empfohlene|weiterführende|passende|"
            "andere|top|neue) (artikel|beiträge|themen|meldungen|news|nachrichten|posts|links|videos|texte|inhalte|"
            "rezepte|geschichten)",
            "(auch interessant|auch lesenswert|auch spannend|das könnte sie auch interessieren|"
            "das könnte dich auch interessieren|das könnte sie interessieren|das interessiert andere leser|"
            "das könnte euch auch interessieren|könnte dich auch interessieren)",
            "(meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|meistgelesene|"
            "die meistgelesenen artikel|meistkommentiert|meistgeteilt|meistgeklickt|beliebteste artikel|beliebt|"
            "trending)",
            "(lesen sie auch|lies auch|siehe auch|mehr dazu|mehr lesen|zum weiterlesen|hier weiterlesen|"
            "lesen sie mehr|weiterlesen|lesetipps|leseempfehlung|leseempfehlungen|lese-tipps|unsere leseempfehlungen|"
            "passend zum thema|mehr hierzu|zum thema)",
            "(vorheriger|nächster|voriger) (artikel|beitrag)",
            "(alle artikel|alle teile|alle folgen|alle beiträge|weitere teile|bisherige teile) (der serie|"
            "dieser serie|der reihe|im überblick|zum thema|anzeigen|ansehen)",
            "(zum|zur|den ganzen|ganzen|den|vollständigen|kompletten) (artikel|beitrag|interview|originalartikel|"
            "liveblog|dossier|special|themenseite|serie|ratgeber) [lesen]",
            "(unsere|redaktionelle) (empfehlungen|empfehlung|leseempfehlungen|lesetipps)",
            "(empfehlungen der redaktion|empfohlen von der redaktion|von der redaktion empfohlen|aus der redaktion|"
            "tipps der redaktion|die redaktion empfiehlt|artikel-empfehlungen|lesen sie jetzt|heute empfehlen wir)",
            "(neueste|aktuellste|jüngste) (beiträge|artikel|kommentare|nachrichten|meldungen)",
            "(andere leser|andere nutzer|leser) (interessierten sich auch für|lasen auch|interessiert auch|"
            "lesen gerade)",
        ),
        max_chars=70,
        hits=(
            "Mehr zum Thema",
            "Ähnliche Artikel",
            "Meistgelesen",
            "Nächster Artikel",
            "Empfehlungen der Redaktion",
            "Das könnte Sie auch interessieren:",
        ),
        misses=(
            "Mehr zum Thema sagte er nicht.",
            "Ähnliche Artikel verkauft auch die Konkurrenz.",
            "Meistgelesen war 1920 der Stadtanzeiger.",
        ),
    ),
    Rule(
        "de.related.soft",
        "related",
        at="start",
        phrases=(
            "(lesen sie|lies|lest) (auch|hier|mehr|weiter|jetzt|hierzu|dazu|außerdem|im) ",
            "(hören sie|sehen sie|schauen sie) (auch|hier|dazu|im video)",
            "siehe (auch|dazu|hierzu) ",
            "mehr (dazu|hierzu|darüber|infos|informationen) ...hier",
            "(mehr|weitere nachrichten|neues|nachrichten|aktuelles) (aus|über) ",
            "(im video|im podcast|in der bildergalerie|im liveblog|in bildern):",
            "(zum thema|thema|hintergrund|dossier|serie|themenschwerpunkt|schwerpunkt|rubrik|themenseite) ...:",
            "(teil|folge) #: ",
        ),
        strength="likely",
        max_chars=170,
        hits=("Lesen Sie auch das Porträt der neuen Intendantin", "Mehr Infos finden Sie hier", "Mehr aus Lüne"),
        misses=("Er liest auch mehr als früher.", "Siehe da, der Regen kam.", "Aktuell steht der Pegel hoch."),
    ),
    Rule(
        "de.related.soft_heading",
        "related",
        phrases=(
            "(lesetipp|im fokus|top-themen|topthemen|aktuell|aktuelles|jetzt lesen|themen|hintergrund|dossier|"
            "weitere|mehr|mehr davon|thema|schlagzeilen|neu|neueste|videos|empfehlungen|verwandt|verwandtes|links)",
            "(nicht verpassen|die wichtigsten themen|das beste aus|highlights|top news|top-news|tagesthemen|"
            "unsere themen|die themen des tages)",
        ),
        strength="likely",
        max_chars=40,
        hits=("Lesetipp", "Top-Themen", "Nicht verpassen!"),
        misses=("Themen gibt es genug.", "Hintergrund der Tat ist Eifersucht."),
    ),
    Rule(
        "de.related.series_and_teaser",
        "related",
        at="start",
        phrases=(
            "(vorheriger|nächster|voriger|nächste|vorherige) (beitrag|artikel|folge|rezept|meldung):",
            "(weitere|mehr|alle) (meldungen|nachrichten|ergebnisse|berichte|texte|rezepte|tipps|"
            "infos) ...(lesen sie hier|finden sie hier|gibt es hier|finden sie in unserem|finden sie auf unserer|"
            "finden sie unter)",
            "(das könnte|das dürfte|das wird) (ihnen|dir|euch) auch gefallen",
            "empfohlen von (unserer|der) redaktion",
            "(der kommentar|das interview|die analyse|das porträt|die reportage) (dazu|zum thema):",
            "(liveticker|newsticker|ticker|newsblog|liveblog|chronologie) (zum nachlesen|zum nachhören|hier):",
            "(alle entwicklungen|alle news|alle nachrichten|alle meldungen|das wichtigste) (im|"
            "in unserem) ...(ticker|liveblog|newsblog|newsticker)",
            "(bereits erschienen|bisher erschienen|zuvor erschienen|in dieser serie erschienen|mehr aus dieser serie|"
            "aus unserem archiv|passt dazu|passend zum artikel|mehr von uns)",
        ),
        max_chars=170,
        strength="likely",
        hits=("Nächster Beitrag: Der lange Weg", "Weitere Meldungen lesen Sie hier.", "Bisher erschienen: Teil eins"),
        misses=("Nächster Halt: Lüne.", "Weitere Meldungen gab es nicht.", "Das dürfte euch nicht gefallen, sagte er."),
    ),
    # share
    Rule(
        "de.share.button",
        "share",
        phrases=(
            "[diesen|den|jetzt] (artikel|beitrag|text|news|inhalt|rezept|seite|video|meldung|story) (teilen|"
            "jetzt teilen|empfehlen|weiterempfehlen|verschicken|versenden|drucken|merken|speichern|ausdrucken|"
            "verlinken|weiterleiten)",
            "(auf|bei|per|via|über|mit) (facebook|twitter|x|whatsapp|linkedin|xing|telegram|threads|bluesky|mastodon|"
            "pinterest|reddit|e-mail|mail|flipboard|pocket|instagram|threema|signal) (teilen|versenden|verschicken|"
            "senden|empfehlen|weiterleiten|merken|posten|mitteilen|twittern|öffnen|teilen!)",
            "(teilen|posten|empfehlen|senden|versenden|verschicken) (auf|bei|per|via|über|mit) (facebook|twitter|x|"
            "whatsapp|linkedin|xing|telegram|threads|bluesky|mastodon|pinterest|reddit|e-mail|mail|freunden|"
            "social media)",
            "(link|url|artikel-link|kurzlink|artikellink) (kopieren|in die zwischenablage kopieren|kopiert|kopieren!)",
            "(link|der link) wurde [in die zwischenablage] kopiert",
            "(druckansicht|druckversion|schriftgröße|seite drucken)",
            "(jetzt|hier) teilen",
            "(artikel|beitrag) auf die merkliste [setzen]",
            "(auf die|zur|meine) merkliste [setzen|hinzufügen]",
            "(seite|artikel) (drucken|ausdrucken)",
            "(per e-mail|per mail) (teilen|versenden|weiterleiten)",
            "(als e-mail|per e-mail) (weiterempfehlen|verschicken|an freunde)",
        ),
        max_chars=60,
        hits=(
            "Artikel teilen",
            "Auf Facebook teilen",
            "Link kopieren",
            "Diesen Beitrag teilen",
            "Teilen per WhatsApp",
            "Zur Merkliste hinzufügen",
        ),
        misses=(
            "Artikel teilen viele, ohne sie zu lesen.",
            "Auf Facebook teilen Nutzer das Video.",
            "Den Text drucken wollte niemand.",
        ),
    ),
    Rule(
        "de.share.word",
        "share",
        phrases=(
            "teilen",
            "drucken",
            "merken",
            "vorlesen",
            "weitersagen",
            "twittern",
            "tweet",
            "folgen",
            "gefällt mir",
            "mailen",
            "kopieren",
        ),
        strength="likely",
        max_chars=24,
        hits=("Teilen", "» Drucken"),
        misses=("Teilen lernen.", "Er will nicht folgen."),
    ),
    Rule(
        "de.share.follow",
        "share",
        at="start",
        phrases=(
            "(folgen sie|folge|folgt|besuchen sie|besuche|liken sie|like|finden sie|abonnieren sie|abonniere) [jetzt|"
            "auch|gerne|gern] (uns|mir|unserem|unserer|unseren|der redaktion|unsere seite) [auch|jetzt|gerne|gern|"
            "doch] (auf|bei|in|kanal|whatsapp*|auch|für|in den) ",
            "(folgen sie|folge|abonnieren sie|abonniere) (unser*|dem) ...(kanal|whatsapp*|channel|telegram*|"
            "instagram*|facebook*|youtube*)",
            "[tipp:] wir sind (bei|auf|jetzt auf|auch auf|jetzt auch auf|auch bei) (whatsapp|facebook|instagram|"
            "twitter|tiktok|telegram|bluesky|mastodon|threads|youtube|x|linkedin)",
            "(unser|unseren|der|zum) (whatsapp-kanal|telegram-kanal|whatsapp-channel|instagram-kanal|facebook-kanal|"
            "youtube-kanal) (abonnieren|folgen|beitreten|von|:)",
            "[jetzt|hier] (whatsapp-kanal|telegram-kanal|whatsapp-channel|google-news|kanal) (abonnieren|folgen|"
            "beitreten)",
            "(treten sie|werde|werden sie|komm|kommen sie) ...(facebook-gruppe|whatsapp-gruppe|telegram-gruppe|"
            "telegram-kanal|whatsapp-kanal|facebook-fan|fan auf facebook)",
            "(hat ihnen|hat dir|gefällt ihnen|gefällt dir|hat euch) (der|dieser|dieses|das) (artikel|beitrag|text|"
            "rezept|video) (gefallen? dann teilen|? dann teilen|gefallen? teilen|? teilen)",
            "(teilen sie|teile|teilt) (diesen|den|unseren|diese|die) (artikel|beitrag|text|seite|geschichte|"
            "petition) (mit ihren|mit deinen|mit freunden|auf|gerne|per|doch|jetzt|in den sozialen|in ihrem|"
            "in deinem)",
            "(unsere nachrichten|die wichtigsten nachrichten|alle news|aktuelle nachrichten|news) ...(auch|"
            "direkt) (auf|per|bei) (whatsapp|telegram)",
            "(fügen sie|füge|bevorzugen sie|jetzt) ...(google als|google news|quelle bei google|bevorzugte quelle)",
        ),
        max_chars=180,
        hits=(
            "Folgen Sie uns auf Instagram und Facebook!",
            "Folge uns jetzt auf WhatsApp",
            "Tipp: Wir sind bei WhatsApp!",
            "WhatsApp-Kanal abonnieren",
            "Hat Ihnen dieser Artikel gefallen? Dann teilen Sie ihn.",
        ),
        misses=(
            "Folgen Sie dem Geld, riet der Staatsanwalt.",
            "Folge ist ein Anstieg der Mieten.",
            "Wir sind auf alles vorbereitet, sagt er.",
        ),
    ),
    Rule(
        "de.share.follow_named",
        "share",
        at="start",
        phrases=(
            "(folgen sie|folge|folgt) ... (auf|bei) (facebook|twitter|x|instagram|linkedin|tiktok|youtube|whatsapp|"
            "telegram|bluesky|threads|mastodon)",
        ),
        strength="likely",
        max_chars=130,
        hits=("Folgen Sie der Nordpost auf Instagram", "Folge Kiezblatt auf Bluesky"),
        misses=("Er folgt ihr auf Instagram.", "Die Folgen auf Facebook waren heftig."),
    ),
    Rule(
        "de.share.counter",
        "share",
        phrases=(
            "# (mal geteilt|shares|likes|aufrufe|reaktionen|gefällt mir|gefällt-mir-angaben|x geteilt|leser|"
            "interaktionen)",
            "(gefällt|gefiel) # (personen|lesern|mal|nutzern)",
            "(geteilt|gelesen|aufgerufen): # [mal]",
        ),
        max_chars=40,
        hits=("128 Likes", "34 mal geteilt"),
        misses=("128 Likes später bereute sie es.", "Drei Reaktionen gab es."),
    ),
    Rule(
        "de.share.soft",
        "share",
        at="start",
        phrases=(
            "(gefällt|gefiel) (ihnen|dir|euch) (der|dieser|das|was) ...(leiten|teilen|weiter|empfehlen|erzählen)",
            "(abonnieren sie|abonniere|folgen sie|folge) (unseren|unserem|hier unserem|jetzt unserem) ...(kanal|"
            "account|profil|feed)",
            "(jetzt|hier) (unserem|unseren) ...kanal ...(folgen|abonnieren|beitreten)",
            "(schon|bereits) #-mal geteilt",
            "(link|artikellink) in die zwischenablage",
            "(auf|bei) (whatsapp|telegram|signal) (bleiben sie|erhalten sie|lesen sie|informieren wir)",
        ),
        max_chars=150,
        strength="likely",
        hits=("Folgen Sie unserem Kanal auf Signal", "Gefällt Ihnen der Text? Dann leiten Sie ihn weiter."),
        misses=("Gefällt Ihnen der neue Platz?", "Bei WhatsApp bleiben viele aus Gewohnheit."),
    ),
    # comments
    Rule(
        "de.comments.prompt",
        "comments",
        phrases=(
            "[einen|ihren|deinen|neuen] (kommentar|leserkommentar|beitrag zur diskussion) (schreiben|verfassen|"
            "hinterlassen|abgeben|hinzufügen|abschicken|absenden|senden|veröffentlichen|posten|melden|abbrechen)",
            "(schreibe|schreib|schreiben sie|hinterlasse|hinterlassen sie|verfassen sie|hinterlass) (einen|ihren|"
            "deinen|den ersten|als erster einen) kommentar [ab]",
            "(eine|einen|ihre|deine) (antwort|bewertung) (schreiben|hinterlassen|verfassen|abgeben|abbrechen)",
            "(antworten abbrechen|antwort abbrechen|antwort schreiben|auf kommentar antworten|kommentar melden|"
            "kommentar absenden)",
            "# (kommentare|kommentar|leserkommentare|antworten|meinungen)",
            "(kommentare|diskussion|leserkommentare|kommentar):#",
            "(kommentare|diskussion|leserkommentare) \\(#\\)",
            "(alle|weitere|neueste|mehr) (kommentare|leserkommentare|antworten) [anzeigen|lesen|laden|ansehen|"
            "einblenden|ausblenden]",
            "(alle|weitere) # (kommentare|antworten) [anzeigen|lesen|laden|ansehen]",
            "(kommentare|leserkommentare|kommentarbereich|kommentar) (anzeigen|lesen|laden|einblenden|ausblenden|"
            "öffnen|schließen|geschlossen|deaktiviert|schreiben|zum artikel)",
            "(kommentare sind|die kommentare sind|die kommentarfunktion ist|der kommentarbereich ist|kommentare|"
            "die diskussion ist|die kommentarspalte ist|die debatte ist) (geschlossen|deaktiviert|"
            "derzeit geschlossen|ausgeschaltet|nicht möglich|für diesen artikel geschlossen|beendet)",
            "(keine|bisher keine|noch keine|bislang keine) kommentare [vorhanden]",
            "(jetzt|hier) (kommentieren|mitdiskutieren|mitreden|diskutieren|kommentar schreiben)",
            "(diskutieren sie|diskutiere|diskutiert|reden sie|rede) mit",
            "[diesen|den] artikel kommentieren",
            "(sie wollen mitdiskutieren|wollen sie mitdiskutieren|willst du mitdiskutieren|jetzt mitdiskutieren)?",
            "(zur|zu den) (diskussion|kommentaren|debatte|leserkommentaren)",
        ),
        max_chars=80,
        hits=(
            "Kommentar schreiben",
            "14 Kommentare",
            "Kommentare (3)",
            "Schreiben Sie einen Kommentar",
            "Bisher keine Kommentare",
            "Diskutieren Sie mit!",
        ),
        misses=(
            "Kommentar schreiben wollte keiner.",
            "Keine Kommentare, sagte die Sprecherin.",
            "Zur Diskussion stehen zwei Entwürfe.",
        ),
    ),
    Rule(
        "de.comments.label",
        "comments",
        phrases=(
            "kommentare",
            "kommentieren",
            "leserkommentare",
            "leserbriefe",
            "kommentar",
            "diskussion",
            "antworten",
            "debatte",
            "ihre meinung",
            "deine meinung",
        ),
        strength="likely",
        max_chars=30,
        hits=("Kommentare", "Antworten"),
        misses=("Kommentare gab es viele.", "Antworten blieb er schuldig."),
    ),
    Rule(
        "de.comments.form",
        "comments",
        at="start",
        phrases=(
            "(deine|ihre|die) (e-mail-adresse|e-mail|mailadresse|email-adresse) wird nicht (veröffentlicht|angezeigt)",
            "erforderliche felder sind ",
            "(pflichtfelder|notwendige felder) sind ...(markiert|gekennzeichnet)",
            "(du musst|sie müssen|um zu kommentieren) ...(angemeldet|eingeloggt|registriert|anmelden|einloggen|"
            "registrieren) ...(kommentar*|diskut*|bewert*|abzugeben|schreiben|sein)",
            "(sie müssen|du musst) (sich|dich) (einloggen|anmelden|registrieren), um ",
            "(zum kommentieren|um mitzudiskutieren|um kommentare|um einen kommentar) "
            "...(anmelden|registrieren|einloggen|melden sie|abonnent*|angemeldet|müssen)",
            "um zu kommentieren, (melden sie|melde dich|loggen sie|logge dich|registrieren sie|registriere dich) ",
            "(melden sie sich an|melde dich an|loggen sie sich ein|bitte melden sie sich an|"
            "bitte loggen sie sich ein|bitte melde dich an), um ...(kommentier*|mitdiskutier*|mitzudiskutieren|"
            "kommentar*|diskutieren)",
            "(meinen namen|name, e-mail|meinen namen, meine e-mail*) ",
            "(benachrichtige mich|benachrichtigen sie mich|benachrichtigung) (über|bei|per) ",
            "(bitte beachten sie|beachten sie|bitte beachte|es gelten) ...(netiquette|kommentarregeln|"
            "diskussionsregeln|forenregeln|community-richtlinien)",
            "(die kommentare werden|kommentare werden|alle kommentare werden|ihr kommentar wird|"
            "dein kommentar wird) ...(moderiert|geprüft|freigeschaltet|freischalten|redaktion)",
            "die kommentarfunktion (ist|für diesen|zu diesem|für diese|unter diesem|wurde für|steht) ",
            "(bitte bleiben sie|bleiben sie|bleibt) ...(sachlich|fair|respektvoll|beim thema)",
            "(wir behalten uns vor|die redaktion behält sich vor) ...(kommentar*|leserbrief*|beiträge|zuschriften)",
        ),
        max_chars=230,
        hits=(
            "Deine E-Mail-Adresse wird nicht veröffentlicht.",
            "Erforderliche Felder sind mit * markiert",
            "Du musst angemeldet sein, um einen Kommentar abzugeben.",
            "Bitte beachten Sie unsere Netiquette.",
            "Um zu kommentieren, melden Sie sich bitte an.",
        ),
        misses=(
            "Du musst leise sein, sagte die Mutter.",
            "Um zu kommentieren, müssen Leser künftig ihren Namen nennen, teilte der Verlag mit.",
            "Die Redaktion behält sich Schritte vor.",
            "Bleiben Sie ruhig, riet der Arzt.",
        ),
    ),
    Rule(
        "de.comments.ask",
        "comments",
        at="start",
        phrases=(
            "(was meinen sie|was meinst du|was meint ihr|was denken sie|was denkst du|was denkt ihr|"
            "wie sehen sie das|wie seht ihr das|ihre meinung ist gefragt|deine meinung|ihre meinung)?",
            "(was meinen sie|was meint ihr|was meinst du|was denkt ihr|was denken sie|wie sehen sie das|"
            "wie seht ihr das|und sie)? ...(kommentar*|schreib*|diskut*|stimmen)",
            "(schreiben sie|schreibt|schreib|verraten sie|verrat|sagen sie|sagt|erzählt|erzähl|teilt|diskutiert|"
            "diskutieren sie) ...in (die|den|der) (kommentare|kommentaren|kommentarspalte)",
            "(wie bewerten sie|wie gefällt ihnen|fanden sie|wie hilfreich war|war der|war dieser|wie fanden sie|"
            "wie fandest du|wie hat ihnen) (diesen artikel|dieser artikel|artikel|der artikel|beitrag|der beitrag|"
            "dieser beitrag|diesen beitrag|text|der text|dieser text)",
            "(diskutieren sie|diskutiert|diskutiere) mit ",
            "(stimmen sie ab|stimm ab|stimmt ab|machen sie mit|jetzt abstimmen)",
            "(vielen dank|danke) für (ihr|dein|euer) (feedback|bewertung)",
        ),
        strength="likely",
        max_chars=170,
        hits=(
            "Was meinen Sie? Schreiben Sie uns einen Kommentar!",
            "Schreibt es in die Kommentare",
            "War dieser Artikel hilfreich?",
        ),
        misses=("Was meinen Sie mit Freiheit?", "Schreiben war ihr Leben.", "Wie bewerten Sie die Wahl, Herr Kern?"),
    ),
    Rule(
        "de.comments.soft",
        "comments",
        at="start",
        phrases=(
            "(neueste|älteste|beliebteste|relevanteste) (zuerst|kommentare)",
            "(kommentare|beiträge) (zu diesem artikel|unter diesem artikel|zu diesem beitrag|hierzu) (sind|werden|"
            "nicht)",
            "(kommentarbereich|kommentarfunktion|diskussion) (für diesen|zu diesem|unter diesem) (beitrag|artikel) ",
            "(antworten|kommentare) (anzeigen|ausblenden)",
            "(leserdebatte|umfrage|leserfrage|abstimmung|debatte):",
            "(beiträge|kommentare|zuschriften) (prüfen wir|werden von uns|werden vor|werden nach)",
            "bitte (halten sie|beachten sie|haltet euch|achten sie) ...(hausregeln|netiquette|regeln|ton|umgangston)",
        ),
        max_chars=170,
        strength="likely",
        hits=("Neueste zuerst", "Kommentare zu diesem Artikel sind geschlossen worden.", "Umfrage: Wie heizen Sie?"),
        misses=("Die neueste Wendung überrascht.", "Bitte halten Sie Abstand, mahnte der Wachmann."),
    ),
    # advert
    Rule(
        "de.advert.label",
        "advert",
        phrases=(
            "anzeige",
            "anzeigen",
            "werbung",
            "(anzeige|werbung) (schließen|überspringen|ausblenden|melden|entfernen|laden|wird geladen)",
            "(bezahlte|gesponserte|kommerzielle) (anzeige|partnerschaft|inhalte|kooperation|werbung|beiträge)",
            "(gesponserter|bezahlter) (inhalt|beitrag|artikel|content)",
            "(sponsored post|sponsored content|sponsored|advertorial|anzeigensonderveröffentlichung|"
            "sonderveröffentlichung|anzeigen-spezial|verlagsbeilage|verlagsspezial|native advertising)",
            "anzeige (sonderveröffentlichung|advertorial|von:|ende)",
            "(=== anzeige|anzeige / sponsorenhinweis|werbung/anzeige|anzeige/werbung)",
            "(inserat|publireportage|paid post|entgeltliche einschaltung|bezahlte einschaltung|werbliche einschaltung)",
            "unser partner",
            "(präsentiert|gesponsert|powered|unterstützt) (von|by|durch):",
        ),
        max_chars=50,
        hits=("ANZEIGE", "- Anzeige -", "Werbung", "Gesponserter Beitrag", "Entgeltliche Einschaltung"),
        misses=("Anzeige wegen Körperverletzung", "Die Anzeige kam am Montag.", "Werbung wirkt."),
    ),
    Rule(
        "de.advert.continues",
        "advert",
        at="start",
        phrases=(
            "(weiterlesen|weiter|weiter geht es|weiter geht's|lesen sie weiter|artikel weiterlesen) (nach|unter|"
            "unterhalb) (der|dieser|einer) (anzeige|werbung)",
            "(nach|unter) der (anzeige|werbung) (geht es|geht's|weiterlesen|lesen sie)",
            "(der artikel|der text|der beitrag|dieser artikel|artikel|das rezept) (geht|wird) (nach|unter|unterhalb|"
            "hinter) (der|dem|dieser) (anzeige|werbung|bild|video|grafik|infobox|galerie) (weiter|fortgesetzt)",
            "(anzeige|werbung) - (scrollen|weiterlesen|weiter|der artikel)",
        ),
        max_chars=90,
        hits=(
            "Weiterlesen nach der Anzeige",
            "Der Artikel geht unter der Anzeige weiter",
            "Nach der Werbung geht es weiter",
        ),
        misses=("Nach der Anzeige ermittelt die Polizei.", "Der Artikel geht auf 1998 zurück."),
    ),
    Rule(
        "de.advert.notice",
        "advert",
        at="start",
        phrases=(
            "(anzeige|werbung):",
            "(dieser beitrag|dieser artikel|dieser text|dieser inhalt|der beitrag|diese sendung) (ist|wurde|"
            "entstand) ...(in kooperation mit|gesponsert|bezahlte|in zusammenarbeit mit|anzeige|werbung|präsentiert)",
            "(dieser beitrag|dieser artikel|dieser blogpost|dieser text) (enthält|beinhaltet) (werbung|anzeigen|"
            "unbezahlte werbung|produktplatzierung*|bezahlte werbung|werbliche)",
            "(enthält|unbezahlte|bezahlte) (werbung|werbliche inhalte|produktplatzierung*)",
            "werbung (in kooperation|wegen|unbezahlt)",
            "(präsentiert|gesponsert|in kooperation|in zusammenarbeit) (von|mit) ",
            "für den inhalt (dieser anzeige|ist der anbieter|dieses beitrags|ist das unternehmen) ",
        ),
        strength="likely",
        max_chars=180,
        hits=(
            "Anzeige: Jetzt Gartenmöbel kaufen",
            "Dieser Beitrag entstand in Kooperation mit Haus & Hof.",
            "Enthält Werbung",
        ),
        misses=("Anzeigen bleiben aus.", "Dieser Beitrag ist wichtig für die Rente."),
    ),
    # affiliate
    Rule(
        "de.affiliate.commission",
        "affiliate",
        at="any",
        phrases=(
            "(erhalten|bekommen|verdienen|kassieren) wir ...(provision|kommission|vergütung|kleinen anteil)",
            "(erhalte|bekomme|verdiene) ich ...(provision|kommission|vergütung)",
            "(wir|ich|der verlag|die redaktion|der anbieter) (erhalten|bekommen|verdienen|erhalte|bekomme|verdiene|"
            "erhält|bekommt) ...(eine|kleine|ggf.|möglicherweise|unter umständen|vom) ...(provision|affiliate*)",
            "(provision|provisionen) ...(für sie|für dich) (ändert|bleibt|entstehen|verändert|kein)",
            "(ohne|keine) (mehrkosten|zusatzkosten|zusätzliche kosten|zusätzlichen kosten) für (sie|dich|euch)",
            "(kaufen sie|kaufst du|kauft ihr|klicken sie|klickst du|bestellen sie|"
            "bestellst du) ...link* ...(erhalten wir|bekommen wir|verdienen wir|erhalte ich|bekomme ich|wir eine)",
            "der preis (ändert|verändert|bleibt) ...(für sie|für dich) ...(nicht|gleich)",
            "als (amazon-partner|partner) ...verdien* ",
            "verdien* ...an qualifizierten (verkäufen|käufen)",
        ),
        max_chars=400,
        hits=(
            "Wenn Sie über diese Links kaufen, erhalten wir eine Provision.",
            "Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.",
            "Für den Kauf bekommt die Redaktion eine kleine Provision vom Händler, für Sie ändert sich der Preis "
            "nicht.",
        ),
        misses=("Der Makler erhält eine Provision von drei Prozent.", "Wir verdienen zu wenig, sagt die Pflegerin."),
    ),
    Rule(
        "de.affiliate.marked_links",
        "affiliate",
        at="any",
        phrases=(
            "(dieser|der|unser|dieses) (artikel|beitrag|text|blogpost|inhalt|ratgeber) enthält ...(affiliate*|"
            "partnerlink*|partner-link*|provisions*|werbelink*)",
            "(mit|durch) (sternchen|einem sternchen|einem stern|einem einkaufswagen*|dem symbol|"
            "einem symbol) ...(gekennzeichnet*|markiert*|versehen*)",
            "mit \\* (gekennzeichnet*|markiert*|versehen*)",
            "mit \\(\\*\\) (gekennzeichnet*|markiert*|versehen*)",
            "bei (den|diesen|allen) ...links handelt es sich um ...(affiliate*|partner*|werbe*|provisions*)",
            "(links sind|dies sind|sind sogenannte|es handelt sich um) ...(affiliate-links|affiliatelinks|"
            "partnerlinks|provisions-links)",
            "(enthält|beinhaltet) (affiliate-links|affiliate links|affiliatelinks|partnerlinks)",
            "(von der redaktion|von unserer redaktion|redaktionell) ...(unabhängig|ausgewählt) ...(ausgewählt|"
            "provision|empfohlen)",
        ),
        max_chars=400,
        hits=(
            "Dieser Artikel enthält sogenannte Affiliate-Links.",
            "Die mit einem Sternchen gekennzeichneten Links sind Werbung.",
            "*Bei den Links handelt es sich um Partnerlinks.",
        ),
        misses=("Das Gericht verbot versteckte Affiliate-Links.", "Der Artikel enthält drei Fehler."),
    ),
    Rule(
        "de.affiliate.label",
        "affiliate",
        phrases=(
            "(affiliate-link|affiliate-links|affiliatelink|partnerlink|partnerlinks|werbelink|werbelinks|"
            "provisions-link)",
            "(jetzt|hier|direkt) [bei|auf|im] [amazon|otto|thalia|ebay|shop] (kaufen|bestellen|ansehen|shoppen)",
            "(zum|hier zum|direkt zum|jetzt zum) (angebot|shop|deal|anbieter|produkt|preisvergleich|händler|"
            "bestseller)",
            "(bei|auf) (amazon|otto|ebay|idealo|thalia) (ansehen|kaufen|bestellen|anschauen)",
            "(preis prüfen|preise vergleichen|preis vergleichen|bester preis|angebot ansehen|zum besten preis|"
            "aktuellen preis prüfen|unverbindliche preisempfehlung)",
            "(preis|preise|uvp): # (€|euro)",
        ),
        strength="likely",
        max_chars=70,
        hits=("*Affiliate-Link", "Zum Angebot", "Bei Amazon ansehen", "Preise vergleichen"),
        misses=("Zum Angebot zählt auch Yoga.", "Preise vergleichen lohnt sich."),
    ),
    # byline
    Rule(
        "de.byline.by_name",
        "byline",
        pattern=r"(?:ein (?:gastbeitrag|kommentar|interview|porträt|bericht|essay|nachruf|gastkommentar|leitartikel) |"
        r"eine (?:analyse|"
        r"reportage|kolumne|kritik|rezension|glosse|recherche) |interview: |text: )?(?-i:Von|VON|von):? "
        + _NAME
        + r"(?:(?:, | und | & | UND )"
        + _NAME
        + r"){0,3}(?:,? (?:\(Text\)|\(Fotos?\)|\(dpa\)|(?-i:\p{Lu})[\p{L}-]{2,20}))?",
        needs=("von ", "von: "),
        max_chars=120,
        strength="likely",
        hits=("Von Lena Ahrens", "VON JAN HORN UND MIA ROT", "Ein Kommentar von Karl von Ems", "Von Lena Ahrens, Kiel"),
        misses=("Von Anfang an lief alles schief.", "Von Berlin aus flog sie weiter.", "Von Lena bekam er eine Uhr."),
    ),
    Rule(
        "de.byline.role_name",
        "byline",
        pattern=r"(?:text|text (?:und|&) fotos?|text/foto|texte|autor(?:in)?|autor:in|autor\*in|autoren|redaktion|"
        r"schlussredaktion|"
        r"protokoll|interview|recherche|bearbeitung|geschrieben von|verfasst von|veröffentlicht von|erstellt von|"
        r"eingestellt von|"
        r"ein beitrag von|ein artikel von|ein gastbeitrag von|aufgezeichnet von|redaktionell bearbeitet von|"
        r"reportage|kolumne)"
        r":? (?-i:\p{Lu})[\p{L}.'-]{1,20} (?-i:\p{Lu})[\p{L} .'&,/-]{1,60}",
        needs=(
            "text",
            "autor",
            "redaktion",
            "protokoll",
            "interview",
            "recherche",
            "bearbeit",
            "verfasst",
            "geschrieben von",
            "veröffentlicht von",
            "erstellt von",
            "eingestellt von",
            "beitrag von",
            "artikel von",
            "aufgezeichnet",
            "reportage",
            "kolumne",
        ),
        strength="likely",
        max_chars=110,
        hits=("Text: Lena Ahrens", "Autorin: Mia Rot", "Geschrieben von Jan Horn", "Protokoll: Karl Ems"),
        misses=("Text: keiner, nur Bilder.", "Autor ohne Verlag.", "Interview ja, Foto nein."),
    ),
    Rule(
        "de.byline.dates",
        "byline",
        at="start",
        pattern=r"(?:stand|zuletzt (?:aktualisiert|geändert|bearbeitet|editiert)|(?:erst)?veröffentlicht|aktualisiert|"
        r"publiziert|erschienen|"
        r"letzte (?:aktualisierung|änderung|bearbeitung)|letztes update|erstellt|geändert|update|updated|"
        r"veröffentlichung|datum)"
        r"(?: am| um| vom)?\.?:? {0,2}(?:(?:mo|di|mi|do|fr|sa|so)\p{L}{0,8}[.,]{0,2} (?:den )?)?(?:am |den )?"
        r"(?:\d{1,2}\. ?(?:\d{1,2}\.|(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}{0,6})|"
        r"\d{1,2}[:.]\d\d|(?:19|20)\d\d-\d\d)",
        needs=(
            "stand",
            "aktualisier",
            "geändert",
            "bearbeite",
            "editiert",
            "veröffentlich",
            "publiziert",
            "erschienen",
            "änderung",
            "update",
            "erstellt",
            "bearbeitung",
            "datum",
        ),
        max_chars=90,
        hits=(
            "Stand: 12.03.2024, 14:05 Uhr",
            "Aktualisiert am 3. Mai 2022",
            "Zuletzt aktualisiert: 04.10.2023",
            "Veröffentlicht: 12. März 2024",
        ),
        misses=(
            "Stand heute fehlen 300 Lehrer.",
            "Veröffentlicht wurde das Buch 1998 in Zürich.",
            "Aktualisierte Zahlen folgen.",
        ),
    ),
    Rule(
        "de.byline.reading_time",
        "byline",
        phrases=(
            "[ca.|etwa|lesezeit:|geschätzte] # (min|min.|minuten|minute|sek.) (lesezeit|lesedauer|zu lesen)",
            "(lesezeit|lesedauer|lesedauer:|lesezeit:|geschätzte lesezeit:|lesezeit ca.|lesezeit: ca.|lesezeit etwa|"
            "lesezeit: etwa) [ca.|etwa] # (min|min.|minuten|minute)",
            "# (min|min.|minuten) lesen",
        ),
        max_chars=50,
        hits=("4 Min. Lesezeit", "Lesezeit: 5 Minuten", "Lesedauer: ca. 3 Min."),
        misses=("Nach fünf Minuten war Schluss.", "Lesezeit ist kostbar."),
    ),
    Rule(
        "de.byline.ago",
        "byline",
        phrases=(
            "[aktualisiert] vor # (min|min.|minute|minuten|stunde|stunden|std.|tag|tagen|woche|wochen|monat|monaten|"
            "jahr|jahren)",
            "(heute|gestern|vorgestern|heute,|gestern,) #:# [uhr]",
            "(vor einer stunde|gerade eben|vor einem tag|vor wenigen minuten)",
        ),
        strength="likely",
        max_chars=40,
        hits=("vor 3 Stunden", "Aktualisiert vor 5 Minuten"),
        misses=("Vor drei Stunden war alles gut.", "Gestern um vier."),
    ),
    Rule(
        "de.byline.date_line",
        "byline",
        pattern=r"(?:(?:mo|di|mi|do|fr|sa|"
        r"so)\p{L}{0,8}[.,]{0,2} (?:den )?)?(?:[\p{Lu}][\p{L} -]{2,24}, )?(?:\d{1,2}\. ?(?:\d{1,2}\.|"
        r"(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}{0,6}\.?) ?(?:(?:19|20)\d\d|\d\d))"
        r"(?:,? ?[-|–]? ?(?:um )?\d{1,2}[:.]\d\d(?: uhr)?)?(?: ?\| .{2,40})?",
        needs=("19", "20", ".2", ":"),
        strength="likely",
        max_chars=80,
        hits=("12. März 2024", "Montag, 03.04.2023, 08:30 Uhr", "04.10.2022 - 14:05 Uhr"),
        misses=("12. März 2024: Ein Knall weckt das Dorf.", "Am 4. Oktober 2022", "3. Mai"),
    ),
    Rule(
        "de.byline.desk",
        "byline",
        phrases=(
            "(von unserer|von unserem|von der) (redaktion|mitarbeiterin|mitarbeiter|korrespondentin|korrespondenten|"
            "lokalredaktion|sportredaktion|redakteurin|redakteur)",
            "von (redaktion|dpa|afp|unserem reporter|unserer reporterin|unserer redaktion|stadtredaktion)",
        ),
        max_chars=60,
        hits=("Von unserer Redaktion", "Von dpa"),
        misses=("Von der Redaktion kam kein Wort.", "Von dpa hörte man nichts."),
    ),
    Rule(
        "de.byline.entry_note",
        "byline",
        at="start",
        phrases=(
            "(dieser eintrag|dieser beitrag|dieser artikel) wurde ...(veröffentlicht in|verschlagwortet|unter|"
            "abgelegt|gepostet)",
            "(veröffentlicht|gepostet|abgelegt) (unter|in der kategorie|in kategorie)",
            "(eingestellt|gepostet) von ",
        ),
        max_chars=160,
        hits=("Dieser Eintrag wurde veröffentlicht in Reisen.", "Eingestellt von Jan um 08:15"),
        misses=("Dieser Eintrag im Grundbuch fehlt.", "Eingestellt wurde das Verfahren im Mai."),
    ),
    # author_bio
    Rule(
        "de.author_bio.heading",
        "author_bio",
        phrases=(
            "(über den autor|über die autorin|über die autoren|über die autorinnen|über den verfasser|"
            "über die verfasserin|über mich|zum autor|zur autorin|zum autor:|über autor:in|zum verfasser)",
            "(der autor|die autorin|die autoren|der gastautor|die gastautorin|autoreninfo|autorenprofil|gastautor|"
            "gastautorin)",
            "(mehr|alle artikel|weitere artikel|alle beiträge|alle texte|weitere texte|mehr artikel) (von|vom|des|"
            "der|von diesem|dieses|dieser) (autor|autorin|autors|diesem autor|dieser autorin|verfasser)",
            "(zum|zur) (autorenprofil|autorenseite|profil der autorin|profil des autors)",
        ),
        max_chars=50,
        strength="likely",
        hits=("Über den Autor", "Zur Autorin", "Alle Artikel der Autorin"),
        misses=("Über den Autor weiß man wenig.", "Der Autor schweigt."),
    ),
    Rule(
        "de.author_bio.about_name",
        "author_bio",
        at="start",
        phrases=(
            "(zum autor|zur autorin|über den autor|über die autorin|zu den autoren|der autor|die autorin|zur person|"
            "gastautor|gastautorin|zum gastautor|zum verfasser):",
            "(der autor|die autorin) (ist|arbeitet|lehrt|leitet|schreibt|lebt) (als|an|am|in|für|professor*|freie*|"
            "redakteur*|journalist*|leiter*|mitglied|direktor*|kolumnist*|volontär*|politikwissenschaftler*|"
            "historiker*|rechtsanwalt|rechtsanwältin|ökonom*)",
        ),
        strength="likely",
        max_chars=400,
        hits=("Zur Autorin: Mia Rot lehrt in Kiel.", "Der Autor ist Professor für Ökologie in Rostock."),
        misses=("Der Autor ist tot.", "Zur Person wollte die Polizei nichts sagen."),
    ),
    Rule(
        "de.author_bio.is_reporter",
        "author_bio",
        at="start",
        pattern=_NAME + r",? (?:ist (?:seit \d{4} |seit \p{L}{3,9} \d{4} )?|\(?(?:jahrgang|jg\.|geboren|"
        r"geb\.) \d{4}\)?,? ?(?:in [\p{L} ]{3,20})?,? ?(?:ist |arbeitet (?:als )?|schreibt (?:als )?)?|"
        r"arbeitet (?:seit \d{4} )?(?:als )?|"
        r"schreibt (?:als )?)(?:eine? )?(?:(?:freie?r?|leitende?r?|stellvertretende?r?|politische?r?|regelmäßige?r?|"
        r"langjährige?r?) ){0,2}(?:" + _JOBS + r")\b"
        r"(?:$|[.,]| (?:bei|beim|der|des|für|in|im|und|mit|aus|am|an|dieser|von|bei der)\b)",
        needs=(
            "redakt",
            "chefredakt",
            "journalist",
            "reporter",
            "korrespondent",
            "kolumnist",
            "volontär",
            "autor",
            "ressortleiter",
            "kritiker",
            "fotograf",
            "blogger",
        ),
        strength="likely",
        max_chars=280,
        hits=(
            "Lena Ahrens ist Redakteurin bei der Nordpost.",
            "Jan Horn ist freier Journalist in Berlin und schreibt über Energie.",
            "Mia Rot, Jahrgang 1984, arbeitet als Reporterin für das Kiezblatt.",
        ),
        misses=("Lena Ahrens ist eine gute Reporterin, sagt ihr Chef.", "Die Reporterin ist wieder frei."),
    ),
    Rule(
        "de.author_bio.writes",
        "author_bio",
        at="any",
        phrases=(
            "(schreibt|berichtet|arbeitet|bloggt|schrieb) (für die|für das|für den|für|regelmäßig|hier|"
            "an dieser stelle|als redakteur*|als freie*)",
            "ist (redakteur*|freie journalist*|freier journalist|reporter*|volontär*|kolumnist*|korrespondent*) ",
            "(gastautor|gastautorin|gastkommentator)",
            "(zuletzt|im herbst|gerade|soeben|kürzlich) (erschien|ist) (von ihr|von ihm|ihr buch|sein buch|ihr roman|"
            "sein roman)",
            "(ihr|sein) (buch|roman) ...(erschien|ist erschienen|erscheint) ",
        ),
        strength="hint",
        max_chars=330,
        hits=("Sie schreibt für die Nordpost.", "Zuletzt erschien von ihr der Roman Watt."),
        misses=("Er malt gern.", "Das Werk ist alt."),
    ),
    Rule(
        "de.author_bio.opinion_note",
        "author_bio",
        at="start",
        phrases=(
            "(folgen sie|folge) (der autorin|dem autor|ihr|ihm) (auf|bei) (facebook|twitter|x|instagram|linkedin|"
            "tiktok|youtube|bluesky|mastodon|threads)",
            "(an dieser stelle|hier) (schreiben|schreibt|schreibe ich) ...(jede woche|wöchentlich|abwechselnd|immer|"
            "regelmäßig|über|kolumne)",
            "(kontakt|mail|e-mail) (zum autor|zur autorin|an den autor|an die autorin|an die redaktion)",
            "schreiben sie (dem autor|der autorin)",
        ),
        max_chars=200,
        hits=("Folgen Sie der Autorin auf Bluesky", "An dieser Stelle schreiben vier Autoren abwechselnd."),
        misses=("Hier schreibt der Staat Geschichte.", "Folge ihr auf dem Weg zum Gipfel."),
    ),
    Rule(
        "de.author_bio.soft",
        "author_bio",
        at="start",
        pattern=r"(?:(?:unsere?r?|die|der) )?(?:gastautor(?:in)?|gastkommentator(?:in)?|kolumnist(?:in)?) "
        + _NAME
        + r",? (?:ist|war|lehrt|leitet|arbeitet|schreibt|forscht|lebt)\b|"
        + _NAME
        + r", (?:\d\d|geboren (?:19|20)\d\d[^,]{0,30}|jahrgang (?:19|20)\d\d), (?:ist|leitet|lehrt|forscht|arbeitet|"
        r"schreibt|lebt|war|hat)\b|"
        r"(?:mehr|alle (?:artikel|texte|beiträge)|weitere (?:artikel|texte|beiträge)) von " + _NAME + r"\Z|"
        r"sie erreichen (?:die autorin|den autor|die redakteurin|den redakteur) |"
        r"(?:zuletzt|kürzlich|soeben) erschien (?:von ihr|von ihm|ihr|sein)\b|"
        r"(?:schreibt|berichtet) (?:über|für) [^.]{3,80}\Z",
        needs=(
            "gastautor",
            "gastkommentator",
            "kolumnist",
            "geboren",
            "jahrgang",
            ", ",
            "mehr von",
            "artikel von",
            "texte von",
            "beiträge von",
            "sie erreichen",
            "erschien",
            "schreibt",
            "berichtet",
        ),
        max_chars=240,
        strength="likely",
        hits=(
            "Gastautorin Mia Rot lehrt Biologie in Rostock.",
            "Jan Horn, 44, leitet das Ressort Wissen.",
            "Mehr von Lena Ahrens",
            "Zuletzt erschien von ihr ein Band mit Gedichten.",
        ),
        misses=(
            "Jan Horn, 44, stürzte am Dienstag vom Dach.",
            "Kolumnisten schreiben zu viel.",
            "Mehr von Lena wusste er nicht.",
        ),
    ),
    # legal
    Rule(
        "de.legal.copyright",
        "legal",
        at="start",
        pattern=r"(?:©|\(c\)|copyright(?: ?©| \(c\))?:?|urheberrecht ©) ?(?:(?:19|20)\d\d|"
        r"(?-i:\p{Lu})[\p{L}.&-]{2,30} (?:gmbh|ag|verlag|media|e\.v\.|mbh|(?:19|20)\d\d))",
        needs=("©", "(c)", "copyright"),
        max_chars=200,
        hits=("© 2024 Nordpost Verlag", "Copyright 2023 Kiezblatt. Alle Rechte vorbehalten.", "© Nordpost GmbH"),
        misses=("Copyright ist ein heikles Thema.", "(c) ist der dritte Punkt"),
    ),
    Rule(
        "de.legal.rights",
        "legal",
        at="any",
        phrases=(
            "(alle|sämtliche|einige|all) rechte (vorbehalten|liegen|sind vorbehalten)",
            "(nachdruck|nachdruck,|wiedergabe|vervielfältigung|vervielfältigung,) auch (auszugsweise|in auszügen)",
            "(alle angaben|angaben|irrtümer|börsenkurse) (ohne gewähr|vorbehalten)",
            "(jede|eine|die) (verwendung|vervielfältigung|weiterverbreitung|weiterverwendung|verwertung|"
            "nutzung) ...(nur mit|bedarf|untersagt|nicht gestattet|unzulässig|ist ohne|nicht erlaubt|zustimmung|"
            "genehmigung)",
            "(nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|übernahme) ...(nur mit|verboten|"
            "untersagt|nicht gestattet|genehmigung|vorbehalten)",
            "(inhalte|beiträge|texte|alle inhalte) ...(urheberrechtlich geschützt|unterliegen dem urheberrecht)",
            "(artikel|inhalt|text) (lizenzieren|nachdrucken|lizensieren)",
            "(sie dürfen|du darfst|ihr dürft) (diesen artikel|diesen text|den artikel|unsere texte|"
            "diesen beitrag) ...(weiterverbreiten|weiterverwenden|übernehmen|nachdrucken|veröffentlichen)",
            "(steht|stehen|veröffentlicht|erscheint) unter [einer|der] ...(creative commons|creative-commons|cc by|"
            "cc-by)",
        ),
        max_chars=330,
        hits=(
            "Alle Rechte vorbehalten.",
            "Nachdruck nur mit Genehmigung des Verlags.",
            "Alle Inhalte sind urheberrechtlich geschützt.",
            "Dieser Text steht unter der Lizenz CC BY-NC.",
        ),
        misses=("Die Rechte liegen beim Verlag in Wien.", "Der Nachdruck der Bibel verkauft sich gut."),
    ),
    Rule(
        "de.legal.links",
        "legal",
        phrases=(
            "(impressum|datenschutz|agb|nutzungsbedingungen|datenschutzerklärung|datenschutzhinweise|"
            "nutzungsbasierte onlinewerbung|cookie-richtlinie|barrierefreiheit|mediadaten|redaktionsstatut|"
            "privatsphäre|datenschutzbestimmungen|haftungsausschluss|widerrufsrecht|widerrufsbelehrung|offenlegung|"
            "netiquette|jugendschutz|vertrag kündigen|abo kündigen|verträge hier kündigen|utiq verwalten)",
            "impressum (und|&|/) (datenschutz|agb|datenschutzerklärung)",
            "(allgemeine geschäftsbedingungen|rechtliche hinweise|hinweis zum urheberrecht)",
            "(zum|zur) (impressum|datenschutzerklärung)",
        ),
        max_chars=60,
        hits=("Impressum", "Datenschutzerklärung", "Impressum & Datenschutz", "Abo kündigen"),
        misses=("Datenschutz geht vor.", "Das Impressum fehlte."),
    ),
    Rule(
        "de.legal.responsible",
        "legal",
        at="start",
        phrases=(
            "verantwortlich (i.s.d.p.|im sinne des|für den inhalt:|i. s. d. p.|nach § 18)",
            "v.i.s.d.p.",
            "verantwortlich für den inhalt (nach|gemäß|im sinne|dieser)",
            "für (links auf|externe links|verlinkte) ",
            "(lizenz|lizenz:|veröffentlicht unter der lizenz) (cc|creative)",
            "herausgeber:",
            "(dieser artikel|dieser text|diese meldung) wurde (automatisch|maschinell|mit hilfe von ki|"
            "mit hilfe künstlicher|mithilfe von ki|mithilfe künstlicher) ",
            "(original-content von|pressekontakt:|medieninhalt|original-inhalt)",
            "für (die inhalte externer|den inhalt externer) (links|seiten)",
        ),
        max_chars=200,
        hits=(
            "V.i.S.d.P.: Jan Horn",
            "Original-Content von: Polizei Lüne, übermittelt durch newsportal",
            "Herausgeber: Verlag Nord",
        ),
        misses=("Verantwortlich für den Brand war ein Kabel.", "Der Herausgeber: ein stiller Mann."),
    ),
    # consent
    Rule(
        "de.consent.we_use",
        "consent",
        at="any",
        phrases=(
            "(wir|wir und unsere partner|wir und unsere drittpartner|unsere website|diese website|diese webseite|"
            "diese seite|unsere webseite|unsere seite|diese internetseite|auf unserer website|"
            "auf dieser website) (verwenden|nutzen|verwendet|nutzt|setzen|benutzt|benutzen|setzt|verwenden wir|"
            "nutzen wir|setzen wir) [auch|ebenfalls] [technisch notwendige|sogenannte|technologien wie] cookies",
            "(durch die|mit der) [weitere|weiteren] nutzung ...(website|webseite|seite|dienste) ...(stimmen sie|"
            "erklären sie|akzeptieren sie|willigen sie|stimmst du)",
            "was sind cookies?",
            "(wir|wir und unsere partner|unsere partner und wir) (speichern|verarbeiten|verarbeiten und speichern|"
            "nutzen) ...(informationen|daten|cookies) ...(ihrem gerät|deinem gerät|einem gerät|endgerät*)",
            "(informationen|daten) auf (einem|ihrem|deinem) (gerät|endgerät) speichern ",
            "(stimmen sie|stimmst du) der (verwendung|nutzung|verarbeitung) von (cookies|daten)",
            "(weitere informationen|mehr informationen|mehr|details|hinweise) (zu|über|zum einsatz von) cookies",
        ),
        max_chars=400,
        hits=(
            "Wir verwenden Cookies, um Ihnen den Besuch zu erleichtern.",
            "Diese Website nutzt Cookies.",
            "Weitere Informationen zu Cookies finden Sie hier.",
        ),
        misses=("Viele Seiten verwenden Cookies, klagt der Verein.", "Wir verwenden Butter für die Cookies."),
    ),
    Rule(
        "de.consent.button",
        "consent",
        phrases=(
            "(alle|alle cookies|cookies|nur notwendige|nur notwendige cookies|nur erforderliche|"
            "nur essenzielle cookies|auswahl|nur essenzielle|optionale cookies|alles) (akzeptieren|ablehnen|annehmen|"
            "zulassen|erlauben|bestätigen|speichern|verwalten)",
            "(cookie-einstellungen|cookieeinstellungen|datenschutz-einstellungen|datenschutzeinstellungen|"
            "privatsphäre-einstellungen|cookie-richtlinien|privacy center|consent|consent-manager|"
            "datenschutz-center) [anpassen|ändern|öffnen|verwalten|aufrufen]",
            "(akzeptieren|zustimmen|einwilligen|akzeptieren und weiter|zustimmen und weiter|"
            "annehmen) [und weiterlesen]",
            "(externen inhalt|externe inhalte|inhalte|inhalt|video|karte|beitrag|tweet|post|"
            "inhalte von drittanbietern|youtube-video|instagram-post|external content|inhalt jetzt) (laden|anzeigen|"
            "immer anzeigen|entsperren|aktivieren|dauerhaft aktivieren|einmal laden|immer laden|nachladen|"
            "immer entsperren)",
            "(externer|eingebetteter) (inhalt|inhalte) [von instagram|von youtube|von twitter|anzeigen]",
            "empfohlener (redaktioneller|externer) inhalt",
            "(mit werbung weiterlesen|weiter mit werbung|werbefrei lesen|contentpass abonnieren)",
            "einstellungen (verwalten|anpassen|oder ablehnen|speichern|speichern und schließen)",
            "(nur notwendige|nur erforderliche|nur essenzielle|nur notwendige cookies)",
            "(ihre|deine) privatsphäre (ist|liegt) (uns|uns am) (wichtig|herzen)",
            "[weitere|mehr] (informationen|infos|details) [dazu] finden sie in (unserer|der|"
            "unseren) (datenschutzerklärung|datenschutzhinweisen)",
            "(ich stimme zu|ich bin einverstanden|einverstanden|verstanden|mehr optionen)",
        ),
        max_chars=70,
        hits=(
            "Alle akzeptieren",
            "Cookie-Einstellungen",
            "Externen Inhalt laden",
            "Empfohlener redaktioneller Inhalt",
            "Inhalt entsperren",
        ),
        misses=("Alle akzeptieren ihn, sagt der Trainer.", "Einverstanden war keiner.", "Ich stimme zu, sagte er."),
    ),
    Rule(
        "de.consent.embed",
        "consent",
        at="any",
        phrases=(
            "(an dieser stelle|hier|auf dieser seite) (finden sie|findest du|befindet sich|finden sich|steht|würde|"
            "ist|wird) ...(externe*|eingebunden*|eingebettet*|drittanbieter*|inhalt von|inhalte von|"
            "relevante* inhalt*|empfohlene*)",
            "(ich bin damit einverstanden|ich stimme zu), dass mir ...(inhalte|inhalt)",
            "personenbezogene daten (an drittplattformen|an dritte|an drittanbieter|an die betreiber)",
            "(damit|dadurch|dabei|hierbei|hierdurch) (können|werden|würden) ...(personenbezogene daten|daten an|"
            "daten zu) ...(dritt*|übermittelt|übertragen|anbieter*)",
            "(wenn sie|um) (dieses|diesen|diese|den|das) ...(sehen möchten|anzuzeigen|zu sehen|darzustellen|"
            "laden möchten|anzusehen) ...(cookies|zustimm*|einwillig*|klicken|daten*|einverständnis|akzeptier*)",
            "(benötigen wir|brauchen wir|wir benötigen|wir brauchen) (ihre|deine) (zustimmung|einwilligung|erlaubnis)",
            "(benötigen wir|brauchen wir|wir benötigen|wir brauchen) ihr einverständnis",
            "(der inhalt|dieser inhalt|dieses video|diese karte|der beitrag|dieses element|"
            "dieser beitrag) ...(kann nicht|wird nicht|konnte nicht|wurde nicht|von) ...(cookies|zustimm*|einwillig*|"
            "datenschutz*|drittanbieter*|blockiert|deaktiviert)",
            "mehr dazu in (unserer|unseren) (datenschutz*)",
            "mit dem (laden|abspielen|aktivieren) des (videos|inhalts|beitrags|tweets) (akzeptieren|stimmen|"
            "willigen) sie ",
        ),
        max_chars=400,
        hits=(
            "An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.",
            "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
            "Damit können personenbezogene Daten an Drittplattformen übermittelt werden.",
            "Wir benötigen Ihre Zustimmung, um den Inhalt zu laden.",
        ),
        misses=("An dieser Stelle finden sich alte Gräber.", "Die Klinik übermittelte personenbezogene Daten per Fax."),
    ),
    Rule(
        "de.consent.soft",
        "consent",
        phrases=(
            "(ablehnen|akzeptieren|annehmen|zustimmen|einwilligen|einverstanden|einstellungen|konfigurieren|anpassen)",
            "(zustimmen|akzeptieren) und (lesen|fortfahren|schließen|weitersurfen|laden|anzeigen)",
            "(element|elemente|inhalt|beitrag|karte|video|grafik|tweet) (laden|anzeigen|nachladen|zulassen)",
            "(zweck|zwecke|partner|partnerliste|drittanbieter|berechtigtes interesse|marketing|statistik|statistiken)",
        ),
        strength="likely",
        max_chars=40,
        hits=("Ablehnen", "Zustimmen und fortfahren", "Karte laden"),
        misses=("Ablehnen wolle er nicht.", "Partner sind sie nie gewesen."),
    ),
    Rule(
        "de.consent.data_sent",
        "consent",
        at="any",
        phrases=(
            "(werden|können|würden) (daten|informationen|personenbezogene daten) an (den anbieter|die anbieter|"
            "den betreiber|dritte|drittanbieter|externe) ",
            "(dieses element|dieser inhalt|dieser beitrag|diese karte|dieses video) (wird|stammt|"
            "kommt) von (einem externen|einem dritt*|einer externen|youtube|instagram|facebook|x|google) ",
            "(in ihren|in deinen|in den) (einstellungen|cookie-einstellungen|"
            "datenschutzeinstellungen) ...(widerrufen|zurücknehmen|ändern|deaktivieren)",
        ),
        strength="likely",
        max_chars=330,
        hits=(
            "Wenn Sie ihn laden, werden Daten an den Betreiber gesendet.",
            "Dieser Inhalt stammt von YouTube und ist blockiert.",
        ),
        misses=("Die Daten der Kunden gingen verloren.", "Dieser Inhalt stammt aus dem Koffer."),
    ),
    # navigation
    Rule(
        "de.navigation.skip",
        "navigation",
        phrases=(
            "(zum|direkt zum|springe zum|springe zu|weiter zum|zurück zum) (inhalt|hauptinhalt|"
            "seiteninhalt) [springen|wechseln|der seite]",
            "(zur|direkt zur) (suche|navigation|hauptnavigation|fußzeile|anmeldung) [springen|wechseln]",
            "zum (inhaltsverzeichnis|seitenanfang|seitenende|menü|anfang|hauptmenü|artikelanfang) [springen]",
            "(nach oben|zurück nach oben|zum anfang der seite|seitenanfang|an den anfang)",
            "(zur|zurück zur|zurück zu|auf die) (startseite|übersicht|homepage|hauptseite|übersichtsseite|"
            "artikelübersicht|themenseite)",
            "(springen|springe) (zu|zur|zum|direkt zu) (inhalt|navigation|hauptnavigation|suche|hauptinhalt)",
        ),
        max_chars=60,
        hits=("Zum Inhalt springen", "Nach oben", "Zurück zur Übersicht", "Zur Startseite"),
        misses=(
            "Nach oben geht es langsam.",
            "Zur Startseite des Rennens kamen Tausende.",
            "Zum Inhalt sagte er nichts.",
        ),
    ),
    Rule(
        "de.navigation.button",
        "navigation",
        phrases=(
            "(mehr|weitere|alle|mehr artikel|weitere artikel|mehr beiträge|weitere beiträge|alle anzeigen) (anzeigen|"
            "laden|ansehen|einblenden|zeigen|nachladen|aufklappen)",
            "(menü|hauptmenü|suche|navigation|suchfeld|fenster|overlay|untermenü|hinweis) (öffnen|schließen|"
            "ein-/ausblenden|anzeigen|ausblenden|einblenden|ausklappen)",
            "(mein konto|mein profil|meine merkliste|meine artikel|meine region|abmelden|ausloggen|konto erstellen|"
            "passwort vergessen?|passwort vergessen|kundenkonto|meine daten|login|logout|log-in|registrieren|"
            "mein abo|aboservice|abo-service|e-paper|epaper|zum e-paper|leserservice|kundenservice)",
            "seite # (von|/) #",
            "(nächste|vorherige|vorige|letzte|erste) seite",
            "(sie sind hier|sie befinden sich hier|du bist hier|pfad):",
            "(suchbegriff|suchbegriff eingeben|suche starten|suche nach:|suchen nach|webseite durchsuchen|"
            "website durchsuchen)",
            "auf (einer|mehreren|dieser) (seite|seiten) (lesen|anzeigen)",
            "(artikel|text) (auf einer seite lesen|vergrößern|ausklappen|einklappen)",
            "(inhaltsverzeichnis|inhalt) (anzeigen|ausblenden|verbergen|\\[verbergen\\]|\\[anzeigen\\])",
            "(feedback|fehler) (senden|geben)",
            "(jobs|immobilien|trauer|anzeigen aufgeben|anzeige aufgeben|stellenmarkt|immobilienmarkt|traueranzeigen|"
            "kleinanzeigen|automarkt|partnersuche)",
        ),
        max_chars=60,
        hits=("Mehr anzeigen", "Menü öffnen", "Seite 1 von 3", "Mein Konto", "Nächste Seite"),
        misses=("Mehr anzeigen als sonst gingen ein.", "Seite 3 von ihm ist leer.", "Suche abgebrochen"),
    ),
    Rule(
        "de.navigation.breadcrumb",
        "navigation",
        at="start",
        pattern=r"(?:sie (?:sind|befinden sich) hier: ?|(?:startseite|start|home|nachrichten|politik|wirtschaft|sport|"
        r"kultur|lokales|panorama|ratgeber)"
        r" ?(?: [/|]|[>›»]) ?)(?-i:\p{Lu})",
        needs=(
            "sie sind hier",
            "sie befinden sich hier",
            "start",
            "home",
            "nachrichten",
            "politik",
            "wirtschaft",
            "sport",
            "kultur",
            "lokales",
            "panorama",
            "ratgeber",
        ),
        max_chars=110,
        hits=("Startseite > Lokales > Lüne", "Sie sind hier: Politik", "Home / Wirtschaft / Geld"),
        misses=("Start in die Saison", "Sport und Kultur leiden.", "Politik, Wirtschaft, Sport"),
    ),
    Rule(
        "de.navigation.label",
        "navigation",
        phrases=(
            "(menü|suche|suchen|startseite|start|anmelden|einloggen|navigation|schließen|hauptmenü|hauptnavigation|"
            "inhaltsverzeichnis|inhalt|abo|shop|service|merkliste|zurück|weiter|übersicht|home|überspringen|"
            "abbrechen|absenden|senden|ok|speichern)",
            "(politik|wirtschaft|sport|kultur|panorama|lokales|wissen|meinung|feuilleton|gesellschaft|reise|"
            "gesundheit|digital|wetter|nachrichten|region|deutschland|ausland|inland|verkehr|ratgeber|leben|stil|"
            "netzwelt|wissenschaft|unterhaltung|aus aller welt|bayern|berlin|podcasts|videos|kolumnen|ressorts|"
            "archiv|mediathek|rätsel|spiele)",
            "(mehr|details|infos|weiterlesen|über uns|kontakt|kontaktformular|team|redaktion|karriere|hilfe|faq|"
            "werben|mediadaten)",
        ),
        strength="likely",
        max_chars=30,
        hits=("Menü", "Suche", "Wirtschaft"),
        misses=("Suche beendet.", "Kultur ist teuer."),
    ),
    # tags
    Rule(
        "de.tags.list",
        "tags",
        at="start",
        phrases=(
            "(schlagworte|schlagwörter|schlagwort|tags|tag|kategorie|kategorien|themen|themengebiete|stichworte|"
            "stichwörter|verwandte themen|ressort|rubrik|rubriken|themen in diesem artikel|keywords|abgelegt unter|"
            "verschlagwortet mit|themen des artikels|orte|personen|mehr themen|mehr zu den themen|mehr zu|mehr über|"
            "erfahren sie mehr zu):",
            "(verschlagwortet mit|verschlagwortet unter|getaggt mit|abgelegt unter) ",
        ),
        max_chars=180,
        hits=("Schlagworte: Schule, Noten, Lüne", "Kategorie: Kochen", "Verschlagwortet mit Garten, Herbst"),
        misses=("Themen wie Rente bewegen alle.", "Kategorie A gilt als sicher."),
    ),
    Rule(
        "de.tags.heading",
        "tags",
        phrases=(
            "(themen|mehr zu den themen|weitere themen|orte|personen) (in diesem artikel|dieses artikels|zum artikel|"
            "dieses beitrags|in diesem text)",
            "(schlagworte|schlagwörter|tags|stichworte|mehr zu diesen themen|verwandte themen|themen folgen|"
            "diesem thema folgen)",
            "(folgen sie|folge) (diesem thema|diesen themen|dem thema)",
            "(mehr zu|alles zu|mehr über):",
        ),
        max_chars=50,
        hits=("Themen in diesem Artikel", "Schlagworte", "Verwandte Themen"),
        misses=("Themen dieses Artikels waren heikel.", "Schlagworte helfen keinem."),
    ),
    # contact
    Rule(
        "de.contact.tip",
        "contact",
        at="start",
        phrases=(
            "(haben sie|hast du|habt ihr) ...(hinweise|hinweis|tipp|tipps|anregungen|fragen|themenvorschlag|"
            "informationen|missstände|feedback|kritik|idee)...(schreiben sie|schreib uns|schreibt|melden sie sich|"
            "kontaktieren|mail*|an uns|redaktion|wenden sie|melde dich|für uns|kontaktiere)",
            "(haben sie|hast du) (einen hinweis|einen tipp|hinweise) [für uns|an uns|für die redaktion]?",
            "(schreiben sie|schreib|schreibt|mailen sie) (uns|an die redaktion|unserer redaktion|an unsere redaktion|"
            "eine mail an|eine e-mail an|mir) (an|unter|per|eine|ihre|einfach|gern|gerne|auf|über|hier|bitte|doch|"
            "deine|einen|und|,|:|was|@|via) ",
            "(senden sie|schicken sie|sende|schick|schickt|mailen sie) uns (ihre|deine|eure|ihr|dein|fotos|bilder|"
            "einen|eine|videos|vorschläge|den) ",
            "(kontaktieren sie|kontaktiere|erreichen sie|so erreichen sie|so erreichst du) (uns|die redaktion|"
            "unsere redaktion|den autor|die autorin|unsere reporter|mich)",
            "(bitte teilen sie|teilen sie) uns (ihre|mit)",
            "(ihre|deine) (meinung|fragen|themen|ideen|hinweise|geschichte|erfahrungen) (an|interessiert uns|"
            "sind uns|ist uns)",
            "(sie möchten|sie wollen|möchten sie|wollen sie) (uns|der redaktion) ...(schreiben|mitteilen|hinweis*|"
            "leserbrief*|kontakt*|tipp*)",
            "(leserbriefe|zuschriften|leserbrief|leserzuschriften) (an|bitte an|an die|schicken sie|senden sie|"
            "schreiben)",
            "(der sichere weg|vertraulich|anonym|sicher) ...(kontakt*|briefkasten|hinweis*|informier*) (zu|zur|"
            "an) (unserer|uns|unserem|die|der) ",
        ),
        max_chars=260,
        hits=(
            "Haben Sie Hinweise? Schreiben Sie uns an tipp@nordpost.example",
            "Haben Sie einen Hinweis für uns?",
            "Schreiben Sie uns unter leser@nordpost.example",
            "Leserbriefe an die Redaktion",
        ),
        misses=(
            "Haben Sie Fragen an das Gericht?",
            "Schreiben Sie mir nicht mehr, bat er.",
            "Kontaktieren Sie die Polizei, wenn Sie etwas gesehen haben.",
            "Wer Hinweise hat, meldet sich bei der Wache.",
        ),
    ),
    Rule(
        "de.contact.error",
        "contact",
        at="start",
        phrases=(
            "(fehler gefunden|fehler entdeckt|tippfehler gefunden|rechtschreibfehler gefunden|haben sie einen fehler|"
            "hast du einen fehler|ist ihnen ein fehler) ",
            "(fehler|tippfehler) (gefunden|entdeckt|melden|im artikel melden|im text melden)",
            "(korrektur|korrekturen|korrekturhinweis|korrekturhinweise) (melden|vorschlagen|an|senden)",
            "(feedback|rückmeldung|hinweis) (zum artikel|zum text|an die redaktion|an uns) [senden|geben]",
            "(haben sie|hast du) ...fehler ...(entdeckt|gefunden|bemerkt)",
        ),
        max_chars=180,
        hits=("Fehler gefunden? Schreiben Sie uns!", "Fehler melden", "Haben Sie einen Fehler im Text entdeckt?"),
        misses=("Fehler fanden die Prüfer keine.", "Korrekturen am Gesetz fordert die Opposition."),
    ),
    Rule(
        "de.contact.soft",
        "contact",
        at="start",
        phrases=(
            "(kontakt|redaktion|telefon|tel|tel.|fax|e-mail|mail|anschrift|redaktionsanschrift|abo-hotline|"
            "leserservice|hotline|pressekontakt|rückfragen an|ansprechpartner|ansprechpartnerin|whatsapp):",
            "(die redaktion|die lokalredaktion|unsere redaktion|der leserservice) (erreichen sie|ist erreichbar|"
            "erreicht man|ist unter)",
            "(wir freuen uns|ich freue mich) (auf|über) (ihre|deine|eure|ihr|dein) (nachricht|zuschrift|zuschriften|"
            "feedback|mail|hinweise|meinung|post|rückmeldung)",
        ),
        strength="likely",
        max_chars=170,
        hits=("Kontakt: redaktion@nordpost.example", "Wir freuen uns auf Ihre Zuschriften!"),
        misses=("Kontakt zur Mutter hat sie nicht.", "Telefon und Licht fielen aus."),
    ),
    Rule(
        "de.contact.invite",
        "contact",
        at="start",
        phrases=(
            "(haben auch sie|haben sie auch|hast auch du|kennen sie|waren sie) ...(erzählen sie|schreiben sie|"
            "melden sie sich|berichten sie|mailen sie) (uns|bei uns|der redaktion|unserer redaktion)",
            "(wissen sie|weißt du) mehr ...(so erreichen|schreiben|kontaktieren|melden)",
            "unser leserservice ist ",
            "(leserbriefe|zuschriften|leserbriefe bitte) ...an:",
        ),
        max_chars=200,
        strength="likely",
        hits=(
            "Haben auch Sie Ärger mit dem Amt? Erzählen Sie uns davon.",
            "Wissen Sie mehr über den Fall? Schreiben Sie uns.",
        ),
        misses=("Haben auch Sie Angst?, fragt die Ärztin.", "Wissen Sie mehr als ich?"),
    ),
    Rule(
        "de.contact.line",
        "contact",
        phrases=(
            "(themenvorschlag|hinweis|leserbrief|veranstaltung|termin) (einreichen|einsenden|senden|melden|schreiben)",
            "(ihr draht zu uns|so erreichen sie uns|schreiben sie uns|kontakt zur redaktion|hinweis geben|"
            "kontaktieren sie uns)",
        ),
        max_chars=50,
        hits=("Leserbrief schreiben", "So erreichen Sie uns:", "Schreiben Sie uns!"),
        misses=("Leserbrief schreiben wollte niemand.", "So erreichen Sie uns nicht, sagte er."),
    ),
    # promo
    Rule(
        "de.promo.app",
        "promo",
        at="start",
        phrases=(
            "(laden sie|lade|ladet|holen sie sich|hol dir|installieren sie|testen sie|nutzen sie) [sich|dir|jetzt|"
            "hier|auch|gleich] [jetzt|hier|kostenlos|gratis] (unser*|die kostenlose|die neue|die app|"
            "die nordpost) ...(app|apps|news-app|nachrichten-app)",
            "(jetzt|hier) (die app|unsere app|die news-app|kostenlose app) (laden|herunterladen|downloaden|testen|"
            "installieren|holen)",
            "(unsere app|die app|unsere news-app) (gibt es|finden sie|ist|jetzt|im) ...(app store|google play|"
            "play store)",
            "(app|die app|news-app) (herunterladen|jetzt herunterladen|öffnen|kostenlos laden|downloaden|"
            "in der app lesen|in der app öffnen)",
            "in der app (lesen|öffnen)",
            "(im|bei) (app store|google play) (laden|erhältlich|herunterladen|verfügbar)",
        ),
        max_chars=170,
        hits=("Laden Sie jetzt unsere App herunter!", "Jetzt die App laden", "App öffnen"),
        misses=(
            "Laden Sie den Akku über Nacht.",
            "Die App ist kostenlos, sammelt aber Daten.",
            "App laden, Konto anlegen, fertig.",
        ),
    ),
    Rule(
        "de.promo.podcast",
        "promo",
        at="start",
        phrases=(
            "(hören sie|hör|hört|abonnieren sie|abonniere|entdecken sie|höre) [jetzt|hier|auch|mal|gerne] [hier|"
            "auch] [in] (unseren podcast|unseren neuen podcast|unseren täglichen podcast|unsere podcasts|"
            "unsere neue folge|unsere aktuelle folge|die aktuelle folge|die neue folge|die ganze folge|diese folge|"
            "den podcast|die neueste folge|die neueste episode|die aktuelle episode) ",
            "[jetzt|diesen|unseren|den] podcast (abonnieren|anhören|hören|folgen)",
            "(der podcast|den podcast|alle folgen|die folge|diese folge|unser podcast|neue folgen|unseren podcast|"
            "die ganze folge) ...(gibt es|finden sie|hören sie|findest du|erscheint|erscheinen|überall|"
            "kostenlos) ...(podcast*|spotify|apple*|überall)",
            "überall, wo es podcasts gibt",
        ),
        max_chars=200,
        hits=(
            "Hören Sie unseren Podcast „Hafenfunk“",
            "Alle Folgen finden Sie bei Spotify und Apple Podcasts.",
            "Podcast abonnieren",
        ),
        misses=("Hören Sie auf Ihr Herz, rät der Arzt.", "Der Podcast erscheint seit 2019."),
    ),
    Rule(
        "de.promo.issue",
        "promo",
        at="start",
        phrases=(
            "(dieser|der|dieser text|dieser artikel|dieses|der artikel|der text|das) [artikel|text|beitrag|interview|"
            "essay] (erschien|ist erschienen|stammt|erscheint|wurde) [zuerst|zunächst|auch|"
            "ursprünglich] [veröffentlicht] (in der|im|aus der|aus dem|aus) [aktuellen|gedruckten] (ausgabe|heft|"
            "magazin|printausgabe|zeitung|sonntagszeitung|heft nr.|ausgabe nr.|printmagazin|nr.)",
            "(aus|in|mehr in) (heft|ausgabe|der ausgabe|dem heft|der aktuellen ausgabe|"
            "unserer aktuellen ausgabe) [nr.] #",
            "(jetzt|ab sofort|ab morgen) (im handel|am kiosk|im zeitschriftenhandel|überall im handel)",
            "(jetzt|hier) [die] (ausgabe|heft|einzelheft|magazin|e-paper|neue ausgabe|aktuelle ausgabe|probeheft|"
            "probeausgabe) (bestellen|kaufen|lesen|sichern|anfordern|durchblättern)",
            "(mehr|diesen text|diesen und weitere texte|diesen und viele weitere) ...(aktuellen ausgabe|neuen heft|"
            "aktuellen heft|neuen ausgabe)",
            "(zur|zum) (aktuellen ausgabe|aktuellen heft|e-paper|shop|probeheft)",
        ),
        max_chars=220,
        hits=(
            "Dieser Artikel erschien in der Ausgabe 4/2023.",
            "Dieser Text stammt aus dem Magazin.",
            "Aus Heft 12",
            "Jetzt im Handel",
            "Jetzt Heft bestellen",
        ),
        misses=(
            "Dieser Artikel ist im Grundgesetz verankert.",
            "Der Roman erschien im Herbst.",
            "Aus der Ausgabe wurde nichts.",
        ),
    ),
    Rule(
        "de.promo.soft",
        "promo",
        at="start",
        phrases=(
            "(jetzt|hier) (tickets|karten|ticket|platz) (sichern|kaufen|bestellen|buchen)",
            "(sichern sie|sichere) (sich|dir) ...(tickets|karten|platz|ausgabe|vorteil*|rabatt*|exemplar)",
            "(hören sie|hör|hört|sehen sie|schauen sie) (auch|rein|jetzt|mal|hier) ",
            "(diskutieren sie|kommen sie|besuchen sie|treffen sie) ...(leserforum|live-talk|veranstaltung*|"
            "unserem stand|unsere* veranstaltung*|redaktion*)",
            "(unser buch|das buch zur serie|das buch zum|unser kalender|unser shop|unser magazin|unser sonderheft|"
            "unser neues heft|unsere neue ausgabe|die neue ausgabe|das neue heft|die aktuelle ausgabe)",
            "(einschalten|tv-tipp|sendetermin|sendehinweis|programmhinweis|ausstrahlung|in der mediathek|"
            "dieses thema im programm|über dieses thema berichtete|dieses thema im programm:)",
            "(gewinnen sie|mitmachen und gewinnen|jetzt mitmachen|jetzt teilnehmen|gewinnspiel:)",
            "(kostenlos|gratis) (herunterladen|downloaden|im app store)",
        ),
        strength="likely",
        max_chars=190,
        hits=(
            "Jetzt Tickets sichern!",
            "Hören Sie auch mal in unsere Serie rein",
            "Dieses Thema im Programm: Radio Nord, 12.03.2024",
        ),
        misses=("Karten gibt es an der Abendkasse.", "Besuchen will sie ihn nie mehr."),
    ),
    # media
    Rule(
        "de.media.player",
        "media",
        phrases=(
            "(artikel|diesen artikel|den artikel|text|beitrag|diesen text|beitrag jetzt) (anhören|vorlesen|"
            "vorlesen lassen|hören|jetzt anhören)",
            "(video|audio|ton|clip|wiedergabe|beitrag|podcast) (abspielen|starten|stoppen|anhalten|pausieren|"
            "wird geladen|wird abgespielt|laden|ein|aus|schließen|ansehen|einschalten)",
            "(vorlesefunktion|vorlesen lassen|vollbild|vollbildmodus|stummschalten|untertitel|untertitel ein|"
            "ton einschalten|ton an|zum video|zum audio|video-player|autoplay|stumm)",
            "(das video|dieses video|der clip|der stream|der inhalt|der beitrag|das audio) (ist|kann|konnte|"
            "steht) (nicht|nicht mehr|leider nicht|derzeit nicht|aktuell nicht|leider) (verfügbar|abgespielt werden|"
            "geladen werden|abrufbar|zur verfügung|abgespielt|nicht mehr verfügbar)",
            "(wird geladen|inhalt wird geladen|lädt|bitte warten)",
            "(dieser artikel|der artikel|dieser text) (wurde|wird) (mit|von) (einer|der) (ki-stimme|computerstimme|"
            "künstlichen stimme|synthetischen stimme) vorgelesen",
            "(hier|jetzt) (anhören|reinhören)",
            "(lautstärke|wiedergabegeschwindigkeit|geschwindigkeit #x|ton an/aus)",
            "(trailer|clip|film) (ansehen|anschauen|abspielen)",
            "(player|video|playlist|interaktive grafik|grafik) (überspringen|schließen|öffnen|vergrößern)",
            "(audio|video|hören|sehen) # (min|min.|minuten)",
        ),
        max_chars=90,
        hits=("Artikel anhören", "Video abspielen", "Video wird geladen ...", "Das Video ist nicht mehr verfügbar"),
        misses=(
            "Artikel vorlesen wollte sie nie.",
            "Das Video ist nicht echt.",
            "Text hören und Stimme hören sind zweierlei.",
        ),
    ),
    Rule(
        "de.media.embed",
        "media",
        at="start",
        phrases=(
            "(diesen|sieh dir diesen|den|sehen sie sich diesen) (beitrag|post) auf (instagram|facebook|threads|x|"
            "twitter) (ansehen|an|anzeigen)",
            "(ein beitrag|ein von|ein post) geteilt von",
            "ein von ... geteilter beitrag",
            "(bitte aktivieren sie|bitte aktiviere|aktivieren sie|schalten sie|sie müssen) [bitte] (javascript|"
            "adobe flash|flash)",
            "javascript ist (deaktiviert|in ihrem browser|nicht aktiviert|ausgeschaltet)",
            "(ihr browser|dein browser) (unterstützt|ist veraltet|kann|blockiert|akzeptiert)",
            "twitter hat nicht geantwortet",
            "(das video|dieses video|der stream|der inhalt|das audio) (konnte|kann) nicht (abgespielt|geladen|"
            "angezeigt) werden. bitte",
            "(um|zum|für) ...(javascript|flash) ...(aktivieren|aktiviert|eingeschaltet|erforderlich|benötigt)",
        ),
        max_chars=170,
        hits=(
            "Diesen Beitrag auf Instagram ansehen",
            "Ein Beitrag geteilt von Bäckerei Korn (@korn)",
            "Bitte aktivieren Sie JavaScript in Ihrem Browser.",
            "Ihr Browser unterstützt dieses Video nicht.",
        ),
        misses=(
            "Ein Beitrag zur Debatte kam aus Kiel.",
            "Ihr Browser verrät mehr, als Sie denken.",
            "JavaScript ist eine Sprache.",
        ),
    ),
    Rule(
        "de.media.soft",
        "media",
        at="start",
        phrases=(
            "(video|audio|im video|podcast|film|ton|clip|livestream|stream|grafik|interaktive grafik|karte|animation|"
            "tabelle):",
            "(sehen sie|schauen sie|sieh) [hier|im video] ...(im video|das video|den clip|den film|die aufzeichnung)",
            "(hier sehen sie|hier siehst du|hier hören sie) (das|den|die|im)",
        ),
        strength="likely",
        max_chars=140,
        hits=("Video: Hier stürzt der Turm ein", "Sehen Sie hier die ganze Rede im Video"),
        misses=("Video und Ton fehlen.", "Sehen will ihn keiner."),
    ),
    Rule(
        "de.other.market_note",
        "other",
        phrases=(
            "(kurse|kursdaten|börsenkurse|daten) [mindestens|um] # minuten (verzögert|zeitverzögert)",
            "(kurse|kursdaten) [sind] (verzögert|zeitverzögert|in echtzeit)",
            "(kurs|kurse|kursinformationen|charts|chart) (zur aktie|zu den aktien|im überblick|anzeigen|des tages)",
        ),
        max_chars=60,
        strength="likely",
        hits=("Kurse zeitverzögert", "Kurse im Überblick"),
        misses=("Kurse fallen weiter.", "Der Kurs zur Aktie fehlt."),
    ),
    # keep
    Rule(
        "de.keep.correction",
        "correction",
        at="start",
        keep=True,
        phrases=(
            "[hinweis|anmerkung] [der redaktion] (korrektur|korrekturhinweis|berichtigung|richtigstellung|"
            "gegendarstellung|klarstellung|update|nachtrag|aktualisierung|ergänzung|anmerkung|hinweis der redaktion|"
            "anmerkung der redaktion|anm. d. red.|anm. d. red|anm. der red.|anm.d.red.|redaktioneller hinweis|"
            "transparenzhinweis|hinweis in eigener sache):",
            "(korrektur|update|nachtrag|aktualisierung) (vom|am) ",
            "(anmerkung|hinweis|anm.) (der redaktion|d. red.|d. redaktion|d. a.)",
            "in einer (früheren|ersten|vorherigen|vorigen|älteren|ursprünglichen) (version|fassung)",
            "(eine frühere|die ursprüngliche|eine erste) (version|fassung) (dieses|des) ",
            "(wir haben|die redaktion hat) (den fehler|die stelle|das|dies|den text|den artikel|die passage|"
            "die angabe) (korrigiert|berichtigt|geändert|aktualisiert|ergänzt)",
            "(der|dieser) (artikel|text|beitrag) wurde (nachträglich|korrigiert|aktualisiert|ergänzt|um eine)",
        ),
        max_chars=700,
        hits=(
            "Korrektur: Die Brücke ist 90 Meter lang.",
            "Anmerkung der Redaktion: Der Name wurde geändert.",
            "In einer früheren Version dieses Artikels stand ein falsches Jahr.",
        ),
        misses=("Korrekturen kamen zu spät.", "Eine Version der Tat blieb offen."),
    ),
    Rule(
        "de.keep.disclaimer",
        "disclaimer",
        at="any",
        keep=True,
        phrases=(
            "(gibt|geben|spiegelt|spiegeln) (nicht unbedingt|nicht zwingend|nicht notwendigerweise|ausschließlich|"
            "allein|die meinung|die persönliche|nur|die ansicht) ...(meinung|redaktion|ansicht|wieder|autor*)",
            "(keine|nicht als) (anlageberatung|rechtsberatung|steuerberatung|kaufempfehlung|anlageempfehlung|"
            "medizinische beratung|ärztliche beratung|ärztliche*)",
            "(ersetzt|ersetzen) (keine|nicht die|nicht den|keinesfalls) ...(beratung|arzt*|diagnose|behandlung|besuch)",
            "(gastbeiträge|gastkommentare|kommentare|leserbriefe|kolumnen) ...(müssen nicht|geben|"
            "entsprechen) ...(meinung|ansicht)",
            "(telefonseelsorge|seelsorge) ...(0800|anonym|rund um die uhr|erreichbar)",
            "(offenlegung|transparenzhinweis|hinweis zur transparenz):",
            "(die reise|die recherche|die recherchereise) wurde (unterstützt|gefördert|finanziert)",
        ),
        max_chars=600,
        hits=(
            "Der Beitrag gibt nicht unbedingt die Meinung der Redaktion wieder.",
            "Dieser Text ist keine Anlageberatung.",
            "Der Artikel ersetzt keine ärztliche Beratung.",
        ),
        misses=("Die Meinung der Ärzte ist geteilt.", "Beratung gibt es im Rathaus."),
    ),
    Rule(
        "de.keep.live_time",
        "dateline",
        keep=True,
        pattern=r"(?:um )?\d{1,2}[:.]\d\d uhr",
        needs=(" uhr",),
        max_chars=14,
        hits=("22:10 Uhr", "7.05 Uhr:"),
        misses=("12.03.2024, 22:10 Uhr", "Stand: 22:10 Uhr"),
    ),
    Rule(
        "de.keep.dateline",
        "dateline",
        at="start",
        keep=True,
        pattern=r"(?-i:\p{Lu})[\p{L}./ -]{2,40}(?:, \d{1,2}\. ?\p{L}{3,9})? ?\((?-i:dpa|AFP|afp|Reuters|rtr|epd|KNA|"
        r"kna|SID|sid|AP|APA|apa|sda|dts|red|ots|lüp|dapd)"
        r"[^()]{0,20}\) ?[-:.] ?",
        needs=(
            "(dpa",
            "(afp",
            "(reuters",
            "(rtr",
            "(epd",
            "(kna",
            "(sid",
            "(ap",
            "(sda",
            "(dts",
            "(red",
            "(ots",
            "(dapd",
        ),
        max_chars=1200,
        hits=(
            "Berlin (dpa) - Die Regierung legt den Haushalt vor.",
            "Bad Lüne, 3. Mai (Reuters) - Der Hafen schließt.",
        ),
        misses=("Berlin (Hauptstadt) wächst.", "Die Agentur (dpa) meldete es."),
    ),
)

PACK = Pack(
    code="de",
    rules=RULES,
    stopwords=words(
        "der die das und ist nicht ein eine mit auf für von dem den sich auch es sie als des im zu wird bei nach aus "
        "wie "
        "wurde über noch einen werden haben"
    ),
    abbreviations=words(
        "z.b bzw d.h u.a usw usf etc ca dr prof hr fr st nr tel abs art bd bspw evtl ggf inkl exkl max min "
        "mio mrd tsd vgl s sog geb gest jh jhd jan jän feb mär apr jun jul aug sep sept okt nov dez "
        "str bzgl bzw dipl ing jr sen co ltd hl kath ev österr schweiz dt engl frz lat abb anm aufl hg hrsg kap ff "
        "o.ä i.d.r u.u z.t z.z m.e a.d a.m v.l v.r u.s v.a s.o s.u i.e e.v n.chr v.chr chr bes "
        "einschl entspr std sek min gegr verh verst lfd mind mtl jährl"
    ),
    reporting=words(
        "sagt sagte gesagt sagten sagen erklärt erklärte erklärten berichtet berichtete berichteten berichten meint "
        "meinte "
        "betont betonte kritisiert kritisierte fordert forderte teilte mitteilte mitgeteilt erzählt erzählte "
        "schreibt schrieb "
        "schrieben warnt warnte warnten fügte äußerte behauptet behauptete antwortet antwortete fragt fragte "
        "kündigte ankündigte bestätigte bestätigt räumte bat bittet rät riet heißt hieß laut zufolge glaubt glaubte "
        "lobte lobt klagt klagte verkündete versprach verspricht urteilte entschied mahnte mahnt argumentiert "
        "argumentierte meldete meldet vermutet vermutete verteidigte nannte nennt erinnert ergänzt ergänzte "
        "beteuerte stand lautet lautete schilderte "
        "schildert"
    ),
    address=words(
        "wir uns unser unsere unserer unserem unseren unseres ihnen ihr ihre ihren ihrem ihrer ihres du dich dir "
        "dein deine "
        "deiner deinem deinen deines euch euer eure eurer eurem euren ich mich mir mein meine meiner meinem meinen"
    ),
    topics={
        "newsletter": words(
            "newsletter newsletters newslettern abonnenten empfänger verteiler rundbrief rundbriefe massenmails spam "
            "werbemails posteingang substack mailinglisten"
        ),
        "paywall": words(
            "bezahlschranke bezahlschranken paywall paywalls abonnement abonnements abonnenten abonnent digitalabos "
            "abos abo "
            "probeabo streamingdienst streamingdienste kündigungsbutton verlage abonnentenzahlen"
        ),
        "donation": words(
            "spende spenden spender spenderinnen gespendet spendete spendeten spendenaktion spendenaufruf "
            "spendengelder "
            "spendenkonto spendenbereitschaft hilfsorganisation hilfsorganisationen hilfswerk crowdfunding stiftung "
            "fundraising spendensammler spendensiegel"
        ),
        "consent": words(
            "cookie cookies cookiebanner banner einwilligung datenschutz dsgvo datenschützer datenschutzbehörde "
            "datenschutzbeauftragte datenschutzbeauftragter einwilligungen tracking nutzerdaten ttdsg"
        ),
        "share": words(
            "facebook twitter instagram tiktok whatsapp telegram youtube plattform plattformen netzwerke netzwerken "
            "geteilt "
            "influencer beitrag posts"
        ),
        "advert": words(
            "anzeigen werbung werbespot werbespots werbekampagne werbekampagnen werberat werbekunden werbeagentur "
            "werbeverbot "
            "plakat plakate anzeigenkunden anzeigenblatt werbeindustrie inserate reklame strafanzeige strafanzeigen"
        ),
        "credit": words(
            "fotograf fotografin fotografen fotografie fotografien fotos bildagentur bildagenturen bildrechte "
            "urheberrecht "
            "pressefoto pressefotos fotoagentur bildarchiv fotojournalist fotojournalistin"
        ),
        "affiliate": words(
            "provision provisionen affiliate vergleichsportal vergleichsportale influencer händler makler vermittler"
        ),
        "comments": words(
            "kommentarspalte kommentarspalten kommentare hasskommentare moderation moderatoren hassrede netiquette "
            "kommentarbereich leserbriefe trolle"
        ),
    },
)
