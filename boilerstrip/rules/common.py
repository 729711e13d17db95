"""Every language: marks, addresses and names that read the same everywhere."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule

_PLATFORMS = (
    r"facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|instagram|youtube|tiktok|threads|bluesky|mastodon|"
    r"snapchat|messenger|tumblr|flipboard|vkontakte|viber|line|wechat|weibo|xing|pocket|e-?mail|rss"
)
_AGENCIES = (
    r"ap|afp|ap photo|reuters|epa|epa-efe|efe|dpa|apa|ansa|lusa|anp|belga|ritzau|pap|tt|ntb|tass|xinhua|kyodo|yonhap|"
    r"getty|getty images|afp via getty images|afp/getty images|shutterstock|istock|istockphoto|alamy|alamy stock photo|"
    r"adobe stock|unsplash|pexels|pixabay|flickr|wikimedia commons|imago|imago images|zuma|zuma press|zuma wire|"
    r"pa wire|pa images|pa media|pa archive|bloomberg|bloomberg via getty images|nurphoto|anadolu|anadolu agency|"
    r"picture alliance|keystone|lapresse|sipa|sipa usa|scanpix|tt nyhetsbyrån|europa press|hollandse hoogte|"
    r"rex features|"
    r"usa today sports|imagn images|ria novosti|interfax|belta|ukrinform|vcg|cfp|cnsphoto"
)
_SOLD_BY = (
    r"getty images|getty|shutterstock(?:\.com)?|istock(?:photo)?|alamy|adobe stock|unsplash|pexels|pixabay|"
    r"wikimedia commons|picture alliance|imago images|epa-efe|pa wire|nurphoto|depositphotos|dreamstime"
)

RULES = (
    # formatting
    Rule(
        "common.formatting.marks",
        "formatting",
        pattern=r"[^\w\s](?:[\s\p{P}\p{S}]){2,80}",
        max_chars=100,
        hits=("* * *", "———", "• • •"),
        misses=("*", "3 * 4", "— Non."),
    ),
    Rule(
        "common.formatting.residue",
        "formatting",
        pattern=r"(?:null|undefined|nan|\[object Object\]|\[email protected\]|&nbsp;|lorem ipsum.{0,200})",
        needs=("null", "undefined", "nan", "[object", "[email", "&nbsp;", "lorem ipsum"),
        strength="likely",
        hits=("null", "[email protected]", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."),
        misses=("The null hypothesis was rejected.", "An undefined number of people"),
    ),
    # legal
    Rule(
        "common.legal.copyright_year_owner",
        "legal",
        at="start",
        pattern=r"(?:copyright\s*)?(?:©|\([cC]\))\s*(?:copyright\s*)?(?:19|20)\d\d(?:\s*-\s*(?:(?:19|20)\d\d|\d\d))?\b",
        needs=("©", "(c)"),
        max_chars=300,
        hits=("© 2024 The Harbour Press", "Copyright © 2019-2024 Verlag Nordwind GmbH", "(c) 2020 La Gaceta"),
        misses=("The mug read © 1998, she said.", "Section 4(c) 2020 revision", "© was painted on the wall in 2020."),
    ),
    Rule(
        "common.legal.copyright_owner",
        "legal",
        pattern=r"©\s*(?-i:\p{Lu})[^.!?]{1,70}",
        needs=("©",),
        max_chars=80,
        hits=("© Harbour Press Ltd", "© Le Courrier du Port"),
        misses=("The © sign came into use in 1909.", "© ist ein Zeichen. Es ist alt."),
    ),
    # contact
    Rule(
        "common.contact.mail_line",
        "contact",
        pattern=(
            r"(?:(?:e-?mail|mail|tel|fax)\s*[:.]\s*)?[\w.+-]{1,40}(?:@|\s?\[at\]\s?|"
            r"\(at\))[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}"
        ),
        needs=("@", "[at]", "(at)"),
        strength="likely",
        max_chars=120,
        hits=("news@example.org", "E-mail: ana.kolar@harbour-press.example"),
        misses=("Write to news@example.org by Friday.", "@anakolar"),
    ),
    # navigation
    Rule(
        "common.navigation.bare_url",
        "navigation",
        strength="hint",
        pattern=r"(?:https?://|www\.)[^\s<>]{3,280}",
        needs=("http", "www."),
        hits=("https://www.example.org/news/2024/03/bridge", "www.example.org"),
        misses=("The site www.example.org was down.", "http is a protocol"),
    ),
    Rule(
        "common.navigation.breadcrumb",
        "navigation",
        pattern=r"\p{L}[\p{L}\p{N}&' -]{0,30}(?:\s*[›»>→/]\s*[\p{L}\p{N}][\p{L}\p{N}&',: -]{0,60}){2,6}",
        needs=("›", "»", ">", "→", "/", '"'),
        max_chars=160,
        strength="likely",
        hits=("Home › News › Europe", "Startseite > Politik > Inland", "Home / World / Rivers"),
        misses=("and/or", "A reading of 3 > 2 settles it.", "km/h"),
    ),
    Rule(
        "common.navigation.breadcrumb_angle",
        "navigation",
        pattern=r"(?-i:\p{Lu})[\p{L}\p{N}&' -]{0,30}(?:\s+[›>]\s+(?-i:[\p{Lu}\p{N}])[\p{L}\p{N}&',: -]{0,60}){2,6}",
        needs=("›", ">"),
        max_chars=160,
        hits=("Home › News › Europe", "Start > Sport > Handball"),
        misses=("if a > b > c then stop", "Home > away"),
    ),
    Rule(
        "common.navigation.pipes",
        "navigation",
        pattern=r"\p{L}[\p{L}\p{N}&'. -]{1,28}+(?:[|•·][\p{L}\p{N}&'. -]{1,30}+){3,20}+",
        needs=("|", "•", "·"),
        strength="likely",
        hits=("About | Contact | Privacy | Jobs", "News · Sport · Kultur · Wetter · Reise"),
        misses=("one | two", "The score was 3 | 4 at the break."),
    ),
    Rule(
        "common.navigation.pages",
        "navigation",
        pattern=(
            r"(?:[\p{L}«‹<\"]{1,12}\s+)?1(?:\s|\s?[|·-]\s?|,\s)2(?:[\s|,·-]{1,3}\d{1,3}){0,12}(?:\s*(?:…|"
            r"\.\.\.)\s*\d{1,4})?(?:\s+[\p{L}»›>\"]{1,16}){1,2}"
        ),
        needs=("1 ", "1|", "1,", "1-", "1·"),
        max_chars=80,
        strength="likely",
        hits=("1 2 3 next", "1 2 3 4 ... 27 Weiter »", "1 | 2 | 3 Suivant"),
        misses=("1 2 3", "1 2 3 4 5 6", "1-0 in the end", "1,2 l broth"),
    ),
    Rule(
        "common.navigation.page_count",
        "navigation",
        pattern=r"\d{1,3}\s*/\s*\d{1,3}",
        needs=("/",),
        max_chars=12,
        strength="likely",
        hits=("1 / 5", "(3/12)"),
        misses=("5", "1/5 cup of milk"),
    ),
    # credit
    Rule(
        "common.credit.ap_photo",
        "credit",
        at="end",
        pattern=r"\((?:ap photo|ap|afp|reuters|getty images|epa|dpa|photo|foto|picture alliance)\s*[/:,-]\s*"
        r"[^()]{2,70}\)",
        needs=("(ap", "(afp", "(reuters", "(getty", "(epa", "(dpa", "(photo", "(foto", "(picture alliance"),
        max_chars=420,
        hits=(
            "Crews clear the road on Monday. (AP Photo/Ana Kolar)",
            "(Foto: Ana Kolar)",
            "(Photo: Harbour Press/J. Doe)",
        ),
        misses=("PARIS (AP) — The river rose.", "The agency (AFP) reported it."),
    ),
    Rule(
        "common.caption.domain_at_end",
        "caption",
        pattern=(
            r"(?-i:\p{Lu})[^.!?:;\"#]{2,80}[.!?] (?:www\.)?(?-i:[a-z0-9][a-z0-9-]{1,30}(?:\.[a-z0-9-]{2,20})?)"
            r"\.(?-i:com|org|net|gov|edu|info|ru|de|fr|it|es|pt|nl|pl|se|uk|eu|cn|jp|ua|cz|ch|at|be|dk|no|fi)"
        ),
        needs=(
            ".com",
            ".org",
            ".net",
            ".gov",
            ".edu",
            ".info",
            ".ru",
            ".de",
            ".fr",
            ".it",
            ".es",
            ".pt",
            ".nl",
            ".pl",
            ".se",
            ".uk",
            ".eu",
            ".cn",
            ".jp",
            ".ua",
            ".cz",
            ".ch",
            ".at",
            ".be",
            ".dk",
            ".no",
            ".fi",
        ),
        max_chars=110,
        hits=("The minister at the summit. presidency.example.org", "Harbour at dawn. skerry.com"),
        misses=("He runs the site skerry.com.", "She wrote to skerry.com. Nobody answered."),
    ),
    Rule(
        "common.credit.name_slash_agency",
        "credit",
        pattern=rf"(?-i:\p{{Lu}})[\p{{L}}\p{{N}}.,'&| -]{{1,50}}\s?(?:/|\||©|via)\s?(?:{_AGENCIES})"
        r"(?:\s?[/|]\s?[\p{L} .-]{2,30})?",
        needs=("/", "|", "©", "via"),
        max_chars=110,
        hits=(
            "Ana Kolar/Reuters",
            "ANA KOLAR / AFP",
            "Jane Doe | Getty Images",
            "Foto Lopez/EFE",
            "AFP via Getty Images",
        ),
        misses=("The deal was struck via Reuters terminals on Monday", "He moved from AP to AFP", "Ana/Maria"),
    ),
    Rule(
        "common.credit.agency_slash_name",
        "credit",
        pattern=rf"(?:{_AGENCIES})\s?(?:/|\|)\s?(?-i:\p{{Lu}})[\p{{L}}\p{{N}}.'&/ -]{{1,50}}",
        needs=("/", "|"),
        max_chars=90,
        hits=("REUTERS/Ana Kolar", "AP Photo/Ana Kolar", "dpa / Max Muster"),
        misses=("Reuters reported that ships/boats were lost", "AP/2"),
    ),
    Rule(
        "common.credit.ends_in_agency",
        "credit",
        at="end",
        pattern=rf"[\p{{L}}.)\"']\s?(?:/|\||©|\(|via |: )\s?(?:[\p{{L}}. -]{{2,30}}\s?[/|]\s?)?(?:{_SOLD_BY})\)?",
        needs=(
            "getty",
            "shutterstock",
            "istock",
            "alamy",
            "adobe",
            "unsplash",
            "pexels",
            "pixabay",
            "wikimedia",
            "picture alliance",
            "imago",
            "epa-efe",
            "pa wire",
            "nurphoto",
            "depositphotos",
            "dreamstime",
        ),
        max_chars=350,
        strength="likely",
        hits=("A tram in the snow last week. Ana Kolar/Getty Images", "Rescuers at the dam | Shutterstock"),
        misses=("The suit was filed by Getty Images.", "She sold the pictures to Shutterstock."),
    ),
    Rule(
        "common.credit.agency_alone",
        "credit",
        pattern=rf"(?:©\s*)?(?:{_SOLD_BY}|ap photo|afp|dpa|reuters|epa|pa images|pa media|"
        r"associated press|the associated press|the canadian press|agence france-presse|xinhua|europa press)",
        needs=(
            "getty",
            "shutterstock",
            "istock",
            "alamy",
            "adobe",
            "unsplash",
            "pexels",
            "pixabay",
            "wikimedia",
            "picture alliance",
            "imago",
            "epa",
            "pa wire",
            "nurphoto",
            "depositphotos",
            "dreamstime",
            "ap photo",
            "afp",
            "dpa",
            "reuters",
            "pa images",
            "pa media",
            "associated press",
            "canadian press",
            "agence",
            "xinhua",
            "europa press",
        ),
        max_chars=40,
        strength="likely",
        hits=("Getty Images", "— Reuters", "(dpa)"),
        misses=("Reuters.com fell silent", "Getty Images sued."),
    ),
    Rule(
        "common.credit.copyright_agency",
        "credit",
        pattern=rf"(?:©|\(c\))\s?(?:(?:19|20)\d\d,?\s)?(?:{_AGENCIES})"
        r"(?:-infocom.{0,60}| gmbh| l\.p\.)?(?:\s?[/|]\s?[\p{L} .-]{2,40})?",
        needs=("©", "(c)"),
        max_chars=110,
        hits=("© Reuters", "© 2024 AFP", "© dpa-infocom, dpa:240101-99-123456/2", "© AFP/Ana Kolar"),
        misses=("© was the sign on the wall", "Reuters"),
    ),
    # share
    Rule(
        "common.share.platforms",
        "share",
        pattern=rf"(?:{_PLATFORMS})(?:[\s|,/·•-]{{1,4}}(?:x|{_PLATFORMS})){{1,12}}",
        needs=("facebook", "twitter", "whatsapp", "linkedin", "telegram", "instagram", "youtube", "reddit", "bluesky"),
        max_chars=160,
        hits=("Facebook Twitter WhatsApp", "Facebook | X | LinkedIn | E-Mail"),
        misses=("Facebook and Twitter", "Facebook bought WhatsApp and Instagram."),
    ),
    Rule(
        "common.share.platform_alone",
        "share",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|"
            r"instagram|flipboard|tumblr|vkontakte|viber|messenger|bluesky|mastodon|threads|tiktok|youtube|"
            r"snapchat|xing|weibo|wechat|twitter/x)[\s:|\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "facebook",
            "twitter",
            "whatsapp",
            "linkedin",
            "telegram",
            "reddit",
            "pinterest",
            "instagram",
            "flipboard",
            "tumblr",
            "vkontakte",
            "viber",
            "messenger",
            "bluesky",
            "mastodon",
            "threads",
            "tiktok",
            "youtube",
            "snapchat",
            "xing",
            "weibo",
            "wechat",
            "twitter/x",
        ),
        max_chars=24,
        strength="likely",
        hits=("WhatsApp", "› Facebook"),
        misses=("WhatsApp fell silent.", "On Twitter."),
    ),
    Rule(
        "common.share.handle",
        "share",
        pattern=r"@[A-Za-z_][\w.]{1,29}(?:[\s,|·]{1,3}@[A-Za-z_][\w.]{1,29}){0,4}",
        needs=("@",),
        max_chars=100,
        strength="likely",
        hits=("@anakolar", "@harbour_press | @anakolar"),
        misses=("@anakolar wrote that the bridge was closed", "ana@kolar.example"),
    ),
    # tags
    Rule(
        "common.tags.hashtags",
        "tags",
        pattern=r"#[\p{L}\p{N}_]{2,40}(?:[\s,;|]{1,3}#[\p{L}\p{N}_]{2,40}){1,20}",
        needs=("#",),
        hits=("#rivers #floods #climate", "#Ostsee, #Hafen"),
        misses=("#1 in the charts", "Use #include <stdio.h> first"),
    ),
    # media
    Rule(
        "common.media.times",
        "media",
        pattern=r"\d{1,2}:\d\d(?::\d\d)?\s?/\s?-?\d{1,2}:\d\d(?::\d\d)?",
        needs=("/",),
        max_chars=40,
        hits=("0:00 / 3:21", "00:00/01:12:40"),
        misses=("10:30", "1:30:22 (world record)"),
    ),
    Rule(
        "common.media.zero_time",
        "media",
        pattern=r"0?0:00(?:\s+\d{1,2}:\d\d)?",
        needs=("0:00",),
        max_chars=24,
        strength="likely",
        hits=("0:00", "00:00 04:12"),
        misses=("10:00", "0:00 at the start"),
    ),
    Rule(
        "common.media.tweet_picture",
        "media",
        at="end",
        pattern=r"pic\.(?:twitter|x)\.com/\w{4,16}",
        needs=("pic.twitter.com", "pic.x.com"),
        max_chars=60,
        hits=("pic.twitter.com/AbCd123xyz", "Look! pic.x.com/AbCd123xyz"),
        misses=("The site pic.twitter.com went down.", "twitter.com"),
    ),
    Rule(
        "common.media.tweet_footer",
        "media",
        strength="likely",
        at="start",
        pattern=r"[-—]\s?[^@()]{1,50}\(@\w{1,20}\)\s",
        needs=("(@",),
        max_chars=110,
        hits=("— Ana Kolar (@anakolar) March 3, 2024", "- Harbour Press (@harbour) 3. März 2024"),
        misses=("Ana Kolar (@anakolar) wrote it.", "— Ana Kolar, mayor"),
    ),
)

PACK = Pack(code="common", rules=RULES)
