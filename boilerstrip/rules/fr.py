"""French."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule
from boilerstrip.wordlist import words

_NAME = (
    r"(?-i:\p{Lu})[\p{L}'\-]{1,20}\.?"
    r"(?: (?:de |du |des |de la |le |la |van |von |el |ben )?(?:d'|l')?(?-i:\p{Lu})[\p{L}'.\-]{0,24}){1,3}"
)
_MONTH = (
    r"(?:janv(?:ier|\.)|févr(?:ier|\.)|mars|avril|mai|juin|juil(?:let|\.)|août|sept(?:embre|\.)"
    r"|oct(?:obre|\.)|nov(?:embre|\.)|déc(?:embre|\.))"
)
_DATE = (
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?"
    rf"(?:\d{{1,2}}(?:er)? {_MONTH}(?: \d{{4}})?|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})"
)
_CLOCK = r"(?:,? ?(?:à|-|·|\||,)? ?\d{1,2} ?[h:] ?(?:\d{2})?)"
_AGENCY = (
    r"(?:AFP|Reuters|AP|Sipa(?: Press)?|MaxPPP|PhotoPQR|Hans Lucas|Abaca(?:press)?|Belga|Keystone|Icon Sport|EPA"
    r"|Bestimage|Panoramic|DPPI|Gamma-Rapho|Getty(?: Images)?|Andia|Shutterstock|iStock|Adobe Stock"
    r"|Unsplash|Pixabay|DR|D\.R\.)"
)

RULES = (
    # newsletter
    Rule(
        "fr.newsletter.sign_up",
        "newsletter",
        at="start",
        phrases=(
            "(inscrivez-vous|abonnez-vous|inscris-toi|abonne-toi|s'inscrire|s'abonner) (à|aux)...(newsletter*"
            "|infolettre*)",
            "(inscrivez-vous|abonnez-vous|s'inscrire|s'abonner) (à notre|à nos|à la|à cette)...(lettre"
            " d'information|lettre hebdo*|lettre quotidienne|lettre gratuite)",
            "(inscription|abonnement) [gratuite|gratuit] (à|aux)...(newsletter*|infolettre*)",
            "je m'(inscris|abonne) (à|aux)...(newsletter*|infolettre*)",
            "(pour recevoir|recevoir) (notre|nos|cette|la) (newsletter*|infolettre*)",
            "découvrez [toutes|toute|aussi] (nos newsletters|nos infolettres|notre newsletter|notre infolettre)",
            "(newsletter|infolettre) [gratuite|hebdomadaire|quotidienne|du soir|du matin] (inscrivez-vous"
            "|abonnez-vous|recevez)",
        ),
        hits=(
            "Inscrivez-vous à la newsletter du Courrier de l'Aube",
            "S'abonner à notre infolettre",
            "Découvrez toutes nos newsletters",
        ),
        misses=(
            "Inscrivez-vous à la mairie avant le 31 décembre, rappelle le préfet.",
            "Les lecteurs s'inscrivent en masse à la newsletter du parti, selon son trésorier.",
        ),
    ),
    Rule(
        "fr.newsletter.sign_up_anywhere",
        "newsletter",
        at="any",
        strength="likely",
        phrases=(
            "(inscrivez-vous|abonnez-vous)...(newsletter*|infolettre*)",
            "(notre|nos) (newsletter*|infolettre*)...(gratuit*|inscri*|abonn*|boîte)",
            "en vous (inscrivant|abonnant) à (notre|nos|la)...(newsletter*|infolettre*)",
        ),
        hits=(
            "Cet article vous a plu ? Inscrivez-vous à notre newsletter.",
            "Chaque jeudi, notre newsletter est gratuite.",
        ),
        misses=("La newsletter du syndicat a été envoyée lundi.", "Il écrit une newsletter sur le vin."),
    ),
    Rule(
        "fr.newsletter.receive",
        "newsletter",
        at="start",
        phrases=(
            "(recevez|retrouvez|reçois)...(newsletter*|infolettre*|lettre d'information)",
            "(recevez|retrouvez|reçois)...(par e-mail|par email|par mail|par courriel)",
            "(recevez|retrouvez|découvrez)...dans votre (boîte mail|boîte e-mail|boîte email|boîte de réception"
            "|boîte courriel|boite mail|messagerie)",
            "(chaque|tous les|toutes les)...dans votre (boîte mail|boîte e-mail|boîte email|boîte de réception"
            "|boîte courriel|boite mail)",
            "recevez (les|nos|des|toutes nos) (alertes|notifications)",
            "(activez|recevoir) (nos|vos) (alertes|notifications)",
            "(soyez|restez) (alerté*|informé*)...(notification*|par e-mail|par mail|newsletter)",
        ),
        hits=(
            "Recevez chaque matin l'essentiel de l'actualité par e-mail",
            "Tous les vendredis, le meilleur du cinéma dans votre boîte mail.",
            "Recevez les alertes de la rédaction",
        ),
        misses=(
            "Recevez mes condoléances, a-t-il écrit à la veuve.",
            "Tous les matins, il trouvait une lettre dans sa boîte.",
        ),
    ),
    Rule(
        "fr.newsletter.miss_nothing",
        "newsletter",
        at="start",
        strength="hint",
        phrases=(
            "pour ne (rien|plus rien) (rater|manquer|louper)",
            "ne (manquez|ratez|loupez) (rien|plus rien) (de|d')",
            "ne (manquez|ratez) (plus aucun*|aucun*) (article*|info*|actualité*|numéro*)",
            "(activez|recevoir) les (alertes|notifications)",
            "l'essentiel de l'(actualité|info)...(chaque|tous les|en quelques minutes)",
        ),
        hits=("Pour ne rien manquer de l'actualité locale", "Ne ratez plus aucune info de votre commune !"),
        misses=("Ne ratez pas la correspondance à Dijon.", "Il ne manquait rien à la table du roi."),
    ),
    Rule(
        "fr.newsletter.form",
        "newsletter",
        at="line",
        phrases=(
            "[saisissez|entrez|indiquez|renseignez] [ici] votre (adresse e-mail|adresse email|adresse mail"
            "|adresse électronique|adresse courriel|e-mail|email|mail|courriel)",
            "(adresse e-mail|adresse email|adresse mail|adresse courriel|adresse électronique)",
            "(je m'inscris|m'inscrire|s'inscrire|inscription|inscrivez-vous) [gratuitement|ici|maintenant]",
            "(newsletter|newsletters|infolettre|infolettres|nos newsletters|nos infolettres|la newsletter|notre"
            " newsletter|notre infolettre|toutes nos newsletters)",
            "(email|e-mail|courriel) (invalide|obligatoire)",
            "(se désabonner|se désinscrire|merci pour votre inscription|merci de votre inscription)",
        ),
        hits=("Votre adresse e-mail", "> Je m'inscris", "Newsletters"),
        misses=("Votre adresse est connue de la police, lui dit-on.", "Newsletters et podcasts séduisent les jeunes."),
    ),
    Rule(
        "fr.newsletter.form_note",
        "newsletter",
        at="any",
        phrases=(
            "vous (pouvez|pourrez) vous (désinscrire|désabonner) [facilement] à tout (moment|instant)",
            "vous (désinscrire|désabonner) à tout (moment|instant) [en cliquant|via|grâce]",
            "(lien|liens) de (désinscription|désabonnement)...(newsletter*|e-mail*|email*|courriel*|mail*)",
            "votre inscription a bien été (prise en compte|enregistrée)",
            "en (vous inscrivant|validant votre inscription), vous (acceptez|consentez)",
            "en vous inscrivant, vous...(politique de confidentialité|conditions générales|données personnelles"
            "|données)",
            "votre adresse (e-mail|email|mail|électronique|courriel) (est|sera) (utilisée|uniquement utilisée"
            "|exclusivement utilisée|collectée|conservée|traitée)",
            "(j'accepte|je souhaite|j'accepte de) recevoir...(newsletter*|offres|e-mail|partenaires"
            "|communications|informations)",
        ),
        hits=(
            "Vous pouvez vous désinscrire à tout moment.",
            "En vous inscrivant, vous acceptez nos conditions d'utilisation.",
            "J'accepte de recevoir les offres des partenaires",
        ),
        misses=(
            "En vous inscrivant au club, dit-elle, vous faites vivre le village.",
            "L'adresse e-mail du suspect est utilisée depuis 2012.",
        ),
    ),
    Rule(
        "fr.newsletter.thanks",
        "newsletter",
        at="start",
        max_chars=160,
        phrases=(
            "merci (de|pour) votre inscription à (notre|la|nos) (newsletter*|infolettre*|lettre*)",
            "(vérifiez|consultez) votre (boîte mail|boîte de réception|messagerie|boîte e-mail) (pour|afin de)"
            " (confirmer|valider)",
            "un (e-mail|email|mail|courriel) de confirmation vous a été envoyé",
            "(cet article|ce texte|ce billet) est (extrait|tiré|issu) de (notre|la) (newsletter|infolettre)",
            "vous (lisez|avez reçu) (cette|notre) (newsletter|infolettre)",
        ),
        hits=(
            "Merci pour votre inscription à notre newsletter !",
            "Cet article est extrait de la newsletter « Cap au large ».",
        ),
        misses=("Merci pour votre accueil, a lancé le ministre.", "Cet article est extrait du code pénal."),
    ),
    # paywall
    Rule(
        "fr.paywall.reserved",
        "paywall",
        at="start",
        max_chars=200,
        phrases=(
            "(cet|ce|le|l') (article|contenu|dossier|texte|entretien|podcast) [que vous souhaitez lire] est"
            " [exclusivement|uniquement|entièrement] réservé (aux|à nos) (abonné*|membres|adhérents|lecteurs)",
            "l'article est [exclusivement|uniquement] réservé (aux|à nos) abonné*",
            "(article|contenu) [exclusivement] réservé (aux|à nos) abonné*",
            "la suite [de cet article|de l'article|de ce contenu] est [exclusivement|uniquement] réservée (aux|à nos)",
            "la lecture (de cet article|de l'article|de ce contenu) est réservée",
            "(l'accès|l'intégralité|la totalité)...(cet article|l'article|ce contenu)...(réservé*|protégé*) (aux"
            "|à nos) abonné*",
            "l'accès à (la totalité de l'article|cet article|ce contenu) est (protégé|réservé|payant)",
        ),
        hits=("Cet article est réservé aux abonnés.", "La suite est réservée à nos abonnés."),
        misses=(
            "Cet article du code est réservé aux juges d'instruction.",
            "La suite présidentielle est réservée aux mariés.",
        ),
    ),
    Rule(
        "fr.paywall.label",
        "paywall",
        at="line",
        phrases=(
            "[contenu|article|articles] réservé* (aux|à nos) abonné*",
            "(abonnés|article abonné|article abonnés|article premium|contenu premium|pour les abonnés|exclusif"
            " abonnés|accès abonné|accès abonnés|édition abonnés)",
            "(je m'abonne|m'abonner|s'abonner|abonnez-vous|abonne-toi) [maintenant|ici|dès maintenant"
            "|gratuitement|en ligne]",
            "(abonnez-vous|s'abonner|je m'abonne) (à partir de|pour|dès) # (€|euro|euros) [par mois|/mois|/ mois]",
            "(voir|découvrir|découvrez|voir toutes|découvrir toutes|je découvre) (nos|les|l') (offres|offres"
            " d'abonnement|formules|abonnements)",
            "(je découvre les offres|je profite de l'offre|j'en profite|profiter de l'offre|voir l'offre)",
            "[offre] sans engagement",
            "(accéder à l'article|continuer la lecture|poursuivre la lecture|débloquer cet article|débloquer"
            " l'article|lire l'article complet)",
            "(article offert|offrir cet article|offrir l'article|offrez cet article)",
        ),
        hits=("Réservé aux abonnés", "Je m'abonne", "Voir les offres d'abonnement"),
        misses=("Les abonnés en colère", "Le stade est réservé aux abonnés ce soir."),
    ),
    Rule(
        "fr.paywall.left_to_read",
        "paywall",
        at="start",
        max_chars=200,
        phrases=(
            "il vous reste...(de cet article|de l'article|de ce contenu|du texte|de la lecture) à (lire|découvrir)",
            "il vous reste #[ ]% (de|à)",
            "il vous reste [encore] # article* [gratuit|gratuits] (à lire|ce mois|à consulter|gratuits|gratuit|à"
            " découvrir)",
            "vous avez (lu|consulté|atteint)...(articles gratuits|article gratuit|limite d'articles|article"
            " offert|articles offerts)",
            "(plus que|encore) # article* (gratuit*|offert*)",
        ),
        hits=("Il vous reste 72.4% de cet article à lire.", "Vous avez lu vos 5 articles gratuits ce mois-ci."),
        misses=(
            "Il vous reste une heure pour voter, rappelle la mairie.",
            "Vous avez lu trop de romans, lui répondit-il.",
        ),
    ),
    Rule(
        "fr.paywall.already",
        "paywall",
        at="start",
        max_chars=160,
        phrases=(
            "[vous êtes] déjà (abonné*|inscrit*|client*|membre)[ ]?",
            "[vous êtes] déjà (abonné|inscrit)\\(e\\)[ ]?",
            "[vous êtes] déjà abonné(·|.|-)e[ ]?",
            "déjà abonné...(connectez-vous|identifiez-vous|se connecter|connexion|je me connecte)",
            "(vous avez déjà|déjà|pas encore de|pas encore|vous n'avez pas de|pas de) (un compte|un abonnement"
            "|compte)[ ]?",
            "(pas encore|vous n'êtes pas|vous n'êtes pas encore|toujours pas) abonné*",
        ),
        hits=("Déjà abonné ? Connectez-vous", "Pas encore abonné ?", "Déjà abonné(e) ? Identifiez-vous"),
        misses=("Déjà abonné au théâtre, il a repris un billet.", "Déjà inscrits au patrimoine, les murs s'effritent."),
    ),
    Rule(
        "fr.paywall.log_in_to_read",
        "paywall",
        at="start",
        phrases=(
            "abonnez-vous...(sans engagement|premier mois|par mois|en illimité|essai gratuit|mois offert*|résiliable)",
            "(connectez-vous|identifiez-vous|abonnez-vous|inscrivez-vous|connecte-toi|abonne-toi|créez un compte"
            "|créez votre compte) [gratuitement|gratuit|ou abonnez-vous] (pour|afin de) (lire|continuer à lire"
            "|continuer votre lecture|continuer la lecture|poursuivre|débloquer|en lire plus|lire la suite)",
            "(connectez-vous|identifiez-vous|abonnez-vous|inscrivez-vous|créez un compte|créez votre compte)"
            " [gratuitement|gratuit] pour accéder (à cet article|à l'article|à la suite|à l'intégralité|à nos|à"
            " tous nos|à tous les articles|à l'ensemble|à ce contenu)",
            "pour (lire|continuer|poursuivre|accéder à|consulter|débloquer|découvrir) [à lire] (la suite"
            "|l'intégralité|cet article|l'article|ce contenu|votre lecture|nos contenus|la lecture|tous nos"
            " articles)...(abonn*|connectez-vous|identifiez-vous|inscrivez-vous|créez|choisissez)",
            "pour (lire la suite|continuer à lire|poursuivre votre lecture|accéder à la suite)...(abonn*"
            "|connect*|compte|inscri*)",
            "(veuillez|merci de) vous (connecter|identifier|abonner) (pour lire|pour accéder à cet article|pour"
            " continuer|afin de lire|afin de poursuivre)",
            "(lisez|lire) (cet article|l'article|la suite) (en entier|en intégralité|en illimité|en vous"
            " abonnant|gratuitement)",
            "vous devez être (abonné*|connecté*|inscrit*) pour (lire|accéder à cet article|consulter cet"
            "|continuer|voir cet|accéder à ce contenu)",
            "(poursuivez|continuez) (votre lecture|la lecture|à lire)...(abonn*|€|euro*|gratuit*|compte)",
        ),
        hits=(
            "Abonnez-vous pour lire la suite de cet article",
            "Pour accéder à cet article, connectez-vous ou créez un compte.",
            "Poursuivez votre lecture pour 1 €",
        ),
        misses=(
            "Pour lire l'avenir, il consulte le marc de café.",
            "Les clients doivent se connecter pour payer, précise la banque.",
        ),
    ),
    Rule(
        "fr.paywall.offer",
        "paywall",
        at="any",
        max_chars=200,
        phrases=(
            "#[ ](€|euro|euros) (le premier mois|pendant|par mois|/mois)...(sans engagement|résili*|annul*)",
            "(résiliez|annulez) (quand vous voulez|quand vous le souhaitez|à tout moment, en ligne)",
            "accédez (à tous nos|à l'ensemble de nos|à l'intégralité de nos|à nos|en illimité à) (contenus"
            "|articles|journaux|archives|enquêtes)",
            "(tous nos articles|tous nos contenus|nos contenus|nos articles)...(en illimité|sans limite)",
            "en vous abonnant, vous (accédez|soutenez|profitez|bénéficiez|permettez)",
            "(profitez|bénéficiez) de (notre|nos) offre*",
            "(lisez|lire|consultez)...sur un seul appareil à la fois",
        ),
        hits=(
            "1 € le premier mois puis 9 €, sans engagement",
            "Accédez à tous nos contenus en illimité",
            "En vous abonnant, vous soutenez un journalisme exigeant.",
        ),
        misses=(
            "Le forfait est passé à 9,99 euros par mois, a indiqué l'opérateur.",
            "Le prévenu avait accédé aux articles de l'inventaire.",
        ),
    ),
    Rule(
        "fr.paywall.subscribe",
        "paywall",
        at="start",
        strength="likely",
        max_chars=180,
        phrases=(
            "abonnez-vous (à|au|aux|dès|pour|et|à partir)",
            "(connectez-vous|identifiez-vous)",
            "(résiliable|annulable) (à tout moment|en ligne|en un clic)",
            "(à partir de|dès|pour) # (€|euro|euros) (par mois|le premier mois|/mois|/ mois|les premiers mois|pendant)",
            "(testez|essayez)...(gratuitement|sans engagement)",
            "(offre|essai) (spéciale|découverte|gratuit*|d'essai|limitée|exclusive)",
        ),
        hits=("Abonnez-vous au journal des rivières", "À partir de 4,99 € par mois"),
        misses=("Les clients abonnés paient moins.", "Au bout de 3 euros, la machine s'arrête."),
    ),
    # donation
    Rule(
        "fr.donation.button",
        "donation",
        at="line",
        phrases=(
            "(faire un don|je fais un don|faites un don|je donne|je soutiens|je contribue|nous soutenir"
            "|soutenez-nous|soutenir notre média|soutenir la rédaction|soutenir notre travail|soutenir le"
            " journal|soutenir le site|j'aime l'info, je soutiens) [maintenant|ici|en ligne|mensuel|ponctuel]",
            "(don mensuel|don ponctuel|don libre|un don ponctuel|un don mensuel|montant libre|donner chaque mois"
            "|je donne chaque mois|donner une fois|je donne une fois)",
            "je (donne|soutiens|participe)...(€|euro|euros)",
            "(je soutiens|soutenir|je soutiens l'indépendance de) (notre|votre) (média|journal|rédaction|site)",
        ),
        hits=("Je fais un don", "► Faire un don", "Don ponctuel"),
        misses=("Je donne ma langue au chat.", "Faire un don de sang prend quarante minutes."),
    ),
    Rule(
        "fr.donation.support_us",
        "donation",
        at="start",
        phrases=(
            "soutenez-nous [:|!|dès|avec|par|en|pour]",
            "(soutenez|aidez|faites vivre|financez|défendez) (notre|votre|nos) (média|journal|journalisme"
            "|rédaction|site|travail|indépendance|enquêtes|journalistes|information|association|magazine|revue)",
            "soutenez (le journalisme|un journalisme|une presse|la presse|un média|une information|l'information"
            "|un journal|une rédaction) (indépendant*|libre|locale|local|de qualité|d'investigation|exigeant*"
            "|engagé*|sans)",
            "(faites un don|faire un don) (à|pour|et|défiscalisé|de|en|ponctuel|mensuel|dès)...(notre|nous|média"
            "|rédaction|journal|indépendan*|information|enquête*|site)",
            "(aidez-nous|aidez nous) à (continuer|rester|poursuivre|produire|enquêter|informer|faire vivre"
            "|atteindre|maintenir)",
            "(devenez|rejoignez) (donateur|donatrice|donateurs|nos donateurs|nos soutiens|nos adhérents|les"
            " soutiens|mécène)",
        ),
        hits=(
            "Soutenez notre rédaction",
            "Soutenez un journalisme indépendant",
            "Aidez-nous à rester libres et gratuits.",
        ),
        misses=(
            "Soutenez la poutre avec un étai avant de percer.",
            "Les habitants soutiennent notre combat, dit le maire.",
        ),
    ),
    Rule(
        "fr.donation.your_gifts",
        "donation",
        at="any",
        phrases=(
            "(grâce à|sans|uniquement de|que de|que grâce à|seulement de) vos dons",
            "(grâce aux|grâce à|uniquement des|que des|seulement des|exclusivement des|que grâce aux) dons de"
            " (nos|ses|vous, nos) (lecteurs|lectrices)",
            "(votre don|votre soutien|votre contribution|vos dons) (nous aide*|nous permet*|est"
            " indispensable|est essentiel*|est"
            " précieux|est vital|ouvre droit|est déductible|est défiscalis*|donne droit|fait la différence"
            "|finance)",
            "(déductible*|défiscalisé*|défiscalisable*)...(vos impôts|votre impôt)",
            "(un don de|pour) #[ ]€...(ne vous coûte|ne vous coûtera|vous revient|vous coûte|après déduction"
            "|après réduction)",
            "si vous (le pouvez|aimez|appréciez|pensez|lisez)...(soutenez-nous|soutenez notre|faites un don|un"
            " don|nous soutenir|aidez-nous)",
            "(nous sommes|notre média est|notre journal est|notre site est)...financé* (par|grâce à) (vous|vos"
            " dons|ses lecteurs|nos lecteurs|les dons)",
            "(un média|un journal|un site) (indépendant|sans pub|en accès libre)...(vos dons|votre soutien|vos"
            " contributions)",
        ),
        hits=(
            "Notre journal ne vit que grâce à vos dons.",
            "Votre don est déductible à 66 % de vos impôts.",
            "Si vous aimez nos enquêtes, faites un don, même modeste.",
        ),
        misses=(
            "L'hôpital vit grâce aux dons des familles.",
            "Le ministre a promis que les dons seraient déductibles de l'impôt sur le revenu.",
        ),
    ),
    Rule(
        "fr.donation.need_you",
        "donation",
        at="any",
        strength="likely",
        phrases=(
            "nous avons [plus que jamais|aujourd'hui|vraiment] besoin de (vous|votre soutien|vos dons|votre aide)",
            "a [plus que jamais] besoin de (votre soutien|vos dons|votre aide|vous pour)",
            "chaque (don|contribution|soutien|euro) (compte|nous|est utile|permet)",
            "(sans publicité|sans pub), sans (actionnaire*|milliardaire*|subvention*|paywall)",
            "(notre indépendance|nos enquêtes|notre rédaction)...(un coût|dépend* de vous|coûte*|repose* sur)",
            "(vos dons|votre don|vos contributions)",
        ),
        hits=("Pour continuer, nous avons besoin de vous.", "Sans pub, sans actionnaire, notre média tient debout."),
        misses=("Nous avons besoin de pluie, soupire l'éleveur.", "Le don a été remis lundi à l'hôpital."),
    ),
    # related
    Rule(
        "fr.related.read_also_colon",
        "related",
        at="start",
        max_chars=160,
        phrases=(
            "(à lire|a lire|lire|lisez|à voir|a voir|voir|à écouter|écouter|écoutez|relire|à relire|découvrir)"
            ' (aussi|également|ailleurs)[ ](:|>|"|→|►)',
            "(à lire|a lire|lire|lisez|à voir|voir|à écouter) (aussi|également)[ ]\\|",
            "(à lire|a lire|à voir|à relire|à écouter|à découvrir)[ ](:|>|→|►)",
            "(à lire|lire|à voir|voir|à écouter) (sur le même sujet|sur le sujet|dans nos pages|dans notre"
            " dossier|à ce sujet)",
            "(lire|voir|relire|retrouvez|lisez|écouter|découvrez) (notre|nos) (article*|enquête*|dossier*"
            "|entretien*|interview*|éditorial|édito|analyse*|reportage*|portrait*|décryptage*|tribune*|critique"
            "|récit*|carte|infographie*|grand format|direct)",
        ),
        hits=("À lire aussi : Le port rouvre ses quais", "Lire aussi | Une rivière en sursis", "Lire notre enquête"),
        misses=("Lire aussi peu est inquiétant.", "Lire notre avenir dans les astres ? Personne n'y croit."),
    ),
    Rule(
        "fr.related.read_also_capital",
        "related",
        pattern=(
            r"(?:(?:[àa] )?(?:lire|relire)|[àa] (?:voir|écouter)) (?:aussi|également)"
            r"(?: :| -|,)? {0,2}(?-i:[\p{Lu}\"\[(])"
        ),
        needs=("aussi", "également"),
        at="start",
        max_chars=160,
        hits=("Lire aussi Des loups aux portes de la ville", "A LIRE AUSSI Le budget voté dans la douleur"),
        misses=("Lire aussi bien que parler, voilà son but.", "Voir aussi Venise, et mourir."),
    ),
    Rule(
        "fr.related.read_also",
        "related",
        at="start",
        strength="likely",
        max_chars=200,
        phrases=(
            "(à|a) (lire|voir|écouter) (aussi|également)",
            "(lire|voir|lisez) (aussi|également) (le|la|les|notre|nos|un|une|des|comment|pourquoi|sur)",
            "(retrouvez|découvrez) (ici|tous nos|toutes nos|toute l'actualité|l'ensemble de nos|aussi|notre dossier)",
            "pour (en savoir plus|aller plus loin)[ ]:",
            "(notre dossier|notre sélection|nos explications|notre décryptage|nos articles|notre série)[ ](:|sur)",
        ),
        hits=("À lire également ce portrait du sculpteur", "Pour en savoir plus : le site de l'observatoire"),
        misses=("Il faut lire aussi les notes de bas de page.", "Notre dossier a été rejeté, dit la mère."),
    ),
    Rule(
        "fr.related.heading",
        "related",
        at="line",
        phrases=(
            "(à|a) (lire|voir|écouter|découvrir) (aussi|également|ailleurs|ensuite|sur le même sujet)",
            "(lire|voir|lisez|regarder|écouter) (aussi|également)",
            "(sur le même sujet|sur le même thème|dans la même rubrique|dans la même série|du même auteur|sur le"
            " sujet|dans ce dossier)",
            "(articles|contenus|sujets|vidéos|actualités|publications) (similaires|connexes|liés|associés"
            "|associées|liées|recommandés|recommandées|en relation|les plus lus|les plus partagés|populaires)",
            "(les plus lus|le plus lu|les plus lues|les plus commentés|les plus partagés|les articles les plus"
            " lus|top articles)",
            "(nos derniers articles|derniers articles|dernières actualités|dernières actus|dernières infos|les"
            " dernières actualités|plus d'actualités|plus d'articles|toute l'actualité|toute l'actu|d'autres"
            " articles|autres articles|autres actualités|nos sélections)",
            "(vous aimerez aussi|vous aimerez peut-être|vous pourriez aimer|cela peut vous intéresser|ça peut"
            " vous intéresser|cela pourrait vous intéresser|ces articles peuvent vous intéresser|ces articles"
            " pourraient vous intéresser|vous pourriez aussi aimer|recommandé pour vous|nos recommandations|la"
            " rédaction vous conseille|la rédaction vous recommande|à ne pas manquer|à ne pas rater)",
            "(article précédent|article suivant|articles précédents|articles suivants|publication précédente"
            "|article précédent article suivant)",
            "(en savoir plus|plus d'infos|plus d'informations|lire la suite|lire plus|voir plus|lire l'article"
            "|voir l'article|lire tout|lire le dossier|voir le dossier|voir tous les articles)",
        ),
        hits=("Sur le même sujet", "» Articles similaires", "Lire la suite…"),
        misses=("Lire la suite demande de la patience.", "Les plus lus ne sont pas les plus aimés."),
    ),
    Rule(
        "fr.related.heading_doubtful",
        "related",
        at="line",
        strength="likely",
        phrases=(
            "(pour aller plus loin|pour en savoir plus|à la une|le dossier|notre dossier|nos dossiers|repères|à"
            " suivre|en continu|le fil info|à lire|à voir|à écouter)",
            "(suivant|précédent|suivante|précédente)",
        ),
        hits=("Pour aller plus loin", "À la une"),
        misses=("À la une du journal, une photo floue.", "Le dossier est clos."),
    ),
    Rule(
        "fr.related.click_here",
        "related",
        at="start",
        phrases=(
            "cliquez (ici|sur ce lien|sur le lien) pour (lire|voir|accéder|découvrir|retrouver|consulter"
            "|regarder|écouter)",
            "(retrouvez|suivez|découvrez) (ici|sur notre site) (tous nos|toutes nos|toute l'|l'ensemble|notre)",
            "retrouvez (toute l'actualité|toutes les infos|toutes nos informations|tous nos articles|toutes les"
            " actualités|l'ensemble de nos articles)",
            "(suivez|revivez) (notre direct|l'événement en direct sur notre site)",
        ),
        hits=("Cliquez ici pour lire l'article original", "Retrouvez toute l'actualité de la région sur notre site."),
        misses=("Cliquez sur « Valider » pour terminer l'installation.", "Retrouvez votre calme, conseille-t-elle."),
    ),
    Rule(
        "fr.related.teaser_label",
        "related",
        at="start",
        strength="hint",
        max_chars=180,
        phrases=(
            "(vidéo|en images|en vidéo|diaporama|carte|infographie|décryptage|témoignage|reportage|entretien"
            "|exclusif)[ ](.|:)",
        ),
        hits=("VIDÉO. Le sauvetage d'un phoque", "En images : la fête des lumières"),
        misses=("Carte en main, il avance.", "Vidéo et son ne suivent plus."),
    ),
    # share
    Rule(
        "fr.share.follow_them",
        "share",
        at="start",
        strength="likely",
        max_chars=160,
        phrases=(
            "suivez...sur (facebook|instagram|twitter|x|tiktok|youtube|linkedin|bluesky|telegram|mastodon)",
            "(abonnez-vous à|rejoignez) (la chaîne|le canal|la page|le groupe|le compte|la communauté)",
        ),
        hits=("Suivez Rives sur Instagram et Bluesky", "Abonnez-vous à la chaîne du journal"),
        misses=("Suivez le guide, dit-il.", "Il la suivait sur Instagram."),
    ),
    Rule(
        "fr.share.button",
        "share",
        at="line",
        phrases=(
            "(partager|partagez) [cet article|cette page|l'article|ce contenu|cette publication|cette info|cette"
            " vidéo|la page]",
            "(partager|partagez|publier|épingler|tweeter|envoyer) [l'article|cet article] (sur|via|par|avec)"
            " (facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|messenger|bluesky|instagram|reddit"
            "|threads|e-mail|email|mail|courriel|sms)",
            "(imprimer|tweeter|tweetez|copier le lien|lien copié|lien copié !|envoyer par e-mail|envoyer par"
            " mail|envoyer par courriel|envoyer à un ami|envoyer à un proche|imprimer l'article|imprimer cet"
            " article|imprimer la page|enregistrer l'article|ajouter aux favoris|ajouter à mes favoris|ajouter à"
            " ma sélection|sauvegarder l'article|lire plus tard|lire en mode zen)",
            "(partages|nombre de partages)",
            "# partage*",
            "(suivez-nous|suivez nous|retrouvez-nous|rejoignez-nous|nous suivre|suivez-nous sur les réseaux"
            " sociaux|nos réseaux sociaux|réseaux sociaux|partager sur les réseaux sociaux)",
        ),
        hits=("Partager cet article", "Partager sur Facebook", "Imprimer", "128 partages"),
        misses=("Partager le gâteau en huit parts égales.", "Imprimer coûte cher aux PME."),
    ),
    Rule(
        "fr.share.button_row",
        "share",
        at="start",
        max_chars=120,
        phrases=(
            "(partager|partagez|suivez-nous|retrouvez-nous)[ ][:] (facebook|twitter|x|whatsapp|linkedin|instagram) ",
            "partager (facebook|twitter|whatsapp|linkedin|sur facebook|sur twitter|sur whatsapp|par e-mail|par mail)",
            "(partagez|partager) (cet article|cette info|cette page|ce contenu|l'info) (sur|avec|via|à|autour|:|!)",
        ),
        hits=("Partager Facebook Twitter LinkedIn", "Partagez cet article avec vos proches"),
        misses=("Partager l'eau avec l'Espagne reste délicat.", "Facebook et Twitter ont retiré la vidéo."),
    ),
    Rule(
        "fr.share.follow_us",
        "share",
        at="start",
        max_chars=220,
        phrases=(
            "(suivez-nous|suivez nous|retrouvez-nous|rejoignez-nous|suis-nous|rejoins-nous) [aussi|également|dès"
            " maintenant] sur (nos|les|facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|youtube"
            "|google|threads|bluesky|flipboard|notre|snapchat)",
            "(suivez|retrouvez|aimez|likez) (notre|nos|toute notre) (page*|compte*|chaîne|actualité*"
            "|fil)...(facebook|twitter|x|instagram|whatsapp|telegram|youtube|google|linkedin|tiktok)",
            "(suivez|retrouvez)...sur (facebook|instagram|twitter|whatsapp|google actualités|google news|tiktok"
            "|youtube|linkedin|bluesky)...(instagram|facebook|twitter|linkedin|youtube|tiktok|whatsapp|telegram"
            "|x)",
            "(rejoignez|intégrez|suivez|abonnez-vous à) (notre|nos)...(whatsapp|telegram|facebook|youtube"
            "|instagram|discord|tiktok)",
            "(ajoutez|mettez)...(à vos|dans vos|en) (sources|favoris|source préférée|médias préférés)...google",
            "(suivez|retrouvez)...sur (google news|google actualités|google discover)",
        ),
        hits=(
            "Suivez-nous sur Instagram",
            "Rejoignez notre chaîne WhatsApp pour ne rien rater",
            "Retrouvez toute notre actualité sur Google News.",
        ),
        misses=(
            "Suivez la route jusqu'au col, puis prenez à gauche.",
            "Rejoignez le sentier sur la crête, indique le guide.",
        ),
    ),
    # comments
    Rule(
        "fr.comments.label",
        "comments",
        at="line",
        phrases=(
            "(commentaires|commentaire|pas encore de commentaire|les commentaires|vos commentaires|vos réactions"
            "|espace commentaires)",
            "# (commentaires|commentaire|réactions|réaction|avis)",
            "(commenter|commentez|réagir|réagissez|je réagis|je commente|répondre|signaler|signaler un abus"
            "|signaler ce commentaire|annuler la réponse|voir les commentaires|lire les commentaires|afficher"
            " les commentaires|voir tous les commentaires|afficher plus de commentaires|donner mon avis|je donne"
            " mon avis|donnez votre avis)",
            "(laisser|publier|poster|écrire|ajouter|rédiger|laissez|déposer|postez|ajoutez) (un|votre|mon)"
            " (commentaire|avis)",
            "(votre commentaire|votre avis|votre réaction|votre pseudo)",
            "(les commentaires sont fermés|les commentaires sont désormais fermés|commentaires fermés"
            "|commentaires désactivés|la charte des commentaires|charte des commentaires|charte de modération)",
        ),
        hits=("Laisser un commentaire", "12 commentaires", "Réagir"),
        misses=("Les commentaires du ministre ont choqué.", "Réagir vite, tel est le mot d'ordre."),
    ),
    Rule(
        "fr.comments.prompt",
        "comments",
        at="start",
        max_chars=220,
        phrases=(
            "(laisser|laissez|publier|publiez|postez|écrivez|déposez|ajoutez) (un|votre|vos) (commentaire*|avis)"
            " (ci-dessous|en bas|pour|sur|dans|!)",
            "soyez le premier à (commenter|réagir|donner|laisser|écrire)",
            "votre adresse (e-mail|email|mail|de messagerie|courriel) ne sera pas publiée",
            "les champs obligatoires sont indiqués",
            "(enregistrer|enregistrez) (mon nom|mon e-mail|mes informations)",
            "(vous devez|il faut|veuillez) [être|vous] (connecté*|connecter|inscrit*|identifier|abonné*) (pour"
            "|afin de) (commenter|laisser|publier|poster|réagir|écrire)",
            "(connectez-vous|inscrivez-vous|identifiez-vous) pour (commenter|réagir|laisser un commentaire"
            "|participer|donner votre avis)",
            "(les commentaires|l'espace commentaires|la section commentaires) (sont|est) [désormais"
            "|actuellement] (fermé*|désactivé*|modéré*|réservé*)",
            "(et vous|qu'en pensez-vous)[ ][,|?]...(commentaire*|dites-le|dites-nous|réagissez|votre avis)",
            "(dites-nous|dites-le-nous|donnez-nous|partagez)...(en commentaire*|dans les commentaires|votre avis)",
            "(merci de respecter|consultez|lire) (la|notre|nos) (charte|règles) (de modération|des commentaires"
            "|de bonne conduite|d'utilisation des commentaires)",
            "prévenez-moi de tous les nouveaux",
        ),
        hits=(
            "Soyez le premier à commenter cet article",
            "Votre adresse e-mail ne sera pas publiée.",
            "Qu'en pensez-vous ? Dites-nous tout en commentaire !",
        ),
        misses=(
            "« Qu'en pensez-vous ? » demande le juge.",
            "Les commentaires de l'entraîneur n'ont pas plu au club.",
        ),
    ),
    Rule(
        "fr.comments.say_so",
        "comments",
        at="any",
        strength="likely",
        max_chars=250,
        phrases=(
            "(dites|racontez|donnez|partagez|laissez|écrivez|postez|réagissez)...(en commentaire*|dans les"
            " commentaires)",
            "(aucun commentaire|pas de commentaire) (pour|sur cet)",
        ),
        hits=("Votre quartier change ? Racontez-nous dans les commentaires.", "Laissez vos idées en commentaire !"),
        misses=("Les insultes pleuvent dans les commentaires.", "Racontez votre nuit, lui demande le juge."),
    ),
    Rule(
        "fr.comments.label_doubtful",
        "comments",
        at="line",
        strength="likely",
        phrases=("(aucun commentaire|pas de commentaire|réactions|débat)",),
        hits=("Aucun commentaire", "Réactions"),
        misses=("Aucun commentaire du ministre", "Les réactions se multiplient."),
    ),
    # advert
    Rule(
        "fr.advert.label_doubtful",
        "advert",
        at="line",
        strength="likely",
        phrases=("(annonce|annonces|pub|communiqué|partenaires|nos partenaires|petites annonces|promotion)",),
        hits=("Annonce", "Communiqué"),
        misses=("L'annonce a surpris.", "Communiqué laconique de l'Élysée"),
    ),
    Rule(
        "fr.advert.label",
        "advert",
        at="line",
        phrases=(
            "(publicité|publicite|annonce publicitaire|message publicitaire|espace publicitaire)",
            "[contenu|article|publication|lien|liens|partenariat|post] (sponsorisé|sponsorisés|sponsorisée)",
            "(contenu|article|publication|lien|liens|partenariat|post) (partenaire|partenaires|rémunéré|commercial)",
            "(publi-rédactionnel|publirédactionnel|publi-reportage|publireportage|publi-info|contenu de marque"
            "|contenu proposé par notre partenaire|en partenariat avec|présenté par)",
            "[la] suite [de l'article|de votre article|de votre lecture|du texte] (après|sous) (la|cette|une"
            "|cette petite) (publicité|pub|annonce)",
            "(l'article|votre article|la lecture) (continue|se poursuit|reprend) (après|sous) (la|cette|une)"
            " (publicité|pub|annonce)",
            "(fermer la publicité|passer la publicité|signaler cette publicité|pourquoi cette publicité ?"
            "|ignorer la publicité|la suite après la publicité|la suite après cette publicité|suite de l'article"
            " après la publicité|l'article continue après la publicité|lire la suite après la publicité)",
        ),
        hits=("Publicité", "- Contenu sponsorisé -", "La suite après cette publicité"),
        misses=("La publicité a été interdite.", "Publicité mensongère : le tribunal tranche"),
    ),
    Rule(
        "fr.advert.continues",
        "advert",
        at="start",
        max_chars=160,
        phrases=(
            "(ce contenu|cet article|ce publi-rédactionnel) (vous est|est) (proposé|offert|présenté|sponsorisé"
            "|financé) par",
            "cet article a été (réalisé|rédigé|écrit) (en partenariat avec|pour le compte de|par le service"
            " commercial)",
            "la rédaction n'a pas participé à (la réalisation|la rédaction|l'élaboration)",
        ),
        hits=(
            "Cet article a été réalisé en partenariat avec Voltia.",
            "Ce contenu vous est proposé par Voltia Énergies.",
        ),
        misses=(
            "La suite du procès après la pause de midi.",
            "Cet article du code est proposé par le garde des Sceaux.",
        ),
    ),
    # affiliate
    Rule(
        "fr.affiliate.commission",
        "affiliate",
        at="any",
        phrases=(
            "(nous pouvons|nous pourrions|nous sommes susceptibles de|notre rédaction peut|notre site peut|peut)"
            " (percevoir|toucher|recevoir|gagner) une [petite] commission...(lien*|achat*|achet*|cliqu*|site)",
            "(lien*|achat*|achet*|cliqu*|produits*)...(nous pouvons|nous pourrions|nous sommes susceptibles de"
            "|pouvons|nous) (percevoir|toucher|recevoir|percevons|touchons|recevons) une [petite] (commission"
            "|rémunération)",
            "(cet article|cette page|ce contenu|cette sélection|certains liens|ce guide)...(contient|comporte"
            "|comprend|peut contenir|sont)...(affilié*|affiliation|sponsorisés)",
            "(nous percevons|nous touchons|nous recevons) une [petite] commission",
            "sans [aucun] (surcoût|coût supplémentaire|frais supplémentaire*) pour vous",
            "les prix (mentionnés|indiqués|affichés)...(susceptibles de varier|à titre indicatif|au moment de la"
            " publication|susceptibles d'évoluer)",
            "en tant que partenaire amazon",
        ),
        hits=(
            "Cet article contient des liens affiliés.",
            "Si vous achetez via nos liens, nous pouvons percevoir une commission.",
        ),
        misses=(
            "L'agent immobilier peut percevoir une commission de 5 %.",
            "Le club affilié à la fédération a perdu ses liens avec la ville.",
        ),
    ),
    Rule(
        "fr.affiliate.label",
        "affiliate",
        at="line",
        phrases=(
            "(lien affilié|liens affiliés|lien d'affiliation|voir l'offre|voir le prix|acheter sur amazon|voir"
            " sur amazon|meilleur prix|comparer les prix|bons plans|nos bons plans|acheter maintenant|profiter"
            " du bon plan)",
            "(voir|acheter|disponible|en vente|commander) [l'offre] (chez|sur|à) (amazon|fnac|la fnac|cdiscount"
            "|darty|boulanger|place des libraires|leslibraires.fr)",
        ),
        hits=("Voir l'offre", "Acheter chez Fnac"),
        misses=("Acheter sur Internet reste risqué.", "Le meilleur prix est revenu à l'Italie."),
    ),
    # byline
    Rule(
        "fr.byline.by_name",
        "byline",
        pattern=(
            r"(?:par|propos recueillis par|texte|textes|recueilli par|rédigé par|écrit par|article rédigé par"
            rf"|reportage de) ?:? {_NAME}(?:(?:,| et| avec| &|, avec) {_NAME}){{0,3}}(?:,? (?:avec|et) (?:l')?"
            r"(?:AFP|Reuters|agences?|les agences))?(?:[,.|•·()\- ]{1,4}(?:correspondante?"
            r"|envoyée? spéciale?|journaliste|rédactrice|rédacteur|publié|mis à jour|le \d|\d)[^.!?]{0,80})?"
        ),
        needs=("par ", "texte", "reportage de"),
        at="line",
        max_chars=160,
        hits=(
            "Par Maëlle Kerdoncuff",
            "Propos recueillis par Idriss Belkadi et Anne Vauquelin",
            "Par Paul Rivoire avec AFP",
            "Par Lou Darnal, envoyée spéciale à Odessa",
        ),
        misses=(
            "Par Toutatis, le ciel nous tombe dessus !",
            "Par Marseille passe un trafic énorme.",
            "Par Saint Antoine, jura le moine, je rentrerai.",
        ),
    ),
    Rule(
        "fr.byline.stamp",
        "byline",
        pattern=(
            r"(?:article )?(?:(?:publiée?|mise? à jour|modifiée?|actualisée?|posté|mis en ligne|créé|diffusé"
            rf"|rédigé|dernière mise à jour|dernière modification|date de publication)(?: par {_NAME})? ?:?"
            rf"(?: le| hier| aujourd'hui| ce)?,? ?(?:{_DATE}|à \d{{1,2}} ?[h:]|il y a \d|hier|aujourd'hui))"
            r"[^.!?]{0,110}"
        ),
        needs=(
            "publié",
            "jour",
            "modifi",
            "actualisé",
            "posté",
            "en ligne",
            "créé",
            "diffusé",
            "rédigé",
            "publication",
        ),
        at="line",
        max_chars=180,
        hits=(
            "Publié le 12 mars 2024 à 10h35",
            "Mis à jour le 03/04/2023 à 08:12",
            "Publié hier à 18h, mis à jour à 21h",
            "Dernière mise à jour : 4 juin 2022",
        ),
        misses=(
            "Publié le mois dernier, le rapport accable la direction.",
            "Mis à jour en secret, le logiciel espionnait ses clients.",
        ),
    ),
    Rule(
        "fr.byline.date_line",
        "byline",
        pattern=(
            rf"(?:le )?{_DATE}{_CLOCK}?(?: ?[-|•·] ?(?:\d+ min[^ ]{{0,6}}(?: de lecture)?|{_NAME}|"
            r"(?:mis à jour|modifié|publié)[^.!?]{0,50}))?"
        ),
        needs=("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc", "/", "."),
        at="line",
        strength="likely",
        max_chars=110,
        hits=("Le 4 juin 2022 à 10h12", "vendredi 3 mars 2023 - 18:05", "12/04/2021"),
        misses=("Le 4 juin 2022, la ville brûle.", "Mars attaque", "En mars 2023"),
    ),
    Rule(
        "fr.byline.reading_time",
        "byline",
        at="line",
        phrases=(
            "[temps de|durée de] lecture[ ][:] [environ] # (min|mn|minute|minutes)",
            "temps de lecture[ ][:]...(min|mn|min.|minute|minutes|seconde|secondes)",
            "[environ] #[ ](min|mn|minute|minutes) de lecture",
            "lecture [de] #[ ](min|minutes)",
            "(article|lecture) de #[ ](min|minutes)",
        ),
        hits=("Temps de lecture : 4 min.", "3 min de lecture"),
        misses=("Trente minutes de lecture par jour suffisent, assure l'étude.", "Le temps de lecture diminue."),
    ),
    Rule(
        "fr.byline.role",
        "byline",
        at="line",
        strength="likely",
        max_chars=80,
        phrases=(
            "(la rédaction|rédaction|notre correspondant*|notre envoyé* spécial*|de notre correspondant*|de"
            " notre envoyé* spécial*|journaliste|rédacteur en chef|rédactrice en chef|grand reporter"
            "|correspondant local|correspondante locale)",
        ),
        hits=("La rédaction", "De notre correspondante"),
        misses=("La rédaction du texte a pris six mois.", "Notre correspondant n'a rien vu."),
    ),
    # author_bio
    Rule(
        "fr.author_bio.about",
        "author_bio",
        at="start",
        max_chars=200,
        phrases=(
            "à propos (de l'auteur*|de l'autrice|des auteurs|du journaliste|de la journaliste)",
            "(tous les articles|voir tous les articles|autres articles|lire tous les articles|ses derniers"
            " articles|voir ses articles) (de|par|du même auteur)",
            "(l'auteur|l'autrice|l'auteure) de (cet article|cette tribune|ce billet|ce texte) (est|n'a|travaille"
            "|enseigne|déclare)",
            "(contactez|suivez|suivre|écrire à|contacter) (l'auteur*|l'autrice|la journaliste|le journaliste|cet"
            " auteur|cette journaliste) [sur|par|:]",
        ),
        hits=("À propos de l'auteur", "Voir tous les articles de Maëlle Kerdoncuff"),
        misses=("À propos de l'autoroute, le maire reste muet.", "L'auteur de cet attentat est en fuite."),
    ),
    Rule(
        "fr.author_bio.label",
        "author_bio",
        at="line",
        phrases=(
            "(l'auteur|l'autrice|l'auteure|les auteurs|biographie de l'auteur|tous ses articles|voir tous ses"
            " articles|plus d'articles de cet auteur|autres articles de l'auteur|suivre cet auteur|suivre"
            " l'auteur|voir son profil|le profil de l'auteur|envoyer un e-mail à l'auteur)",
        ),
        hits=("L'auteur", "Tous ses articles >"),
        misses=("L'auteur se tait.", "Les auteurs du rapport"),
    ),
    Rule(
        "fr.author_bio.is_journalist",
        "author_bio",
        pattern=(
            rf"{_NAME}(?:,| est| travaille comme| exerce comme) (?:une? |le |la )?(?:(?:ancienne? |jeune )?"
            r"(?:journaliste|reporter|rédactrice|rédacteur|chroniqueuse|chroniqueur|éditorialiste"
            r"|correspondante?|pigiste|photojournaliste|cheffe? (?:de|du|adjointe?) (?:rubrique|service"
            r"|la rédaction))|écrivaine? et (?:journaliste|chroniqueuse|chroniqueur))\b(?! (?:et "
            r"|de profession|qui |tué|assassiné|arrêté|disparu|condamné))"
        ),
        needs=("journaliste", "reporter", "rédact", "chroniqueu", "éditorialiste", "correspondant", "pigiste", "chef"),
        at="start",
        strength="likely",
        hits=(
            "Maëlle Kerdoncuff est journaliste au Courrier de l'Aube depuis 2015.",
            "Idriss Belkadi, correspondant à Tunis, couvre le Maghreb.",
        ),
        misses=(
            "Elle est journaliste, lui boulanger.",
            "Anne Vauquelin, journaliste tuée en 2012, avait trente ans.",
        ),
    ),
    Rule(
        "fr.author_bio.career",
        "author_bio",
        at="any",
        strength="likely",
        max_chars=350,
        phrases=(
            "(il|elle) (couvre|suit|écrit|chronique|traite)...(pour notre|pour le journal|à la rédaction|au sein"
            " de la rédaction|dans nos colonnes|pour le site|pour le magazine)",
            "(il|elle) a (rejoint|intégré) (la rédaction|notre rédaction|le service|notre équipe)",
            "(auteur|autrice|auteure) de (plusieurs|nombreux|nombreuses|deux|trois|quatre) (romans|ouvrages"
            "|livres|essais|articles|recueils)",
            "(son dernier|dernier|son premier|son nouveau) (livre|roman|essai|ouvrage)[ ](:|,|est|paru|a paru"
            "|s'intitule)",
            "(diplômé|diplômée) (de l'école|d'une école|du centre)...journalis*",
            "(maître de conférences|maîtresse de conférences|professeur*|chercheur*|chercheuse"
            "|enseignant-chercheur|doctorant*)...(à l'université|au cnrs|à sciences po|à l'école)",
        ),
        hits=(
            "Elle couvre la justice pour notre édition du soir.",
            "Il a rejoint la rédaction en 2019 après dix ans de radio.",
        ),
        misses=("Elle couvre la plaie d'un linge propre.", "Il a rejoint le maquis en 1943."),
    ),
    # credit
    Rule(
        "fr.credit.photo_name",
        "credit",
        pattern=(
            r"(?:photos?|images?|photographies|illustrations?|dessins?|vidéo)(?: d'archives?)? ?(?::|©|/|-"
            rf"|par|de|by|pour)? ?(?:{_NAME}|(?-i:[\p{{Lu}}@][\p{{L}}\d_.]{{2,25}}))(?: ?(?:/|-|,|pour|via|©"
            r"|et) ?[\p{L} .'-]{2,40})?"
        ),
        needs=("photo", "image", "illustration", "dessin", "vidéo"),
        at="line",
        max_chars=90,
        hits=("Photo Éric Tavernon / Nord Info", "Photos : Inès Cordelier pour Rives", "Photo AFP"),
        misses=("Photo de famille à Bruxelles, ce matin-là.", "Images floues", "Vidéo truquée : l'enquête avance"),
    ),
    Rule(
        "fr.credit.label_capital",
        "credit",
        pattern=r"(?:photos?|images?|photographes?|photographies?|photomontage) ?: ?(?-i:[\p{Lu}@©(])",
        needs=("photo", "image"),
        at="start",
        max_chars=160,
        hits=("Photo : Sylvie Marchal / Ville de Tours", "Image : NASA"),
        misses=("Photo : aucune.", "Images et sons se répondent dans ce film."),
    ),
    Rule(
        "fr.credit.label",
        "credit",
        at="start",
        max_chars=160,
        phrases=(
            "(crédit photo|crédits photo|crédits photos|crédit photos|crédit image|crédits image|crédit vidéo"
            "|crédits images|copyright photo)",
            "(photo de une|image de une|photo d'ouverture|image d'ouverture|photo en une|photo à la une)[ ](:|©|/|-)",
            "(photo|photos|image|dessin|infographie|illustration|vidéo)[ ](©|/|by) ",
        ),
        hits=("Crédit photo : Yann Le Goff", "Photo de une : DR"),
        misses=("Photo en main, la mère cherche son fils.", "Images et sons se répondent dans ce film."),
    ),
    Rule(
        "fr.credit.label_doubtful",
        "credit",
        pattern=(
            r"(?:crédits?|illustrations?|dessin|infographie|cartographie|source|graphique|montage|réalisation"
            r"|vidéo) ?: ?(?-i:[\p{Lu}@©])[^.!?]{1,60}"
        ),
        needs=(":",),
        at="line",
        strength="likely",
        max_chars=90,
        hits=("Crédits : Atelier Nord", "Infographie : Léa Tissot"),
        misses=("Source : les chiffres viennent de la douane.", "Crédits : la banque resserre les vannes. Et vite."),
    ),
    Rule(
        "fr.credit.photo_in_brackets",
        "credit",
        pattern=(
            r"[(\[](?:photos?|crédits?|image|illustration|dessin|ph\.)(?: photos?| d'archives?"
            r"| d'illustration)?[ :/.,©|-]{0,4}(?:(?-i:\p{Lu})[^()\[\]]{1,60}|d\.?r\.?|d'archives?|archives?"
            r"|d'illustration)[)\]]"
        ),
        needs=("(photo", "(crédit", "(image", "(illustration", "(dessin", "(ph.", "[photo", "[crédit", "( photo"),
        at="end",
        max_chars=300,
        hits=(
            "La halle couverte, samedi matin. (Photo Sylvie Marchal)",
            "Les pompiers à l'œuvre (Photo d'archives)",
            "(Crédits : DR)",
        ),
        misses=("Le suspect (photo ci-contre)", "Il a partagé ce cliché (photo prise en mai) sur son compte."),
    ),
    Rule(
        "fr.credit.name_slash_agency",
        "credit",
        pattern=(
            r"(?:©|photo|photos|crédit)? ?:? ?(?-i:\p{Lu})[\p{L}'.\-]{1,20}"
            rf"(?: [\p{{L}}'.\-]{{1,20}}){{0,4}} ?(?:/|\||via|-) ?{_AGENCY}(?: ?(?:/|via|-"
            r"|\|) ?[\p{L} .'-]{2,30})?"
        ),
        needs=(
            "afp",
            "reuters",
            "sipa",
            "maxppp",
            "pqr",
            "hans lucas",
            "abaca",
            "belga",
            "keystone",
            "icon sport",
            "epa",
            "bestimage",
            "panoramic",
            "dppi",
            "gamma-rapho",
            "getty",
            "andia",
            "shutterstock",
            "istock",
            "adobe stock",
            "unsplash",
            "pixabay",
            "/ap",
            "/ ap",
            "dr",
            "d.r.",
        ),
        at="line",
        max_chars=110,
        hits=("Joël Saget / AFP", "© Anaïs Brochard/Hans Lucas", "Photo Luc Morvan - MaxPPP"),
        misses=("AFP", "Selon une dépêche de l'AFP.", "Le photographe a travaillé pour Sipa."),
    ),
    Rule(
        "fr.credit.ends_with_agency",
        "credit",
        pattern=(
            r"(?:[.,)] |© ?|[-–] ?|\()(?:(?-i:\p{Lu})[\p{L}'.\-]{1,20} ){1,4}?"
            rf"(?:[\p{{L}}'.\-]{{1,20}} )?(?:/|\|) ?{_AGENCY}(?: ?(?:/|via|-) ?[\p{{L}} .'-]{{2,30}})?"
        ),
        needs=(
            "afp",
            "reuters",
            "sipa",
            "maxppp",
            "pqr",
            "hans lucas",
            "abaca",
            "belga",
            "keystone",
            "icon sport",
            "epa",
            "bestimage",
            "panoramic",
            "dppi",
            "gamma-rapho",
            "getty",
            "andia",
            "shutterstock",
            "istock",
            "adobe stock",
        ),
        at="end",
        max_chars=300,
        hits=(
            "Des manifestants à Lyon, le 3 mars. Joël Saget / AFP",
            "Le barrage vu du ciel (Luc Morvan / MaxPPP)",
        ),
        misses=(
            "Le bilan est de douze morts, selon Reuters et l'AFP.",
            "Il a été interrogé par deux agences, Reuters/AFP.",
        ),
    ),
    Rule(
        "fr.credit.with_agency",
        "credit",
        at="line",
        max_chars=80,
        phrases=(
            "[la rédaction|rédaction] avec [l'] (afp|reuters|afp et reuters|reuters et afp|agence|agences|les"
            " agences|ats|belga|la presse canadienne|keystone-ats)",
            "(source|sources)[ ]: (afp|reuters|afp et reuters|agences|ats|belga)",
            "(avec|d'après) (l'afp|l'agence france-presse)",
        ),
        hits=("(avec AFP)", "La rédaction avec AFP", "Source : AFP"),
        misses=("Avec l'AFP, le contrat est rompu.", "Source de conflits, l'AFP se défend."),
    ),
    Rule(
        "fr.credit.contributed",
        "credit",
        at="start",
        max_chars=200,
        phrases=(
            "(a contribué|ont contribué|a participé|ont participé) (à cet article|à ce reportage|à cette enquête)",
            "(traduit|adapté) (de l'anglais|de l'espagnol|de l'allemand|de l'italien|du russe|de l'arabe|du"
            " portugais|du chinois) par",
            "(cet article|ce texte) (a été|est) [initialement|d'abord] (publié|paru|republié|repris|traduit)"
            " (par|sur|dans|de l') ",
            "avec les informations (de|d') (l'afp|reuters|nos correspondants)",
        ),
        hits=(
            "Traduit de l'anglais par Lucile Brémont",
            "Cet article a été initialement publié sur Nord Magazine.",
        ),
        misses=("Traduit en justice, le maire a nié.", "Cet article a été voté à une voix près."),
    ),
    # caption
    Rule(
        "fr.caption.label",
        "caption",
        at="start",
        max_chars=300,
        phrases=(
            "(légende|légende photo|légende de la photo|en photo)[ ]:",
            "(photo|image|vue|cliché|visuel) (d'illustration|d'archives|d'archive|prétexte)[ ][.|:|,]",
            "(image illustrative|photo non contractuelle|capture d'écran|capture écran|vue d'artiste|image"
            " générée par ia|image générée par intelligence artificielle)",
            "(sur cette|sur la) (photo|image|photographie) (d'archives|prise le|non datée|diffusée|fournie|transmise)",
            "(agrandir l'image|cliquer pour agrandir|cliquez pour agrandir|cliquez sur l'image pour l'agrandir"
            "|voir la photo en grand)",
        ),
        hits=("Photo d'illustration.", "Capture d'écran de la vidéo", "Agrandir l'image"),
        misses=("Photo de classe oblige, tous sourient.", "La légende veut que le lac soit sans fond."),
    ),
    Rule(
        "fr.caption.file_photo",
        "caption",
        at="end",
        max_chars=280,
        phrases=(
            "(photo|image|cliché|vue) (d'illustration|d'archives|d'archive|prétexte)",
            "\\((archives|archive|illustration|d.r.|dr|photo dr|montage|capture d'écran)\\)",
            "(capture d'écran|image d'artiste|vue d'artiste)",
        ),
        hits=("Une ambulance à Brest. (photo d'illustration)", "Le pont en 1962 (archives)"),
        misses=("Elle a trouvé une photo d'archives troublante.", "Les archives brûlent."),
    ),
    Rule(
        "fr.caption.positions",
        "caption",
        at="any",
        strength="likely",
        max_chars=280,
        phrases=(
            "\\((à gauche|à droite|au centre|de gauche à droite|à g.|à d.|en haut|en bas|au premier plan|au fond"
            "|debout|assis)\\)",
            "(de gauche à droite|de g. à d.)[ ][:|,]",
            "ici (lors|avec|à|en|sur|au|le|dans|devant|photographié*)",
            "(pose|posent|posant) (devant|avec|pour|dans|sur)",
            "(sur la photo|sur cette photo|sur l'image|ci-contre|ci-dessus)",
        ),
        hits=("Anne Vauquelin (à gauche) et Paul Rivoire, lundi.", "De gauche à droite : Luc, Marc et Jean."),
        misses=("À gauche, on s'inquiète.", "Il est né ici."),
    ),
    Rule(
        "fr.caption.place_date",
        "caption",
        pattern=(
            r"[^.!?]{15,220},? (?:à|au|aux|en|dans|devant|sur|près de) [^.!?]{2,80},? (?:le )?(?:lundi "
            rf"|mardi |mercredi |jeudi |vendredi |samedi |dimanche )?\d{{1,2}}(?:er)? {_MONTH} (?:19"
            r"|20)\d\d\.?(?: [^.!?]{2,60})?"
        ),
        needs=("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"),
        at="line",
        strength="hint",
        max_chars=280,
        hits=(
            "Des agriculteurs bloquent un rond-point à Auch, le 24 janvier 2023.",
            "La comédienne Jeanne Orsel, à Cannes, le 17 mai 2022. AFP",
        ),
        misses=("Le procès s'est ouvert mardi.", "Il neige sur Auch. Le 24 janvier 2023, tout a changé."),
    ),
    # legal
    Rule(
        "fr.legal.rights",
        "legal",
        at="any",
        max_chars=140,
        phrases=(
            "tous droits [de reproduction|d'auteur|de reproduction et de représentation] [strictement] réservés",
            "(reproduction|toute reproduction|la reproduction|rediffusion|copie) [totale ou partielle|partielle"
            " ou totale|même partielle|ou diffusion] [de cet article|de ce contenu] [est] [strictement"
            "|formellement] interdite",
            "(sans|sauf) (autorisation|accord|l'autorisation) [écrite|préalable|écrit|expresse] [préalable|et"
            " préalable] (de la rédaction|de l'éditeur|du journal)",
            "(numéro cppap|n° cppap|cppap :)",
        ),
        hits=("© 2024 Le Courrier de l'Aube. Tous droits réservés.", "Reproduction interdite"),
        misses=("Ses droits réservés à la famille", "La reproduction des anguilles reste un mystère."),
    ),
    Rule(
        "fr.legal.page",
        "legal",
        at="line",
        phrases=(
            "(mentions légales|cgu|cgv|cgu et cgv|conditions générales d'utilisation|conditions générales de"
            " vente|conditions générales|conditions d'utilisation|politique de confidentialité|charte de"
            " confidentialité|charte éthique|charte d'utilisation|charte déontologique|accessibilité : non"
            " conforme|accessibilité : partiellement conforme|informations légales|plan du site)",
            "(mentions légales|cgu|conditions générales*|politique de confidentialité)[ ](-|•|·|/)...(cookie*"
            "|contact*|confidentialité|cgu|cgv|site|légales)",
        ),
        hits=("Mentions légales", "Politique de confidentialité"),
        misses=("Les mentions légales manquent sur l'étiquette.", "La politique de confidentialité change encore."),
    ),
    Rule(
        "fr.legal.page_doubtful",
        "legal",
        at="line",
        strength="likely",
        phrases=(
            "(données personnelles|vie privée|protection des données|crédits|accessibilité|droits d'auteur"
            "|copyright|archives|publicité et droits|licence)",
        ),
        hits=("Données personnelles", "Crédits"),
        misses=("Les données personnelles ont fuité.", "Crédits en hausse"),
    ),
    # consent
    Rule(
        "fr.consent.button_doubtful",
        "consent",
        at="line",
        strength="likely",
        phrases=(
            "(j'accepte|je refuse|accepter|refuser|cookies|consentement|continuer|enregistrer et fermer"
            "|paramétrer|personnaliser)",
        ),
        hits=("J'accepte", "Cookies"),
        misses=("J'accepte votre pari.", "Cookies aux noix"),
    ),
    Rule(
        "fr.consent.we_use_cookies",
        "consent",
        at="any",
        phrases=(
            "(nous utilisons|nous et nos partenaires utilisons|ce site utilise|notre site utilise|ce site web"
            " utilise|nous déposons)...cookies",
            "(nous et nos|avec nos) partenaires...(stock*|cookies|données personnelles|traceurs)",
            "en poursuivant (votre navigation|votre visite)...(vous acceptez|cookies|traceurs)",
            "(vous pouvez|vous pourrez) [également] (retirer|modifier|changer) (votre consentement|vos choix|vos"
            " préférences|vos paramètres) [à tout moment|en cliquant]",
            "(en cliquant sur|cliquez sur)...(accepter*|j'accepte|tout accepter)...(cookies|vous acceptez|vous"
            " consentez|contenu*|traceurs)",
            "(vous avez refusé|vous n'avez pas accepté|parce que vous avez refusé|en refusant) [les|le dépôt de"
            "|nos|le dépôt des] cookies",
            "(les cookies|le dépôt de cookies|les cookies et autres traceurs)...(nous permettent|nous aident"
            "|permettent de financer|votre terminal|votre navigation)",
        ),
        hits=(
            "Nous utilisons des cookies pour améliorer votre visite.",
            "En poursuivant votre navigation, vous acceptez nos traceurs.",
        ),
        misses=(
            "La CNIL a condamné le site, qui utilisait des cookies sans accord.",
            "Ses cookies au beurre se vendent chaque dimanche.",
        ),
    ),
    Rule(
        "fr.consent.embed",
        "consent",
        at="start",
        max_chars=300,
        phrases=(
            "(ce contenu|cette vidéo|cette carte|ce tweet|cette publication|ce module|ce message) (est bloqué*|a"
            " été bloqué*|n'est pas visible|ne peut être affiché*|ne peut pas être affiché*|n'a pas pu être"
            " affiché*)...(cookies|traceurs|consent*|accept*|préférences)",
            "(ce contenu|cette vidéo|cette carte|ce tweet|cette publication) (est bloqué*|a été bloqué*) (car"
            "|parce que|en raison)",
            "(ce contenu|cette vidéo|ce tweet|cette publication) [est] (hébergé*|provient|fourni*"
            "|proposé*)...(cookies|traceurs)",
            "pour (afficher|voir|visualiser|consulter|regarder|écouter|lire) (ce contenu|cette vidéo|ce tweet"
            "|cette publication|cette carte|ce podcast|cette infographie|le contenu)...(accept*|autoris*|cookies"
            "|consent*|cliqu*)",
            "(accepter|autoriser|autorisez|acceptez|j'accepte)...(pour afficher|pour voir|pour visualiser) (ce"
            "|cette|le|les)",
        ),
        hits=(
            "Ce contenu est bloqué car vous n'avez pas accepté les cookies.",
            "Pour afficher cette vidéo, vous devez accepter les cookies publicitaires.",
        ),
        misses=(
            "Ce contenu est bloqué en Chine depuis lundi.",
            "Pour voir cette vidéo, les jurés ont dû quitter la salle.",
        ),
    ),
    Rule(
        "fr.consent.button",
        "consent",
        at="line",
        phrases=(
            "(tout accepter|tout refuser|accepter et fermer|accepter et continuer|continuer sans accepter"
            "|accepter les cookies|refuser les cookies|accepter tous les cookies|paramétrer les cookies|gérer"
            " les cookies|gérer mes cookies|gérer mes choix|gérer mes préférences|gestion des cookies|paramètres"
            " des cookies|préférences cookies|mes choix cookies|personnaliser mes choix|paramétrer mes choix"
            "|politique de cookies|politique des cookies|modifier mes choix|modifier mes préférences|modifier"
            " mes consentements|autoriser les cookies|afficher le contenu)",
        ),
        hits=("Continuer sans accepter", "Gérer mes cookies"),
        misses=("J'accepte.", "Tout accepter n'est pas pardonner."),
    ),
    # navigation
    Rule(
        "fr.navigation.skip",
        "navigation",
        at="line",
        phrases=(
            "(aller|passer|accéder) (au|directement au) (contenu|contenu principal|menu|menu principal|pied de page)",
            "(aller à la recherche|aller à la navigation|retour en haut|retour en haut de page|haut de page"
            "|retour à l'accueil|retour à la une|retour aux articles|retour à la liste|page d'accueil|ouvrir le"
            " menu|fermer le menu|afficher le menu|menu principal|ouvrir la recherche|fermer la recherche)",
            "(page suivante|page précédente|charger plus|charger plus d'articles|afficher plus|voir tout|tout"
            " voir|afficher la suite|voir moins|afficher moins)",
            "page # (sur|/|de) #",
            "(mon compte|mon espace|mon espace abonné|mon profil|se connecter|me connecter|connexion|se"
            " déconnecter|déconnexion|créer un compte|créer mon compte|mot de passe oublié|mot de passe oublié ?"
            "|s'identifier|espace abonnés|espace client|nous contacter|qui sommes-nous|qui sommes-nous ?|à"
            " propos de nous)",
            "(rechercher|lancer la recherche|rechercher sur le site|recherche avancée|effacer la recherche"
            "|résultats de recherche|filtrer par|trier par)",
        ),
        hits=("Aller au contenu principal", "Se connecter", "Page 2 sur 5"),
        misses=("Aller au bout de soi.", "Se connecter reste impossible en zone blanche."),
    ),
    Rule(
        "fr.navigation.label",
        "navigation",
        at="line",
        strength="likely",
        phrases=(
            "(accueil|menu|recherche|fermer|sommaire|suivant|précédent|retour|contact|contacts|rubriques|le"
            " journal|actualité|actualités|actu|en direct|boutique|services|le magazine|vidéos|podcasts|annonces"
            " légales|météo|programme tv|mots croisés|jeux|horoscope|nos sites|édition abonnés|éditions locales"
            "|formulaire|plus|valider|envoyer|ok)",
        ),
        hits=("Accueil", "Menu", "Sommaire :"),
        misses=("Le menu change chaque jour.", "Retour à la case départ"),
    ),
    Rule(
        "fr.navigation.crumbs",
        "navigation",
        at="start",
        max_chars=160,
        phrases=(
            '(accueil|vous êtes ici|vous êtes ici : accueil)[ ](>|"|/|›|→|:)',
            "accueil[ ]\\|",
            "(dans cet article|sommaire de l'article|au sommaire de cet article)[ ]:",
        ),
        hits=("Accueil > Culture > Cinéma", "Vous êtes ici : Accueil / Sport"),
        misses=("Accueil glacial pour la ministre", "Dans cet article, la loi prévoit une amende."),
    ),
    # tags
    Rule(
        "fr.tags.list",
        "tags",
        at="start",
        max_chars=200,
        phrases=(
            "(tags|tag|mots-clés|mots clés|mots-clefs|étiquettes|étiquette|catégories|catégorie|thématiques"
            "|thématique|classé dans|classé sous|publié dans|rangé dans|sujets|sujets associés|thèmes associés)["
            " ]:",
            "(publié dans|classé dans|posté dans)...(tags|mots-clés|étiquettes|balisé|étiqueté|laisser un commentaire)",
            "(thèmes|thèmes :|sujets) (associés|liés|de l'article|dans cet article)",
        ),
        hits=("Tags : rivière, crue, climat", "Mots-clés: santé, hôpital"),
        misses=("Catégorie reine, le poids lourd attire.", "Publié dans la revue, le texte déplaît."),
    ),
    Rule(
        "fr.tags.label",
        "tags",
        at="line",
        strength="likely",
        phrases=(
            "(tags|mots-clés|mots clés|étiquettes|catégories|thèmes|sujets|thématiques|sur ce thème|sur ces"
            " thèmes|lieux|personnalités|dans cet article)",
        ),
        hits=("Mots-clés", "Thèmes :"),
        misses=("Les thèmes du débat", "Sujets sensibles"),
    ),
    # contact
    Rule(
        "fr.contact.tell_us",
        "contact",
        at="start",
        max_chars=300,
        phrases=(
            "(une erreur|une faute|une coquille|une coquille ou une erreur) (dans cet article|dans l'article"
            "|dans ce texte|s'est glissée|repérée|à signaler|?|constatée)",
            "vous avez (repéré|remarqué|trouvé|constaté|relevé|vu) une (erreur|faute|coquille)",
            "(signaler|signalez) une (erreur|faute|coquille) [dans|sur|:]",
            "(vous avez|vous souhaitez partager) (un témoignage|des informations|une info|une information|une"
            " histoire|une question|une suggestion)...(écrivez|contact*|nous|rédaction|adresse)",
            "vous (êtes témoin|avez été témoin)...(écrivez-nous|contactez|envoyez|rédaction|alertez-nous)",
            "(contactez|écrivez à|joindre|contacter|écrire à|alertez|transmettez à) (la|notre) rédaction",
            "(contactez-nous|écrivez-nous|envoyez-nous|appelez-nous) (à|au|par|sur|via|vos|un|en|une|:)",
            "(vous pouvez|n'hésitez pas à) (nous écrire|nous contacter|nous joindre|nous envoyer|nous transmettre)",
            "(envoyez|transmettez|proposez)-nous (vos|votre|une|un)",
            "pour (nous contacter|joindre la rédaction|contacter la rédaction|nous écrire|contacter l'auteur*)",
        ),
        hits=(
            "Vous avez repéré une erreur ? Écrivez-nous.",
            "Contactez la rédaction",
            "Écrivez-nous à info@aube.example",
        ),
        misses=(
            "Une erreur humaine serait à l'origine du drame.",
            "Contactez la police au 17 si vous le croisez.",
        ),
    ),
    Rule(
        "fr.contact.label",
        "contact",
        at="line",
        phrases=(
            "(contactez-nous|contacter la rédaction|nous écrire|écrivez-nous|écrire à la rédaction|signaler une"
            " erreur|signaler une faute|signaler un problème|proposer une correction|suggérer une correction"
            "|courrier des lecteurs|proposer un sujet|proposer une tribune|service abonnés|service clients"
            "|alertez-nous|alertez la rédaction)",
        ),
        hits=("Signaler une erreur", "Contactez-nous"),
        misses=("Signaler une erreur coûte parfois un poste.", "Nous écrire l'aurait tué."),
    ),
    # promo
    Rule(
        "fr.promo.app",
        "promo",
        at="start",
        max_chars=250,
        phrases=(
            "(téléchargez|installez|découvrez) (notre|l'|la nouvelle|gratuitement notre|gratuitement l')"
            " (application|appli|app)",
            "(télécharger|téléchargez) l'(application|appli|app)...(gratuit*|app store|google play|ios|android"
            "|info*|actu*|mobile)",
            "(disponible|téléchargeable|à télécharger) [gratuitement] sur (l'app store|google play|app store|ios"
            "|android|l'apple store)",
            "(écoutez|suivez|abonnez-vous à|découvrez|retrouvez) (notre|nos|tous nos|notre nouveau|tous les"
            " épisodes de notre|tous les épisodes du) (podcast*|émission*|balado*)",
            "(abonnez-vous|écoutez|à écouter|retrouvez|un podcast)...(apple podcasts|spotify|deezer|toutes les"
            " plateformes|votre plateforme|vos plateformes)",
        ),
        hits=(
            "Téléchargez notre application pour suivre l'info en direct",
            "Écoutez notre podcast « Marée basse »",
        ),
        misses=(
            "Téléchargez l'attestation et signez-la.",
            "Écoutez la forêt, dit le garde, et taisez-vous.",
        ),
    ),
    Rule(
        "fr.promo.issue",
        "promo",
        at="start",
        max_chars=250,
        phrases=(
            "(retrouvez|lisez|découvrez) (cet article|ce dossier|cette enquête|notre dossier|la suite"
            "|l'intégralité|l'interview)...(dans|en) (le|notre|kiosque*|le n°|le numéro|le magazine|l'édition"
            "|votre journal)",
            "(cet article|ce dossier|cet entretien|cette enquête|ce texte) (est|a été) [initialement|d'abord]"
            " (paru|publié|extrait) (dans|du|de) (le|notre|numéro|n°|magazine|hors-série|l'édition|la revue)",
            "(actuellement|en ce moment|toujours|dès jeudi|disponible) en (kiosque|kiosques|librairie)",
            "(en kiosque|en vente|disponible) (dès|le|à partir|chez votre marchand|actuellement|partout|jusqu'au)",
            "(achetez|commandez|feuilletez|découvrez|lire|consultez) (le numéro|ce numéro|le magazine|notre"
            " hors-série|notre magazine|le journal numérique|le dernier numéro|l'édition du jour|notre dernier"
            " numéro|la version numérique)",
            "(rendez-vous|retrouvez-nous|rejoignez-nous|participez)...(notre soirée|notre événement|notre"
            " webinaire|nos rencontres|notre festival|notre forum|notre débat)",
            "(inscrivez-vous|réservez)...(notre webinaire|notre événement|nos rencontres|notre soirée|nos"
            " événements|notre forum)",
            "(notre|la) boutique...(en ligne|livre*|cadeau*)",
        ),
        hits=(
            "Retrouvez cet article dans le n° 214 de Rives, en kiosque jeudi.",
            "Feuilletez le dernier numéro",
        ),
        misses=(
            "Cet article est paru après la guerre, rappelle-t-il.",
            "Achetez le pain la veille et coupez-le en tranches.",
        ),
    ),
    Rule(
        "fr.promo.label",
        "promo",
        at="line",
        phrases=(
            "(téléchargez l'application|téléchargez l'appli|télécharger l'application|notre application|nos"
            " applications|nos podcasts|écouter le podcast|tous les podcasts|la boutique|notre boutique|le"
            " journal du jour|lire le journal|l'édition du jour|feuilleter le journal|journal numérique|le"
            " kiosque|archives du journal|nos hors-séries|nos événements|nos magazines|s'abonner au podcast|en"
            " kiosque)",
        ),
        hits=("Télécharger l'application", "Feuilleter le journal"),
        misses=("Lire le journal l'apaise.", "La boutique ferme."),
    ),
    # media
    Rule(
        "fr.media.player",
        "media",
        at="line",
        phrases=(
            "(écouter|écoutez) (l'article|cet article|l'épisode|le podcast|l'émission|la chronique|l'interview"
            "|ce podcast)",
            "(lire la vidéo|voir la vidéo|regarder la vidéo|lancer la vidéo|lecture automatique|couper le son"
            "|activer le son|plein écran|quitter le mode plein écran|réécouter|chargement|chargement en cours"
            "|chargement de la vidéo|vidéo en cours de chargement|voir le diaporama|lancer le diaporama|replay"
            "|en replay|vidéo suivante)",
            "(voir|afficher|consulter) cette publication sur (instagram|facebook|x|twitter|threads|tiktok)",
        ),
        hits=("Écouter l'article", "Voir cette publication sur Instagram"),
        misses=("Écouter l'article être lu au tribunal fut long.", "Lecture publique au théâtre."),
    ),
    Rule(
        "fr.media.notice",
        "media",
        at="start",
        max_chars=250,
        phrases=(
            "(une publication partagée par|un post partagé par|une vidéo partagée par)",
            "(votre navigateur|ce navigateur) ne (supporte|prend|permet|gère) pas",
            "(veuillez activer|merci d'activer|vous devez activer|pensez à activer) [le|votre] (javascript|java"
            " script|les cookies de votre navigateur)",
            "javascript (est désactivé|semble désactivé|doit être activé|n'est pas activé)",
            "(cette vidéo|ce contenu|ce média|cette publication|ce son|cet audio|le lecteur) (n'est pas|n'est"
            " plus) [actuellement|momentanément] (disponible|supporté*|lisible)",
            "(cette vidéo|ce contenu|cette publication|le lecteur) est [actuellement|momentanément] indisponible",
            "(impossible de|erreur lors du) (charger|chargement|lire|lecture) [de] (la vidéo|le lecteur|la"
            " lecture|le contenu|du lecteur|cette vidéo)",
            "(lecture|la lecture|la vidéo) (va démarrer|démarre|commence) (dans|après)",
            "(audio|lecture audio|voix) (généré*|de synthèse|réalisé*)...(intelligence artificielle|automati*"
            "|synthèse|ia)",
        ),
        hits=("Votre navigateur ne supporte pas l'élément vidéo.", "Cette vidéo n'est plus disponible"),
        misses=("Ce contenu est disponible en trois langues, promet l'éditeur.", "Activez le four à 180 degrés."),
    ),
    Rule(
        "fr.media.player_doubtful",
        "media",
        at="line",
        strength="likely",
        phrases=("(lecture|pause|muet|volume|sous-titres|vidéo|audio|écouter|regarder|activer javascript)",),
        hits=("Lecture", "Pause"),
        misses=("Pause déjeuner", "La lecture apaise."),
    ),
    # longer pitches and forms, of several categories: the model must agree
    Rule(
        "fr.newsletter.pitch",
        "newsletter",
        at="any",
        strength="likely",
        max_chars=260,
        phrases=(
            "(tous les|toutes les|chaque)...(envoyé* par mail|par e-mail|par courriel|dans votre messagerie|dans"
            " votre boîte)",
            "(laissez-nous|entrez|indiquez) votre (adresse|e-mail|courriel)",
            "(notre|nos) (lettre*|newsletter*|infolettre*) (du|de la|des|gratuit*|hebdo*|quotidien*|\"|d'info*)",
            "(vous recevrez|vous allez recevoir)...(newsletter*|infolettre*|lettre)",
            "(ne ratez|ne manquez) plus (nos|aucun|aucune|rien)",
        ),
        hits=(
            "Chaque dimanche, cinq livres dans votre messagerie",
            "Laissez-nous votre adresse",
        ),
        misses=(
            "Chaque jour il répond à ses élèves.",
            "La lettre du ministre est partie lundi.",
        ),
    ),
    Rule(
        "fr.paywall.access",
        "paywall",
        at="start",
        strength="likely",
        max_chars=200,
        phrases=(
            "accès (illimité|intégral) (à|aux)",
            "(vous lisez|vous consultez) (un article|un contenu) (réservé|de notre édition|payant|premium)",
            "(un abonné|un lecteur|une abonnée) vous (offre|a offert)",
            "(choisissez|sélectionnez|découvrez|découvrir|voir) (votre|une|notre|l'|les) [formule|abonnement"
            "|offre] (formule*|abonnement*|offre*|d'abonnement)",
            "(j'ai déjà|vous avez déjà) un (compte|abonnement)",
            "votre abonnement (a expiré|est arrivé|arrive|est suspendu|ne vous permet)",
            "(cet article|ce contenu) est (en accès libre|offert|gratuit) (pendant|jusqu*|pour)",
            "la suite de cet article est (accessible|disponible|payante)",
        ),
        hits=(
            "Accès illimité à nos archives",
            "Votre abonnement a expiré.",
            "J'ai déjà un compte",
        ),
        misses=(
            "L'accès illimité au parc est terminé.",
            "Votre abonnement de gym vous pèse ?",
        ),
    ),
    Rule(
        "fr.donation.pitch",
        "donation",
        at="any",
        strength="likely",
        max_chars=350,
        phrases=(
            "(vous trouvez|vous aimez|vous appréciez)...(nos articles|notre travail|ce que nous faisons|cet article)",
            "(sans vous|grâce à vous)[ ][,|.] (pas d'enquête*|pas de journal|nous|continu*|cet article|notre)",
            "(offrez-nous|payez-nous) un café",
            "(lecteur|lecteurs) sur (cent|mille|dix) (nous|donne*|soutien*)",
            "les dons de nos (lecteurs|lectrices|adhérents)",
            "(aidez-nous|rejoignez-nous|soutenez-nous)",
            "(réduction d'impôt|réduction fiscale)...(don|adhésion)",
            "un don de # [€|euros]...(réduction|revient|coûte)",
        ),
        hits=(
            "Offrez-nous un café.",
            "Les dons de nos lecteurs financent le site.",
        ),
        misses=(
            "Il offrait un café aux passants.",
            "Sans vous avoir vu, il est parti.",
        ),
    ),
    Rule(
        "fr.consent.more",
        "consent",
        at="any",
        strength="likely",
        max_chars=300,
        phrases=(
            "(acceptez|refusez|autorisez|vous devez accepter|vous devez autoriser|vous avez choisi de"
            " refuser)...(les cookies|les traceurs|le dépôt de traceurs|contenus tiers)",
            "(bloqué|bloquée|désactivé) (afin de|pour|selon) [respecter] vos (choix|préférences)",
            "(votre vie privée|vos données) (nous importe*|est importante|compte*|est notre priorité)",
            "(nous et nos|avec nos) # partenaires",
            "cookies (fonctionnels|nécessaires|techniques|publicitaires|statistiques|analytiques)",
        ),
        hits=(
            "Votre vie privée nous importe",
            "Ce module a été bloqué selon vos choix.",
        ),
        misses=(
            "Il a accepté les règles.",
            "Les partenaires sociaux se voient lundi.",
        ),
    ),
    Rule(
        "fr.author_bio.writes",
        "author_bio",
        at="start",
        strength="likely",
        max_chars=260,
        phrases=(
            "(cet article|ce texte|cette tribune) a été (rédigé|rédigée|écrit|écrite|signé) par",
            "(il|elle) (tient|anime|dirige|collabore|enseigne)...(blog|chronique|revue*|émission|rubrique|université)",
            "(tous les|ses) (autres|derniers) (articles|textes|ouvrages)",
        ),
        hits=(
            "Cet article a été rédigé par Karim L., hydrologue.",
            "Elle anime l'émission du soir sur Radio Sud.",
        ),
        misses=(
            "Cet article de loi a été rédigé par le Sénat.",
            "Elle tient bon.",
        ),
    ),
    Rule(
        "fr.comments.form",
        "comments",
        at="line",
        strength="likely",
        phrases=(
            "(nom|pseudo|site web|votre nom|publier|envoyer mon commentaire|signaler ce message|nom"
            " d'utilisateur|prévisualiser)",
            "voir les # commentaires",
        ),
        hits=(
            "Nom *",
            "Voir les 45 commentaires",
        ),
        misses=(
            "Le nom du port",
            "Publier, c'est choisir.",
        ),
    ),
    Rule(
        "fr.media.time",
        "media",
        at="line",
        strength="likely",
        max_chars=40,
        phrases=(
            "#:# (/|-) #:#",
            "#[ ](min|minutes)",
            "chargement (du lecteur|de la vidéo|du contenu|en cours)",
            "la vidéo est momentanément indisponible",
        ),
        hits=(
            "00:00 / 11:42",
            "25 min",
            "Chargement du lecteur...",
        ),
        misses=(
            "25 minutes plus tard",
            "À 10:30",
        ),
    ),
    Rule(
        "fr.legal.imprint",
        "legal",
        at="start",
        strength="likely",
        max_chars=220,
        phrases=(
            "(directeur|directrice) de (la publication|publication|la rédaction)[ ]:",
            "(hébergeur|éditeur|hébergement|siège social)[ ]:",
            "(est édité|est éditée|édité par|éditée par|société éditrice)...(sarl|sas|sa|capital|euros|association)",
            "© # ",
            "(ce contenu|cet article) est protégé",
            "copyright ",
        ),
        hits=(
            "Directrice de la publication : Hélène R.",
            "Hébergeur : Nuage Bleu",
        ),
        misses=(
            "Le directeur de la publication a été mis en examen.",
            "L'éditeur refuse.",
        ),
    ),
    Rule(
        "fr.promo.more",
        "promo",
        at="start",
        strength="likely",
        max_chars=200,
        phrases=(
            "(retrouvez|lisez|découvrez) (ce|cet|cette|nos|notre)...(kiosque*|magazine|numéro|hors-série|jeux|antenne)",
            "(cet article|ce reportage|cet entretien|cette enquête) (a paru|est paru|paraît|ouvre|figure) [dans]"
            " (notre|le|dans)",
            "téléchargez...(l'application|l'appli)",
            "(participez|venez|rendez-vous)...(nos|notre) (ateliers|rencontres|événement*|soirée*|festival)",
            "le (hors-série|nouveau numéro|numéro de)...(est arrivé|est en kiosque|est paru|vient de paraître)",
        ),
        hits=(
            "Découvrez nos jeux : mots fléchés",
            "Le hors-série d'hiver est arrivé",
        ),
        misses=(
            "Découvrez nos montagnes à vélo.",
            "Rendez-vous au tribunal lundi.",
        ),
    ),
    # text that must stay
    Rule(
        "fr.keep.correction",
        "correction",
        at="start",
        max_chars=400,
        keep=True,
        phrases=(
            "(correction|rectificatif|erratum|précision|rectification|note de la rédaction|note de l'éditeur"
            "|ndlr|n.d.l.r.|droit de réponse)[ ] du #...:",
            "(correction|rectificatif|erratum|précision|rectification|note de la rédaction|ndlr|droit de"
            " réponse)[ ](:|,|-)",
            "(contrairement à ce que|comme nous l'avons écrit|dans une version|une version|une première"
            " version)...(nous avons écrit|nous écrivions|indiquait|cet article|ce texte|cette dépêche|de"
            " l'article)",
            "(cet article|ce texte|le titre de cet article) a été (corrigé|modifié|rectifié|amendé|précisé) ",
        ),
        hits=(
            "Correction : la tour mesure 90 mètres et non 80.",
            "Une première version de cet article indiquait à tort que le pont était fermé.",
        ),
        misses=("La correction des copies commence lundi.", "Correction sévère pour les Bleues"),
    ),
    Rule(
        "fr.keep.update",
        "correction",
        pattern=(
            r"(?:mise à jour|actualisation|màj)(?: du \d{1,2}(?:er)? [\p{L}]{3,9}(?: \d{4})?)?(?:,? "
            r"(?:à )?\d{1,2} ?h ?\d{0,2})? ?: (?!le \d|\d|hier|il y a)"
        ),
        needs=("mise à jour", "actualisation", "màj"),
        at="start",
        max_chars=400,
        keep=True,
        hits=("Mise à jour : le préfet a réagi dans la soirée.", "Mise à jour du 3 mars : le club confirme le départ."),
        misses=("Mise à jour : 12/03/2024 à 10:35", "Mise à jour du logiciel"),
    ),
    Rule(
        "fr.keep.disclaimer",
        "disclaimer",
        at="any",
        keep=True,
        phrases=(
            "ne (constitue|constituent|saurait constituer|sauraient constituer) (pas|en aucun cas|ni|en"
            " rien)...(conseil|recommandation|incitation)",
            "(les opinions|les propos|les points de vue|les vues) [exprimés|exprimées|tenus]...(n'engagent que"
            "|ne reflètent pas|sont ceux de|sont celles de)",
            "(ne remplace|ne remplacent|ne se substitue) pas [à] (une consultation|l'avis d'un médecin|un avis"
            " médical|un diagnostic)",
        ),
        hits=(
            "Ce texte ne constitue pas un conseil en investissement.",
            "Les opinions exprimées n'engagent que leur auteur.",
        ),
        misses=("Il ne constitue pas une menace, selon la police.", "Les opinions divergent sur ce point."),
    ),
    Rule(
        "fr.keep.dateline",
        "dateline",
        pattern=(
            r"(?-i:\p{Lu}[\p{L}'\- ]{2,30})(?:, \d{1,2} [\p{L}.]{3,9}(?: \d{4})?)? \((?:AFP|Reuters|ATS"
            r"|Keystone-ATS|Belga|AP|dpa|EFE|La Presse canadienne|APS|MAP|Xinhua)\) ?[-:]"
        ),
        needs=(
            "(afp)",
            "(reuters)",
            "ats)",
            "(belga)",
            "(ap)",
            "(dpa)",
            "(efe)",
            "canadienne)",
            "(aps)",
            "(map)",
            "(xinhua)",
        ),
        at="start",
        max_chars=1500,
        keep=True,
        hits=(
            "PARIS (AFP) - Le gouvernement a annoncé mardi une réforme.",
            "Genève, 3 mars (ATS) – Les vendanges ont commencé.",
        ),
        misses=("(AFP)", "Le bureau de Paris (AFP) ferme."),
    ),
)

PACK = Pack(
    code="fr",
    rules=RULES,
    stopwords=words(
        "le la les des du et est une dans pour que qui sur pas plus par avec sont au aux ce cette il elle ils"
        " nous vous mais ou"
        " été ont leur ses ces comme très aussi c'est d'un d'une qu'il n'est"
    ),
    abbreviations=words(
        "m mm mme mlle dr pr me mgr st ste av bd boul tél n° no p pp vol art chap fig env etc cf ex al éd coll"
        " janv févr"
        " avr juil sept oct nov déc lun mar mer jeu ven sam dim min max sec h hab dép arr jr sr r.a.s s.a"
        " s.a.r.l u.e n.d.l.r"
    ),
    reporting=words(
        "dit disait déclare déclaré affirme affirmé affirmait explique expliqué expliquait annonce annoncé"
        " ajoute ajouté"
        " ajoutait précise précisé indique indiqué selon raconte raconté racontait estime estimé assure assuré souligne"
        " souligné rappelle rappelé confie confié écrit écrivait lance lancé répond répondu répète dénonce dénoncé"
        " regrette regretté soupire note reconnaît reconnu juge insiste insisté poursuit conclut rapporte"
        " rapporté demande"
        " prévient avertit lit lisait lu sourit plaisante murmure constate commente commenté résume martèle glisse"
    ),
    address=words(
        "nous notre nos vous votre vos tu te ton ta tes toi inscrivez-vous abonnez-vous suivez-nous soutenez-nous"
        " rejoignez-nous retrouvez-nous contactez-nous écrivez-nous connectez-vous aidez-nous"
    ),
    topics={
        "newsletter": words(
            "newsletter newsletters infolettre infolettres substack abonnés inscrits lettre e-mails désinscription"
        ),
        "paywall": words("abonnement abonnements abonné abonnés paywall péage payant payants lecteurs kiosque tarifs"),
        "donation": words(
            "don dons donateur donateurs donatrice collecte cagnotte association associations mécénat mécènes"
            " générosité"
            " caritatif caritative fondation bénévoles financement participatif"
        ),
        "consent": words("cookie cookies traceurs cnil rgpd consentement bannière bannières publicitaires"),
        "share": words("facebook twitter whatsapp instagram telegram tiktok réseaux partages viral influenceurs"),
        "advert": words(
            "publicité publicités publicitaire publicitaires annonceur annonceurs sponsor sponsors régie pub"
        ),
        "credit": words(
            "photographe photographes photographie photographies photojournaliste photojournalisme cliché"
            " clichés agence"
            " magnum légende légendes"
        ),
        "affiliate": words("affiliation affilié affiliés commission commissions courtier courtiers influenceurs"),
        "comments": words("commentaire commentaires modération modérateurs trolls internautes forum forums"),
    },
)
