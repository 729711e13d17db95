"""English."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

RULES = (
    # newsletter
    Rule(
        "en.newsletter.sign_up",
        "newsletter",
        at="start",
        phrases=(
            (
                "sign up [now|today|here|below|free] (for|to|to get|to receive) (our|the|my)...(newsletter*|"
                "briefing*|e-mail*|email*|alert*|mailing list|digest)"
            ),
            (
                "(you can|to|click here to|tap here to) sign up (for|to) (our|the|my|this)...(newsletter*|briefing*|"
                "mailing list|digest)"
            ),
        ),
        hits=(
            "Sign up for our free weekly newsletter",
            "Sign up to the Morning Notes briefing and start informed.",
            "To sign up for the Harbour newsletter, click here.",
        ),
        misses=(
            "Sign up for health cover before the deadline, officials urged.",
            "They signed up for our newsletter of despair, she joked.",
        ),
    ),
    Rule(
        "en.newsletter.subscribe_to_letter",
        "newsletter",
        at="start",
        phrases=(
            (
                "subscribe [now|today|here|free] to (our|the|my|this)...(newsletter*|briefing*|e-mail*|email*|"
                "mailing list|digest)"
            ),
            "subscribe (to|for) (email|e-mail|newsletter) (updates|alerts|notifications)",
            "get (our|the|my) ... newsletter",
            "get our newsletter",
            "receive our...newsletter",
        ),
        hits=("Subscribe to our daily newsletter", "Get the River Letter newsletter every Friday."),
        misses=(
            "I subscribe to the view that rivers should be left alone.",
            "Subscribe to nothing you have not read, the lawyer warned.",
        ),
    ),
    Rule(
        "en.newsletter.our_letters",
        "newsletter",
        at="any",
        phrases=(
            "our ... newsletter* (is|are) (written|compiled|curated|edited|prepared|put together) by",
            "our ... newsletter* (contains|brings|bring|gives|give|delivers|deliver) ... (you|your|selection|stories)",
        ),
        max_chars=320,
        hits=(
            "Our Harbour Notes newsletter is written by two editors who get up before you do.",
            "Our Sunday newsletter brings you the stories that everybody else missed.",
        ),
        misses=(
            "Their newsletter is written by two editors from Leeds.",
            "Our newsletter lost half of its readers, she admitted.",
        ),
    ),
    Rule(
        "en.newsletter.get_in_inbox",
        "newsletter",
        at="start",
        phrases=(
            "(get|receive|have|want) ... (to|in|into) your [email|e-mail] inbox",
            (
                "(news|stories|everything|the best|the latest|the day's|the week's|our best|our top|top)...(to|in) "
                "your [email] inbox"
            ),
        ),
        hits=("Get the week's news delivered to your inbox", "Our best stories in your inbox, every morning."),
        misses=("She got the letter in her inbox on Monday.", "Get the spam out of the way first."),
    ),
    Rule(
        "en.newsletter.delivered",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(straight|delivered|direct|directly|sent|right|straight in) (to|into) your [email|e-mail] inbox",
            "in your inbox (every|each|daily|weekly|on|at|by)",
            "(sent|delivered|emailed) to you (every|each|daily|weekly)",
        ),
        max_chars=300,
        hits=("The best food tips, straight to your inbox.", "It lands in your inbox every Friday."),
        misses=("The invoice went straight to her inbox.", "Your inbox is a mess, he told the court."),
    ),
    Rule(
        "en.newsletter.join_list",
        "newsletter",
        at="start",
        phrases=(
            "join (our|the|my)...(mailing list|newsletter*|email list|e-mail list)",
            "join [more than|over] # [other] (readers|subscribers|people) (who|getting|and)",
            "(add me|add your name) to (the|our|your) [mailing|email|e-mail] list",
        ),
        hits=("Join our mailing list", "Join more than 12,000 readers who start the day with us."),
        misses=("Join our ranks, the recruiter said.", "Join 300 marchers at noon on the square."),
    ),
    Rule(
        "en.newsletter.enter_address",
        "newsletter",
        at="start",
        max_chars=140,
        phrases=(
            "[please] (enter|type|add|leave|submit|provide) your (email|e-mail)",
            "please enter a valid (email|e-mail)",
            "(invalid|confirm your|verify your) (email|e-mail) [address]",
        ),
        hits=("Enter your email address", "Please enter a valid email address."),
        misses=("The clerk asked them to enter their e-mail address.", "Enter your name in the book of the dead."),
    ),
    Rule(
        "en.newsletter.form_field",
        "newsletter",
        phrases=(
            "[your] (email|e-mail) [address]",
            "(email|e-mail) address [required]",
            "(first|last|full) name",
            "select all that apply",
            "choose your newsletters",
            "i would like to receive ...(newsletter*|email*|e-mail*|offers|updates)",
            (
                "[yes,] (i'd|i would|i want to) (like to|want to|also) receive...(newsletter*|email*|e-mail*|offers|"
                "updates|news)"
            ),
            "(this|email) field is required",
            "email address (is required|cannot be blank)",
        ),
        max_chars=160,
        hits=(
            "Email address",
            "Your e-mail address *",
            "First name",
            "I would like to receive offers and updates by e-mail.",
        ),
        misses=("His e-mail address was on the list.", "The first name on the list was hers."),
    ),
    Rule(
        "en.newsletter.by_signing_up",
        "newsletter",
        at="start",
        max_chars=400,
        phrases=(
            (
                "by (signing up|subscribing|registering|joining|entering your|providing your|submitting your|"
                "submitting this|giving us|clicking) ... (you agree|you consent|you confirm|you accept|you "
                "acknowledge|you are agreeing|you will receive)"
            ),
            "by (signing up|subscribing|registering|joining), (you|i) (agree|consent|confirm|accept|acknowledge|will)",
        ),
        hits=(
            "By signing up, you agree to our terms and privacy notice.",
            "By entering your email address you consent to receive messages from Harbour Press.",
        ),
        misses=("By signing up early, she saved 40 pounds.", "By joining the pact, the islands gave up their navy."),
    ),
    Rule(
        "en.newsletter.unsubscribe",
        "newsletter",
        at="any",
        phrases=(
            (
                "(you can|you may|you'll be able to|and) unsubscribe (at any time|anytime|any time|whenever|at the "
                "bottom|with one click)"
            ),
            (
                "we (won't|will never|will not|do not|don't|never) (share|sell|spam|send you spam|rent|pass "
                "on)...(email|e-mail|address|inbox|information|spam)"
            ),
            "no spam. unsubscribe",
            "no spam, (ever|unsubscribe|we promise)",
            "subscribe for free to receive new posts",
        ),
        max_chars=300,
        hits=(
            "You can unsubscribe at any time.",
            "We will never share your email address.",
            "No spam. Unsubscribe when you like.",
        ),
        misses=(
            "We do not share the view of the minister, the union said.",
            "Users who tried to unsubscribe at any time were ignored, the suit says.",
        ),
    ),
    Rule(
        "en.newsletter.unsubscribe_button",
        "newsletter",
        phrases=(
            "unsubscribe [anytime|at any time|here]",
            "update [your] preferences",
            "manage [your|my] newsletters",
            "no spam",
        ),
        hits=("Unsubscribe anytime", "No spam."),
        misses=("Unsubscribe from that idea.", "No spam was found in the tin."),
    ),
    Rule(
        "en.newsletter.recaptcha",
        "newsletter",
        at="start",
        phrases=(
            "this (site|form|page) is protected by recaptcha",
            "(the|google) privacy policy and terms of service apply",
            "we use google recaptcha",
            "privacy notice: newsletters may contain",
            "(newsletters|this newsletter|our newsletters|these emails) may contain",
            "for more information (see|read|about how we use)...our (privacy|data)",
            "(see|read|view) our [full] privacy (policy|notice|statement)",
            "our privacy (policy|notice) (applies|explains)",
        ),
        max_chars=350,
        hits=(
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
            "Newsletters may contain info about charities, online ads, and content funded by outside parties.",
            "See our privacy policy.",
        ),
        misses=("The privacy policy of the firm ran to 90 pages.", "This site is protected by a wall."),
    ),
    Rule(
        "en.newsletter.thanks",
        "newsletter",
        at="start",
        phrases=(
            "(thanks|thank you) for (subscribing|signing up|registering)",
            "(please )?check your (inbox|email|e-mail)...(confirm|verify|link)",
            "you (are|have) (now|already|successfully) (subscribed|signed up|registered)",
            "your subscription (has been|is) (confirmed|successful)",
        ),
        max_chars=180,
        hits=("Thank you for signing up!", "You have successfully subscribed to the list."),
        misses=("Thank you for signing it, she told the mayor.", "Check your tyres before you confirm the booking."),
    ),
    Rule(
        "en.newsletter.get_the_latest",
        "newsletter",
        at="start",
        phrases=(
            (
                "(get|receive) (the|all the|more|our|today's|daily|weekly|local|a daily|a weekly|breaking|top|"
                "free)...(newsletter*|by email|by e-mail|via email|email alerts|e-mail alerts)"
            ),
            (
                "(get|receive|turn on|enable) (breaking news|email|e-mail|push|real-time|news|instant|free) (alerts|"
                "notifications|updates)"
            ),
        ),
        hits=("Get the latest from the coast by email", "Receive breaking news alerts"),
        misses=("Get the latest train home, drivers were told.", "Receive the stolen goods and you are liable."),
    ),
    Rule(
        "en.newsletter.never_miss",
        "newsletter",
        at="start",
        phrases=(
            (
                "(never miss|don't miss) (a|an|another|any|our) [single|big] (story|post|update*|article*|issue|"
                "edition|episode|newsletter)"
            ),
            "be the first to (know|hear|get) (about|when|our|the latest)",
        ),
        max_chars=180,
        hits=("Never miss a story", "Don't miss another update from the valley."),
        misses=("Never miss a penalty twice, his father said.", "She will be the first to know."),
    ),
    Rule(
        "en.newsletter.never_miss_weak",
        "newsletter",
        at="start",
        strength="likely",
        phrases=(
            "never miss (a|another) (beat|moment|thing|headline)",
            "stay (informed|up to date|up-to-date|in the loop|connected|ahead)",
        ),
        max_chars=160,
        hits=("Never miss a beat", "Stay up to date with the news that matters."),
        misses=("He never missed a beat.", "Those who stay informed vote."),
    ),
    Rule(
        "en.newsletter.want_more",
        "newsletter",
        at="start",
        phrases=(
            (
                "want (more|to get more|even more) (stories|articles|news|content|like|of our|from|journalism|of the "
                "latest|great|local|in-depth|insight*)...?"
            ),
            (
                "(like|liked|enjoyed|enjoying|loved) (this|what you read|what you're reading|what you see) [article|"
                "story|piece|post|newsletter|column|recipe]?"
            ),
            "(love|like|into|interested in|obsessed with) ...? (sign up|subscribe|get our|join our)",
        ),
        max_chars=220,
        hits=(
            "Want more stories like this?",
            "Enjoyed this article? Join our list.",
            "Love gardens? Sign up for our green letter.",
        ),
        misses=("They want more news of the missing crew.", "He liked this story about his aunt."),
    ),
    Rule(
        "en.newsletter.label",
        "newsletter",
        phrases=(
            "[our|the|free|email|e-mail|daily|weekly|get our|sign up for our] (newsletter|newsletters)",
            "newsletter (sign-up|signup|sign up|subscription|promo|promotion)",
            "(more|all|see all|explore our|explore all|skip) newsletter*",
            "(skip|skip past|after) newsletter promotion",
            "[free] (email|e-mail) (newsletter|alerts|updates|sign-up|signup)",
            "mailing list",
            "read by # (readers|people|subscribers)",
        ),
        hits=("Newsletter", "Newsletter sign-up", "skip past newsletter promotion", "See all newsletters"),
        misses=("The newsletter was late.", "Newsletters are booming."),
    ),
    Rule(
        "en.newsletter.first_sent_as",
        "newsletter",
        at="start",
        phrases=(
            (
                "this (article|story|post|piece|column|essay) [is|was|first|originally] ... (from|in|of|as) (our|the|"
                "my)...newsletter"
            ),
            "(you're|you are) (reading|receiving) (the|our|an|a|this)...newsletter",
            "was this (newsletter|email|e-mail) forwarded to you",
            "(view|open|read) this (email|e-mail|newsletter) in (your|a) browser",
            "this is (the web version of|an edition of|a preview of|an excerpt from)...newsletter",
        ),
        hits=(
            "This article first appeared in our weekly climate newsletter.",
            "You're reading the Harbour Letter newsletter.",
        ),
        misses=("This story of a village newsletter ends well.", "The essay came out in a newsletter."),
    ),
    Rule(
        "en.newsletter.welcome",
        "newsletter",
        at="start",
        strength="likely",
        phrases=(
            "(welcome to|hello and welcome to|this is) ... newsletter",
            "thanks for reading",
            "(our|the|your)...newsletter (brings|delivers|rounds up|gives|keeps)...you",
        ),
        max_chars=200,
        hits=("Welcome to the Harbour Letter, our newsletter", "Our Sunday newsletter brings you the best reads."),
        misses=("A newsletter was found on the seat.", "They welcomed the newsletter."),
    ),
    # paywall
    Rule(
        "en.paywall.to_keep_reading",
        "paywall",
        at="start",
        phrases=(
            "(subscribe|sign in|log in|login|register|sign up|join|upgrade|pay)...to (continue|keep|finish) reading",
            (
                "(subscribe|sign in|log in|login|register|sign up|join|upgrade)...to read (the full|the rest|this|"
                "more|on|our|the entire|the whole|the complete|every|all|full|unlimited)"
            ),
            "(subscribe|sign in|log in|login|register|upgrade) to (continue|unlock|read)",
            "(subscribe|register|upgrade) [now|today] (to|and) (access|view|unlock|get access)",
            (
                "to (continue|keep|finish) reading...(subscribe|log in|sign in|register|sign up|create a|create an|"
                "become a|please|join|you need|you'll need)"
            ),
            (
                "to (read|access|view|unlock) (the|this|our|more|all|unlimited)...(subscribe|log in|sign in|register|"
                "create a free|create an account|become a subscriber|become a member)"
            ),
        ),
        max_chars=220,
        hits=(
            "Subscribe to continue reading",
            "Log in or subscribe to read the full story.",
            "To continue reading this article, please register.",
        ),
        misses=(
            "To continue reading the contract, lawyers asked for a day.",
            "Sign up to read to the children of the ward on Mondays.",
            "Join in the dance.",
        ),
    ),
    Rule(
        "en.paywall.ends_reading",
        "paywall",
        at="end",
        strength="likely",
        phrases=(
            "to (continue|keep|finish) reading [this article|this story|the article|for free]",
            (
                "to read (the full|this|the whole|the entire|the rest of this|the rest of the) (story|article|post|"
                "report|analysis)"
            ),
        ),
        max_chars=200,
        hits=("Choose an option to continue reading", "One click to read the full story"),
        misses=("He continued reading.", "She wanted to read the room."),
    ),
    Rule(
        "en.paywall.already_subscriber",
        "paywall",
        at="start",
        phrases=(
            "already (a|an|have a|have an)...(subscriber|member|account|subscription|user)?",
            "already (a|an)...(subscriber|member)? (log|sign)",
            (
                "already (a subscriber|subscribed|registered|a member|have an account)[.|:|,|?] (please |click here "
                "to )?(log|sign)"
            ),
            "already (subscribed|registered|signed up)?",
            (
                "(are you|if you are|if you're) (a|an|already a|already an|an existing|a current) [print|digital|"
                "paid|premium|existing] subscriber"
            ),
            "(print|existing|current|digital) subscriber?",
            "not (a|yet a) (subscriber|member) [yet]?",
        ),
        max_chars=200,
        hits=(
            "Already a subscriber? Log in",
            "Already have an account? Sign in here.",
            "Are you already a subscriber?",
            "Already registered?",
        ),
        misses=(
            "Already a member of the Senate, he ran for governor.",
            "Already a subscriber to five channels, she cut back.",
            "Already registered voters will be asked again.",
        ),
    ),
    Rule(
        "en.paywall.already_line",
        "paywall",
        phrases=(
            "already (a|an) [paid|paying|digital|print|existing] (subscriber|member)",
            "(already have|have) an account",
            "(new|not) (here|registered)?",
            "already (subscribed|registered|a subscriber)...(log|sign) in [here|now]",
            "i'm already a (subscriber|member)",
        ),
        max_chars=90,
        hits=("Already a subscriber", "Already subscribed? Log in"),
        misses=("Already a subscriber to the theory, he nodded.", "They have an account of the fire."),
    ),
    Rule(
        "en.paywall.limit",
        "paywall",
        at="start",
        phrases=(
            (
                "(you have|you've) (reached|hit|used|read|exceeded|run out of|used up) (your|all your|all of "
                "your)...(article*|limit|stories|allowance|free)"
            ),
            "(you have|you've) (reached|hit|read) the (limit|maximum)...(free|article*)",
            "(you have|you've) [only] # ... (article*|stories|story|views) (left|remaining)",
            "(this is your|you've read your|you have read your) (last|final|only) free",
            "you (are|have) out of free (articles|stories)",
        ),
        max_chars=220,
        hits=("You've reached your limit of free articles.", "You have 2 free articles left this month."),
        misses=(
            "You've reached the limit of what a body can take, the coach said.",
            "You have 2 hours left, the guard told us.",
        ),
    ),
    Rule(
        "en.paywall.meter",
        "paywall",
        phrases=(
            "# [free] (article|articles|story|stories) (left|remaining) [this month]",
            "# (of|/) # free (articles|stories)",
            "free articles (left|remaining): #",
            "(free preview|this is a free preview|you're reading a free preview|this is a preview)",
        ),
        max_chars=80,
        hits=("2 free articles remaining this month", "1 of 3 free articles"),
        misses=("12 articles of the treaty remain.", "The preview is on Friday."),
    ),
    Rule(
        "en.paywall.for_subscribers",
        "paywall",
        at="start",
        phrases=(
            (
                "this (article|story|content|post|page|video|analysis|report|newsletter|episode|column|piece|"
                "feature) is (for|only for|available to|available only to|available for|only available to|only "
                "available for|reserved for|exclusive to|exclusively for|exclusively available to|available "
                "exclusively to|limited to|restricted to|just for|free for) [our|paid|paying|premium|registered|"
                "digital|all] (subscriber*|member*|registered|premium|patron*|supporters|readers with|users)"
            ),
            (
                "(the rest|the remainder|the full version|the full text|reading the rest|the remaining part) of this "
                "(article|post|story|report|content|piece|text) is"
            ),
            (
                "this [exclusive] (article|story|content|post) (requires|is part of) (a|your|our) [digital|paid|"
                "premium]...(subscription|membership)"
            ),
            (
                "(subscriber|member|premium|members|subscribers)[-| ](only|exclusive) (content|article|story|post|"
                "access|feature|benefit)"
            ),
            "this is (a|an) [exclusive] (subscriber|member|premium|members|subscribers)[-| ](only|exclusive)",
            "this (article|story|content|post) is (locked|behind a paywall|premium)",
        ),
        max_chars=220,
        hits=(
            "This article is for subscribers only.",
            "The rest of this post is for paid members.",
            "This story is exclusively for our members.",
            "Subscriber-only content",
        ),
        misses=(
            "This article is based on interviews with 40 members of the crew.",
            "The museum is open to members only on Mondays.",
            "This story is for anyone who ever missed a train.",
        ),
    ),
    Rule(
        "en.paywall.label",
        "paywall",
        phrases=(
            "[for|exclusive to|exclusively for] (subscribers|members|paid subscribers) [only]",
            "(subscribers|members|subscriber|member|premium)[-| ](only|exclusive) [story|content|article]",
            "premium (content|article|story|access|subscription)",
            "(subscriber|member) (exclusive|benefit|log in|login|sign in)",
            "(exclusive|locked|paid) (content|post)",
            "unlock",
        ),
        strength="sure",
        hits=("Subscribers only", "Premium content", "Member-only story", "For subscribers"),
        misses=("Members only on Mondays", "Premium prices rose."),
    ),
    Rule(
        "en.paywall.subscribe_button",
        "paywall",
        phrases=(
            "subscribe (now|today|here)",
            "subscribe (for|from|from only|from just|for only|for just) (\u00a3|$|€)#",
            "subscribe for (free|full access|unlimited access)",
            "subscribe to (read|unlock|support|the print edition|the digital edition|read more)",
            "(i'd like to|yes, i want to|click here to|why) subscribe",
            (
                "(see|view|compare|choose|show) (all|our|your|a|more) [subscription] (plan|plans|subscription|"
                "subscriptions|options|offers)"
            ),
            "(see|view|compare|choose) (offers|plans|subscription options|subscriptions|options)",
            "(manage|activate|renew|start) (your|my) (subscription|account|digital access|online access)",
            "(start|begin|get|activate|claim) your free trial",
            "(subscription|subscriber) (offers|options|benefits|services)",
            "log in or subscribe",
            "(subscribe|sign in|log in|login|register) (or|/|and) (subscribe|sign in|log in|login|register)",
        ),
        max_chars=90,
        hits=("Subscribe now", "View subscription options", "Sign in / Register", "Start your free trial"),
        misses=("Subscribe now to the idea that nothing lasts.", "They view options with suspicion."),
    ),
    Rule(
        "en.paywall.subscribe_pitch",
        "paywall",
        at="start",
        phrases=(
            "subscribe (now|today) (for|and|to get|to unlock|to enjoy|from|to our|to access|to support)",
            "subscribe (for|from) (just|only|as little as|less than|under)",
            (
                "(start|begin|get|activate|claim|try) (your|a|our) (free trial|trial subscription|digital "
                "subscription|trial offer)"
            ),
            (
                "(get|enjoy|try|gain|unlock) (unlimited|full digital|complete digital|all-access|full online|instant "
                "digital) [digital|online] access"
            ),
            (
                "unlock (this article|this story|unlimited|full access|the full|all our|our full|premium|exclusive|"
                "every article)"
            ),
            "unlimited [digital|online] access to (our|all|the|every|exclusive)",
            "upgrade (to|your) (paid|premium|a paid|subscription|plan)",
            "(become a|become an) (digital|premium|paying|paid|print|online) (subscriber|member)",
            "become a subscriber",
            "(support|sustain|fund)...(journalism|newspaper|newsroom|reporting)...(subscribing|subscribe|subscription)",
        ),
        max_chars=240,
        hits=(
            "Subscribe today for just $1 a week.",
            "Get unlimited access to every story.",
            "Unlock this article with a free trial.",
            "Support local journalism by subscribing.",
        ),
        misses=(
            "Subscribe today's users to nothing, the order says.",
            "Unlock the door and step back, the officer shouted.",
            "To become a hub station, the network asked.",
        ),
    ),
    Rule(
        "en.paywall.offer",
        "paywall",
        at="start",
        strength="likely",
        phrases=(
            "(limited time|limited-time|special|introductory|exclusive|our best|new subscriber|flash sale) offer",
            "(only|just|from|for) ($|£|€)# (a|per|for|every|for the first|for your first) (month*|week*|year*|day*)",
            "($|£|€)# (a|per|for|every|for the first|for your first) (month*|week*|year*|day*)",
            "save # (%|percent|per cent) on",
            "(billed|renews|auto-renews|then) (monthly|annually|every|as|automatically|at|for)",
            "(best value|most popular plan|basic digital|premium digital|digital + print|print + digital)",
        ),
        max_chars=140,
        hits=("Limited time offer: half price for a year", "Only $1 a week for 12 weeks", "Billed annually."),
        misses=("An offer of help came late.", "The rent is $900 a month."),
    ),
    Rule(
        "en.paywall.cancel_anytime",
        "paywall",
        at="end",
        strength="sure",
        phrases=("cancel (anytime|any time|at any time|whenever you like)",),
        max_chars=130,
        hits=("$4 a month. Cancel anytime.", "Then 9 euros a month, cancel at any time"),
        misses=("The airline can cancel at any time of day, it said.", "Cancel the show!"),
    ),
    Rule(
        "en.paywall.terms",
        "paywall",
        at="any",
        strength="hint",
        phrases=(
            "(cancel|you can cancel|and cancel) [your subscription|it] (anytime|any time|at any time)",
            "(offer|subscription) (valid|available) (for|to) new (subscribers|customers)",
            "subscription (renews|will renew|auto-renews|automatically renews)",
            "you will be charged",
            "includes (unlimited|full) [digital] access",
        ),
        max_chars=260,
        hits=("Your subscription renews at the full price.", "Offer valid for new subscribers."),
        misses=("The city may cancel the fair.", "They were charged with theft."),
    ),
    Rule(
        "en.paywall.account",
        "paywall",
        at="start",
        phrases=(
            "create (a|your) free account",
            "(register|sign up) for (a|your) free account",
            "(register|sign up|join) (for free|free|now) (to|and) (read|continue|access|get|unlock|keep|enjoy)",
            "create (an|your) account (to|or|and) (continue|read|log|sign|access|unlock)",
            (
                "please (log in|sign in|login|subscribe|register) (to|or) (continue|read|view this|log|sign|"
                "subscribe|register|unlock)"
            ),
            ("(log in|sign in|login) (or|using) [subscriber|email|google|facebook|apple|create|register|subscribe]"),
            "(register|registration) (is|takes) (free|less than|only|just|one)",
            "it's free (to|and) (register|join|easy)",
        ),
        max_chars=180,
        hits=("Create a free account to read more.", "Please log in to continue.", "Log in or create your login"),
        misses=(
            "Log in to the server and run the script.",
            "Create an account of the events, the judge told her.",
            "Please sign the form in ink.",
        ),
    ),
    Rule(
        "en.paywall.trouble",
        "paywall",
        at="start",
        phrases=(
            "if (you're|you are) seeing this message but",
            "(having|have) (trouble|problems|issues) (logging in|signing in|with your subscription|accessing your)",
            (
                "you (are not|aren't|must be|need to be|are currently not) (logged in|signed in|a subscriber|a paid "
                "subscriber)"
            ),
            "your subscription (has|is|does not|doesn't|has been) (expired|lapsed|not active|inactive|include)",
            "(we're sorry|sorry), (this|but this) (article|content|story|page) is (only|for|not)",
            "thank you for (being a subscriber|subscribing|being a member)",
            "(you're|you are) (all set|logged in as|signed in as|now logged in)",
        ),
        max_chars=220,
        hits=(
            "If you're seeing this message but you are a subscriber, clear your cache.",
            "You must be logged in to see this.",
        ),
        misses=("Having trouble with your knees? You are not alone.", "You are not a victim, she told him."),
    ),
    Rule(
        "en.paywall.gift",
        "paywall",
        at="start",
        phrases=(
            "gift this article",
            "(you have|you've) # gift (articles|links)",
            "(give|share|send) (this article as a gift|a gift article|as a gift|gift article|this article for free)",
            "(this|the) (article|story) was (shared with you|gifted) by",
            "(gift|give) (a|the gift of a) subscription",
        ),
        max_chars=140,
        hits=("Gift this article", "This article was shared with you by a subscriber."),
        misses=("Gift shops reopened.", "He gave a gift article of clothing."),
    ),
    Rule(
        "en.paywall.want_to_read",
        "paywall",
        at="start",
        strength="likely",
        phrases=(
            "want to (read|see|continue) (more|the full|on|the rest|reading)",
            (
                "(read|get|see) the (full|rest of the|whole|entire) (story|article|report|analysis) (for|with|by|in|"
                "at) (free|a|an|our|subscribing|just)"
            ),
            "(keep|continue) reading (for|with|from) (free|a|just|only|one)",
            "continue reading the main story",
            "become a (member|premium member)",
        ),
        max_chars=160,
        hits=("Want to read more?", "Keep reading for free with an account."),
        misses=("They want to read the will.", "He became a member in 1990."),
    ),
    # donation
    Rule(
        "en.donation.support_us",
        "donation",
        at="start",
        phrases=(
            (
                "[please] [help|consider] (support|supporting|fund|sustain) (our|this)...(journalis*|work|newsroom|"
                "reporting|mission|nonprofit|non-profit|site|website|publication|coverage|magazine|blog|podcast)"
            ),
            (
                "(support|back|fund|help sustain) (independent|local|nonprofit|non-profit|public|fearless|quality|"
                "investigative|public-interest|community|free|public-service) [local|non-profit|nonprofit|"
                "investigative] (journalism|news|reporting|media|newsroom*)"
            ),
            "(please|help) support (us|our work|our journalism|our newsroom|our mission|our reporting)",
            "(support|back) us (today|now|by|with|from|so|on|if|and)",
        ),
        max_chars=220,
        hits=("Support our work", "Please consider supporting our newsroom.", "Support independent journalism today."),
        misses=(
            "Support our troops, the banner read.",
            "Support for local news rose in the survey.",
            "Support us or leave, he told the council.",
        ),
    ),
    Rule(
        "en.donation.support_outlet",
        "donation",
        pattern=(
            r"(?:please )?support (?:the )?(?-i:(?:\p{Lu}[\w&'-]+ ){1,4}"
            r"(?:Times|News|Post|Herald|Journal|Gazette|Observer|Tribune|Independent|Review|Magazine|"
            r"Chronicle|Dispatch|Mirror|Monitor|Voice|Mercury|Echo|Star|Press|Courier))"
        ),
        needs=("support",),
        max_chars=70,
        hits=("Support The Harbour Times!", "Please support the North Coast Observer"),
        misses=(
            "Support for the Times fell.",
            "Support your local baker!",
            "Readers support The Harbour Times with gifts.",
        ),
    ),
    Rule(
        "en.donation.button",
        "donation",
        phrases=(
            "donate [now|today|here|monthly|online|to us|once]",
            "(make|give) a [monthly|one-time|recurring|tax-deductible] (donation|gift|contribution) [now|today]",
            "(give|chip in|contribute|pitch in) (now|today|monthly|here)",
            "(support|back) us [now|today|here]",
            "[yes, ]i'll (donate|give|chip in|contribute)",
            (
                "become a (supporter|patron|sustainer|sustaining member|monthly donor|founding member|backer|friend) "
                "[today|now]"
            ),
            "(your|my) donation [amount]",
            "(choose|select|enter) (an|your|a donation|another) amount",
            "(other|custom|another|different) amount",
            "(one-time|one time|single|monthly|recurring) (donation|gift|contribution)",
            "($|£|€)# (monthly|per month|a month|one-time|once)",
            "remind me (later)",
            "not now, (thanks|maybe later)",
            "(maybe|ask me) later",
        ),
        max_chars=80,
        hits=("Donate now", "Make a one-time donation", "Become a supporter", "$10 a month", "Other amount"),
        misses=("Donate blood, doctors urged.", "Give now, pay later", "Later, maybe, he said."),
    ),
    Rule(
        "en.donation.contribute_button",
        "donation",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:contribute|give|chip in|support|support now|tip jar|tip|monthly|"
            r"annually|one-time|yearly)[\s:|\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "contribute",
            "give",
            "chip in",
            "support",
            "support now",
            "tip jar",
            "tip",
            "monthly",
            "annually",
            "one-time",
            "yearly",
        ),
        strength="likely",
        max_chars=24,
        hits=("Contribute", "Monthly"),
        misses=("Support grew.", "Once more"),
    ),
    Rule(
        "en.donation.your_gift",
        "donation",
        at="start",
        phrases=(
            (
                "[with|it is|it's|because] your [generous|monthly|regular|one-time|tax-deductible|continued|"
                "financial] (gift|donation|contribution|support|generosity|backing|membership)...(newsroom|"
                "journalis*|our report*|our work|this site|our site|our stories|independent news)"
            ),
            (
                "your (money|help|dollars|pounds|support) (helps|keeps|funds|pays for|makes|powers|lets|allows) (us "
                "report|us publish|us keep|our journal*|our report*|our newsroom|our work|this site|it possible)"
            ),
            (
                "every (contribution|donation|gift|dollar|pound|penny)...(newsroom|journalis*|our reporting|big or "
                "small|however big|however small|no matter how)"
            ),
        ),
        max_chars=300,
        hits=(
            "Your gift keeps our reporters on the road.",
            "Every contribution, however small, helps.",
            "With your support, we can keep our journalism free.",
        ),
        misses=(
            "Your gift shop is closed, the sign says.",
            "Every dollar of the grant was spent.",
            "Your support act was late.",
        ),
    ),
    Rule(
        "en.donation.readers_like_you",
        "donation",
        at="any",
        phrases=(
            "(readers|supporters|listeners|viewers|donors|members|people|neighbors|neighbours) (like|such as) you",
            (
                "we (rely|depend|count) [entirely|solely|heavily|largely] on (the support of our|the support of "
                "readers|your donations|your gifts|our readers|readers|the generosity of our|the generosity of "
                "readers|gifts from our|reader donations|reader support|donations from our|donations from readers)"
            ),
            (
                "(funded|powered|supported|made possible|sustained|paid for) by [our|you, our|the generosity of|the "
                "support of] (readers|listeners|supporters|you)"
            ),
        ),
        max_chars=350,
        hits=(
            "Our stories exist thanks to readers like you.",
            "We rely on the support of our readers.",
            "This site is funded by our readers.",
        ),
        misses=(
            "We rely on the river, the farmer said.",
            "The park is funded by the council.",
            "Readers, like the author, may wonder.",
        ),
    ),
    Rule(
        "en.donation.who_we_are",
        "donation",
        at="start",
        phrases=(
            (
                "(we are|we're|as) (a|an)...(nonprofit|non-profit|not-for-profit|reader-funded|reader-supported|"
                "independent|member-supported|listener-supported)...(newsroom|publication|outlet|magazine|organi*|"
                "site|journalis*|media|news)"
            ),
            "(we are|we're) (nonprofit|non-profit|independent|reader-funded|reader-supported)",
            (
                "we (don't|do not) have (a paywall|a billionaire|any shareholders|billionaire|shareholders|paywalls|"
                "corporate|a corporate|a wealthy|a rich)"
            ),
            (
                "we (have no|don't have|don't put up|don't hide behind|never charge|refuse) (paywall*|shareholders|"
                "corporate|billionaire*|owner*|advertis*)"
            ),
            (
                "(we keep|we want to keep|we believe) our (journalism|reporting|work|stories|articles|site) (is|free|"
                "open|should be)"
            ),
            (
                "our (journalism|reporting|work|stories) (is|are|will always be|remain*) (free|not for profit|"
                "nonprofit|possible|reader-funded|funded|supported)"
            ),
        ),
        max_chars=300,
        hits=(
            "We're a small nonprofit newsroom.",
            "We don't have a paywall.",
            "Our reporting is free for everyone to read.",
        ),
        misses=(
            "We don't have a plan, the coach said.",
            "Our work is hard, the miner said.",
            "We are a small island with one road.",
        ),
    ),
    Rule(
        "en.donation.ask",
        "donation",
        at="start",
        phrases=(
            (
                "if (you|everyone|each)...(journalism|reporting|our work|this article|this story|coverage|reading "
                "this|newsroom|this site)...(please|consider|chip in|become a|make a|donate|support us|help us|gave)"
            ),
            (
                "(please|would you|will you|can you|could you) (consider|think about) (making a|giving|supporting|"
                "donating|becoming a|joining|contributing|a gift|a donation)"
            ),
            (
                "(please|would you|will you|won't you|can you) (donate|contribute|chip in|give) (today|now|to our|"
                "what|if|at|here|to keep|to help|to support|whatever|just|$|£|€)"
            ),
            (
                "(please|can you|will you|won't you) help us (keep going|keep report*|keep our journal*|keep our "
                "news*|keep the news|reach our|raise|continue our|stay independent|fund our)"
            ),
            "(chip in|give|donate) (what you can|whatever you can|as little as|today to|now to|$|£|€)",
            (
                "(donate|give|contribute|make a donation|make a gift|make a contribution) [today|now] to (support|"
                "keep|help|sustain|fund) (us|our|independent|local|the newsroom|quality)"
            ),
        ),
        max_chars=300,
        hits=(
            "If you value our reporting, please chip in today.",
            "Please consider making a donation.",
            "Will you help us keep going?",
        ),
        misses=(
            "Please donate blood, the Red Cross urged.",
            "If you want to see how journalism works, visit a court.",
            "Please consider the facts, he told the jury.",
        ),
    ),
    Rule(
        "en.donation.tax",
        "donation",
        at="any",
        phrases=(
            (
                "(your|all) (gift|donation|contribution|gifts|donations|contributions|membership) (is|are|may be|"
                "will be) [fully|100%] tax[-| ]deductible"
            ),
            (
                "(your gift|every gift|every dollar|all gifts|your donation|all donations|your contribution|"
                "donations) (will be|is|is being|are being|are) (matched|doubled|tripled)"
            ),
            "(we need|we're trying|we are trying|we're aiming|we have|our goal is) to raise ($|£|€)#",
            "help us (reach|hit|meet|raise) (our)",
            "as a registered charity, we",
        ),
        max_chars=280,
        hits=(
            "Your donation is tax-deductible.",
            "Every gift will be matched until midnight.",
            "Help us reach our goal.",
        ),
        misses=("The fee is tax-deductible, the ministry said.", "The board helped us reach shore."),
    ),
    Rule(
        "en.donation.small_sums",
        "donation",
        at="any",
        strength="likely",
        phrases=(
            "(for|with|from|give) (as little as|just|only|less than) ($|£|€)#",
            "(price|cost) of a (cup of coffee|coffee|pint|newspaper|latte)",
            "buy (me|us) a (coffee|beer|pint)",
            "it (takes|only takes) (less than|just|under) a minute",
            "every (contribution|donation|gift|dollar|bit|amount) (counts|helps|matters|makes a difference)",
            "we (rely|depend) on (donations|you|your support|gifts)",
            "we need (your help|your support)",
            "without (you|your support|your help)",
            "(one-time|monthly|recurring) (gift|donation|contribution)",
            "tax[-| ]deductible (gift|donation|contribution)",
            "(fund|fundraising|membership|pledge) drive",
            "a 501",
        ),
        max_chars=260,
        hits=("From as little as $5 a month you can make a difference.", "It takes less than a minute."),
        misses=("The cup costs five dollars.", "The price of coffee rose."),
    ),
    Rule(
        "en.donation.platforms",
        "donation",
        at="start",
        phrases=(
            (
                "(support|back|join|follow|help) (us|me|our|my|this|the)...(on|via|through) (patreon|ko-fi|steady|"
                "paypal|liberapay|buy me a coffee)"
            ),
            "buy (me|us) a (coffee|beer|pint) [on|at|if|via]",
            "(become a patron|support me|support us|find us|join us) (on|at|via) (patreon|ko-fi|steady)",
        ),
        max_chars=200,
        hits=("Support us on Patreon", "Buy me a coffee"),
        misses=("Musicians find fans on Patreon.", "Support the roof via steel beams."),
    ),
    Rule(
        "en.donation.become_member",
        "donation",
        at="start",
        phrases=(
            (
                "become a (supporter|patron|sustainer|monthly donor|sustaining member|founding member|member|friend) "
                "(today|now|and help|and support|for just|for as|from just|of our|on patreon|to support|to help)"
            ),
            "join (our|the) ... (community of supporters|supporters|members) (today|now|who|and)",
            (
                "thank you for (your support!|supporting our|supporting independent|supporting local|donating|your "
                "donation|reading and supporting)"
            ),
        ),
        max_chars=200,
        hits=("Become a member today and help us grow.", "Thank you for supporting our newsroom!"),
        misses=("Become a patron of the arts, he urged them.", "Thank you for your patience, the pilot said."),
    ),
    Rule(
        "en.donation.before_you_go",
        "donation",
        at="start",
        strength="likely",
        phrases=(
            "before you (go|scroll|leave|close|move on|click away)",
            "dear reader",
            "a (message|note|word|letter|quick favour|quick favor) from (our|the|us)",
            (
                "(good|quality|great|investigative|independent|real|local|serious|fearless|this kind of) (journalism|"
                "reporting) (costs|takes|isn't|is not|is expensive|needs|can't|cannot|doesn't|does not)"
            ),
            "(journalism|reporting|stories) like (this|these) (is|are|takes|take|costs|cost|only|matters|wouldn't)",
            "now (more than ever|is the time)",
            "(democracy|the powerful|power) (needs|dies|depends)",
        ),
        max_chars=300,
        hits=("Before you go, we have a small favour to ask.", "Journalism like this takes time and money."),
        misses=("He left before you arrived.", "Journalism is a trade."),
    ),
    Rule(
        "en.donation.made_possible",
        "donation",
        at="start",
        phrases=(
            (
                "this (story|article|reporting|work|journalism|project|coverage) (is|was) [made] (possible|free|"
                "funded) (by|because|thanks to|with)...(readers|members|donors|supporters|support|you)"
            ),
            "(we're|we are) asking (our readers|readers|our supporters)",
            (
                "(we can't|we cannot|we couldn't) do (this|it|this work) without (our readers|the support of our|our "
                "members)"
            ),
        ),
        max_chars=280,
        hits=("This story was made possible by our members.", "We are asking our readers to help."),
        misses=("This work was funded by the lake trust.", "We are asking for the keys, the bailiff said."),
    ),
    # caption
    Rule(
        "en.caption.label",
        "caption",
        at="start",
        phrases=(
            "(image|photo|picture|media|video|figure) caption(,|:)",
            (
                "(pictured|caption|screengrab|screenshot|file photo|file picture|library image|stock image|main "
                "image|main picture|main photo|cover image|header image|featured image|top image|lead image|photo "
                "above|pictured above|above photo|top photo):"
            ),
        ),
        max_chars=400,
        hits=("Image caption, The ferry was built in 1961", "Pictured: Ana Kolar at the gate."),
        misses=("Pictured as a villain, he left.", "Caption contests are fun."),
    ),
    Rule(
        "en.caption.file",
        "caption",
        at="start",
        pattern=r"(?-i:FILE)(?:\s(?-i:PHOTO|PIC|IMAGE|PICTURE))?(?:\s?:|\s?-\s)",
        needs=("file",),
        max_chars=420,
        hits=("FILE - Workers repair the dam in 2019.", "FILE PHOTO: A tram in the snow"),
        misses=("File-sharing rose.", "The FILE - a dossier - was lost."),
    ),
    Rule(
        "en.caption.file_photo",
        "caption",
        at="end",
        phrases=(
            (
                "(file|archive|library|stock|undated|undated handout|handout|courtesy) (photo|picture|image|"
                "photograph|pic)"
            ),
        ),
        max_chars=320,
        hits=("The old bridge in 2012. File photo", "Ana Kolar (file photo)"),
        misses=("They filed a photo with the court.", "The stock picture shows a cow."),
    ),
    Rule(
        "en.caption.in_this_photo",
        "caption",
        at="start",
        pattern=(
            r"(?:in )?th(?:is|ese) (?:\w{3,9}\.? (?:\d{1,2}, )?\d{4},? )?(?:(?:undated|file|handout|archive|"
            r"aerial|courtroom|combination|video|satellite|screen|frame|still) ){0,3}(?:photo|photos|photograph|"
            r"picture|image|images|grab|sketch|screenshot)\b[^.]{0,60}?(?:provided|released|issued|made available|"
            r"supplied|distributed|taken|shows|from video|obtained)\b"
        ),
        needs=("photo", "picture", "image", "grab", "sketch", "screenshot"),
        max_chars=400,
        hits=(
            "In this photo provided by the coastguard, a boat drifts near the rocks.",
            "This undated handout image released by the museum shows a bronze mask.",
            "In this March 3, 2020 file photo taken from a drone, fields lie under water.",
        ),
        misses=("In this picture of Britain, the poor are invisible.", "This photo changed his life."),
    ),
    Rule(
        "en.caption.is_seen",
        "caption",
        at="any",
        phrases=(
            (
                "(is|are|was) (seen|pictured|shown) in (this|an|a) (undated|file|handout|recent|aerial|archive|photo|"
                "picture|image|combination|frame|screen*|satellite)"
            ),
            "(is|are) pictured (here|above|below|left|right)",
            ", (from left|left to right|clockwise from top left|clockwise from top),",
            "pictured (above|below|left|right|here) (with|at|in|on|during)",
        ),
        max_chars=350,
        hits=("The mayor is seen in this undated photo.", "Ana Kolar, pictured above with her dog."),
        misses=("The thief was seen in this street.", "He was pictured with a goat in 1990."),
    ),
    Rule(
        "en.caption.from_left",
        "caption",
        at="start",
        phrases=(
            (
                "(from left|from left to right|left to right|clockwise from top|clockwise from top left|clockwise "
                "from left|clockwise from upper left|l-r|from l to r|top row, from left):"
            ),
            "(from left) (are|is)",
        ),
        max_chars=350,
        hits=("From left: Ana Kolar, Jo Pike and Sam Reed", "Clockwise from top left: the mill in 1920, 1950 and now."),
        misses=("From left to right voters agree.", "Left: the moderates. Right: the hard-liners."),
    ),
    Rule(
        "en.caption.place_in_picture",
        "caption",
        at="any",
        strength="likely",
        pattern=(
            r"\((?:left|right|centre|center|l|r|pictured|above|below|far left|far right|second left|second right|"
            r"middle|front|back)\)"
        ),
        needs=(
            "(left",
            "(right",
            "(cent",
            "(l)",
            "(r)",
            "(pictured",
            "(above",
            "(below",
            "(far",
            "(second",
            "(middle",
            "(front",
            "(back",
        ),
        max_chars=300,
        hits=("Ana Kolar (left) hands the keys to Jo Pike.", "The new manager (centre) at the ground"),
        misses=("He left (right after lunch).", "The vote split left and right."),
    ),
    Rule(
        "en.caption.seen_weak",
        "caption",
        at="any",
        strength="likely",
        phrases=(
            "seen here",
            "pictured (here|in|on|at|with|during|outside|last)",
            "(poses|pose|posing) for a (photo|photograph|picture|portrait|selfie)",
            "(undated|handout|courtesy|aerial) (photo|picture|image|photograph)",
            "(artist's|artists') (impression|rendering|illustration|concept)",
        ),
        max_chars=260,
        hits=("The chapel, seen here in 1910", "Ana Kolar poses for a portrait in her studio."),
        misses=("Nothing like it was seen before.", "She pictured a lake."),
    ),
    Rule(
        "en.caption.a_view",
        "caption",
        at="start",
        strength="likely",
        phrases=(
            (
                "(a|an) [aerial|general|drone|satellite|wide] (view|image|photo|photograph|illustration|screenshot|"
                "still|rendering|shot|map|graphic|chart) (of|shows|showing|from|taken)"
            ),
            "(a still|stills|screenshot|screenshots|a scene|a frame|video grab) from",
            "(figure|fig.) #(:|.)",
            "(video|image|photo) (shows|showing)",
        ),
        max_chars=260,
        hits=("An aerial view of the flooded valley", "Figure 3: Rainfall by month", "A still from the film"),
        misses=("A scene of joy met them.", "An image problem troubles the party."),
    ),
    Rule(
        "en.caption.viewer",
        "caption",
        phrases=(
            (
                "(enlarge|expand|zoom|hide|toggle|show|view|open|close) [this|the|full] (image|photo|picture|gallery|"
                "caption|captions|fullscreen|full-size image|larger image|slideshow)"
            ),
            "(view|open) image in (fullscreen|full screen|gallery|new tab)",
            "(click|tap) [here|image|on image|photo] to (enlarge|expand|zoom)",
            "(view|see) [all|more|the] # (photos|images|pictures)",
            "(photo|image|picture|slide) # (of|/) #",
            "# (of|/) # (photos|images|pictures|slides)",
            "# (photos|images|pictures)",
            "view fullsize",
            "(photo|picture|image) gallery",
            "(show|hide) (thumbnails|all photos|full caption)",
            "swipe (left|right|for more)",
        ),
        max_chars=60,
        hits=("View image in fullscreen", "Enlarge this image", "3 of 12 photos", "toggle caption"),
        misses=("View the image as a whole.", "12 photos were lost"),
    ),
    Rule(
        "en.caption.viewer_glued",
        "caption",
        at="start",
        phrases=(
            "view image in fullscreen",
            "open image in gallery",
            "enlarge this image",
            "toggle caption",
            "hide caption",
        ),
        max_chars=300,
        hits=("View image in fullscreen The harbour at dusk.", "Open image in gallery Ana Kolar at home"),
        misses=("Viewers saw an image.", "Enlarge this hole, the foreman said."),
    ),
    # credit
    Rule(
        "en.credit.by_name",
        "credit",
        strength="likely",
        pattern=(
            r"(?!.*\b(?:shows?|showed|reveal\w*|captur\w*|was|were|has|have|had|went|sparked|"
            r"circulat\w*)\b)(?:\w{3,12} )?(?:photos?|photographs?|photography|images?|pictures?|illustrations?|"
            r"graphics?|cartoon|video|artwork|art|map|chart|animation|collage|composite|drawings?|portrait|"
            r"screenshot|videography|sketch|infographic|paintings?) (?:by|via|courtesy of|"
            r"courtesy)\s*:?\s*(?-i:[\p{Lu}@])[^!?]{1,90}"
        ),
        needs=(" by", " via", " courtesy"),
        max_chars=130,
        hits=("Photo by Ana Kolar", "Illustration by J. Pike for Harbour Press", "Cover photograph via Wikimedia"),
        misses=(
            "Photo by photo, the album grew.",
            "Video by a bystander showed the blast.",
            "Video by CNN showed him there.",
        ),
    ),
    Rule(
        "en.credit.ends_photo_by",
        "credit",
        at="end",
        pattern=(
            r"(?:[.(|]|\s-)\s?\(?(?:photos?|photographs?|images?|pictures?|illustration|graphic|video)(?: (?:by|"
            r"via|courtesy of)|\s?(?:credit)?:) ?(?-i:\p{Lu})[^.!?()]{1,60}\)?"
        ),
        needs=("photo", "image", "picture", "illustration", "graphic", "video"),
        max_chars=380,
        hits=("Divers search the lake on Monday. (Photo by Ana Kolar)", "The mill. Photo: Ana Kolar/Harbour Press"),
        misses=("He kept a photo by his bed.", "She bought the image by Monday."),
    ),
    Rule(
        "en.credit.colon",
        "credit",
        at="start",
        phrases=(
            (
                "(photo|photos|photograph|photographs|photography|image|images|picture|pictures|illustration|"
                "illustrations|graphic|graphics|pic|pics|composite|cartoon|infographic|artwork):"
            ),
            "(credit|credits):",
        ),
        max_chars=140,
        hits=("Photo: Ana Kolar/Harbour Press", "Photograph: Ana Kolar", "Credit: Harbour Press"),
        misses=("Photo finish: the race was close.", "Credit Suisse shares fell."),
    ),
    Rule(
        "en.credit.colon_weak",
        "credit",
        at="start",
        strength="likely",
        phrases=("(source|sources|video|map|chart|handout|courtesy|supplied|art|animation|data):",),
        max_chars=110,
        hits=("Source: Harbour Press", "Video: Ana Kolar"),
        misses=("Source of hope", "Data show a rise."),
    ),
    Rule(
        "en.credit.photo_credit",
        "credit",
        at="start",
        pattern=(
            r"(?:(?:main|cover|header|featured|lead|top|banner|thumbnail|file|author) )?(?:photo|image|picture|"
            r"video|illustration|graphic|map|cover|banner|thumbnail|art|photography|photograph) (?:credits?|"
            r"source|copyright|courtesy|attribution)\s*(?:[:,;|©/-]|of\b|by\b|via\b|(?-i:\p{Lu}))"
        ),
        needs=("credit", "source", "copyright", "courtesy", "attribution"),
        max_chars=180,
        hits=("Photo credit: Ana Kolar", "Image source, Getty Images", "Image courtesy of the museum"),
        misses=("Image source code leaked.", "Photo credits rarely pay."),
    ),
    Rule(
        "en.credit.courtesy",
        "credit",
        pattern=(
            r"(?:courtesy(?: of| photo| image)?|handout|supplied|submitted|contributed|provided "
            r"by)\s?[:/]?\s?(?-i:\p{Lu})[^.!?]{1,60}"
        ),
        needs=("courtesy", "handout", "supplied", "submitted", "contributed", "provided by"),
        strength="likely",
        max_chars=80,
        hits=("Courtesy of Kolar family", "Courtesy Harbour Museum", "Handout/Harbour Police"),
        misses=("Courtesy of a tax break, the firm grew.", "Supplied with boats, they left."),
    ),
    Rule(
        "en.credit.supplied_label",
        "credit",
        phrases=(
            (
                "(courtesy|contributed|submitted|supplied|stock|staff|file|archive|library|handout) (photo|photos|"
                "image|picture|pic)"
            ),
            "(photo|image|picture) (supplied|provided|submitted|contributed|illustration)",
            "(submitted|supplied|contributed|handout)",
            "(image|photo|picture) (source|credit|credits|courtesy)",
        ),
        max_chars=40,
        hits=("(Courtesy photo)", "Photo supplied", "SUPPLIED", "Image source"),
        misses=("The handout was late.", "Stock photos sell."),
    ),
    Rule(
        "en.credit.contributed",
        "credit",
        at="any",
        phrases=(
            "contributed (to this|to the|reporting to this) (report|story|article|post|piece).",
            "contributed to this (report|story|article|post|piece|column|newsletter)",
            "contributed (reporting|research|additional reporting|to reporting|writing)",
            "(provided|did) (additional|research|reporting) (reporting|assistance) for this (story|article|report)",
        ),
        max_chars=260,
        hits=("Ana Kolar in Split contributed to this report.", "Jo Pike contributed reporting."),
        misses=("She contributed to the report on lead.", "Storms contributed to this disaster."),
    ),
    Rule(
        "en.credit.with_files_line",
        "credit",
        pattern=r"with (?:files|notes|reporting|additional reporting) (?:from|by) (?-i:\p{Lu}|the )[^.;?!]{2,90}",
        needs=("with files", "with notes", "reporting by", "reporting from"),
        max_chars=140,
        hits=("With files from Ana Kolar and Reuters.", "With reporting by Jo Pike in Leeds"),
        misses=(
            "With files from the archive missing, the case fell apart.; she said",
            "With reporting down, crime looks rare.",
        ),
    ),
    Rule(
        "en.credit.with_files",
        "credit",
        at="start",
        phrases=(
            (
                "(with|includes) (files|additional reporting|reporting|agency inputs|inputs|input|material|agency "
                "reports|contributions|wire reports|additional files) (from|by)"
            ),
            "with (agencies|agency inputs|wire reports|wire services|inputs|agency)",
            "(compiled from|from) (wire|agency|staff) (reports|services|dispatches)",
        ),
        max_chars=160,
        hits=("With files from Ana Kolar and Reuters", "With additional reporting by Jo Pike"),
        misses=("With reporting down, crime looks rare.", "With input costs from abroad rising, bakers worry."),
    ),
    Rule(
        "en.credit.reporting_by",
        "credit",
        at="start",
        pattern=(
            r"(?!.*\b(?:found|showed|shows|revealed|suggests?|has|had|was|is|were|helped|led|won|collects|became|"
            r"will)\b)(?:reporting|additional reporting|writing|editing|compiled|edited|research|additional "
            r"research|translated|translation|produced|story editing|copy editing|fact[- ]checking|fact[- "
            r"]checked|data analysis|additional editing|graphics|interview|adapted|additional writing|reported "
            r"and written|reported|produced and edited) (?:and \w+ )?by:?\s+(?-i:\p{Lu})"
        ),
        needs=(" by",),
        max_chars=260,
        hits=(
            "Reporting by Ana Kolar in Split; Editing by Jo Pike",
            "(Additional reporting by Jo Pike)",
            "Edited by: Sam Reed",
        ),
        misses=(
            "Reporting by Reuters found that lead was used.",
            "Edited by hand, the list grew.",
            "Translated by the monks",
        ),
    ),
    Rule(
        "en.credit.first_published",
        "credit",
        strength="likely",
        at="start",
        phrases=(
            (
                "this (article|story|post|piece|essay|column|interview|op-ed|report|content) (was|is|has been) "
                "(originally|first|produced|republished|co-published|reprinted|syndicated|adapted|excerpted|"
                "translated|cross-posted|provided)...(by|in|on|at|from|with|under|as|here|for)"
            ),
            (
                "this (article|story|post|piece|essay|column|interview|op-ed|report|content) (originally|first) "
                "(appeared|ran|published|aired)"
            ),
            (
                "a version of this (article|story|post|piece|essay|column|interview|review|report) (appeared|appears|"
                "was|first|originally|ran|is|will)"
            ),
            (
                "(republished|reprinted|reproduced|syndicated|cross-posted|excerpted|adapted) (from|with permission|"
                "with the permission|under|by permission)"
            ),
            "(read|see) the original (article|story|post|here|version|at|on)",
            "originally published (at|on|by)",
        ),
        max_chars=240,
        hits=(
            "This story was originally published by the Harbour Press.",
            "A version of this article appeared in print on page 4.",
            "Republished with permission from the Coast Review.",
            "Read the original article here.",
        ),
        misses=(
            "This report was published by the ministry on Monday.",
            "First published in 1925, the novel never sold.",
            "Reprinted stamps are worthless.",
        ),
    ),
    Rule(
        "en.credit.agency_words",
        "credit",
        pattern=(
            r"(?:by )?(?:the )?(?:associated press|canadian press|press association|agence france-presse|pa news "
            r"agency|press trust of india|pti|ians|ani|aap|bloomberg news|cnn|cbc news|field level media|tribune "
            r"news service|national post|postmedia news)(?: staff| reports?)?"
        ),
        needs=(
            "press",
            "pti",
            "ians",
            "ani",
            "aap",
            "bloomberg",
            "cnn",
            "cbc",
            "field level",
            "tribune",
            "national post",
            "postmedia",
        ),
        strength="likely",
        max_chars=50,
        hits=("The Associated Press", "--Field Level Media", "(PTI)"),
        misses=("The Associated Press reported it.", "Press on"),
    ),
    # related
    Rule(
        "en.related.label_colon",
        "related",
        strength="likely",
        at="start",
        phrases=(
            (
                "(read more|read also|also read|read next|see also|see more|related|related story|related stories|"
                "related article|related articles|related coverage|must read|must-read|up next|more stories|more on "
                "this story|more on this|in case you missed it|icymi|recommended|trending|trending now|read this "
                "next|now read|further reading|don't miss|learn more|find out more|read the full story|read here|"
                "read|related video|related reading|you might like|more from us|from the archive|from our archives|"
                "previously|earlier|next up|go deeper|dig deeper|also on|analysis|explainer|explained|opinion|live "
                "updates|read our review|read more here):"
            ),
        ),
        max_chars=180,
        hits=("Read more: How the river was saved", "RELATED: Five bridges to see", "See also: The long winter"),
        misses=(
            "Related to the case, police said.",
            "Read more than one book a week.",
            "Recommended reading lists grew",
        ),
    ),
    Rule(
        "en.related.capital_label",
        "related",
        at="start",
        pattern=(
            r"(?-i:READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|MUST READ|NOW READ|DON'T MISS|MORE ON THIS|"
            r"RELATED STORY|RELATED STORIES|RELATED ARTICLES?|TRENDING NOW|UP NEXT|(?:READ|WATCH|LISTEN|MORE|"
            r"RELATED|TRENDING|RECOMMENDED|GALLERY|PHOTOS|IN PICTURES|VIDEO|SOMA)(?=\s?[:>|-]))\b"
        ),
        needs=(
            "read",
            "see also",
            "don't miss",
            "more",
            "related",
            "trending",
            "up next",
            "watch",
            "listen",
            "recommended",
            "gallery",
            "photos",
            "in pictures",
            "video",
            "soma",
        ),
        max_chars=180,
        hits=("READ MORE The bridge that never was", "WATCH: Rescue in the canal", "ALSO READ | Storm season begins"),
        misses=("Read more books.", "WATCH OUT, the sign says.", "MORE THAN A GAME"),
    ),
    Rule(
        "en.related.colon_weak",
        "related",
        at="start",
        strength="likely",
        phrases=(
            (
                "(watch|listen|video|podcast|gallery|in pictures|photos|interactive|quiz|more|latest|exclusive|first "
                "person|also|plus|next|review|in depth):"
            ),
        ),
        max_chars=150,
        hits=("Watch: Rescue in the canal", "In pictures: The great thaw"),
        misses=("Watch the tape again.", "Plus ça change"),
    ),
    Rule(
        "en.related.heading",
        "related",
        phrases=(
            (
                "related [stories|articles|posts|coverage|content|news|topics|links|reading|items|videos|story|"
                "article|reads]"
            ),
            "(more|other|our other) (stories|articles|news|posts|coverage|headlines|reads|videos)",
            "you (may|might) also (like|be interested in|enjoy)",
            "you (may|might) (like|be interested in)",
            "(recommended|suggested) (for you|stories|reading|articles|posts|reads|videos|by)",
            (
                "most (read|popular|viewed|shared|commented|watched|emailed|discussed|recent) [stories|articles|"
                "today|this week|now|posts|news|in news]"
            ),
            "(trending|popular) (now|stories|topics|posts|articles|news|today|this week|on)",
            "(editor's|editors') (picks|pick|choice)",
            "in case you missed it",
            "(what to|what you should) read next",
            "(keep|continue) reading",
            "(next|previous|prev|older|newer) (article|post|story|stories|posts|articles|entry)",
            "must[-| ](reads|read)",
            (
                "more (like this|on this|on this story|on this topic|from this author|from this section|from this "
                "series|in this section|in this series|to read|to explore)"
            ),
            "(from|around) (around the web|the web|our partners|our network)",
            "from [our|the] (archive|archives|magazine)",
            "(featured|top|latest|recent|breaking|popular) (stories|posts|articles|headlines|videos)",
            "latest news",
            "stories (you may like|you might like|for you|you may have missed)",
            "(discover|explore|read|see) more [stories|articles|news|coverage|on this topic|here|posts]",
            "(read|see|view|get) [the] (full story|full article)",
            "(dig|go) deeper",
            "don't miss these",
            "what (others are|people are|everyone is) reading",
            "people are also reading",
            "also (in the news|in this section|of interest|in this issue|read)",
            "elsewhere on the site",
            "(next|up) (up|next)",
            "find out more",
            "click here (to|for) more",
            "more details",
            "from the same (author|series|section)",
        ),
        max_chars=60,
        hits=("Related stories", "You may also like", "Most read", "READ MORE »", "Editors' Picks", "Previous post"),
        misses=("Most popular was the red one.", "More stories than houses", "Read more of it, she said."),
    ),
    Rule(
        "en.related.heading_weak",
        "related",
        strength="likely",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:recommended|trending|popular|latest|the latest|further reading|"
            r"see also|featured|more|next|previous|what's next|background|learn more|also read|explore|headlines|"
            r"spotlight|top stories)[\s:|\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "recommended",
            "trending",
            "popular",
            "latest",
            "the latest",
            "further reading",
            "see also",
            "featured",
            "more",
            "next",
            "previous",
            "what's next",
            "background",
            "learn more",
            "also read",
            "explore",
            "headlines",
            "spotlight",
            "top stories",
        ),
        max_chars=40,
        hits=("Recommended", "Further reading"),
        misses=("The latest is grim.", "Background noise"),
    ),
    Rule(
        "en.related.more_from",
        "related",
        strength="likely",
        at="start",
        phrases=(
            "you (may|might) also (like|enjoy|be interested in|want to read)",
            (
                "for (more|all the latest|the latest|further|additional) (stories|news|on|coverage|articles|updates|"
                "content|analysis|headlines)...(click|visit|see|read|check|head|go to|follow|subscribe|tune|sign up)"
            ),
            (
                "(click|tap) here (to read|to see|to view|to watch|for more|for the full|to find out|to learn|to "
                "listen|for our|for all|to discover)"
            ),
            "read (part|chapter) (one|two|three|four|1|2|3|4)",
            (
                "read our (full|previous|earlier|first|other|latest|related|special|in-depth) (story|stories|"
                "coverage|report|article|interview|review|series|guide|explainer|profile|investigation|live blog|"
                "analysis|column)"
            ),
            (
                "read the (full|rest of the|original) (story|article|interview|series|report|post) (here|on|at|in|"
                "from|below)"
            ),
            (
                "read [more of] our (coverage|guide|explainer|review|live blog|stories|interview|profile|full|"
                "previous|series|reporting)"
            ),
            (
                "(see|view|browse|find|read|explore) (all|more) (of our|our|from our|stories|articles|posts|coverage|"
                "reviews|news|by|in)"
            ),
            (
                "(check|have you checked) out (our|more|these|some of our) ...(stories|articles|coverage|guide|posts|"
                "list|reviews|series|page|section|archive)"
            ),
            "(more|other) (stories|news|articles|coverage|reading) (from|on|about|by|you)",
            "(next|previous) (article|post|story)",
        ),
        max_chars=160,
        hits=(
            "You may also like: The long winter",
            "For more stories from the coast, click here.",
            "Read our full coverage of the flood",
            "Click here to read the rest of the series.",
        ),
        misses=(
            "Read our lips, the crowd chanted.",
            "For more than a year the road was shut.",
            "Click, here it comes.",
        ),
    ),
    Rule(
        "en.related.read_more_on",
        "related",
        at="start",
        strength="likely",
        phrases=(
            "read more (about|on|from|in|at|here|stories|news|of)",
            "learn more (about|here|at|on)",
            (
                "this (article|story|piece|report|essay|post|interview) is (part of|the first|the second|the third|"
                "the latest)"
            ),
            "(find|get) (out more|more information|more details|more) (about|here|at|on)",
            "see (our|the full|more|also)",
        ),
        max_chars=130,
        hits=("Read more about the flood here.", "This story is part of a series on rivers."),
        misses=("Reading more about it helped.", "They learned more about bees."),
    ),
    Rule(
        "en.related.more_in",
        "related",
        pattern=r"more (?:from|on|about|in|stories from|by)(?: the| this| our)? (?-i:\p{Lu})[^.!?]{1,50}",
        needs=("more ",),
        strength="likely",
        max_chars=70,
        hits=("More from Science", "More on the Harbour inquiry", "More in Business"),
        misses=("More from less was the slogan of the mill.", "More in sorrow than in anger"),
    ),
    Rule(
        "en.related.watch_hint",
        "related",
        at="start",
        strength="hint",
        phrases=(
            "(watch|listen to|hear|see|read) (the|our|more|now|how|why|what)",
            "more (from|on|about|in)",
            "(why|how|what) (is|are|does|do|to|the|we|you)",
        ),
        max_chars=110,
        hits=("Watch how the bridge fell", "More about the river"),
        misses=("They watch the tape.", "Nothing more."),
    ),
    Rule(
        "en.related.watch_it",
        "related",
        at="start",
        phrases=(
            (
                "watch (the|our) [full] (video|interview|episode|clip|report|documentary|story|press conference) "
                "(below|above|here|now|in full)"
            ),
            "(watch|see|hear) (the video|the clip) (below|above|here)",
            "(watch|listen) (below|above):",
        ),
        max_chars=130,
        hits=("Watch the full interview below", "Listen below:"),
        misses=("Watch the tape again and you will see it.", "Listen below deck and you hear it hum."),
    ),
    # share
    Rule(
        "en.share.button",
        "share",
        phrases=(
            (
                "share [this|it|article|story|post|page|this article|this story|this post|this page|this video|full "
                "article|link|options|via email]"
            ),
            (
                "(share|post|tweet|send|save|pin|email|read) (on|to|via|with|by|in) (facebook|twitter|x|linkedin|"
                "whatsapp|reddit|pinterest|telegram|email|e-mail|messenger|flipboard|bluesky|threads|tumblr|pocket|"
                "twitter/x|sms)"
            ),
            (
                "(email|e-mail|print|tweet|bookmark|save|copy|like) (this|this article|this story|this page|article|"
                "story|page|link|url|the link|for later)"
            ),
            "(pin|tweet|like) [it|this]",
            "link copied [to clipboard|!]",
            "copied [to clipboard]",
            "(more|all) (sharing|share) (options|services)",
            "(sharing|share) (is caring|tools)",
            "opens in [a] new (window|tab)",
            (
                "(spread the word|tell your friends|share with friends|share with your friends|send to a friend|"
                "email to a friend)"
            ),
            "(follow|connect with|find|like) us",
            "stay connected",
            "be sociable, share",
            "like it? share it",
            "save [article|story|for later|to read later]",
            "printer[-| ]friendly [version|page]",
            "[click] to share",
            "share your love",
        ),
        max_chars=60,
        hits=("Share this article", "Share on Facebook", "Copy link", "Follow us", "Print this page"),
        misses=("Share prices fell on Monday.", "Share on the rise", "Save the whale"),
    ),
    Rule(
        "en.share.one_word",
        "share",
        strength="likely",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:tweet|email|e-mail|print|send|copy|like|follow|following|pin|"
            r"bookmark|shares|retweet|comment|gift)[\s:|\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "tweet",
            "email",
            "e-mail",
            "print",
            "send",
            "copy",
            "like",
            "follow",
            "following",
            "pin",
            "bookmark",
            "shares",
            "retweet",
            "comment",
            "gift",
        ),
        max_chars=20,
        hits=("Print", "Email"),
        misses=("Print money", "Send help."),
    ),
    Rule(
        "en.share.start",
        "share",
        at="start",
        phrases=(
            "share (this|the) (article|story|post|page|video|news|recipe|link|piece|content|interview)",
            "share (this|it) (on|via|to) (facebook|twitter|x|whatsapp|linkedin|social media)",
            "(share|post) (on|to|via) (facebook|twitter|linkedin|whatsapp|reddit|telegram|email)",
            "click to (share|email|print|copy|tweet)",
            "(send|email|forward) this (article|story|page|post) to",
            "sharing is caring",
            "(opens|this opens) in [a] new (window|tab)",
        ),
        max_chars=120,
        hits=("Share this article on your favourite network", "Click to share on Facebook (Opens in new window)"),
        misses=("Share this view and you will lose.", "The share of this article of trade fell."),
    ),
    Rule(
        "en.share.follow",
        "share",
        at="start",
        phrases=(
            "follow us (at|@|for more|for the latest|for updates|via|across our|on our|on social|on google|on x)",
            (
                "follow (our|us|me)...(facebook|twitter|instagram|whatsapp|telegram|tiktok|linkedin|youtube|bluesky|"
                "threads|google news|social media|channel|mastodon)"
            ),
            "follow @",
            (
                "(like|find|join|connect with|visit|catch|find us and follow|add) us on (facebook|twitter|instagram|"
                "x|whatsapp|telegram|tiktok|linkedin|youtube|social|google|bluesky|threads|snapchat|flipboard)"
            ),
            "(like|visit) our facebook",
            (
                "(join|follow|subscribe to|check out) (our|us on|the)...(whatsapp|telegram|viber|discord|signal|"
                "wechat|facebook) [channel|group|community|page]"
            ),
            "(add|set|make|choose|prefer|mark) ... (preferred source|preferred news source|google news|on google)",
            (
                "(we're|we are) [also|now] on (facebook|twitter|instagram|whatsapp|telegram|tiktok|bluesky|threads|"
                "youtube|x)"
            ),
            "(stay connected|keep in touch|stay in touch|connect) with (us|our)",
            "(get|receive) ... (on|via|through) (whatsapp|telegram|signal)",
        ),
        max_chars=200,
        hits=(
            "Follow us on Twitter for more.",
            "Follow us on Instagram",
            "Join our WhatsApp channel",
            "Like us on Facebook",
            "Add Harbour Press as a preferred source on Google",
        ),
        misses=("Follow the money, prosecutors said.", "They follow us everywhere.", "Join the army on the hill."),
    ),
    Rule(
        "en.share.follow_name",
        "share",
        at="start",
        pattern=(
            r"follow (?-i:\p{Lu})[^.!?]{1,50} on (?:facebook|twitter|instagram|whatsapp|telegram|tiktok|linkedin|"
            r"youtube|bluesky|threads|google news|apple news|mastodon|flipboard|social media|x)\b"
        ),
        needs=("follow ",),
        max_chars=160,
        hits=("Follow Harbour Press on Instagram", "Follow Ana Kolar on X for more"),
        misses=("Follow the story on Twitter and you would despair.", "They follow Rome on Facebook."),
    ),
    Rule(
        "en.share.counter",
        "share",
        phrases=(
            "# (shares|share|views|likes|like|reactions|retweets|followers|claps|tweets|reads|bookmarks)",
            "(shares|views|likes|followers|total views|page views|post views): #",
            "#(k|m) (shares|views|likes|followers)",
            "# people (like|liked|are reading) this",
        ),
        max_chars=40,
        hits=("1,204 shares", "Views: 340", "2.4K shares"),
        misses=("120 shares were sold.", "4 views of Etna"),
    ),
    # comments
    Rule(
        "en.comments.leave",
        "comments",
        phrases=(
            "(leave|post|write|add|submit|make) (a|your) (comment|reply|response|comment here|comment below|review)",
            "(leave|post) (a|your) (comment|reply) (cancel reply|below|here|on this)",
            "leave a reply cancel reply",
            "cancel reply",
            "(join|start) the (conversation|discussion|debate)",
            "join (in|the) discussion",
            "(view|show|hide|see|read|load) [all|more|the] comments",
            "(view|see|show) [all] # comments",
            "no comments [yet]",
            "# [new] comments",
            "# (comment|replies|reply|responses|response)",
            "[reader|user|your|latest|all|top|recent|facebook] comments",
            "comments (section|policy|guidelines|rules)",
            "comments \\(#\\)",
            "comments #",
            "comment on this (story|article|post)",
            "be the first to comment [on this|on this article]",
            "have your say",
            "post comment",
            "(submit|publish) comment",
            "(comment|comments) (as|as guest|sorted by|are closed)",
            "(newest|oldest|most recent|top|best) (first|comments)",
            "(flag|report) (comment|abuse|as inappropriate|this comment)",
            "what do you think? (leave a comment|tell us|let us know|share your thoughts)",
            "commenting guidelines",
            "(community|commenting|comment|moderation) (guidelines|rules|standards|policy)",
        ),
        max_chars=70,
        hits=(
            "Leave a comment",
            "12 comments",
            "Comments (4)",
            "View all comments",
            "Join the conversation",
            "Have your say",
        ),
        misses=("Comments by the minister drew anger.", "Leave a reply unsent for a week."),
    ),
    Rule(
        "en.comments.weak_label",
        "comments",
        strength="hint",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:comment|reply|replies|responses|discussion|sort by|guest|most "
            r"liked|newest|oldest|recommend|what do you think)[\s:|\x22›→▾▼+?\])!>-]{0,4}\Z"
        ),
        needs=(
            "comment",
            "reply",
            "replies",
            "responses",
            "discussion",
            "sort by",
            "guest",
            "most liked",
            "newest",
            "oldest",
            "recommend",
            "what do you think",
        ),
        max_chars=30,
        hits=("Reply", "What do you think?"),
        misses=("Replies came late.", "Reply now, he wrote."),
    ),
    Rule(
        "en.comments.closed",
        "comments",
        at="start",
        phrases=(
            (
                "comments (are|have been|on this article are|on this story are|for this thread are|for this article "
                "are|for this post are|on this post are) [now|currently] (closed|off|disabled|moderated|turned off|"
                "not available|unavailable|switched off)"
            ),
            (
                "commenting (is|has been|on this) [now|currently] (closed|disabled|turned off|limited|unavailable|"
                "article|available)"
            ),
            "(we've|we have) (closed|turned off|disabled) comments",
            "(this|the) (discussion|comment section|thread|comments section) (is|has been|is now) closed",
            (
                "(you must be|log in|login|sign in|please log in|please sign in|register|you need to be)...(to "
                "comment|to post a comment|to leave a comment|to reply|to join the conversation|to join the "
                "discussion|to post comments|to view comments)"
            ),
        ),
        max_chars=200,
        hits=("Comments are closed.", "You must be logged in to post a comment.", "Log in to comment"),
        misses=("Comments are rare in the code.", "You must be quick to win, coaches say."),
    ),
    Rule(
        "en.comments.form",
        "comments",
        at="start",
        phrases=(
            "your (email|e-mail) address will not be (published|shared)",
            "required fields are marked",
            "(save|remember) my name",
            "notify me (of|when|via|about) (new|follow|follow-up|followup|email|e-mail|comments|someone)",
            "this site uses akismet",
            "learn how your comment data",
            "(comments powered|powered) by disqus",
            "please enable javascript to view the comments",
            "(loading|load) comments",
            "this comment (has been|was) (deleted|removed)",
            "(want to|to) (comment|join the conversation|leave a comment)?",
            (
                "(be|please be|keep it|please keep) (respectful|civil|kind|comments)...(comment*|civil|others|"
                "conversation|topic)"
            ),
        ),
        max_chars=220,
        hits=(
            "Your email address will not be published. Required fields are marked *",
            "Notify me of follow-up comments by email.",
        ),
        misses=("Notify me of his death, she had asked.", "Save my place, he told the usher."),
    ),
    Rule(
        "en.comments.prompt",
        "comments",
        strength="likely",
        at="any",
        phrases=(
            (
                "(let us know|tell us|let me know|share your thoughts|share your views|share your opinion*|share "
                "your experience*|sound off|weigh in|have your say|what do you think|join the conversation|leave "
                "your thoughts)...(in the comments|comment section|below|comments section)"
            ),
            "in the (comments|comment) (section|box|below|field)",
            "(leave|drop|post|add) (a|your|us a|me a) comment (below|here)",
            "share your (thoughts|views|comments|opinions) (below|with us|in the|on|here)",
        ),
        max_chars=240,
        hits=("Let us know what you think in the comments below!", "Share your thoughts below."),
        misses=("Share your toys, she told them.", "The comments angered him."),
    ),
    Rule(
        "en.comments.policy",
        "comments",
        at="start",
        phrases=(
            (
                "(read|see|view|review|check|please read) (our|the) (comment|commenting|comments|community|house|"
                "moderation) (policy|guidelines|rules|standards)"
            ),
            (
                "(we|the editors|our editors|moderators) (moderate|reserve the right|welcome|encourage|invite|"
                "review)...comment*"
            ),
            (
                "comments (containing|may be|will be|should be|must be) ... (removed|deleted|moderated|edited|"
                "approved|topic|rejected)"
            ),
            (
                "comments (that|which) (contain*|are|violate|include|break|do not) ... (removed|deleted|moderated|"
                "edited|published|approved)"
            ),
            "all comments (are|will be) (moderated|reviewed)",
            "(opinions|views) (in|of) (comments|commenters) are",
        ),
        max_chars=280,
        hits=("Read our comment policy before posting.", "Comments that contain insults will be removed."),
        misses=("We welcome the words of the court, the union said.", "See the policy on dogs."),
    ),
    Rule(
        "en.comments.rate",
        "comments",
        strength="likely",
        at="start",
        phrases=(
            "was this (article|page|story|content|answer|information|post) (helpful|useful|interesting|worth)",
            "did you (find|like|enjoy) this (article|page|story|post|information|recipe)",
            "(rate|how would you rate) this (article|story|post|recipe|page)",
            "how (useful|helpful|interesting) was this (article|post|page|story)",
            "click (on a star|to rate|the stars)",
            "(average|your) rating: #",
            "no votes so far",
            "how (was|did you find) your experience",
            "(help us improve|what did you think of this article)",
            "tell us what you (think|thought)",
        ),
        max_chars=140,
        hits=("Was this article helpful?", "Did you enjoy this story? Let us know.", "How useful was this post?"),
        misses=("Was this page torn out?", "Did you find this in the attic, the judge asked."),
    ),
    # advert
    Rule(
        "en.advert.label",
        "advert",
        phrases=(
            (
                "(advertisement|advertisements|advertising|sponsored|advert|adverts|advertorial|promoted|ad) "
                "[content|feature|post|by]"
            ),
            (
                "(sponsored|paid|branded|promoted|partner|sponsor|advertiser) (content|post|posts|links|stories|"
                "message|feature|article|partnership|program|programme)"
            ),
            "paid (for by|partner content|advertisement)",
            "(content|stories|offers) from our (partners|partner|sponsors|sponsor|advertisers)",
            "a message from our (sponsor|sponsors|partner|partners)",
            "(ad|advertisement) feedback",
            "skip (ad|ads|advert|advertisement)",
            "(why|about) (this|am i seeing this) ad",
            "why am i seeing this",
            "report [this] ad",
            "(remove|hide|no) ads",
            "go ad-free",
            "(advertiser|advertising) disclosure",
            (
                "(taboola|outbrain|sponsored links by taboola|by taboola|by outbrain|promoted links|you may like by "
                "taboola)"
            ),
            "ad choices",
        ),
        max_chars=70,
        hits=("Advertisement", "- Sponsored content -", "Skip ad", "Content from our partners"),
        misses=("The advertisement was banned.", "Advertisement is the soul of trade, he liked to say."),
    ),
    Rule(
        "en.advert.continues",
        "advert",
        at="start",
        phrases=(
            "[this|our] (story|article|content|post|report) continues (below|after|under|beneath)",
            "(continue|keep|continued) reading (below|after|under) [the|this|our] (ad*|sponsor*|promotion)",
            "(continues|read more|more|continue|resumes) (below|after) [the|this] (ad|ads|advertisement|advert|break)",
            "scroll [down] (to|for) (continue|more|keep|read)",
            "advertisement - (story|article|scroll|continue)",
            "advertisement:",
            "this (advertisement|ad|advert) (has not|hasn't|will|is)",
            (
                "(we've|we have|we) (noticed|detected|see) [that] (you're|you are|you have|an) ... (ad blocker|"
                "adblock*|ad-blocker)"
            ),
            "(it looks like|it seems|looks like) (you're|you are|you have) ... (ad blocker|adblock*|ad-blocker)",
            "[please] (disable|turn off|whitelist|pause|switch off) your (ad blocker|adblock*|ad-blocker)",
        ),
        max_chars=180,
        hits=("Story continues below advertisement", "Scroll to continue", "We noticed you are using an ad blocker."),
        misses=("The story continues below deck in the sequel.", "This ad man never slept."),
    ),
    Rule(
        "en.advert.sponsor",
        "advert",
        pattern=(
            r"(?!.*\b(?:is|was|are|were|has|had|sold|drew|grew|became|built|won|led|opened|said|"
            r"will)\b)(?:presented|sponsored|brought to you|powered|paid for|promoted|supported|produced in "
            r"partnership|in association|in partnership) (?:by|with)\s?:?\s(?-i:\p{Lu})[^.!?]{1,50}"
        ),
        needs=(
            "presented",
            "sponsored",
            "brought to you",
            "powered",
            "paid for",
            "promoted",
            "supported",
            "in partnership",
            "in association",
        ),
        max_chars=80,
        hits=("Sponsored by Harbour Bank", "In partnership with Coast Rail", "Brought to you by River Oats"),
        misses=("Supported by friends, she ran.", "The bill was sponsored by Senator Pike."),
    ),
    # affiliate
    Rule(
        "en.affiliate.when_you_buy",
        "affiliate",
        at="start",
        phrases=(
            (
                "(when|if) you (buy|purchase|shop|click|book|make a purchase|sign up|decide to buy)...link*...(we "
                "may|we might|we can|we could|we will|we'll|commission|affiliate)"
            ),
            (
                "(when|if) you (buy|purchase|shop|click|book)...(we may|we might|we can|we could|we'll|we will|may) "
                "(earn|receive|get|make)"
            ),
            "purchases [made] through...(our|these|this|links)",
            "as an amazon associate",
            (
                "(we|the site|this site|our site|this website) [participates|participate] in [the|various] (amazon|"
                "affiliate)"
            ),
        ),
        max_chars=380,
        hits=(
            "When you purchase through links on our site, we may earn an affiliate commission.",
            "If you buy something using the links in our stories, we may earn a commission.",
            "As an Amazon Associate I earn from qualifying purchases.",
        ),
        misses=("If you buy a house, agents earn a commission.", "When you click, it clicks back."),
    ),
    Rule(
        "en.affiliate.we_may_earn",
        "affiliate",
        strength="likely",
        at="any",
        phrases=(
            (
                "we (may|might|can|could|will|sometimes) [also] (earn|receive|get|collect) [a|an] [small|affiliate] "
                "(commission|compensation|affiliate|referral|percentage|share of|portion of|fee|revenue)...(link*|"
                "purchase*|buy|sales|you|clicks)"
            ),
            "(contains|contain|includes|include|may contain|using) affiliate (links|advertising)",
            "at no (extra|additional|added) cost to you",
            "(earn|get|receive) (a|an) affiliate commission",
            "(is|are) supported by its (audience|readers)",
            "(earn|earns) from qualifying purchases",
        ),
        max_chars=350,
        hits=(
            "We may earn a commission from links on this page.",
            "This post contains affiliate links.",
            "Some links pay us at no extra cost to you.",
        ),
        misses=("Agents may earn a commission of 6%.", "The regulator fined sites that hid affiliate links."),
    ),
    Rule(
        "en.affiliate.independent",
        "affiliate",
        strength="likely",
        at="start",
        phrases=(
            (
                "(all|every|our|the|each) (products|product|items|item|picks|recommendations|services) [featured|we "
                "feature|on this page|here|shown|listed|included] ...(independently|chosen by our|selected by our|"
                "picked by our)"
            ),
            "we (independently|carefully) (review|select|selected|evaluate|recommend|test|choose|research)",
            (
                "our (recommendations|reviews|picks|product picks|editors|experts|writers) (are|independently|choose|"
                "select|pick|handpick)...(independent*|product*|editorial*|link*|recommend*|tested|buy)"
            ),
            "prices (and availability|and stock|and deals) (are|were|may)",
            "prices (are|were|is) (accurate|correct|subject to change)",
            "price* (accurate|correct) (at|as of) [the] (time|publication)",
            "(how we make money|learn how we make money|how we test)",
        ),
        max_chars=280,
        hits=(
            "All products featured here are independently selected by our editors.",
            "Prices were correct at the time of writing.",
        ),
        misses=("All products of the dairy were tested in the lab.", "Prices rose."),
    ),
    Rule(
        "en.affiliate.button",
        "affiliate",
        phrases=(
            "(buy|shop|order) [it] now",
            "(view|see|get|check|shop) [the|this] (deal|price|latest price|current price|best price)",
            (
                "(buy|view|see|shop|available|get it|see it|buy it|check price) (at|on|from) (amazon|walmart|target|"
                "best buy|ebay|etsy|argos|john lewis|currys|bookshop.org|waterstones)"
            ),
            "(view|buy|see) (at|on) amazon",
            "add to (cart|basket|bag|wishlist|wish list)",
            "($|£|€)# at (amazon|walmart|target|best buy|ebay|argos)",
        ),
        max_chars=50,
        hits=("Buy now", "View deal", "$49.99 at Amazon", "Check price on Amazon"),
        misses=("Buy now, pay later", "The deal at Amazon"),
    ),
    # byline
    Rule(
        "en.byline.by_name",
        "byline",
        pattern=(
            r"by:?\s+(?!(?:the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|"
            r"april|may|june|july|august|september|october|november|december|christmas|easter|new|noon|law|royal|"
            r"popular|invitation|air|sea|train|land|jove|god)\b)(?-i:\p{Lu})[\p{L}'.-]{0,20}(?: (?:(?:van|von|de|"
            r"da|del|der|di|bin|al|la|le|el)|(?-i:\p{Lu})[\p{L}'.-]{0,20})){1,3}(?:(?:,| and| &) "
            r"(?-i:\p{Lu})[\p{L}'.-]{0,20}(?: (?-i:\p{Lu})[\p{L}'.-]{0,20}){1,3}){0,4}(?:\s?[,|"
            r"/•·(-]\s?[^.!?]{2,70})?"
        ),
        needs=("by ", "by:"),
        max_chars=150,
        hits=(
            "By Ana Kolar",
            "By Ana Kolar and Jo Pike, Staff Writers",
            "By JO PIKE | Harbour Press",
            "by Ana de Silva",
        ),
        misses=(
            "By noon the square was full.",
            "By 2031, none will be left.",
            "By Friday Night",
            "By Monday Kolar had left.",
        ),
    ),
    Rule(
        "en.byline.written_by",
        "byline",
        pattern=(
            r"(?!.*\b(?:is|was|are|were|has|had|sold|drew|grew|became|built|won|led|opened|said|"
            r"will)\b)(?:written|posted|published|story|text|words|reviewed|updated|medically reviewed|authored|"
            r"reported|submitted|article|post)(?: by|:| and photos by| and photographs "
            r"by)\s?:?\s(?-i:[\p{Lu}@])[^.!?:]{1,80}"
        ),
        needs=(
            "written",
            "post",
            "published",
            "story",
            "text",
            "words",
            "reviewed",
            "updated",
            "authored",
            "reported",
            "submitted",
            "article",
        ),
        max_chars=120,
        hits=("Written by Ana Kolar", "Posted by Jo Pike on 3 March 2024", "Words: Ana Kolar"),
        misses=("Written by hand, it was hard to read.", "Published by the dozen"),
    ),
    Rule(
        "en.byline.timestamp",
        "byline",
        pattern=(
            r"(?:(?:first |originally |last )?(?:published|updated|posted|modified|created|released|date|publish "
            r"date|release date|edited)(?: date| time)?)(?:\s?[:|-]|\s(?:on|at))?\s{1,3}(?:(?:mon|tues?|"
            r"wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|"
            r"may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|"
            r"yesterday|just now|an|a|ago|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|at|on|of|gmt|est|"
            r"edt|et|pt|pst|pdt|cst|cdt|bst|utc|ist|cet|[ap]\.?m\.?|updated|published|posted|last|(?:\d{1,4}(?:st|"
            r"nd|rd|th)?)(?:[:./-]\d{1,4}){0,2}[ap]?m?|[|,;.:/•·()-])(?:[\s.,|]{0,3}+(?:(?:mon|tues?|wed(?:nes)?|"
            r"thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|"
            r"july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|ago|"
            r"minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|at|on|gmt|est|edt|et|pt|pst|pdt|cst|cdt|bst|"
            r"utc|ist|cet|[ap]\.?m\.?|updated|published|posted|last|\d{1,4}(?:st|nd|rd|"
            r"th)?(?:[:./-]\d{1,4}){0,2}[ap]?m?|[|,;:/•·()-])){0,20}+"
        ),
        needs=("published", "updated", "posted", "modified", "created", "released", "date", "edited"),
        max_chars=130,
        hits=(
            "Published: 3 March 2024",
            "Last updated on Tuesday, March 5, 2024 at 4:30 pm EST",
            "Updated 3 hours ago",
            "Posted at 12:30",
        ),
        misses=(
            "Updated guidance says masks may go.",
            "Published in 1999, the book sold well.",
            "Posted on Monday, the video was removed.",
        ),
    ),
    Rule(
        "en.byline.date_line",
        "byline",
        pattern=(
            r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s)?(?:(?:jan|feb|mar|apr|may|"
            r"jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|\d{1,2}(?:st|"
            r"nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?\s(?:19|"
            r"20)\d\d)(?:\s?[,|"
            r"•·/-]?\s?(?:at\s)?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s(?-i:[A-Z]{2,4}))?)?(?:\s?[|"
            r"•·/-]\s?[^.!?]{2,50})?"
        ),
        needs=("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        strength="likely",
        max_chars=110,
        hits=("March 3, 2024", "Tue 5 Mar 2024 16.30 GMT", "Sunday, 10 March 2024 | News"),
        misses=("March 3 was cold.", "On 5 May 1945 the guns fell silent."),
    ),
    Rule(
        "en.byline.age",
        "byline",
        phrases=(
            (
                "[updated|posted|published|last updated] # (second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|"
                "day|days|week|weeks|month|months|year|years) ago"
            ),
            "#(m|h|d|w|min|hr|hrs) ago",
            "(just now|updated just now|moments ago|updated today)",
        ),
        max_chars=50,
        hits=("3 hours ago", "Updated 12 minutes ago", "5h ago"),
        misses=("3 days ago the river rose.", "Two hours ago"),
    ),
    Rule(
        "en.byline.reading_time",
        "byline",
        phrases=(
            "# (min|mins|minute|minutes|-minute|-min) (read|listen|watch|video|reading time)",
            "#-(min|minute) (read|listen|watch)",
            "#(min|m) read",
            "[estimated|average] (read|reading) time [:|is|about] # (min|mins|minute|minutes)",
            "[estimated] (read|reading) time: # (min|mins|minute|minutes|m)",
            "(reading|read) time",
            "by ... # (min|minute) read",
        ),
        max_chars=90,
        hits=("4 min read", "Reading time: 5 minutes", "6-minute read"),
        misses=("A 4 minute reading of the will", "4 min reads are short."),
    ),
    Rule(
        "en.byline.role",
        "byline",
        phrases=(
            "staff (writer|reporter|writers|report|correspondent|reporters)",
            (
                "by [our] (staff|staff writer|staff reporter|staff writers|agencies|agency|associated press|the "
                "associated press|reuters|afp|news desk|web desk|newsroom|correspondent|admin|editor|editorial board|"
                "the editorial board|editorial staff|our correspondent|special correspondent|own correspondent)"
            ),
            "(news|web|online|digital|sports|city|business|entertainment|lifestyle|international) (desk|team|staff)",
            (
                "(senior|chief|political|sports|science|health|business|economics|technology|culture|arts|crime|"
                "education|court|local democracy|foreign|environment|home affairs|diplomatic|city hall|"
                "investigations|transport|religion|media|features|deputy|associate|managing|assistant|news|consumer|"
                "climate|environmental|defence|defense|general assignment|data|breaking news|multimedia|staff) "
                "(reporter|correspondent|editor|writer|journalist|columnist|critic)"
            ),
            "special to the (post|times|herald|tribune|star|news|journal|gazette|chronicle|press|sun)",
            "(senior|chief) (political|sports|science|business|news|features) (reporter|correspondent|editor|writer)",
            (
                "(contributor|contributing writer|contributing editor|guest columnist|guest contributor|freelance "
                "writer|opinion columnist|columnist)"
            ),
            "(author|authors)",
        ),
        strength="likely",
        max_chars=60,
        hits=("Staff Writer", "Political correspondent", "By our correspondent", "News Desk"),
        misses=("The staff writer resigned.", "By staff estimates, it is lost."),
    ),
    Rule(
        "en.byline.name_role",
        "byline",
        pattern=(
            r"(?-i:\p{Lu})[\p{L}'.-]{1,20}(?: (?-i:\p{Lu})[\p{L}'.-]{0,20}){1,2}\s?[,|•-]?\s(?:(?:staff|senior|"
            r"chief|political|sports?|science|health|business|technology|culture|arts|crime|education|local "
            r"democracy|foreign|environment|transport|features|deputy|news|climate) ){1,2}(?:writer|reporter|"
            r"correspondent|editor|columnist|critic)(?:(?:,| in| at| for) (?-i:\p{Lu})[\p{L} .'-]{1,30})?"
        ),
        needs=("writer", "reporter", "correspondent", "editor", "columnist", "critic"),
        max_chars=100,
        hits=("Ana Kolar, Staff Writer", "Jo Pike Political correspondent"),
        misses=("Ana Kolar, a staff writer, was there.", "Jo Pike Senior died."),
    ),
    Rule(
        "en.byline.section",
        "byline",
        strength="likely",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:opinion|analysis|explainer|exclusive|news|sport|sports|features|"
            r"feature|editorial|column|commentary|obituary|review|interview|breaking news|breaking|politics|"
            r"business|world|culture|science|technology|health|lifestyle|travel|letters|perspective|investigation|"
            r"long read|the long read|fact check|newsletter|live|updated|advice|essay|profile|world news|local "
            r"news|us news|uk news|comment|guest column|op-ed|entertainment|crime|education|money|"
            r"environment)[\s:|\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "opinion",
            "analysis",
            "explainer",
            "exclusive",
            "news",
            "sport",
            "sports",
            "features",
            "feature",
            "editorial",
            "column",
            "commentary",
            "obituary",
            "review",
            "interview",
            "breaking news",
            "breaking",
            "politics",
            "business",
            "world",
            "culture",
            "science",
            "technology",
            "health",
            "lifestyle",
            "travel",
            "letters",
            "perspective",
            "investigation",
            "long read",
            "the long read",
            "fact check",
            "newsletter",
            "live",
            "updated",
            "advice",
            "essay",
            "profile",
            "world news",
            "local news",
            "us news",
            "uk news",
            "comment",
            "guest column",
            "op-ed",
            "entertainment",
            "crime",
            "education",
            "money",
            "environment",
        ),
        max_chars=30,
        hits=("Opinion", "World news"),
        misses=("Politics bored her.", "News travels."),
    ),
    Rule(
        "en.byline.posted_entry",
        "byline",
        strength="likely",
        at="start",
        phrases=(
            "this (entry|post) was (posted|written|published) (on|in|by|at)",
            "posted (by|on|in) ... (on|at|by|in) ... (am|pm|20*|comments)",
        ),
        max_chars=160,
        hits=("This entry was posted in News on 3 March by admin.", "Posted by Jo on March 3 at 4:30 pm"),
        misses=("This entry was won by a dog.", "Posted to Malta, he wrote home."),
    ),
    # author_bio
    Rule(
        "en.author_bio.label",
        "author_bio",
        phrases=(
            (
                "about [the|our|this] (author|authors|writer|writers|contributor|contributors|reporter|columnist|"
                "journalist|photographer)"
            ),
            (
                "(more|read more|more stories|more articles|see more|latest) (from|by) [this|the|same] (author|"
                "writer|reporter|contributor)"
            ),
            "(view|see|read) [all|full|more|author] (bio|profile|biography|posts|articles|stories) [by|of]",
            "(see|view) [the|her|his|their|author's|author] (profile|bio|archive)",
            "(meet|contact) the (author|writer|reporter|authors)",
            "author (bio|profile|archive|details|information)",
            "view all posts by author",
            "follow the author",
        ),
        max_chars=60,
        hits=("About the author", "More from this author", "View full profile"),
        misses=("The author was about to leave.", "More of this author's books burned."),
    ),
    Rule(
        "en.author_bio.view_posts",
        "author_bio",
        at="start",
        phrases=(
            "about the (author|authors|writer|reporter):",
            "(view|see|read) all (posts|articles|stories) by",
            (
                "(follow|email|contact|reach|write to|message) (him|her|them|the author|the writer|the reporter|this "
                "reporter) (on|at|via|@|here|by)"
            ),
            (
                "(you can|readers can) (follow|email|contact|reach|find|write to) (him|her|them|the author|the "
                "writer|the reporter|me) (on|at|via|here)"
            ),
            "(he|she|they|you) (tweets|tweet|posts|is on twitter|is on x|blogs) (at|as|@|on twitter|from)",
            "find (him|her|them|more of her work|more of his work|their work|her work|his work) (on|at) ",
        ),
        max_chars=200,
        hits=("Contact her at ana@harbour.example", "She tweets at @anakolar", "View all posts by Ana Kolar"),
        misses=("Follow her example, they said.", "Contact him and you will regret it."),
    ),
    Rule(
        "en.author_bio.reached",
        "author_bio",
        at="any",
        phrases=(
            "(he|she|they|and) can be (reached|contacted|emailed|followed|found) (at|on|via|by)...@",
            (
                "(he|she|they|and) can be (reached|contacted|emailed|followed|found) (by email|by e-mail|via email|"
                "on twitter|on x|on instagram)"
            ),
            "(reporter|writer|author|editor|columnist) can be (reached|contacted|emailed) (at|on|via)",
            "on (twitter|x|instagram|bluesky|mastodon|threads) [at|:] @",
            "(email|e-mail|twitter|instagram): ...@",
        ),
        max_chars=300,
        hits=("She can be reached at ana@harbour.example.", "Follow Ana Kolar on Twitter @anakolar"),
        misses=("The summit can be reached by rail.", "On Twitter he fell silent."),
    ),
    Rule(
        "en.author_bio.contact_name",
        "author_bio",
        at="start",
        strength="likely",
        pattern=(
            r"(?:reach|contact|email|e-mail|follow|write to)(?: (?:staff writer|reporter|the reporter|columnist|"
            r"editor))? (?-i:\p{Lu})[\p{L}'.-]{1,20}(?: (?-i:\p{Lu})[\p{L}'.-]{0,20}){0,2} (?:at|on|via|"
            r":)?\s?[^.]{0,30}(?:@|\d{3}-|twitter|instagram)"
        ),
        needs=("@", "twitter", "instagram", *(f"{digit}-" for digit in range(10))),
        max_chars=180,
        hits=(
            "Reach Ana Kolar at ana@harbour.example",
            "Contact Jo Pike at 555-010-0199",
            "Follow Ana Kolar on Twitter",
        ),
        misses=("Contact Sports was sold.", "Reach Rome by night."),
    ),
    Rule(
        "en.author_bio.is_a_writer",
        "author_bio",
        at="start",
        strength="likely",
        pattern=(
            r"(?:dr\.? |prof\.? |professor )?(?-i:\p{Lu})[\p{L}'.-]{1,20}(?: "
            r"(?-i:\p{Lu})[\p{L}'.-]{0,20}){1,3}(?:,? \([^)]{2,40}\))?,? (?:is|was) (?:a|an|the|our|harbour|one "
            r"of)?\s?[^.!?]{0,60}?\b(?:writer|reporter|journalist|columnist|correspondent|contributor|editor|"
            r"freelancer?|author of|professor|lecturer|fellow|critic|photographer|novelist|historian|postdoctoral|"
            r"blogger|researcher)\b"
        ),
        needs=(
            "writer",
            "reporter",
            "journalist",
            "columnist",
            "correspondent",
            "contributor",
            "editor",
            "freelance",
            "author of",
            "professor",
            "lecturer",
            "fellow",
            "critic",
            "photographer",
            "novelist",
            "historian",
            "postdoctoral",
            "blogger",
            "researcher",
        ),
        max_chars=420,
        hits=(
            "Ana Kolar is a staff writer at the Harbour Press, where she covers rivers.",
            "Jo Pike is a freelance journalist based in Split.",
            "Sam Reed is professor of law at Coast University.",
        ),
        misses=("The suspect is a journalist.", "She is a writer who hates ink."),
    ),
    Rule(
        "en.author_bio.covers",
        "author_bio",
        at="start",
        strength="likely",
        pattern=(
            r"(?-i:\p{Lu})[\p{L}'.-]{1,20}(?: (?-i:\p{Lu})[\p{L}'.-]{0,20}){1,2} (?:covers|writes about|reports "
            r"on|writes for|reports for|joined|edits|has covered|has written|has worked|has been an?|teaches|"
            r"lives in|works (?:as|at|for|from|in)|previously|is based in|hosts|leads|oversees)\b"
        ),
        needs=(
            "covers",
            "writes",
            "reports",
            "joined",
            "edits",
            "has ",
            "teaches",
            "lives",
            "works",
            "previously",
            "based in",
            "hosts",
            "leads",
            "oversees",
        ),
        max_chars=380,
        hits=("Ana Kolar covers the environment for the Harbour Press.", "Jo Pike writes about food and travel."),
        misses=(
            "Snow covers the road.",
            "The paper reports on crime.",
            "Harbour Auth works with many sign-in methods.",
        ),
    ),
    Rule(
        "en.author_bio.weak",
        "author_bio",
        at="any",
        strength="hint",
        phrases=(
            "is the author of",
            "(her|his|their) (latest|new|most recent|debut|next|forthcoming) (book|novel|collection)",
            "(lives|live) in ... with (her|his|their)",
            "(prior to|before) joining",
            "this article was written by",
            "(a graduate of|graduated from|holds a degree|studied at)",
        ),
        max_chars=400,
        hits=("She is the author of Rivers.", "He lives in Split with his dogs."),
        misses=("The author left.", "They live with it."),
    ),
    # legal
    Rule(
        "en.legal.copyright",
        "legal",
        at="start",
        pattern=r"copyright\s?(?:©|\(c\)|(?:19|20)\d\d|by\s(?-i:\p{Lu})|:|of\s(?-i:\p{Lu}))",
        needs=("copyright",),
        max_chars=300,
        hits=("Copyright 2024 The Harbour Press. All rights reserved.", "Copyright © Harbour Press"),
        misses=("Copyright of songs lasts 70 years.", "Copyright law changed."),
    ),
    Rule(
        "en.legal.rights",
        "legal",
        at="end",
        phrases=(
            "all rights reserved",
            "(some|no) rights reserved",
            "all rights reserved worldwide",
            "used (with|by) permission",
            "(reprinted|reproduced) (with|by) permission",
        ),
        max_chars=300,
        hits=("The Harbour Press. All Rights Reserved.", "Photo used with permission"),
        misses=("All rights reserved notices are void, the judge wrote.", "She wants the rights."),
    ),
    Rule(
        "en.legal.reuse",
        "legal",
        at="any",
        phrases=(
            (
                "(may not|cannot|can not|must not) be (published|reproduced|copied|republished|redistributed|reused|"
                "rewritten|reprinted)...(without|, broadcast|broadcast, )"
            ),
            (
                "(reproduction|republication|redistribution|duplication|copying|any use|unauthorized use|"
                "unauthorised use|unauthorized reproduction|unauthorised reproduction)...(is|are) [strictly] "
                "(prohibited|forbidden|not permitted)"
            ),
            "any re-use permitted",
            "any reuse permitted",
            "without [the|prior|express|our|the prior|the express] written (permission|consent) of the publisher",
            "this material may not be published",
            "(distributed by|syndicated by|provided by) (tribune content agency|content agency|syndi*)",
        ),
        max_chars=380,
        hits=(
            "This material may not be published, broadcast, rewritten or redistributed without permission.",
            "Reproduction in whole or in part is strictly prohibited.",
        ),
        misses=("The statue cannot be moved without a permit.", "Copying homework is common."),
    ),
    Rule(
        "en.legal.links",
        "legal",
        phrases=(
            "terms [of use|of service|and conditions|& conditions|of sale]",
            "privacy (policy|notice|statement|center|centre|settings|choices|rights|preferences|& cookies|and cookies)",
            "your (privacy|california privacy|ad) (choices|rights)",
            "(do not sell|do not share|don't sell) [or share] my personal (info|information|data)",
            (
                "(legal|legal notice|imprint|accessibility|accessibility statement|accessibility help|disclaimer|"
                "code of conduct|code of ethics|editorial policy|editorial guidelines|editorial standards|ethics "
                "policy|corrections policy|copyright policy|copyright notice|community standards|advertising "
                "guidelines|adchoices|cookie policy|cookie notice|cookies policy|acceptable use|interest-based ads|"
                "modern slavery statement|complaints policy|fact-checking policy|reprints|permissions|reprints and "
                "permissions|licensing|syndication)"
            ),
            "(request|order|buy|get) [a] (reprint|reprints|permission|permissions|licence|license)",
            (
                "(terms|terms of use|terms of service|terms and conditions|privacy policy|privacy) (and|&|/|-) "
                "(privacy policy|terms|conditions|terms of use|terms of service|cookie policy|privacy|cookies)"
            ),
            "report a problem",
        ),
        max_chars=80,
        hits=("Terms of Use", "Privacy Policy", "Do not sell my personal information", "Terms & Conditions"),
        misses=("Terms of the deal", "The privacy policy ran to 90 pages."),
    ),
    Rule(
        "en.legal.use_of_site",
        "legal",
        at="start",
        phrases=(
            (
                "(use of|by using|your use of|access to|by accessing) this (site|website|page|service)...(agree*|"
                "constitutes|subject to|terms|accept*)"
            ),
            (
                "(this|the|our) (article|work|story|content|text|website) is (licensed|available|published|made "
                "available|republished) under (a|the) creative commons"
            ),
            "(licensed|licenced|available|published|released) under (a|the) (creative commons|cc)",
            "(you are|you're|feel) free to republish",
            "(want to|you can|please) republish (this|our)",
            "republish (this|our) (article|articles|story|stories)",
            (
                "(all|the) (trademarks|logos|material|content|images|articles) (on this site|is the property|are the "
                "property|are property|is copyright|are copyright|is copyrighted|remain)"
            ),
            "this (article|content|material|work) is (the copyrighted|copyrighted|copyright|protected|the property)",
            (
                "to (license|republish|reprint|purchase reprints|request permission)...(contact|click|visit|email|"
                "see|please|article|here)"
            ),
            "(quotes|data|stock quotes|market data) (delayed|provided by|by)",
        ),
        max_chars=300,
        hits=(
            "By using this site you agree to our terms.",
            "This article is licensed under a Creative Commons licence.",
            "Republish this article",
        ),
        misses=("Use of this drug is rare.", "The work is published under a false name."),
    ),
    Rule(
        "en.legal.company",
        "legal",
        at="any",
        phrases=(
            "registered in (england|scotland|wales|northern ireland|ireland)...(number|no|company|office|wales)",
            "(registered office|company registration|registered company|company|vat) (number|no|reg):",
            "(is|are) [a] (trademark|trademarks|registered trademark|registered trademarks) of",
            "(independent press standards|impress)...(organisation|regulat*|code)",
            "(regulated by|a member of|member of) (ipso|impress|the independent press)",
            "(is|and) published by ... (ltd|limited|inc|llc|plc|group)",
            "(part|a division|member) of [the] ... (media group|news network|newspapers|media network|publishing)",
        ),
        strength="likely",
        max_chars=300,
        hits=(
            "Harbour Press Ltd is registered in England, company number 0123.",
            "HARBOUR is a registered trademark of Harbour Press.",
        ),
        misses=("The car was registered in Essex.", "The firm, registered in Malta, sank."),
    ),
    # consent
    Rule(
        "en.consent.we_use_cookies",
        "consent",
        at="start",
        phrases=(
            (
                "(we|we and our partners|this site|this website|our site|our website|this page|our partners) [also] "
                "(use|uses|set|sets|store|stores|place|places) [some|a few|its own and third-party|our own|various|"
                "optional|necessary] cookies"
            ),
            (
                "(we|we and our partners|this site|this website|our site|our website) (use|uses|set|sets|store|"
                "stores|place|places) (first-party|third-party|technologies|tools|tracking|analytics|essential|"
                "optional|functional|performance) cookies"
            ),
            "(we|we and our|our) [trusted |third-party ]partners (use|uses|store|process|may|collect|access)",
            "cookies (help us|are used on this|allow us|on this site|let us)",
            "(we|this site|this website) (use|uses|rely on|relies on) cookies",
        ),
        max_chars=400,
        hits=("We use cookies to improve your visit.", "This website uses its own and third-party cookies."),
        misses=("This cheesecake uses cookies as the crust.", "We used cookies of every kind in the test."),
    ),
    Rule(
        "en.consent.button",
        "consent",
        phrases=(
            (
                "(accept|reject|allow|decline|deny|refuse|manage|customise|customize|enable|agree to) [all|our|only "
                "necessary|necessary|essential|optional|additional] (cookies|and continue|and close|& continue|& "
                "close|third-party content|preferences|choices)"
            ),
            "(accept|reject|allow|decline) all",
            "cookie* (settings|preferences|consent|policy|notice|choices|options|banner)",
            (
                "(manage|change|update|review|set) [your|my|privacy|cookie|consent] (preferences|settings|options|"
                "choices|consent|privacy)"
            ),
            (
                "(strictly necessary|functional|performance|targeting|analytics|advertising|essential|marketing|"
                "necessary|preference|statistics) cookies"
            ),
            "always active",
            "(consent|privacy) (preferences|manager|choices|settings|options|preference center|preference centre)",
            "(agree|accept|ok|okay|yes) (and|&|,) (close|continue|proceed|agree|accept)",
            "(confirm|save) [my] (choices|preferences)",
            "allow selection",
            "ok, (got it|i agree|i understand)",
            "we value your privacy",
            "your privacy (matters|is important to us|choices)",
            "view (vendors|our partners|vendor list)",
        ),
        max_chars=60,
        hits=("Accept all cookies", "Cookie settings", "Manage preferences", "We value your privacy"),
        misses=("Accept all of it, he said.", "Cookie sales rose."),
    ),
    Rule(
        "en.consent.weak_button",
        "consent",
        strength="likely",
        phrases=(
            (
                "(got it|i agree|i accept|i understand|agree|accept|allow|decline|reject|ok|dismiss|external content|"
                "learn more|show purposes|privacy)"
            ),
        ),
        max_chars=24,
        hits=("I agree", "Got it!"),
        misses=("I agree with her.", "Accept it."),
    ),
    Rule(
        "en.consent.by_continuing",
        "consent",
        at="start",
        phrases=(
            (
                "by (continuing|using|browsing|clicking|closing|visiting|remaining|choosing|selecting|pressing|"
                "tapping)...(cookies|you agree|you consent|you accept|you are agreeing|you're agreeing|our use of|"
                "your consent)"
            ),
            (
                "if you (continue|choose|reject)...(cookies|you consent|we will assume|we'll assume|you agree|our "
                "partners)"
            ),
            (
                "(you can|you may) (withdraw|change|manage|update|revoke|adjust) your (consent|cookie|privacy|"
                "choices|preferences)"
            ),
            "we (need|ask for|require|would like|request|seek) your (consent|permission)",
            "we (value|respect|care about|take) your privacy",
            (
                "(to find out more|find out more|learn more|read more|for more information) [about] (how we use|our "
                "use of|about how we use|about our use of|about) cookies"
            ),
            "(see|read|view) our cookie (policy|notice)",
            "please (accept|enable|allow) [marketing|our|all|functional|third-party|the] cookies",
        ),
        max_chars=400,
        hits=(
            "By continuing to use this site, you agree to our use of cookies.",
            "You can change your consent at any time.",
            "We respect your privacy.",
        ),
        misses=("By continuing the strike, they lost pay.", "If you continue north, you reach the lake."),
    ),
    Rule(
        "en.consent.embed",
        "consent",
        at="start",
        phrases=(
            (
                "(to|in order to|if you want to|you need to) (display|view|show|see|load|watch|access) (this|the|"
                "embedded|external)...(cookies|consent|accept|privacy settings|allow|your permission|cookie settings|"
                "preferences)"
            ),
            (
                "this (content|video|post|article|embed|page|element|map|feature|media) (is hosted by|is provided by|"
                "contains content|contains content provided by|may use|is blocked|cannot be displayed|can't be "
                "displayed|requires|is not available|isn't available|could not be|comes from|uses)...(cookies|"
                "privacy|consent|third party|third-party|preferences|accept*|technologies|external)"
            ),
            "we ask for your (permission|consent) before",
            "this (article|page|story) (contains|may contain|includes) content (provided by|from|hosted by)",
            "you may want to read...(privacy|cookie)",
            (
                "(allow|enable|load|show|view|accept) (twitter|instagram|facebook|youtube|tiktok|x|google|external|"
                "third-party|social|spotify) (content|cookies|post|posts|video|embeds|tweet)"
            ),
            "(click|choose|select|press|tap) ...accept and continue",
            "at this point (you|we)...(external content|embedded)",
            "(your|personal) data (may be|will be|can be|is) (transferred|sent|transmitted|shared)",
        ),
        max_chars=350,
        hits=(
            "To view this content, please accept marketing cookies.",
            (
                "This article contains content provided by Instagram. We ask for your permission before anything is "
                "loaded, as they may be using cookies."
            ),
            "Allow Twitter content?",
        ),
        misses=("To see this view, climb the tower.", "This content of lead is high."),
    ),
    Rule(
        "en.consent.cookie_kinds",
        "consent",
        at="start",
        phrases=(
            (
                "these (cookies|technologies|trackers) (are necessary|are set|are used to|are essential|may be set|"
                "allow us|enable us|help us|do not store|collect information|enable the|are required)"
            ),
            (
                "(strictly necessary|functional|targeting|performance|analytics|essential|necessary) cookies (are|"
                "allow|enable|help|may|should|collect|let)"
            ),
            (
                "(unfortunately|sorry), (our|this) (website|site|content|page)...(european|eu|your region|your "
                "country|gdpr|countries)"
            ),
            "(store|storing) and/or access information on a device",
            "(personalised|personalized) (advertising|ads) and content, (advertising|ad)",
        ),
        max_chars=400,
        hits=(
            "These cookies are necessary for the website to function.",
            "Strictly necessary cookies allow the page to work.",
        ),
        misses=("These cookies are best eaten warm.", "Sorry, this bus is full."),
    ),
    # navigation
    Rule(
        "en.navigation.skip",
        "navigation",
        at="start",
        phrases=(
            (
                "skip to [the|main|primary|site|article] (content|navigation|main|article|footer|search|sidebar|"
                "header|comments)"
            ),
            "jump to (content|navigation|main|recipe|comments|search|section|the recipe)",
            "skip (navigation|advert|links|article list)",
            "you are here:",
            "you are currently (viewing|on|browsing)",
            "(press|hit) (enter|return|esc) to (search|close|skip)",
            "(search|type)...(and|then) (press|hit) enter",
            "(use|press) (tab|arrow|the arrow|left/right|up/down)...key*",
        ),
        max_chars=110,
        hits=("Skip to main content", "Jump to recipe", "You are here: Home"),
        misses=("Skip to the end of the queue.", "You are here, she told him."),
    ),
    Rule(
        "en.navigation.account",
        "navigation",
        phrases=(
            (
                "(log|sign) (in|out|up|off) [or register|or sign up|/ register|/ sign up|/ join|here|now|with google|"
                "with facebook|with apple|with email]"
            ),
            "(login|logout|register|sign-in|signup|sign-up)",
            "(my|your) (account|profile|feed|saved articles|bookmarks|library|subscriptions|news)",
            "(create|open) (an|a new|your|new) account",
            "(forgot|forgotten|reset|lost|change) (your|my|a) password?",
            "(forgot|forgotten|reset|lost) password?",
            "(remember me|username|password|username or email|confirm password|keep me signed in|email or username)",
            "(don't have|no|not have) an account [yet]?",
            "(hello, guest|welcome, guest|log in to your account|sign in to your account)",
            "join (free|now|for free|today)",
            "continue with (google|facebook|apple|email)",
        ),
        max_chars=60,
        hits=("Log in", "Sign up", "My account", "Forgot your password?", "Sign in / Register"),
        misses=("Log in the fire", "Sign in the shop window", "Register offices will reopen on Monday."),
    ),
    Rule(
        "en.navigation.menu",
        "navigation",
        phrases=(
            (
                "(main|open|close|site|toggle|show|hide|expand|mobile|primary|secondary|footer|navigation|full|"
                "hamburger) (menu|navigation|nav|search|sidebar|navbar|submenu|search bar)"
            ),
            "(toggle|open|close) [the] (search|site search|navigation menu|main menu|mobile menu)",
            (
                "(back|return|go) to (top|the top|top of page|home|homepage|all|news|previous page|main page|index|"
                "article|results|home page)"
            ),
            "(load|show|see|view) (more|all|less|fewer|more stories|more articles|more posts|more results)",
            "(scroll to|scroll to the) top",
            "(next|previous|last|first) page",
            "(on this page|in this story|jump to section|jump to a section)",
            "page # of #",
            (
                "(search|filter|sort|browse) (by|for|this site|our site|the site|site|results|archives|the archive|"
                "website|here|all|by topic|by category|by date)"
            ),
            "search (for|our archives|query|keywords)",
            "(expand|collapse|select|clear|deselect) (all|section|filters)",
            "(what are you looking for|enter keyword|enter search term|search term)",
            "(site|table) (map|of contents)",
            "(us|uk|australia|international|europe|global|asia|canada|india|change|switch|select|choose) edition",
            "(today's paper|e-paper|epaper|e-edition|digital edition|print edition|digital replica|read the e-edition)",
            "(select|choose|change) (language|your language|region|your region|country|location|your location)",
            "(edit|change|set) (location|my location|store)",
            "(no results found|no items found|page not found|nothing found|404 not found)",
            "# items in cart",
            "(your cart is empty|view cart|shopping cart|checkout|proceed to checkout)",
        ),
        max_chars=60,
        hits=("Main menu", "Back to top", "Load more", "Page 2 of 7", "Search this site", "Today's Paper"),
        misses=("Page 2 of the diary was torn out.", "Back to the top of the league", "See all of it"),
    ),
    Rule(
        "en.navigation.one_word",
        "navigation",
        strength="likely",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:menu|home|homepage|home page|search|close|live|back|contents|"
            r"sections|categories|archive|archives|navigation|filter|apply|submit|cancel|loading|continue|done|"
            r"help|more|all|index|sitemap|subscribe|shop|jobs|classifieds|weather|crossword|puzzles|games|"
            r"horoscopes|e-newspaper|notifications|settings|feedback|support|careers|faq|faqs|advertise|contact|"
            r"about|rss|latest|top|next|previous|prev|view|open|expand|in this article|refresh|edit)[\s:|"
            r"\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "menu",
            "home",
            "homepage",
            "home page",
            "search",
            "close",
            "live",
            "back",
            "contents",
            "sections",
            "categories",
            "archive",
            "archives",
            "navigation",
            "filter",
            "apply",
            "submit",
            "cancel",
            "loading",
            "continue",
            "done",
            "help",
            "more",
            "all",
            "index",
            "sitemap",
            "subscribe",
            "shop",
            "jobs",
            "classifieds",
            "weather",
            "crossword",
            "puzzles",
            "games",
            "horoscopes",
            "e-newspaper",
            "notifications",
            "settings",
            "feedback",
            "support",
            "careers",
            "faq",
            "faqs",
            "advertise",
            "contact",
            "about",
            "rss",
            "latest",
            "top",
            "next",
            "previous",
            "prev",
            "view",
            "open",
            "expand",
            "in this article",
            "refresh",
            "edit",
        ),
        max_chars=24,
        hits=("Menu", "Home", "Search"),
        misses=("Home at last.", "Silence."),
    ),
    Rule(
        "en.navigation.footer",
        "navigation",
        phrases=(
            "(about|contact|join|work with|work for|write for|support|find) us",
            "(advertise|advertising|work|partner|get in touch|write) (with|for) us",
            "(our|the) (team|staff|story|journalists|apps|company|people|mission|values|brands|sites|masthead)",
            "(help|customer|reader|support) (center|centre|service|services|desk)",
            "(rss|xml|atom) (feed|feeds)",
            "(all|more) (topics|sections|categories|news|sport|sports|authors|writers|newsletters|podcasts|videos)",
            (
                "(who we are|what we do|how we work|meet the team|work with us|media kit|press room|newsroom "
                "policies|frequently asked questions)"
            ),
            "(quick|useful|important|follow) links",
            "(browse|view|search) (archive|archives|jobs|classifieds|obituaries)",
            (
                "(share|submit|place) (a news tip|an obituary|a classified ad|a tip|a letter|an ad|a press release|"
                "your story|an event)"
            ),
            (
                "(powered|hosted|designed|developed|built|maintained|website|site|web design) by (wordpress|drupal|"
                "blox|blox content management system|arc xp|ghost|substack|squarespace|wix|webflow)"
            ),
            "proudly powered by wordpress",
            "(news|sports|business) (tips|archive|home|feed)",
        ),
        max_chars=60,
        hits=("About us", "Advertise with us", "Help centre", "RSS feeds"),
        misses=("About us they know little.", "Contact us about it today, the letter read."),
    ),
    Rule(
        "en.navigation.sections",
        "navigation",
        pattern=(
            r"(?:(?:home|news|world|uk|us|europe|africa|asia|politics|business|economy|markets|money|opinion|"
            r"editorials?|columns?|culture|arts|entertainment|sports?|football|cricket|rugby|tennis|lifestyle|"
            r"life|style|fashion|food|travel|health|science|tech|technology|environment|climate|education|video|"
            r"videos|photos|podcasts?|weather|obituaries|local|national|international|jobs|search|menu|books|"
            r"music|film|tv|tv & radio|games|crosswords?|letters|more|subscribe|log in|sign in|latest|live|data|"
            r"explainers|features|shop|community|events|property|cars|motoring|classifieds|newsletters?|about|"
            r"contact|in depth|family|letters|nation|region)[\s|•·,/&>-]{1,5}){3,30}[\p{L} ]{2,20}"
        ),
        needs=("news", "sport", "opinion", "politics", "business", "home"),
        max_chars=300,
        hits=("Home News Sport Business Opinion Culture", "News | Politics | Business | Tech | Opinion"),
        misses=("News and politics are dull.", "Business, politics and football met."),
    ),
    Rule(
        "en.navigation.outcome",
        "navigation",
        strength="likely",
        phrases=(
            (
                "(something went wrong|an error occurred|an error has occurred|please try again|please try again "
                "later|oops|oops, something went wrong|there was a problem|try again)"
            ),
            "(error|page unavailable|content unavailable|not found)",
            (
                "(key takeaways|key points|at a glance|quick read|article summary|ai summary|generated by ai|summary|"
                "in brief|highlights|topline)"
            ),
            "(light|dark|reader) mode",
            "(font|text) size",
            "(increase|decrease|reset) (font|text) size",
        ),
        max_chars=60,
        hits=("Something went wrong", "Dark mode", "AI summary"),
        misses=("Something went wrong at noon.", "The error was his."),
    ),
    # tags
    Rule(
        "en.tags.colon",
        "tags",
        at="start",
        phrases=(
            (
                "(tags|tag|topics|topic|related topics|categories|labels|filed under|filed in|filed to|tagged|tagged "
                "with|tagged as|tagged in|posted in|more about|more on|explore more|read more about|key topics|"
                "topics in this article|in this story|related tags|article topics|hashtags|category|categorized in|"
                "categorised in):"
            ),
            "filed under",
            "tagged (with|as|under|in)",
            "explore more on these topics",
            "(categories|category) [:] uncategorized",
        ),
        max_chars=260,
        hits=("Tags: rivers, floods, climate", "Filed under Rivers", "Topics: Water, Law"),
        misses=("Tags on the cattle were changed.", "Topics of the day bored him."),
    ),
    Rule(
        "en.tags.label",
        "tags",
        phrases=(
            (
                "(tags|related tags|related topics|topics in this article|topics in this story|explore more on these "
                "topics|more on these topics|article tags|popular tags|trending topics|hot topics|filed under|posted "
                "in|follow topics in this article|uncategorized|uncategorised)"
            ),
            "(follow|add|save) [this] (topic|topics)",
        ),
        max_chars=50,
        hits=("Tags", "Related topics", "Explore more on these topics"),
        misses=("Tags were found.", "The topics were hot."),
    ),
    Rule(
        "en.tags.weak",
        "tags",
        at="start",
        strength="likely",
        phrases=(
            (
                "(keywords|keyword|subjects|people|places|in this article|mentioned|mentioned in this article|"
                "companies|sections|section):"
            ),
            "(see|explore) more (on|about)",
        ),
        max_chars=180,
        hits=("Keywords: rivers, floods", "See more on rivers"),
        misses=("People we love them or not.", "Places burn"),
    ),
    Rule(
        "en.tags.label_weak",
        "tags",
        strength="likely",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:topics|categories|keywords|tag|category|subjects|people|locations|"
            r"companies|organizations)[\s:|\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "topics",
            "categories",
            "keywords",
            "tag",
            "category",
            "subjects",
            "people",
            "locations",
            "companies",
            "organizations",
        ),
        max_chars=24,
        hits=("Topics", "Categories"),
        misses=("Topics vary.", "People left."),
    ),
    # contact
    Rule(
        "en.contact.got_a_story",
        "contact",
        at="start",
        phrases=(
            (
                "(got|have|do you have|have you got|know) (a|an|any|some|more) [confidential|news|breaking|story|"
                "local|good|great] (story|tip|tips|news|information|scoop|lead|tip-off|idea|complaint|correction)?"
            ),
            (
                "(got|have|do you have|have you got|do you know|know) (a|an|any|some|more|something)...? (email us|"
                "e-mail us|email our|contact us|contact our|send|get in touch|write to us|write to our|let us know|"
                "tell us|email the|message us|drop us)"
            ),
            (
                "(do you have|have you got|got|have) (a|any) (story|news tip|tip|photo|question*) (to|you|for|about|"
                "you'd|you want)...(share|us|publish|know|tell|hear|cover|investigate)"
            ),
            "(is there|have you seen) (a|an|something) ...(we should|you think we|you want us)",
        ),
        max_chars=220,
        hits=(
            "Got a story? Write to our news team.",
            "Do you have a tip for us? Email the desk.",
            "Have a confidential tip?",
        ),
        misses=("Got a dog? The council wants a fee.", "Have a story ready, agents advise."),
    ),
    Rule(
        "en.contact.write_us",
        "contact",
        strength="likely",
        at="start",
        phrases=(
            (
                "(contact|email|e-mail|write to|message|reach out to|text) (us|our|the editor*|the newsroom|the news "
                "desk|the news team) (at|on|by|via|to|with|if|for|here|newsroom|news|editor*|team|directly|and|about|"
                "desk|,)"
            ),
            "get in touch (with us|with our|by email*|by e-mail*|via|at|here|today|on|using)",
            "(call|phone) (our|the) (newsroom|news desk|newsdesk|tip line|tipline)",
            (
                "(send|submit) (us|your|in your|a letter|letters|any)...(letters|photos|story|stories|tips|pictures|"
                "comments|feedback|news|questions|videos|views|ideas|submissions|letter|events|suggestions)...(to|at|"
                "@|via|here|by)"
            ),
            (
                "(letters|submissions|comments|feedback|tips|questions|suggestions|opinions|story ideas) (should be "
                "sent|may be sent|can be sent|may be emailed|can be emailed|are welcome)"
            ),
            (
                "to (submit|pitch|send|report|suggest|share) (a|an|your|us) (letter|story|tip|news tip|correction|"
                "op-ed|opinion|photo|event|press release|error|idea)"
            ),
            "to contact (the|us|our) (editor*|reporter|author|writer|newsroom|news|on|by|team)",
            (
                "we (want|would like|'d like|'d love|would love|love|are keen) to hear (from you|your|from our|from "
                "readers)"
            ),
            "(our|the) news (team|desk) can be (reached|contacted)",
        ),
        max_chars=240,
        hits=(
            "Email us at news@harbour.example",
            "Get in touch with our news team",
            "Send your letters to the desk by Friday.",
            "We want to hear from you.",
        ),
        misses=(
            "Get in touch with your inner child, the coach said.",
            "Write to your MP, campaigners urged.",
            "Call us old-fashioned, but we like it.",
        ),
    ),
    Rule(
        "en.contact.error",
        "contact",
        at="start",
        phrases=(
            "(spot|spotted|see|seen|found|find|noticed|notice) (an|a) (error|mistake|typo|inaccuracy|problem)...?",
            (
                "if you (spot|see|find|notice|believe there is|think there is) (an|a|any) (error|mistake|typo|"
                "inaccuracy|errors|mistakes)"
            ),
            (
                "(report|submit|request|suggest|flag) (an|a|this|any) (error|correction|typo|mistake|inaccuracy|"
                "issue|problem) [with|in|here|to|on]"
            ),
            "(is|see) [there] (something|anything) wrong with this",
            "(we strive|we are committed|we aim) (for|to)...(accuracy|accurate|error*|correct*)",
            (
                "(have you|are you|were you|has your family) [been] (affected|impacted) by...(tell us|get in touch|"
                "email us|contact us|share your|let us know)"
            ),
            "(you can|to) (send|share|contact|reach)...(securely|anonymously|via signal|on signal)",
        ),
        max_chars=220,
        hits=(
            "Spotted an error? Let us know.",
            "Report an error",
            "Have you been affected by the floods? Get in touch.",
        ),
        misses=("Spot a mistake early and the wall stands.", "They found a typo in the law."),
    ),
    Rule(
        "en.contact.label",
        "contact",
        phrases=(
            (
                "(contact|email|e-mail) (us|the newsroom|the editor|the author|the reporter|our newsroom|newsroom|"
                "our team|information|details|form|editor)"
            ),
            "(get|keep) in touch",
            (
                "(submit|send) [us] (a|your) (tip|news tip|letter|story|story idea|photo|photos|feedback|question|"
                "correction)"
            ),
            "(send|give|leave|share|your) feedback",
            "(letters|letter) to the editor",
            "(news|story|tip) tips",
            "(suggest|submit|request|report) a (correction|story|tip|news tip|letter)",
            "(write|talk) to us",
            "(media|press) (contact|contacts|inquiries|enquiries|office|relations)",
            "(newsroom|news desk|newsdesk|editorial|customer service|subscriptions|advertising|main): #-#",
            "tip us off",
        ),
        max_chars=60,
        hits=("Contact us", "Submit a tip", "Get in touch", "Letters to the editor"),
        misses=("Contact with us was lost.", "Get in touch with nature."),
    ),
    Rule(
        "en.contact.press",
        "contact",
        at="start",
        strength="likely",
        phrases=(
            "(tell us|share) your (story|stories|experience|experiences)",
            "(media|press|editorial|investor|news) (contact|contacts|inquiries|enquiries|relations|office):",
            "(tel|phone|fax|telephone|mobile|email|e-mail|address|contact):",
            (
                "for (media|press|more information|further information|interviews|inquiries|enquiries)...(contact|"
                "call|email|visit)"
            ),
        ),
        max_chars=160,
        hits=("Media contact: Ana Kolar", "For more information, contact Jo Pike."),
        misses=("Press contact with the team was cut.", "For more power, add fuel."),
    ),
    # promo
    Rule(
        "en.promo.app",
        "promo",
        at="start",
        phrases=(
            "(download|get|install|try|open|read|use) (our|this story in our|this article in our|in our) ...app",
            "(download|get|install) the ... app (for|from|on|today|now|to get|to read|and get|here|free)",
            "(available|download|get it|find it|now available) (on|from) the (app store|google play|apple app store)",
            "(our|the) ... app is (available|free|now)",
            "(get|enjoy) the (full|best) ...(app|experience)",
        ),
        max_chars=180,
        hits=("Download our app for live updates.", "Get the Harbour Press app for free"),
        misses=("Download the app and follow the steps.", "Use this application form."),
    ),
    Rule(
        "en.promo.buttons",
        "promo",
        phrases=(
            (
                "(google play|app store|download on the app store|get it on google play|get the app|open in app|open "
                "app|use app|continue in app|download app|download the app|download our app|mobile apps|our apps|"
                "apple store)"
            ),
            (
                "(watch|listen) (live|on youtube|on spotify|on apple podcasts|on demand|to the podcast|to the latest "
                "episode|live now)"
            ),
            "(live|on-air|on) (tv|stream|radio|air)",
            "(get|buy|book|find) (tickets|your tickets|tickets now)",
            "(register|rsvp|book) (now|here|today|your place|your seat)",
            "(visit|browse) (our|the) (shop|store|bookshop|online store)",
            "(apple podcasts|google podcasts|spotify|pocket casts|overcast|amazon music|stitcher|iheartradio|rss feed)",
            "(current|latest|this week's|this month's|today's|past|back) (issue|issues|edition|magazine)",
            (
                "(read|view|see|browse|get) (the|our) (digital|print|latest|current|e-|magazine) (edition|issue|"
                "magazine|archive)"
            ),
            "from the (print|magazine|latest) (edition|issue|magazine)",
            "(upcoming|our|all) events",
            "(newsletters|podcasts|videos) (and|&) (podcasts|newsletters|apps|videos)",
        ),
        max_chars=60,
        hits=("Download on the App Store", "Get tickets", "Current issue", "Listen on Spotify"),
        misses=("Spotify shares fell.", "Tickets were gone."),
    ),
    Rule(
        "en.promo.podcast",
        "promo",
        strength="likely",
        at="start",
        phrases=(
            (
                "(listen|subscribe|tune in|follow) (to|and subscribe to) (our|this week's|the latest|the full|my) "
                "...(podcast|episode|show)"
            ),
            (
                "subscribe (on|via|in|to us on|to our show on|to the podcast on|to the show on) (apple podcasts|"
                "spotify|itunes|google podcasts|youtube|our youtube)"
            ),
            "subscribe to our ...(youtube|channel|podcast|magazine|feed|print)",
            "subscribe to the ...(podcast|youtube channel)",
            (
                "(listen|subscribe|find us|available|follow us|hear it|download it|follow) ...(wherever you get your "
                "podcasts|wherever you listen|apple podcasts|on spotify)"
            ),
            "(listen to|hear|catch) the (full|latest) (episode|interview|conversation|podcast) (here|below|on|at|now)",
            "(rate|review) (us|the show|our podcast) on",
            "(this|our) podcast is (available|produced|brought)",
        ),
        max_chars=200,
        hits=(
            "Listen to our weekly podcast on rivers.",
            "Subscribe on Apple Podcasts or Spotify.",
            "Follow the show wherever you get your podcasts.",
        ),
        misses=("Listen to the first episode and you hear the sea.", "Subscribe to the theory or leave."),
    ),
    Rule(
        "en.promo.issue",
        "promo",
        strength="likely",
        at="start",
        phrases=(
            (
                "this (article|story|piece|essay|feature|column|interview|review) (appears|appeared|is from|is taken "
                "from|is featured|features|was featured|ran) in (the|our|issue|this)...(issue|edition|magazine|print)"
            ),
            (
                "this (article|story|piece|essay|feature|column|interview|review) is (from|taken from) (the|our|"
                "issue)...(issue|edition|magazine)"
            ),
            "(on sale now|on newsstands|out now|available now|in stores now)",
            "(pick up|buy|grab|order|get) (a|your) copy (of|today|now|from|at|here)",
            (
                "(read|see|find|get) (the|more in the|more in our|it in the|our)...(print edition|digital edition|"
                "latest issue|new issue|current issue|magazine|e-edition)"
            ),
            (
                "(from|in) the (january|february|march|april|may|june|july|august|september|october|november|"
                "december|spring|summer|autumn|fall|winter|current|latest) (issue|edition)"
            ),
            "(pre-order|preorder) (now|your copy|it now|here|today)",
        ),
        max_chars=180,
        hits=(
            "This article appears in the March issue of Coast Magazine.",
            "Pick up your copy today.",
            "On newsstands now",
        ),
        misses=("This story appeared in a dream.", "In the March of folly"),
    ),
    Rule(
        "en.promo.event",
        "promo",
        strength="likely",
        at="start",
        phrases=(
            (
                "(join us|join our|register for our|sign up for our|book a place at our|save the date for our|don't "
                "miss our)...(event*|webinar*|conference|festival|live|talk|evening|summit|panel|discussion|course*|"
                "book club|challenge|community)"
            ),
            (
                "(check out|visit|browse|shop|explore|discover|see|try) our (website|shop|store|guide*|range|other|"
                "new|latest|site|page|blog|homepage|home page|collection|youtube|instagram|online|interactive|live|"
                "full|sister|daily|events|archive|podcast*|quiz*|puzzle*|crossword*|video*|section|games)"
            ),
            "(watch|stream|catch) ... (weeknights|weekdays|sundays|saturdays|tonight|every night|live) (on|at)",
            "(tune in|tune into) (to|on|at|every|tonight|this)",
            "use (code|promo code|the code|discount code)",
            "(take|try|play) (our|today's)...(quiz|crossword|survey|puzzle|poll)",
        ),
        max_chars=200,
        hits=("Join us for our live evening with the authors.", "Check out our guide to the coast.", "Take our quiz"),
        misses=("Join us or perish, the sign says.", "Visit our grave, the ghost begs.", "Take the quiz show scandal."),
    ),
    Rule(
        "en.promo.weak",
        "promo",
        at="start",
        strength="likely",
        phrases=(
            "(don't miss out|catch up|keep up to date|find out more at|visit)",
            "(for|to) (more information|learn more|find out more|more details)...(visit|go to|see|click|head to|check)",
            "(get|order|buy) (the|our) (book|magazine|calendar)",
            "download the ...app",
            "(listen|subscribe|tune in) ...podcast",
            "tickets (available|on sale|are on sale|are available)",
            "(founded|established) in #",
        ),
        max_chars=150,
        hits=("For more information, visit our site.", "Catch up on the week's events."),
        misses=("They visited the mill.", "Information is power."),
    ),
    # media
    Rule(
        "en.media.script",
        "media",
        at="start",
        phrases=(
            (
                "[sorry,] (please|you need to|you must|to continue, please|to use this site, please) (enable|turn "
                "on|activate) (javascript|js|cookies)"
            ),
            (
                "(javascript|java script) (is|must be|appears to be|needs to be|has been) [currently] (disabled|"
                "required|enabled|turned off|not enabled|not available)"
            ),
            "(enable|activate|turn on) javascript (to|and|in order|for this|for the best)",
            "this (site|page|website|app|content|feature) requires javascript",
            (
                "your (browser|device) (does not|doesn't|is not|isn't|is|can't|cannot|may not) [currently] (support*|"
                "out of date|outdated|play|able|display|unsupported|up to date)"
            ),
            "(you are|you're) using an (outdated|old|unsupported) browser",
            "(upgrade|update) your browser",
            "(to watch|to view|to play) this (video|content|clip)...(javascript|browser|html5)",
        ),
        max_chars=220,
        hits=(
            "Please enable JavaScript to view this page.",
            "Your browser does not support the video tag.",
            "JavaScript is disabled in your browser.",
        ),
        misses=("JavaScript is a language of many quirks.", "Your browser stores a file for each site."),
    ),
    Rule(
        "en.media.unavailable",
        "media",
        at="start",
        phrases=(
            (
                "this (video|content|audio|media|livestream|live stream|stream|tweet|post|clip|player|file) (is no "
                "longer|is not|isn't|is currently|is|can not|cannot|can't|could not) (available|unavailable|be "
                "played|be loaded|supported|private|playing|load|accessible|be displayed|available in your country)"
            ),
            (
                "(video|audio|media|content) (unavailable|not available|is unavailable|could not be loaded|failed to "
                "load|playback)"
            ),
            "the media could not be loaded",
            "(unable|failed) to (load|play) (video|media|audio|content|player)",
            "(sorry|we're sorry), this (video|content|media|audio)",
            (
                "(the|this) (chart|graphic|map|interactive|table) (may not|does not|cannot|is not|isn't|won't) "
                "(display|available|load|be displayed|work)"
            ),
        ),
        max_chars=110,
        hits=("This video is no longer available", "The media could not be loaded", "Video unavailable"),
        misses=("This video is proof, the lawyer said.", "This post is vacant."),
    ),
    Rule(
        "en.media.player",
        "media",
        phrases=(
            (
                "(play|pause|stop|watch|resume|replay|start|mute|unmute) (video|audio|button|clip|podcast|article|"
                "story|slideshow|again|now|sound)"
            ),
            "(now|up) playing",
            "[exit|enter|toggle] (fullscreen|full screen|full-screen)",
            "(captions|subtitles|descriptions|audio track|closed captions) (off|on|settings|menu)",
            "volume #",
            (
                "(volume up|volume down|current time|duration|remaining time|playback rate|playback speed|chapters|"
                "stream type live|picture-in-picture|loaded|progress|autoplay|auto-play|seek to live|quality|theatre "
                "mode|theater mode|beginning of dialog window|end of dialog window|close modal dialog|this is a "
                "modal window)"
            ),
            "# (seconds|second) of # (minutes|minute|seconds|second)",
            "# seconds of # minutes, # seconds",
            "(loaded|progress|volume): #%",
            "(next|previous|related|more|latest|top|featured|watch) (video|videos)",
            "(video|audio) (player|playback|transcript)",
            "(show|read|view|hide|open) transcript",
            (
                "(listen|listen now|listen to article|listen to this article|listen to this story|listen to this "
                "post|read aloud|hear this story|play audio version|audio version|audio article)"
            ),
            "listen to this (article|story) # (min|minutes)",
            "listen # (min|mins|minutes)",
            "(tap|click) to (play|unmute|listen|watch|load)",
            "skip (intro|forward|back|backward)",
            "(watch|see|hear) [the] full (video|interview|episode|clip)",
        ),
        max_chars=80,
        hits=("Play video", "Listen to this article", "Exit fullscreen", "Captions off", "Now playing"),
        misses=("Play video games all day.", "Listen now to reason.", "The transcript was read."),
    ),
    Rule(
        "en.media.player_word",
        "media",
        strength="likely",
        at="any",
        pattern=(
            r"\A[\s•·*|<>›\x22→►▶+#\[(-]{0,4}(?:play|pause|mute|unmute|replay|rewind|captions|subtitles|"
            r"transcript|settings|auto|volume|video|audio|live|embed|buffering|loading|chapters|slideshow|gallery|"
            r"photos|watch|podcast|interactive|graphic)[\s:|\x22›→▾▼+\])!>-]{0,4}\Z"
        ),
        needs=(
            "play",
            "pause",
            "mute",
            "unmute",
            "replay",
            "rewind",
            "captions",
            "subtitles",
            "transcript",
            "settings",
            "auto",
            "volume",
            "video",
            "audio",
            "live",
            "embed",
            "buffering",
            "loading",
            "chapters",
            "slideshow",
            "gallery",
            "photos",
            "watch",
            "podcast",
            "interactive",
            "graphic",
        ),
        max_chars=20,
        hits=("Play", "Mute"),
        misses=("Play.com failed", "Live and learn."),
    ),
    Rule(
        "en.media.listen",
        "media",
        at="start",
        phrases=(
            "listen to (this|the) (article|story|post|essay|column|piece|audio version)",
            (
                "(this|the) (audio|audio version|article audio|voice|recording|narration|text)...(is|was) (generated|"
                "auto-generated|automatically generated|ai-generated|computer-generated|created|read|produced) (by|"
                "using|with)"
            ),
            "(audio|narration) (by|produced by|narrated by)",
            "(generated|read|narrated) by (ai|an automated|text-to-speech|a synthetic)",
            "press (shift question mark|space|play)",
            "use (up/down|the up/down|the up and down|left/right) arrow",
            "volume #%",
            "# seconds of # ",
        ),
        max_chars=140,
        hits=("Listen to this story, read by the author", "This audio was generated by AI", "Volume 90%"),
        misses=("Listen to this, she told them.", "Put on tape and the voice begins."),
    ),
    Rule(
        "en.media.embed",
        "media",
        at="start",
        phrases=(
            "view this (post|photo|profile|media|story|video|thread|tweet) (on|in)",
            "a post shared by",
            "see (this|more|new|all) (post|posts|tweets|photos|content|from) (on|from|by|instagram)",
            (
                "(view|watch|see|read|open|continue|join the conversation) (on|in) (x|twitter|instagram|facebook|"
                "youtube|threads|bluesky|tiktok|vimeo|reddit)"
            ),
            "(view|see|replying to) [the|this|original] (tweet|post) (on|by|here)",
            "(embedded|external) (content|media|video|tweet)",
            "(youtube|twitter|instagram|facebook|tiktok) (video|post|embed|video player|content)",
            "(don't|can't) see the (video|player|chart|form|graphic|poll)",
            (
                "(chart|map|table|graphic|infographic|data visualisation|data visualization|visualization): "
                "...(datawrapper|flourish|infogram|get the data|source)"
            ),
            "(created|made|built) with (datawrapper|flourish|infogram)",
            "(get the data|download image|download this data|embed download)",
            "a flourish",
            "(take|vote in|answer) (our|the) (poll|survey)",
            "(view results|vote now|cast your vote|loading poll|crowdsignal|this poll is closed|poll closed)",
            "loading (video|content|comments|the player|more|your|image|article|results|ad|player|posts|weather|stock)",
        ),
        max_chars=110,
        hits=(
            "View this post on Instagram",
            "A post shared by Ana Kolar (@anakolar)",
            "Created with Datawrapper",
            "Loading comments",
        ),
        misses=("A post shared with Kenya was cut.", "Loading ships is hard.", "View this as a warning."),
    ),
    # more of each kind, weaker or rarer
    Rule(
        "en.newsletter.sign_up_to_name",
        "newsletter",
        at="start",
        pattern=r"(?:sign up|signup|subscribe) (?:for|to) (?-i:\p{Lu})[^,.!?]{2,50}, (?:our|the|a|your) ",
        needs=("sign", "subscribe"),
        max_chars=220,
        hits=(
            "Sign up to First Edition, our free morning email",
            "Subscribe to Tideline, the weekly letter on the sea.",
        ),
        misses=("Sign up to serve, the poster read.", "They subscribe to Darwin, the father of it all."),
    ),
    Rule(
        "en.newsletter.sign_up_line",
        "newsletter",
        strength="likely",
        pattern=(
            r"(?:sign up|signup) (?:for|to)(?: the)? (?-i:\p{Lu})[^.!?]{2,50}|sign (?:up|me up)(?: here| now| "
            r"today| for free)?|count me in"
        ),
        needs=("sign", "count me"),
        max_chars=80,
        hits=("Sign up to Green Week", "Sign me up"),
        misses=("Sign up for health cover.", "They sign up in droves"),
    ),
    Rule(
        "en.newsletter.small_print",
        "newsletter",
        strength="likely",
        at="start",
        phrases=(
            "(you can|you may|and) opt out (at any time|any time|anytime|of these|of emails|whenever)",
            "(you're|you are) (on the list|almost there|signed up|in!)",
            "indicates required",
            "was (this|it) forwarded to you",
            "(we'll|we will|we) (send|email|e-mail) you (one|a|an|our|the|our best|weekly|daily|no more)",
            "we'll only (use|send|email)",
            (
                "(we|i) [will|may] (use|process) your (email|e-mail|information|details|data) (to send|only|in line|"
                "in accordance|as described)"
            ),
            "(can't get enough of|looking for more|need more|hungry for more|tired of)...?",
        ),
        max_chars=170,
        hits=("You can opt out at any time.", "* indicates required", "We'll send you one email a week."),
        misses=("Send us your sons, the ballad says.", "You may opt for the soup."),
    ),
    Rule(
        "en.newsletter.weak_words",
        "newsletter",
        at="any",
        strength="hint",
        phrases=(
            "newsletter*",
            "inbox",
            "mailing list",
            "email address",
            "e-mail address",
            "unsubscribe",
            "our...email",
        ),
        max_chars=400,
        hits=("A weekly newsletter about rivers", "Straight to the inbox"),
        misses=("News of a letter", "In the box"),
    ),
    Rule(
        "en.paywall.pick_plan",
        "paywall",
        at="start",
        phrases=(
            "(choose|pick|select) (a|your) (plan|subscription|pass|package|membership)",
            "this is a (premium|subscriber|members-only|paid) (story|article|post|feature)",
            "already have (a login|an online account|a password|access)",
            "not ready to (subscribe|commit)",
            "need an account?",
            "(no contract|no commitment|no credit card)",
            "your (access|subscription|free access) (to this|is provided|has ended|ends|will)",
            "(sorry|we're sorry), your subscription",
            "(readers|subscribers) (with a|who) ... (activate|link|register|log in)",
            "(you've|you have) read (all|one|two|three|four|five|your) ...(free|article*|stories)",
            "(i'm|i am) already a",
            "we hope you [have] enjoyed your free",
            "(unlimited|full) (articles|digital access|access)",
        ),
        max_chars=160,
        hits=("Choose your plan", "Not ready to subscribe?", "This is a premium story."),
        misses=("Choose a plant for shade.", "Need an accountant? Ask twice."),
    ),
    Rule(
        "en.paywall.weak_words",
        "paywall",
        at="any",
        strength="hint",
        phrases=(
            "(subscribe|subscriber|subscribers|subscription)",
            "(log in|sign in)",
            "free trial",
            "(per|a) month",
            "# (a|per) (week|month|year)",
            "unlimited",
        ),
        max_chars=400,
        hits=("Subscribers get more", "A free trial"),
        misses=("A fair trial", "Monthly rain fell."),
    ),
    Rule(
        "en.donation.spare",
        "donation",
        at="start",
        phrases=(
            (
                "if you (can spare|are able|can afford|have the means|can, please|can help)...(please|consider|"
                "support|gift|donat*|us|we|member*)"
            ),
            "give (once|monthly|annually)",
            "(can you|will you|could you|would you) help (close|reach|fill|us|keep|protect|defend)",
            "(we're|we are) ($|£|€)# (short|away|from)",
            "(like|love|value|trust|appreciate) our (work|reporting|journalism|coverage)?",
            "(since|as|now that) you're here",
            "thanks to our (supporters|members|donors|readers), (this|we|our)",
            "(contributions|donations|gifts|your contribution) (are|is) tax[-| ]deductible",
            (
                "help us (hold the powerful|hold power|tell the stories|tell these stories|keep report*|keep our "
                "journal*|keep the news|keep publishing|continue report*|continue our|publish more|stay independent)"
            ),
            "(no ads|no owner|no owners|no paywall|no billionaires|no shareholders|no advertisers).",
            "(you've made it this far|you've read this far|if you've read this far|you have read this far)",
            "(we|our reporters) answer [only] to (no|nobody|you|our readers)",
        ),
        max_chars=280,
        hits=(
            "Since you're here, we have something to ask.",
            "Help us hold the powerful to account.",
            "Like our work?",
        ),
        misses=(
            "If you can spare the time, visit the mill.",
            "Help us carry this, he said.",
            "While you're here, sit, she told him.",
        ),
    ),
    Rule(
        "en.donation.weak_words",
        "donation",
        at="any",
        strength="hint",
        phrases=(
            "(donate|donation|donations|tax-deductible)",
            "our (supporters|members|donors|readers)",
            "independent journalism",
            "our (journalism|newsroom|reporting|work)",
            "your (support|gift|contribution)",
        ),
        max_chars=500,
        hits=("Donations welcome", "It takes your support."),
        misses=("Don ate it.", "The reader left."),
    ),
    Rule(
        "en.caption.comma_place",
        "caption",
        at="any",
        strength="likely",
        pattern=(
            r"(?-i:\p{Lu})[\p{L}'-]+, (?:left|right|centre|center|second left|second right|far left|far right|"
            r"second from left|second from right|pictured|front|top|bottom),? (?:[\p{L}]+|and|with|in)\b"
        ),
        needs=(", left", ", right", ", cent", ", second", ", far", ", pictured", ", front", ", top", ", bottom"),
        max_chars=260,
        hits=("Ana Kolar, right, greets a voter in Split.", "Jo Pike, second from left, with her crew"),
        misses=("He left, right after lunch.", "They went left, right and left again."),
    ),
    Rule(
        "en.caption.of_count",
        "caption",
        phrases=(
            "# of #",
            "(next|previous) (image|photo|picture|slide)",
            "(view|open|launch|scroll through|see) the gallery",
            "(satellite|aerial|drone) (image|images|photo|photos|view)",
        ),
        max_chars=40,
        strength="likely",
        hits=("4 of 9", "Next image"),
        misses=("4 of 9 died.", "The next image of war"),
    ),
    Rule(
        "en.credit.courtesy_brackets",
        "credit",
        strength="likely",
        at="end",
        pattern=(
            r"\((?:courtesy(?: of)?|provided by|submitted by|contributed by|supplied by|image via|photo via|"
            r"via)\s?:? [^()]{2,70}\)"
        ),
        needs=("(courtesy", "(provided", "(submitted", "(contributed", "(supplied", "(image", "(photo", "(via"),
        max_chars=350,
        hits=("(Courtesy of the Harbour Museum)", "The mill in 1910. (Provided by Ana Kolar)"),
        misses=("He showed courtesy (of a kind).", "They came via the coast."),
    ),
    Rule(
        "en.credit.translated_from",
        "credit",
        at="start",
        strength="likely",
        pattern=(
            r"(?:translated|adapted|excerpted|abridged|transcribed|edited)(?: from [^.]{3,40})? by "
            r"(?-i:\p{Lu})[^.!?]{2,60}"
        ),
        needs=("translated", "adapted", "excerpted", "abridged", "transcribed", "edited"),
        max_chars=120,
        hits=("Translated from the Danish by Ana Kolar", "Excerpted from Salt by Jo Pike"),
        misses=("Translated by monks, it spread.", "They edited it by night."),
    ),
    Rule(
        "en.share.small",
        "share",
        phrases=(
            "(tell|invite) a friend",
            "(tweet|share|highlight) this (quote|passage)",
            "(share|view) [this] on (social media|social)",
            "(share|comments) (options|bar)",
            "(gift|share) link",
        ),
        max_chars=40,
        hits=("Tell a friend", "Tweet this quote"),
        misses=("They tell a friend.", "Share on the rise"),
    ),
    Rule(
        "en.consent.small",
        "consent",
        phrases=(
            "manage [your] (cookie|privacy|consent) (preferences|settings|choices|options)",
            "(load|show|view) (anyway|content|embed|the content|external content)",
            "(cookies on|about cookies on) (this site|this website|our site|our website)",
            "(reject|accept) all",
            (
                "(customise|customize|more options|necessary only|only necessary|only essential|manage choices|we "
                "care about your data|we care about your privacy)"
            ),
        ),
        max_chars=60,
        hits=("Manage your cookie preferences", "Load content", "Necessary only"),
        misses=("Load the content of the van.", "Customise it."),
    ),
    Rule(
        "en.consent.optional",
        "consent",
        at="start",
        phrases=(
            "(you have not|you haven't) (agreed to|accepted|allowed|consented)...cookies",
            "(we'd|we would) like to (set|use) [optional|additional|analytics]...cookies",
            "(this|the) (embed|video|post|map|widget) (may|will|can) (set|use|place) cookies",
            "you can (withdraw|change|review) [your] (consent|choices)",
            "(external|embedded|third-party) content from ... (blocked|not|hidden|disabled|consent*)",
            "to see this (post|video|map|content|tweet)...(allow|accept|enable|agree*)",
        ),
        max_chars=240,
        hits=("We'd like to set optional cookies.", "You haven't accepted marketing cookies."),
        misses=("You have not agreed to the terms of peace.", "We'd like to set off at noon."),
    ),
    Rule(
        "en.comments.small",
        "comments",
        phrases=(
            "be the first to (reply|comment|respond|react|review)",
            "your comment (is awaiting moderation|has been submitted|was posted)",
            "(comment|comments|reply) (form|below|guidelines)",
            "(name|email|website|comment|nickname) [required]",
            "name, email and website",
            "(save|remember) my (details|name)...(browser|comment)",
            "(like|dislike) # [reply]",
            "(reply|share) (to|with) this comment",
        ),
        max_chars=90,
        strength="likely",
        hits=("Be the first to reply", "Your comment is awaiting moderation."),
        misses=("Be the first to reply, he wrote.", "Website down"),
    ),
    Rule(
        "en.comments.useful",
        "comments",
        at="start",
        phrases=(
            "(did|do) you (find|found) this (useful|helpful|interesting|article|story)",
            "(write to us|tell us|email us) or comment",
            "do you agree with (our|the) (columnist|author|writer|article|verdict)",
            "(readers'|user|reader) comments (are|do not)",
            "what's your (view|take|opinion|experience)? (tell us|let us know|share|comment)",
        ),
        max_chars=150,
        hits=("Did you find this useful?", "What's your view? Tell us below."),
        misses=("Did you find this man, the judge asked.", "What's your view of the bay?"),
    ),
    Rule(
        "en.affiliate.small",
        "affiliate",
        at="start",
        phrases=(
            (
                "(we|retailers|shops|brands) may (earn|make|pay us|receive) ...(links|link|when you|if you|purchase*|"
                "order|percentage)"
            ),
            "(see|check|view) (today's|the current|the latest|latest|current) price",
            "shop (the look|the story|this look|our picks)",
            "commission* (from|on|earned from) (these|our|the) links",
            "(as|some links are) an (affiliate|associate) (of|link*)",
            "(best deal|deal price|our price|best price|rrp|msrp): ",
            (
                "we (choose|chose|buy|bought|test|tested) (everything|what we|the things|all products|the products|"
                "all the products) (we|ourselves|they|here|featured)"
            ),
        ),
        max_chars=220,
        hits=("Retailers may pay us when you order.", "Check today's price", "Shop the look"),
        misses=("Shops may earn less.", "Shop the day away, she said."),
    ),
    Rule(
        "en.contact.small",
        "contact",
        at="start",
        phrases=(
            "(has|have) (this|you|anything like this) (happened to you|experienced|ever had)?",
            (
                "if you (wish|want|would like) to (complain|make a complaint|submit|contribute|respond) (about|to) "
                "(this|an|our)"
            ),
            "letters (should|must) be (no longer|no more|fewer|under|up to|signed|limited)",
            "(letters|submissions) (may be|are) (edited|subject)",
            "we (welcome|appreciate) (corrections|your feedback|letters|tips|feedback|submissions)",
            "(tip us|reach us|contact us|message us) (off|securely|confidentially|anonymously)",
            "do you know (more|anything more) about this",
            "(got|have|want) (something|anything) to (say|add|tell us)",
        ),
        max_chars=200,
        hits=("Has this happened to you?", "Letters must be signed.", "Do you know more about this story?"),
        misses=("Letters must be sorted by dawn.", "We welcome rain."),
    ),
    Rule(
        "en.navigation.small",
        "navigation",
        phrases=(
            "(log in|login|sign in) / (register|join|subscribe|sign up)",
            "back to [all] (stories|news|articles|posts|blog|overview|listing|sections)",
            "in this (guide|section|series|issue)",
            "(text|font) size [a a a]",
            "(light|dark|auto) (mode|theme)",
            "(previous|next|older|newer) (post|story|entry|posts|chapter|part|page|day)",
            "(go|continue|back) to (site|homepage|article|main site|our site|home)",
            "print [this] (article|page|edition)",
            "blog at (wordpress.com|wordpress)",
        ),
        max_chars=50,
        hits=("Back to all stories", "In this guide", "Older post"),
        misses=("Back to all of it.", "In this guide dog school"),
    ),
    Rule(
        "en.navigation.login_pipe",
        "navigation",
        pattern=(
            r"(?:log ?in|sign ?in|register|subscribe|my account|search|menu|contact|about(?: us)?|privacy(?: "
            r"policy)?|terms(?: of use| of service)?)(?:\s{0,3}[|•·/]\s{0,3}[\p{L}][\p{L} '&]{1,24}+){1,12}"
        ),
        needs=("|", "•", "·", "/"),
        max_chars=240,
        hits=("Log in | Register", "Privacy Policy | Terms of Use | Contact", "About us · Jobs · Press"),
        misses=("Log in the fire", "Search and rescue / or not."),
    ),
    Rule(
        "en.byline.in_place",
        "byline",
        pattern=(
            r"(?:by|from|words|story|report):? (?-i:\p{Lu})[\p{L}'.-]{1,20}(?: "
            r"(?-i:\p{Lu})[\p{L}'.-]{0,20}){1,3}(?: and (?-i:\p{Lu})[\p{L}'.-]{1,20}(?: "
            r"(?-i:\p{Lu})[\p{L}'.-]{0,20}){1,3})? (?:in|at|for) (?-i:\p{Lu})[\p{L} .,'-]{1,40}"
        ),
        needs=("by", "from", "words", "story", "report"),
        max_chars=110,
        hits=("By Ana Kolar in Split", "By Jo Pike and Sam Reed for Harbour Press"),
        misses=("By lunch in Split", "From Ana Kolar came no word."),
    ),
    Rule(
        "en.author_bio.authors_book",
        "author_bio",
        at="start",
        strength="likely",
        pattern=(
            r"(?:(?-i:\p{Lu})[\p{L}'.-]{1,20}(?: (?-i:\p{Lu})[\p{L}'.-]{0,20}){0,2}'s|her|his|their) (?:latest|"
            r"new|most recent|first|debut|next|forthcoming|second|third|other) (?:book|novel|collection|memoir|"
            r"album|film|work)s?\b[^!?]{0,80}\b(?:is|was|are|will be|include)"
        ),
        needs=("book", "novel", "collection", "memoir", "album", "film", "work"),
        max_chars=260,
        hits=("Ana Kolar's latest book is Rivers (Harbour, 2021).", "Her debut novel, Salt, was published in May."),
        misses=("The latest book burned.", "A novel was found."),
    ),
    Rule(
        "en.author_bio.the_author",
        "author_bio",
        at="start",
        strength="likely",
        phrases=(
            "(the|this) (author|writer|columnist|reviewer) (is|was|lives|works|teaches|has written|can)",
            "(her|his|their) (website|blog|newsletter|work|writing|reporting|column) (is|can be|has appeared|appears)",
            (
                "(he|she|they) (covers|cover|joined|writes|write|teaches|lives|previously|has written|have written|"
                "is the author|has been with|holds|has won)"
            ),
        ),
        max_chars=280,
        hits=(
            "The author is professor of law at Leeds.",
            "She covers courts for the paper.",
            "His work has appeared in magazines.",
        ),
        misses=("The authority is slow.", "Her work bench was tidy."),
    ),
    Rule(
        "en.legal.small",
        "legal",
        strength="likely",
        at="start",
        phrases=(
            "(distributed|syndicated|supplied) by ...(content|agency|services|syndicat*)",
            "(make|submit) a complaint",
            "[all] (content|text|images|photographs|material) [is|are] (copyright|©)",
            "licensing (and|&) (reprints|syndication|permissions)",
            "(reprints|permissions|licensing)(:| and)",
            "purchase licensing rights",
            "our (standards|stories may be|articles may be|articles can be|content may)",
            "(market|stock|financial) data (delayed|is|provided|by)",
            "(the|this) (site|website|newspaper|publisher) is not responsible for",
        ),
        max_chars=220,
        hits=("Licensing and reprints", "All content copyright Harbour Press.", "Make a complaint"),
        misses=("The contents of the tin", "The standard bearer fell."),
    ),
    Rule(
        "en.promo.small",
        "promo",
        at="start",
        strength="likely",
        phrases=(
            "tickets for our",
            "(our|the new) ... (guide|book|issue|calendar|album) is (out now|on sale|available)",
            "(reserve|book|claim) (a|your) (seat|place|spot|ticket*)",
            "(test your knowledge|nominate your|enter our|play our|try our|see our|hear our|watch our)",
            "(also available|available) (as a|on|from|in|as an)",
            "(read|see) (today's|this week's) (paper|edition|issue)",
            "(hear|listen to|watch) ...(podcast|full interview|episode)",
            "(catch|hear|watch) (us|it|the show) (on|live|at)",
        ),
        max_chars=150,
        hits=(
            "Reserve your seat",
            "Test your knowledge with the weekly quiz",
            "Hear the full interview on our podcast.",
        ),
        misses=("Reserve the right to fail.", "The book is out of print."),
    ),
    Rule(
        "en.media.made_with",
        "media",
        at="start",
        strength="likely",
        phrases=(
            "(chart|map|graphic|embed|table|interactive|infographic): ",
            "(made|built|created|powered) with",
            "(sorry|unfortunately), this (player|chart|map|graphic|content|feature)",
            "your browser (can't|cannot|does not|doesn't|is)",
            "(watch|video): ",
            "(turn on|switch on|activate) javascript",
        ),
        max_chars=120,
        hits=("Made with ChartKit", "Sorry, this player does not work here."),
        misses=("Sorry, this street is shut.", "It was made with love."),
    ),
    Rule(
        "en.other.widget",
        "other",
        at="start",
        strength="likely",
        phrases=(
            "(weather|forecast|traffic) (in|for) ...: #",
            "(text|font) size",
            "(generated|summarised|summarized|translated) by (our|ai|an automated|artificial|machine)",
            "this (summary|article summary|translation) (was|is) (generated|created|produced|written)",
            "(stock|share) price*: ",
            "(sponsored|promoted|paid) (content|links|stories|post) (by|from)",
        ),
        max_chars=140,
        hits=("Text size", "This summary was generated by a machine and checked by an editor."),
        misses=("The weather in Split was fair.", "This summary is short."),
    ),
    # keep
    Rule(
        "en.keep.correction",
        "correction",
        at="start",
        keep=True,
        phrases=(
            (
                "(correction|corrections|clarification|erratum|editor's note|editors' note|editors note|update|"
                "author's note|note to readers)(:| -| to|,)"
            ),
            "(correction|clarification) \\(",
            (
                "an earlier version of this (article|story|post|piece|report|headline|column|review|essay|caption|"
                "page|graphic)"
            ),
            "a previous version of this (article|story|post|piece|report|headline|column|review|essay)",
            (
                "this (article|story|post|piece|report|column|headline|page|review) (has been|was|is being|will be) "
                "(updated|corrected|amended|edited|revised|clarified|changed)"
            ),
            "(we have|we've) (corrected|amended|updated|clarified) this",
            "we regret the error",
            "the (story|article|headline) (has been|was) (corrected|amended|updated)",
        ),
        max_chars=900,
        hits=(
            "Correction: the bridge is 90 metres long.",
            "An earlier version of this article misspelled a name.",
            "This story has been updated with a reply from the council.",
        ),
        misses=("Correction fluid stained the page.", "The story was long."),
    ),
    Rule(
        "en.keep.disclaimer",
        "disclaimer",
        at="any",
        keep=True,
        phrases=(
            "(views|opinions) expressed (in|here|are|by|herein|within|on)",
            "(views|opinions) [of] ... (do|does) not [necessarily] (reflect|represent)",
            (
                "(is not|not intended as|does not constitute|should not be considered|should not be construed as) "
                "(investment|financial|medical|legal|tax|professional) advice"
            ),
            "for (informational|information|educational|general information) purposes only",
            "(contains|include|includes|contain) forward-looking statements",
            (
                "(the author|the writer|the reporter|our critic) (has no|holds|owns|has shares|has a stake|has "
                "received|declares)"
            ),
            "the trail of the disclosure",
        ),
        max_chars=900,
        hits=(
            "The views expressed here are the author's own.",
            "This is not investment advice.",
            "The opinions of guests do not necessarily reflect our own.",
        ),
        misses=("She expressed her views in song.", "The advice was legal."),
    ),
    Rule(
        "en.keep.disclosure",
        "disclaimer",
        at="start",
        keep=True,
        phrases=(
            (
                "(full disclosure|disclosure|disclaimer|declaration of interest|conflict of interest|competing "
                "interests|disclosure statement):"
            ),
        ),
        max_chars=700,
        hits=("Disclosure: the author worked for the port.", "Full disclosure: I own a boat."),
        misses=("Disclosure of the sum was refused.", "The disclaimer was short."),
    ),
    Rule(
        "en.keep.obituary_gifts",
        "donation",
        at="any",
        keep=True,
        phrases=(
            "in lieu of flowers",
            (
                "(donations|gifts|contributions|memorials|memorial contributions|memorial donations) (can|may|should|"
                "could) be (made|sent|directed|given|dropped) (to|at|in|via|through|by)"
            ),
            "(donations|gifts) in (her|his|their) (memory|name|honor|honour)",
            "the family (asks|requests|has asked|suggests)",
        ),
        max_chars=600,
        hits=(
            "In lieu of flowers, the family asks for gifts to the hospice.",
            "Donations can be made at the fire station.",
        ),
        misses=("Donations fell.", "Flowers were sent."),
    ),
    Rule(
        "en.keep.police_appeal",
        "contact",
        at="any",
        keep=True,
        phrases=(
            (
                "(anyone|any one|anybody|those|witnesses|people|residents) (with|who has|who have|who saw|who may "
                "have|having) [any|further|more|dashcam] (information|footage|seen|details|witnessed|the)...(asked|"
                "urged|should|can|call|contact|encouraged|requested|is)"
            ),
            "crime stoppers",
            "crimestoppers",
            "(if you or someone you know|if you are struggling|if you're struggling)",
            "(police|detectives|investigators|officers) (are asking|are appealing|ask|appeal|urge|have appealed)",
        ),
        max_chars=500,
        hits=("Anyone with information is asked to call the station.", "Call Crime Stoppers on 555 0100."),
        misses=("Anyone with a boat left.", "Police left the scene."),
    ),
    Rule(
        "en.keep.dateline",
        "dateline",
        at="start",
        keep=True,
        pattern=(
            r"(?-i:(?!READ|WATCH|MORE|RELATED|FILE|VIDEO|PHOTO|ADVERT|SEE|LISTEN|UPDATE|ALSO|NEWS|TRENDING|"
            r"GALLERY|LIVE|SHARE|FOLLOW|SUBSCRIBE)\p{Lu}[\p{Lu} .'-]{2,35}(?:, [\p{L}. ]{2,25})?(?:, \w{3,9}\.? "
            r"\d{1,2})?\s?(?:\([\p{L}/ .]{2,30}\)\s?[-:]|\s-\s))"
        ),
        needs=(" - ", "):", ")-", ") :", ") -"),
        max_chars=1500,
        hits=(
            "WASHINGTON (AP) — The river rose on Monday.",
            "SPLIT, Croatia (Reuters) - Boats left port.",
            "BEIJING - Traders met.",
        ),
        misses=("READ MORE - The river", "Washington was calm.", "A-list stars came."),
    ),
)

PACK = Pack(
    code="en",
    rules=RULES,
    stopwords=words(
        "the and of to in that is was for with on as are by his her from at this have but not which you were been"
    ),
    abbreviations=words(
        "mr mrs ms dr prof sen rep gov gen lt col sgt capt cpl maj pvt st jr sr hon rev fr sir pres atty "
        "supt det insp u.s u.k u.n e.u no nos vs v inc ltd co corp bros llc plc jan feb mar apr jun jul aug "
        "sep sept oct nov dec mon tue tues wed thu thurs fri sat sun e.g i.e a.m p.m ph.d m.d b.a m.a approx "
        "est dept fig figs vol ed eds pp p al etc cf ca ft mt ave blvd rd d.c l.a n.y calif mass pa va tex "
        "fla ill mich wash ariz colo conn ga ind kan ky la md minn miss mo neb nev okla ore tenn wis min max "
        "sq ext tel op"
    ),
    reporting=words(
        "said says say saying told tells announced announces added adds reported reports according wrote "
        "writes claimed claims argued argues testified recalled recalls explained explains asked asks "
        "insisted insists admitted admits noted notes warned warns stated states confirmed confirms denied "
        "denies joked urged urges replied quipped declared suggested acknowledged alleged predicted shouted "
        "whispered remarked believes thinks tweeted quoted conceded vowed pledged complained promised read "
        "reads urging saying recalling"
    ),
    address=words(
        "we our ours us you your yours you're we're you'll we'll you've we've you'd we'd yourself ourselves i'm my"
    ),
    topics={
        "newsletter": words(
            "newsletter newsletters substack subscribers inbox inboxes mailing mailchimp e-mails emails unsubscribed"
        ),
        "paywall": words(
            "paywall paywalls subscription subscriptions subscribers subscriber subscribed streaming netflix publishers"
        ),
        "donation": words(
            "donation donations donated donating donors donor charity charities fundraising fundraiser "
            "philanthropy philanthropist gofundme foundation nonprofit crowdfunding endowment"
        ),
        "consent": words(
            "cookie cookies gdpr consent privacy trackers tracking banners browser browsers regulator regulators"
        ),
        "share": words("facebook twitter whatsapp instagram telegram tiktok meta musk zuckerberg platform platforms"),
        "advert": words(
            "advertising advertisement advertisements advertisers adverts sponsor sponsors sponsorship "
            "commercials billboard"
        ),
        "credit": words(
            "photographer photographers photography photojournalist copyright getty pictures agency agencies archive"
        ),
        "caption": words(
            "photographer photographers photograph photographs exhibition gallery portrait portraits captions"
        ),
        "affiliate": words("affiliate affiliates commission commissions retailer retailers influencers"),
        "comments": words("commenters comments moderators moderation trolls forum forums disqus commenting"),
        "legal": words("copyright copyrights infringement trademark licence license licensing creative commons"),
        "promo": words("podcast podcasts podcasters app apps magazine magazines"),
        "media": words("javascript html css browser code function video player"),
        "contact": words("hotline whistleblower whistleblowers tip tips"),
    },
)
