"""Which languages' rules read a text."""

from __future__ import annotations

import pytest

from boilerstrip import explain
from boilerstrip.language import detect_languages
from boilerstrip.rules import LANGUAGES


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The river rose two metres overnight, and the old bridge was closed to all traffic."),
        ("de", "Der Fluss ist in der Nacht gestiegen, und die alte Brücke wurde für den Verkehr gesperrt."),
        ("fr", "Le fleuve est monté dans la nuit, et le vieux pont a été fermé à la circulation par les agents."),
        ("es", "El río subió dos metros por la noche, y el viejo puente fue cerrado para los coches."),
        ("it", "Il fiume è salito di due metri nella notte, e il vecchio ponte è stato chiuso al traffico."),
        (
            "pt",
            "O rio subiu dois metros durante a noite, e a velha ponte foi fechada ao trânsito, não se sabe até quando.",
        ),
        ("nl", "De rivier is in de nacht gestegen, en de oude brug werd voor het verkeer gesloten."),
        ("pl", "Rzeka podniosła się w nocy o dwa metry, a stary most został zamknięty dla ruchu, jak się okazało."),
        ("sv", "Floden steg under natten, och den gamla bron stängdes för trafik, men det var inte för sent."),
        ("ru", "Река поднялась за ночь на два метра, и старый мост закрыли для движения."),
        ("zh", "河水一夜之间上涨了两米，旧桥已经关闭，市长说。"),
        ("ja", "川は一晩で二メートル上昇し、古い橋は通行止めになった。"),
    ],
)
def test_a_sentence_tells_its_language(code: str, text: str) -> None:
    found = detect_languages(text)
    assert {code, "en"} <= found and len(found) <= 4


def test_a_long_text_of_no_known_language_is_left_to_neutral_rules() -> None:
    text = "Joki nousi yöllä kaksi metriä, ja vanha silta suljettiin liikenteeltä, kertoi kaupunginjohtaja. " * 5
    assert detect_languages(text) == frozenset()
    assert explain(text).language == ("en",)


def test_a_label_may_be_in_any_language() -> None:
    assert detect_languages("Drucken") == frozenset(LANGUAGES)


def test_a_known_language_may_name_its_region() -> None:
    assert explain("O rio subiu.", lang="pt-BR").language == ("en", "pt")
