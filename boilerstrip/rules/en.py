"""English."""

from __future__ import annotations

from boilerstrip.pack import Pack, words
from boilerstrip.rule import Rule

RULES = (
    # newsletter
    Rule(
        "en.newsletter.sign_up",
        "newsletter",
        at="start",
        phrases=("sign up (for|to) (our|the|my) ... (newsletter*|briefing|e-mail*|email*|alert*)",),
        hits=("Sign up for our free weekly newsletter", "Sign up to the Morning Notes briefing and start informed."),
        misses=(
            "Sign up for health cover before the deadline, officials urged.",
            "They signed up for our newsletter of despair, she joked.",
        ),
    ),
    # share
    Rule(
        "en.share.button",
        "share",
        at="line",
        phrases=("share [this|this article|this story|this post]", "(share|post|tweet) (on|to|via) (facebook|twitter|x|linkedin|whatsapp|reddit)"),
        hits=("Share this article", "Share on Facebook"),
        misses=("Share prices fell on Monday.", "Share on the rise"),
    ),
    # advert
    Rule(
        "en.advert.label",
        "advert",
        at="line",
        phrases=("advertisement", "sponsored [content]", "paid content"),
        hits=("Advertisement", "- Sponsored content -"),
        misses=("The advertisement was banned.",),
    ),
)

PACK = Pack(
    code="en",
    rules=RULES,
    stopwords=words("the and of to in that is was for with on as are by his her from at this have but not which you"),
    abbreviations=words("mr mrs ms dr prof sen rep gov gen lt col sgt st jr sr u.s u.k u.n no vs inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e a.m p.m ph.d approx est dept"),
    reporting=words("said says told announced added reported according wrote claimed argued testified recalled"),
    address=words("we our us you your you're we're"),
    topics={
        "newsletter": words("newsletter newsletters substack subscribers"),
        "paywall": words("paywall paywalls subscription subscriptions subscribers"),
        "donation": words("donation donations donated donors charity fundraising fundraiser"),
        "consent": words("cookie cookies gdpr consent"),
        "share": words("facebook twitter whatsapp instagram telegram"),
        "advert": words("advertising advertisement advertisers sponsor sponsors"),
        "credit": words("photographer photographers photography copyright getty"),
    },
)
