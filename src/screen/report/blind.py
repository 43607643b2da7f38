"""What a blind result leaves out of an applicant's own words: who they are, and what they are besides their work."""

from __future__ import annotations

import re
from functools import cache

from screen.model import Application

HIDDEN = "…"

#: Where one statement of a line ends and the next begins.
_BETWEEN = r"|;,•·/\t\n\u2028"
_STOP = rf"[^{_BETWEEN}.]*"
_SEX = r"fe?male|male|lelaki|perempuan|laki[- ]laki|wanita|pria"
_FAITH = r"islam|muslim|buddha|buddhist|christian|kristian|kristen|katolik|catholic|hindu|sikh|taoist|konghucu"
_ALONE = rf"single|bujang|lajang|duda|janda|balu|{_SEX}|{_FAITH}"
_MARRIED = (
    r"(?:un|newly )?married|divorced|divorcee|widow(?:ed|er)?|(?:sudah |belum |telah |tidak )?(?:ber|me)(?:kahwin|nikah)(?:an)?"
    r"|(?:sudah |belum )(?:kahwin|kawin|nikah)"
)
_CHILDREN = r"(?:\s*(?:,|with|dengan|dan|and)\s*\w+\s+(?:child(?:ren)?|kids?|(?:orang )?anak))?"
_BORN = (
    r"date of birth|birth ?date|place of birth|d\.?o\.?b\b\.?|tempat\W{1,3}(?:tarikh|tanggal|tgl)\.? lahir"
    r"|(?:tarikh|tanggal|tgl|tempat)\.? lahir|born|dilahirkan|kelahiran|lahir"
)
_LABELS = (
    r"marital status|civil status|status perkahwinan|taraf perkahwinan|status pernikahan|status perkawinan"
    r"|sex|gender|jantina|jenis kelamin|religion|agama|race|ethnicity|bangsa|keturunan|suku"
)

#: Age, birth, marriage, sex, religion and descent as CVs in English, Malay and Indonesian state them. Words that mean something
#: else in a sentence count only where they stand alone between separators.
_PERSONAL = (
    rf"\b(?:aged?|umur|usia|berumur|berusia)\b\s*[:=-]?\s*[0-9]{{1,2}}\b(?:\s*(?:years?|yrs?|tahun|thn)\b(?:\s+old\b)?)?"
    rf"|\b[0-9]{{1,2}}[\s-]*(?:years?|yrs?)[\s-]*(?:old|of age)\b"
    rf"|\b(?:{_BORN})\b{_STOP}(?:,\s*[0-9]{{4}}\b)?"
    rf"|\b(?:{_LABELS})\s*[:=-]\s*{_STOP}"
    rf"|\b(?:{_MARRIED})\b{_CHILDREN}"
    rf"|(?:(?<=^)|(?<=[{_BETWEEN}:“.]))\s*(?:{_ALONE})\s*(?=$|[{_BETWEEN}”.])"
)


def unnamed(untrusted_text: str, application: Application, blind: bool) -> str:
    """The text, without the applicant's name and addresses and without `impersonal` matters when names are hidden."""
    if not blind:
        return untrusted_text
    seen = application.seen
    identity = seen.identity
    names = [seen.name, identity.name if identity else ""]
    mails = [seen.email, *seen.emails, *(identity.emails if identity else ()), *seen.phones]
    words = [w for name in names for w in name.split() if len(w) > 2]
    hidden = sorted({*filter(None, (*names, *mails, *words))}, key=lambda text: (-len(text), text))
    text = impersonal(untrusted_text)
    if not hidden:
        return text
    pattern = "|".join(re.escape(text) for text in hidden)
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", HIDDEN, text, flags=re.IGNORECASE)


def impersonal(untrusted_text: str) -> str:
    """The text with a sign in the place of age, birth, marriage, sex, religion and descent."""
    return _personal().sub(_sign, untrusted_text)


@cache
def _personal() -> re.Pattern[str]:
    return re.compile(_PERSONAL, re.IGNORECASE)


def _sign(found: re.Match[str]) -> str:
    text = found.group()
    return text[: len(text) - len(text.lstrip())] + HIDDEN + text[len(text.rstrip()) :]
