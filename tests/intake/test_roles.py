"""Every file has a role, by its text first and its name second."""

import pytest

from screen.intake import roles
from screen.intake.roles import Role

from .conftest import CERTIFICATE, CV, LETTER, REFERENCE, text, unread

MALAY_CV = """RESUME
MAKLUMAT PERIBADI
Nama: Ali bin Abu
No. Tel: 012-555 0100
PENDIDIKAN
2015 - 2019 Ijazah Sarjana Muda
PENGALAMAN KERJA
2019 - kini Kerani
KEMAHIRAN
Microsoft Office
RUJUKAN
Puan Siti
"""
FORM = """PERSONAL HISTORY
1. Family name: Lim
14. KNOWLEDGE OF LANGUAGES. What is your mother tongue? Iban
16. EDUCATION. A. University or equivalent
Pearl University 2009 2012
18. EMPLOYMENT RECORD. Starting with your present post, list in reverse order every employment that you have had.
2013 2015 Clerk
2016 2019 Officer
ali@example.com
"""
MALAY_LETTER = """Tuan/Puan,
PERMOHONAN JAWATAN
Dengan hormatnya saya merujuk kepada perkara di atas.
Sekian, terima kasih.
Yang benar,
Ali
"""


@pytest.mark.parametrize(
    ("content", "name", "role"),
    [
        (CV, "Ali.pdf", Role.CV),
        (CV, "cover letter.pdf", Role.CV),
        (MALAY_CV, "dokumen.pdf", Role.CV),
        (FORM, "application form.docx", Role.CV),
        (CV.replace("Education", "E D U C A T I O N"), "x.pdf", Role.CV),
        (LETTER, "Ali.pdf", Role.COVER_LETTER),
        (LETTER, "cv.pdf", Role.COVER_LETTER),
        (MALAY_LETTER, "surat.pdf", Role.COVER_LETTER),
        (CERTIFICATE, "Scan0001.pdf", Role.CERTIFICATE),
        (REFERENCE, "letter.pdf", Role.REFERENCE),
        ("I can cook.", "resume.pdf", Role.CV),
        ("I can cook.", "x.pdf", Role.UNCLEAR),
        ("Our suite ranks people.", "Brochure.pdf", Role.OTHER),
    ],
)
def test_the_text_decides(content, name, role):
    """Headings and dates make a CV, formulas make letters and certificates; the name settles what they leave open."""
    assert roles.weigh(text(content, name)).role is role


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("CV_Ali.pdf", Role.CV),
        ("AliResume2020.docx", Role.CV),
        ("P11 Form_Ali.docx", Role.CV),
        ("Daftar Riwayat Hidup Budi.odt", Role.CV),
        ("../../CL.pdf", Role.COVER_LETTER),
        ("CV cover letter.pdf", Role.COVER_LETTER),
        ("sijil SPM.jpg", Role.CERTIFICATE),
        ("docs/transcript.pdf", Role.CERTIFICATE),
        ("passport-photo.jpg", Role.PHOTO),
        ("salinan IC.pdf", Role.IDENTITY_PAPER),
        ("Surat sokongan.pdf", Role.REFERENCE),
        ("Scan_0009.pdf", Role.UNREAD),
        ("CV Ali a/l Muthu.pdf", Role.CV),
    ],
)
def test_the_name_decides_where_nothing_can_be_read(name, role):
    """A file without a telling name is unread."""
    assert roles.weigh(unread(name)).role is role


def test_a_portfolio_that_looks_like_a_cv_may_be_one():
    """What people who make things call theirs; one that tells of works alone is none."""
    assert (
        roles.weigh(text("Studio Pearl\nali@example.com\n" + "\n".join(map(str, range(2013, 2020))), "portfolio.pdf")).role
        is Role.UNCLEAR
    )
    assert roles.weigh(text("Posters for the Laut fair, 2019", "portfolio.pdf")).role is Role.OTHER
    assert (
        roles.weigh(text("Agenda\nali@example.com\n" + "\n".join(map(str, range(2013, 2020))), "agenda.pdf")).role is Role.OTHER
    )
